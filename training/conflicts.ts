// Learns how much each sign says about two sentences excluding each other, and writes src/linking/conflict/conflict.weights.ts.
// node training/conflicts.ts HEADLINES.ndjson.gz SENTENCES.ndjson.gz [MORE.ndjson.gz…]   each line { a, b, yes }
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SIGNS, signs } from '../src/linking/conflict/signs.ts';
import { gistOf } from '../src/linking/compare/gist.ts';
import { makeLexicon } from '../src/linking/compare/lexicon.ts';
import { scaleOf, weigh } from '../src/linking/compare/weigh.ts';
import { fitLogistic } from './logistic.ts';

const PENALTY = 0.03;
/** Headlines have few labelled cases: only signs whose meaning is plain may count. */
const HEADLINE_SIGNS: readonly string[] = ['refutesOne', 'negatedOne', 'scope', 'rumourA', 'rumourB'];
/** Share of conflicts that each file is weighed to have, in the order of the files. The last one holds for all after it. */
const SHARES = [0.35, 0.5, 0.3];

interface Rows {
  readonly values: ArrayLike<number>[];
  readonly yes: boolean[];
  readonly shares: number[];
}

function rowsOf(files: readonly string[], from: number, only?: readonly string[]): Rows {
  const rows: Rows = { values: [], yes: [], shares: [] };
  for (const [n, file] of files.entries()) {
    const pairs = gunzipSync(readFileSync(file))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { a: string; b: string; yes: boolean });
    const lexicon = makeLexicon();
    const gists = pairs.map(({ a, b }) => [gistOf(lexicon, a), gistOf(lexicon, b)] as const);
    const scale = scaleOf(lexicon, gists.flat());
    const positive = pairs.filter((pair) => pair.yes).length;
    const share = SHARES[from + n] ?? SHARES.at(-1) ?? 0.5;
    for (const [i, [a, b]] of gists.entries()) {
      const { values } = signs(weigh(a, scale), weigh(b, scale), lexicon);
      rows.values.push(only ? values.map((value, k) => (only.includes(SIGNS[k] ?? '') ? value : 0)) : values);
      const said = pairs[i]?.yes === true;
      rows.yes.push(said);
      rows.shares.push(said ? share / positive : (1 - share) / (pairs.length - positive));
    }
  }
  return rows;
}

const [headlines = '', ...sentences] = process.argv.slice(2);
const experts = { HEADLINES: rowsOf([headlines], 0, HEADLINE_SIGNS), SENTENCES: rowsOf(sentences, 1) };
const written = Object.entries(experts).map(([name, { values, yes, shares }]) => {
  const { bias, weights } = fitLogistic(values, yes, shares, PENALTY);
  return `export const ${name}: Blend = {
  bias: ${bias.toFixed(4)},
  weights: [
${SIGNS.map((sign, k) => `    ${weights[k]?.toFixed(4)}, // ${sign}`).join('\n')}
  ],
};
`;
});
writeFileSync(
  new URL('../src/linking/conflict/conflict.weights.ts', import.meta.url),
  `// How much each sign says about two statements excluding each other, for headlines and for sentences.
// Made by training/conflicts.ts; run again, it gives the same file.
import type { Blend } from '../compare/blend.ts';

${written.join('\n')}`,
);
