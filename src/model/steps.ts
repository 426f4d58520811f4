// Long work is written as steps that yield, so that a screen can take a key between two of them. Whoever need not wait for keys takes
// all of them at once.

/** Takes all steps, and gives what they come to. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
