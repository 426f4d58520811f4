// The read-once inbox: what was said is dim, what is new is bright, whatever the order.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeBytes } from '../../../src/app/loading/take.ts';
import { makeLibrary, NO_LINKS, type Library } from '../../../src/model/library.ts';
import { makeNovelty, queueOf } from '../../../src/model/novelty.ts';
import { suggestRating } from '../../../src/model/rating.ts';
import { briefingId, sentenceId, type BriefingId } from '../../../src/model/text.ts';
import type { Marks, TriageId } from '../../../src/model/triage.ts';
import { line } from '../../helpers/library.ts';
import { MARKS, sampleLibrary } from '../../helpers/dossier.ts';

const FIRST = 'The ferry left at noon on Monday. Twelve people were aboard. Rain may delay the next one.';

async function library(): Promise<Library> {
  const text =
    line('a', FIRST) +
    line('copy', FIRST.replaceAll('. ', '.  ')) +
    line('b', 'Snow fell on the pass. Twelve people were on the boat. Snow fell on the pass.') +
    line('c', 'The port stays open.');
  const { readings } = await takeBytes('x.ndjson', 'x.ndjson', new TextEncoder().encode(text));
  const [a, b] = [briefingId('a'), briefingId('b')];
  const cluster = {
    id: 'twelve',
    sentences: [sentenceId(a, 1), sentenceId(b, 1)],
    origins: [{ name: 'x', held: false, briefings: [a, b] }],
    independent: 2,
  };
  return makeLibrary(readings, { ...NO_LINKS, clusters: [cluster] }, []);
}

const read = (...ids: string[]): ReadonlyMap<TriageId, Marks> =>
  new Map(ids.map((id) => [briefingId(id), { read: true, tags: [] }]));

test('a copy has nothing new, another report only what it adds', async () => {
  const shelf = await library();
  const novelty = makeNovelty(shelf);
  const met = novelty.metIn(read('a'));
  expect([...novelty.brightIn(briefingId('copy'), met)]).toEqual([]);
  expect([...novelty.brightIn(briefingId('b'), met)]).toEqual(['b#0']);
  expect([...novelty.brightIn(briefingId('b'), new Set())]).toEqual(['b#0', 'b#1']);
});

test('in any order of reading each claim is bright exactly once', async () => {
  const shelf = await library();
  const novelty = makeNovelty(shelf);
  const ids = shelf.readings.map(({ briefing }) => briefing.id);
  const claims = new Set(shelf.readings.flatMap((reading) => reading.sentences.map(({ id }) => novelty.keyOf(id))));
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order: readonly BriefingId[]) => {
      const bright = order.flatMap((id, n) =>
        [...novelty.brightIn(id, novelty.metIn(read(...order.slice(0, n))))].map((each) => novelty.keyOf(each)),
      );
      expect(bright).toHaveLength(claims.size);
      expect(new Set(bright)).toEqual(claims);
    }),
  );
});

test('unread briefings wait in the order of what they add', async () => {
  const shelf = await library();
  const novelty = makeNovelty(shelf);
  expect(queueOf(shelf, novelty, read('a'))).toEqual([
    { briefing: 'b', fresh: 1, origins: 0, wanted: 0 },
    { briefing: 'c', fresh: 1, origins: 0, wanted: 0 },
    { briefing: 'copy', fresh: 0, origins: 0, wanted: 0 },
  ]);
  const searches = [{ name: 'c', query: 'c', hits: new Map([[briefingId('c'), 2]]) }];
  expect(queueOf(shelf, novelty, read('a'), searches).map(({ briefing }) => briefing)).toEqual(['c', 'b', 'copy']);
  expect(queueOf(shelf, novelty, read()).map(({ briefing }) => briefing)).toEqual(['a', 'copy', 'b', 'c']);
});

test('a rating is suggested with its reason, and never too well', async () => {
  const shelf = await sampleLibrary();
  expect(suggestRating(shelf, MARKS, sentenceId(briefingId('ferry'), 0))).toEqual({
    rating: 'B4',
    why: 'B: as this outlet was rated before; 4: 1 independent origin, 1 conflict',
  });
  expect(suggestRating(shelf, new Map(), sentenceId(briefingId('ferry'), 1)).rating).toBe('6');
  expect(suggestRating(await library(), new Map(), sentenceId(briefingId('a'), 1)).rating).toBe('1');
});
