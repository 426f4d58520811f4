// Long work in short turns: between two of them keys are heard.
import { setImmediate as pause } from 'node:timers/promises';

/** A turn takes about so long, in ms: less than anybody notices. */
const TURN = 12;

/** Takes all steps without holding up a key, and gives what they come to. */
export async function inTurns<T>(steps: Generator<void, T>, turn = TURN): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < turn) continue;
    await pause();
    since = performance.now();
  }
}
