// What was read goes on the shelf: kept with its original and entered as new, as a new version, or not at all. Many files share a
// transaction; each is reported when that is on the disk.
import type { Reading } from '../../model/reading.ts';
import { areVersions } from '../../model/versions.ts';
import * as catalogue from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import { keepOriginal } from '../../store/originals.ts';
import { keepReadings, type ReadingKey } from '../../store/readings.ts';

/** One briefing that was put on the shelf, or found there. */
export interface Added {
  readonly reading: Reading;
  readonly version: catalogue.Version;
  readonly as: catalogue.Entered;
  /** The version before it, when it changed. */
  readonly before?: Reading;
}

export interface ShelvingOptions {
  /** The clock of the caller. */
  readonly now: Date;
  /** Keep the files themselves (default), so that citations can be checked against them. */
  readonly originals?: boolean;
  /** What comes is on the disk. */
  readonly onAdded?: (added: Added) => void;
}

/** What was read and waits for its transaction. */
export interface Prepared {
  readonly key: ReadingKey;
  readonly readings: readonly Reading[];
  /** Absent when the file was not opened because the shelf knows it. */
  readonly bytes?: Uint8Array;
  readonly seen?: catalogue.SeenFile;
}

/** As many files go into one transaction as are read in about this time, in ms, or amount to this many bytes. */
const BATCH_TIME = 250;
const BATCH_BYTES = 8 * 1024 * 1024;

/** Gathers what was read until it is worth a transaction, and reports it when that is on the disk. */
export function makeShelving(database: Database, options: ShelvingOptions): { add(prepared: Prepared): void; flush(): void } {
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

/** Keeps a file and enters each of its briefings as new, as a new version, or not at all when it is there already. */
function shelve(database: Database, { key, readings, bytes, seen }: Prepared, options: ShelvingOptions): readonly Added[] {
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
