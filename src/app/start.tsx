// The reader, full screen, until it is quit. Takes the terminal first and loads Ink afterwards: keys typed meanwhile wait.
import type { Library } from '../model/library.ts';
import { Problem } from '../model/problem.ts';
import { makeWire, type Wire } from '../terminal/wire.ts';
import type { Looks } from '../ui/state.ts';
import { watchForTheEnd, type Ending } from './ending.ts';
import type { Mounted } from './mount.tsx';
import { makeDesk, type Desk } from './desk.ts';
import type { Arrival, Loading } from './open-library.ts';
import { count } from './progress.ts';
import { makeKeeper, marksOnScreen, type Keeper } from './keeper.ts';
import { isLinear } from './linear-wish.ts';
import { ownKeys } from './keys.ts';
import { looksOf } from './looks.ts';
import { openingFrame } from './opening.ts';

export interface StartOptions {
  /** Reads what there is to read: the screen is drawn before it is there, and again with every snapshot on the way. */
  readonly open: (onArrival: (arrival: Arrival) => void, loading?: Loading) => Promise<Library>;
  readonly reload: () => Promise<Library>;
  /** Where marks are kept. */
  readonly libraryFile: string;
  /** A dialogue of plain lines instead of a screen. */
  readonly linear?: boolean;
}

/** Runs until the person quits or the terminal is gone; gives the exit code. The terminal is left as it was found. */
export async function start(options: StartOptions): Promise<number> {
  const { stdin, stdout, env } = process;
  if (options.linear || isLinear(env)) return await inLines(options);
  let desk: Desk | undefined;
  let mounted: Mounted | undefined;
  const ending: Ending = watchForTheEnd({
    env,
    stdout,
    restore: () => wire.close(),
    stop: async () => {
      const { stopUntilContinued } = await import('./stop.ts');
      await wire.lend(stopUntilContinued);
    },
    refresh: () => wire.refresh(),
  });
  const wire: Wire = makeWire({
    stdin,
    stdout,
    env,
    onHangup: () => ending.end(129),
    onResize: (columns, rows) => (mounted ?? desk)?.resize(columns, rows),
    onKeys(keys) {
      if (!mounted && keys.includes('\x03')) ending.end(desk ? 0 : 130);
    },
  });
  wire.open();
  wire.screen.setBase(openingFrame(wire.screen.columns));
  wire.screen.repaint();

  const keeper = makeKeeper(env, () => new Date(), options.libraryFile);
  let looks: Looks = {};
  let last: Arrival | undefined;
  const arrived = Promise.withResolvers<void>();
  const loading = new AbortController();
  const onProgress = (text: string) => desk?.runtime.dispatch({ type: 'progress', text });
  const show = (arrival: Arrival) => {
    const waited = last?.progress !== undefined;
    const { progress } = arrival;
    last = arrival;
    if (desk) desk.runtime.dispatch({ type: 'library', library: arrival.library });
    else
      desk = makeDesk({
        wire,
        library: arrival.library,
        looks,
        reload: options.reload,
        env,
        quit: () => ending.end(0),
        stopLoading: () => loading.abort(),
        keeper,
      });
    showMarks(desk, keeper, arrival.library);
    desk.runtime.dispatch({ type: 'progress', ...(progress === undefined ? {} : { text: progress }) });
    if (progress === undefined && waited)
      desk.runtime.dispatch({ type: 'say', text: `${count(arrival.library.readings.length)} briefings read.` });
    arrived.resolve();
  };
  const opening = (async () => {
    const own = ownKeys(env);
    looks = { ...(await looksOf(wire, env)), keys: own.keys };
    const whole = options.open(show, { signal: loading.signal, onProgress });
    await Promise.race([arrived.promise, whole]);
    if (!desk) return;
    if (own.problems[0])
      desk.runtime.dispatch({ type: 'say', text: `${own.problems[0]} (crossread keys --check)`, tone: 'problem' });
    // What can be read is on the screen before the next step takes its time.
    await new Promise((resolve) => setImmediate(resolve));
    const { mount } = await import('./mount.tsx');
    mounted = mount(desk, wire, (error) => ending.fail(error));
    const { makeCorpus } = await import('../search/corpus.ts');
    const library = await whole;
    desk.runtime.dispatch({ type: 'corpus', corpus: makeCorpus(library, last?.segment ? [last.segment] : []) });
  })();
  let code: number;
  try {
    await Promise.race([opening, ending.code]).catch((error: unknown) => {
      // What the person can mend is told by the command line; the rest is ours.
      if (error instanceof Problem) throw error;
      ending.fail(error);
    });
    code = await ending.code;
  } finally {
    await wire.closeCalmly();
    desk?.stop();
    keeper.close();
    mounted?.unmount();
    ending.release();
    for (const line of ending.lastWords) process.stderr.write(`${line}\n`);
  }
  // Files may still be being read: nobody waits for them any more.
  if (!mounted) process.exit(code);
  return code;
}

/** The same without a screen. */
async function inLines({ open, reload, libraryFile }: StartOptions): Promise<number> {
  const { converse } = await import('./linear.ts');
  const keeper = makeKeeper(process.env, () => new Date(), libraryFile);
  const library = await open(() => {});
  try {
    return await converse({ library, reload, keeper, env: process.env, input: process.stdin, say });
  } finally {
    keeper.close();
    process.stdin.unref();
  }
}

/** A library that cannot be opened is said and costs the marks only: one can read on. */
function showMarks(desk: Desk, keeper: Keeper, library: Library): void {
  try {
    desk.runtime.dispatch(marksOnScreen(keeper, library));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    desk.runtime.dispatch({ type: 'say', text: `No marks: ${error.message}. ${error.todo}`, tone: 'problem' });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
