// Keeps frames from piling up on a slow line: after each frame the terminal is asked for a sign of life, and while too many
// bytes are on their way the next frame waits. Only the newest state is drawn then. A terminal that never answers is not waited for.

/** The time, handed in so that tests own it. In ms. */
export interface Clock {
  now(): number;
  /** Calls once after so many milliseconds; gives the way to call it off. */
  after(milliseconds: number, call: () => void): () => void;
}

/** Keeps frames from queuing on a slow line. */
export interface Fence {
  /** Calls `paint` now or as soon as the line is free; a later call replaces an earlier one. */
  whenFree(paint: () => void): void;
  /** Counts a frame that is about to be sent, and gives it with the question behind it. */
  sent(frame: string): string;
  /** The terminal has answered one question. */
  answered(): void;
  /** Whether an answer may still come. */
  isAsking(): boolean;
  /** Resolves when no answer is outstanding, at the latest after so many milliseconds: late answers would be typed into the shell. */
  settled(patience: number): Promise<void>;
  /** Forgets everything on its way: the terminal belongs to another program, or is gone. */
  reset(): void;
}

interface Question {
  readonly bytes: number;
  readonly at: number;
}

/** DSR: answered by every terminal since the VT100, and by no key. */
const QUESTION = '\x1b[5n';
/** About what a poor line (32 KB/s, 100 ms) holds. */
const WINDOW = 2_500;
const SHORTEST_WAIT = 400;
/** A terminal that has answered before is given more time each time it is late, up to this. */
const LONGEST_WAIT = 3_200;
const TRIES = 3;
/** After so much silence a question that was given up is not answered any more. */
const STALE = 5_000;

/**
 * Answers come in order, but say not to which question, and one may be lost (a multiplexer, a line that broke). An answer is
 * therefore always taken for the oldest frame that is waited for. If it was a late one, the window is a frame too wide until
 * the next pause; if it were counted for what was given up, one lost answer would hold up every later frame.
 * So measured, a round trip can only come out too short, never too long.
 */
export function makeFence(clock: Clock, window = WINDOW): Fence {
  let flight: Question[] = [];
  let waiting: (() => void) | undefined;
  let roundTrip: number | undefined;
  let failures = 0;
  let patience = SHORTEST_WAIT;
  let callOff: (() => void) | undefined;
  let onSettled: (() => void) | undefined;
  /** Given up, and perhaps only late. */
  let late: Question[] = [];
  const isOff = () => failures >= TRIES;
  const isAsking = () => flight.length > 0 || late.some(({ at }) => clock.now() - at < STALE);

  const release = () => {
    if (!waiting || inFlight(flight) >= window) return;
    const paint = waiting;
    waiting = undefined;
    paint();
  };
  const watch = () => {
    callOff?.();
    callOff = undefined;
    if (flight.length === 0) return;
    const wait = Math.max(patience, 4 * (roundTrip ?? 0));
    callOff = clock.after(Math.min(LONGEST_WAIT, wait), () => {
      failures++;
      if (roundTrip !== undefined) patience = Math.min(LONGEST_WAIT, 2 * patience);
      late.push(...flight);
      flight = [];
      callOff = undefined;
      release();
    });
  };
  const learn = (took: number, isSure: boolean) => {
    if (!isSure) roundTrip = Math.max(roundTrip ?? 0, took);
    else {
      roundTrip = roundTrip === undefined ? took : 0.875 * roundTrip + 0.125 * took;
      patience = SHORTEST_WAIT;
    }
  };

  return {
    isAsking,
    whenFree(paint) {
      if (isOff() || (inFlight(flight) < window && !waiting)) {
        waiting = undefined;
        paint();
      } else waiting = paint;
    },
    sent(frame) {
      if (isOff()) return frame;
      flight.push({ bytes: frame.length, at: clock.now() });
      if (flight.length === 1) watch();
      return frame + QUESTION;
    },
    answered() {
      failures = 0;
      late = late.filter(({ at }) => clock.now() - at < STALE);
      const isSure = late.length === 0;
      const question = flight.shift() ?? late.pop();
      if (question) learn(clock.now() - question.at, isSure);
      watch();
      release();
      if (!isAsking()) onSettled?.();
    },
    settled(atMost) {
      if (isOff() || !isAsking()) return Promise.resolve();
      return new Promise((resolve) => {
        const stop = clock.after(atMost, () => onSettled?.());
        onSettled = () => {
          onSettled = undefined;
          stop();
          resolve();
        };
      });
    },
    reset() {
      flight = [];
      late = [];
      waiting = undefined;
      callOff?.();
      callOff = undefined;
    },
  };
}

function inFlight(flight: readonly Question[]): number {
  return flight.reduce((sum, frame) => sum + frame.bytes, 0);
}
