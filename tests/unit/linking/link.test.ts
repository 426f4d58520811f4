// A linker gives the same links whatever the order of the briefings, and however they came and went.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link, makeLinker } from '../../../src/linking/link.ts';
import { nearest } from '../../../src/linking/candidates/nearest.ts';
import type { Links } from '../../../src/model/library.ts';
import { briefingId, briefingOf, sentenceId } from '../../../src/model/text.ts';
import { readingOf, type Draft } from '../../helpers/readings.ts';

// Properties link whole libraries many times over: on a busy machine that takes a while.

const WHO = ['The harbour board', 'Minister Oda Rask', 'A spokesman for Velmar', 'The union of dockers', 'Captain Ivo Brehm'];
const DID = [
  'closed the northern quay',
  'denied the strike at the shipyard',
  'raised the toll for tankers',
  'reopened the ferry to Sundholm',
];
const WHEN = ['on Monday', 'on 12 May', 'after three hours', 'without warning', 'for the second time this year'];
const WHY = ['because of the storm', 'to save 40 million crowns', 'as talks with Velmar failed', 'although nobody had asked'];

const sentence = fc
  .tuple(fc.constantFrom(...WHO), fc.constantFrom(...DID), fc.constantFrom(...WHEN), fc.constantFrom(...WHY))
  .map((parts) => `${parts.join(' ')}.`);
const library: fc.Arbitrary<Draft[]> = fc
  .array(
    fc.record({
      says: fc.array(sentence, { minLength: 1, maxLength: 4 }),
      outlet: fc.constantFrom('A Times', 'B Herald', 'C Post'),
      day: fc.integer({ min: 1, max: 9 }),
    }),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .map((drafts) => drafts.map(({ says, outlet, day }, n) => ({ id: `b${n}`, says, outlet, published: `2031-05-0${day}` })));

/** Everything but the order in which things come. */
function plain(links: Links): unknown {
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).toSorted();
  return {
    relations: sorted(links.relations),
    derivations: sorted(links.derivations),
    clusters: sorted(links.clusters.map(({ sentences, independent }) => ({ sentences, independent }))),
    stories: sorted(links.stories.map(({ briefings }) => briefings.toSorted())),
  };
}

