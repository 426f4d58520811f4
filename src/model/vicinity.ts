// Which briefings may say the same as a new one, found by the rare words they have in common: a few bytes for each briefing, so that
// ten thousand can be looked through for every one that comes. Who really says the same, linking decides.
import { allSentences, type Reading } from './reading.ts';

/** The distinct words of a briefing as numbers, ascending; inflections of a word are mostly one. */
export type WordSet = Uint32Array;

/** Letters of a word that count: "bridge", "bridges" and "bridging" are one. */
const STEM = 6;

export function wordSetOf(reading: Reading): WordSet {
  const words = new Set<number>();
  for (const { text } of allSentences(reading))
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) words.add(numberOf(word.slice(0, STEM)));
  return Uint32Array.from(words).toSorted();
}

/** Indexes of at most `count` sets that share most with the wanted ones, the nearest first; rare words weigh more. O(all words). */
export function nearestSets(sets: readonly WordSet[], wanted: WordSet, count: number): readonly number[] {
  const place = new Map<number, number>();
  for (const word of wanted) place.set(word, place.size);
  // Most words are not wanted: a table of their lowest bits says so at once.
  const maybe = new Uint8Array(1 << 16);
  for (const word of wanted) maybe[word & 0xffff] = 1;
  const holders: number[][] = Array.from(wanted, () => []);
  for (const [index, set] of sets.entries()) {
    for (const word of set) {
      if (maybe[word & 0xffff] === 0) continue;
      const at = place.get(word);
      if (at !== undefined) holders[at]?.push(index);
    }
  }
  const shared = new Float64Array(sets.length);
  for (const those of holders) {
    const telling = Math.log((sets.length + 1) / (those.length + 0.5));
    for (const index of those) shared[index] = (shared[index] ?? 0) + telling * telling;
  }
  const score = (index: number) => (shared[index] ?? 0) / Math.sqrt(20 + (sets[index]?.length ?? 0));
  return Array.from(sets.keys())
    .filter((index) => (shared[index] ?? 0) > 0)
    .toSorted((a, b) => score(b) - score(a) || a - b)
    .slice(0, count);
}

/** FNV-1a. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < word.length; n++) hash = Math.imul(hash ^ word.charCodeAt(n), 0x01000193);
  return hash >>> 0;
}
