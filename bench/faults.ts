// What a crash costs: two programs mark, undo and redo at random, both are killed at random moments, and the library is opened again.
// Every operation that was acknowledged must be there. `node bench/faults.ts [KILLS]` prints the figure.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { integrityOf, openDatabase } from '../src/store/database.ts';
import { eventsAfter, mark, step } from '../src/store/events.ts';
import { falseOriginals, hashOf, isKept, keepOriginal } from '../src/store/originals.ts';

export interface Toll {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged operations that were gone or different after reopening. */
  readonly lost: number;
  /** Reopenings at which SQLite's own check, the hashes of originals or the numbering of events was not clean. */
  readonly unclean: number;
}

/** Kills two writers `kills` times (each round kills both) and compares what they acknowledged with what is on the disk. */
export async function countLosses(kills: number, random: () => number = Math.random): Promise<Toll> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-faults-'));
  const file = path.join(folder, 'library.db');
  const acknowledged = new Map<string, string>();
  let unclean = 0;
  try {
    for (let killed = 0; killed < kills; killed += 2) {
      const writers = [1, 2].map((n) => writer(file, `${killed + n}`, acknowledged));
      // Short and long lives: kills fall into opening, writing, committing and checkpointing alike.
      if (random() < 0.8) await Promise.all(writers.map((each) => each.started));
      await new Promise((resolve) => setTimeout(resolve, random() * 120));
      await Promise.all(writers.map((each) => each.kill()));
      if (!isClean(file)) unclean++;
    }
    return { kills, acknowledged: acknowledged.size, lost: lossesIn(file, acknowledged), unclean };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A writer prints `key<TAB>value` after each operation that returned; half a line is not an acknowledgement. */
function writer(file: string, seed: string, acknowledged: Map<string, string>) {
  const child: ChildProcess = spawn(process.execPath, [import.meta.filename, '--write', file, seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rest = '';
  const started = new Promise<void>((resolve) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', () => resolve());
  });
  child.stdout?.on('data', (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [key, value] = line.split('\t');
      if (key !== undefined && value !== undefined) acknowledged.set(key, value);
    }
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { started, kill };
}

function isClean(file: string): boolean {
  const database = openDatabase(file);
  try {
    const events = eventsAfter(database);
    const isCounted = events.every(({ event }, index) => event === index + 1);
    return integrityOf(database).length === 0 && falseOriginals(database).length === 0 && isCounted;
  } finally {
    database.close();
  }
}

function lossesIn(file: string, acknowledged: ReadonlyMap<string, string>): number {
  const database = openDatabase(file);
  const events = new Map(eventsAfter(database).map((event) => [`event ${event.event}`, hashOf(JSON.stringify(event))]));
  let lost = 0;
  for (const [key, value] of acknowledged) {
    const isThere = key.startsWith('original ') ? isKept(database, value) : events.get(key) === value;
    if (!isThere) lost++;
  }
  database.close();
  return lost;
}

/** The child: random operations until it is killed. */
function write(file: string, seed: string): void {
  const database = openDatabase(file);
  const signed = () => ({ author: `writer ${seed}`, now: new Date() });
  for (let n = 0; ; n++) {
    const chance = Math.random();
    if (chance < 0.1) {
      const bytes = Buffer.from(`${seed} ${n} `.repeat(1 + Math.floor(Math.random() * 4000)));
      acknowledge(`original ${seed} ${n}`, keepOriginal(database, bytes));
      continue;
    }
    const events =
      chance < 0.2
        ? step(database, chance < 0.15 ? 'undo' : 'redo', { ...signed(), count: 1 + Math.floor(Math.random() * 3) })
        : mark(
            database,
            Array.from({ length: 1 + Math.floor(Math.random() * 3) }, () => ({
              id: `b${Math.floor(Math.random() * 50)}` as never,
              change: { tag: [`${seed}-${n}`] },
            })),
            { ...signed(), asOneDeed: chance < 0.5 },
          );
    for (const event of events) acknowledge(`event ${event.event}`, hashOf(JSON.stringify(event)));
  }
}

function acknowledge(key: string, value: string): void {
  process.stdout.write(`${key}\t${value}\n`);
}

if (import.meta.main) {
  const [word, file = '', seed = ''] = process.argv.slice(2);
  if (word === '--write') write(file, seed);
  else {
    const { kills, acknowledged, lost, unclean } = await countLosses(Number(word ?? 200));
    process.stdout.write(`${kills} kills, ${acknowledged} operations acknowledged, ${lost} lost, ${unclean} unclean openings\n`);
    process.exitCode = lost + unclean > 0 ? 1 : 0;
  }
}
