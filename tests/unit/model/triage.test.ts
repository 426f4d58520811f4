// Marks as an analyst sets, takes back and repeats them.
import { expect, test } from 'vitest';
import {
  emptyTriage,
  highestTlp,
  marksOf,
  marksRecord,
  parseRating,
  parseTlp,
  redoDeed,
  replay,
  undoDeed,
  type Change,
  type Triage,
  type TriageEvent,
} from '../../../src/model/triage.ts';
import { briefingId } from '../../../src/model/text.ts';

const ID = briefingId('b1');
const facts = (event: number) => ({ event, time: '2030-05-01T10:00:00Z', author: 'ana' });
const marked = (event: number, change: Change, id = ID, deed?: number): TriageEvent => ({
  ...facts(event),
  type: 'mark',
  id,
  change,
  ...(deed === undefined ? {} : { deed }),
});

const recordAfter = (changes: readonly Change[]) =>
  marksRecord(ID, marksOf(replay(changes.map((change, i) => marked(i + 1, change))), ID));

test.each<[string, readonly Change[], Record<string, unknown>]>([
  ['nothing is set at first', [], {}],
  ['read', [{ read: true }], { read: true }],
  ['unread again leaves no trace', [{ read: true }, { read: false }], {}],
  ['tags are sorted and kept once', [{ tag: ['z', 'a'] }, { tag: ['a'] }], { tags: ['a', 'z'] }],
  ['an untagged tag is gone, the others stay', [{ tag: ['z', 'a'] }, { untag: ['z', 'never set'] }], { tags: ['a'] }],
  ['a later note replaces the earlier', [{ note: 'one' }, { note: 'two' }], { note: 'two' }],
  ['an empty note is no note', [{ note: 'one' }, { note: '' }], {}],
  ['one event may set several', [{ flag: true, rating: 'B2', tlp: 'amber' }], { flag: true, rating: 'B2', tlp: 'amber' }],
])('%s', (_, changes, expected) => expect(recordAfter(changes)).toEqual({ id: 'b1', ...expected }));

test('marking a selection is one deed: one step back, one step forth', () => {
  const other = briefingId('b2');
  const before = replay([marked(1, { flag: true })]);
  const after = replay([marked(2, { read: true }, ID, 2), marked(3, { read: true }, other, 2)], before);
  expect(undoDeed(after)).toEqual([3, 2]);
  const undone = replay(
    [4, 5].map((event, i) => ({ ...facts(event), type: 'undo', target: undoDeed(after)[i] ?? 0 })),
    after,
  );
  expect(undone.marks).toEqual(before.marks);
  expect(undoDeed(undone)).toEqual([1]);
  expect(redoDeed(undone)).toEqual([2, 3]);
  const redone = replay(
    [6, 7].map((event, i) => ({ ...facts(event), type: 'redo', target: redoDeed(undone)[i] ?? 0 })),
    undone,
  );
  expect(redone.marks).toEqual(after.marks);
});

test('a new mark after an undo leaves nothing to redo, but not for another author', () => {
  const undone = replay([marked(1, { flag: true }), { ...facts(2), type: 'undo', target: 1 }]);
  expect(redoDeed(replay([marked(3, { read: true })], undone))).toEqual([]);
  expect(redoDeed(replay([{ ...marked(3, { read: true }), author: 'bo' }], undone))).toEqual([1]);
});

test('undoing what is not in force changes nothing', () => {
  const triage: Triage = replay([
    marked(1, { flag: true }),
    { ...facts(2), type: 'undo', target: 7 },
    { ...facts(3), type: 'redo', target: 1 },
  ]);
  expect(marksOf(triage, ID).flag).toBe(true);
  expect(undoDeed(emptyTriage())).toEqual([]);
});

test.each([
  ['b2', 'B2'],
  ['#B2', 'B2'],
  ['f', 'F'],
  ['6', '6'],
  ['G1', undefined],
  ['B7', undefined],
  ['', undefined],
  ['2B', undefined],
])('the rating %j is understood as %j', (typed, rating) => expect(parseRating(typed)).toBe(rating));

test.each([
  ['amber', 'amber'],
  ['TLP:AMBER+STRICT', 'amber+strict'],
  ['white', 'clear'],
  ['purple', undefined],
])('the marking %j is understood as %j', (typed, tlp) => expect(parseTlp(typed)).toBe(tlp));

test('the most closed marking wins', () => {
  expect(highestTlp(['green', undefined, 'amber+strict', 'amber'])).toBe('amber+strict');
  expect(highestTlp([undefined])).toBeUndefined();
});
