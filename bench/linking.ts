// How fast linking is, how it grows, and what the index is worth: against comparing all pairs, and against MiniSearch as the index.
// Figures are of CPU time, all threads together (the collecting of garbage is one of them); the clock's stand beside it.
// node bench/linking.ts [SENTENCES…] [--texts FILE.ndjson.gz] [--parts 3]   made-up sentences, or real ones (lines with `body`), recombined
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { gistOf } from '../src/linking/compare/gist.ts';
import { makeLexicon } from '../src/linking/compare/lexicon.ts';
import { makeLinker } from '../src/linking/link.ts';
import { nearest } from '../src/linking/candidates/nearest.ts';
import type { Reading } from '../src/model/reading.ts';
import { briefingId, sentenceId, type BriefingId, type Sentence } from '../src/model/text.ts';

const { values, positionals } = parseArgs({
  options: { texts: { type: 'string' }, parts: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const parts = Number(values.parts);
const sizes = positionals.length ? positionals.map(Number) : [1000, 10_000];
/** Sentences of one briefing. */
const LENGTH = 20;
/** Among so many all pairs are compared, and from that follows what all pairs of more would take. */
const NAIVE = 2000;
/** Searching for each sentence is not tried beyond this. */
const MOST_NEAR = 20_000;
/** So many briefings are made before the clock starts and timed together: asking the system for the time is work too. */
const TOGETHER = 50;
/** For so many sentences the nearest are searched; with MiniSearch for fewer, which takes a hundred times as long. */
const ASKED = 1000;
const ASKED_SLOWLY = 50;

/** Numbers that look random and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function madeUp(): readonly string[] {
  const pick = chance(7);
  const syllables = 'ka lo ri ten mu sha ver do bel na qui sor ta pel gri mon'.split(' ');
  const words = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + pick(3) }, () => syllables[pick(syllables.length)]).join(''),
  );
  // Rank and frequency as in any language: few words are common, most are rare.
  const word = () => words[Math.floor(words.length ** (pick(10_000) / 10_000)) - 1] ?? 'the';
  return Array.from({ length: 20_000 }, () => `${Array.from({ length: 12 + pick(14) }, word).join(' ')}.`);
}

function fromTexts(file: string): readonly string[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => (JSON.parse(line) as { body: string }).body.split(/(?<=[.!?])\s+|\n+/))
    .filter((text) => text.length > 40);
}

const texts = values.texts ? fromTexts(values.texts) : madeUp();

/** The words of a text from one share of it to another. */
function piece(text: string, from: number, to: number): string {
  const words = text.split(' ');
  return words.slice(Math.floor(from * words.length), Math.floor(to * words.length)).join(' ');
}

/** The beginning of one sentence, the middle of another and the end of a third, so that a million are all different, and yet have about
 * as many links as the articles of an archive; of halves alone they have several times as many. One briefing at a time: the texts of
 * an archive are not linking's to hold. */
function* readingsOf(count: number, seed = 3): Generator<Reading> {
  const pick = chance(seed);
  for (let n = 0; n < Math.ceil(count / LENGTH); n++) {
    const id = briefingId(`b${n}`);
    const sentences: Sentence[] = [];
    let start = 0;
    for (let i = 0; i < LENGTH; i++) {
      const pieces = Array.from({ length: parts }, (_, k) => piece(texts[pick(texts.length)] ?? '', k / parts, (k + 1) / parts));
      const text = pieces.join(' ');
      sentences.push({ id: sentenceId(id, i), briefing: id, in: 'body', block: 0, start, end: start + text.length, text });
      start += text.length + 1;
    }
    const briefing = {
      id,
      format: 'ndjson' as const,
      body: '',
      blocks: [],
      furniture: [],
      found: {},
      notices: [],
      outlet: `outlet ${n % 97}`,
    };
    yield { briefing, sentences, names: [], times: [], quantities: [], quotes: [], attributions: [], claims: [], takeaways: [] };
  }
}

/** The same briefing under another id. */
function renamed(reading: Reading, name: string): Reading {
  const id = briefingId(name);
  const sentences = reading.sentences.map((sentence, place) => ({ ...sentence, id: sentenceId(id, place), briefing: id }));
  return { ...reading, briefing: { ...reading.briefing, id }, sentences };
}

const now = (): Used => {
  const { user, system } = process.cpuUsage();
  return [performance.now() / 1000, (user + system) / 1e6];
};

/** Seconds by the clock, and of CPU: all threads of the process together. */
type Used = readonly [wall: number, cpu: number];

function timed<T>(deed: () => T): [T, ...Used] {
  const [start, before] = now();
  const result = deed();
  const [end, after] = now();
  return [result, end - start, after - before];
}

/** What a deed takes for all of them, without the making of them. */
function timedEach<T>(all: Iterator<T>, deed: (one: T) => void): Used {
  let wall = 0;
  let cpu = 0;
  for (let some = take(all); some.length > 0; some = take(all)) {
    const [, w, c] = timed(() => some.forEach(deed));
    wall += w;
    cpu += c;
  }
  return [wall, cpu];
}

function take<T>(all: Iterator<T>): T[] {
  const some: T[] = [];
  for (let next = all.next(); !next.done; next = all.next()) if (some.push(next.value) === TOGETHER) break;
  return some;
}

const show = (name: string, count: number, [wall, cpu]: Used, more = '') =>
  console.log(
    `${name.padEnd(34)} ${String(count).padStart(9)} ${wall.toFixed(2).padStart(9)} s ${cpu.toFixed(2).padStart(9)} cpu s ${Math.round(
      count / cpu,
    )
      .toString()
      .padStart(8)} /s  ${more}`,
  );

/** Megabytes that are in use, once what is no longer needed is gone. `npm run bench` lets it collect garbage. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Seconds of CPU to index and link a sentence, by how many there are. */
const growth: string[] = [];

for (const size of sizes) {
  const lexicon = makeLexicon();
  const words = timedEach(readingsOf(size), ({ sentences }) => {
    for (const { text } of sentences) lexicon.formsOf(text);
  });
  show('words of sentences', size, words);

  const atFirst = held();
  const linker = makeLinker();
  const put = timedEach(readingsOf(size), (reading) => linker.add(reading));
  show('indexed', size, put);
  const [links, wall, cpu] = timed(() => linker.links());
  const most = process.memoryUsage().rss / 1e6;
  const grown = held() - atFirst;
  show(
    'searched, compared and linked',
    size,
    [wall, cpu],
    `${((1000 * cpu) / size).toFixed(3)} ms each, ${links.relations.length} relations, ${Math.round(most)} MB at most, ` +
      `${Math.round((grown * 100_000) / size)} MB kept for 100,000`,
  );
  growth.push(`${size}: ${((1000 * (put[1] + cpu)) / size).toFixed(3)} ms`);
  const added = [...readingsOf(LENGTH, 5)].map((reading) => renamed(reading, 'one more'));
  const [, addWall, addCpu] = timed(() => {
    for (const reading of added) linker.add(reading);
    return linker.links();
  });
  show('one briefing more', LENGTH, [addWall, addCpu], `${(1000 * addCpu).toFixed(0)} ms`);
  const [, dropWall, dropCpu] = timed(() => {
    for (const { briefing } of added) linker.remove(briefing.id);
    return linker.links();
  });
  show('and out again', LENGTH, [dropWall, dropCpu], `${(1000 * dropCpu).toFixed(0)} ms`);

  if (size > MOST_NEAR) continue;
  const readings = [...readingsOf(size)];
  const sentences = readings.flatMap((reading) => reading.sentences).slice(0, size);
  const asking = new Set(readings.slice(0, ASKED / LENGTH).map(({ briefing }) => briefing.id));
  const asked = Math.min(size, ASKED);
  const index = new Set([...asking].slice(0, 1));
  const nearestTo = (from: ReadonlySet<BriefingId>, withReasons: boolean): Used => {
    const [, ...used] = timed(() => {
      let count = 0;
      for (const candidate of nearest(readings, { count: 20, from })) count += withReasons ? candidate.evidence.length : 1;
      return count;
    });
    return used;
  };
  // For one briefing and for many: the difference is the search, the rest is the index. The first time warms the code up.
  nearestTo(index, true);
  const one = nearestTo(index, false);
  const many = nearestTo(asking, false);
  const told = nearestTo(asking, true);
  show('nearest: index', size, one);
  show('nearest: 20 for each', asked, less(many, one), each(many[1] - one[1], asked));
  show('nearest: 20 and their reasons', asked, less(told, one), each(told[1] - one[1], asked));
  await miniSearch(
    sentences.map(({ text }) => text),
    sentences.slice(0, ASKED_SLOWLY).map(({ text }) => text),
  );
  const sets = sentences.slice(0, NAIVE).map(({ text }) => new Set(gistOf(lexicon, text).stems));
  const [, ...all] = timed(() => {
    let best = 0;
    for (const a of sets) for (const b of sets) best = Math.max(best, jaccard(a, b));
    return best;
  });
  const whole = all[1] * (size / sets.length) ** 2;
  show('all pairs, shared words only', sets.length, all, `${each(all[1], sets.length)}; of ${size}: ${Math.round(whole)} cpu s`);
}
console.log(`one sentence indexed and linked, by how many there are: ${growth.join(', ')}`);

function less([wall, cpu]: Used, [lessWall, lessCpu]: Used): Used {
  return [wall - lessWall, cpu - lessCpu];
}

function each(cpu: number, count: number): string {
  return `${((1000 * cpu) / count).toFixed(2)} ms each`;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a === b) return 0;
  let shared = 0;
  for (const id of a) if (b.has(id)) shared++;
  return shared / (a.size + b.size - shared || 1);
}

async function miniSearch(all: readonly string[], asked: readonly string[]): Promise<void> {
  const { default: MiniSearch } = await import('minisearch');
  const [search, ...index] = timed(() => {
    const made = new MiniSearch({ fields: ['text'] });
    made.addAll(all.map((text, id) => ({ id, text })));
    return made;
  });
  show('MiniSearch: index', all.length, index);
  const [, ...ask] = timed(() => asked.reduce((sum, text) => sum + search.search(text).slice(0, 20).length, 0));
  show('MiniSearch: 20 for each', asked.length, ask, each(ask[1], asked.length));
}
