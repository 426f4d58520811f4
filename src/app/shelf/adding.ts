// Putting briefings on the shelf: paths or bytes -> readings -> library file. What the file already knows is neither read nor analysed
// again; what is new is read in threads and entered in the order of the list, whoever was first to read it.
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Notice } from '../../model/notice.ts';
import { hasText, type Reading } from '../../model/reading.ts';
import { areVersions } from '../../model/versions.ts';
import * as catalogue from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import { listFiles, readBytes, stampOf, type FoundFile } from '../../store/folder.ts';
import { hashOf, keepOriginal } from '../../store/originals.ts';
import { keepReadings, keptReadings, type ReadingKey } from '../../store/readings.ts';
import { isQuick } from '../loading/load.ts';
import { takeAll } from '../loading/pool.ts';
import { takeBytes, type Taken } from '../loading/take.ts';

/** One briefing that was put on the shelf, or found there. */
export interface Added {
  readonly reading: Reading;
  readonly version: catalogue.Version;
  readonly as: catalogue.Entered;
  /** The version before it, when it changed. */
  readonly before?: Reading;
}

export interface AddOptions {
  /** The clock of the caller. */
  readonly now: Date;
  /** What the program's reading and analysis are called: see analysis-version.ts. */
  readonly analysis: string;
  /** The bytes of standard input, asked for when a path is "-". */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Keep the files themselves (default), so that citations can be checked against them. */
  readonly originals?: boolean;
  /** What comes is on the disk. */
  readonly onAdded?: (added: Added) => void;
  readonly onNotice?: (notice: Notice) => void;
  readonly onProgress?: (done: number, all: number) => void;
  /** Leaves files for later that were written to after this time (ms since 1970): somebody may still be writing. */
  readonly settledBefore?: number;
  /** Stops between two files. */
  readonly signal?: AbortSignal;
}

/** What was read and waits for its transaction. */
interface Prepared {
  readonly key: ReadingKey;
  readonly readings: readonly Reading[];
  /** Absent when the file was not opened because the shelf knows it. */
  readonly bytes?: Uint8Array;
  readonly seen?: catalogue.SeenFile;
}

/** Bytes, with a name that helps to tell their format and where they came from. */
export interface Source {
  readonly name: string;
  readonly path?: string;
  readonly bytes: Uint8Array;
}

/** As many files go into one transaction as are read in about this time, in ms, or amount to this many bytes. */
const BATCH_TIME = 250;
const BATCH_BYTES = 8 * 1024 * 1024;

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

/** Gathers what was read until it is worth a transaction, and reports it when that is on the disk. */
function makeShelving(database: Database, options: AddOptions): { add(prepared: Prepared): void; flush(): void } {
  let waiting: Prepared[] = [];
  let bytes = 0;
  let since = performance.now();
  const flush = () => {
    const added = waiting.length > 0 ? database.write(() => waiting.flatMap((each) => shelve(database, each, options))) : [];
    waiting = [];
    bytes = 0;
    since = performance.now();
    for (const each of added) options.onAdded?.(each);
  };
  return {
    flush,
    add(prepared) {
      waiting.push(prepared);
      bytes += prepared.bytes?.length ?? 0;
      if (bytes > BATCH_BYTES || performance.now() - since > BATCH_TIME) flush();
    },
  };
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
  const seen = new Map<FoundFile, catalogue.SeenFile>();
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
): Promise<{ readonly known?: Prepared; readonly seen?: catalogue.SeenFile }> {
  const place = path.resolve(file.path);
  const stamp = await stampOf(place);
  if (stamp === undefined) return {};
  const last = catalogue.seenFile(database, place);
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
function preparedFrom(
  taken: Taken,
  { name, bytes }: Source,
  options: AddOptions,
  seen?: catalogue.SeenFile,
): Prepared | undefined {
  const readings = taken.readings.filter(hasText);
  if (readings.length === 0) return undefined;
  const hash = hashOf(bytes);
  return { key: keyOf(hash, name, options), readings, bytes, ...(seen?.hash === hash ? { seen } : {}) };
}

/** Keeps a file and enters each of its briefings as new, as a new version, or not at all when it is there already. */
function shelve(database: Database, { key, readings, bytes, seen }: Prepared, options: AddOptions): readonly Added[] {
  if (bytes && options.originals !== false) keepOriginal(database, bytes, key.hash);
  if (bytes) keepReadings(database, key, readings);
  if (seen) catalogue.rememberFile(database, seen);
  return readings.map((reading, part) =>
    shelveOne(database, key, { part, reading, isAlone: readings.length === 1 }, options.now),
  );
}

/** One briefing of a file; `isAlone` when the file has no other. */
interface Item {
  readonly part: number;
  readonly reading: Reading;
  readonly isAlone: boolean;
}

function shelveOne(database: Database, key: ReadingKey, { part, reading, isAlone }: Item, now: Date): Added {
  const same = catalogue.sameVersion(database, reading.briefing.id, key.hash);
  if (same) return { reading, version: same, as: 'same' };
  for (const { version, reading: other } of catalogue.candidatesFor(database, reading, key.version, isAlone)) {
    if (!other) continue;
    if (isSameText(reading, other)) return { reading: other, version, as: 'same' };
    if (areVersions(other, reading)) {
      return { reading, version: catalogue.enter(database, key, part, reading, now, version), as: 'changed', before: other };
    }
  }
  return { reading, version: catalogue.enter(database, key, part, reading, now), as: 'new' };
}

function isSameText(a: Reading, b: Reading): boolean {
  return a.briefing.id === b.briefing.id && a.briefing.body === b.briefing.body && a.briefing.headline === b.briefing.headline;
}

function keyOf(hash: string, name: string, { analysis }: AddOptions): ReadingKey {
  return { hash, name, version: analysis };
}
