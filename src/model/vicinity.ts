// Which briefings may say the same as a new one, found by the rare words they have in common: a few bytes for each briefing, so that
// ten thousand can be looked through for every one that comes. Who really says the same, linking decides.
import { allSentences, type Reading } from './reading.ts';

/** The distinct words of a briefing as numbers, ascending; inflections of a word are mostly one. */
export type WordSet = Uint32Array;

/** Letters of a word that count: "bridge", "bridges" and "bridging" are one. */
const STEM = 6;

/** The words of a reading. O(text). */
export function wordSetOf(reading: Reading): WordSet {
  const words = new Set<number>();
  for (const { text } of allSentences(reading))
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) words.add(numberOf(word.slice(0, STEM)));
  return Uint32Array.from(words).toSorted();
}

/** Indexes of at most `count` sets that share most with the wanted ones, the nearest first; rare words weigh more. O(all words). */
export function nearestSets(sets: readonly WordSet[], wanted: WordSet, count: number): readonly number[] {
  // Most words are not wanted: a table of their lowest bits says so at once, and names the first of those that are.
  const first = new Uint32Array(1 << 16);
  const next = new Uint32Array(wanted.length + 1);
  for (let at = wanted.length; at > 0; at--) {
    const low = (wanted[at - 1] ?? 0) & 0xffff;
    next[at] = first[low] ?? 0;
    first[low] = at;
  }
  // Thousands hold a common word: who holds which is noted in one flat list.
  const counts = new Uint32Array(wanted.length + 1);
  let notes = new Uint32Array(1 << 16);
  let noted = 0;
  const ends = new Uint32Array(sets.length);
  for (let index = 0; index < sets.length; index++) {
    const set = sets[index] ?? wanted;
    for (let n = 0; n < set.length; n++) {
      const word = set[n] ?? 0;
      let at = first[word & 0xffff] ?? 0;
      while (at > 0 && wanted[at - 1] !== word) at = next[at] ?? 0;
      if (at === 0) continue;
      if (noted === notes.length) notes = doubled(notes);
      notes[noted++] = at;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    ends[index] = noted;
  }
  const telling = Float64Array.from(counts, (holders) => Math.log((sets.length + 1) / (holders + 0.5)) ** 2);
  const scores = new Float64Array(sets.length);
  for (let index = 0, n = 0; index < sets.length; index++) {
    let shared = 0;
    for (const end = ends[index] ?? 0; n < end; n++) shared += telling[notes[n] ?? 0] ?? 0;
    scores[index] = shared / Math.sqrt(20 + (sets[index]?.length ?? 0));
  }
  const score = (index: number) => scores[index] ?? 0;
  return Array.from(sets.keys())
    .filter((index) => score(index) > 0)
    .toSorted((a, b) => score(b) - score(a) || a - b)
    .slice(0, count);
}

function doubled(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * old.length);
  wider.set(old);
  return wider;
}

/** FNV-1a. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < word.length; n++) hash = Math.imul(hash ^ word.charCodeAt(n), 0x01000193);
  return hash >>> 0;
}
