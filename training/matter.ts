// Learns what tells two sentences about one matter from two that only read alike, and writes src/linking/matter/matter.weights.ts.
// node training/matter.ts ARTICLES.ndjson.gz…   the articles that matter.labels.tsv names, in any order: newswire (Reuters-21578, BBC)
//   { id, headline?, body }, the Helsinki summit { id, outlet, body }, ECB+ a sentence a line { id, body, document }. It says how many
//   sentences it finds; pairs of others are left out.
// node training/matter.ts --folds ARTICLES.ndjson.gz…   writes nothing: judges each fifth of the topics by what is learned from the others
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ONE_MATTER } from '../src/linking/decide.ts';
import { makeLedger } from '../src/linking/ledger.ts';
import { makeLexicon } from '../src/linking/compare/lexicon.ts';
import { SIGNS, signsOf } from '../src/linking/matter/matter.ts';
import { kinOf, topicOf } from '../src/linking/matter/topics.ts';
import { fitLogistic } from './logistic.ts';
import { casesIn, type Case } from './matter-cases.ts';

const PENALTY = 0.01;
const FOLDS = 5;

const isJudging = process.argv[2] === '--folds';
const table = fileURLToPath(new URL('matter.labels.tsv', import.meta.url));
const { cases, pairs, found } = await casesIn(table, process.argv.slice(isJudging ? 3 : 2));
const used = cases.flatMap((each) => {
  const row = measured(each);
  return row ? [{ ...each, row }] : [];
});
const { byNumber, byCheck, not } = found;
console.log(
  `sentences found by number ${byNumber}, elsewhere by checksum ${byCheck}, not ${not}; ${used.length} of ${pairs} pairs used`,
);
if (used.length === 0) throw new Error('the files hold none of the articles that training/matter.labels.tsv names');

/** The signs of a pair, its two articles alone in a library. */
function measured({ a, b }: Case): Float64Array | undefined {
  const lexicon = makeLexicon();
  const ledger = makeLedger(lexicon);
  const [x, y] = [ledger.enter(a.reading), ledger.enter(b.reading)];
  const [one, other] = [x.first + a.place, y.first + b.place].map((number) => ledger.weighed(number).gist);
  return one && other && signsOf(one, other, kinOf(topicOf(x, ledger, lexicon), topicOf(y, ledger, lexicon)), lexicon);
}

function fit(list: typeof used) {
  return fitLogistic(
    list.map(({ row }) => row),
    list.map(({ yes }) => yes),
    list.map(({ share }) => share),
    PENALTY,
  );
}

if (isJudging) judge();
else write();

function judge(): void {
  const topics = [...new Set(used.map(({ topic }, i) => topic ?? String(i)))];
  const foldOf = new Map(topics.map((topic, place) => [topic, place % FOLDS] as const));
  const scored = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHere = ({ topic }: Case, i: number) => foldOf.get(topic ?? String(i)) === fold;
    const { bias, weights } = fit(used.filter((each, i) => !isHere(each, i)));
    return used
      .filter((each, i) => isHere(each, i))
      .map((each) => ({ ...each, sure: 1 / (1 + Math.exp(-weights.reduce((sum, w, k) => sum + w * (each.row[k] ?? 0), bias))) }));
  });
  for (const set of new Set(used.map((each) => each.set))) {
    const mine = scored.filter((each) => each.set === set);
    const figures = [0.5, 0.55, ONE_MATTER, 0.65, 0.7, 0.8].map((limit) => {
      const kept = mine.filter(({ sure }) => sure >= limit);
      return `${limit}: ${kept.filter(({ yes }) => yes).length} right of ${kept.length}`;
    });
    console.log(`${set ?? 'all'}: ${mine.length} pairs, ${mine.filter(({ yes }) => yes).length} same; at ${figures.join(', ')}`);
  }
}

function write(): void {
  const { bias, weights } = fit(used);
  writeFileSync(
    new URL('../src/linking/matter/matter.weights.ts', import.meta.url),
    `// What each sign says about two sentences being about one matter. Made by training/matter.ts; run again, it gives the same file.
export const MATTER: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: ${Number(bias.toFixed(4))},
  weights: [
${SIGNS.map((name, k) => `    ${Number((weights[k] ?? 0).toFixed(4))}, // ${name}`).join('\n')}
  ],
};
`,
  );
}
