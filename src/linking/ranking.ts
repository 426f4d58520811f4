// How near a candidate is to a sentence, for ranking: the features of the pair and its standing among the candidates, weighed by a
// logistic blend and by boosted trees, whose log odds are added.
import type { Blend, Explained } from './blend.ts';
import { sigmoid } from './blend.ts';
import { FEATURES, features } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Ranked } from './ranker.ts';
import type { Weighed } from './weigh.ts';

/** What is known of a candidate beside the features of the pair. */
export const STANDINGS = ['wordsShare', 'lettersShare', 'ofSelf', 'words', 'letters', 'fused', 'rank'] as const;

export interface RankingModel {
  readonly blend: Blend;
  /** Trees as "feature threshold left right value" for each node, nodes split by "|"; a leaf's feature is -1. */
  readonly trees: readonly string[];
  /** Where the trees start. */
  readonly start: number;
}

export interface Grove {
  readonly start: number;
  readonly roots: Int32Array;
  readonly feature: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly number: Float64Array;
}

/** Puts written trees into flat arrays: `number` is the threshold, or a leaf's value. */
export function groveOf({ trees, start }: RankingModel): Grove {
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

/** What is known of each candidate of a sentence, in their order: the features of the pair, then its standing. */
export function candidateRows(
  query: Weighed,
  ranked: readonly Ranked[],
  at: (number: number) => Weighed,
  lexicon: Lexicon,
): Float64Array[] {
  const best = { words: 0, letters: 0 };
  for (const { words, letters } of ranked) {
    best.words = Math.max(best.words, words);
    best.letters = Math.max(best.letters, letters);
  }
  return ranked.map((entry, rank) => standing(features(query, at(entry.number), lexicon), entry, best, query.mass, rank));
}

/** The features of a pair followed by the candidate's standing. `best` is the first of the candidates, `self` what a sentence would get itself. */
function standing(
  pair: Float64Array,
  { words, letters, score }: Ranked,
  best: { words: number; letters: number },
  self: number,
  rank: number,
): Float64Array {
  const values = new Float64Array(FEATURES.length + STANDINGS.length);
  values.set(pair);
  values.set(
    [
      words / (best.words || 1),
      letters / (best.letters || 1),
      words / (self || 1),
      words / 40,
      letters,
      score,
      Math.log(2 + rank) / 3,
    ],
    FEATURES.length,
  );
  return values;
}

/** The score, and what each feature of the pair adds to it; all else is in the base. */
export function rankingScore({ blend }: RankingModel, grove: Grove, values: Float64Array): Explained {
  const parts = new Float64Array(FEATURES.length);
  let sum = blend.bias;
  for (let k = 0; k < blend.weights.length; k++) {
    const part = (blend.weights[k] ?? 0) * (values[k] ?? 0);
    sum += part;
    if (k < parts.length) parts[k] = part;
  }
  const logit = sum + treesSay(grove, values);
  const score = sigmoid(logit);
  // A logit of -6 is as good as nothing in common: from there the parts share out the rise.
  const rise = parts.reduce((total, part) => total + Math.abs(part), 0) || 1;
  const share = Math.min(1, Math.max(0, (logit + 6) / 12)) * score * 0.8;
  let given = 0;
  for (let k = 0; k < parts.length; k++) {
    parts[k] = ((parts[k] ?? 0) / rise) * share;
    given += parts[k] ?? 0;
  }
  return { score, base: score - given, parts };
}
