// The five sample briefings, read, linked and counted the way a careful analyst would.
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryOf, loadReadings } from '../../src/app/loading/load.ts';
import type { Library } from '../../src/model/library.ts';
import type { Reading } from '../../src/model/reading.ts';
import { allSentences } from '../../src/model/reading.ts';
import { briefingOf, type SentenceId } from '../../src/model/text.ts';

const SAMPLES = path.join(import.meta.dirname, '..', '..', 'briefings');
let library: Library;
let readings: Reading[];

beforeAll(async () => {
  library = libraryOf(await loadReadings([SAMPLES]));
  readings = [...library.readings].toSorted((a, b) => ((a.briefing.path ?? '') < (b.briefing.path ?? '') ? -1 : 1));
});

describe('each briefing is what its file says', () => {
  it.each([
    [0, { headline: undefined, outlet: 'Ukrinform', via: ['MENAFN'], published: '2024-12-01' }],
    [
      1,
      {
        headline: 'Moscow afraid that Syria is slipping away as opposition forces advance quickly – ISW',
        published: '2024-12-01T02:00',
      },
    ],
    [2, { outlet: 'Institute for the Study of War', published: '2024-11-30' }],
    [3, { headline: "Moscow 'will keep supporting' Assad as anti-regime groups gain ground in Syria", published: '2024-12-02' }],
    [4, { headline: undefined, outlet: 'Kataeb.org', published: '2024-11-29T17:31:09' }],
  ])('file %i', (index, fields) => {
    const { headline, outlet, via, published } = readings[index]?.briefing ?? {};
    expect({ headline, outlet, via, published }).toMatchObject(fields);
  });

  it.each([
    [1, 'repeated'],
    [1, 'appeal'],
    [2, 'share'],
    [3, 'caption'],
  ])('file %i keeps its %s text apart', (index, why) => {
    expect(readings[index]?.briefing.furniture.map((piece) => piece.why).join()).toContain(why);
  });

  it('footnote marks are gone, brackets that mean something stay', () => {
    expect(readings[2]?.briefing.body).not.toMatch(/\[\d\]/);
    expect(readings[2]?.briefing.body).toContain('[UN]');
  });

  it('the fund that advertises below the share prompt is not part of the article', () => {
    expect(readings[2]?.briefing.body).not.toContain('Lighthouse');
  });

  it.each([
    [1, 4, 'ISW'],
    [2, 4, undefined],
  ])('file %i states %i takeaways', (index, count, of) => {
    const stated = readings[index]?.takeaways.filter((takeaway) => takeaway.stated) ?? [];
    expect(stated).toHaveLength(count);
    expect(stated[0]?.of).toBe(of);
  });

  it.each([0, 3, 4])('file %i states none, so some are chosen and marked so', (index) => {
    const takeaways = readings[index]?.takeaways ?? [];
    expect(takeaways.length).toBeGreaterThan(0);
    expect(takeaways.every((takeaway) => !takeaway.stated)).toBe(true);
  });

  it('a lost space does not glue two sentences together', () => {
    expect(readings[1]?.sentences.some((sentence) => sentence.text.startsWith('ISW adds'))).toBe(true);
  });
});

describe('claims are linked across briefings', () => {
  it("the words about sovereignty reach us twice: through ISW's report and through Kataeb", () => {
    const own = find(4, 'violation of Syria');
    const partners = library.linksOf(own).filter((link) => library.sentence(link.there)?.text.includes('encroachment'));
    expect(partners.length).toBeGreaterThan(0);
    expect(partners.every((link) => link.relation.kind === 'corroborates')).toBe(true);
    expect(library.clusterOf(own)?.independent).toBe(2);
  });

  it.each(['extreme concern', 'S-300', 'Astana Process, which'])('three articles, one origin: %s', (words) => {
    const cluster = library.clusterOf(find(2, words));
    expect(new Set(cluster?.sentences.map(briefingOf)).size).toBe(3);
    expect(cluster?.independent).toBe(1);
    expect(cluster?.origins).toMatchObject([{ held: true }]);
  });

  it('the process that a copy renamed is shown as another name', () => {
    const copy = find(0, 'which Russia, Turkey');
    const link = library.linksOf(copy).find((each) => library.sentence(each.there)?.text.includes('Astana'));
    expect(link?.relation.kind).toBe('restates');
    expect(link?.relation.evidence.map((reason) => reason.what)).toContain('different name');
  });

  it('air strikes on two different days are not one event', () => {
    const thursday = find(4, 'On Thursday');
    const others = library.linksOf(thursday).filter((link) => library.sentence(link.there)?.text.includes('on Sunday'));
    expect(others.filter((link) => link.relation.kind === 'restates' || link.relation.kind === 'corroborates')).toEqual([]);
  });

  it('every reason adds up to its score', () => {
    for (const relation of library.relations) {
      const sum = relation.evidence.reduce((total, reason) => total + reason.weight, 0);
      expect(sum).toBeCloseTo(relation.score, 6);
    }
  });
});

function find(index: number, words: string): SentenceId {
  const reading = readings[index];
  const sentence = reading && allSentences(reading).find((each) => each.text.includes(words));
  if (!sentence) throw new Error(`no sentence with "${words}" in file ${index}`);
  return sentence.id;
}
