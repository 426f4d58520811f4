// An index that follows its library, its files on the disk, and picking from short lists.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { briefingId } from '../../../src/model/text.ts';
import { fromBytes, toBytes } from '../../../src/search/bytes.ts';
import { makeCorpus, updateCorpus, type Corpus } from '../../../src/search/corpus.ts';
import { sentenceAt } from '../../../src/search/index.ts';
import { pick } from '../../../src/search/pick.ts';
import { search } from '../../../src/search/search.ts';
import { buildSegment } from '../../../src/search/segment.ts';
import { readingOf } from '../../helpers/builders.ts';

const WORDS = [
  'harbour',
  'ferry',
  'Kovač',
  'grain',
  'storm',
  'Port',
  'Ellery',
  'closed',
  'the',
  'of',
  '1,200',
  'crews',
  'northern',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
const texts = fc.array(sentence, { minLength: 1, maxLength: 5 });

const libraryOf = (bodies: Readonly<Record<string, readonly string[]>>) =>
  makeLibrary(
    Object.entries(bodies).map(([id, body]) => readingOf({ id, headline: `About ${id}`, body: [body] })),
    NO_LINKS,
    [],
  );
const answers = (corpus: Corpus) =>
  ['grain storm', 'harbour of Port Ellery', 'kovac', 'norther', 'about'].map((query) =>
    search(corpus, query, { limit: 50 })
      .hits.map(({ sentence: id }) => id)
      .toSorted(),
  );

describe('a corpus follows its library', () => {
  const bodies = {
    a: ['The harbour opened.', 'Grain left Port Ellery.'],
    b: ['A storm closed it.'],
    c: ['Crews of northern ferries met.'],
  };

  test('what is added can be found, what is removed cannot', () => {
    const before = makeCorpus(libraryOf({ a: bodies.a, b: bodies.b }));
    const after = updateCorpus(before, libraryOf({ b: bodies.b, c: bodies.c }));
    const ids = (query: string) => search(after, query, { limit: 9 }).hits.map(({ briefing }) => briefing);
    expect(ids('grain left')).not.toContain('a');
    expect(ids('storm closed')).toEqual(['b']);
    expect(ids('crews ferries')).toEqual(['c']);
    expect(after.index.size).toBe(4);
  });

  test('a briefing that has changed is read anew', () => {
    const before = makeCorpus(libraryOf({ a: bodies.a }));
    const after = updateCorpus(before, libraryOf({ a: ['The ferry sank.'] }));
    expect(search(after, 'harbour opened', { limit: 9 }).hits).toEqual([]);
    expect(search(after, 'ferry sank', { limit: 9 }).hits).toHaveLength(1);
  });

  test('an unchanged library costs no new segment', () => {
    const before = makeCorpus(libraryOf(bodies));
    expect(updateCorpus(before, libraryOf(bodies)).index.parts[0]?.vocabulary).toBe(before.index.parts[0]?.vocabulary);
  });

  test('many additions are gathered into few segments, and everything stays findable', () => {
    let corpus = makeCorpus(libraryOf({}));
    const all: Record<string, string[]> = {};
    for (let i = 0; i < 30; i++) {
      all[`n${i}`] = [`Ferry number ${i} left.`];
      corpus = updateCorpus(corpus, libraryOf(all));
    }
    expect(corpus.index.parts.length).toBeLessThanOrEqual(9);
    expect(search(corpus, 'ferry number left', { limit: 100 }).hits).toHaveLength(30);
  });

  test('the same briefings give the same hits, however they came together', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (drawn) => {
        const whole = Object.fromEntries(drawn.map((body, i) => [`b${i}`, body]));
        const first = Object.fromEntries(Object.entries(whole).slice(0, 2));
        const together = makeCorpus(libraryOf(whole));
        const apart = updateCorpus(makeCorpus(libraryOf(first)), libraryOf(whole));
        expect(answers(apart)).toEqual(answers(together));
      }),
      { numRuns: 30 },
    );
  });

  test('every passage leads back to its sentence', () => {
    const library = libraryOf(bodies);
    const [part] = makeCorpus(library).index.parts;
    const found = Array.from({ length: 7 }, (_, passage) =>
      part ? library.sentence(sentenceAt(part.vocabulary.segment, passage))?.text : undefined,
    );
    expect(found).toEqual(Object.entries(bodies).flatMap(([id, body]) => [`About ${id}`, ...body]));
  });
});

