// How much each stem and group of letters tells, and a gist weighed by it. Two scales: fixed (links of a library, so that a score
// stays what it is when the library grows) and drawn from the sentences at hand (ranking, comparing many pairs at once).
import { COMMON_GRAMS, RAREST_GRAM } from './common.weights.ts';
import { GRAM_BITS, type Gist } from './gist.ts';
import type { Lexicon } from './lexicon.ts';

export interface Scale {
  stem(id: number): number;
  gram(id: number): number;
}

export interface Weighed {
  readonly gist: Gist;
  /** Distinct stems in order of their numbers, without and with stop words, and how much each tells. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly allIds: Int32Array;
  readonly allWeights: Float64Array;
  readonly gramWeights: Float64Array;
  /** Sum of `weights`, and the lengths of the vectors. */
  readonly mass: number;
  readonly norm: number;
  readonly allNorm: number;
  readonly gramNorm: number;
}

/** The fixed scale: everyday news. */
export function newsScale(lexicon: Lexicon): Scale {
  return { stem: (id) => lexicon.weightOf(id), gram: (id) => COMMON_GRAMS.get(id) ?? RAREST_GRAM };
}

const HALF_TRUST = 300;

/** A scale drawn from sentences: the more there are, the less everyday news counts. */
export function scaleOf(lexicon: Lexicon, gists: Iterable<Gist>): Scale {
  const stems: number[] = [];
  const grams = new Uint32Array(1 << GRAM_BITS);
  let count = 0;
  for (const gist of gists) {
    count++;
    for (const id of new Set(gist.all)) stems[id] = (stems[id] ?? 0) + 1;
    for (const gram of gist.grams) grams[gram] = (grams[gram] ?? 0) + 1;
  }
  const trust = count / (count + HALF_TRUST);
  const weights = new Float64Array(lexicon.size);
  for (let id = 0; id < weights.length; id++) {
    const own = Math.max(0.1, Math.log((count + 1) / ((stems[id] ?? 0) + 0.5)));
    weights[id] = trust * own + (1 - trust) * lexicon.weightOf(id);
  }
  return {
    stem: (id) => weights[id] ?? lexicon.weightOf(id),
    gram(id) {
      const own = Math.log((count + 1) / ((grams[id] ?? 0) + 1)) + 1;
      return trust * own + (1 - trust) * (COMMON_GRAMS.get(id) ?? RAREST_GRAM);
    },
  };
}

export function weigh(gist: Gist, scale: Scale): Weighed {
  const [ids, weights] = distinct(gist.stems, scale);
  const [allIds, allWeights] = distinct(gist.all, scale);
  const gramWeights = new Float64Array(gist.grams.length);
  for (let i = 0; i < gramWeights.length; i++) {
    gramWeights[i] = (1 + Math.log(gist.gramCounts[i] ?? 1)) * scale.gram(gist.grams[i] ?? 0);
  }
  let mass = 0;
  for (const weight of weights) mass += weight;
  return {
    gist,
    ids,
    weights,
    allIds,
    allWeights,
    gramWeights,
    mass,
    norm: length(weights),
    allNorm: length(allWeights),
    gramNorm: length(gramWeights),
  };
}

function distinct(stems: readonly number[], scale: Scale): [Int32Array, Float64Array] {
  const ids = Int32Array.from(new Set(stems)).sort();
  return [ids, Float64Array.from(ids, (id) => scale.stem(id))];
}

function length(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum) || 1;
}

/** Sum over shared entries of the product of their weights; both lists of ids are sorted. */
export function dot(a: Int32Array, aw: Float64Array, b: Int32Array, bw: Float64Array): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) sum += (aw[i++] ?? 0) * (bw[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}
