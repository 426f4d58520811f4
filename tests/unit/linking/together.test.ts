// What pairs asked about together tell of each other: third sentences, crowds, and silence where too little is known.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../../src/linking/compare/compare.ts';
import { companyOfPairs, settledCompany } from '../../../src/linking/compare/together.ts';

/** Every pair of `count` sentences, with the chance that `chanceOf` gives it. */
function everyPair(count: number, chanceOf: (a: number, b: number) => number) {
  const pairs: [number, number][] = [];
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) pairs.push([a, b]);
  return { pairs, chances: pairs.map(([a, b]) => chanceOf(a, b)) };
}

const at = (pairs: readonly (readonly [number, number])[], a: number, b: number) =>
  pairs.findIndex(([x, y]) => x === a && y === b);

describe('the company of a pair', () => {
  it('is unknown where a sentence stands in few pairs', () => {
    const { pairs, chances } = everyPair(6, () => 0.5);
    expect(companyOfPairs(pairs, chances)).toEqual(pairs.map(() => undefined));
  });

  it('speaks for two that a third is near to', () => {
    // 0, 1 and 2 tell of one thing; 7 of another; 0 and 1 use other words.
    const isOne = (a: number, b: number) => a < 3 && b < 3 && a + b !== 1;
    const { pairs, chances } = everyPair(8, (a, b) => (isOne(a, b) ? 0.9 : 0.1));
    const company = companyOfPairs(pairs, chances);
    const [through] = company[at(pairs, 0, 1)] ?? [];
    const [aside] = company[at(pairs, 0, 7)] ?? [];
    expect(through).toBeGreaterThan(0.3);
    expect(aside).toBeCloseTo(0.1);
  });

  it('counts the crowd of the sentence that has the smaller one', () => {
    const { pairs, chances } = everyPair(8, (a) => (a === 0 ? 0.8 : 0.2));
    const [, crowd = 0] = companyOfPairs(pairs, chances)[at(pairs, 0, 1)] ?? [];
    expect(crowd).toBeCloseTo(0.2);
  });

  it('tells whether two are near to the same others', () => {
    // 0 … 3 tell of one thing, 4 … 7 of another; what is thought of 0 and 1, and of 0 and 4, is the same.
    const isOpen = (a: number, b: number) => a === 0 && (b === 1 || b === 4);
    const { pairs, chances } = everyPair(8, (a, b) => (isOpen(a, b) ? 0.5 : a < 4 === b < 4 ? 0.8 : 0.2));
    const company = companyOfPairs(pairs, chances);
    const [, , same = 0] = company[at(pairs, 0, 1)] ?? [];
    const [, , other = 0] = company[at(pairs, 0, 4)] ?? [];
    expect(same).toBeGreaterThan(0.5);
    expect(other).toBeLessThan(-0.3);
  });

  it('hears what the look before made of the others', () => {
    const { pairs, chances } = everyPair(8, (a, b) => (a < 3 && b < 3 ? 0.8 : 0.2));
    const rows = chances.map((chance) => [chance]);
    const first = { bias: -2, weights: [4] };
    const sterner = { bias: -4, weights: [4, 4, -1, 0] };
    const at01 = at(pairs, 0, 1);
    const [once = 0] = settledCompany(pairs, rows, [first])[at01] ?? [];
    const [twice = 0] = settledCompany(pairs, rows, [first, sterner])[at01] ?? [];
    expect(once).toBeGreaterThan(0.3);
    expect(twice).not.toBeCloseTo(once, 2);
    expect(settledCompany(pairs, rows, [])).toEqual(pairs.map(() => undefined));
  });

  it('is none of a sentence with itself', () => {
    const { pairs, chances } = everyPair(8, () => 0.5);
    expect(companyOfPairs([...pairs, [3, 3]], [...chances, 1]).at(-1)).toBeUndefined();
  });

  it('is the same whichever way round and in whatever order pairs are given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 }), (given) => {
        const { pairs, chances } = everyPair(9, (a, b) => given[(a * 9 + b) % 36] ?? 0);
        const there = companyOfPairs(pairs, chances);
        const back = companyOfPairs(pairs.map(([a, b]) => [b, a] as const).toReversed(), chances.toReversed()).toReversed();
        for (const [i, one] of there.entries()) {
          for (const [k, value] of (one ?? []).entries()) {
            expect(value).toBeCloseTo(back[i]?.[k] ?? -2, 6);
            expect(value).toBeGreaterThanOrEqual(k === 2 ? -1 : 0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

describe('pairs compared together', () => {
  const reports = [
    'The harbour bridge in Ostrava was closed after a lorry hit its railing.',
    'A lorry struck the railing of the harbour bridge, and Ostrava closed it.',
    'Ostrava shut its harbour bridge to traffic after a lorry damaged the railing.',
    'The mayor opened a new school in the north of Ostrava.',
    'Rain is expected along the coast for the rest of the week.',
    'The ferry company raised its fares by four per cent.',
    'A fire in a bakery was put out within an hour.',
    'The museum shows maps of the old harbour until May.',
  ];
  const pairs = reports.flatMap((a, i) => reports.slice(i + 1).map((b) => ({ a, b })));

  it('get evidence that adds up to the score', () => {
    for (const { score, evidence } of comparePairs(pairs))
      expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
  });

  it('say when other pairs have spoken, and do not where there are none', () => {
    const together = comparePairs(pairs)[0]?.evidence.map(({ what }) => what);
    const alone = comparePairs(pairs.slice(0, 1))[0]?.evidence.map(({ what }) => what);
    expect(together).toContain('other pairs');
    expect(alone).not.toContain('other pairs');
  });
});
