// What is new for one person in a library that others fill, and how far each has read.
import { expect, it } from 'vitest';
import { newsFor } from '../../../src/app/visits/news.ts';
import { makeReadingPlace } from '../../../src/app/visits/reading-place.ts';
import { changeRows } from '../../../src/app/deeds/version-changes.ts';
import { analysisVersion } from '../../../src/app/loading/analysis-version.ts';
import { keepReached, keepVisit, reachedBy } from '../../../src/store/visits.ts';
import { ferry, place } from '../../helpers/builders.ts';
import { ANALYSIS, fill, line, NOW, scratchLibrary } from '../../helpers/library.ts';

const FERRY = 'The ferry left at noon on Monday. On board were 12 people, the harbour master said. Rain may delay the next one.';
const none = new Set<string>();

it('new and changed briefings are told to each person once', async () => {
  const database = scratchLibrary();
  await fill(database, { 'a.ndjson': line('b1', FERRY) });
  expect(newsFor(database, 'ana', ANALYSIS, none)).toEqual({ fresh: ['b1'], changed: [] });
  keepVisit(database, { author: 'ana', now: NOW });
  await fill(database, { 'a.ndjson': line('b1', FERRY.replace('12', '15')), 'b.ndjson': line('b2', 'Snow fell on the pass.') });
  expect(newsFor(database, 'ana', ANALYSIS, none)).toEqual({
    since: NOW.toISOString(),
    fresh: ['b2'],
    changed: [{ id: 'b1', kinds: [['number', 1]] }],
  });
  expect(newsFor(database, 'ben', ANALYSIS, none)).toEqual({ fresh: ['b1', 'b2'], changed: [] });
  expect(newsFor(database, 'ana', ANALYSIS, new Set(['b2'])).fresh).toEqual([]);
  keepVisit(database, { author: 'ana', now: NOW });
  expect(newsFor(database, 'ana', ANALYSIS, none)).toMatchObject({ fresh: [], changed: [] });
});

it('how far somebody has read is theirs, and never goes back', () => {
  const database = scratchLibrary();
  const ana = { author: 'ana', now: NOW };
  const reading = makeReadingPlace(reachedBy(database, 'ana'), (places) => keepReached(database, places, ana));
  for (const at of ['coast 1', 'wire 3', 'wire 2']) reading.note(ferry(), place(at));
  reading.flush();
  const kept = reachedBy(database, 'ana');
  expect([...kept.furthest]).toEqual([
    ['coast', place('coast 1')],
    ['wire', place('wire 3')],
  ]);
  expect(kept.last).toBe(place('wire 3'));
  expect(reachedBy(database, 'ben').furthest.size).toBe(0);
});

it('what a new version changed is told by kind, with the old words and the new', async () => {
  const database = scratchLibrary();
  const analysis = analysisVersion();
  await fill(database, { 'a.ndjson': line('b1', FERRY) }, undefined, analysis);
  expect(changeRows('b1' as never, database.file)).toBeUndefined();
  await fill(
    database,
    { 'a.ndjson': line('b1', FERRY.replace('12', '15').replace('may delay', 'will delay')) },
    undefined,
    analysis,
  );
  const rows = changeRows('b1' as never, database.file) ?? [];
  expect(rows.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    expect.stringContaining('version: 2'),
    'number: was: On board were 12 people, the harbour master said.',
    ': now: On board were 15 people, the harbour master said.',
    expect.stringMatching(/^(hedge|wording): was: Rain may delay/),
    ': now: Rain will delay the next one.',
  ]);
});
