// Learns which paragraphs of a page dump are its article, and writes src/readers/dump.weights.ts.
//
//   node training/plaintext.ts LABELLED_FOLDER PAGES_FOLDER [--check]
//
// LABELLED_FOLDER holds w3m, lynx, html2text and paste dumps (NAME.ndjson.br, lines of { name, text }) and gold.json (name -> article).
// PAGES_FOLDER holds pages.ndjson.br: web pages without a label, dumped here and labelled by the HTML reader; they weigh half.
// With --check the labelled pages are judged in five folds, each by trees that have not seen it, and nothing is written.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { decode } from '../src/readers/charset.ts';
import { declaredEncoding } from '../src/readers/declared.ts';
import { choose } from '../src/readers/dump-choose.ts';
import { dumpFeatures, FEATURES } from '../src/readers/dump-features.ts';
import { dumpKind, dumpParagraphs, type DumpParagraph } from '../src/readers/dump-lines.ts';
import { judgeKept } from '../src/readers/dump.ts';
import { readHtml } from '../src/readers/html.ts';
import { sanitise } from '../src/readers/sanitise.ts';
import { evaluateRows, parseForest, type Forest } from '../src/readers/trees.ts';
import { boost, type Tree } from './boost.ts';
import { dumpsOf } from './dumps.ts';

const OPTIONS = { trees: 130, leaves: 15, rate: 0.1, l2: 5, featureShare: 0.35, seed: 7 };
const FOLDS = 5;

interface Page {
  readonly name: string;
  readonly isLabelled: boolean;
  readonly wanted: string;
  readonly paragraphs: readonly DumpParagraph[];
  readonly features: Float32Array;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

const [labelledFolder = '', pagesFolder = '', mode] = process.argv.slice(2);
const labelled = readLabelled(labelledFolder);
const silver = pagesFolder ? await readSilver(pagesFolder) : [];
console.error(`${labelled.length} labelled dumps, ${silver.length} dumps of pages without a label`);
if (mode === '--check') check();
else write(fit([...labelled, ...silver]));

function bundle(file: string): { name: string; text?: string; latin1?: string }[] {
  const text = zlib.brotliDecompressSync(fs.readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): { name: string; text?: string; latin1?: string } => JSON.parse(line));
}

function readLabelled(folder: string): Page[] {
  const gold: Readonly<Record<string, string>> = JSON.parse(fs.readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  return ['w3m', 'lynx', 'html2text', 'paste'].flatMap((kind) =>
    bundle(path.join(folder, `${kind}.ndjson.br`)).flatMap(({ name, text = '' }) => {
      const id = name.replace(/\.txt$/, '');
      const wanted = gold[id];
      return wanted ? [pageOf(id, sanitise(text), wanted, true)] : [];
    }),
  );
}

async function readSilver(folder: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (const { name, text, latin1 } of bundle(path.join(folder, 'pages.ndjson.br'))) {
    const bytes = text === undefined ? Buffer.from(latin1 ?? '', 'latin1') : Buffer.from(text);
    const decoded = await decode(bytes, declaredEncoding(bytes));
    if (!decoded) continue;
    const { body } = await readHtml(decoded.text, undefined);
    if (body.length < 600) continue;
    // One kind of dump a page, in turn: four would be four times the work for the same words.
    const dumps = Object.values(dumpsOf(decoded.text));
    const dump = dumps[pages.length % dumps.length];
    if (dump) pages.push(pageOf(name, sanitise(dump), body, false));
  }
  return pages;
}

function pageOf(name: string, text: string, wanted: string, isLabelled: boolean): Page {
  const paragraphs = dumpParagraphs(text, dumpKind(text));
  const runs = new Set(runsOf(wanted));
  const labels = new Float32Array(paragraphs.length);
  const weights = new Float32Array(paragraphs.length);
  for (const [i, paragraph] of paragraphs.entries()) {
    const own = runsOf(paragraph.text);
    labels[i] = own.filter((run) => runs.has(run)).length > own.length / 2 ? 1 : 0;
    weights[i] = (Math.min(1, paragraph.text.length / wanted.length) + 0.004) * (isLabelled ? 1 : 0.5);
  }
  return { name, isLabelled, wanted, paragraphs, features: dumpFeatures(paragraphs), labels, weights };
}

function runsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, i) => words.slice(i, i + 4).join(' '));
}

