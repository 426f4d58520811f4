// What a person is told of two sentences that read alike and are no one claim.
import { describe, expect, it } from 'vitest';
import { CLAIM } from '../../../src/linking/decide.ts';
import { link } from '../../../src/linking/link.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { readingOf } from '../../helpers/readings.ts';

type Report = readonly [headline: string, ...says: string[]];

/** How a sentence of the one, by its number, relates to one of the other. */
function between(a: Report, b: Report, numbers: readonly [string, string]): Relation | undefined {
  const readings = [a, b].map(([headline, ...says], i) =>
    readingOf({ id: 'ab'[i] ?? '', outlet: ['A Times', 'B Herald'][i] ?? '', headline, says }),
  );
  const ids = numbers.map((number, i) => `${'ab'[i] ?? ''}#${number}`);
  return link(readings).relations.find(({ from, to }) => ids.includes(from) && ids.includes(to));
}

const reasonIn = (relation: Relation | undefined) => relation?.evidence.find(({ what }) => what === 'other matter');

describe('why two that read alike are no one claim', () => {
  it.each<[string, Report, Report, readonly [string, string], RegExp]>([
    [
      'two firms',
      [
        'Tarnow Glass seeks buyers for its bottle works',
        'Tarnow Glass wants to sell a bottle works at Ebersand, its owner Wilma Aasen said.',
        'The board said it would decide on the offers by the end of the month.',
      ],
      [
        'Quill Shipping courted by rivals',
        'Quill Shipping of Port Ardley is being courted by two Danish lines, chairman Otto Brandt told a newspaper.',
        'The board said it would decide on the offers by the end of the month.',
      ],
      ['1', '1'],
      /^other firm, place or person: (?:Tarnow.* \/ Quill|Quill.* \/ Tarnow)/,
    ],
    [
      'two fillings of one form',
      [
        'Orchards sold at Ebersand',
        'An orchard cooperative at Ebersand sold its last pears to a juice maker.',
        'Bidders who win a lot leave a deposit with the clerk of the auctioneer before noon and pay a commission of 4.5 percent.',
      ],
      [
        'Trawlers go under the hammer',
        'Two trawlers that had lain idle in Port Ardley were auctioned by the harbour office.',
        'Bidders who win a lot leave a deposit with the clerk of the auctioneer before noon and pay a commission of 6.25 percent.',
      ],
      ['1', '1'],
      /^the same form of words with other figures$/,
    ],
    [
      'one phrase of two articles that share nothing else',
      [
        'Hikers rest at noon',
        'a warm walk along the ridge ended at noon with soup.',
        'The council will publish a full report in the spring and answer all questions then.',
      ],
      [
        'Bakers start at dawn',
        'a cold oven in the yard was lit again at dawn for bread.',
        'The council will publish a full report in the spring and answer all questions then.',
      ],
      ['1', '1'],
      /^the two articles have (?:no rarer word|only \d+ rarer words?) in common$/,
    ],
  ])('%s', (_, a, b, numbers, words) => {
    const relation = between(a, b, numbers);
    expect(relation?.kind).toBe('overlaps');
    expect(relation?.score).toBeGreaterThanOrEqual(CLAIM);
    expect(reasonIn(relation)).toEqual({ what: 'other matter', value: expect.stringMatching(words) as string, weight: 0 });
  });

  it('is not asked where two tell of one matter', () => {
    const relation = between(
      [
        'Fire at Ebersand bottle works',
        'A fire at the Tarnow Glass bottle works in Ebersand injured nine workers on Monday, owner Wilma Aasen said.',
      ],
      [
        'Nine hurt in Ebersand bottle works fire',
        'Nine workers were injured on Monday in a fire at the Tarnow Glass bottle works in Ebersand, Wilma Aasen said.',
      ],
      ['0', '0'],
    );
    expect(relation?.kind).not.toBe('overlaps');
    expect(reasonIn(relation)).toBeUndefined();
  });
});
