// Marks as they are typed and asked for: what each answer means, what a key marks, and what is said.
import { describe, expect, it } from 'vitest';
import type { Marks, TriageId } from '../../../src/model/triage.ts';
import type { Effect } from '../../../src/ui/effects.ts';
import { initialState, type Ask, type State } from '../../../src/ui/state.ts';
import { promptRows } from '../../../src/ui/overlays/prompt.ts';
import { update } from '../../../src/ui/update.ts';
import { changeFrom, completeTag } from '../../../src/ui/updates/triage.ts';
import { ferry } from '../../helpers/builders.ts';
import { press, pressed } from '../../helpers/keys.ts';

const SIZE = { columns: 120, rows: 40 };

/** What keys ask to be marked or stepped back, and the state after them. */
function marking(state: State, keys: string): { state: State; effects: Effect[] } {
  const [now, effects] = pressed(state, keys);
  return { state: now, effects: effects.filter((effect) => effect.type === 'mark' || effect.type === 'stepBack') };
}

describe('what is typed becomes a change', () => {
  it.each<[Ask, string, object]>([
    ['tag', 'north', { tag: ['north'] }],
    ['tag', '#north, -old', { tag: ['north'], untag: ['old'] }],
    ['note', '  ask them  ', { note: 'ask them' }],
    ['note', '', { note: '' }],
    ['rating', 'b2', { rating: 'B2' }],
    ['rating', '-', { rating: '' }],
    ['tlp', 'TLP:Amber', { tlp: 'amber' }],
    ['tlp', '-', { tlp: '' }],
  ])('%s %j', (ask, text, change) => {
    expect(changeFrom(ask, text)).toMatchObject({ change });
  });

  it.each<[Ask, string, string]>([
    ['rating', 'G9', 'A-F'],
    ['rating', '', 'A-F'],
    ['tlp', 'purple', 'amber+strict'],
    ['tag', ' ', 'Type a tag'],
  ])('%s %j is no answer, and says what would be', (ask, text, words) => {
    expect(changeFrom(ask, text)).toContain(words);
  });
});

describe('a note', () => {
  it('is told when it mixes how likely with how sure', () => {
    const said = (text: string) => {
      const change = changeFrom('note', text);
      return typeof change === 'string' ? change : change.said;
    };
    expect(said('high confidence that it is likely')).toBe('Noted, likelihood and confidence in one sentence');
    expect(said('it is likely; maybe ask')).toBe('Noted');
  });

  it('has its words of likelihood completed by Tab', () => {
    const { state } = marking(initialState(ferry(), SIZE), 'a');
    const typed = press(state, 'u n l Tab');
    expect(typed.overlay).toMatchObject({ type: 'prompt', text: 'unlikely' });
    expect(promptRows(typed, typed.overlay as never, 80, 3).join(' ')).toContain('Tab completes how likely');
  });
});

describe('keys', () => {
  const start = () => initialState(ferry(), SIZE);

  it('f marks the current sentence, with its words, so that it is found again', () => {
    const { state, effects } = marking(start(), 'j f');
    const wish = effects[0]?.type === 'mark' ? effects[0].wishes[0] : undefined;
    expect(wish).toMatchObject({ id: state.here, change: { flag: true } });
    expect(wish?.anchor?.exact).toBe(state.library.sentence(state.here as never)?.text);
  });

  it('r and marks in the list are about the article, or about all that are selected', () => {
    const one = marking(start(), '1 r').effects[0];
    expect(one?.type === 'mark' && one.wishes.map((wish) => wish.id)).toEqual([start().list.on]);
    const many = marking(start(), '1 V f').effects[0];
    expect(many?.type === 'mark' && many.wishes).toHaveLength(ferry().readings.length);
  });

  it('a mark that is there is taken away', () => {
    const state = start();
    const marks: ReadonlyMap<TriageId, Marks> = new Map([[state.here as TriageId, { flag: true, tags: [] }]]);
    const [marked] = update(state, { type: 'marks', marks });
    const effect = marking(marked, 'f').effects[0];
    expect(effect?.type === 'mark' && effect.wishes[0]?.change).toEqual({ flag: false });
  });

  it('a prompt takes every key as text until Enter, Escape leaves it without a mark', () => {
    expect(marking(start(), 't q f Enter').effects).toMatchObject([{ type: 'mark', wishes: [{ change: { tag: ['qf'] } }] }]);
    const left = marking(start(), 'a h i Esc');
    expect(left.effects).toEqual([]);
    expect(left.state.overlay).toBeUndefined();
  });

  it('a note is edited, not written anew', () => {
    const state = start();
    const marks: ReadonlyMap<TriageId, Marks> = new Map([[state.here as TriageId, { note: 'old', tags: [] }]]);
    const [marked] = update(state, { type: 'marks', marks });
    expect(marking(marked, 'a ! Enter').effects).toMatchObject([{ wishes: [{ change: { note: 'old!' } }] }]);
  });

  it('u and Ctrl-r step through the history, . repeats the last mark elsewhere', () => {
    expect(marking(start(), 'u Ctrl-r').effects.map((effect) => effect.type === 'stepBack' && effect.way)).toEqual([
      'undo',
      'redo',
    ]);
    const { state, effects } = marking(start(), 'f j .');
    expect(effects[1]).toMatchObject({ wishes: [{ id: state.here, change: { flag: true } }] });
  });

  it('Tab completes the most used tag', () => {
    const state = start();
    const marks = new Map<TriageId, Marks>([
      ['a' as TriageId, { tags: ['north', 'northern'] }],
      ['b' as TriageId, { tags: ['northern'] }],
    ]);
    const [marked] = update(state, { type: 'marks', marks });
    expect(completeTag(marked, 'x no')).toBe('x northern');
    expect(completeTag(marked, 'zzz')).toBe('zzz');
  });
});

describe('e', () => {
  it('asks for the editor with the note of the sentence and its place', () => {
    const start = initialState(ferry(), SIZE);
    const marks: ReadonlyMap<TriageId, Marks> = new Map([[start.here as TriageId, { note: 'old', tags: [] }]]);
    const [marked] = update(start, { type: 'marks', marks });
    const [, effects] = update(marked, { type: 'key', key: 'e' });
    expect(effects).toMatchObject([{ type: 'editNote', id: start.here, text: 'old', name: 'this sentence' }]);
    expect(effects[0]?.type === 'editNote' && effects[0].anchor?.exact).toBeTruthy();
  });
});

it('a rating is suggested with its reason while one rates a sentence; Tab writes it, Enter sets it, nothing else does', () => {
  const state = initialState(ferry(), { columns: 120, rows: 40 });
  const asked = press(state, '#');
  const rows = asked.overlay?.type === 'prompt' ? promptRows(asked, asked.overlay, 120, 3).join('\n') : '';
  expect(rows).toMatch(/Tab writes [1-6] \([1-6]: /);
  const [, effects] = pressed(asked, 'Tab Enter');
  expect(effects).toEqual([
    expect.objectContaining({
      type: 'mark',
      wishes: [expect.objectContaining({ change: { rating: expect.stringMatching(/^[1-6]$/) } })],
    }),
  ]);
  expect(press(asked, 'B Tab').overlay).toMatchObject({ text: 'B' });
});
