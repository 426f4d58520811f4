// How much each stem and group of letters tells, and a gist weighed by it. Two scales: of a library that changes, and of sentences at hand.
// Both mix what is common there with what is common in everyday news, which counts for less the more sentences there are.
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

/** The scale of a library that grows and shrinks. Counts are taken by powers of two, so that few weights change with a new briefing
 * and all of them depend on what the library holds, not on the order in which it came. */
export interface LibraryScale extends Scale {
  /** Counts the distinct stems of a sentence in (1) or out (-1). */
  count(stems: Int32Array, by: 1 | -1): void;
  /** Makes the counts take effect. Gives the stems that weigh differently from now on, or "all". */
  settle(): readonly number[] | 'all';
  /** The weights as they are now, unmoved by later counting. */
  snapshot(): Scale;
}

/** Stems in fewer sentences than this weigh the same. */
const FEW = 8;

function levelOf(count: number): number {
  return Math.floor(Math.log2(Math.max(count, FEW / 2)));
}

export function libraryScale(lexicon: Lexicon): LibraryScale {
  const counts: number[] = [];
  const levels: number[] = [];
  const pending = new Set<number>();
  let weights: (number | undefined)[] = [];
  let sentences = 0;
  let size = -1;

  const weightAt = (id: number) => {
    const all = 2 ** (size + 0.5);
    const trust = all / (all + HALF_TRUST);
    const own = Math.max(0.1, Math.log((all + 1) / (2 ** ((levels[id] ?? 2) + 0.5) + 0.5)));
    return trust * own + (1 - trust) * lexicon.weightOf(id);
  };
  return {
    stem: (id) => (weights[id] ??= weightAt(id)),
    gram: gramWeight,
    count(stems, by) {
      sentences += by;
      for (const id of stems) {
        counts[id] = (counts[id] ?? 0) + by;
        pending.add(id);
      }
    },
    settle() {
      const changed: number[] = [];
      for (const id of pending) {
        const level = levelOf(counts[id] ?? 0);
        if (levels[id] === level) continue;
        if (levels[id] !== undefined) changed.push(id);
        levels[id] = level;
        weights[id] = undefined;
      }
      pending.clear();
      const now = levelOf(sentences);
      if (now === size) return changed;
      size = now;
      weights = [];
      return 'all';
    },
    snapshot() {
      const kept = Float64Array.from({ length: lexicon.size }, (_, id) => (weights[id] ??= weightAt(id)));
      return { stem: (id) => kept[id] ?? lexicon.weightOf(id), gram: gramWeight };
    },
  };
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
  const [allIds, allWeights] = distinct(gist.all, scale);
  let letters: { readonly weights: Float64Array; readonly norm: number } | undefined;
  let mass = 0;
  for (const weight of weights) mass += weight;
  return {
    gist,
    ids,
    weights,
    allIds,
    allWeights,
    mass,
    norm: length(weights),
    allNorm: length(allWeights),
    get gramWeights() {
      return (letters ??= lettersOf(gist, scale)).weights;
    },
    get gramNorm() {
      return (letters ??= lettersOf(gist, scale)).norm;
    },
  };
}

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
