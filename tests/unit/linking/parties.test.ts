// Reports of one form about two parties are not one claim.
import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../../src/linking/compare/compare.ts';
import { link } from '../../../src/linking/link.ts';
import { readingOf, type Draft } from '../../helpers/readings.ts';

const kindOf = (a: string, b: string) => comparePairs([{ a, b }])[0]?.kind;

describe('reports of one form', () => {
  it.each([
    ['two companies in a table', 'TAMSELCO INC <TMSL> 3RD QTR FEB 28 NET', 'NORVIKEN INC <NVKN> 3RD QTR FEB 28 NET'],
    [
      'two companies that do the same',
      'Tamselco Corp sets quarterly dividend of 12 cts',
      'Norviken Corp sets quarterly dividend of 12 cts',
    ],
    [
      'two companies in one phrase',
      'Tamselco Inc said it filed a registration statement for an offering of 60 mln crowns in notes due 2041.',
      'Norviken Inc said it filed a registration statement for an offering of 60 mln crowns in notes due 2041.',
    ],
    ['two who say nothing', 'He did not elaborate.', 'It did not elaborate.'],
  ])('are not one claim: %s', (_, a, b) => expect(kindOf(a, b)).toBe('overlaps'));

  it.each([
    [
      'one party by two names',
      'The Kremlin said it would send two frigates to the port of Sundholm on Friday.',
      'Russia said it would send two frigates to the port of Sundholm on Friday.',
    ],
    [
      'one party told last',
      'Tamselco Inc was bought by Norviken for 60 million crowns on Friday.',
      'Norviken bought Tamselco Inc for 60 million crowns on Friday.',
    ],
    [
      'one party by its initials',
      'Norvik Harbour Board closed the eastern quay after the storm on Friday.',
      'NHB closed the eastern quay after the storm on Friday.',
    ],
    [
      'a party and no name',
      'Norviken closed the eastern quay of Sundholm after the storm on Friday.',
      'the company closed the eastern quay of Sundholm after the storm on Friday.',
    ],
  ])('may still be one claim: %s', (_, a, b) => expect(kindOf(a, b)).toBe('corroborates'));
});

describe('a sentence that names nobody', () => {
  const phrase = 'the company did not disclose the terms of the deal or the price of the shares';
  const reports = (first: string, second: string) =>
    link(
      [
        { id: 'a', outlet: 'A Times', says: [first, `On Monday ${phrase}.`] },
        { id: 'b', outlet: 'B Herald', says: [second, `On Monday ${phrase}.`] },
      ].map(readingOf),
    );

  it('is no claim of two articles that have nothing else in common', () => {
    const { clusters, relations } = reports(
      'Tamselco will be sold to a brewer from the north of the country.',
      'A ferry line has a new owner: Norviken changed hands in spring.',
    );
    expect(clusters).toEqual([]);
    expect(relations.map(({ kind }) => kind)).toEqual(['overlaps']);
  });
  it('is a claim of two articles about the same', () => {
    const { clusters } = reports(
      'Tamselco, the old brewery, will be sold to Oda Rask for six million crowns.',
      'Oda Rask is to buy the old brewery Tamselco for six million crowns.',
    );
    expect(clusters.some(({ sentences }) => ['a#1', 'b#1'].every((id) => sentences.some((each) => each === id)))).toBe(true);
  });
});

it('what one agency says of two firms is no claim of both', () => {
  const rated = (id: string, firm: string, tells: readonly string[]): Draft => ({
    id,
    outlet: `Outlet ${id}`,
    says: [
      ...tells,
      `Sundholm Ratings said its analysts expect ${firm} to pay back what it owes before the last day of the loan.`,
    ],
    citing: { [tells.length]: 'Sundholm Ratings' },
  });
  const brewer = rated('a', 'Tamselco', [
    'Tamselco borrowed 60 million crowns to build a second brewery on the island.',
    'Barley will come by ship, and the old malt house becomes a museum for visitors in summer.',
    'The first casks are to be filled in two years, when the pipes have been laid across the bay.',
  ]);
  const shipper = rated('b', 'Norviken', [
    'Norviken wants three more ferries and has found a bank that pays for them.',
    'Crews complain of long nights, but the timetable stays as it was before the storm.',
    'A strike was called off at noon after both sides had shaken hands.',
  ]);
  expect(link([brewer, shipper].map(readingOf)).clusters).toEqual([]);
});
