// Learns how much each sign says about two sentences excluding each other, and writes src/linking/conflict/conflict.weights.ts.
// node training/conflicts.ts HEADLINES.ndjson.gz SENTENCES.ndjson.gz [MORE.ndjson.gz…]   each line { a, b, yes }
// node training/conflicts.ts --folds HEADLINES… SENTENCES…   writes nothing: judges each fifth by what is learned from the others. Pairs
// that have a text in common are never in two fifths. The rules of plain.ts and clashes.ts are not learned, so folds say nothing of them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Blend } from '../src/linking/compare/blend.ts';
import { conflictOf, type Experts } from '../src/linking/conflict/conflict.ts';
import { SIGNS, signs } from '../src/linking/conflict/signs.ts';
import { gistOf } from '../src/linking/compare/gist.ts';
import { makeLexicon, type Lexicon } from '../src/linking/compare/lexicon.ts';
import { scaleOf, weigh, type Weighed } from '../src/linking/compare/weigh.ts';
import { fitLogistic } from './logistic.ts';

const PENALTY = 0.03;
const FOLDS = 5;
const SEEDS = ['1', '2', '3'];
const RECALL = 0.35;
/** Headlines have few labelled cases: only signs whose meaning is plain may count. */
const HEADLINE_SIGNS: readonly string[] = ['refutesOne', 'negatedOne', 'scope', 'rumourA', 'rumourB'];
/** Share of conflicts that each file is weighed to have, in the order of the files. The last one holds for all after it. */
const SHARES = [0.35, 0.5, 0.3];

interface Row {
  readonly file: string;
  readonly share: number;
  readonly a: Weighed;
  readonly b: Weighed;
  readonly lexicon: Lexicon;
  readonly values: ArrayLike<number>;
  readonly yes: boolean;
  /** The same for all pairs that a text ties together. */
  readonly group: string;
}

function rowsOf(file: string, share: number): Row[] {
  const pairs = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { a: string; b: string; yes: boolean });
  const lexicon = makeLexicon();
  const gists = pairs.map(({ a, b }) => [gistOf(lexicon, a), gistOf(lexicon, b)] as const);
  const scale = scaleOf(lexicon, gists.flat());
  const groups = groupsOf(pairs);
  return pairs.map(({ yes }, i): Row => {
    const [x, y] = gists[i] ?? [];
    if (!x || !y) throw new Error('a pair without its texts');
    const [a, b] = [weigh(x, scale), weigh(y, scale)];
    const { values } = signs(a, b, lexicon);
    return { file, share, a, b, lexicon, values, yes, group: groups[i] ?? '' };
  });
}

/** For each pair one text of all that it is tied to. */
function groupsOf(pairs: readonly { a: string; b: string }[]): string[] {
  const over = new Map<string, string>();
  const topOf = (text: string): string => {
    let top = text;
    for (let next = over.get(top); next !== undefined; next = over.get(top)) top = next;
    return top;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [topOf(a), topOf(b)];
    if (x !== y) over.set(x, y);
  }
  return pairs.map(({ a }) => topOf(a));
}

function learn(rows: readonly Row[], only?: readonly string[]): Blend {
  const counts = new Map<string, [yes: number, no: number]>();
  for (const { file, yes } of rows) {
    const count = counts.get(file) ?? [0, 0];
    count[yes ? 0 : 1]++;
    counts.set(file, count);
  }
  const shares = rows.map(({ file, share, yes }) => {
    const [positive, negative] = counts.get(file) ?? [1, 1];
    return yes ? share / positive : (1 - share) / negative;
  });
  const values = rows.map((row) =>
    only ? Array.from(row.values, (value, k) => (only.includes(SIGNS[k] ?? '') ? value : 0)) : row.values,
  );
  return fitLogistic(
    values,
    rows.map(({ yes }) => yes),
    shares,
    PENALTY,
  );
}

function expertsOf(rows: readonly (readonly Row[])[]): Experts {
  const [headlines = [], ...sentences] = rows;
  return { headlines: learn(headlines, HEADLINE_SIGNS), sentences: learn(sentences.flat()) };
}

/** F1 at one half, and precision where so much has been found. */
function judge(judged: readonly { conflict: number; yes: boolean }[]): string {
  const all = judged.filter(({ yes }) => yes).length;
  const said = judged.filter(({ conflict }) => conflict >= 0.5);
  const right = said.filter(({ yes }) => yes).length;
  const order = judged.toSorted((x, y) => y.conflict - x.conflict);
  let found = 0;
  const at = order.findIndex(({ yes }) => yes && ++found >= RECALL * all);
  return `f1 ${((2 * right) / (said.length + all)).toFixed(3)}  precision at recall ${RECALL} ${(found / (at + 1)).toFixed(3)}`;
}

const isJudging = process.argv[2] === '--folds';
const files = process.argv.slice(isJudging ? 3 : 2);
const rows = files.map((file, n) => rowsOf(file, SHARES[n] ?? SHARES.at(-1) ?? 0.5));
if (isJudging) {
  for (const seed of SEEDS) {
    const foldOf = ({ group }: Row) => (createHash('md5').update(`${seed} ${group}`).digest()[0] ?? 0) % FOLDS;
    const judged = rows.map((): { conflict: number; yes: boolean }[] => []);
    for (let fold = 0; fold < FOLDS; fold++) {
      const experts = expertsOf(rows.map((list) => list.filter((row) => foldOf(row) !== fold)));
      for (const [n, list] of rows.entries())
        for (const row of list)
          if (foldOf(row) === fold)
            judged[n]?.push({ conflict: conflictOf(row.a, row.b, row.lexicon, experts).conflict, yes: row.yes });
    }
    for (const [n, file] of files.entries()) console.log(`${file}  ${judge(judged[n] ?? [])}  folds ${seed}`);
  }
} else {
  const { headlines, sentences } = expertsOf(rows);
  const written = Object.entries({ HEADLINES: headlines, SENTENCES: sentences }).map(
    ([name, { bias, weights }]) => `export const ${name}: Blend = {
  bias: ${bias.toFixed(4)},
  weights: [
${SIGNS.map((sign, k) => `    ${weights[k]?.toFixed(4)}, // ${sign}`).join('\n')}
  ],
};
`,
  );
  writeFileSync(
    new URL('../src/linking/conflict/conflict.weights.ts', import.meta.url),
    `// How much each sign says about two statements excluding each other, for headlines and for sentences.
// Made by training/conflicts.ts; run again, it gives the same file.
import type { Blend } from '../compare/blend.ts';

${written.join('\n')}`,
  );
}
