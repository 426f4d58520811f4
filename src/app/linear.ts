// The reader as a dialogue of plain lines: a command a line, an answer in a few lines, nothing drawn and nothing drawn again.
// The same state, the same commands as on the screen: a line holds keys, a command's id, or text for what asks for text.
import { createInterface } from 'node:readline';
import type { Library } from '../model/library.ts';
import { makeCorpus } from '../search/corpus.ts';
import { capabilitiesOf } from '../terminal/capabilities.ts';
import { makeScreen } from '../terminal/screen.ts';
import type { Wire } from '../terminal/wire.ts';
import type { Action } from '../ui/actions.ts';
import { commandOf } from '../ui/commands/registry.ts';
import { initialState, type State } from '../ui/state.ts';
import { update } from '../ui/update.ts';
import { makeFinder } from './finder.ts';
import { marksOnScreen, type Keeper } from './keeper.ts';
import { linesBetween } from './linear-lines.ts';
import type { Arrival } from './open-library.ts';
import { makePerform } from './perform.ts';
import { makeRuntime } from './runtime.ts';

export interface LinearOptions {
  readonly library: Library;
  readonly reload: () => Promise<Arrival>;
  readonly keeper: Keeper;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  readonly say: (line: string) => void;
  /** How long an answer may take before it is said, in milliseconds: copying and reading again take a moment. */
  readonly patience?: number;
}

/** As tall as lists are long: nothing is scrolled away in a dialogue. */
const SIZE = { columns: 100, rows: 300 };
const PROMPT = 'Command (x cross, w why, j next, ? help, q quit):';
const PATIENCE = 60;

/** Answers line by line until the person quits or the input ends; gives the exit code. */
export async function converse({
  library,
  reload,
  keeper,
  env,
  input,
  say,
  patience = PATIENCE,
}: LinearOptions): Promise<number> {
  let ended = false;
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
    initial: initialState(library, SIZE, { theme: 'mono', ascii: true, corpus: makeCorpus(library), today }),
    update,
    perform: deeds.perform,
    chromeOf: () => '',
    paint() {},
  });
  let told: State | undefined;
  const answer = () => {
    const state = runtime.getSnapshot();
    for (const line of linesBetween(told, state)) say(line);
    told = state;
  };
  runtime.dispatch(marksOnScreen(keeper, library));
  runtime.dispatch({ type: 'saved', saved: keeper.searches() });
  answer();
  say(PROMPT);
  for await (const line of createInterface({ input })) {
    for (const action of actionsOf(runtime.getSnapshot(), line)) runtime.dispatch(action);
    await new Promise((resolve) => setTimeout(resolve, patience));
    if (ended) break;
    answer();
    say(PROMPT);
  }
  deeds.stop();
  finder.close();
  return 0;
}

/** What a line asks for: text where text is asked for, else a command by its id, a key by its name, or one key after the other. */
export function actionsOf(state: State, line: string): Action[] {
  const words = line.trim();
  if (words === '') return [key('Enter')];
  if (/^(?:Esc|Enter|Tab|Shift-Tab|Space|Backspace|Up|Down|Left|Right|PgUp|PgDn|Home|End|Ctrl-[a-z])$/.test(words))
    return [key(words)];
  const { overlay } = state;
  if (overlay?.type === 'search') return [{ type: 'search', query: words }];
  if (overlay?.type === 'prompt') return [{ type: 'paste', text: words }, key('Enter')];
  if (overlay?.type === 'help' || overlay?.type === 'palette') return [{ type: 'paste', text: words }];
  if (words.startsWith('/') && words.length > 1) return [key('/'), { type: 'search', query: words.slice(1) }];
  if (commandOf(words)) return [{ type: 'command', id: words }];
  return Array.from(words.replaceAll(' ', ''), (name) => key(name));
}

function key(name: string): Action {
  return { type: 'key', key: name };
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
