// Whatever is pressed, typed, pasted, resized or loaded: the state stays whole and every row fits its pane.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../../src/model/text.ts';
import type { Action } from '../../../src/ui/actions.ts';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { panesOf, chromeOf } from '../../../src/ui/panes/panes.ts';
import { articleView, listView } from '../../../src/ui/select/screen.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { widthOf } from '../../../src/ui/text/width.ts';
import { update } from '../../../src/ui/update.ts';
import { empty, ferry, many } from '../../helpers/builders.ts';

/** By name, so that a counterexample can be read. */
const LIBRARIES = { ferry: ferry(), many: many(12), empty: empty() };
const NAMES = ['ferry', 'many', 'empty'] as const;

type Step = Action | { readonly load: (typeof NAMES)[number] };

const done = (step: Step): Action => ('load' in step ? { type: 'library', library: LIBRARIES[step.load] } : step);
const KEYS = [...new Set(COMMANDS.flatMap((command) => command.keys.flatMap((keys) => keys.split(' '))))];

const keys: fc.Arbitrary<Action> = fc
  .oneof(
    { weight: 8, arbitrary: fc.constantFrom(...KEYS) },
    { weight: 2, arbitrary: fc.constantFrom('h', 'u', 'l', 'm', 'r', 'Enter', 'Esc', 'Tab', 'Up', 'Down') },
  )
  .map((key) => ({ type: 'key', key }));

const sizes = fc.record({ columns: fc.integer({ min: 1, max: 220 }), rows: fc.integer({ min: 1, max: 70 }) });

const actions: fc.Arbitrary<Step> = fc.oneof(
  { weight: 30, arbitrary: keys },
  { weight: 2, arbitrary: sizes.map((size): Action => ({ type: 'resize', size })) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES).map((load): Step => ({ load })) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map((text): Action => ({ type: 'paste', text })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Action>(
      { type: 'group', grouping: 'outlet' },
      { type: 'group', grouping: 'date' },
      { type: 'group', grouping: 'story' },
    ),
  },
);

const bare = (text: string) => text.replaceAll(/\u001B\[[\d;]*m/g, '');

function expectWhole(state: State): void {
  const { library, here, list, trail, ring, overlay, size } = state;
  if (library.readings.length === 0) expect(here).toBeUndefined();
  else {
    expect(here && library.sentence(here)).toBeDefined();
    expect(list.on && library.briefing(list.on)).toBeDefined();
  }
  for (const place of [...trail.back, ...trail.forward]) expect(briefingOf(place.sentence)).toBe(place.briefing);
  if (ring) expect(ring.members[ring.at]).toBeDefined();
  if (overlay?.type === 'search') expect(overlay.search.at).toBeLessThanOrEqual(Math.max(0, overlay.search.hits.length - 1));
  const view = articleView(state);
  expect(state.top).toBeGreaterThanOrEqual(0);
  if (view) expect(state.top).toBeLessThanOrEqual(Math.max(0, view.text.rows.length - 1));
  expect(list.top).toBeGreaterThanOrEqual(0);
  expect(list.top).toBeLessThanOrEqual(Math.max(0, listView(state).rows - 1));
  for (const pane of panesOf(state)) {
    expect(pane.rows.length).toBeLessThanOrEqual(pane.rect.height);
    expect(pane.rect.x + pane.rect.width).toBeLessThanOrEqual(size.columns);
    expect(pane.rect.y + pane.rect.height).toBeLessThanOrEqual(size.rows);
    for (const text of pane.rows) {
      if (widthOf(bare(text)) > pane.rect.width) expect(`${pane.id}: ${bare(text)}`).toBe(`at most ${pane.rect.width} cells`);
      expect(bare(text)).not.toMatch(/\p{Cc}/u);
    }
  }
}

describe('any sequence of actions', () => {
  it('leaves a whole state, and rows that fit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), sizes, fc.array(actions, { maxLength: 40 }), (library, size, sequence) => {
        let state = initialState(LIBRARIES[library], size, { theme: 'mono' });
        for (const action of sequence) {
          const [next, effects] = update(state, done(action));
          state = next;
          for (const effect of effects) if (effect.type === 'later') [state] = update(state, effect.action);
        }
        expectWhole(state);
      }),
      { numRuns: 200 },
    );
  });

  it('can be taken back over the trail to the exact place', () => {
    const jumps = fc.constantFrom('x', 'X', '}', '{', 'J', 'K').map((key): Action => ({ type: 'key', key }));
    const steps = fc.constantFrom('j', 'k', 'Ctrl-e', 'Ctrl-d', ']').map((key): Action => ({ type: 'key', key }));
    fc.assert(
      fc.property(
        sizes,
        fc.array(steps, { maxLength: 8 }),
        fc.array(jumps, { minLength: 1, maxLength: 8 }),
        (size, before, after) => {
          let state = initialState(ferry(), size);
          for (const action of before) [state] = update(state, action);
          const start = state;
          for (const action of after) [state] = update(state, action);
          while (state.trail.back.length > start.trail.back.length) [state] = update(state, { type: 'key', key: '<' });
          expect([state.here, state.top, state.trail.back]).toEqual([start.here, start.top, start.trail.back]);
        },
      ),
    );
  });

  it('changes the chrome only when something besides rows changed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('j', 'k', 'x', 'J', '<', 'G', ']', '1', '2', '3'), { maxLength: 20 }), (sequence) => {
        let state = initialState(ferry(), { columns: 120, rows: 40 });
        const chrome = chromeOf(state);
        for (const key of sequence) [state] = update(state, { type: 'key', key });
        expect(chromeOf(state)).toBe(chrome);
      }),
    );
  });
});
