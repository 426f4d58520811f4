// Learns what tells two sentences on one matter that state the same from two that only share what everybody writes of it, and writes
// src/linking/matter/statement.weights.ts. It learns from the pairs of both tables (statement.labels.tsv, matter.labels.tsv) that matter.ts takes
// for one matter: nobody else is asked.
// node training/statements.ts [--folds] ARTICLES.ndjson.gz…   the files of training/matter.ts; with --folds it writes nothing and judges each fifth
//   of the stories by what is learned from the others
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ONE_STATEMENT } from '../src/linking/decide.ts';
import { makeLedger } from '../src/linking/ledger.ts';
import { makeLexicon } from '../src/linking/compare/lexicon.ts';
import { LONE, makeMatters, signsOf } from '../src/linking/matter/matter.ts';
import { STATEMENT_SIGNS, statementSigns } from '../src/linking/matter/statement.ts';
import { kinOf, topicOf } from '../src/linking/matter/topics.ts';
import { allSentences } from '../src/model/reading.ts';
import { fitLogistic } from './logistic.ts';
import { casesIn, type Case } from './matter-cases.ts';

const PENALTY = 0.02;
const FOLDS = 5;

interface Used extends Case {
  readonly row: Float64Array;
}

const isJudging = process.argv[2] === '--folds';
const files = process.argv.slice(isJudging ? 3 : 2);
const seen = new Set<string>();
const used: Used[] = [];
for (const name of ['statement.labels.tsv', 'matter.labels.tsv']) {
  const { cases, pairs, found } = await casesIn(fileURLToPath(new URL(name, import.meta.url)), files);
  const { byNumber, byCheck, not } = found;
  console.log(`${name}: sentences found by number ${byNumber}, elsewhere by checksum ${byCheck}, not ${not}; ${pairs} pairs`);
  for (const each of cases) {
    const key = [each.a, each.b]
      .map(({ reading, place }) => allSentences(reading)[place]?.id ?? '')
      .toSorted()
      .join(' ');
    const row = seen.has(key) ? undefined : measured(each);
    seen.add(key);
    if (row) used.push({ ...each, row });
  }
}
if (used.length === 0) throw new Error('the files hold none of the articles that the tables name');

/** The signs of a pair, its two articles alone in a library; none when it is of two matters. */
function measured({ a, b }: Case): Float64Array | undefined {
  const lexicon = makeLexicon();
  const ledger = makeLedger(lexicon);
  const [x, y] = [ledger.enter(a.reading), ledger.enter(b.reading)];
  const [one, other] = [x.first + a.place, y.first + b.place].map((number) => ({
    weighed: ledger.weighed(number),
    core: ledger.coreOf(number),
  }));
  if (!one || !other) return undefined;
  const topics = [topicOf(x, ledger, lexicon), topicOf(y, ledger, lexicon)] as const;
  if (!makeMatters(() => topics, lexicon).isOne(one.weighed.gist, other.weighed.gist)) return undefined;
  const signs = signsOf(one.weighed.gist, other.weighed.gist, kinOf(...topics), lexicon);
  return signs && statementSigns(one, other, signs[LONE] ?? 0, lexicon);
}

function fit(list: readonly Used[]) {
  return fitLogistic(
    list.map(({ row }) => row),
    list.map(({ yes }) => yes),
    list.map(({ share }) => share),
    PENALTY,
  );
}

if (isJudging) judge();
else write();

/** A story for each pair: pairs that have an article in common are of one. */
function storiesOf(list: readonly Used[]): string[] {
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    let head = id;
    while (heads.has(head)) head = heads.get(head) ?? '';
    return head;
  };
  const idsOf = ({ a, b }: Used) =>
    [a.reading.briefing.path, b.reading.briefing.path].map((path, i) => path + String([a, b][i]?.reading.briefing.id));
  const isLoose = ({ set }: Used) => set.startsWith('helsinki');
  for (const each of list) {
    const [x = '', y = ''] = idsOf(each).map(headOf);
    if (!isLoose(each) && x !== y) heads.set(x, y);
  }
  return list.map((each) => each.topic ?? (isLoose(each) ? idsOf(each).toSorted().join(' ') : headOf(idsOf(each)[0] ?? '')));
}

function judge(): void {
  const stories = storiesOf(used);
  const places = new Map([...new Set(stories)].map((story, place) => [story, place % FOLDS] as const));
  const scored = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHere = (i: number) => places.get(stories[i] ?? '') === fold;
    const { bias, weights } = fit(used.filter((_, i) => !isHere(i)));
    return used
      .filter((_, i) => isHere(i))
      .map((each) => ({ ...each, sure: 1 / (1 + Math.exp(-weights.reduce((sum, w, k) => sum + w * (each.row[k] ?? 0), bias))) }));
  });
  for (const set of new Set(used.map((each) => each.set))) {
    const mine = scored.filter((each) => each.set === set);
    const figures = [0.4, 0.5, 0.55, ONE_STATEMENT, 0.65, 0.7].map((limit) => {
      const kept = mine.filter(({ sure }) => sure >= limit);
      return `${limit}: ${kept.filter(({ yes }) => yes).length} right of ${kept.length}`;
    });
    console.log(`${set}: ${mine.length} pairs, ${mine.filter(({ yes }) => yes).length} same; at ${figures.join(', ')}`);
  }
}

function write(): void {
  const { bias, weights } = fit(used);
  writeFileSync(
    new URL('../src/linking/matter/statement.weights.ts', import.meta.url),
    `// What each sign says about two sentences on one matter stating the same. Made by training/statements.ts; run again, it gives the same file.
export const STATEMENT: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: ${Number(bias.toFixed(4))},
  weights: [
${STATEMENT_SIGNS.map((name, k) => `    ${Number((weights[k] ?? 0).toFixed(4))}, // ${name}`).join('\n')}
  ],
};
`,
  );
}
