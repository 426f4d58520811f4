// Putting briefings on the shelf: paths or bytes -> readings -> library file. What the file already knows is neither read nor analysed
// again; what is new is read in threads and entered in the order of the list, whoever was first to read it. How it is entered: shelving.ts.
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Notice } from '../../model/notice.ts';
import { hasText } from '../../model/reading.ts';
import { seenFile, type SeenFile } from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import { listFiles, readBytes, stampOf, type FoundFile } from '../../store/folder.ts';
import { hashOf } from '../../store/originals.ts';
import { keptReadings, type ReadingKey } from '../../store/readings.ts';
import { isQuick } from '../loading/load.ts';
import { takeAll } from '../loading/pool.ts';
import { takeBytes, type Taken } from '../loading/take.ts';
import { makeShelving, type Prepared, type ShelvingOptions } from './shelving.ts';

export interface AddOptions extends ShelvingOptions {
  /** What the program's reading and analysis are called: see analysis-version.ts. */
  readonly analysis: string;
  /** The bytes of standard input, asked for when a path is "-". */
  readonly stdin?: () => Promise<Uint8Array>;
  readonly onNotice?: (notice: Notice) => void;
  readonly onProgress?: (done: number, all: number) => void;
  /** Leaves files for later that were written to after this time (ms since 1970): somebody may still be writing. */
  readonly settledBefore?: number;
  /** Stops between two files. */
  readonly signal?: AbortSignal;
}

/** Bytes, with a name that helps to tell their format and where they came from. */
export interface Source {
  readonly name: string;
  readonly path?: string;
  readonly bytes: Uint8Array;
}

/** Puts what is at the paths on the shelf: whatever stops it, what was reported as added is on the disk. */
export async function addPaths(
  database: Database,
  paths: readonly string[],
  options: AddOptions,
): Promise<{ readonly failed: number; readonly unsettled: number }> {
  const listing = await listFiles(
    paths.filter((place) => place !== '-'),
    undefined,
    database.file,
  );
  for (const notice of listing.notices) options.onNotice?.(notice);
  const shelving = makeShelving(database, options);
  let failed = listing.notices.length;
  const take = (prepared: Prepared | undefined) => {
    if (prepared) shelving.add(prepared);
    else failed++;
  };
  if (paths.includes('-') && options.stdin) take(await prepare(database, { name: '-', bytes: await options.stdin() }, options));
  const files = options.settledBefore === undefined ? listing.files : await settledOf(listing.files, options.settledBefore);
  await takeInOrder(database, files, take, options);
  shelving.flush();
  return { failed, unsettled: listing.files.length - files.length };
}

async function settledOf(files: readonly FoundFile[], before: number): Promise<readonly FoundFile[]> {
  const times = await Promise.all(files.map(async ({ path: place }) => (await stat(place).catch(() => undefined))?.mtimeMs));
  // What is gone in the meantime is not there to be read; a time to come is a clock that goes wrong, not a writer.
  return files.filter((_, n) => !isBetween(times[n], before, before + 60_000));
}

function isBetween(time: number | undefined, start: number, end: number): boolean {
  return time !== undefined && start < time && time < end;
}

/** Puts one thing that is no file on the shelf: what came from the network. `path` is where it came from. */
export async function addBytes(database: Database, source: Source, options: AddOptions): Promise<{ readonly failed: number }> {
  const shelving = makeShelving(database, options);
  const prepared = await prepare(database, source, options);
  if (prepared) shelving.add(prepared);
  shelving.flush();
  return { failed: prepared ? 0 : 1 };
}

