// What a key costs on the screen, beside Ink as it comes with the same components: `npm run bench screen -- [PATH…] [--size 200x60]`.
// Needs the built program. Bytes and cells are exact; times are wall clock on whatever else the machine does: compare within a run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { openLine, type Cost } from './screen/line.ts';

const ROOT = path.join(import.meta.dirname, '..');
const words = process.argv.slice(2);
const sizeAt = words.indexOf('--size');
const [columns = 200, rows = 60] = (sizeAt < 0 ? '200x60' : (words[sizeAt + 1] ?? '')).split('x').map(Number);
const given = words.filter((_, n) => sizeAt < 0 || (n !== sizeAt && n !== sizeAt + 1)).map((word) => path.resolve(word));
const briefings = given.length > 0 ? given : [path.join(ROOT, 'briefings')];

const home = mkdtempSync(path.join(os.tmpdir(), 'crossread-bench-'));
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
const program = path.join(ROOT, 'dist/main.js');
if (!existsSync(program)) execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT });

const PROGRAMS = [
  { name: 'crossread', command: [process.execPath, program, ...briefings], env },
  { name: 'Ink as it comes', command: [process.execPath, stock, ...briefings], env },
  { name: 'Ink, incremental', command: [process.execPath, stock, ...briefings], env: { ...env, INCREMENTAL: '1' } },
];
/** What is pressed before, which key, how often, what it is called. */
const STEPS: readonly (readonly [before: readonly string[], keys: readonly string[], times: number, name: string])[] = [
  [['1'], ['j', 'k'], 8, 'list, up and down'],
  [['2', 'Enter', 'Esc'], ['j', 'k'], 8, 'sentence, up and down'],
  [[], ['x', '<'], 5, 'cross and back'],
  [['J', 'J'], ['Ctrl-e', 'Ctrl-y'], 6, 'scroll, three panes'],
  [['z'], ['Ctrl-e', 'Ctrl-y'], 6, 'scroll, one pane'],
  [['z'], ['PageDown', 'PageUp'], 4, 'page'],
  [['/'], ['s', 'y', 'r', 'i', 'a'], 1, 'letters of a search'],
  [['Esc'], ['?', 'Esc'], 4, 'help and back'],
];

console.log(`${columns}x${rows}, ${briefings.map((place) => path.basename(place)).join(' ')}`);
for (const { name, command, env: its } of PROGRAMS) {
  const line = await openLine({ command, columns, rows, env: its });
  const first = await line.ready('? help');
  console.log(`\n${name}: first paint ${first.toFixed(0)} ms, ${line.memory().toFixed(0)} MB`);
  console.log(
    `${'key'.padEnd(24)}${'bytes p50'.padStart(10)}${'max'.padStart(8)}${'ms p50'.padStart(9)}${'max'.padStart(8)}${'cpu ms'.padStart(8)}`,
  );
  for (const [before, keys, times, title] of STEPS) {
    for (const key of before) await line.press(key);
    const costs: Cost[] = [];
    for (let n = 0; n < times; n++) for (const key of keys) costs.push(await line.press(key));
    print(title, costs);
  }
  console.log(`at the end ${line.memory().toFixed(0)} MB`);
  await line.close();

  const slow = await openLine({ command, columns, rows, env: its, speed: 32_000, roundTrip: 100 });
  await slow.ready('? help');
  const lags: string[] = [];
  for (const [before, key, title] of [
    [[], 'j', 'sentences'],
    [['1'], 'j', 'list'],
  ] as const) {
    for (const each of before) await slow.press(each);
    lags.push(`${title} ${(await slow.hold(key, 45)).toFixed(0)} ms`);
  }
  console.log(`32 KB/s and 100 ms away, j held 45 times, still changing after letting go: ${lags.join(', ')}`);
  await slow.close();
}

rmSync(home, { recursive: true, force: true });

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
