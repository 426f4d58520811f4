// Readings by content and by version of the analysis, so that nothing unchanged is ever read twice. A list needs only their facts;
// the text of each is fetched when somebody looks at it.
import { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Database } from './database.ts';
import { decode, encode, type Facts, type Whole } from './encoding.ts';
import { lazyReading, stubOf, type Stub } from './lazy.ts';

/** What a reading depends on: the bytes, the file's name (it helps to tell the format), and the program that read them. */
export interface ReadingKey {
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly name: string;
  /** Changes whenever reading or analysis may come out differently. */
  readonly version: string;
}

/** Keeps all readings of one file; a second time changes nothing. */
export function keepReadings(database: Database, { hash, name, version }: ReadingKey, readings: readonly Reading[]): void {
  database.write(() => {
    const insert = database.sql(
      'insert or replace into readings (hash, name, version, part, facts, data) values (?, ?, ?, ?, ?, ?)',
    );
    for (const [part, reading] of readings.entries()) {
      const { facts, data } = encode(reading);
      insert.run(hash, name, version, part, facts, data);
    }
  });
}

/** How many briefings a version of the program has read. */
export function countReadBy(database: Database, version: string): number {
  const row = database.read(() => database.sql('select count(*) as count from readings where version = ?').get(version));
  return Number(row?.['count']);
}

/** Removes what other versions of the program made of a file: it can be made again from the original. */
export function dropOldReadings(database: Database, { hash, name, version }: ReadingKey): void {
  database.write(() =>
    database.sql('delete from readings where hash = ? and name = ? and version <> ?').run(hash, name, version),
  );
}

/** The readings of one file, as if it had just been read from `path`; nothing when they are not kept. */
export function keptReadings(database: Database, key: ReadingKey, path?: string): readonly Reading[] | undefined {
  const rows = database.read(() =>
    database
      .sql('select rowid, facts from readings where hash = ? and name = ? and version = ? order by part')
      .all(key.hash, key.name, key.version),
  );
  if (rows.length === 0) return undefined;
  return rows.map((row) => readingAt(database, Number(row['rowid']), String(row['facts']), path));
}

/** Every reading that is kept of these bytes, by whichever version of the program, the newest first. */
export function readingsOfBytes(
  database: Database,
  hash: string,
): readonly { readonly part: number; readonly reading: Reading }[] {
  const rows = database.read(() =>
    database.sql('select rowid, part, facts from readings where hash = ? order by rowid desc').all(hash),
  );
  return rows.map((row) => ({
    part: Number(row['part']),
    reading: lazyReading(stubOf(String(row['facts']), textsOf(database), Number(row['rowid']))),
  }));
}

/** The reading in a row, as if it had just been read from `path`; its text is fetched from the library when somebody looks at it. */
export function readingAt(database: Database, row: number, facts: string, path: string | undefined): Reading {
  return lazyReading({ ...stubOf(facts, textsOf(database), row), path });
}

/** All readings of a library have their texts from one function. */
const fetching = new WeakMap<Database, (stub: Stub) => Whole>();

function textsOf(database: Database): (stub: Stub) => Whole {
  let fetch = fetching.get(database);
  if (!fetch) fetching.set(database, (fetch = (stub) => textOf(database, stub)));
  return fetch;
}

function textOf(database: Database, { row, id, facts }: Stub): Whole {
  const found = database.read(() => database.sql('select data from readings where rowid = ?').get(row));
  if (found) return decode(found['data'] as Uint8Array, id);
  const { headline = id } = JSON.parse(facts) as Facts;
  throw new Problem(`the text of "${headline}" is no longer in ${database.file}`, 'open the library again', {
    why: 'another crossread has brought it up to date',
    exitCode: 1,
  });
}
