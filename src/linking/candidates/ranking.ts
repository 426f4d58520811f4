// How near a candidate is to a sentence, for ranking: the features of the pair and its standing among the candidates, weighed by a
// logistic blend and by boosted trees, whose log odds are added.
import type { Blend, Explained } from '../compare/blend.ts';
import { sigmoid } from '../compare/blend.ts';
import { FEATURES, measure, SLOT } from '../compare/features.ts';
import type { Pool } from './pool.ts';
import type { Ranked } from './ranker.ts';
import { makeSide } from '../compare/side.ts';

/** What is known of a candidate beside the features of the pair. */
export const STANDINGS = ['wordsShare', 'lettersShare', 'ofSelf', 'words', 'letters', 'fused', 'rank'] as const;

/** What was learned of nearness: a blend, then trees on what it leaves open. */
export interface RankingModel {
  readonly blend: Blend;
  /** Trees as "feature threshold left right value" for each node, nodes split by "|"; a leaf's feature is -1. */
  readonly trees: readonly string[];
  /** Where the trees start. */
  readonly start: number;
}

/** A model made ready: its trees in flat arrays. */
export interface Grove {
  readonly blend: Blend;
  readonly start: number;
  readonly roots: Int32Array;
  readonly feature: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly number: Float64Array;
}

/** Puts written trees into flat arrays: `number` is the threshold, or a leaf's value. */
export function groveOf({ blend, trees, start }: RankingModel): Grove {
  const roots: number[] = [];
  const feature: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const number: number[] = [];
  for (const tree of trees) {
    const root = feature.length;
    roots.push(root);
    for (const node of tree.split('|')) {
      const [f = -1, threshold = 0, l = 0, r = 0, value = 0] = node.split(' ').map(Number);
      feature.push(f);
      left.push(root + l);
      right.push(root + r);
      number.push(f < 0 ? value : threshold);
    }
  }
  return {
    blend,
    start,
    roots: Int32Array.from(roots),
    feature: Int32Array.from(feature),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    number: Float64Array.from(number),
  };
}

function treesSay({ start, roots, feature, left, right, number }: Grove, values: Float64Array): number {
  let sum = start;
  for (const root of roots) {
    let node = root;
    for (let f = feature[node] ?? -1; f >= 0; f = feature[node] ?? -1)
      node = ((values[f] ?? 0) <= (number[node] ?? 0) ? left[node] : right[node]) ?? 0;
    sum += number[node] ?? 0;
  }
  return sum;
}

const WIDTH = FEATURES.length + STANDINGS.length;
const asker = makeSide();
const candidate = makeSide();

/** What is known of each candidate of a sentence, in their order: the features of the pair, then its standing. */
export function candidateRows(pool: Pool, asking: number, ranked: readonly Ranked[]): Float64Array[] {
  let mostWords = 0;
  let mostLetters = 0;
  for (const { words, letters } of ranked) {
    mostWords = Math.max(mostWords, words);
    mostLetters = Math.max(mostLetters, letters);
  }
  pool.loadSide(asking, asker);
  const cosineWith = pool.cosineWith(asking);
  const table = new Float64Array(ranked.length * WIDTH);
  return ranked.map(({ number, words, letters, score }, rank) => {
    const values = table.subarray(rank * WIDTH, (rank + 1) * WIDTH);
    pool.loadSide(number, candidate);
    measure(asker, candidate, pool.lexicon, values);
    values[SLOT.allCosine] = cosineWith(number);
    values[SLOT.gramCosine] = letters;
    let at = FEATURES.length;
    values[at++] = words / (mostWords || 1);
    values[at++] = letters / (mostLetters || 1);
    // what the sentence would get itself
    values[at++] = words / (asker.mass || 1);
    values[at++] = words / 40;
    values[at++] = letters;
    values[at++] = score;
    values[at++] = Math.log(2 + rank) / 3;
    return values;
  });
}

/** How near a candidate is, in log odds. */
export function rankingLogit(grove: Grove, values: Float64Array): number {
  const { blend } = grove;
  let sum = blend.bias;
  for (let k = 0; k < blend.weights.length; k++) sum += (blend.weights[k] ?? 0) * (values[k] ?? 0);
  return sum + treesSay(grove, values);
}

/** What each feature of the pair adds to the score; all else is in the base. */
export function explainRanking({ blend }: Grove, logit: number, values: Float64Array): Explained {
  const score = sigmoid(logit);
  const parts = new Float64Array(FEATURES.length);
  let rise = 0;
  for (let k = 0; k < parts.length; k++) {
    parts[k] = (blend.weights[k] ?? 0) * (values[k] ?? 0);
    rise += Math.abs(parts[k] ?? 0);
  }
  // A logit of -6 is as good as nothing in common: from there the parts share out the rise.
  const share = Math.min(1, Math.max(0, (logit + 6) / 12)) * score * 0.8;
  let given = 0;
  for (let k = 0; k < parts.length; k++) {
    parts[k] = ((parts[k] ?? 0) / (rise || 1)) * share;
    given += parts[k] ?? 0;
  }
  return { score, base: score - given, parts };
}
