// Keeps frames from piling up on a slow line: after each frame the terminal is asked for a sign of life, and while too many
// bytes are on their way the next frame waits. Only the newest state is drawn then. A terminal that never answers is not waited for.

export interface Clock {
  now(): number;
  /** Calls once after so many milliseconds; gives the way to call it off. */
  after(milliseconds: number, call: () => void): () => void;
}

export interface Fence {
  /** Calls `paint` now or as soon as the line is free; a later call replaces an earlier one. */
  whenFree(paint: () => void): void;
  /** Counts a frame that is about to be sent, and gives it with the question behind it. */
  sent(frame: string): string;
  /** The terminal has answered one question. */
  answered(): void;
  /** Resolves when no answer is outstanding, at the latest after so many milliseconds: late answers would be typed into the shell. */
  settled(patience: number): Promise<void>;
  /** Forgets everything on its way: the terminal belongs to another program, or is gone. */
  reset(): void;
}

/** DSR: answered by every terminal since the VT100, and by no key. */
const QUESTION = '\x1b[5n';
/** About what a poor line (32 KB/s, 100 ms) holds. */
const WINDOW = 2_500;
const SHORTEST_WAIT = 400;
const TRIES = 3;
/** After so much silence nothing that was given up will still be answered. */
const STALE = 5_000;

export function makeFence(clock: Clock, window = WINDOW): Fence {
  let flight: { readonly bytes: number; readonly at: number }[] = [];
  let waiting: (() => void) | undefined;
  let roundTrip: number | undefined;
  let failures = 0;
  let callOff: (() => void) | undefined;
  let onSettled: (() => void) | undefined;
  /** Answers to questions that were given up: they must not be counted for later ones. */
  let owed = 0;
  let heard = 0;
  const isOff = () => failures >= TRIES;

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
    callOff = clock.after(Math.max(SHORTEST_WAIT, 4 * (roundTrip ?? 0)), () => {
      failures++;
      owed += flight.length;
      flight = [];
      callOff = undefined;
      release();
    });
  };

  return {
    whenFree(paint) {
      if (isOff() || (inFlight(flight) < window && !waiting)) {
        waiting = undefined;
        paint();
      } else waiting = paint;
    },
    sent(frame) {
      if (isOff()) return frame;
      if (clock.now() - heard > STALE) owed = 0;
      flight.push({ bytes: frame.length, at: clock.now() });
      if (flight.length === 1) watch();
      return frame + QUESTION;
    },
    answered() {
      failures = 0;
      heard = clock.now();
      if (owed > 0) {
        owed--;
        return;
      }
      const frame = flight.shift();
      if (frame) {
        const took = clock.now() - frame.at;
        roundTrip = roundTrip === undefined ? took : 0.875 * roundTrip + 0.125 * took;
      }
      watch();
      release();
      if (flight.length === 0) onSettled?.();
    },
    settled(patience) {
      if (flight.length === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const stop = clock.after(patience, () => onSettled?.());
        onSettled = () => {
          onSettled = undefined;
          stop();
          resolve();
        };
      });
    },
    reset() {
      flight = [];
      waiting = undefined;
      callOff?.();
      callOff = undefined;
    },
  };
}

function inFlight(flight: readonly { readonly bytes: number }[]): number {
  return flight.reduce((sum, frame) => sum + frame.bytes, 0);
}
