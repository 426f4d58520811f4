// The language of the frame tests: a desk with the screen on it, keys in, frames out.
//   await desk({ size: '80x24' }).press('x').sees('possible conflict')
import { render } from 'ink-testing-library';
import { useSyncExternalStore } from 'react';
import { expect } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import type { Action } from '../../src/ui/actions.ts';
import { App } from '../../src/ui/App.tsx';
import type { Effect } from '../../src/ui/effects.ts';
import { initialState, type Looks, type State } from '../../src/ui/state.ts';
import { update } from '../../src/ui/update.ts';
import { ferry } from './builders.ts';

const BYTES: Readonly<Record<string, string>> = {
  Enter: '\r',
  Esc: '\u001B',
  Tab: '\t',
  'Shift-Tab': '\u001B[Z',
  Space: ' ',
  Backspace: '\u007F',
  Up: '\u001B[A',
  Down: '\u001B[B',
  Right: '\u001B[C',
  Left: '\u001B[D',
  PgUp: '\u001B[5~',
  PgDn: '\u001B[6~',
  Home: '\u001B[H',
  End: '\u001B[F',
};

export interface DeskOptions {
  readonly library?: Library;
  /** "80x24" */
  readonly size?: string;
  readonly looks?: Looks;
}

export interface Desk extends PromiseLike<void> {
  /** Keys by name, separated by spaces: "x < Ctrl-d". */
  press(keys: string): Desk;
  /** Text as it is typed, letter by letter. */
  types(text: string): Desk;
  /** Bytes that arrive at once. */
  receives(bytes: string): Desk;
  /** Nothing is pressed for a while: what was asked to come back later comes. */
  rests(): Desk;
  resizes(size: string): Desk;
  /** Something happens that is no key: the store answers. */
  dispatches(action: Action): Desk;
  sees(...texts: readonly (string | RegExp)[]): Desk;
  doesNotSee(...texts: readonly string[]): Desk;
  asks(effect: Effect['type']): Desk;
  /** Anything else about the state or the frame. */
  has(check: (state: State, frame: string) => void): Desk;
}

export function desk({ library = ferry(), size = '120x40', looks = { theme: 'mono' } }: DeskOptions = {}): Desk {
  // At the top of the first article, whatever the program would begin with.
  const top: Action = { type: 'move', step: 'end', by: -1 };
  let [state] = update(initialState(library, sizeOf(size), looks), top);
  const listeners = new Set<() => void>();
  const later = new Map<string, Action>();
  const effects: Effect[] = [];
  let keys = 0;

  const dispatch = (action: Action) => {
    if (action.type === 'key' || action.type === 'paste') keys++;
    const [next, asked] = update(state, action);
    state = next;
    for (const effect of asked) {
      if (effect.type === 'later') later.set(effect.name, effect.action);
      effects.push(effect);
    }
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const Root = () => <App state={useSyncExternalStore(subscribe, () => state)} dispatch={dispatch} />;
  const screen = render(<Root />);
  const widen = (columns: number) => {
    Object.defineProperty(screen.stdout, 'columns', { value: columns, configurable: true });
    screen.stdout.emit('resize');
  };
  widen(sizeOf(size).columns);
  const frame = () => plain(screen.lastFrame() ?? '');

  let work: Promise<void> = new Promise((resolve) => {
    setImmediate(resolve);
  });
  const self: Desk = {
    press: (names) =>
      queue(async () => {
        for (const name of names.split(' ').filter(Boolean)) await send(bytesOf(name), 1);
      }),
    types: (text) =>
      queue(async () => {
        for (const letter of text) await send(letter, 1);
      }),
    receives: (bytes) => queue(() => send(bytes, 1)),
    rests: () =>
      queue(async () => {
        for (const [name, action] of later) {
          later.delete(name);
          dispatch(action);
        }
      }),
    resizes: (next) =>
      queue(async () => {
        dispatch({ type: 'resize', size: sizeOf(next) });
        widen(sizeOf(next).columns);
      }),
    dispatches: (action) => queue(async () => dispatch(action)),
    sees: (...texts) =>
      queue(async () => {
        for (const text of texts) await expect.poll(frame).toMatch(typeof text === 'string' ? literal(text) : text);
      }),
    doesNotSee: (...texts) =>
      queue(async () => {
        for (const text of texts) await expect.poll(frame).not.toContain(text);
      }),
    asks: (effect) =>
      queue(async () => {
        expect(effects.map(({ type }) => type)).toContain(effect);
      }),
    has: (check) =>
      queue(async () => {
        check(state, frame());
      }),
    // oxlint-disable-next-line unicorn/no-thenable -- a test awaits what is done at the desk
    then: (done, failed) => work.finally(() => screen.unmount()).then(done, failed),
  };
  function queue(job: () => Promise<void>): Desk {
    work = work.then(job);
    return self;
  }
  /** Waits until the keys have arrived: the input library holds a lone Escape for a moment. */
  async function send(bytes: string, least: number): Promise<void> {
    const wanted = keys + least;
    screen.stdin.write(bytes);
    await expect.poll(() => keys, { interval: 1 }).toBeGreaterThanOrEqual(wanted);
  }
  return self;
}

function bytesOf(name: string): string {
  const control = /^Ctrl-([a-z])$/.exec(name)?.[1];
  if (control) return String.fromCodePoint(control.charCodeAt(0) - 96);
  return BYTES[name] ?? name;
}

function sizeOf(text: string): { columns: number; rows: number } {
  const [columns = 80, rows = 24] = text.split('x').map(Number);
  return { columns, rows };
}

/** A frame without its colours, rows trimmed at their end. */
export function plain(frame: string): string {
  return frame
    .replaceAll(/\u001B\[[\d;]*m/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function literal(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
}
