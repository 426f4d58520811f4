// The screen's state joined to a terminal, without Ink: what there is to read can be drawn before Ink is loaded.
import type { Library } from '../../model/library.ts';
import { makeSurfaces } from '../../terminal/surface.ts';
import type { Wire } from '../../terminal/wire.ts';
import type { Action } from '../../ui/actions.ts';
import { chromeOf, panesOf, separatorPanes } from '../../ui/panes/panes.ts';
import { initialState, type Looks, type State } from '../../ui/state.ts';
import { update } from '../../ui/update.ts';
import type { Finder } from '../finding/finder.ts';
import type { Keeper } from '../visits/keeper.ts';
import type { Arrival } from '../opening/open-library.ts';
import { makePainter, type Painter } from './painter.ts';
import { makePerform } from '../deeds/perform.ts';
import { makeRuntime, type Runtime } from './runtime.ts';

export interface DeskOptions {
  readonly wire: Wire;
  readonly library: Library;
  readonly looks: Looks;
  readonly reload: () => Promise<Arrival>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly quit: () => void;
  readonly stopLoading: () => void;
  readonly keeper: Keeper;
  readonly finder: Finder;
  /** Another library is there to be searched. */
  readonly onReloaded: (arrival: Arrival) => void;
}

/** The screen's state on a terminal. */
export interface Desk {
  readonly runtime: Runtime<State, Action>;
  readonly painter: Painter;
  resize(columns: number, rows: number): void;
  /** Ink is there from now on. */
  handOver(): void;
  /** Calls off what was to come back later. */
  stop(): void;
}

/** Joins state, store and terminal. Draws panes from the start, chrome once Ink is mounted. */
export function makeDesk({ library, looks, ...world }: DeskOptions): Desk {
  const { screen } = world.wire;
  const surfaces = makeSurfaces(screen);
  const painter = makePainter(() => screen.repaint());
  const performing = makePerform({ ...world, library: () => runtime.getSnapshot().library });
  let inkDraws = false;
  const runtime = makeRuntime({
    initial: begun(library, { columns: screen.columns, rows: screen.rows }, looks),
    update,
    chromeOf,
    perform: performing.perform,
    paint: (withChrome) => (withChrome && inkDraws && isDrawnByInk(runtime.getSnapshot()) ? painter.afterInk() : painter.soon()),
  });
  screen.onPaint(() => {
    const state = runtime.getSnapshot();
    // Separators too: there before Ink is, and with every change of the layout at once.
    surfaces.show([...panesOf(state), ...separatorPanes(state)]);
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

/** Whether some of what is to be seen has no pane: then the frame waits for Ink, else Ink may follow after it. */
function isDrawnByInk(state: State): boolean {
  return state.overlay?.type === 'menu';
}

/** The first state with its sentence whole on the screen, as after any change of size. */
function begun(library: Library, size: State['size'], looks: Looks): State {
  const [state] = update(initialState(library, size, looks), { type: 'resize', size });
  return state;
}
