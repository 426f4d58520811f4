// The best candidates of a pool for one sentence: BM25 over stems joined with the cosine of four-letter groups, both from inverted indexes.
import type { Scale, Weighed } from './weigh.ts';

/** BM25's saturation and length weight: flat between .4 and .8, .2 and .5. */
const K1 = 0.8;
const B = 0.5;
/** Candidates below this share of the best in both parts are left out. */
const LEAST_PART = 0.25;

export interface Ranked {
  readonly number: number;
  /** Half of each part's share of its best: 0…1. */
  readonly score: number;
  readonly words: number;
  readonly letters: number;
}

export interface Ranker {
  best(query: Weighed, count: number, isAllowed: (number: number) => boolean): Ranked[];
}

export function makeRanker(pool: readonly Weighed[], scale: Scale): Ranker {
  const stems = invert(pool, ({ ids }) => ids);
  const grams = invert(pool, ({ gist }) => gist.grams);
  const parts = new Float32Array(grams.numbers.length);
  const next = grams.starts.slice();
  let length = 0;
  for (const { gist, gramWeights, gramNorm } of pool) {
    length += gist.stems.length;
    for (let k = 0; k < gist.grams.length; k++) {
      const gram = gist.grams[k] ?? 0;
      const place = next[gram] ?? 0;
      next[gram] = place + 1;
      parts[place] = (gramWeights[k] ?? 0) / gramNorm;
    }
  }
  const average = length / (pool.length || 1);
  const gains = Float64Array.from(pool, ({ gist }) => (K1 + 1) / (1 + K1 * (1 - B + (B * gist.stems.length) / (average || 1))));
  const words = new Float64Array(pool.length);
  const letters = new Float64Array(pool.length);

  return {
    best(query, count, isAllowed) {
      words.fill(0);
      letters.fill(0);
      for (const id of query.ids) {
        const weight = scale.stem(id);
        for (let i = stems.starts[id] ?? 0; i < (stems.starts[id + 1] ?? 0); i++) {
          const number = stems.numbers[i] ?? 0;
          words[number] = (words[number] ?? 0) + weight * (gains[number] ?? 0);
        }
      }
      for (let k = 0; k < query.gist.grams.length; k++) {
        const gram = query.gist.grams[k] ?? 0;
        const weight = (query.gramWeights[k] ?? 0) / query.gramNorm;
        const end = grams.starts[gram + 1] ?? 0;
        for (let i = grams.starts[gram] ?? 0; i < end; i++) {
          const number = grams.numbers[i] ?? 0;
          letters[number] = (letters[number] ?? 0) + weight * (parts[i] ?? 0);
        }
      }
      let mostWords = 0;
      let mostLetters = 0;
      for (let number = 0; number < pool.length; number++) {
        if ((words[number] ?? 0) <= mostWords && (letters[number] ?? 0) <= mostLetters) continue;
        if (!isAllowed(number)) continue;
        mostWords = Math.max(mostWords, words[number] ?? 0);
        mostLetters = Math.max(mostLetters, letters[number] ?? 0);
      }
      // The best so far, best first; most candidates are turned away at the end of the list.
      const found: number[] = [];
      const worth: number[] = [];
      for (let number = 0; number < pool.length; number++) {
        const byWords = mostWords ? (words[number] ?? 0) / mostWords : 0;
        const byLetters = mostLetters ? (letters[number] ?? 0) / mostLetters : 0;
        const fused = (byWords + byLetters) / 2;
        if (found.length === count && fused <= (worth[count - 1] ?? 0)) continue;
        if ((byWords <= LEAST_PART && byLetters <= LEAST_PART) || !isAllowed(number)) continue;
        let at = found.length;
        while (at > 0 && fused > (worth[at - 1] ?? 0)) at--;
        found.splice(at, 0, number);
        worth.splice(at, 0, fused);
        if (found.length > count) {
          found.pop();
          worth.pop();
        }
      }
      return found.map((number, i) => ({
        number,
        score: worth[i] ?? 0,
        words: words[number] ?? 0,
        letters: letters[number] ?? 0,
      }));
    },
  };
}

/** For each key the numbers of those that have it: `numbers` from `starts[key]` up to `starts[key + 1]`. */
interface Inverted {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

function invert(pool: readonly Weighed[], keysOf: (weighed: Weighed) => Int32Array): Inverted {
  let most = 0;
  let total = 0;
  for (const weighed of pool) {
    const keys = keysOf(weighed);
    total += keys.length;
    most = Math.max(most, keys.at(-1) ?? 0);
  }
  const starts = new Uint32Array(most + 2);
  for (const weighed of pool) for (const key of keysOf(weighed)) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const next = starts.slice();
  const numbers = new Uint32Array(total);
  for (const [number, weighed] of pool.entries()) {
    for (const key of keysOf(weighed)) {
      const place = next[key] ?? 0;
      next[key] = place + 1;
      numbers[place] = number;
    }
  }
  return { starts, numbers };
}
