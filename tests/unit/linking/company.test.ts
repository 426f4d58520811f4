// Who else is near a candidate helps to tell reports of one event from those of another.
import { describe, expect, it } from 'vitest';
import { COMPANY, companyOf, listOf, type List } from '../../../src/linking/candidates/company.ts';
import { nearest } from '../../../src/linking/candidates/nearest.ts';
import { readingOf } from '../../helpers/readings.ts';

/** Everybody's candidates with how sure the first look is of each, as log odds. */
function listsOf(found: readonly Readonly<Record<number, number>>[]): List[] {
  const first = { bias: 0, weights: [1] };
  return found.map((candidates) =>
    listOf(
      Object.keys(candidates).map(Number),
      Object.values(candidates).map((logit) => Float64Array.of(logit)),
      first,
    ),
  );
}

const told = (values: Float64Array | undefined, name: (typeof COMPANY)[number]) =>
  values?.[1 + COMPANY.indexOf(name)] ?? Number.NaN;

describe('who else is near a candidate', () => {
  // 0 asks; 1 and 2 are two reports of its event, 3 is of another event that has reports of its own, 4 and 5.
  const lists = listsOf([
    { 1: 2, 2: 1, 3: 2 },
    { 0: 2, 2: 2, 3: -2 },
    { 0: 1, 1: 2 },
    { 4: 3, 5: 3, 0: 2 },
    { 3: 3, 5: 2 },
    { 3: 3, 4: 2 },
  ]);
  const list = lists[0] as List;
  const same = companyOf(lists, 0, list)[0];
  const other = companyOf(lists, 0, list)[2];

  it.each([
    ['the other candidates speak for it', 'support'],
    ['it speaks for the other candidates too', 'mutualSupport'],
    ['one of them is sure of it', 'bestSupport'],
    ['it has the same neighbours', 'sharedNeighbours'],
    ['it is less taken up with others', 'backBehindBest'],
  ] as const)('another report of the event stands out although both look the same at first: %s', (_, name) => {
    expect(told(same, 'first')).toBeCloseTo(told(other, 'first'), 5);
    expect(told(same, name)).toBeGreaterThan(told(other, name));
  });

  it('a candidate that does not know the sentence in turn is told from one that does', () => {
    const oneWay = listsOf([{ 1: 2, 2: 2 }, { 0: 2 }, { 1: 2 }]);
    expect(companyOf(oneWay, 0, oneWay[0] as List).map((values) => told(values, 'isMutual'))).toEqual([1, 0]);
  });

  it('nothing is made up where a candidate has no list', () => {
    const values = companyOf([list], 0, list)[1];
    expect(values?.every(Number.isFinite)).toBe(true);
    expect(told(values, 'support')).toBe(0);
  });
});

describe('the nearest sentences of a library', () => {
  const fire = [
    'Fire destroyed the old granary of Velmar overnight.',
    'The granary in Velmar burned down overnight, firemen said.',
    'Firemen could not save the Velmar granary, which burned to the ground.',
  ];
  const vote = [
    'Velmar votes on Sunday on a new harbour.',
    'On Sunday the people of Velmar vote on the harbour.',
    'A vote on the harbour is held in Velmar on Sunday.',
  ];
  const readings = [...fire, ...vote].map((text, n) => readingOf({ id: `b${n}`, says: [text] }));
  const found = [...nearest(readings, { count: 5 })];

  it('are the other reports of the event, not those of another event in the same town', () => {
    for (const { briefing } of readings) {
      const [first, second] = found.filter(({ from }) => from === `${briefing.id}#0`);
      const isFire = (id = '') => Number(id.slice(1, 2)) < fire.length;
      expect([isFire(first?.to), isFire(second?.to)]).toEqual([isFire(briefing.id), isFire(briefing.id)]);
    }
  });

  it('have reasons that add up to the score', () => {
    for (const { score, evidence } of found) expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
  });

  it('are the same whatever the order of the briefings', () => {
    const turned = [...nearest(readings.toReversed(), { count: 5 })];
    const sorted = (list: typeof found) => list.map(({ from, to, score }) => `${from} ${to} ${score.toFixed(3)}`).toSorted();
    expect(sorted(turned)).toEqual(sorted(found));
  });

  it('of a sentence from outside are ranked without knowing its neighbours', () => {
    const asked = readingOf({ id: 'q', says: ['Overnight the granary of Velmar burned.'] });
    const [best] = nearest([...readings, asked], { count: 1, from: new Set([asked.briefing.id]) });
    expect(best?.to).toMatch(/^b[012]#0$/);
  });
});
