// The same screen as Ink draws it by itself: the same state, keys and components, no surface, Ink's own output.
import { useSyncExternalStore } from 'react';
import { render } from 'ink';
import { libraryOf, loadReadings } from '../../src/app/loading/load.ts';
import { makeRuntime, type Runtime } from '../../src/app/screen/runtime.ts';
import { makeCorpus } from '../../src/search/corpus.ts';
import type { Action } from '../../src/ui/actions.ts';
import { App } from '../../src/ui/App.tsx';
import type { Effect } from '../../src/ui/effects.ts';
import { initialState, type State } from '../../src/ui/state.ts';
import { update } from '../../src/ui/update.ts';

const library = libraryOf(await loadReadings(process.argv.slice(2)));
let changes = 0;
const runtime = makeRuntime<State, Action, Effect>({
  // Ink scrolls when a frame is as high as the terminal.
  initial: initialState(
    library,
    { columns: process.stdout.columns, rows: process.stdout.rows - 1 },
    { corpus: makeCorpus(library) },
  ),
  update,
  perform: (effect) => void (effect.type === 'quit' && process.exit(0)),
  chromeOf: () => String(changes++),
  paint() {},
});
render(<Root runtime={runtime} />, {
  alternateScreen: true,
  incrementalRendering: process.env['INCREMENTAL'] === '1',
  patchConsole: false,
  exitOnCtrlC: false,
});

function Root({ runtime: { subscribe, getSnapshot, dispatch } }: { readonly runtime: Runtime<State, Action> }) {
  return <App state={useSyncExternalStore(subscribe, getSnapshot)} dispatch={dispatch} />;
}
