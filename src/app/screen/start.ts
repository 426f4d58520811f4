// The reader, full screen, until it is quit. This file and what it imports are all that stands between the command and the
// first frame: it takes the terminal and draws a line, and only then loads the rest. Keys typed meanwhile wait.
import type { Library } from '../../model/library.ts';
import { Problem } from '../../model/problem.ts';
import type { Env } from '../../store/places.ts';
import { makeWire, type Wire } from '../../terminal/wire.ts';
import { watchForTheEnd, type Ending } from '../process/ending.ts';
import { isLinear } from '../linear/wish.ts';
import type { Arrival, Loading } from '../opening/open-library.ts';
import { openingFrame } from './first-frame.ts';
import type { Sitting } from './sitting.ts';

export interface StartOptions {
  /** Reads what there is to read: the screen is drawn before it is there, and again with every snapshot on the way. */
  readonly open: (onArrival: (arrival: Arrival) => void, loading?: Loading) => Promise<Library>;
  readonly reload: (loading?: Loading) => Promise<Arrival>;
  /** The files and folders that are read, to be followed; none when it is the library. Asked when it is open. */
  readonly paths: () => Promise<readonly string[]>;
  /** Where marks are kept. */
  readonly libraryFile: string;
  /** A dialogue of plain lines instead of a screen. */
  readonly linear?: boolean;
  /** The environment with the configuration laid under it. */
  readonly env: Env;
}

/** Runs until the person quits or the terminal is gone; gives the exit code. The terminal is left as it was found. */
export async function start(options: StartOptions): Promise<number> {
  const { stdin, stdout } = process;
  const { env } = options;
  if (options.linear || isLinear(env)) {
    const { readInLines } = await import('../linear/in-lines.ts');
    return await readInLines(options);
  }
  let sitting: Sitting | undefined;
  const ending: Ending = watchForTheEnd({
    env,
    stdout,
    restore: () => wire.close(),
    stop: async () => {
      const { stopUntilContinued } = await import('../process/stop.ts');
      await wire.lend(stopUntilContinued);
    },
    refresh: () => wire.refresh(),
  });
  const wire: Wire = makeWire({
    stdin,
    stdout,
    env,
    onHangup: () => ending.end(129),
    onResize: (columns, rows) => sitting?.resize(columns, rows),
    onKeys(keys) {
      if (!sitting?.hearsKeys() && keys.includes('\x03')) ending.end(sitting?.showsSomething() ? 0 : 130);
    },
  });
  wire.open();
  wire.screen.setBase(openingFrame(wire.screen.columns));
  wire.screen.repaint();

  const sat = (async () => {
    const { sitDown } = await import('./sitting.ts');
    sitting = sitDown(options, wire, ending);
    await sitting.opened;
  })();
  let code: number;
  try {
    await Promise.race([sat, ending.code]).catch((error: unknown) => {
      // What the person can mend is told by the command line; the rest is ours.
      if (error instanceof Problem) throw error;
      ending.fail(error);
    });
    code = await ending.code;
  } finally {
    await wire.closeCalmly();
    sitting?.leave();
    ending.release();
    for (const line of ending.lastWords) process.stderr.write(`${line}\n`);
  }
  // Files may still be being read: nobody waits for them any more.
  if (!sitting?.hearsKeys()) process.exit(code);
  return code;
}
