// How much each stem tells, and a gist weighed by it. The scale of sentences at hand mixes what is common among them with what is
// common in everyday news, which counts for less the more sentences there are.
import type { Gist } from './gist.ts';
import type { Lexicon } from './lexicon.ts';

/** How much a stem tells. */
export interface Scale {
  stem(id: number): number;
}

/** A gist with what each of its stems tells. */
export interface Weighed {
  readonly gist: Gist;
  /** Distinct stems in order of their numbers, without stop words, and how much each tells. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** Sum of `weights`. */
  readonly mass: number;
}

/** Everyday news alone: what a scale is before there are sentences at hand. */
export function newsScale(lexicon: Lexicon): Scale {
  return { stem: (id) => lexicon.weightOf(id) };
}

const HALF_TRUST = 300;

/** How far so many sentences are trusted to tell what is common, 0…1. */
export function trustIn(count: number): number {
  return count / (count + HALF_TRUST);
}

/** A scale drawn from sentences: the more there are, the less everyday news counts. */
export function scaleOf(lexicon: Lexicon, gists: readonly Gist[]): Scale {
  const times: number[] = [];
  for (const gist of gists) for (const id of new Set(gist.all)) times[id] = (times[id] ?? 0) + 1;
  const weights = stemWeights(lexicon, times, gists.length);
  return { stem: (id) => weights[id] ?? lexicon.weightOf(id) };
}

/** What each stem tells that stands in so many of `count` sentences. */
export function stemWeights(lexicon: Lexicon, times: ArrayLike<number>, count: number): Float64Array {
  const trust = trustIn(count);
  const weights = new Float64Array(lexicon.size);
  for (let id = 0; id < weights.length; id++) {
    const own = Math.max(0.1, Math.log((count + 1) / ((times[id] ?? 0) + 0.5)));
    weights[id] = trust * own + (1 - trust) * lexicon.weightOf(id);
  }
  return weights;
}

/** Each stem once, in the order of its number. */
export function weigh(gist: Gist, scale: Scale): Weighed {
  const ids = Int32Array.from(new Set(gist.stems)).toSorted();
  return weighStems(
    gist,
    ids,
    Float64Array.from(ids, (id) => scale.stem(id)),
  );
}

/** A gist whose distinct stems are already weighed. */
export function weighStems(gist: Gist, ids: Int32Array, weights: Float64Array): Weighed {
  let mass = 0;
  for (const weight of weights) mass += weight;
  return { gist, ids, weights, mass };
}
