// The nearest of many sets of words: found by tables of bits, the same as by the plain definition.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestSets, type WordSet } from '../../../src/model/vicinity.ts';

/** Shared words weigh by the square of how rare they are, and long texts share more by chance. */
function plainly(sets: readonly WordSet[], wanted: WordSet, count: number): readonly number[] {
  const holders = (word: number) => sets.filter((set) => set.includes(word)).length;
  const scores = sets.map((set) => {
    const shared = [...set].filter((word) => wanted.includes(word));
    const sum = shared.reduce((so, word) => so + Math.log((sets.length + 1) / (holders(word) + 0.5)) ** 2, 0);
    return sum / Math.sqrt(20 + set.length);
  });
  const near = [...sets.keys()].filter((index) => (scores[index] ?? 0) > 0);
  return near.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, count);
}

// words with equal lowest bits are told apart
const word = fc.tuple(fc.nat(12), fc.nat(2)).map(([low, high]) => high * 65_536 + low);
const set = fc.uniqueArray(word, { maxLength: 20 }).map((words) => Uint32Array.from(words).toSorted());

it('are those that share most rare words', () => {
  fc.assert(
    fc.property(fc.array(set, { maxLength: 12 }), set, fc.integer({ min: 1, max: 6 }), (sets, wanted, count) => {
      expect(nearestSets(sets, wanted, count)).toEqual(plainly(sets, wanted, count));
    }),
  );
});
