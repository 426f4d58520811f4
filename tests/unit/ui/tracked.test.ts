// What is remembered between keys: it must be what would be made anew, and a step must leave alone what it does not change.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { tracked } from '../../../src/ui/select/tracked.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { ferry, many } from '../../helpers/builders.ts';
import { press } from '../../helpers/keys.ts';

const SIZES = [
  [30, 8],
  [60, 20],
  [80, 24],
  [120, 40],
  [200, 60],
] as const;
const KEYS = 'j k 1 2 3 x X z d w c i s q Esc Enter Tab / r e a m g G n f t L } ] T B V v u : ? < > Space Ctrl-d Ctrl-e'.split(
  ' ',
);

const begun = (columns = 120, rows = 40) => initialState(ferry(), { columns, rows });
/** The same state with a library that nobody has seen: nothing that was remembered holds for it. */
const unseen = (state: State): State => ({ ...state, library: { ...state.library }, size: { ...state.size } });

describe('what is remembered of a state', () => {
  const start = begun();

  it.each<[string, (state: State) => unknown, Partial<State>, number]>([
    ['nothing it looked at has changed', ({ focus }) => focus, { diff: true }, 1],
    ['a part it looked at has changed', ({ focus }) => focus, { focus: 'sources' }, 2],
    ['a part that was absent is there now', ({ message }) => message?.text, { message: { text: 'hello', tone: 'plain' } }, 2],
    ['it asked whether a part is there', (state) => 'message' in state, { message: { text: 'hello', tone: 'plain' } }, 2],
    ['it copied all of it', (state) => ({ ...state }), { diff: true }, 2],
  ])('when %s', (_, look, change, times) => {
    let made = 0;
    const remembered = tracked((state) => {
      made++;
      return look(state);
    });
    remembered(start);
    remembered(start);
    expect(remembered({ ...start, ...change })).toEqual(look({ ...start, ...change }));
    expect(made).toBe(times);
  });

  it('is told on by what it is part of', () => {
    const inner = tracked(({ focus }) => focus);
    const outer = tracked((state) => `at ${inner(state)}`);
    expect([outer(start), outer({ ...start, focus: 'sources' }), outer({ ...start, focus: 'takeaways' })]).toEqual([
      'at article',
      'at sources',
      'at takeaways',
    ]);
  });
});

test('whatever was pressed, the panes are what they would be without remembering', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SIZES), fc.array(fc.constantFrom(...KEYS), { maxLength: 25 }), ([columns, rows], keys) => {
      let state = begun(columns, rows);
      for (const key of keys) {
        state = press(state, key);
        const shown = panesOf(state);
        expect(shown).toEqual(panesOf(unseen(state)));
      }
    }),
    { numRuns: 120 },
  );
});

test('a step through the list leaves header, article and takeaways alone', () => {
  const state = press(initialState(many(60), { columns: 200, rows: 60 }), '1 j');
  const before = panesOf(state);
  const after = panesOf(press(state, 'j'));
  expect(after.filter((pane) => before.includes(pane)).map(({ id }) => id)).toEqual(['header', 'article', 'takeaways']);
});
