// What makes an open reader list its library anew, and what does not.
import { expect, test } from 'vitest';
import { briefingId } from '../../../src/model/text.ts';
import { mark, step } from '../../../src/store/events.ts';
import { isSameShelf, shelfState } from '../../../src/store/shelf-state.ts';
import type { Database } from '../../../src/store/database.ts';
import { fill, line, NOW, scratchLibrary } from '../../helpers/library.ts';

const signed = { author: 'ana', now: NOW };
const id = briefingId('b1');
const flag = (database: Database) => mark(database, [{ id, change: { flag: true } }], signed);
const remove = (database: Database) => mark(database, [{ id, change: { removed: true } }], signed);

test.each<[string, 'the same' | 'another', (database: Database) => unknown, ((database: Database) => unknown)?]>([
  ['nothing', 'the same', () => {}],
  ['a mark', 'the same', flag],
  ['a mark that is taken back', 'the same', (database) => step(database, 'undo', signed), flag],
  ['a note with the word in it', 'the same', (database) => mark(database, [{ id, change: { note: '"removed"' } }], signed)],
  ['a briefing more', 'another', (database) => fill(database, { 'b.ndjson': line('b2', 'Snow fell on the pass.') })],
  ['a briefing taken out', 'another', remove],
  ['a briefing taken out and brought back', 'another', (database) => step(database, 'undo', signed), remove],
  [
    'a briefing taken out again',
    'another',
    (database) => step(database, 'redo', signed),
    (database) => {
      remove(database);
      step(database, 'undo', signed);
    },
  ],
])('after %s it is %s list', async (_, expected, deed, before) => {
  const database = scratchLibrary();
  await fill(database, { 'a.ndjson': line('b1', 'The ferry left at noon.') });
  before?.(database);
  const was = shelfState(database);
  await deed(database);
  const now = shelfState(database, was);
  expect(isSameShelf(was, now) ? 'the same' : 'another').toBe(expected);
  expect(isSameShelf(now, shelfState(database, now))).toBe(true);
});
