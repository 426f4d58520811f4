// Effect -> deed -> Action: the one place where the screen's wishes meet the world. Whatever fails is said, never thrown.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../../model/library.ts';
import type { SentenceId } from '../../model/text.ts';
import { authorOf, isReadOnly, libraryFile } from '../../store/places.ts';
import { copySequence } from '../../terminal/clipboard.ts';
import type { Wire } from '../../terminal/wire.ts';
import type { Action } from '../../ui/actions.ts';
import type { Effect } from '../../ui/effects.ts';
import { steppedText } from '../../ui/select/deeds.ts';
import { LASTING } from '../../ui/read-only.ts';
import type { Memory } from '../../ui/state.ts';
import { marksOnScreen, type Keeper } from '../visits/keeper.ts';
import { logError, stateFolder } from '../process/log.ts';
import { remember } from '../visits/memory.ts';
import { edited } from './edit.ts';
import type { Finder } from '../finding/finder.ts';
import type { Arrival } from '../opening/open-library.ts';
import { run } from '../process/run.ts';
import { makeOwnFolder } from '../../store/own-folder.ts';
import { seek } from '../finding/seek.ts';
import { stopUntilContinued } from '../process/stop.ts';
import type { ExportWish } from './take-out.ts';

/** What deeds are done with. */
export interface World {
  readonly wire: Wire;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly reload: () => Promise<Arrival>;
  readonly quit: () => void;
  /** Reads no more files. */
  readonly stopLoading: () => void;
  readonly keeper: Keeper;
  readonly finder: Finder;
  /** Another library is there to be searched. */
  readonly onReloaded: (arrival: Arrival) => void;
  /** The library on the screen now. */
  readonly library: () => Library;
}

type Dispatch = (action: Action) => void;

/** Does what the screen wishes. */
export interface Perform {
  readonly perform: (effect: Effect, dispatch: Dispatch) => void;
  /** Calls off what was to come back later. */
  stop(): void;
}

