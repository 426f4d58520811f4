// The reader as a dialogue of plain lines on the standard streams.
import { makeKeeper } from '../visits/keeper.ts';
import { converse } from './linear.ts';
import type { Arrival } from '../opening/open-library.ts';
import type { StartOptions } from '../screen/start.ts';

/** Runs until the person leaves or the input ends; gives the exit code. */
export async function readInLines({ open, reload, libraryFile, env }: StartOptions): Promise<number> {
  const keeper = makeKeeper(env, () => new Date(), libraryFile);
  const leaving = new AbortController();
  const listed = Promise.withResolvers<Arrival>();
  const whole = open((arrival) => arrival.isListed && listed.resolve(arrival), { signal: leaving.signal });
  const { library, progress } = await Promise.race([whole.then((all): Arrival => ({ library: all })), listed.promise]);
  try {
    return await converse({
      library,
      ...(progress === undefined ? {} : { later: { progress, whole } }),
      reload: () => reload({ signal: leaving.signal }),
      keeper,
      env,
      input: process.stdin,
      say,
      columns: (process.stdout.columns || 80) - 2,
    });
  } finally {
    leaving.abort();
    keeper.close();
    process.stdin.unref?.();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
