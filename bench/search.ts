// Search against other engines: `npm run bench search -- ARTICLES.ndjson[.gz] [SIZE…] [--only NAME] [--questions N] [--kinds]
// [--contained]`.
// Articles are {"headline", "body"} a line. Build, load, memory, disk, time an answer, and how often the right passage is among
// the first ten. Beyond the corpus, passages are made of halves of others (said in the heading). Times are CPU time of the thread (fzf:
// of its process), the best of three for each question: other programs on the machine do not count.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { foldText } from '../src/search/fold.ts';
import { printContained } from './search/contained.ts';
import { randomFrom } from './search/random.ts';
import { questionsFrom, type Question } from './search/damage.ts';
import { engines, libraryOf, now, type Built, type Engine } from './search/engines.ts';

const DEFAULT_SIZES = [1_000, 10_000, 100_000];
const SEED = 20_300_501;
/** Each question is asked so often; the fastest counts. */
const ROUNDS = 3;

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const [file] = args;
if (file === undefined || file.startsWith('--')) {
  console.log('search: name a file of articles, one {"headline", "body"} a line');
  process.exit(0);
}
const sizes = args
  .slice(1)
  .map((word) => Number(word))
  .filter((size) => size >= 100);
const only = option('--only');
const count = Number(option('--questions') ?? 20);

const corpus = passagesIn(file);
for (const size of sizes.length > 0 ? sizes : DEFAULT_SIZES) {
  const texts = enlarge(corpus, size);
  const folded = texts.map(foldText);
  const questions = questionsFrom(texts, count, SEED);
  const own = Math.min(size, corpus.length);
  const made = size > own ? ` (${own} of the corpus, ${size - own} made of halves of others)` : '';
  console.log(`\n${size} passages${made}, ${questions.length} questions`);
  console.log('engine          build/s  load ms  B/p disk  B/p mem     p50      p95      p99   step  recall@10    MRR  (ms)');
  for (const engine of engines()) {
    if (size > engine.most || (only !== undefined && engine.name !== only)) continue;
    measure(engine, texts, folded, questions);
  }
  if (args.includes('--contained')) printContained(texts, questions);
}

function measure(engine: Engine, texts: readonly string[], folded: readonly string[], questions: readonly Question[]): void {
  libraryOf(texts);
  const before = memory();
  const start = now();
  const built = engine.build(texts);
  const seconds = (now() - start) / 1000;
  const held = memory() - before;
  const few = Math.max(6, Math.min(questions.length, (engine.patience ?? Infinity) / texts.length));
  const asked = questions.filter((_, i) => i % Math.ceil(questions.length / few) === 0);
  // The first answers pay for compilation, as the first keys of a session do; they are not the steady state.
  for (const question of asked.slice(0, Math.ceil(few / 4))) built.answer(question.asked);
  const { times, steps, ranks } = askAll(built, folded, asked);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1).padStart(9);
  const recall = ranks.filter((rank) => rank > 0).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  console.log(
    engine.name.padEnd(14) +
      whole(texts.length / seconds, 9) +
      whole(built.load?.(), 9) +
      whole(built.disk === undefined ? undefined : built.disk / texts.length, 10) +
      whole(held / texts.length, 9) +
      at(0.5) +
      at(0.95) +
      at(0.99) +
      (built.longestStep ? Math.max(...steps).toFixed(1) : '-').padStart(7) +
      recall.toFixed(3).padStart(11) +
      mrr.toFixed(3).padStart(7),
  );
  if (args.includes('--kinds')) printKinds(asked, ranks);
  built.close?.();
}

function whole(value: number | undefined, width: number): string {
  return (value === undefined ? '-' : value.toFixed(0)).padStart(width);
}

interface Asked {
  /** In ms, rising. */
  readonly times: readonly number[];
  readonly steps: readonly number[];
  readonly ranks: readonly number[];
}

function askAll(built: Built, folded: readonly string[], questions: readonly Question[]): Asked {
  const times: number[] = [];
  const steps: number[] = [];
  const ranks = questions.map(({ asked, wanted }) => {
    let places: readonly number[] = [];
    let least = Infinity;
    let step = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const start = now();
      places = built.answer(asked);
      least = Math.min(least, now() - start);
      step = Math.min(step, built.longestStep?.() ?? Infinity);
    }
    times.push(least);
    steps.push(step);
    return places.findIndex((place) => folded[place]?.includes(wanted)) + 1;
  });
  return { times: times.toSorted((a, b) => a - b), steps, ranks };
}

function printKinds(questions: readonly Question[], ranks: readonly number[]): void {
  for (const kind of new Set(questions.map((question) => question.kind))) {
    const own = ranks.filter((_, i) => questions[i]?.kind === kind);
    console.log(`    ${kind.padEnd(22)}${(own.filter((rank) => rank > 0).length / own.length).toFixed(3)}`);
  }
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function passagesIn(name: string): string[] {
  const bytes = readFileSync(name);
  const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean);
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  return lines.flatMap((line) => {
    const { headline, body } = JSON.parse(line) as { headline?: string; body: string };
    const parts = body
      .split(/\n{2,}/)
      .flatMap((paragraph) => [...sentences.segment(paragraph)].map(({ segment }) => segment.trim()));
    return [headline ?? '', ...parts].filter(Boolean);
  });
}

function enlarge(texts: readonly string[], size: number): string[] {
  if (size <= texts.length) return texts.slice(0, size);
  const random = randomFrom(SEED);
  const half = (first: boolean) => {
    const words = (texts[Math.floor(random() * texts.length)] ?? '').split(' ');
    return (first ? words.slice(0, Math.ceil(words.length / 2)) : words.slice(Math.ceil(words.length / 2))).join(' ');
  };
  return [...texts, ...Array.from({ length: size - texts.length }, () => `${half(true)} ${half(false)}`.trim())];
}
