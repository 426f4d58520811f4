// Gives memory back that was only needed to get here: opening a library leaves half of the heap empty, and V8 keeps it for later.
import v8 from 'node:v8';
import vm from 'node:vm';

/** Takes about a tenth of a second, during which no key is heard: for a pause. Compiled code stays, so that the next key is not slower. */
export function tidyUp(): void {
  v8.setFlagsFromString('--expose-gc');
  v8.setFlagsFromString('--no-flush-bytecode');
  const collect: unknown = vm.runInNewContext('gc');
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  v8.setFlagsFromString('--flush-bytecode');
  v8.setFlagsFromString('--no-expose-gc');
}

/** Does a thing once when nothing has changed between two looks. Gives what calls it off. */
export function whenStill(look: () => unknown, deed: () => void, pace = 600): () => void {
  let before = look();
  const timer = setInterval(() => {
    const now = look();
    if (now === before) {
      clearInterval(timer);
      deed();
    }
    before = now;
  }, pace).unref();
  return () => clearInterval(timer);
}
