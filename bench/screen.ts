// What a key costs on the screen, beside Ink as it comes with the same components, and beside other readers that are installed:
// `npm run bench screen -- [PATH…] [--size 200x60] [--library FILE]`; the library, of 10,000 briefings for example, is measured
// besides. Bytes are exact; times are wall clock on whatever else the machine does: compare within a run.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { openLine, type Cost } from './screen/line.ts';
import { ITEMS, peersIn, type Peer } from './screen/peers.ts';

const ROOT = path.join(import.meta.dirname, '..');
const { values: wishes, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '200x60' }, library: { type: 'string' } },
});
const [columns = 200, rows = 60] = wishes.size.split('x').map(Number);
const given = positionals.map((word) => path.resolve(word));
const home = mkdtempSync(path.join(os.tmpdir(), 'crossread-bench-'));
const briefings = given.length > 0 ? given : [path.join(ROOT, 'briefings'), madeUp(path.join(home, 'made-up'))];
const env = { PATH: process.env['PATH'] ?? '', HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8' };
const stock = path.join(home, 'stock', 'stock.js');
await build({
  entryPoints: [path.join(import.meta.dirname, 'screen/stock.tsx')],
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['react-devtools-core'],
  banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  outdir: path.dirname(stock),
  logLevel: 'error',
});
writeFileSync(path.join(home, 'package.json'), '{"type":"module"}');
// Its own build, so that what is measured is what stands here.
const program = path.join(home, 'dist/main.js');
execFileSync('npm', ['run', '-s', 'build', '--', `--outdir=${path.dirname(program)}`], { cwd: ROOT });

const PROGRAMS = [
  { name: 'crossread', command: [process.execPath, program, ...briefings], env },
  ...(wishes.library === undefined
    ? []
    : [
        {
          name: 'crossread, library',
          command: [process.execPath, program, '--library', path.resolve(wishes.library)],
          env: { ...env, CROSSREAD_DASHBOARD: 'false' },
        },
      ]),
  { name: 'Ink as it comes', command: [process.execPath, stock, ...briefings], env },
  { name: 'Ink, incremental', command: [process.execPath, stock, ...briefings], env: { ...env, INCREMENTAL: '1' } },
];
/** Typed into the search to get to the long report. */
const LONG = 'long report'.split('');
/** What is pressed before, which key, how often, what it is called. */
const STEPS: readonly (readonly [before: readonly string[], keys: readonly string[], times: number, name: string])[] = [
  [['1'], ['j', 'k'], 8, 'list, up and down'],
  [['2', 'Enter', 'Esc'], ['j', 'k'], 8, 'sentence, up and down'],
  [[], ['x', '<'], 5, 'cross and back'],
  [['/', ...LONG, 'Enter'], ['Ctrl-e', 'Ctrl-e', 'Ctrl-y'], 6, 'scroll, three panes'],
  [['z'], ['Ctrl-e', 'Ctrl-e', 'Ctrl-y'], 6, 'scroll, one pane'],
  [['z'], ['PageDown', 'PageUp'], 4, 'page'],
  [['/'], ['s', 'y', 'r', 'i', 'a'], 1, 'letters of a search'],
  [['Esc'], ['?', 'Esc'], 4, 'help and back'],
];
/** What is pressed before, and which key is held. The long report is the last of the list, or near it. */
const HOLDS: readonly (readonly [before: readonly string[], key: string, name: string])[] = [
  [['1'], 'j', 'list'],
  [['/', ...LONG, 'Enter', '2'], 'Ctrl-e', 'scroll, three panes'],
  [['g', 'g', 'z'], 'Ctrl-e', 'scroll, one pane'],
  [['g', 'g'], 'j', 'sentences, one pane'],
];

console.log(`${columns}x${rows}, ${briefings.map((place) => path.basename(place)).join(' ')}`);
for (const { name, command, env: its } of PROGRAMS) {
  const first = await firstPaints(command, its, 5);
  const line = await openLine({ command, columns, rows, env: its });
  await line.ready('? help');
  console.log(`\n${name}: first paint ${first.toFixed(0)} ms (median of 5), ${line.memory().toFixed(0)} MB`);
  heading();
  for (const [before, keys, times, title] of STEPS) {
    for (const key of before) await line.press(key);
    const costs: Cost[] = [];
    for (let n = 0; n < times; n++) for (const key of keys) costs.push(await line.press(key));
    print(title, costs);
  }
  console.log(`at the end ${line.memory().toFixed(0)} MB; sent in 5 s without a key: ${await line.idle(5_000)} bytes`);
  await line.close();

  const slow = await openLine({ command, columns, rows, env: its, speed: 32_000, roundTrip: 100 });
  await slow.ready('? help');
  const lags: string[] = [];
  for (const [before, key, title] of HOLDS) {
    for (const each of before) await slow.press(each);
    lags.push(`${title} ${(await slow.hold(key, 45)).toFixed(0)} ms`);
  }
  console.log(`32 KB/s and 100 ms away, a key held 45 times, still changing after letting go: ${lags.join(', ')}`);
  await slow.close();
}
console.log(`\nbare node: first glyph ${(await firstPaints([process.execPath, '-p', '1'], env, 5)).toFixed(0)} ms`);
const { here, missing } = peersIn(home, env);
for (const peer of here) await comparePeer(peer);
if (missing.length > 0) console.log(`\nnot installed here: ${missing.join(', ')}`);

rmSync(home, { recursive: true, force: true });

/** A list long enough to hold a key in it, and an article long enough to scroll: 150 short reports and a long one. */
function madeUp(folder: string): string {
  mkdirSync(folder);
  const nouns = 'keeper gauge lock upper river barge weir slow before dawn opened gates of mill bend valley stream'.split(' ');
  const sentence = (n: number) =>
    `On day ${n} the ${Array.from({ length: 9 + (n % 13) }, (_, w) => nouns[(n * 7 + w * (1 + (n % 5))) % nouns.length]).join(' ')}.`;
  const text = (from: number, count: number) => Array.from({ length: count }, (_, n) => sentence(from + n)).join('\n\n');
  for (let n = 0; n < 150; n++)
    writeFileSync(path.join(folder, `${n}.txt`), `Report ${n} from the river\n\n${text(n * 11, 4)}\n`);
  writeFileSync(path.join(folder, '000.txt'), `A long report from the river\n\n${text(5_000, 200)}\n`);
  return folder;
}

/** The median time to the first glyph of so many starts. */
async function firstPaints(command: readonly string[], its: Readonly<Record<string, string>>, times: number): Promise<number> {
  const all: number[] = [];
  for (let n = 0; n < times; n++) {
    const line = await openLine({ command, columns, rows, env: its });
    all.push(await line.firstPaint());
    await line.close();
  }
  return middle(all.toSorted((a, b) => a - b));
}

async function comparePeer({ name, command, before, ready, keys }: Peer): Promise<void> {
  const line = await openLine({ command, columns, rows, env });
  const first = await line.firstPaint();
  await line.idle(1_500);
  for (const key of before) await line.press(key);
  await line.ready(ready);
  console.log(`\n${name}, ${ITEMS} items: first paint ${first.toFixed(0)} ms, ${line.memory().toFixed(0)} MB`);
  heading();
  for (const title of new Set(keys.map(([, , called]) => called))) {
    const costs: Cost[] = [];
    for (const [key, times, called] of keys) if (called === title) costs.push(...(await line.pressed(key, times)));
    print(title, costs);
  }
  await line.close();
}

function heading(): void {
  console.log(
    `${'key'.padEnd(24)}${'bytes p50'.padStart(10)}${'max'.padStart(8)}${'ms p50'.padStart(9)}${'max'.padStart(8)}${'cpu ms'.padStart(8)}`,
  );
}

function print(title: string, costs: readonly Cost[]): void {
  const felt = costs.filter((cost) => cost.bytes > 0);
  const [bytes, time] = [felt.map((cost) => cost.bytes), felt.map((cost) => cost.milliseconds)].map((values) =>
    values.toSorted((a, b) => a - b),
  );
  const cpu = costs.reduce((sum, cost) => sum + cost.cpu, 0) / Math.max(1, costs.length);
  const cells = [
    middle(bytes).toFixed(0).padStart(10),
    (bytes?.at(-1) ?? 0).toFixed(0).padStart(8),
    middle(time).toFixed(1).padStart(9),
    (time?.at(-1) ?? 0).toFixed(1).padStart(8),
    cpu.toFixed(1).padStart(8),
  ];
  console.log(title.padEnd(24) + cells.join(''));
}

function middle(values: readonly number[] = []): number {
  return values[Math.floor((values.length - 1) / 2)] ?? 0;
}