/** Looks at each file, reads what is new here or in threads, and hands over all in the order of the list. */
async function takeInOrder(
  database: Database,
  files: readonly FoundFile[],
  take: (prepared: Prepared | undefined) => void,
  options: AddOptions,
): Promise<void> {
  const done = new Map<FoundFile, Prepared | undefined>();
  const fresh: FoundFile[] = [];
  const seen = new Map<FoundFile, SeenFile>();
  let next = 0;
  const handOver = () => {
    for (let file = files[next]; file && done.has(file); file = files[++next]) {
      take(done.get(file));
      done.delete(file);
      options.onProgress?.(next + 1, files.length);
    }
  };
  for (const file of files) {
    if (options.signal?.aborted) break;
    const look = await lookAt(database, file, options);
    if (look.known) done.set(file, look.known);
    else {
      fresh.push(file);
      if (look.seen) seen.set(file, look.seen);
    }
    handOver();
  }
  const settle = (file: FoundFile, taken: Taken, bytes: Uint8Array | undefined) => {
    for (const notice of taken.notices) options.onNotice?.(notice);
    done.set(file, bytes && preparedFrom(taken, { name: file.name, bytes }, options, seen.get(file)));
    handOver();
  };
  if (isQuick(fresh)) {
    for (const file of fresh) {
      if (options.signal?.aborted) return;
      const bytes = await readBytes(file);
      if (bytes instanceof Uint8Array) settle(file, await takeBytes(file.name, file.path, bytes), bytes);
      else settle(file, { readings: [], notices: [bytes] }, undefined);
    }
    return;
  }
  const open = new Map<number, Uint8Array>();
  await takeAll(fresh, {
    bytesOf(index) {
      const bytes = bytesNow(fresh[index]);
      if (bytes) open.set(index, bytes);
      return bytes;
    },
    onTaken(index, taken) {
      const file = fresh[index];
      const bytes = open.get(index);
      open.delete(index);
      if (file) settle(file, taken, bytes);
    },
    ...(options.signal ? { signal: options.signal } : {}),
  });
}

/** A file that looks as it did when it was last read is taken from the shelf without opening it, one with known bytes unread. */
async function lookAt(
  database: Database,
  file: FoundFile,
  options: AddOptions,
): Promise<{ readonly known?: Prepared; readonly seen?: SeenFile }> {
  const place = path.resolve(file.path);
  const stamp = await stampOf(place);
  if (stamp === undefined) return {};
  const last = seenFile(database, place);
  if (last && last.size === file.size && last.stamp === stamp) {
    const key = keyOf(last.hash, last.name, options);
    const readings = keptReadings(database, key, file.path);
    if (readings) return { known: { key, readings } };
  }
  const bytes = bytesNow(file);
  if (!bytes) return {};
  const hash = hashOf(bytes);
  const seen = { path: place, size: bytes.length, stamp, hash, name: file.name };
  const key = keyOf(hash, file.name, options);
  const readings = keptReadings(database, key, file.path);
  return readings ? { known: { key, readings, bytes, seen } } : { seen };
}

/** Nothing when it cannot be opened: whoever reads it next will say why. */
function bytesNow(file: FoundFile | undefined): Uint8Array | undefined {
  try {
    return file && readFileSync(file.path);
  } catch {
    return undefined;
  }
}

async function prepare(
  database: Database,
  { name, path: place, bytes }: Source,
  options: AddOptions,
): Promise<Prepared | undefined> {
  const key = keyOf(hashOf(bytes), name, options);
  const kept = keptReadings(database, key, place);
  if (kept) return { key, readings: kept, bytes };
  const taken = await takeBytes(name, place, bytes);
  for (const notice of taken.notices) options.onNotice?.(notice);
  return preparedFrom(taken, { name, bytes }, options);
}

/** A file that changed since it was looked at is looked at again next time. */
function preparedFrom(taken: Taken, { name, bytes }: Source, options: AddOptions, seen?: SeenFile): Prepared | undefined {
  const readings = taken.readings.filter(hasText);
  if (readings.length === 0) return undefined;
  const hash = hashOf(bytes);
  return { key: keyOf(hash, name, options), readings, bytes, ...(seen?.hash === hash ? { seen } : {}) };
}

function keyOf(hash: string, name: string, { analysis }: AddOptions): ReadingKey {
  return { hash, name, version: analysis };
}
