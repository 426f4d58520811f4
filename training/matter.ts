// Learns what tells two sentences about one matter from two that only read alike, and writes src/linking/matter/matter.weights.ts.
// node training/matter.ts PAIRS.ndjson.gz [MORE…]   each line { a, b, ofA, ofB, yes, share?, topic? }: two briefings, a sentence of each
// node training/matter.ts --folds PAIRS.ndjson.gz…   writes nothing: judges each fifth of the topics by what is learned from the others
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../src/analysis/analyse.ts';
import { makeLedger } from '../src/linking/ledger.ts';
import { makeLexicon } from '../src/linking/compare/lexicon.ts';
import { SIGNS, signsOf } from '../src/linking/matter/matter.ts';
import { kinOf, topicOf } from '../src/linking/matter/topics.ts';
import { allSentences } from '../src/model/reading.ts';
import { read } from '../src/readers/read.ts';
import { fitLogistic } from './logistic.ts';

const PENALTY = 0.01;
const FOLDS = 5;

interface Case {
  readonly a: unknown;
  readonly b: unknown;
  /** The sentences as they stand. */
  readonly ofA: string;
  readonly ofB: string;
  readonly yes: boolean;
  /** How much it counts. */
  readonly share?: number;
  /** Cases of one topic are never in two fifths. */
  readonly topic?: string;
  readonly set?: string;
}

const isJudging = process.argv[2] === '--folds';
const cases = process.argv.slice(isJudging ? 3 : 2).flatMap((file) =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case),
);
const rows: (Float64Array | undefined)[] = [];
for (const each of cases) rows.push(await measured(each));
const used = cases.flatMap((each, i) => (rows[i] ? [{ ...each, row: rows[i], share: each.share ?? 1 }] : []));
console.log(`${used.length} of ${cases.length} pairs found`);

async function measured({ a, b, ofA, ofB }: Case): Promise<Float64Array | undefined> {
  const bytes = new TextEncoder().encode([a, b].map((each) => JSON.stringify(each)).join('\n'));
  const { briefings } = await read({ name: 'pair.ndjson', path: 'pair.ndjson', bytes });
  const lexicon = makeLexicon();
  const ledger = makeLedger(lexicon);
  const readings = briefings.map((briefing) => analyse(briefing));
  const [x, y] = readings.map((reading) => ledger.enter(reading));
  const [placeX, placeY] = [ofA, ofB].map((text, i) => {
    const reading = readings[i];
    return reading ? allSentences(reading).findIndex((sentence) => sentence.text === text) : -1;
  });
  if (!x || !y || placeX === undefined || placeY === undefined || placeX < 0 || placeY < 0) return undefined;
  const gists = [x.first + placeX, y.first + placeY].map((number) => ledger.weighed(number).gist);
  const [one, other] = gists;
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
    const figures = [0.5, 0.6, 0.65, 0.7, 0.8].map((limit) => {
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
