// Rows of tables and formulas of bulletins are nobody’s claim.
import { describe, expect, it } from 'vitest';
import { filledIn, haveOtherAmounts, areOfOtherPeriods } from '../../../src/linking/matter/formulas.ts';
import { gistOf } from '../../../src/linking/compare/gist.ts';
import { makeLexicon } from '../../../src/linking/compare/lexicon.ts';
import { link } from '../../../src/linking/link.ts';
import { readingOf, type Draft } from '../../helpers/readings.ts';

const gist = (text: string) => gistOf(makeLexicon(), text);
const isRow = (text: string) => filledIn(gist(text)).isRow;

describe('a row of a table', () => {
  it.each([
    'Nine mths',
    'Shr loss four cts vs loss 31 cts',
    'TAMSELCO INC <TMSL> 3RD QTR JAN 31 NET',
    'Sales 7.1 mln vs 5.9 mln',
    'Qtly div six cts vs six cts prior',
    'Pay May 12 Record April 28',
    'NOTE: Per share figures adjusted for five pct stock dividend paid July 2030.',
    'RYE SUNDHOLM 41 LB 12 OVR MAY UNC KARLAU 40 LB 18 OVR MAY UNC',
    'Norviken 3 Tamsel 1',
  ])('is %s', (text) => expect(isRow(text)).toBe(true));

  it.each([
    'Norviken bought Tamselco Inc for 60 million crowns on Friday.',
    'Norviken fired 120 workers in March.',
    'The third quarter was the worst in the history of the brewery.',
    'TOWN WALL OF KARLAU GIVES WAY AFTER RAIN',
    'Fourteen people were hurt.',
    'He did not elaborate.',
    'At least 14 people were killed and 30 hurt in Karlau on 3 May.',
  ])('is not %s', (text) => expect(isRow(text)).toBe(false));
});

describe('issues of a bulletin', () => {
  it.each([
    ['all amounts are others', 'Eggs fetched 12 to 14 crowns.', 'Eggs fetched 15 to 17 crowns.', true],
    ['fractions are others', 'Rates were 6-3/16 and 6-1/8.', 'Rates were 6-5/16 and 6-3/8.', true],
    ['one amount of two is the same', 'Of 12 boats 4 sank.', 'Of 12 boats 5 sank.', false],
    ['there is one amount', 'The storm killed 12.', 'The storm killed 14.', false],
    ['days and years are no amounts', 'It opened on 3 May 2030.', 'It opened on 4 June 2031.', false],
  ])('%s', (_, a, b, is) => expect(haveOtherAmounts(gist(a), gist(b))).toBe(is));

  it.each([
    ['The January fall', 'The February fall', true],
    ['The third quarter of the year', 'The fourth quarter of the year', true],
    ['From January to March', 'In March', false],
    ['The third man', 'The fourth quarter', false],
  ])('periods of "%s" and "%s"', (a, b, is) => expect(areOfOtherPeriods(gist(a), gist(b))).toBe(is));
});

describe('what two reports of results have in common', () => {
  const report = (id: string, name: string, ticker: string, at: number): Draft => ({
    id,
    says: [
      `${name} INC <${ticker}> 3RD QTR JAN 31 NET`,
      `Shr ${at} cts vs ${at + 9} cts`,
      `Net ${at}41,000 vs ${at}98,000`,
      `Revs ${at + 3}.1 mln vs ${at + 2}.2 mln`,
      'Nine mths',
      `Shr ${at + 20} cts vs ${at + 31} cts`,
    ],
  });
  const linked = (...drafts: readonly Draft[]) => link(drafts.map(readingOf));

  it('makes no claim, no link, no copy', () => {
    const { clusters, relations, derivations } = linked(report('a', 'TAMSELCO', 'TMSL', 4), report('b', 'NORVIKEN', 'NVKN', 7));
    expect({ clusters, relations, derivations }).toEqual({ clusters: [], relations: [], derivations: [] });
  });
  it('shows a copy where the figures are the same', () => {
    const { derivations, clusters } = linked(report('a', 'TAMSELCO', 'TMSL', 4), report('b', 'TAMSELCO', 'TMSL', 4));
    expect(derivations).toHaveLength(1);
    expect(clusters).toEqual([]);
  });
});
