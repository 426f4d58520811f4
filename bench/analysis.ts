// How fast one briefing is understood: sentences a second for each part and all together, MB/s of the sentence splitter beside
// Intl.Segmenter in the same run, and how time grows with length. `node bench/analysis.ts [FOLDER]`; made-up news without a folder.
// FOLDER holds .txt files, or .ndjson (also .gz) with { "body" } a line. Times are CPU times, medians of five rounds.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../src/analysis/analyse.ts';
import { piecesOf } from '../src/analysis/analyse-pieces.ts';
import { attribute } from '../src/analysis/attribute.ts';
import { claimsOf } from '../src/analysis/claims.ts';
import { namesOf } from '../src/analysis/names.ts';
import { quantitiesOf } from '../src/analysis/quantities.ts';
import { sentencesOf } from '../src/analysis/sentences.ts';
import { splitSentences } from '../src/analysis/sentences-split.ts';
import { takeawaysOf } from '../src/analysis/takeaways.ts';
import { timesOf } from '../src/analysis/times.ts';
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

/** Median CPU milliseconds of `run` over some rounds, the first left out. */
function cpu(run: () => void, rounds = ROUNDS): number {
  if (rounds > 1) run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
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

const each = (run: (briefing: Briefing, i: number) => unknown) => cpu(() => briefings.forEach(run));
const parts: readonly (readonly [string, number])[] = [
  ['sentences', each(sentencesOf)],
  [
    'pieces',
    each((briefing, i) => (sentences[i] ?? []).map((sentence) => piecesOf(briefing.body, sentence.start, sentence.end))),
  ],
  ['names', each((_, i) => namesOf(sentences[i] ?? [], pieces[i] ?? []))],
  ['times', each((briefing, i) => timesOf(briefing, sentences[i] ?? [], pieces[i] ?? []))],
  ['quantities', each((_, i) => quantitiesOf(sentences[i] ?? [], pieces[i] ?? [], times[i] ?? []))],
  ['quotes and attributions', each((briefing, i) => attribute(briefing, sentences[i] ?? []))],
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
];
for (const [name, milliseconds] of parts) console.log(`${name.padEnd(24)} ${rate(count, milliseconds).padStart(10)} sentences/s`);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const own = cpu(() => bodies.forEach((body) => splitSentences(body)));
const theirs = cpu(() => bodies.forEach((body) => [...segmenter.segment(body)]));
console.log(
  `splitting alone          ${(characters / own / 1000).toFixed(1)} MB/s, Intl.Segmenter ${(characters / theirs / 1000).toFixed(1)} MB/s`,
);

const text = folder ? bodies.join('\n\n') : madeUp(4000, 7);
for (const share of [1 / 16, 1 / 4, 1]) {
  const briefing = briefingOf(text.slice(0, Math.floor(text.length * share)), 0);
  const held = sentencesOf(briefing).length;
  const milliseconds = cpu(() => analyse(briefing), 1);
  console.log(`one briefing of ${String(held).padStart(7)} sentences: ${rate(held, milliseconds)} sentences/s`);
}
