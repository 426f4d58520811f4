// How fast one briefing is understood: sentences a second for each part and all together, beside what Intl.Segmenter needs to cut the
// same texts into sentences and words in the same run; memory kept; and how time grows with length and with odd texts.
// `node --expose-gc bench/analysis.ts [FOLDER]`; made-up news without a folder. FOLDER holds .txt files, or .ndjson (also .gz) with
// { "body" } a line. CPU time decides, wall-clock stands beside it; medians of five rounds.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../src/analysis/analyse.ts';
import { piecesOf } from '../src/analysis/pieces.ts';
import { attribute } from '../src/analysis/attribution/attribute.ts';
import { claimsOf } from '../src/analysis/claims/claims.ts';
import { namesOf } from '../src/analysis/names/names.ts';
import { quantitiesOf } from '../src/analysis/quantities.ts';
import { sentencesOf } from '../src/analysis/sentences/sentences.ts';
import { layerOf, makeScene } from '../src/analysis/speakers/scene.ts';
import { splitSentences } from '../src/analysis/sentences/split.ts';
import { takeawaysOf } from '../src/analysis/takeaways/takeaways.ts';
import { timesOf } from '../src/analysis/times/times.ts';
import type { Briefing } from '../src/model/briefing.ts';
import { briefingId, type Block } from '../src/model/text.ts';
import { randomFrom } from './search/random.ts';

const ROUNDS = 5;

function briefingOf(body: string, n: number): Briefing {
  const blocks: Block[] = [];
  for (const match of body.matchAll(/[^\n]+(?:\n[^\n]+)*/g))
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  return {
    id: briefingId(`b${n}`),
    format: 'ndjson',
    body,
    blocks,
    published: '2024-03-06',
    furniture: [],
    found: {},
    notices: [],
  };
}

function bodiesIn(folder: string): string[] {
  const names = readdirSync(folder).toSorted();
  return names.flatMap((name) => {
    if (!/\.(?:txt|ndjson)(?:\.gz)?$/.test(name)) return [];
    const bytes = readFileSync(path.join(folder, name));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    if (!name.includes('.ndjson')) return [text];
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { body?: string; text?: string }).body ?? '');
  });
}

/** Invented news of a given number of sentences: names, times, amounts, quotations and abbreviations in a usual mixture. */
function madeUp(count: number, seed: number): string {
  const random = randomFrom(seed);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const who = [
    'Foreign Minister Ada Lund',
    'Lund',
    'the Tarn River Authority (TRA)',
    'Gen. Bo Falk',
    'Norwegian officials',
    'a spokeswoman for the harbour',
    'the U.S. envoy',
  ];
  const deed = [
    'reopened the northern bridge',
    'moved 12 more boats to Odessa',
    'rejected the plan for the dam',
    'counted dozens of damaged houses',
    'spent $2.5 million on the wall',
  ];
  const when = [
    'on Monday',
    'on March 3, 2024',
    'last week',
    'at 5 p.m. Tuesday',
    'three days ago',
    'in 2019',
    'earlier this month',
  ];
  const words = ['“We held the line,”', '"It is too early to say,"', '“Nobody was told. Nobody asked,”'];
  let text = '';
  for (let n = 0; n < count; n++) {
    const shape = random();
    if (shape < 0.25) text += `${one(words)} ${one(who)} said ${one(when)}.`;
    else if (shape < 0.5) text += `According to ${one(who)}, the council ${one(deed)} ${one(when)}, likely to calm the markets.`;
    else
      text += `The governor, who met ${one(who)} ${one(when)}, reportedly ${one(deed)} and promised more for the people of the valley.`;
    text += n % 4 === 3 ? '\n\n' : ' ';
  }
  return text.trim();
}

interface Taken {
  /** Milliseconds. */
  readonly cpu: number;
  readonly wall: number;
}

/** Median times of `run` over some rounds, the first left out. */
function timed(run: () => void, rounds = ROUNDS): Taken {
  if (rounds > 1) run();
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    const start = performance.now();
    run();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    taken.push({ cpu: (user + system) / 1000, wall });
  }
  return taken.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(rounds / 2)]!;
}

