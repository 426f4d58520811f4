// How far the reading of many files is, how fast it goes and how long it will take, in one line. Knows no clock: it is given one.

/** Counts files, and says how long the rest will take. */
export interface Progress {
  /** One more file is done. */
  step(): { readonly done: number; readonly ms: number };
  /** "2,272 of 10,000 files · 240 a second · 32 s left · Esc stops" */
  text(): string;
}

/** Before this many ms and files a rate says more about the start than about the reading. */
const SETTLED_MS = 500;
const SETTLED_FILES = 20;

/** `now` in ms. */
export function makeProgress(all: number, now: () => number): Progress {
  const began = now();
  let first: number | undefined;
  let done = 0;
  return {
    step() {
      first ??= now();
      done++;
      return { done, ms: now() - began };
    },
    text() {
      // The first file also waits for the threads to start.
      const ms = now() - (first ?? now());
      const parts = [`${count(done)} of ${count(all)} files`];
      if (ms >= SETTLED_MS && done > SETTLED_FILES) {
        const rate = ((done - 1) * 1000) / ms;
        parts.push(`${count(Math.round(rate))} a second`, `${timeLeft((all - done) / rate)} left`);
      }
      return [...parts, 'Esc stops'].join(' · ');
    },
  };
}

/** A number as people read it: "10,000". */
export function count(number: number): string {
  return number.toLocaleString('en');
}

function timeLeft(seconds: number): string {
  return seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
