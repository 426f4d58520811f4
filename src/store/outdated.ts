// What an earlier version of the program made of a briefing: shown until it has been read again. Its form may be another one.
import type { Reading } from '../model/reading.ts';
import type { Shelved, Version } from './catalogue.ts';
import type { Database } from './database.ts';
import { decode, type Whole } from './encoding.ts';
import { lazyReading, stubOf } from './lazy.ts';

/** The shelf with earlier readings where this version of the program has none yet, as far as they can still be unpacked. */
export function withOutdated(database: Database, shelved: readonly Shelved[]): readonly Shelved[] {
  const forms = new Map<string, boolean>();
  return shelved.map((each) => {
    const reading = each.reading ?? outdated(database, each.version, forms);
    return reading ? { version: each.version, reading } : each;
  });
}

/** `forms` remembers of which versions of the program a reading could be unpacked: one of each is tried. */
function outdated(database: Database, version: Version, forms: Map<string, boolean>): Reading | undefined {
  const { hash, name, part, id, path } = version;
  const row = database.read(() =>
    database
      .sql('select version, facts from readings where hash = ? and name = ? and part = ? order by rowid desc limit 1')
      .get(hash, name, part),
  );
  if (!row) return undefined;
  // Fetched by its key: it may have been read again, and the earlier reading be gone, when somebody looks at it.
  const whole = () => keptWhole(database, version) ?? NOTHING;
  const by = String(row['version']);
  if (!forms.has(by)) forms.set(by, keptWhole(database, version) !== undefined);
  if (!forms.get(by)) return undefined;
  return lazyReading({ ...stubOf(String(row['facts']), whole), id, path });
}

function keptWhole(database: Database, { hash, name, part, id }: Version): Whole | undefined {
  const row = database.read(() =>
    database
      .sql('select data from readings where hash = ? and name = ? and part = ? order by rowid desc limit 1')
      .get(hash, name, part),
  );
  if (!row) return undefined;
  try {
    const whole = decode(row['data'] as Uint8Array, id);
    return LISTS.every((key) => Array.isArray(whole[key])) ? whole : undefined;
  } catch {
    return undefined;
  }
}

const NOTHING: Whole = {
  body: '',
  blocks: [],
  furniture: [],
  sentences: [],
  names: [],
  times: [],
  quantities: [],
  quotes: [],
  attributions: [],
  claims: [],
  takeaways: [],
};

const LISTS = (Object.keys(NOTHING) as (keyof Whole)[]).filter((key) => key !== 'body');
