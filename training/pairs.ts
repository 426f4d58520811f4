// Learns how much each feature says about two sentences stating the same, and writes src/linking/pairs.weights.ts.
// node training/pairs.ts PAIRS.ndjson.gz [MORE.ndjson.gz…]   each line { a, b, yes }; each file counts the same
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { FEATURES, measureWeighed } from '../src/linking/features.ts';
import { gistOf } from '../src/linking/gist.ts';
import { makeLexicon } from '../src/linking/lexicon.ts';
import { newsScale, scaleOf, weigh, type Scale } from '../src/linking/weigh.ts';
import { fitLogistic } from './logistic.ts';

const PENALTY = 1e-3;
/** How far the sentences at hand are trusted to tell what is common: from a handful to thousands, so that one blend serves all. */
const TRUSTS = [0, 0.4, 1];

const rows: ArrayLike<number>[] = [];
const yes: boolean[] = [];
const shares: number[] = [];
for (const file of process.argv.slice(2)) {
  const pairs = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { a: string; b: string; yes: boolean });
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
      const said = pairs[i]?.yes === true;
      yes.push(said);
      shares.push(0.5 / (said ? positive : pairs.length - positive));
    }
  }
}

function mixed(own: Scale, news: Scale, trust: number): Scale {
  return {
    stem: (id) => trust * own.stem(id) + (1 - trust) * news.stem(id),
    gram: (id) => trust * own.gram(id) + (1 - trust) * news.gram(id),
  };
}

const { bias, weights } = fitLogistic(rows, yes, shares, PENALTY);
writeFileSync(
  new URL('../src/linking/pairs.weights.ts', import.meta.url),
  `// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

export const SAME: Blend = {
  bias: ${bias.toFixed(4)},
  weights: [
${FEATURES.map((name, k) => `    ${weights[k]?.toFixed(4)}, // ${name}`).join('\n')}
  ],
};
`,
);