describe('segments on disk', () => {
  const sources = [
    { id: 'a#1', texts: ['The harbour opened.', '“Grain” left Côte d’Or.', ''] },
    { id: 'b', texts: ['Київ and 北京', 'United Northern Ports said so'] },
    { id: 'empty', texts: [] },
  ];

  test('come back as they were', () => {
    const segment = buildSegment(sources);
    expect(fromBytes(toBytes(segment))).toEqual(segment);
  });

  test('of any texts come back as they were, from any place in memory', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 4 }), { maxLength: 4 }),
        (all) => {
          const segment = buildSegment(all.map((list, i) => ({ id: `${i}`, texts: list })));
          const bytes = toBytes(segment);
          const moved = new Uint8Array(bytes.length + 1);
          moved.set(bytes, 1);
          expect(fromBytes(moved.subarray(1))).toEqual(segment);
        },
      ),
    );
  });

  test('are refused when cut short, lengthened, changed anywhere, of another version or foreign', () => {
    const bytes = toBytes(buildSegment(sources));
    const changed = (place: number) => bytes.map((byte, i) => (i === place ? byte ^ 0x10 : byte));
    const bad = [
      new Uint8Array(0),
      new TextEncoder().encode('SQLite format 3 and a good deal more of what is not an index at all, padded a little'),
      ...Array.from({ length: 40 }, (_, i) => bytes.subarray(0, Math.floor((bytes.length * i) / 40))),
      Uint8Array.from([...bytes, 0, 0, 0, 0]),
      ...bytes.keys().map(changed),
    ];
    expect(bad.filter((each) => fromBytes(each) !== undefined)).toEqual([]);
  });

  test('serve the briefings that they still fit, and no others', () => {
    const old = libraryOf({ a: ['The harbour opened.'], b: ['Grain left.'] });
    const stored = makeCorpus(old).index.parts.flatMap(({ vocabulary }) => fromBytes(toBytes(vocabulary.segment)) ?? []);
    const now = libraryOf({ a: ['The harbour opened.'], b: ['Grain came.'], c: ['Crews met.'] });
    const corpus = makeCorpus(now, stored);
    const first = (query: string) => search(corpus, query, { limit: 3 }).hits[0]?.text;
    expect(corpus.index.parts[0]?.vocabulary.segment).toBe(stored[0]);
    expect(corpus.index.parts[0]?.cards.map((card) => card?.id)).toEqual([briefingId('a'), undefined]);
    expect([first('harbour opened'), first('grain came'), first('crews met')]).toEqual([
      'The harbour opened.',
      'Grain came.',
      'Crews met.',
    ]);
    expect(search(corpus, 'grain left', { limit: 3 }).hits.map(({ text }) => text)).not.toContain('Grain left.');
  });
});

describe('picking from a short list', () => {
  const items = ['Next linked sentence', 'Previous linked sentence', 'Export as Markdown', 'Bay Post', 'Søndervig Tidende'];
  const names = (typed: string) => pick(items, typed).map((place) => items[place]);

  test.each([
    ['nxt link', 'Next linked sentence'],
    ['exprot', 'Export as Markdown'],
    ['sonder', 'Søndervig Tidende'],
    ['post', 'Bay Post'],
  ])('%s gives %s', (typed, item) => expect(names(typed)[0]).toBe(item));
  test('nothing typed leaves the list as it is', () => expect(names(' ')).toEqual(items));
  test('nonsense picks nothing', () => expect(names('zzzzq')).toEqual([]));
});
