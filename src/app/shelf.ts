// Keeping briefings: paths -> library file -> readings. What the file already knows is neither read nor analysed again.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { link } from '../linking/link.ts';
import { makeLibrary, NO_LINKS, type Library, type Links } from '../model/library.ts';
import type { Notice } from '../model/notice.ts';
import { hasText, type Reading } from '../model/reading.ts';
import type { BriefingId } from '../model/text.ts';
import { areVersions } from '../model/versions.ts';
import * as catalogue from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import { listFiles, readBytes, type FoundFile } from '../store/folder.ts';
import { hashOf, keepOriginal, originalOf } from '../store/originals.ts';
import { dropOldReadings, keepReadings, keptReadings, wholeOf, type ReadingKey } from '../store/readings.ts';
import { takeBytes } from './take.ts';

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
  readonly onAdded?: (added: Added) => void;
  readonly onNotice?: (notice: Notice) => void;
  readonly onProgress?: (done: number, all: number) => void;
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

/** As many files go into one transaction as are read in about this time, in ms, or amount to this many bytes. */
const BATCH_TIME = 250;
const BATCH_BYTES = 8 * 1024 * 1024;

/** Puts what is at the paths on the shelf: whatever stops it, what was reported as added is on the disk. */
export async function addPaths(
  database: Database,
  paths: readonly string[],
  options: AddOptions,
): Promise<{ readonly failed: number }> {
  const listing = await listFiles(paths.filter((place) => place !== '-'));
  let failed = listing.notices.length;
  for (const notice of listing.notices) options.onNotice?.(notice);
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
  const take = (prepared: Prepared | undefined) => {
    if (prepared) waiting.push(prepared);
    else failed++;
    bytes += prepared?.bytes?.length ?? 0;
    if (bytes > BATCH_BYTES || performance.now() - since > BATCH_TIME) flush();
  };
  if (paths.includes('-') && options.stdin) take(await prepare(database, '-', undefined, await options.stdin(), options));
  for (const [done, file] of listing.files.entries()) {
    if (options.signal?.aborted) break;
    take(await prepareFile(database, file, options));
    options.onProgress?.(done + 1, listing.files.length);
  }
  flush();
  return { failed };
}

/** A file that looks as it did when it was last read is taken from the shelf without opening it. */
async function prepareFile(database: Database, file: FoundFile, options: AddOptions): Promise<Prepared | undefined> {
  const place = path.resolve(file.path);
  const stamp = await stampOf(place);
  const seen = catalogue.seenFile(database, place);
  if (seen && seen.size === file.size && seen.stamp === stamp) {
    const key = keyOf(seen.hash, seen.name, options);
    const readings = keptReadings(database, key, file.path);
    if (readings) return { key, readings };
  }
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) {
    options.onNotice?.(bytes);
    return undefined;
  }
  const prepared = await prepare(database, file.name, file.path, bytes, options);
  return prepared && { ...prepared, seen: { path: place, size: file.size, stamp, hash: prepared.key.hash, name: file.name } };
}

