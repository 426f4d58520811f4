// Stopping and going on, as the shell's job control wants it.

/** Long enough for the stop to have happened, or to have been refused (no shell above us that could continue us). */
const GRACE = 150;

/** Stops this program and whatever runs it (npm); resolves when it is continued. */
export async function stopUntilContinued(): Promise<void> {
  const continued = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()));
  const listeners = process.listeners('SIGTSTP');
  process.removeAllListeners('SIGTSTP');
  try {
    // The whole process group, as the terminal's own Ctrl-Z would: a runner left in the foreground would keep the shell waiting.
    process.kill(0, 'SIGTSTP');
    await Promise.race([continued, new Promise<void>((resolve) => setTimeout(resolve, GRACE))]);
  } finally {
    for (const listener of listeners) process.on('SIGTSTP', listener);
  }
}
