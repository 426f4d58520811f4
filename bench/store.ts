// What a library of many briefings costs: filling it, opening it again, the first screen of its list, its links, one briefing more,
// one mark more.
// `node bench/store.ts [BRIEFINGS]`. Made-up texts; times in ms on the machine at hand, CPU time beside wall time.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addPaths } from '../src/app/shelf/adding.ts';
import { linksOn } from '../src/app/shelf/kept-links.ts';
import { bringLinksUp } from '../src/app/shelf/shelf-links.ts';
import { briefingId } from '../src/model/text.ts';
import { shelf } from '../src/store/catalogue.ts';
import { openDatabase } from '../src/store/database.ts';
import { loadTriage, mark } from '../src/store/events.ts';

const WORDS =
  'port ferry council river noon bridge minister talks border offer treaty train station storm market price school'.split(' ');
const PER_FILE = 100;
const SENTENCES = 20;
/** Rows of the tallest terminal anybody has. */
const FIRST_SCREEN = 200;
const ANALYSIS = 'bench';

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'));
try {
  const random = makeRandom(7);
  const files = Array.from({ length: Math.ceil(count / PER_FILE) }, (_, n) => {
    const file = path.join(folder, `f${n}.ndjson`);
    writeFileSync(file, Array.from({ length: PER_FILE }, (__, i) => briefing(`b${n * PER_FILE + i}`, random)).join(''));
    return file;
  });
  const library = path.join(folder, 'library.db');
  const options = { now: new Date(0), analysis: ANALYSIS };
  let database = openDatabase(library);
  await timed(`add ${count} briefings`, () => addPaths(database, files, options));
  await timed('add them again (nothing new)', () => addPaths(database, files, options));
  database.close();
  await timed('open, marks and the first screen of the list', () => {
    database = openDatabase(library);
    loadTriage(database);
    return shelf(database, ANALYSIS, FIRST_SCREEN);
  });
  const all = await timed('the whole list', () => shelf(database, ANALYSIS));
  await timed('the text of one briefing', () => all[0]?.reading?.sentences.length);
  await timed('the text of all of them', () => all.reduce((sum, { reading }) => sum + (reading?.sentences.length ?? 0), 0));
  await timed('link all of them', () => bringLinksUp(database, ANALYSIS));
  const readings = all.flatMap(({ reading }) => reading ?? []);
  await timed('fetch the kept links, as a second start does', () => linksOn(database, readings).links.relations.length);
  writeFileSync(path.join(folder, 'one.ndjson'), briefing('one-more', random));
  await timed('add one briefing', () => addPaths(database, [path.join(folder, 'one.ndjson')], options));
  await timed('link it with those near it', () => bringLinksUp(database, ANALYSIS));
  const signed = { author: 'bench', now: new Date(0) };
  await timed('one mark', () => mark(database, [{ id: briefingId('b1'), change: { read: true } }], signed));
  await timed('1,000 marks at once', () =>
    mark(
      database,
      Array.from({ length: 1000 }, (_, n) => ({ id: briefingId(`b${n}`), change: { flag: true } })),
      signed,
    ),
  );
  database.close();
  process.stdout.write(
    `file: ${Math.round(statSync(library).size / 1024 / 1024)} MB, memory: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function timed<T>(what: string, deed: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await deed();
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(`${what}: ${(performance.now() - start).toFixed(1)} ms (CPU ${((user + system) / 1000).toFixed(1)} ms)\n`);
  return result;
}

function briefing(id: string, random: (below: number) => number): string {
  const sentence = () => `${Array.from({ length: 8 + random(14) }, () => WORDS[random(WORDS.length)]).join(' ')}.`;
  const body = Array.from({ length: SENTENCES / 4 }, () => Array.from({ length: 4 }, sentence).join(' ')).join('\n\n');
  return `${JSON.stringify({ id, headline: sentence().slice(0, 60), outlet: 'Port Radio', published: '2031-05-01', body })}\n`;
}

/** The same numbers every time. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}