async function prepare(
  database: Database,
  name: string,
  place: string | undefined,
  bytes: Uint8Array,
  options: AddOptions,
): Promise<Prepared | undefined> {
  const key = keyOf(hashOf(bytes), name, options);
  const kept = keptReadings(database, key, place);
  if (kept) return { key, readings: kept, bytes };
  const taken = await takeBytes(name, place, bytes);
  for (const notice of taken.notices) options.onNotice?.(notice);
  const readings = taken.readings.filter(hasText);
  return readings.length > 0 ? { key, readings, bytes } : undefined;
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

/** The newest version of every briefing. Those that another version of the program read are read again from their originals. */
export async function shelfOf(database: Database, analysis: string): Promise<readonly catalogue.Shelved[]> {
  const shelved = catalogue.shelf(database, analysis);
  const stale = new Map(
    shelved.filter(({ reading }) => !reading).map(({ version }) => [`${version.hash} ${version.name}`, version]),
  );
  if (stale.size === 0 || database.readOnly) return shelved;
  for (const { hash, name } of stale.values()) {
    const kept = originalOf(database, hash);
    if (!kept) continue;
    const { readings } = await takeBytes(name, undefined, kept.bytes);
    keepReadings(database, { hash, name, version: analysis }, readings.filter(hasText));
    dropOldReadings(database, { hash, name, version: analysis });
  }
  return catalogue.shelf(database, analysis);
}

/** The newest reading of one briefing in the library, read again from its original when another version of the program read it. */
export async function readingFor(database: Database, id: BriefingId, analysis: string): Promise<Reading | undefined> {
  const kept = catalogue.readingOf(database, id, analysis);
  if (kept) return kept;
  const version = catalogue.versionWith(database, id);
  if (!version) return undefined;
  return (await readAgain(database, version.hash, analysis)).find(({ part }) => part === version.part)?.reading;
}

/** What this program reads in a kept original, without keeping it: one list for each name the file had. */
export async function readAgain(
  database: Database,
  hash: string,
  analysis: string,
): Promise<{ part: number; reading: Reading }[]> {
  const names = new Set(catalogue.versionsIn(database, hash).map(({ name }) => name));
  const original = originalOf(database, hash);
  if (!original) return [];
  const found: { part: number; reading: Reading }[] = [];
  for (const name of names) {
    const kept = keptReadings(database, { hash, name, version: analysis });
    const readings = kept ?? (await takeBytes(name, undefined, original.bytes)).readings.filter(hasText);
    found.push(...readings.map((reading, part) => ({ part, reading })));
  }
  return found;
}

/** More rows than any terminal has. */
const FIRST_LOOK = 200;

/**
 * The top of the list without links, in a moment, to be shown while `libraryOfShelf` fetches and links all. Nothing when the shelf is
 * so short that it is no slower, or when it must be read again first.
 */
export function firstLook(database: Database, analysis: string, without: ReadonlySet<string> = new Set()): Library | undefined {
  const shelved = catalogue.shelf(database, analysis, FIRST_LOOK).filter(({ version }) => !without.has(version.id));
  const readings = shelved.flatMap(({ reading }) => reading ?? []);
  return shelved.length >= FIRST_LOOK / 2 && readings.length === shelved.length ? makeLibrary(readings, NO_LINKS, []) : undefined;
}

/** The newest version of every briefing that was not taken out, each brought up to date. */
export async function listShelf(
  database: Database,
  analysis: string,
  without: ReadonlySet<string>,
): Promise<readonly catalogue.Shelved[]> {
  return (await shelfOf(database, analysis)).filter(({ version }) => !without.has(version.id));
}

/** Links of exactly these briefings: made once, and kept. */
export function linksOfShelf(database: Database, now: Date, analysis: string, shelved: readonly catalogue.Shelved[]): Links {
  const key = hashOf([analysis, ...shelved.map(({ version }) => `${version.id} ${version.hash} ${version.part}`)].join('\n'));
  const kept = catalogue.keptLinks(database, key);
  if (kept) return kept;
  // linking looks at everything many times
  const links = link(shelved.flatMap(({ reading }) => (reading ? [wholeOf(reading)] : [])));
  if (!database.readOnly) catalogue.keepLinks(database, key, links, now);
  return links;
}

/** The shelf as a linked library, without the briefings that were taken out. */
export async function libraryOfShelf(
  database: Database,
  now: Date,
  analysis: string,
  without: ReadonlySet<string> = new Set(),
): Promise<Library> {
  const shelved = await listShelf(database, analysis, without);
  const readings = shelved.flatMap(({ reading }) => reading ?? []);
  return makeLibrary(readings, linksOfShelf(database, now, analysis, shelved), []);
}

function keyOf(hash: string, name: string, { analysis }: AddOptions): ReadingKey {
  return { hash, name, version: analysis };
}

async function stampOf(place: string): Promise<string> {
  const { mtimeNs, ctimeNs, ino } = await stat(place, { bigint: true });
  return `${mtimeNs} ${ctimeNs} ${ino}`;
}
