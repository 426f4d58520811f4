// Counts how common each stem is in news sentences and writes src/linking/compare/common.weights.ts.
// node training/common.ts ARTICLES.ndjson.gz [MORE.ndjson.gz…]   each line an object with a `body`
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stem, STOP_WORDS, wordsOf } from '../src/analysis/words.ts';
import { eachGram } from '../src/linking/compare/letters.ts';

const RARE = 12;
const STEP = 0.25;
/** Groups of letters in fewer sentences than one in this many are left to the default. */
const COMMON_GRAM = 150;

const counts = new Map<string, number>();
const grams = new Map<number, number>();
let sentences = 0;
for (const file of process.argv.slice(2)) {
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (!line) continue;
    const { body } = JSON.parse(line) as { body: string };
    for (const sentence of body.split(/(?<=[.!?]["”']?)\s+|\n+/)) count(sentence);
  }
}

function count(sentence: string): void {
  const stems = new Set<string>();
  for (const word of wordsOf(sentence)) if (!STOP_WORDS.has(word.lower)) stems.add(stem(word.lower));
  if (stems.size < 3) return;
  sentences++;
  eachGram(sentence, (gram) => grams.set(gram, (grams.get(gram) ?? 0) + 1));
  for (const text of stems) counts.set(text, (counts.get(text) ?? 0) + 1);
}

const levels = new Map<number, string[]>();
for (const [text, times] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (times < RARE || !/^[a-z'.-]+$/.test(text)) continue;
  const level = Math.round(Math.log(sentences / times) / STEP);
  levels.set(level, [...(levels.get(level) ?? []), text]);
}
const rarest = Math.round(Math.log(sentences / (RARE / 4)) / STEP) * STEP;
const gramLevels = new Map<number, string[]>();
for (const [gram, times] of [...grams].toSorted((a, b) => a[0] - b[0])) {
  if (times * COMMON_GRAM < sentences) continue;
  const level = Math.round(Math.log(sentences / times) / STEP);
  gramLevels.set(level, [...(gramLevels.get(level) ?? []), gram.toString(36)]);
}
const gramRows = [...gramLevels]
  .toSorted((a, b) => a[0] - b[0])
  .map(([level, keys]) => `  [${1 + level * STEP}, '${keys.join(' ')}'],`);
const rows = [...levels]
  .toSorted((a, b) => a[0] - b[0])
  .map(([level, texts]) => `  [${level * STEP}, '${texts.join(' ').replaceAll("'", "\\'")}'],`);
writeFileSync(
  new URL('../src/linking/compare/common.weights.ts', import.meta.url),
  `// How common stems are in news: ln(sentences / sentences that hold the stem), by steps of ${STEP}.
// Made by training/common.ts from ${sentences} sentences; run again, it gives the same file. A stem that is not listed is rare.

/** The weight of a stem that the table does not know. */
export const RAREST = ${rarest};

const LEVELS: readonly (readonly [number, string])[] = [
${rows.join('\n')}
];

export const COMMON_STEMS: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap(([weight, stems]) => stems.split(' ').map((stem) => [stem, weight] as const)),
);

/** The weight of a group of four letters that the table does not know. */
export const RAREST_GRAM = 8;

// By their hash in base 36, see gist.ts.
const GRAM_LEVELS: readonly (readonly [number, string])[] = [
${gramRows.join('\n')}
];

export const COMMON_GRAMS: ReadonlyMap<number, number> = new Map(
  GRAM_LEVELS.flatMap(([weight, grams]) => grams.split(' ').map((gram) => [Number.parseInt(gram, 36), weight] as const)),
);
`,
);
console.log(`${sentences} sentences, ${counts.size} stems, ${[...levels.values()].flat().length} kept`);
