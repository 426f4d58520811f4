// How far reading is, in one line.
import { expect, it } from 'vitest';
import { makeProgress } from '../../../src/app/loading/progress.ts';
import { update } from '../../../src/ui/update.ts';
import { initialState } from '../../../src/ui/state.ts';
import { statusRows } from '../../../src/ui/rows/status.ts';
import { ferry } from '../../helpers/builders.ts';

it('says how many of how many, and the rate and the time left once they mean something', () => {
  let now = 0;
  const progress = makeProgress(10_000, () => now);
  now = 700;
  for (let i = 0; i < 3; i++) progress.step();
  expect(progress.text()).toBe('3 of 10,000 files · Esc stops');
  now = 1700;
  for (let i = 0; i < 198; i++) progress.step();
  expect(progress.text()).toBe('201 of 10,000 files · 200 a second · 49 s left · Esc stops');
  now = 41_700;
  expect(progress.text()).toBe('201 of 10,000 files · 5 a second · 34 min left · Esc stops');
});

it('stays on the screen while one reads, until it is over; Escape stops the reading', () => {
  const size = { columns: 100, rows: 30 };
  const [loading] = update(initialState(ferry(), size), { type: 'progress', text: '3 of 9 files · Esc stops' });
  const [moved] = update(loading, { type: 'key', key: 'j' });
  expect(statusRows(moved, 100, 2)[0]).toContain('3 of 9 files · Esc stops');
  const [stopped, effects] = update(moved, { type: 'key', key: 'Esc' });
  expect(effects).toEqual([{ type: 'stopLoading' }]);
  expect(stopped.message?.text).toBe('Reading stops here: what has been read stays.');
  const [over] = update(moved, { type: 'progress' });
  expect(statusRows(over, 100, 2)[0]).not.toContain('of 9 files');
  expect(update(over, { type: 'key', key: 'Esc' })[1]).toEqual([]);
});

it('Escape takes back what is open first', () => {
  const [loading] = update(initialState(ferry(), { columns: 100, rows: 30 }), { type: 'progress', text: '3 of 9 files' });
  const [searching] = update(loading, { type: 'key', key: '/' });
  const [back, effects] = update(searching, { type: 'key', key: 'Esc' });
  expect(back.overlay).toBeUndefined();
  expect(effects).not.toContainEqual({ type: 'stopLoading' });
});