/** Bytes in use after a collection, where Node was started with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function rate(amount: number, milliseconds: number): string {
  return Math.round((amount / Math.max(milliseconds, 0.01)) * 1000).toLocaleString('en-US');
}

const folder = process.argv[2];
const bodies = folder ? bodiesIn(folder) : Array.from({ length: 100 }, (_, i) => madeUp(40, i + 1));
const briefings = bodies.map(briefingOf);
const characters = bodies.reduce((sum, body) => sum + body.length, 0);
const sentences = briefings.map(sentencesOf);
const pieces = briefings.map((briefing, i) =>
  (sentences[i] ?? []).map((sentence) => piecesOf(briefing.body, sentence.start, sentence.end)),
);
const names = briefings.map((_, i) => namesOf(sentences[i] ?? [], pieces[i] ?? []));
const times = briefings.map((briefing, i) => timesOf(briefing, sentences[i] ?? [], pieces[i] ?? []));
const count = sentences.reduce((sum, list) => sum + list.length, 0);
console.log(
  `${briefings.length} briefings, ${count} sentences, ${(characters / 1e6).toFixed(2)} MB, ${folder ? 'from a folder' : 'made up'}, Node ${process.versions.node}`,
);

const each = (run: (briefing: Briefing, i: number) => unknown) => timed(() => briefings.forEach(run));
const words = new Intl.Segmenter('en', { granularity: 'word' });
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const parts: readonly (readonly [string, Taken])[] = [
  ['sentences', each(sentencesOf)],
  [
    'pieces',
    each((briefing, i) => (sentences[i] ?? []).map((sentence) => piecesOf(briefing.body, sentence.start, sentence.end))),
  ],
  ['names', each((_, i) => namesOf(sentences[i] ?? [], pieces[i] ?? []))],
  ['times', each((briefing, i) => timesOf(briefing, sentences[i] ?? [], pieces[i] ?? []))],
  ['quantities', each((_, i) => quantitiesOf(sentences[i] ?? [], pieces[i] ?? [], times[i] ?? []))],
  ['tokens and quotes', each(({ body }) => layerOf(body))],
  [
    '+ who may speak',
    each(({ body }) => {
      const { layer, spans } = layerOf(body);
      makeScene(layer, spans);
    }),
  ],
  ['+ speakers, attributions', each((briefing, i) => attribute(briefing, sentences[i] ?? []))],
  [
    'claims',
    each((_, i) =>
      claimsOf(sentences[i] ?? [], pieces[i] ?? [], {
        names: names[i] ?? [],
        times: times[i] ?? [],
        quantities: [],
        attributions: [],
      }),
    ),
  ],
  [
    'takeaways',
    each((briefing, i) => takeawaysOf(briefing, sentences[i] ?? [], pieces[i] ?? [], times[i] ?? [], () => undefined)),
  ],
  ['all together', each((briefing) => analyse(briefing))],
  [
    'Intl.Segmenter, no more',
    each(({ body }) => {
      for (const { segment } of segmenter.segment(body)) Array.from(words.segment(segment));
    }),
  ],
];
console.log(`${'sentences/s of'.padEnd(24)} ${'CPU'.padStart(10)} ${'clock'.padStart(10)}`);
for (const [name, { cpu, wall }] of parts)
  console.log(`${name.padEnd(24)} ${rate(count, cpu).padStart(10)} ${rate(count, wall).padStart(10)}`);

const own = timed(() => bodies.forEach((body) => splitSentences(body))).cpu;
const theirs = timed(() => bodies.forEach((body) => [...segmenter.segment(body)])).cpu;
console.log(
  `splitting alone          ${(characters / own / 1000).toFixed(1)} MB/s, Intl.Segmenter ${(characters / theirs / 1000).toFixed(1)} MB/s`,
);

const held = memory();
const readings = briefings.slice(0, 1000).map(analyse);
const kept = readings.reduce((sum, reading) => sum + reading.sentences.length, 0);
console.log(`readings keep            ${Math.round((memory() - held) / kept).toLocaleString('en-US')} bytes a sentence`);

function grow(name: string, text: string): void {
  const rates = [1 / 16, 1 / 4, 1].map((share) => {
    const part = text.slice(0, Math.floor(text.length * share));
    const { cpu } = timed(() => analyse(briefingOf(part, 0)), 1);
    return rate(part.length / 1000, cpu).padStart(7);
  });
  console.log(`${name.padEnd(24)} ${rates.join('')}`);
}

console.log(`\nkB/s of one briefing, a 16th, a quarter and the whole of a long text`);
const many = (part: (n: number) => string) => Array.from({ length: 10_000 }, (_, n) => part(n)).join(' ');
const letters = (n: number) => `${String.fromCharCode(65 + (n % 26), 97 + ((n * 7) % 26), 97 + ((n >> 3) % 26))}en`;
grow('prose of 1 MB', folder ? bodies.join('\n\n').slice(0, 1e6) : madeUp(8000, 7));
grow('one paragraph', madeUp(2000, 7).replaceAll('\n\n', ' '));
grow(
  'quotations only',
  many((n) => `“We saw boat ${n},” he said.`),
);
grow(
  'names only',
  many((n) => `${letters(n)} ${letters(n * 3)}\n`),
);
grow(
  'numbers only',
  many((n) => `${n * 13}`),
);
grow(
  'one endless sentence',
  many((n) => `boats in ${letters(n)} and on ${letters(n + 5)}, who`),
);
