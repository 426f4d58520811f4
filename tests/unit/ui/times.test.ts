// A number before a key: so many steps, or a place; and the keys of the panes stay what they are.
import { describe, expect, it, test } from 'vitest';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { many } from '../../helpers/builders.ts';
import { press, updateAll } from '../../helpers/keys.ts';

const start = (columns = 120) => initialState(many(60), { columns, rows: 40 });
const place = ({ focus, here, list, top }: State) => ({ focus, here, on: list.on, top });
const plain = (text: string) => text.replaceAll(/\x1b\[[0-9;]*m/g, '');

test.each([
  ['5 j', 'j j j j j'],
  ['g g 0 3 j', 'g g j j j'],
  ['1 4 j', '1 j j j j'],
  ['1 0 1 2 j', '1 j j j j j j j j j j j j'],
  ['1 4 0 j 5 k', `1 ${'j '.repeat(35).trim()}`],
  ['4 G', 'g g j j j'],
  ['5 g g', 'g g j j j j'],
  ['1 0 2 0 G', `1 g g ${'j '.repeat(19).trim()}`],
  ['g g j 5 x', 'g g j x x x x x'],
  ['9 9 9 9 j', 'G'],
  ['5 Esc j', 'j'],
  ['7 2 Esc 2 j', 'j'],
])('%s leads where %s does', (keys, same) => {
  expect(place(press(start(), keys))).toEqual(place(press(start(), same)));
});

describe('a number', () => {
  it('beyond the last says how many there are', () => {
    expect(press(start(), '1 9 9 G').message?.text).toBe('There are only 60.');
  });

  it('is shown while it waits, on the widest and the narrowest screen', () => {
    for (const columns of [40, 200]) {
      const status = panesOf(press(start(columns), '5 0')).at(-1);
      expect(plain(status?.rows[0] ?? '')).toContain('50-');
    }
  });

  it('before a mark does nothing and says so', () => {
    const [state, effects] = updateAll(start(), [
      { type: 'key', key: '5' },
      { type: 'key', key: 'f' },
    ]);
    expect(effects).toEqual([]);
    expect(state.message?.text).toContain('before a step or a jump');
  });

  it('gives way to a key of its own', () => {
    const own = { ...start(), keys: { changes: { zoom: ['5'] }, macros: {} } };
    expect(press(own, '5').zoom).toBe(true);
  });

  it('leaves the panes to 1, 2 and 3', () => {
    expect(['1', '2', '3'].map((key) => press(start(), key).focus)).toEqual(['sources', 'article', 'takeaways']);
  });
});
