// How much each stem and group of letters tells, and a gist weighed by it. The scale of sentences at hand mixes what is common among
// them with what is common in everyday news, which counts for less the more sentences there are.
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
  /** The length of the vector of all. */
  readonly allNorm: number;
  /** Made when they are asked for, like all that has to do with stop words or letters. */
  readonly gramWeights: Float64Array;
  /** The names among the stems, in no order, and how much each tells. */
  readonly names: readonly number[];
  readonly nameWeights: readonly number[];
  /** Sum of `weights`, and the lengths of the vectors. */
  readonly mass: number;
  readonly norm: number;
  readonly gramNorm: number;
}

/** Everyday news alone: what a scale is before there are sentences at hand. */
export function newsScale(lexicon: Lexicon): Scale {
  return { stem: (id) => lexicon.weightOf(id), gram: gramWeight };
}

let gramTable: Float32Array | undefined;

/** What a group of letters tells in everyday news. */
function gramWeight(id: number): number {
  if (!gramTable) {
    gramTable = new Float32Array(1 << GRAM_BITS).fill(RAREST_GRAM);
    for (const [gram, weight] of COMMON_GRAMS) gramTable[gram] = weight;
  }
  return gramTable[id] ?? RAREST_GRAM;
}

/** From so many sentences on, a table of all letter groups is worth its room. */
const MANY_GISTS = 500;

const HALF_TRUST = 300;

/** A scale drawn from sentences: the more there are, the less everyday news counts. */
export function scaleOf(lexicon: Lexicon, gists: readonly Gist[]): Scale {
  const stems: number[] = [];
  const grams = gists.length > MANY_GISTS ? new Uint32Array(1 << GRAM_BITS) : new Map<number, number>();
  const gramCount = (gram: number) => (grams instanceof Map ? grams.get(gram) : grams[gram]) ?? 0;
  const count = gists.length;
  for (const gist of gists) {
    for (const id of new Set(gist.all)) stems[id] = (stems[id] ?? 0) + 1;
    for (const gram of gist.grams) {
      if (grams instanceof Map) grams.set(gram, gramCount(gram) + 1);
      else grams[gram] = gramCount(gram) + 1;
    }
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
      const own = Math.log((count + 1) / (gramCount(id) + 1)) + 1;
      return trust * own + (1 - trust) * gramWeight(id);
    },
  };
}

export function weigh(gist: Gist, scale: Scale): Weighed {
  const [ids, weights] = distinct(gist.stems, scale);
  return weighStems(gist, ids, weights, scale);
}

/** A gist whose distinct stems are already weighed. Without a scale, it has no other weights. */
export function weighStems(gist: Gist, ids: Int32Array, weights: Float64Array, scale: Scale = WEIGHTLESS): Weighed {
  let all: readonly [Int32Array, Float64Array] | undefined;
  let allNorm = 0;
  let letters: { readonly weights: Float64Array; readonly norm: number } | undefined;
  let mass = 0;
  for (let i = 0; i < weights.length; i++) mass += weights[i] ?? 0;
  const names = [...gist.names];
  return {
    gist,
    ids,
    weights,
    get allIds() {
      return (all ??= distinct(gist.all, scale))[0];
    },
    get allWeights() {
      return (all ??= distinct(gist.all, scale))[1];
    },
    get allNorm() {
      return (allNorm ||= length((all ??= distinct(gist.all, scale))[1]));
    },
    names,
    nameWeights: names.map((id) => weights[ids.indexOf(id)] ?? 0),
    mass,
    norm: length(weights),
    get gramWeights() {
      return (letters ??= lettersOf(gist, scale)).weights;
    },
    get gramNorm() {
      return (letters ??= lettersOf(gist, scale)).norm;
    },
  };
}

const WEIGHTLESS: Scale = { stem: () => 0, gram: () => 0 };

/** Weights of the groups of letters, made when they are first asked for: most pairs are turned away without. */
function lettersOf(gist: Gist, scale: Scale): { readonly weights: Float64Array; readonly norm: number } {
  const weights = new Float64Array(gist.grams.length);
  for (let i = 0; i < weights.length; i++) weights[i] = (1 + Math.log(gist.gramCounts[i] ?? 1)) * scale.gram(gist.grams[i] ?? 0);
  return { weights, norm: length(weights) };
}

function distinct(stems: readonly number[], scale: Scale): [Int32Array, Float64Array] {
  const ids = Int32Array.from(new Set(stems)).toSorted();
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
