// The screen's state joined to a terminal, without Ink: what there is to read can be drawn before Ink is loaded.
import type { Library } from '../model/library.ts';
import { makeSurfaces } from '../terminal/surface.ts';
import type { Wire } from '../terminal/wire.ts';
import type { Action } from '../ui/actions.ts';
import { chromeOf, panesOf, separatorText } from '../ui/panes/panes.ts';
import { layoutFor } from '../ui/select/screen.ts';
import { initialState, type Looks, type State } from '../ui/state.ts';
import { update } from '../ui/update.ts';
import { makePainter, type Painter } from './painter.ts';
import { makePerform } from './perform.ts';
import { makeRuntime, type Runtime } from './runtime.ts';

export interface DeskOptions {
  readonly wire: Wire;
  readonly library: Library;
  readonly looks: Looks;
  readonly reload: () => Promise<Library>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly quit: () => void;
}

export interface Desk {
  readonly runtime: Runtime<State, Action>;
  readonly painter: Painter;
  resize(columns: number, rows: number): void;
  /** Ink draws the chrome from now on. */
  handOver(): void;
  /** Calls off what was to come back later. */
  stop(): void;
}

export function makeDesk({ wire, library, looks, reload, env, quit }: DeskOptions): Desk {
  const { screen } = wire;
  const surfaces = makeSurfaces(screen);
  const painter = makePainter(() => screen.repaint());
  const performing = makePerform({ wire, env, reload, quit });
  let inkDraws = false;
  const runtime = makeRuntime({
    initial: initialState(library, { columns: screen.columns, rows: screen.rows }, looks),
    update,
    chromeOf,
    perform: performing.perform,
    paint: (withChrome) => (withChrome && inkDraws ? painter.afterInk() : painter.soon()),
  });
  screen.onPaint(() => {
    const state = runtime.getSnapshot();
    surfaces.show(inkDraws ? panesOf(state) : [...panesOf(state), ...separators(state)]);
  });
  painter.soon();
  return {
    runtime,
    painter,
    resize: (columns, rows) => runtime.dispatch({ type: 'resize', size: { columns, rows } }),
    handOver() {
      inkDraws = true;
    },
    stop: () => performing.stop(),
  };
}

/** What stands between the panes, as panes: until Ink draws it. */
function separators(state: State) {
  return layoutFor(state).separators.map((rect, n) => ({
    id: `separator ${n}`,
    rect,
    rows: separatorText(state, rect).split('\n'),
  }));
}
