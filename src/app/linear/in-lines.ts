// The reader as a dialogue of plain lines on the standard streams.
import { makeKeeper } from '../visits/keeper.ts';
import { converse } from './linear.ts';
import type { StartOptions } from '../screen/start.ts';

/** Runs until the person leaves or the input ends; gives the exit code. */
export async function readInLines({ open, reload, libraryFile, env }: StartOptions): Promise<number> {
  const keeper = makeKeeper(env, () => new Date(), libraryFile);
  const library = await open(() => {});
  try {
    return await converse({
      library,
      reload,
      keeper,
      env,
      input: process.stdin,
      say,
      columns: (process.stdout.columns || 80) - 2,
    });
  } finally {
    keeper.close();
    process.stdin.unref?.();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
