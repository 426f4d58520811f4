// Joins the pure screen to a terminal: state in the runtime, chrome through Ink, panes past it. The only file that knows both.
import { useSyncExternalStore } from 'react';
import { render } from 'ink';
import type { Library } from '../model/library.ts';
import { makeCorpus } from '../search/corpus.ts';
import { makeInkOut } from '../terminal/ink-out.ts';
import { makeSurfaces } from '../terminal/surface.ts';
import type { Wire } from '../terminal/wire.ts';
import type { Action } from '../ui/actions.ts';
import { App } from '../ui/App.tsx';
import { chromeOf, panesOf } from '../ui/panes/panes.ts';
import { SurfaceContext } from '../ui/parts/surface.ts';
import { initialState, type State } from '../ui/state.ts';
import { update } from '../ui/update.ts';
import { makePainter } from './painter.ts';
import { makePerform } from './perform.ts';
import { makeRuntime, type Runtime } from './runtime.ts';

export interface MountOptions {
  readonly wire: Wire;
  readonly library: Library;
  readonly reload: () => Promise<Library>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly quit: () => void;
  readonly fail: (error: unknown) => void;
}

export interface Mounted {
  resize(columns: number, rows: number): void;
  unmount(): void;
}

export function mount(options: MountOptions): Mounted {
  const { wire, library } = options;
  const { screen, capabilities } = wire;
  const surfaces = makeSurfaces(screen);
  const painter = makePainter(() => screen.repaint());
  const perform = makePerform({ wire, env: options.env, reload: options.reload, quit: options.quit });
  const runtime = makeRuntime({
    initial: initialState(library, { columns: screen.columns, rows: screen.rows }, { ascii: capabilities.ascii }),
    update,
    chromeOf,
    perform: perform.perform,
    paint: (withChrome) => (withChrome ? painter.afterInk() : painter.soon()),
  });
  screen.onPaint(() => surfaces.show(panesOf(runtime.getSnapshot())));

  const out = makeInkOut(screen, () => painter.onFrame());
  const instance = render(<Root runtime={runtime} />, {
    stdout: out.stream,
    stdin: wire.input,
    // Whole plain frames, without throttle and without erasing: what is sent of them is decided by the screen.
    debug: true,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  instance.waitUntilExit().catch(options.fail);
  setImmediate(() => runtime.dispatch({ type: 'corpus', corpus: makeCorpus(library) }));

  return {
    resize(columns, rows) {
      // The state first, so that Ink lays out the new size once and not the old state in it.
      runtime.dispatch({ type: 'resize', size: { columns, rows } });
      out.resize(columns, rows);
    },
    unmount() {
      perform.stop();
      instance.unmount();
    },
  };
}

/** What panes are registered on; what they show is asked of the state just before each frame. */
const ROOM = { set() {}, remove() {} };

function Root({ runtime }: { readonly runtime: Runtime<State, Action> }) {
  const state = useSyncExternalStore(runtime.subscribe, runtime.getSnapshot);
  return (
    <SurfaceContext value={ROOM}>
      <App state={state} dispatch={runtime.dispatch} />
    </SurfaceContext>
  );
}
