// Learns how to rank the candidates of a sentence, and writes src/linking/ranking.weights.ts.
// node training/ranking.ts FOLDER…   each with pool.ndjson.gz { id, headline?, body, document? } and queries.ndjson.gz { id, body?, relevant }
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { FEATURES, features } from '../src/linking/features.ts';
import { gistOf } from '../src/linking/gist.ts';
import { makeLexicon } from '../src/linking/lexicon.ts';
import { makeRanker } from '../src/linking/ranker.ts';
import { standing, STANDINGS } from '../src/linking/ranking.ts';
import { scaleOf, weigh } from '../src/linking/weigh.ts';
import { fitLogistic } from './logistic.ts';
import { fitTrees, type Tree } from './trees.ts';

const CANDIDATES = 40;
const PENALTY = 1e-3;
/** Candidates are rarely right. */
const START = Math.log(0.05);
/** Sets with more queries than this give only every n-th. */
const ENOUGH = 1000;
const GROWING = { trees: 60, depth: 4, rate: 0.08, minLeaf: 30, rows: 0.6, columns: 0.6 };

interface Entry {
  readonly id: string;
  readonly headline?: string;
  readonly body: string;
  readonly document?: string;
}
interface Query {
  readonly id: string;
  readonly body?: string;
  readonly relevant: readonly string[];
}

const rows: Float64Array[] = [];
const yes: boolean[] = [];
const shares: number[] = [];

function read<T>(file: string): T[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

for (const folder of process.argv.slice(2)) {
  const pool = read<Entry>(`${folder}/pool.ndjson.gz`);
  const queries = read<Query>(`${folder}/queries.ndjson.gz`);
  const lexicon = makeLexicon();
  const gists = pool.map(({ headline, body }) => gistOf(lexicon, headline ? `${headline} . ${body}` : body));
  const asked = queries.map(({ body }) => (body ? gistOf(lexicon, body) : undefined));
  const scale = scaleOf(lexicon, [...gists, ...asked.filter((gist) => gist !== undefined)]);
  const weighed = gists.map((gist) => weigh(gist, scale));
  const ranker = makeRanker(weighed, scale);
  const placeOf = new Map(pool.map(({ id }, place) => [id, place] as const));
  const documentOf = pool.map(({ id, document }) => document ?? id);
  const step = Math.max(1, Math.round(queries.length / ENOUGH));
  for (const [n, { id, relevant }] of queries.entries()) {
    if (n % step !== 0) continue;
    const outside = asked[n];
    const here = outside ? undefined : placeOf.get(id);
    const query = outside ? weigh(outside, scale) : weighed[here ?? -1];
    if (!query) continue;
    const home = here === undefined ? undefined : documentOf[here];
    const found = ranker.best(query, CANDIDATES, (place) => documentOf[place] !== home);
    const wanted = new Set(relevant);
    const right = found.map(({ number }) => wanted.has(pool[number]?.id ?? ''));
    const count = right.filter(Boolean).length;
    if (count === 0) continue;
    const best = {
      words: Math.max(...found.map((entry) => entry.words)),
      letters: Math.max(...found.map((entry) => entry.letters)),
    };
    for (const [rank, candidate] of found.entries()) {
      const other = weighed[candidate.number];
      if (!other) continue;
      rows.push(standing(features(query, other, lexicon).values, candidate, best, query.mass, rank));
      yes.push(right[rank] === true);
      shares.push(1 / Math.sqrt(count));
    }
  }
}
console.log(`${rows.length} candidates`);

const { bias, weights } = fitLogistic(rows, yes, shares, PENALTY);
const trees = fitTrees(rows, yes, shares, new Float64Array(rows.length).fill(START), GROWING);
const short = (value: number) => String(Number(value.toPrecision(4)));
const written = ({ feature, threshold, left, right, value }: Tree) =>
  feature
    .map((f, i) => (f < 0 ? `-1 0 0 0 ${short(value[i] ?? 0)}` : `${f} ${short(threshold[i] ?? 0)} ${left[i]} ${right[i]} 0`))
    .join('|');
writeFileSync(
  new URL('../src/linking/ranking.weights.ts', import.meta.url),
  `// How candidates are ranked: a logistic blend, and boosted trees (see ranking.ts for how they are written).
// Made by training/ranking.ts; run again, it gives the same file.
import type { RankingModel } from './ranking.ts';

export const RANKING: RankingModel = {
  start: ${START.toFixed(4)},
  blend: {
    bias: ${bias.toFixed(4)},
    weights: [
${[...FEATURES, ...STANDINGS].map((name, k) => `      ${weights[k]?.toFixed(4)}, // ${name}`).join('\n')}
    ],
  },
  trees: [
${trees.map((tree) => `    '${written(tree)}',`).join('\n')}
  ],
};
`,
);