function fit(pages: readonly Page[]): { trees: Tree[]; bias: number } {
  const count = pages.reduce((sum, page) => sum + page.labels.length, 0);
  const rows = new Float32Array(count * FEATURES);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const page of pages) {
    rows.set(page.features, at * FEATURES);
    labels.set(page.labels, at);
    weights.set(page.weights, at);
    at += page.labels.length;
  }
  return boost(rows, FEATURES, labels, weights, OPTIONS);
}

function linesOf(trees: readonly Tree[]): string[] {
  return trees.map((tree) =>
    tree.feature
      .map((feature, i) => {
        const value = Number((tree.value[i] ?? 0).toPrecision(4));
        return feature < 0 ? `=${value}` : `${feature}:${value}:${(tree.right[i] ?? 0) - i}`;
      })
      .join(' '),
  );
}

function forestOf({ trees, bias }: { trees: readonly Tree[]; bias: number }): Forest {
  return parseForest(bias, linesOf(trees));
}

function write(model: { trees: Tree[]; bias: number }): void {
  const text = [
    '// Boosted trees over the numbers of dump-features.ts: the log-odds that a paragraph of a page dump is part of the article.',
    '// Learned by training/plaintext.ts; do not edit. One tree a line, nodes in pre-order.',
    '',
    `export const BIAS = ${Number(model.bias.toPrecision(6))};`,
    '',
    'export const TREES: readonly string[] = [',
    ...linesOf(model.trees).map((line) => `  '${line}',`),
    '];',
    '',
  ].join('\n');
  fs.writeFileSync(new URL('../src/readers/dump.weights.ts', import.meta.url), text);
  console.error(`${model.trees.length} trees, ${text.length} bytes`);
}

function check(): void {
  const names = [...new Set(labelled.map((page) => page.name))].toSorted();
  const fold = new Map(names.map((name, i) => [name, i % FOLDS]));
  const scores: { kind: number; precision: number; recall: number }[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const seen = labelled.filter((page) => fold.get(page.name) !== k);
    const forest = forestOf(fit([...seen, ...silver]));
    for (const [i, page] of labelled.entries()) {
      if (fold.get(page.name) !== k) continue;
      const odds = evaluateRows(forest, page.features, FEATURES);
      const judged = judgeKept(page.paragraphs, choose(page.paragraphs, odds), undefined);
      const got = [...judged.values()].filter((block) => block.why === undefined).map((block) => block.text);
      scores.push({ kind: Math.floor(i / names.length), ...overlap(page.wanted, got.join('\n\n')) });
    }
    console.error(`fold ${k + 1} of ${FOLDS}`);
  }
  const figures = ['w3m', 'lynx', 'html2text', 'paste'].map((name, kind) => {
    const own = scores.filter((score) => score.kind === kind);
    const precision = own.reduce((sum, score) => sum + score.precision, 0) / own.length;
    const recall = own.reduce((sum, score) => sum + score.recall, 0) / own.length;
    console.log(
      name,
      ((2 * precision * recall) / (precision + recall)).toFixed(4),
      'P',
      precision.toFixed(3),
      'R',
      recall.toFixed(3),
    );
    return (2 * precision * recall) / (precision + recall);
  });
  console.log('mean', (figures.reduce((sum, figure) => sum + figure, 0) / figures.length).toFixed(4));
}

function overlap(wanted: string, got: string): { precision: number; recall: number } {
  const a = counts(runsOf(wanted));
  const b = counts(got ? runsOf(got) : []);
  let shared = 0;
  for (const [run, count] of a) shared += Math.min(count, b.get(run) ?? 0);
  return { precision: size(b) ? shared / size(b) : 0, recall: size(a) ? shared / size(a) : 0 };
}

function size(map: ReadonlyMap<string, number>): number {
  return map.values().reduce((sum, count) => sum + count, 0);
}

function counts(runs: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const run of runs) map.set(run, (map.get(run) ?? 0) + 1);
  return map;
}
