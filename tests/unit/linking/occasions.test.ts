// Two statements exclude each other only about one party and one occasion.
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import { readingOf, type Draft } from '../../helpers/readings.ts';

/** Whether the two are shown as a possible conflict anywhere. */
function clash(a: Omit<Draft, 'id'>, b: Omit<Draft, 'id'>): boolean {
  const { relations } = link([readingOf({ ...a, id: 'a', outlet: 'A Times' }), readingOf({ ...b, id: 'b', outlet: 'B Herald' })]);
  expect(relations.length).toBeGreaterThan(0);
  return relations.some(({ kind }) => kind === 'contradicts');
}
const DAY = { published: '2031-05-06' };

describe('two numbers exclude each other', () => {
  it('for one party on one day', () =>
    expect(
      clash(
        { ...DAY, says: ['The landslide above Karlau killed 12 people on Tuesday, the rescue service said.'] },
        { ...DAY, says: ['On Tuesday 19 people were killed by the landslide above Karlau, according to the rescue service.'] },
      ),
    ).toBe(true));
  it('without dates, where the two tell of one day', () =>
    expect(
      clash(
        { says: ['The landslide above Karlau killed 12 people on Tuesday, the rescue service said.'] },
        { says: ['On Tuesday 19 people were killed by the landslide above Karlau, according to the rescue service.'] },
      ),
    ).toBe(true));
});

describe('they do not', () => {
  it.each([
    [
      'for two places',
      'The landslide above Karlau killed 12 people on Tuesday, the rescue service said.',
      'On Tuesday 19 people were killed by the landslide above Tamsel, according to the rescue service.',
    ],
    [
      'in two months',
      'The landslides above Karlau killed 12 people in March, the rescue service said.',
      'In April 19 people were killed by the landslides above Karlau, according to the rescue service.',
    ],
    [
      'where every amount is another',
      'Bank of Sundholm bought 12 mln crowns of bills at 6-1/8 pct to ease the shortage in the market.',
      'To ease the shortage in the market 31 mln crowns of bills were bought by Bank of Sundholm at 7-3/8 pct.',
    ],
  ])('%s', (_, a, b) => expect(clash({ ...DAY, says: [a] }, { ...DAY, says: [b] })).toBe(false));

  it('in two headlines of one form, by outlets that may be one', () => {
    const says = [
      'Bank of Sundholm provided the money market of Karlau with 345 mln crowns of help in the morning session.',
      'In the morning session 24 mln crowns of help were given to the Karlau money market, Bank of Sundholm said.',
    ];
    const drafts = says.map((text, i) =>
      readingOf({
        ...DAY,
        id: `issue${i}`,
        headline: ['Karlau money market given help', 'Karlau money market given more help'][i] ?? '',
        says: [text],
      }),
    );
    expect(link(drafts).relations.filter(({ kind }) => kind === 'contradicts')).toEqual([]);
    const named = drafts.map((draft, i) => ({
      ...draft,
      briefing: { ...draft.briefing, outlet: ['Lantern', 'Gazette'][i] ?? '' },
    }));
    expect(link(named).relations.filter(({ kind }) => kind === 'contradicts')).toHaveLength(1);
  });

  it('in two issues of a bulletin', () => {
    const first = [
      'Bank of Sundholm put the shortage in the money market at 350 mln crowns this morning.',
      'Maturing bills of the treasury will drain about 120 mln crowns from the system, the bank said.',
    ];
    const second = [
      'The shortage in the money market was put at 410 mln crowns this morning by Bank of Sundholm.',
      'About 180 mln crowns will be drained from the system by maturing bills of the treasury, the bank said.',
    ];
    expect(clash({ ...DAY, says: first }, { ...DAY, says: second })).toBe(false);
  });
});
