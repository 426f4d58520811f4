// Learns how to rank the candidates of a sentence, and writes src/linking/candidates/ranking.weights.ts.
// node training/ranking.ts FOLDER…   each with pool.ndjson.gz { id, headline?, body, document? } and queries.ndjson.gz { id, body?, relevant }
// node training/ranking.ts --folds [--seed WORD] FOLDER…   writes nothing: judges each fifth by what is learned from the others
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Blend } from '../src/linking/compare/blend.ts';
import { COMPANY } from '../src/linking/candidates/company.ts';
import { FEATURES } from '../src/linking/compare/features.ts';
import { groveOf, rankingLogit, STANDINGS, type RankingModel } from '../src/linking/candidates/ranking.ts';
import { casesOf, figuresOf, type Case } from './ranking-cases.ts';
import { fitModels, type Models } from './ranking-fit.ts';
import { foldsOf } from './ranking-folds.ts';

const { values, positionals } = parseArgs({
  options: { folds: { type: 'boolean' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const cases = positionals.flatMap(casesOf);
const fused = FEATURES.length + STANDINGS.indexOf('fused');
if (values.folds) {
  const scores = new Map<Case, readonly number[]>();
  for (const fold of foldsOf(cases, values.seed ?? '')) {
    const models = fitModels(cases.filter((one) => !fold.has(one)));
    for (const [one, found] of scoresBy(models, [...fold])) scores.set(one, found);
  }
  show('first found', (one) => one.rows.map((row) => row[fused] ?? 0));
  show('five folds', (one) => scores.get(one) ?? []);
} else {
  const models = fitModels(cases);
  const scores = scoresBy(models, cases);
  show('in sample', (one) => scores.get(one) ?? []);
  write(models);
}

function scoresBy({ first, among, outside }: Models, some: readonly Case[]): Map<Case, readonly number[]> {
  const groves = { among: groveOf(among), outside: groveOf(outside) };
  return new Map(
    some.map((one) => [
      one,
      one.isOutside
        ? one.rows.map((row) => rankingLogit(groves.outside, row))
        : one.among(first).map((row) => rankingLogit(groves.among, row)),
    ]),
  );
}

function show(how: string, scoresOf: (one: Case) => readonly number[]): void {
  for (const set of new Set(cases.map((one) => one.set))) {
    const some = cases.filter((one) => one.set === set);
    const { first, five, map } = figuresOf(some, scoresOf);
    const line = [`recall@1 ${first.toFixed(3)}`, `recall@5 ${five.toFixed(3)}`, `map@5 ${map.toFixed(3)}`].join('  ');
    console.log(`${how.padEnd(12)} ${set.padEnd(14)} ${line}  ${some.length} queries`);
  }
}

function blend({ bias, weights }: Blend, names: readonly string[], indent: string): string {
  const lines = names.map((name, k) => `    ${weights[k]}, // ${name}`);
  return ['{', `  bias: ${bias},`, '  weights: [', ...lines, '  ],', '}'].join(`\n${indent}`);
}

function write({ first, among, outside }: Models): void {
  const plain = [...FEATURES, ...STANDINGS];
  const model = ({ blend: said, start, trees }: RankingModel, names: readonly string[]) =>
    [
      '{',
      `  start: ${start},`,
      `  blend: ${blend(said, names, '  ')},`,
      ...(trees.length > 0 ? ['  trees: [', ...trees.map((tree) => `    '${tree}',`), '  ],'] : ['  trees: [],']),
      '}',
    ].join('\n');
  writeFileSync(
    new URL('../src/linking/candidates/ranking.weights.ts', import.meta.url),
    `// How candidates are ranked: logistic blends, and boosted trees (see ranking.ts for how they are written).
// Made by training/ranking.ts; run again, it gives the same file.
import type { Blend } from '../compare/blend.ts';
import type { RankingModel } from './ranking.ts';

/** The first look, by the pair and its standing alone. */
export const FIRST: Blend = ${blend(first, plain, '')};

/** The second look at sentences among others of one library. */
export const AMONG: RankingModel = ${model(among, [...plain, ...COMPANY])};

/** For a sentence from outside, whose candidates' own neighbours are not known. */
export const OUTSIDE: RankingModel = ${model(outside, plain)};
`,
  );
}
