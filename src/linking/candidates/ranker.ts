// The best candidates of a pool for one of its sentences: BM25 over stems joined with the cosine of four-letter groups, both from
// inverted indexes.
import type { Pool } from './pool.ts';

/** BM25's saturation and length weight: flat between .4 and .8, .2 and .5. */
const K1 = 0.8;
const B = 0.5;
/** Candidates below this share of the best in both parts are left out. */
const LEAST_PART = 0.25;

/** A sentence by how near it is to the one that asks. */
export interface Ranked {
  readonly number: number;
  /** Half of each part's share of its best: 0…1. */
  readonly score: number;
  readonly words: number;
  readonly letters: number;
}

/** Ranks the sentences of a pool. */
export interface Ranker {
  best(asking: number, count: number, isAllowed: (number: number) => boolean): Ranked[];
}

/** Finds among the first `size` sentences of a pool; all of it may ask. */
export function makeRanker(pool: Pool, size = pool.size): Ranker {
  const { weights } = pool;
  const { starts, grams, parts } = pool.letters;
  let length = 0;
  for (let number = 0; number < size; number++) length += pool.lengthOf(number);
  const average = length / (size || 1) || 1;
  const withStem = invert(size, weights.length, (number) => pool.stemsOf(number));
  const withGram = invert(size, pool.letters.count, (number) => grams.subarray(starts[number], starts[number + 1]));
  /** Parallel to `withGram.numbers`: the letters of a sentence begin at `starts`, so each list's next entry is the next of its gram. */
  const gramParts = new Float32Array(withGram.numbers.length);
  const next = withGram.starts.slice();
  for (let at = 0; at < (starts[size] ?? 0); at++) {
    const gram = grams[at] ?? 0;
    const place = next[gram] ?? 0;
    next[gram] = place + 1;
    gramParts[place] = parts[at] ?? 0;
  }
  const gains = Float64Array.from(
    { length: size },
    (_, number) => (K1 + 1) / (1 + K1 * (1 - B + (B * pool.lengthOf(number)) / average)),
  );
  const words = new Float64Array(size);
  const letters = new Float64Array(size);

  /** Puts into `words` and `letters` what each sentence shares with the one that asks. */
  const sumUp = (asking: number) => {
    words.fill(0);
    letters.fill(0);
    for (const id of pool.stemsOf(asking)) {
      const weight = weights[id] ?? 0;
      const end = withStem.starts[id + 1] ?? 0;
      for (let i = withStem.starts[id] ?? 0; i < end; i++) {
        const number = withStem.numbers[i] ?? 0;
        words[number] = (words[number] ?? 0) + weight * (gains[number] ?? 0);
      }
    }
    for (let at = starts[asking] ?? 0; at < (starts[asking + 1] ?? 0); at++)
      addLetters(letters, withGram, gramParts, grams[at] ?? 0, parts[at] ?? 0);
  };

  return {
    best(asking, count, isAllowed) {
      sumUp(asking);
      let mostWords = 0;
      let mostLetters = 0;
      for (let number = 0; number < size; number++) {
        if ((words[number] ?? 0) <= mostWords && (letters[number] ?? 0) <= mostLetters) continue;
        if (!isAllowed(number)) continue;
        mostWords = Math.max(mostWords, words[number] ?? 0);
        mostLetters = Math.max(mostLetters, letters[number] ?? 0);
      }
      const ofWords = mostWords ? 0.5 / mostWords : 0;
      const ofLetters = mostLetters ? 0.5 / mostLetters : 0;
      // The best so far, best first; most candidates are turned away at the end of the list.
      const found = new Int32Array(count + 1);
      const worth = new Float64Array(count + 1);
      let held = 0;
      let least = 0;
      for (let number = 0; number < size; number++) {
        const byWords = (words[number] ?? 0) * ofWords;
        const byLetters = (letters[number] ?? 0) * ofLetters;
        const fused = byWords + byLetters;
        if (fused <= least || (byWords <= LEAST_PART / 2 && byLetters <= LEAST_PART / 2) || !isAllowed(number)) continue;
        let at = held;
        for (; at > 0 && fused > (worth[at - 1] ?? 0); at--) {
          found[at] = found[at - 1] ?? 0;
          worth[at] = worth[at - 1] ?? 0;
        }
        found[at] = number;
        worth[at] = fused;
        if (held < count) held++;
        if (held === count) least = worth[count - 1] ?? 0;
      }
      return Array.from(found.subarray(0, held), (number, i) => ({
        number,
        score: worth[i] ?? 0,
        words: words[number] ?? 0,
        letters: letters[number] ?? 0,
      }));
    },
  };
}

function addLetters(letters: Float64Array, { starts, numbers }: Inverted, parts: Float32Array, gram: number, part: number): void {
  const end = starts[gram + 1] ?? 0;
  for (let i = starts[gram] ?? 0; i < end; i++) {
    const number = numbers[i] ?? 0;
    letters[number] = (letters[number] ?? 0) + part * (parts[i] ?? 0);
  }
}

/** For each key the numbers of those that have it: `numbers` from `starts[key]` up to `starts[key + 1]`. */
interface Inverted {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

function invert(size: number, keys: number, keysOf: (number: number) => Int32Array): Inverted {
  const starts = new Int32Array(keys + 1);
  for (let number = 0; number < size; number++) for (const key of keysOf(number)) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const next = starts.slice();
  const numbers = new Int32Array(starts[keys] ?? 0);
  for (let number = 0; number < size; number++) {
    for (const key of keysOf(number)) {
      const place = next[key] ?? 0;
      next[key] = place + 1;
      numbers[place] = number;
    }
  }
  return { starts, numbers };
}
