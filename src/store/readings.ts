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

/** A reading whose text is fetched from the library when somebody looks at it. */
export function lazyReading(database: Database, row: number, facts: Facts): Reading {
  return lazyOf(facts, () => textOf(database, row, facts));
}

/**
 * A reading whose text is had by `get` when somebody looks at it, and let go when many others have been looked at since. Own
 * enumerable getters: a spread copies the values.
 */
export function lazyOf({ brief, ...facts }: Facts, get: () => Whole): Reading {
  let held: Whole | undefined;
  const letGo = () => {
    held = undefined;
  };
  const whole = () => {
    if (held) return held;
    held = get();
    remember(letGo);
    return held;
  };
  const briefing = Object.defineProperties({ ...facts, [WHOLE]: whole }, BRIEFING_GETTERS) as unknown as Briefing;
  const reading = Object.defineProperties({ briefing, brief, [WHOLE]: whole }, READING_GETTERS) as unknown as Reading;
  return reading;
}

/** So many texts are held at a time: more than a screen shows or a jump crosses. */
const HELD = 256;
const held: (() => void)[] = [];
let oldest = 0;

function remember(letGo: () => void): void {
  held[oldest]?.();
  held[oldest] = letGo;
  oldest = (oldest + 1) % HELD;
}

/** The reading with its text in it, for work that looks at everything many times. */
export function wholeOf(reading: Reading): Reading {
  const { brief: _, ...rest } = reading;
  return { ...rest, briefing: { ...reading.briefing } };
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
  if ((keys as readonly string[]).includes('sentences')) getters['brief'] = { enumerable: false };
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

function textOf(database: Database, row: number, facts: Facts): Whole {
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
