// Readings by content and by version of the analysis, so that nothing unchanged is ever read twice. A list needs only their facts;
// the text of each is fetched when somebody looks at it.
import type { Briefing } from '../model/briefing.ts';
import { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Database } from './database.ts';
import { decode, encode, type Facts, type Whole } from './encoding.ts';

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
  return rows.map((row) =>
    lazyReading(database, Number(row['rowid']), withPath(JSON.parse(String(row['facts'])) as Facts, path)),
  );
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
    reading: lazyReading(database, Number(row['rowid']), JSON.parse(String(row['facts'])) as Facts),
  }));
}

/** A reading whose text is fetched at the first look at it. Own enumerable getters: a spread copies the values. */
export function lazyReading(database: Database, row: number, facts: Facts): Reading {
  let fetched: Whole | undefined;
  const whole = () => (fetched ??= fetch(database, row, facts));
  const briefing = Object.defineProperties({ ...facts, [WHOLE]: whole }, BRIEFING_GETTERS) as unknown as Briefing;
  return Object.defineProperties({ briefing, [WHOLE]: whole }, READING_GETTERS) as unknown as Reading;
}

const WHOLE = Symbol('whole');
const BRIEFING_PARTS = ['body', 'blocks', 'furniture'] as const;
const READING_PARTS = [
  'sentences',
  'headline',
  'names',
  'times',
  'quantities',
  'quotes',
  'attributions',
  'claims',
  'takeaways',
] as const;
const BRIEFING_GETTERS = gettersOf(BRIEFING_PARTS);
const READING_GETTERS = gettersOf(READING_PARTS);

/** One set of getters for all readings, so that ten thousand of them share one shape and weigh little. */
function gettersOf(keys: readonly (keyof Whole)[]): PropertyDescriptorMap {
  const getters: PropertyDescriptorMap = { [WHOLE]: { enumerable: false } };
  for (const key of keys) {
    getters[key] = {
      enumerable: true,
      configurable: true,
      get(this: { [WHOLE]: () => Whole }) {
        return this[WHOLE]()[key];
      },
    };
  }
  return getters;
}

function fetch(database: Database, row: number, facts: Facts): Whole {
  const found = database.read(() => database.sql('select data from readings where rowid = ?').get(row));
  if (!found)
    throw new Problem(`the text of "${facts.headline ?? facts.id}" is no longer in ${database.file}`, 'open the library again', {
      why: 'another crossread has brought it up to date',
      exitCode: 1,
    });
  return decode(found['data'] as Uint8Array, facts.id);
}

function withPath(facts: Facts, path: string | undefined): Facts {
  const { path: _, ...rest } = facts;
  return path === undefined ? rest : { ...rest, path };
}
