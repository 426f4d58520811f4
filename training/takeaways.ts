// Learns which sentences of an article its editors would have set out as highlights: src/analysis/takeaways/takeaways.weights.ts.
//   node training/takeaways.ts CASES.ndjson.gz [--folds]
// CASES: lines of { "body": "…", "highlights": ["…"] }, gzipped or not. The same input gives the same file.
// Ridge regression, centred per article; with --folds it also prints what ten-fold cross-validation says and leaves the file alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { piecesOf } from '../src/analysis/pieces.ts';
import { splitSentences } from '../src/analysis/sentences/split.ts';
import { FEATURES, featuresOf } from '../src/analysis/takeaways/features.ts';
import { makeVocabulary, sketchOf } from '../src/analysis/takeaways/sketch.ts';
import { choose } from '../src/analysis/takeaways/choice.ts';

/** Strength of the ridge; flat between 10 and 30. */
const RIDGE = 20;
const OUT = new URL('../src/analysis/takeaways/takeaways.weights.ts', import.meta.url);

interface Article {
  readonly rows: readonly Float64Array[];
  readonly targets: readonly number[];
  readonly texts: readonly (readonly string[])[];
  readonly wanted: readonly string[];
  readonly pick: (scores: readonly number[]) => readonly number[];
}

function readArticles(path: string): Article[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => articleOf(JSON.parse(line) as { body: string; highlights: string[] }));
}

function articleOf({ body, highlights }: { body: string; highlights: string[] }): Article {
  const spans = splitSentences(body);
  const pieces = spans.map((span) => piecesOf(body, span.start, span.end));
  const vocabulary = makeVocabulary();
  const sketches = pieces.map((list) => sketchOf(list, vocabulary));
  const texts = spans.map((span) => words(body.slice(span.start, span.end)));
  const wanted = words(highlights.join('\n'));
  const each = highlights.map(words);
  return {
    rows: featuresOf(
      pieces,
      sketches,
      spans.map((_, i) => i === 0),
      vocabulary,
    ),
    // Shared word pairs with all highlights, and likeness to the nearest one.
    targets: texts.map(
      (one) => overlap(wanted, one, 2) + Math.max(0, ...each.map((other) => overlap(other, one, 1) + overlap(other, one, 2))),
    ),
    texts,
    wanted,
    pick: (scores) => choose(sketches, scores, vocabulary),
  };
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** ROUGE-n F1 of two lists of words. */
function overlap(wanted: readonly string[], got: readonly string[], n: number): number {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= wanted.length; i++) {
    const gram = wanted.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let hits = 0;
  for (let i = 0; i + n <= got.length; i++) {
    const gram = got.slice(i, i + n).join(' ');
    const left = counts.get(gram) ?? 0;
    if (left > 0) {
      hits++;
      counts.set(gram, left - 1);
    }
  }
  const all = Math.max(0, wanted.length - n + 1) + Math.max(0, got.length - n + 1);
  return all === 0 ? 0 : (2 * hits) / all;
}

function learn(articles: readonly Article[]): number[] {
  const size = FEATURES.length;
  const left = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j): number => (i === j ? RIDGE : 0)));
  const right: number[] = Array.from({ length: size }, () => 0);
  for (const { rows, targets } of articles) {
    const means = Array.from({ length: size }, (_, i) => mean(rows.map((row) => row[i] ?? 0)));
    const middle = mean(targets);
    for (const [at, row] of rows.entries()) {
      const centred = means.map((value, i) => (row[i] ?? 0) - value);
      const target = (targets[at] ?? 0) - middle;
      for (let i = 0; i < size; i++) {
        right[i] = (right[i] ?? 0) + (centred[i] ?? 0) * target;
        const line = left[i] ?? [];
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + (centred[i] ?? 0) * (centred[j] ?? 0);
      }
    }
  }
  return solve(left, right);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Gauss with pivots; the matrix is positive definite. */
function solve(left: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = left.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const row = rows[i] ?? [];
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const factor = (rows[k]?.[i] ?? 0) / (row[i] ?? 1);
      rows[k] = (rows[k] ?? []).map((value, j) => value - factor * (row[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

function crossValidate(articles: readonly Article[]): void {
  const sums = [0, 0, 0];
  for (let fold = 0; fold < 10; fold++) {
    const weights = learn(articles.filter((_, i) => i % 10 !== fold));
    for (const [i, { rows, texts, wanted, pick }] of articles.entries()) {
      if (i % 10 !== fold) continue;
      const scores = rows.map((row) => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
      const got = pick(scores).flatMap((at) => texts[at] ?? []);
      for (const [k, value] of [overlap(wanted, got, 1), overlap(wanted, got, 2), got.length].entries())
        sums[k] = (sums[k] ?? 0) + value;
    }
  }
  const [one = 0, two = 0, length = 0] = sums.map((sum) => sum / articles.length);
  console.log(`ten folds: ROUGE-1 ${one.toFixed(4)}  ROUGE-2 ${two.toFixed(4)}  words ${length.toFixed(1)}`);
}

const [path, option] = process.argv.slice(2);
if (!path) throw new Error('usage: node training/takeaways.ts CASES.ndjson.gz [--folds]');
const articles = readArticles(path);
if (option === '--folds') crossValidate(articles);
else {
  const weights = learn(articles);
  const lines = FEATURES.map((name, i) => `  ${(weights[i] ?? 0).toFixed(4)}, // ${name}`);
  writeFileSync(
    OUT,
    `// Made by training/takeaways.ts from ${articles.length} articles; do not edit. In the order of FEATURES.\n\nexport const WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n];\n`,
  );
  console.log(`wrote ${FEATURES.length} weights`);
}