/** Never throws: what fails comes back as a message. */
export function makePerform(world: World): Perform {
  const timers = new Map<string, NodeJS.Timeout>();
  const perform = (effect: Effect, dispatch: Dispatch) => {
    // The screen has said so before it came to this; here is the lock.
    if (isReadOnly(world.env) && LASTING.has(effect.type)) return;
    switch (effect.type) {
      case 'quit':
        world.quit();
        return;
      case 'suspend':
        tell(dispatch, world.wire.lend(stopUntilContinued).then(nothing));
        return;
      case 'redraw':
        world.wire.screen.invalidate();
        world.wire.screen.repaint();
        return;
      case 'copy':
        tell(dispatch, copy(world, effect.text, effect.what));
        return;
      case 'cite':
        tell(dispatch, cite(world, effect.sentence));
        return;
      case 'export':
        tell(dispatch, exportNow(world, effect));
        return;
      case 'open':
        tell(dispatch, open(world, effect.target));
        return;
      case 'stopLoading':
        world.stopLoading();
        return;
      case 'reload':
        tell(dispatch, reload(world, dispatch));
        return;
      case 'mark':
        tell(
          dispatch,
          keep(world, dispatch, () => world.keeper.mark(effect.wishes, effect.rulings), effect.said),
        );
        return;
      case 'judge':
        tell(
          dispatch,
          keep(world, dispatch, () => world.keeper.judge(effect.rulings), effect.said),
        );
        return;
      case 'weigh':
        tell(
          dispatch,
          keep(world, dispatch, () => world.keeper.weigh(effect.weighings), effect.said),
        );
        return;
      case 'exportMatrix':
        tell(dispatch, exportMatrix(world, effect));
        return;
      case 'stepBack':
        tell(
          dispatch,
          keep(world, dispatch, () => steppedText(world.library(), effect.way, world.keeper.stepBack(effect.way))),
        );
        return;
      case 'editNote':
        tell(dispatch, editNote(world, dispatch, effect));
        return;
      case 'find':
      case 'count':
      case 'saveSearch':
      case 'forgetSearch':
        tell(dispatch, seek(world, effect, dispatch));
        return;
      case 'changes':
        tell(dispatch, tellChanges(world, dispatch, effect));
        return;
      case 'inquire':
        tell(dispatch, inquire(world, dispatch, effect));
        return;
      case 'pipe':
        tell(dispatch, pipe(world, dispatch, effect));
        return;
      case 'remember':
        tell(dispatch, keepMemory(world, effect.memory));
        return;
      case 'later':
        clearTimeout(timers.get(effect.name));
        timers.set(
          effect.name,
          setTimeout(() => dispatch(effect.action), effect.after),
        );
    }
  };
  return {
    perform,
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** Says how it went, if there is something to say. */
function tell(dispatch: Dispatch, job: Promise<string | undefined>): void {
  job.then(
    (text) => text !== undefined && dispatch({ type: 'say', text }),
    (error: unknown) => dispatch({ type: 'say', text: reasonOf(error), tone: 'problem' }),
  );
}

function nothing(): undefined {
  return undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function inquire(
  { env }: World,
  dispatch: Dispatch,
  { briefing, path: file }: Extract<Effect, { type: 'inquire' }>,
): Promise<undefined> {
  const { factsOf } = await import('./facts.ts');
  dispatch({ type: 'facts', of: briefing, rows: await factsOf(briefing, file, libraryFile(env)) });
}

async function tellChanges(
  { env }: World,
  dispatch: Dispatch,
  { briefing, name }: Extract<Effect, { type: 'changes' }>,
): Promise<string | undefined> {
  const { changeRows } = await import('./version-changes.ts');
  const rows = changeRows(briefing, libraryFile(env));
  if (!rows) return 'The library has one version of this article: nothing has changed.';
  dispatch({ type: 'output', title: `CHANGED in ${name}`, rows });
  return undefined;
}

async function pipe(
  { env }: World,
  dispatch: Dispatch,
  { program, text, name }: Extract<Effect, { type: 'pipe' }>,
): Promise<undefined> {
  const { piped } = await import('../process/pipe.ts');
  dispatch({ type: 'output', title: `${name} through ${program}`, rows: await piped(program, text, env) });
}

/** That it cannot be kept is no reason to interrupt anybody: the state folder may be read-only on purpose. */
async function keepMemory({ env }: World, memory: Memory): Promise<undefined> {
  // First what the key changed is on the screen.
  await new Promise((resolve) => setImmediate(resolve));
  try {
    remember(env, memory);
  } catch (error) {
    logError(error, env);
  }
}

async function cite(world: World, sentence: SentenceId): Promise<string> {
  const { citationOf } = await import('./take-out.ts');
  return await copy(world, await citationOf(world.library(), sentence, libraryFile(world.env)), 'sentence with its source');
}

async function exportNow({ library, keeper, env }: World, wish: Omit<ExportWish, 'author'>): Promise<string> {
  const { exportTo } = await import('./take-out.ts');
  const shown = library();
  const file = await exportTo(
    shown,
    keeper.marksOn(shown),
    { ...wish, author: authorOf(env) },
    { folder: process.cwd(), libraryFile: libraryFile(env) },
  );
  return `${wish.title} written to ${file}`;
}

async function exportMatrix({ library, keeper, env }: World, wish: Extract<Effect, { type: 'exportMatrix' }>): Promise<string> {
  const { exportMatrixTo } = await import('./take-matrix.ts');
  const shown = library();
  const marks = keeper.marksOn(shown);
  const question = keeper.questions().find(({ id }) => id === wish.question);
  if (!question) return 'This question has been taken out.';
  const places = { folder: process.cwd(), libraryFile: libraryFile(env) };
  const file = await exportMatrixTo(shown, marks, { ...wish, question, author: authorOf(env) }, places);
  return `"${question.name}" written to ${file}`;
}

/** Writes first and shows afterwards: what is on the screen is on the disk. */
async function keep(world: World, dispatch: Dispatch, deed: () => string | void, said?: string): Promise<string> {
  const done = deed() ?? said ?? '';
  dispatch(marksOnScreen(world.keeper, world.library()));
  return done;
}

/** The draft is thrown away only when the note is on the disk. */
async function editNote(world: World, dispatch: Dispatch, wish: Extract<Effect, { type: 'editNote' }>): Promise<string> {
  const { id, anchor, text, name } = wish;
  if (!process.stdin.isTTY) throw new Error('An editor needs a terminal: a writes a note here.');
  const draft = await edited(text, world.env, (job) => world.wire.lend(job));
  if (!draft) return 'The note is as it was.';
  const change = { note: draft.text };
  try {
    const said = `${draft.text ? 'Noted' : 'Note removed'} (${name}). u undoes.`;
    const done = await keep(world, dispatch, () => world.keeper.mark([{ id, change, ...(anchor ? { anchor } : {}) }]), said);
    await draft.discard();
    return done;
  } catch (error) {
    throw new Error(`${reasonOf(error)}; what was typed is in ${draft.file}`, { cause: error });
  }
}

/** To the terminal's clipboard and, since it cannot be known whether that arrived, into a file. */
async function copy({ wire, env }: World, text: string, what: string): Promise<string> {
  const sequence = copySequence(text, wire.capabilities.inside);
  if (sequence) wire.send(sequence);
  if (isReadOnly(env)) return sequence ? `${SENT}: ${what}` : `Too long for the clipboard: ${what}`;
  const file = path.join(stateFolder(env), 'copied.txt');
  try {
    makeOwnFolder(path.dirname(file));
    await writeFile(file, text, { mode: 0o600 });
  } catch (error) {
    const missing = `${path.dirname(file)} cannot be written to (${error instanceof Error ? error.message : String(error)})`;
    if (!sequence) throw new Error(`Too long for the clipboard: ${what}, and ${missing}`, { cause: error });
    return `${SENT}: ${what}; not kept in a file: ${missing}`;
  }
  return sequence ? `${SENT}: ${what}; also in ${file}` : `Too long for the clipboard: ${what}; it is in ${file}`;
}

const SENT = "Sent to the terminal's clipboard";

/** A file in the pager, here; an address in the browser of this machine, if somebody sits before it. */
async function open({ wire, env }: World, target: string): Promise<string | undefined> {
  if (!/^https?:\/\//i.test(target)) {
    await wire.lend(() => run(env['CROSSREAD_PAGER'] || env['PAGER'] || 'less', target, 'inherit').then(nothing));
    return undefined;
  }
  const browser = env['BROWSER'] || (process.platform === 'darwin' ? 'open' : 'xdg-open');
  const here =
    !wire.capabilities.remote && (process.platform === 'darwin' || env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['BROWSER']);
  if (!here) return `no browser on this machine: ${target}`;
  await run(browser, target, 'ignore');
  return `opened ${target}`;
}

async function reload(world: World, dispatch: Dispatch): Promise<string> {
  const arrival = await world.reload();
  const { library } = arrival;
  dispatch({ type: 'library', library });
  world.onReloaded(arrival);
  return `${library.readings.length} briefings read again`;
}
