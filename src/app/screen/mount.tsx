// Ink over a desk: chrome, overlays and keys. What it draws of the first frame is there already, so nothing is sent for it.
import { useSyncExternalStore } from 'react';
import { render } from 'ink';
import { makeInkOut } from '../../terminal/ink-out.ts';
import type { Wire } from '../../terminal/wire.ts';
import type { Action } from '../../ui/actions.ts';
import { App } from '../../ui/App.tsx';
import { SurfaceContext } from '../../ui/parts/surface.ts';
import type { State } from '../../ui/state.ts';
import type { Desk } from './desk.ts';
import type { Runtime } from './runtime.ts';

/** Ink on a desk. */
export interface Mounted {
  resize(columns: number, rows: number): void;
  unmount(): void;
}

/** Gives the screen to Ink; `fail` is told of errors in drawing. */
export function mount(desk: Desk, wire: Wire, fail: (error: unknown) => void): Mounted {
  const { runtime, painter } = desk;
  const out = makeInkOut(wire.screen, () => {
    desk.handOver();
    painter.onFrame();
  });
  const instance = render(<Root runtime={runtime} />, {
    stdout: out.stream,
    stdin: wire.input,
    // Whole plain frames, without throttle and without erasing: what is sent of them is decided by the screen.
    debug: true,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  instance.waitUntilExit().catch(fail);
  return {
    resize(columns, rows) {
      // The state first, so that Ink lays out the new size once and not the old state in it.
      desk.resize(columns, rows);
      out.resize(columns, rows);
    },
    unmount() {
      instance.unmount();
    },
  };
}

/** What panes are registered on: what they show is asked of the state just before each frame. */
const ROOM = { set() {}, remove() {} };

function Root({ runtime }: { readonly runtime: Runtime<State, Action> }) {
  const state = useSyncExternalStore(runtime.subscribe, runtime.getSnapshot);
  return (
    <SurfaceContext value={ROOM}>
      <App state={state} dispatch={runtime.dispatch} />
    </SurfaceContext>
  );
}
