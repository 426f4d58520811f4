// The reader as a dialogue of plain lines: a command a line, an answer in a few lines, nothing drawn and nothing drawn again.
// The same state, the same commands as on the screen: a line holds keys, a command's id, or text for what asks for text.
import { createInterface } from 'node:readline';
import type { Library } from '../../model/library.ts';
import { makeCorpus } from '../../search/corpus.ts';
import { capabilitiesOf } from '../../terminal/capabilities.ts';
import { makeScreen } from '../../terminal/screen.ts';
import type { Wire } from '../../terminal/wire.ts';
import type { Effect } from '../../ui/effects.ts';
import { initialState, type Overlay, type State } from '../../ui/state.ts';
import { update } from '../../ui/update.ts';
import { makeFinder } from '../finding/finder.ts';
import { marksOnScreen, type Keeper } from '../visits/keeper.ts';
import { ownKeys } from '../config/keys.ts';
import { actionsOf } from './input.ts';
import { folded, linesBetween } from './lines.ts';
import { keptLooks } from '../config/looks.ts';
import type { Arrival } from '../opening/open-library.ts';
import { makePerform } from '../deeds/perform.ts';
import { makeRuntime } from '../screen/runtime.ts';

export interface LinearOptions {
  readonly library: Library;
  /** What is still being done to it, and what comes of that. One need not wait for it. */
  readonly later?: { readonly progress: string; readonly whole: Promise<Library> };
  readonly reload: () => Promise<Arrival>;
  readonly keeper: Keeper;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  readonly say: (line: string) => void;
  /** How long an answer may take before it is said, in milliseconds: copying and reading again take a moment. */
  readonly patience?: number;
  /** How long a line may get, in cells. */
  readonly columns?: number;
}

/** As tall as lists are long: nothing is scrolled away in a dialogue. */
const SIZE = { columns: 100, rows: 300 };
const FIRST_PROMPT = 'Command (x cross, w why, j next, 1 sources, / search, ? help, q quit):';
/** What a line is taken for while something lies open. */
const PROMPTS: Readonly<Record<Overlay['type'], string>> = {
  search: 'Number, words, key or Esc:',
  list: 'Number, key or Esc:',
  hypotheses: 'Number, key or Esc:',
  menu: 'Number or Esc:',
  help: 'Number, words or Esc:',
  palette: 'Number, words or Esc:',
  prompt: 'Text:',
  command: 'Text:',
  filter: 'Text:',
  why: 'Key or Esc:',
  text: 'Key or Esc:',
};
const PATIENCE = 60;
/** So many times as long for a deed that tells how it went, and has not yet. */
const MOST_PAUSES = 50;
const ANSWERED: ReadonlySet<Effect['type']> = new Set(['copy', 'cite', 'export', 'exportMatrix', 'inquire', 'changes', 'pipe']);

/** Answers line by line until the person quits or the input ends; gives the exit code. */
export async function converse({
  library,
  later,
  reload,
  keeper,
  env,
  input,
  say,
  patience = PATIENCE,
  columns = 78,
}: LinearOptions): Promise<number> {
  let ended = false;
  /** Deeds with an answer that a line has asked for. */
  let asked = 0;
  const own = ownKeys(env);
  const today = new Date().toISOString().slice(0, 10);
  // Everything is searched here: a dialogue has no keys to keep up with.
  const finder = makeFinder((error) => say(`Searching failed: ${error.message}`));
  const deeds = performing({
    env,
    reload,
    keeper,
    quit: () => (ended = true),
    // The dialogue begins when everything is read.
    stopLoading() {},
    finder,
    onReloaded() {},
    library: () => runtime.getSnapshot().library,
  });
  const runtime = makeRuntime({
    initial: initialState(library, SIZE, {
      ...keptLooks(env),
      theme: 'mono',
      ascii: true,
      corpus: makeCorpus(library),
      today,
      keys: own.keys,
    }),
    update,
    perform: (effect, dispatch) => {
      if (ANSWERED.has(effect.type)) asked++;
      deeds.perform(effect, dispatch);
    },
    chromeOf: () => '',
    paint() {},
  });
  /** What is said and shown before the next line is taken. */
  let news: (() => void) | undefined;
  const arrive = (all: Library) => {
    say('The links are up to date now.');
    runtime.dispatch({ type: 'library', library: all, corpus: makeCorpus(all) });
    runtime.dispatch(marksOnScreen(keeper, all));
  };
  let told: State | undefined;
  const answer = () => {
    const state = runtime.getSnapshot();
    for (const line of folded(linesBetween(told, state), columns)) say(line);
    told = state;
  };
  runtime.dispatch(marksOnScreen(keeper, library));
  runtime.dispatch({ type: 'saved', saved: keeper.searches() });
  for (const line of folded(own.problems.slice(0, 3), columns)) say(line);
  if (later) {
    runtime.dispatch({ type: 'progress', text: later.progress });
    say(`The links are not up to date yet (${later.progress}); you can read meanwhile.`);
    const then = (deed: () => void) => {
      news = () => {
        runtime.dispatch({ type: 'progress' });
        deed();
        news = undefined;
      };
    };
    void later.whole.then(
      (all) => then(() => arrive(all)),
      (error: unknown) => then(() => say(error instanceof Error ? error.message : String(error))),
    );
  }
  answer();
  say(FIRST_PROMPT);
  for await (const line of createInterface({ input })) {
    asked = 0;
    news?.();
    for (const action of actionsOf(runtime.getSnapshot(), line)) runtime.dispatch(action);
    const done = runtime.getSnapshot();
    await pause(patience);
    const pauses = asked > 0 ? MOST_PAUSES : 0;
    for (let n = 0; n < pauses && runtime.getSnapshot() === done; n++) await pause(patience);
    if (ended) break;
    answer();
    say(promptOf(runtime.getSnapshot().overlay));
  }
  deeds.stop();
  finder.close();
  return 0;
}

function promptOf(overlay: Overlay | undefined): string {
  if (!overlay) return 'Command:';
  if (overlay.type === 'hypotheses' && overlay.writing) return 'Text:';
  return overlay.type === 'search' && overlay.search.hits.length === 0 ? 'Words or Esc:' : PROMPTS[overlay.type];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function nothing(): void {}

/** The deeds of the screen, for a terminal that has none. */
function performing(world: Omit<Parameters<typeof makePerform>[0], 'wire'>) {
  const wire: Wire = {
    capabilities: { ...capabilitiesOf(world.env), inside: undefined },
    screen: makeScreen({ ...SIZE, depth: 'mono', synchronised: false, send: nothing }),
    input: process.stdin,
    open: nothing,
    close: nothing,
    closeCalmly: () => Promise.resolve(),
    lend: (job) => job(),
    refresh: nothing,
    send: nothing,
    background: () => Promise.resolve(undefined),
  };
  return makePerform({ ...world, wire });
}
