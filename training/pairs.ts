// Learns how much each feature says about two sentences stating the same, and writes src/linking/compare/pairs.weights.ts.
// node training/pairs.ts PAIRS.ndjson.gz [MORE.ndjson.gz…]   each line { a, b, yes, id? }; each file counts the same
// node training/pairs.ts --folds PAIRS.ndjson.gz…   writes nothing: judges each fifth by what is learned from the others
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { scoreOf, type Blend } from '../src/linking/compare/blend.ts';
import { FEATURES, measureWeighed } from '../src/linking/compare/features.ts';
import { gistOf } from '../src/linking/compare/gist.ts';
import { makeLexicon } from '../src/linking/compare/lexicon.ts';
import { COMPANY_OF_PAIRS, settledCompany } from '../src/linking/compare/together.ts';
import { newsScale, scaleOf, weigh, type Scale } from '../src/linking/compare/weigh.ts';
import { fitLogistic } from './logistic.ts';

const PENALTY = 1e-3;
/** How far the sentences at hand are trusted to tell what is common: from a handful to thousands, so that one blend serves all. */
const TRUSTS = [0, 0.4, 1];
const FOLDS = 5;
/** How often pairs are looked at again with what the look before made of the others. A fourth time adds nothing (five folds). */
const LOOKS = 3;

/** The numbers of a pair's sentences in its file. */
type Two = readonly [number, number];

const rows: ArrayLike<number>[] = [];
const yes: boolean[] = [];
const shares: number[] = [];
/** For each row its file and fifth; and whether the words' weights are drawn from the pairs at hand alone, as when pairs are compared. */
const sources: { readonly file: string; readonly fold: number; readonly isAsCompared: boolean; readonly sentences: Two }[] = [];
const isJudging = process.argv[2] === '--folds';
for (const file of process.argv.slice(isJudging ? 3 : 2)) {
  const pairs = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { a: string; b: string; yes: boolean; id?: string });
  // Pairs of one topic ("e12_…") are never in two fifths.
  const topics = pairs.map(({ id }, i) => id?.match(/^[a-z]+\d+(?=_)/)?.[0] ?? String(i));
  const places = new Map([...new Set(topics)].map((topic, place) => [topic, place] as const));
  const numbers = new Map([...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map((text, number) => [text, number] as const));
  const lexicon = makeLexicon();
  const gists = pairs.map(({ a, b }) => [gistOf(lexicon, a), gistOf(lexicon, b)] as const);
  const positive = pairs.filter((pair) => pair.yes).length;
  const own = scaleOf(lexicon, gists.flat());
  const news = newsScale(lexicon);
  for (const trust of TRUSTS) {
    const scale = mixed(own, news, trust);
    for (const [i, [a, b]] of gists.entries()) {
      const values = new Float64Array(FEATURES.length);
      measureWeighed(weigh(a, scale), weigh(b, scale), lexicon, values);
      rows.push(values);
      const { a: textA = '', b: textB = '', yes: said = false } = pairs[i] ?? {};
      const two: Two = [numbers.get(textA) ?? -1, numbers.get(textB) ?? -1];
      yes.push(said);
      sources.push({ file, fold: (places.get(topics[i] ?? '') ?? 0) % FOLDS, isAsCompared: trust === 1, sentences: two });
      shares.push(0.5 / (said ? positive : pairs.length - positive));
    }
  }
}

function mixed(own: Scale, news: Scale, trust: number): Scale {
  return { stem: (id) => trust * own.stem(id) + (1 - trust) * news.stem(id) };
}

if (isJudging) judge();
else write();

function learn(of: readonly number[], valuesOf: (i: number) => ArrayLike<number>): Blend {
  return fitLogistic(
    of.map(valuesOf),
    of.map((i) => yes[i] === true),
    of.map((i) => shares[i] ?? 0),
    PENALTY,
  );
}

/** The first blend, then one for each look at pairs that have company. */
function learnLooks(of: readonly number[]): Blend[] {
  const looks = [rounded(learn(of, (i) => rows[i] ?? []))];
  for (let look = 0; look < LOOKS; look++) {
    const known = withCompany(looks);
    const taught = of.filter((i) => known.has(i));
    looks.push(rounded(learn(taught, (i) => known.get(i) ?? [])));
  }
  return looks;
}

/** The features of each pair that has company, followed by what that tells after these looks. */
function withCompany(looks: readonly Blend[]): Map<number, ArrayLike<number>> {
  const found = new Map<number, ArrayLike<number>>();
  for (const file of new Set(sources.map((source) => source.file))) {
    const asked = [...sources.keys()].filter((i) => sources[i]?.file === file && sources[i]?.isAsCompared);
    const company = settledCompany(
      asked.map((i) => sources[i]?.sentences ?? [-1, -1]),
      asked.map((i) => rows[i] ?? []),
      looks,
    );
    for (const [k, i] of asked.entries()) {
      const tells = company[k];
      if (tells) found.set(i, [...Array.from(rows[i] ?? []), ...tells]);
    }
  }
  return found;
}

/** As the weights are written. */
function rounded({ bias, weights }: Blend): Blend {
  return { bias: short(bias), weights: weights.map(short) };
}

function short(value: number): number {
  return Number(value.toFixed(4)) + 0;
}

/** Average precision and best F1 of each file, each fifth scored by what the others teach. */
function judge(): void {
  const scores = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const looks = learnLooks([...rows.keys()].filter((i) => sources[i]?.fold !== fold));
    const known = withCompany(looks.slice(0, -1));
    const [first, last] = [looks[0], looks.at(-1)];
    if (!first || !last) throw new Error('no looks were learned');
    for (const [i, row] of rows.entries()) {
      if (sources[i]?.fold !== fold) continue;
      const values = known.get(i);
      scores[i] = values ? scoreOf(last, values) : scoreOf(first, row);
    }
  }
  for (const file of new Set(sources.map((source) => source.file))) {
    const order = [...rows.keys()]
      .filter((i) => sources[i]?.file === file && sources[i]?.isAsCompared)
      .toSorted((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0));
    const right = order.filter((i) => yes[i]).length;
    let hits = 0;
    let precision = 0;
    let best = 0;
    for (const [rank, i] of order.entries()) {
      if (yes[i]) precision += ++hits / (rank + 1);
      best = Math.max(best, (2 * hits) / (rank + 1 + right));
    }
    console.log(`${file}  ap ${(precision / right).toFixed(3)}  best f1 ${best.toFixed(3)}  ${order.length} pairs in five folds`);
  }
}

function write(): void {
  const [same, ...together] = learnLooks([...rows.keys()]);
  if (!same) throw new Error('nothing was learned');
  writeFileSync(
    new URL('../src/linking/compare/pairs.weights.ts', import.meta.url),
    `// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

/** By their words alone. */
export const SAME: Blend = ${written(same, FEATURES, '')};

/** With what other pairs tell that were asked about together: each look knows what the look before made of them. */
export const TOGETHER: readonly Blend[] = [
${together.map((look) => `  ${written(look, [...FEATURES, ...COMPANY_OF_PAIRS], '  ')},`).join('\n')}
];
`,
  );
}

function written({ bias, weights }: Blend, names: readonly string[], indent: string): string {
  const lines = names.map((name, k) => `    ${weights[k]}, // ${name}`);
  return ['{', `  bias: ${bias},`, '  weights: [', ...lines, '  ],', '}'].join(`\n${indent}`);
}
