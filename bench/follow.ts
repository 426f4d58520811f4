// One briefing more while somebody reads: from the start of `crossread add` until the open reader lists it, and until it shows its links.
// `node bench/follow.ts [FOLDER | LIBRARY.db] [TIMES]`: 10,000 texts of a folder are put into a library first (minutes); a library file
// is copied. Without either, 2,000 made-up briefings. Wall clock, so for a machine that does nothing else; CPU time beside it.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLine } from './screen/line.ts';

const [given, times = '5'] = process.argv.slice(2);
const home = mkdtempSync(path.join(tmpdir(), 'crossread-follow-'));
const program = path.join(home, 'dist/main.js');
const library = path.join(home, 'library.db');
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: home,
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
  CROSSREAD_LIBRARY: library,
  CROSSREAD_DASHBOARD: 'false',
};
const TOWNS = 'Aldmoor Brenwick Corvane Dunhallow Estrith Fallowby Garrowmere Hexley Innisward Jarrowfen'.split(' ');

try {
  execFileSync('npm', ['run', '-s', 'build', '--', `--outdir=${path.dirname(program)}`], {
    cwd: path.join(import.meta.dirname, '..'),
  });
  fill();
  // so that there is something to be linked with
  await add(report(0, 'first'));
  const line = await openLine({ command: [process.execPath, program], columns: 120, rows: 40, env });
  await line.ready('? help');
  for (let n = 1; n <= Number(times); n++) {
    const before = counts(line.lines());
    const cpu = line.cpu();
    const start = performance.now();
    const adding = add(report(n, String(n)));
    await line.sees((lines) => counts(lines).briefings > before.briefings);
    const listed = performance.now() - start;
    await line.sees((lines) => counts(lines).links > before.links);
    const linked = performance.now() - start;
    const { ms, own } = await adding;
    const parts = [`add itself ${ms.toFixed(0)} (CPU ${own.toFixed(0)})`, `reader CPU ${(line.cpu() - cpu).toFixed(0)}`];
    console.log(`listed after ${listed.toFixed(0)} ms, with links after ${linked.toFixed(0)} ms; ${parts.join(', ')}`);
    await line.ready('? help');
  }
  await line.close();
} finally {
  rmSync(home, { recursive: true, force: true });
}

function fill(): void {
  if (given !== undefined && statSync(given).isFile()) {
    copyFileSync(given, library);
    if (existsSync(`${given}.index`)) cpSync(`${given}.index`, `${library}.index`, { recursive: true });
  } else execFileSync(process.execPath, [program, 'add', given ?? madeUp()], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  // what another version linked is linked anew before anything is measured
  execFileSync(process.execPath, [program, 'links', '--json'], { env, stdio: 'ignore', maxBuffer: Infinity });
}

function madeUp(): string {
  const file = path.join(home, 'made-up.ndjson');
  const lines = Array.from({ length: 2000 }, (_, n) => {
    const town = `${TOWNS[n % TOWNS.length]} ${n >> 3}`;
    const body = `The council of ${town} met on Monday. It granted ${n + 3} permits for boats. Traders of ${town} welcomed it.`;
    return `${JSON.stringify({ id: `made-${n}`, headline: `Permits in ${town}`, body })}\n`;
  });
  writeFileSync(file, lines.join(''));
  return file;
}

/** One more report on the same matter: every one is linked with those before it. */
function report(n: number, name: string): string {
  const file = path.join(home, `${name}.txt`);
  const first = `The council of Velmora approved a harbour bridge of ${n + 300} metres on Tuesday.`;
  const rest =
    'Mayor Ilse Brandt said that the bridge would be opened before the winter. Ferry owners called the decision a mistake.';
  writeFileSync(file, `Velmora approves harbour bridge, vote ${n}\n\n${first} ${rest}\n`);
  return file;
}

/** Runs `crossread add`; how long it took, and its CPU time, in ms. */
async function add(file: string): Promise<{ readonly ms: number; readonly own: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', probe(), program, 'add', file], {
    env,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  await new Promise((resolve) => child.once('close', resolve));
  return { ms: performance.now() - start, own: Number(readFileSync(path.join(home, 'cpu'), 'utf8')) };
}

/** Notes the CPU time of a process when it ends. */
function probe(): string {
  const file = path.join(home, 'probe.mjs');
  const text = `import{writeFileSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeFileSync(${JSON.stringify(path.join(home, 'cpu'))},String((user+system)/1000))})`;
  if (!existsSync(file)) writeFileSync(file, text);
  return file;
}

function counts([header = '']: readonly string[]): { readonly briefings: number; readonly links: number } {
  const number = (noun: string) => Number(new RegExp(`([\\d,]+) ${noun}`).exec(header)?.[1]?.replaceAll(',', '') ?? 0);
  return { briefings: number('briefings'), links: number('links') };
}
