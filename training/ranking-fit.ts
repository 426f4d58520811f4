// Fits the models of the ranking to cases: the first look, the second look among the sentences of a library, and the look from outside.
import type { Blend } from '../src/linking/compare/blend.ts';
import type { RankingModel } from '../src/linking/candidates/ranking.ts';
import { fitLogistic } from './logistic.ts';
import type { Case } from './ranking-cases.ts';
import { fitTrees, valueOf, type Contest, type Tree } from './trees.ts';

const PENALTY = 1e-3;
/** Many trees that say little each turn less on a small change of one value than few that say much. */
const GROWING = { trees: 200, depth: 3, rate: 0.04, minLeaf: 30, queries: 0.7, columns: 0.6 };
/** How much the logistic blend says beside the trees. */
const BLEND_SHARE = 0.5;

export interface Models {
  readonly first: Blend;
  readonly among: RankingModel;
  readonly outside: RankingModel;
}

/** `among` learns from queries that are in their pool, with the company of candidates; `outside` has no company and learns from queries
 * that are not in the pool: trees add nothing there (five folds). */
export function fitModels(cases: readonly Case[]): Models {
  const inside = cases.filter(({ isOutside }) => !isOutside);
  const abroad = cases.filter(({ isOutside }) => isOutside);
  const plain = (some: readonly Case[]) => contestsOf(some, ({ rows }) => rows);
  const first = fitBlend(plain(inside));
  const company = contestsOf(inside, (one) => one.among(first));
  return {
    first,
    among: joined(company, fitBlend(company), fitTrees(company, GROWING)),
    outside: { blend: fitBlend(plain(abroad)), start: 0, trees: [] },
  };
}

/** Only where there is a right and a wrong answer is something to be learned; a query's own document is left out. */
function contestsOf(cases: readonly Case[], rowsOf: (one: Case) => readonly Float64Array[]): Contest[] {
  return cases.flatMap((one) => {
    const isIn = (_: unknown, place: number) => !one.isOwn[place];
    const yes = one.yes.filter(isIn);
    return yes.includes(true) && yes.includes(false) ? [{ rows: rowsOf(one).filter(isIn), yes }] : [];
  });
}

/** Each query's right and wrong candidates count 1/√(right ones). */
function sharesOf(contests: readonly Contest[]): number[] {
  return contests.flatMap(({ yes }) => yes.map(() => 1 / Math.sqrt(yes.filter(Boolean).length)));
}

function fitBlend(contests: readonly Contest[]): Blend {
  const { bias, weights } = fitLogistic(
    contests.flatMap(({ rows }) => rows),
    contests.flatMap(({ yes }) => yes),
    sharesOf(contests),
    PENALTY,
  );
  return { bias: rounded(bias), weights: weights.map(rounded) };
}

/** Blend and trees, scaled so that the sum of both is the log odds of being right. */
function joined(contests: readonly Contest[], blend: Blend, trees: readonly Tree[]): RankingModel {
  const half = { bias: 0, weights: blend.weights.map((weight) => weight * BLEND_SHARE) };
  const { bias, weights } = fitLogistic(
    contests.flatMap(({ rows }) => rows.map((row) => [blendSays(half, row) + treesSay(trees, row)])),
    contests.flatMap(({ yes }) => yes),
    sharesOf(contests),
    0,
  );
  const scale = weights[0] ?? 1;
  return {
    blend: { bias: rounded(bias), weights: half.weights.map((weight) => rounded(weight * scale)) },
    start: 0,
    trees: trees.map((tree) => written(tree, scale)),
  };
}

function blendSays({ bias, weights }: Blend, row: ArrayLike<number>): number {
  return weights.reduce((sum, weight, k) => sum + weight * (row[k] ?? 0), bias);
}

function treesSay(trees: readonly Tree[], row: ArrayLike<number>): number {
  return trees.reduce((sum, tree) => sum + valueOf(tree, row), 0);
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

const short = (value: number) => String(Number(value.toPrecision(4)));

/** As candidates/ranking.ts reads it. */
function written({ feature, threshold, left, right, value }: Tree, scale: number): string {
  return feature
    .map((f, i) =>
      (left[i] ?? -1) < 0
        ? `-1 0 0 0 ${short((value[i] ?? 0) * scale)}`
        : `${f} ${short(threshold[i] ?? 0)} ${left[i]} ${right[i]} 0`,
    )
    .join('|');
}