describe('a linker', () => {
  it('gives after adding and removing what linking at once gives', () => {
    fc.assert(
      fc.property(library, fc.array(fc.nat(7), { maxLength: 4 }), fc.nat(3), (drafts, taken, pause) => {
        const readings = drafts.map(readingOf);
        const linker = makeLinker();
        for (const [n, reading] of readings.entries()) {
          linker.add(reading);
          if (n % (pause + 1) === 0) linker.links();
        }
        const gone = new Set(taken.map((n) => readings[n % readings.length]?.briefing.id));
        for (const id of gone) if (id) linker.remove(id);
        const left = readings.filter(({ briefing }) => !gone.has(briefing.id));
        expect(plain(linker.links())).toEqual(plain(link(left)));
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same whatever the order of the briefings', () => {
    fc.assert(
      fc.property(library, (drafts) => {
        const readings = drafts.map(readingOf);
        expect(plain(link(readings.toReversed()))).toEqual(plain(link(readings)));
      }),
      { numRuns: 20 },
    );
  });

  it('asked for some briefings only, links those as it does among all', () => {
    fc.assert(
      fc.property(library, fc.nat(7), (drafts, n) => {
        const readings = drafts.map(readingOf);
        const id = readings[n % readings.length]?.briefing.id ?? briefingId('none');
        const { relations, ...groups } = link(readings);
        const touching = relations.filter(({ from, to }) => [from, to].some((end) => briefingOf(end) === id));
        expect(plain(link(readings, undefined, new Set([id])))).toEqual(plain({ relations: touching, ...groups }));
      }),
    );
  });

  it('puts a new reading in the place of the old one', () => {
    const old = readingOf({ id: 'a', says: ['The ferry to Sundholm sank with all hands on Monday.'] });
    const fresh = readingOf({ id: 'a', says: ['The harbour board reopened the ferry to Sundholm on Monday.'] });
    const other = readingOf({ id: 'b', says: ['The ferry to Sundholm was reopened by the harbour board on Monday.'] });
    const linker = makeLinker();
    linker.add(old);
    linker.add(other);
    linker.links();
    linker.add(fresh);
    expect(plain(linker.links())).toEqual(plain(link([fresh, other])));
  });
});

describe('relations', () => {
  it('join only sentences of different briefings, with evidence that adds up to the score', () => {
    fc.assert(
      fc.property(library, (drafts) => {
        for (const { from, to, score, evidence } of link(drafts.map(readingOf)).relations) {
          expect(from.split('#')[0]).not.toBe(to.split('#')[0]);
          expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 10);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('go from the later to the earlier', () => {
    const says = ['The harbour board closed the northern quay on Monday because of the storm.'];
    const [relation] = link([
      readingOf({ id: 'a', says, published: '2031-05-01' }),
      readingOf({ id: 'b', says, published: '2031-05-03' }),
    ]).relations;
    expect(relation).toMatchObject({ from: 'b#0', to: 'a#0' });
  });

  it('do not join what happened on other days to other people', () => {
    const one = readingOf({ id: 'a', says: ['Warplanes struck the villages along the Turkmen border on Thursday.'] });
    const other = readingOf({
      id: 'b',
      says: ['According to monitors, aircraft staged deadly raids to help the garrison on Sunday.'],
    });
    expect(link([one, other]).relations).toEqual([]);
  });
});

describe('a list of takeaways', () => {
  it('that a copy dates to another day is told as a different date', () => {
    const point = 'The harbour board closed the northern quay of Velmar because of the storm.';
    const own = readingOf({ id: 'own', says: ['Takeaways:', point], published: '2031-05-14' });
    const copy = readingOf({ id: 'copy', says: ['These are the takeaways of 11 May:', point], published: '2031-05-15' });
    const day = {
      sentence: copy.sentences[0]?.id ?? sentenceId(copy.briefing.id, 0),
      start: 27,
      end: 33,
      text: '11 May',
      value: '2031-05-11',
    };
    const listed = [own, copy].map((reading) => ({
      ...reading,
      takeaways: [{ text: point, stated: true, sentence: sentenceId(reading.briefing.id, 1) }],
      times: reading === copy ? [day] : [],
    }));
    const labels = link(listed).relations.flatMap(({ evidence }) => evidence.filter(({ what }) => what === 'different date'));
    expect(labels).toEqual([{ what: 'different date', value: 'list of 2031-05-11 / 2031-05-14', weight: 0 }]);
  });
});

describe('nearest', () => {
  const pool = [
    'The ferry to Sundholm sank.',
    'A tanker burned off Velmar.',
    'Dockers ended their strike.',
    'The ferry to Sundholm is back in service.',
  ];
  const readings = pool.map((text, n) => readingOf({ id: `p${n}`, says: [text] }));

  it('puts the sentence about the same thing first', () => {
    const asked = readingOf({ id: 'q', says: ['Divers found the ferry that sank near Sundholm.'] });
    const found = [...nearest([...readings, asked], { count: 2, from: new Set([asked.briefing.id]) })];
    expect(found.map(({ from, to }) => `${from} ${to}`)).toContain('q#0 p0#0');
    expect(found.every(({ from }) => from === 'q#0')).toBe(true);
  });

  it('never offers a sentence of the same briefing, and gives no more than asked for', () => {
    const long = readingOf({ id: 'long', says: [...pool] });
    const found = [...nearest([...readings, long], { count: 3 })];
    for (const { from, to } of found) expect(from.split('#')[0]).not.toBe(to.split('#')[0]);
    expect(found.filter(({ from }) => from === 'long#0').length).toBeLessThanOrEqual(3);
  });
});
