// An article that comes again changed is a new version of the same briefing; what changed is said, and marks follow.
import { expect, test } from 'vitest';
import { libraryOfShelf, shelfOf } from '../../../src/app/shelf/shelf.ts';
import { anchorOf, settle } from '../../../src/model/settle.ts';
import { sentenceId, briefingId } from '../../../src/model/text.ts';
import { marksOf } from '../../../src/model/triage.ts';
import { changesBetween } from '../../../src/model/versions.ts';
import { allVersions, placeOf, shelf, supersededIds, versionsOf } from '../../../src/store/catalogue.ts';
import { loadTriage, mark } from '../../../src/store/events.ts';
import { ANALYSIS, fill, line, NOW, scratchFolder, scratchLibrary } from '../../helpers/library.ts';

const BODY =
  'The ferry left at noon on Monday. On board were 12 people, the harbour master said. Rain may delay the next one. The port stays open.';
const signed = { author: 'ana', now: NOW };

test('the same file twice, or under another name, is one briefing', async () => {
  const database = scratchLibrary();
  const text = line('b1', BODY);
  expect((await fill(database, { 'a.ndjson': text })).map((each) => each.as)).toEqual(['new']);
  expect((await fill(database, { 'a.ndjson': text, 'b.ndjson': `${text}\n` })).map((each) => each.as)).toEqual(['same', 'same']);
  expect(await shelfOf(database, ANALYSIS)).toHaveLength(1);
});

test("a changed article is a new version that takes the old one's place", async () => {
  const database = scratchLibrary();
  const folder = scratchFolder();
  await fill(
    database,
    { 'a.txt': `Ferry leaves\n\n${BODY}\n`, 'b.txt': 'Snow falls\n\nSnow fell on the pass on Friday night.\n' },
    folder,
  );
  const again = await fill(
    database,
    { 'a.txt': `Ferry leaves\n\n${BODY.replace('12 people', '15 people').replace('may', 'will')} No one was hurt.\n` },
    folder,
  );
  expect(again.map((each) => each.as)).toEqual(['changed', 'same']);
  const [added] = again;
  const changes = added?.before ? changesBetween(added.before, added.reading) : [];
  expect(changes.map(({ kind }) => kind)).toEqual(['number', 'hedge', 'added']);
  expect((await shelfOf(database, ANALYSIS)).map(({ version }) => version.number)).toEqual([2, 1]);
  expect(versionsOf(database, added?.version.lineage ?? '', ANALYSIS).map(({ version }) => version.number)).toEqual([1, 2]);
});

test('an article that is changed back is the newest again', async () => {
  const database = scratchLibrary();
  const folder = scratchFolder();
  const texts = [BODY, BODY.replace('12 people', '15 people'), BODY];
  for (const text of texts) await fill(database, { 'a.txt': `Ferry leaves\n\n${text}\n` }, folder);
  const [shelved] = await shelfOf(database, ANALYSIS);
  expect(shelved?.version.number).toBe(3);
  expect(shelved?.reading?.briefing.body).toContain('12 people');
});

test('a changed article keeps its place in the list, and its earlier ids stand for nothing', async () => {
  const database = scratchLibrary();
  const folder = scratchFolder();
  const other = { 'b.txt': 'Snow falls\n\nSnow fell on the pass on Friday night.\n' };
  for (const count of ['12 people', '15 people'])
    await fill(database, { 'a.txt': `Ferry leaves\n\n${BODY.replace('12 people', count)}\n`, ...other }, folder);
  const [first, second] = shelf(database, ANALYSIS).map(({ version }) => placeOf(database, version.id) ?? 0);
  expect(first).toBeLessThan(second ?? 0);
  const newest = new Set(shelf(database, ANALYSIS).map(({ version }) => version.id));
  const earlier = allVersions(database).flatMap(({ id }) => (newest.has(id) ? [] : [id]));
  expect([...supersededIds(database)]).toEqual(earlier);
  expect(earlier).toHaveLength(1);
  expect(placeOf(database, briefingId('nowhere'))).toBeUndefined();
});

test('near copies in one mailbox or feed are briefings of their own', async () => {
  const database = scratchLibrary();
  await fill(database, { 'all.ndjson': line('b1', BODY) + line('b2', `${BODY} No one was hurt.`) });
  expect(await shelfOf(database, ANALYSIS)).toHaveLength(2);
});

test('another article under the same name is another briefing', async () => {
  const database = scratchLibrary();
  const folder = scratchFolder();
  await fill(database, { 'today.txt': `Ferry leaves\n\n${BODY}\n` }, folder);
  expect(
    (await fill(database, { 'today.txt': 'Snow falls\n\nSnow fell on the pass on Friday night.\n' }, folder)).map(
      (each) => each.as,
    ),
  ).toEqual(['new']);
  expect(await shelfOf(database, ANALYSIS)).toHaveLength(2);
});

test('marks follow a sentence into the new version, or are shown as lost', async () => {
  const database = scratchLibrary();
  const [old] = await fill(database, { 'a.ndjson': line('b1', BODY, { url: 'https://example.org/ferry' }) });
  const first = old?.reading;
  if (!first) throw new Error('nothing was added');
  const on = (n: number, note: string) => {
    const id = sentenceId(first.briefing.id, n);
    const anchor = anchorOf(first, id);
    return { id, change: { note }, ...(anchor ? { anchor } : {}) };
  };
  mark(database, [on(1, 'how many?'), on(3, 'check'), { id: first.briefing.id, change: { read: true, tag: ['sea'] } }], signed);
  const next = BODY.replace('12 people', '15 people').replace('The ferry', 'Update: the ferry');
  await fill(database, { 'b.ndjson': line('b9', next, { url: 'https://example.org/ferry' }) });
  const library = await libraryOfShelf(database, ANALYSIS);
  const newest = new Map(allVersions(database).map(({ id }) => [id, briefingId('b9')]));
  const settled = settle(loadTriage(database), library, newest);
  expect(Object.fromEntries([...settled.marks].map(([id, { read, note, tags }]) => [id, { read, note, tags }]))).toEqual({
    'b9#3': { note: 'check', tags: [] },
    b9: { tags: ['sea'] },
  });
  expect(settled.lost.map(({ id, briefing, marks }) => ({ id, briefing, note: marks.note, words: marks.anchor?.exact }))).toEqual(
    [{ id: 'b1#1', briefing: 'b9', note: 'how many?', words: 'On board were 12 people, the harbour master said.' }],
  );
});

test('a mark made before a briefing is in the library waits for it', async () => {
  const database = scratchLibrary();
  mark(database, [{ id: briefingId('b1'), change: { flag: true } }], signed);
  await fill(database, { 'a.ndjson': line('b1', BODY) });
  const settled = settle(loadTriage(database), await libraryOfShelf(database, ANALYSIS));
  expect(settled.marks.get(briefingId('b1'))?.flag).toBe(true);
  expect(marksOf(loadTriage(database), briefingId('b1')).flag).toBe(true);
});
