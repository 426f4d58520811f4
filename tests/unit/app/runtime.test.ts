// What an action makes be painted, and what reaches React.
import { expect, test } from 'vitest';
import { makePainter } from '../../../src/app/screen/painter.ts';
import { makeRuntime } from '../../../src/app/screen/runtime.ts';

interface State {
  readonly row: number;
  readonly overlay: string;
}
type Action = 'down' | 'help' | 'nothing' | 'ask' | 'answer';

function desk() {
  const log: string[] = [];
  const runtime = makeRuntime<State, Action, 'answer'>({
    initial: { row: 0, overlay: '' },
    update(state, action) {
      if (action === 'down') return [{ ...state, row: state.row + 1 }, []];
      if (action === 'help') return [{ ...state, overlay: 'help' }, []];
      if (action === 'answer') return [{ ...state, row: 100 }, []];
      return [state, action === 'ask' ? ['answer'] : []];
    },
    perform(effect, dispatch) {
      dispatch(effect);
      log.push(`row ${runtime.getSnapshot().row} when performing`);
    },
    chromeOf: (state) => state.overlay,
    paint: (withChrome) => void log.push(withChrome ? 'all' : 'panes'),
  });
  runtime.subscribe(() => log.push('React'));
  return { runtime, log };
}

test('a plain move paints panes and does not tell React', () => {
  const { runtime, log } = desk();
  runtime.dispatch('down');
  expect(log).toEqual(['panes']);
});

test('a change of the chrome tells React', () => {
  const { runtime, log } = desk();
  runtime.dispatch('help');
  expect(log).toEqual(['all', 'React']);
});

test('an action that changes nothing paints nothing', () => {
  const { runtime, log } = desk();
  runtime.dispatch('nothing');
  expect(log).toEqual([]);
});

test('an answer that comes at once is taken after the action that asked', () => {
  const { runtime, log } = desk();
  runtime.dispatch('ask');
  expect(log).toEqual(['row 0 when performing', 'panes']);
  expect(runtime.getSnapshot().row).toBe(100);
});

test('keys that came together are painted once', async () => {
  let painted = 0;
  const painter = makePainter(() => painted++);
  painter.soon();
  painter.soon();
  painter.soon();
  await Promise.resolve();
  expect(painted).toBe(1);
});

test('panes wait for the chrome that belongs to them', async () => {
  let painted = 0;
  const painter = makePainter(() => painted++);
  painter.soon();
  painter.afterInk();
  await Promise.resolve();
  expect(painted).toBe(0);
  painter.onFrame();
  await Promise.resolve();
  expect(painted).toBe(1);
});

test('and are painted even when Ink finds nothing to draw', async () => {
  let painted = 0;
  const painter = makePainter(() => painted++);
  painter.afterInk();
  await expect.poll(() => painted).toBe(1);
});
