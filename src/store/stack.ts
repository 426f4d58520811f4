// The list of a library as a screen holds it: the newest version of every briefing, in the order in which they first came, without
// anybody's text. Fetched in steps that take a moment each; a list that has grown fetches what came.
import type { Reading } from '../model/reading.ts';
import { atOnce } from '../model/steps.ts';
import { READ_BY } from './catalogue.ts';
import type { Database } from './database.ts';
import { readingAt } from './readings.ts';

/** The list of a library, ready for a screen. Parallel arrays. */
export interface Stack {
  /** Absent where this version of the program has not read a briefing yet. */
  readonly readings: readonly (Reading | undefined)[];
  /** Which version of which briefing each is. */
  readonly numbers: readonly number[];
  readonly lineages: readonly string[];
  /** Where the shelf ended: what comes later has a higher place. */
  readonly place: number;
}

const EMPTY: Stack = { readings: [], numbers: [], lineages: [], place: 0 };

type Row = [place: number, lineage: string, number: number, path: string | null, reading: number | null];

/** So many are fetched in a step. */
const STEP = 250;

/** `known` is what was listed before, if all of it had been read. */
export function* stackSteps(database: Database, analysis: string, known: Stack = EMPTY): Generator<void, Stack> {
  const rows = rowsAfter(database, analysis, known.place);
  if (rows.length === 0) return known;
  const numbers = [...known.numbers];
  const lineages = [...known.lineages];
  const readings = [...known.readings];
  const at = new Map(lineages.map((lineage, n) => [lineage, n] as const));
  const newest = new Map<number, Row>();
  for (const row of rows) {
    const [, lineage, number] = row;
    const n = at.get(lineage) ?? numbers.length;
    if (number < (numbers[n] ?? 0)) continue;
    at.set(lineage, n);
    lineages[n] = lineage;
    numbers[n] = number;
    newest.set(n, row);
  }
  yield;
  const facts = database.sql('select facts from readings where rowid = ?');
  const wanted = [...newest];
  for (let from = 0; from < wanted.length; from += STEP) {
    database.read(() => {
      for (const [n, [, , , path, row]] of wanted.slice(from, from + STEP)) {
        const found = row === null ? undefined : facts.get(row);
        readings[n] = found && readingAt(database, Number(row), String(found['facts']), path ?? undefined);
      }
    });
    yield;
  }
  return { readings, numbers, lineages, place: rows.at(-1)?.[0] ?? known.place };
}

/** All of it at once. */
export function stackOf(database: Database, analysis: string, known?: Stack): Stack {
  return atOnce(stackSteps(database, analysis, known));
}

function rowsAfter(database: Database, analysis: string, place: number): readonly Row[] {
  const sql = database.sql(
    `select v.place, v.lineage, v.number, v.path, r.rowid from versions v
     left join ${READ_BY}
     where v.place > ? order by v.place`,
  );
  sql.setReturnArrays(true);
  return database.read(() => sql.all(analysis, place)) as unknown as readonly Row[];
}
