// Which briefings are in the library, in which versions, and what was at a path when it was last looked at.
import type { BriefingId } from '../model/text.ts';
import type { Reading } from '../model/reading.ts';
import type { Database } from './database.ts';
import { readingAt, type ReadingKey } from './readings.ts';

/** One version of one briefing: the same article met again with other words is a new version, not a new briefing. */
export interface Version {
  readonly id: BriefingId;
  readonly hash: string;
  readonly name: string;
  /** Which briefing of its file, from 0. */
  readonly part: number;
  readonly path?: string;
  readonly added: string;
  /** Equal for all versions of a briefing; the id of the first one. */
  readonly lineage: string;
  /** From 1. */
  readonly number: number;
}

/** A version with its reading; absent when this version of the program has not read it yet. */
export interface Shelved {
  readonly version: Version;
  readonly reading?: Reading;
}

/** What a reading was to the library when it came. */
export type Entered = 'new' | 'changed' | 'same';

/** For a join of versions `v` with what was read of them; wants the version of the analysis. */
export const READ_BY = 'readings r on r.hash = v.hash and r.name = v.name and r.version = ? and r.part = v.part';
/** Leaves the newest version of each briefing, with the place at which its first one came: for lists of all of them. */
const ONLY_NEWEST = `join (select lineage, max(number) as number, min(place) as first from versions group by lineage) newest
  on newest.lineage = v.lineage and newest.number = v.number`;
/** The same as a condition: for a few versions, found by an index. */
const IS_NEWEST = 'v.number = (select max(number) from versions w where w.lineage = v.lineage)';

/**
 * The newest version of every briefing, in the order in which they first came. Their texts stay on the disk until looked at.
 * With a limit, the first few: what a first screen shows while the rest is fetched.
 */
export function shelf(database: Database, analysis: string, limit = -1): readonly Shelved[] {
  const rows = database.read(() =>
    database
      .sql(
        `select v.*, r.rowid as reading, r.facts from versions v
         ${ONLY_NEWEST}
         left join ${READ_BY}
         order by newest.first limit ?`,
      )
      .all(analysis, limit),
  );
  return rows.map((row) => shelved(database, row));
}

/** All versions of a briefing, the first one first. */
export function versionsOf(database: Database, lineage: string, analysis: string): readonly Shelved[] {
  const rows = database.read(() =>
    database
      .sql(
        `select v.*, r.rowid as reading, r.facts from versions v
         left join ${READ_BY}
         where v.lineage = ? order by v.number`,
      )
      .all(analysis, lineage),
  );
  return rows.map((row) => shelved(database, row));
}

/** The reading of a briefing in the library, in its newest version with this id; nothing when it is not there. */
export function readingOf(database: Database, id: BriefingId, analysis: string): Reading | undefined {
  const row = database.read(() =>
    database
      .sql(
        `select v.*, r.rowid as reading, r.facts from versions v
         join ${READ_BY}
         where v.id = ? order by v.number desc limit 1`,
      )
      .get(analysis, id),
  );
  return row && shelved(database, row).reading;
}

/** Every version of every briefing, without texts: what marks of earlier versions and citations are matched with. */
export function allVersions(database: Database): readonly Version[] {
  return database.read(() => database.sql('select * from versions order by place').all().map(versionOf));
}

/** The newest version of every briefing in the order in which they first came, without anything read. */
export function newestVersions(database: Database): readonly Version[] {
  return database.read(() =>
    database
      .sql(
        `select v.* from versions v
         ${ONLY_NEWEST}
         order by newest.first`,
      )
      .all()
      .map(versionOf),
  );
}

/** The newest versions that the kept links are not made of, in the order of the list: looks at no text, and lists nothing else. */
export function unlinkedVersions(database: Database): readonly Version[] {
  return database.read(() =>
    database
      .sql(
        `select v.* from versions v
         where not exists (select 1 from linked l where l.id = v.id and l.hash = v.hash and l.part = v.part) and ${IS_NEWEST}
         order by (select min(place) from versions w where w.lineage = v.lineage)`,
      )
      .all()
      .map(versionOf),
  );
}

/** How many briefings there are, whatever the number of their versions; those that were taken out among them. */
export function countBriefings(database: Database): number {
  return Number(database.read(() => database.sql('select count(distinct lineage) as count from versions').get())?.['count']);
}

/** Where a briefing is in the order of the list: the place at which its first version came. O(1). */
export function placeOf(database: Database, id: BriefingId): number | undefined {
  const row = database.read(() =>
    database
      .sql('select min(place) as place from versions where lineage = (select lineage from versions where id = ? limit 1)')
      .get(id),
  );
  const place = row?.['place'];
  return typeof place === 'number' ? place : undefined;
}

/** Ids that stand for earlier versions only. */
export function supersededIds(database: Database): ReadonlySet<BriefingId> {
  const rows = database.read(() =>
    database
      .sql(
        `select v.id from versions v where v.lineage in (select lineage from versions where number > 1)
         group by v.id having not max(${IS_NEWEST})`,
      )
      .all(),
  );
  return new Set(rows.map((row) => row['id'] as BriefingId));
}

/** How many versions of briefings there are. */
export function countVersions(database: Database): number {
  return Number(database.read(() => database.sql('select count(*) as count from versions').get())?.['count']);
}

/** The newest version's id for every id that stands for an earlier version. */
export function newestIds(database: Database): ReadonlyMap<BriefingId, BriefingId> {
  const rows = database.read(() =>
    database
      .sql(
        `select v.id, n.id as newest from versions v join versions n on n.lineage = v.lineage
         where v.lineage in (select lineage from versions where number > 1) and v.id <> n.id
           and n.number = (select max(number) from versions w where w.lineage = v.lineage)`,
      )
      .all(),
  );
  return new Map(rows.map((row) => [row['id'] as BriefingId, row['newest'] as BriefingId]));
}

/** The versions that came out of a file with this hash. */
export function versionsIn(database: Database, hash: string): readonly Version[] {
  return database.read(() => database.sql('select * from versions where hash = ? order by place').all(hash).map(versionOf));
}

/** The newest version with this id. */
export function versionWith(database: Database, id: BriefingId): Version | undefined {
  const row = database.read(() => database.sql('select * from versions where id = ? order by number desc limit 1').get(id));
  return row && versionOf(row);
}

/** The newest version of a briefing when it came out of exactly these bytes: then there is nothing to enter. */
export function sameVersion(database: Database, id: BriefingId, hash: string): Version | undefined {
  const row = database.read(() =>
    database.sql(`select * from versions v where id = ? and hash = ? and ${IS_NEWEST}`).get(id, hash),
  );
  return row && versionOf(row);
}

/**
 * The newest versions that may be the same article: by id, by address, or by path when both files hold one briefing only (a mailbox
 * or feed has many at one path). The caller decides by their text.
 */
export function candidatesFor(database: Database, reading: Reading, analysis: string, isAlone: boolean): readonly Shelved[] {
  const { id, url, path } = reading.briefing;
  const by = (column: 'id' | 'url' | 'path', value: string) =>
    database.read(() =>
      database
        .sql(
          `select v.*, r.rowid as reading, r.facts from versions v
           left join ${READ_BY}
           where v.${column} = ? and ${IS_NEWEST} order by v.place desc limit 8`,
        )
        .all(analysis, value),
    );
  const byPath = isAlone && path !== undefined ? by('path', path).filter((row) => row['part'] === 0) : [];
  return [...by('id', id), ...(url === undefined ? [] : by('url', url)), ...byPath].map((row) => shelved(database, row));
}

/** Puts a reading on the shelf: as the next version of another when `after` is given. What comes back as it once was is the newest again. */
export function enter(
  database: Database,
  { hash, name }: ReadingKey,
  part: number,
  reading: Reading,
  added: Date,
  after?: Version,
): Version {
  return database.write(() => {
    const { id, path, url } = reading.briefing;
    const lineage = after?.lineage ?? id;
    const number = (after?.number ?? 0) + 1;
    database
      .sql(
        'insert or replace into versions (id, hash, name, part, path, url, added, lineage, number) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(id, hash, name, part, path ?? null, url ?? null, added.toISOString(), lineage, number);
    return { id, hash, name, part, ...(path === undefined ? {} : { path }), added: added.toISOString(), lineage, number };
  });
}

/** What a file looked like when it was last read; `stamp` changes when its bytes may have. */
export interface SeenFile {
  readonly path: string;
  readonly size: number;
  readonly stamp: string;
  readonly hash: string;
  readonly name: string;
}

/** What a file looked like when it was last read; absent when it never was. */
export function seenFile(database: Database, path: string): SeenFile | undefined {
  const row = database.read(() => database.sql('select * from files where path = ?').get(path));
  return (
    row && { path, size: Number(row['size']), stamp: String(row['stamp']), hash: String(row['hash']), name: String(row['name']) }
  );
}

/** Notes what a file looks like now that it has been read. */
export function rememberFile(database: Database, { path, size, stamp, hash, name }: SeenFile): void {
  database.write(() =>
    database
      .sql('insert or replace into files (path, size, stamp, hash, name) values (?, ?, ?, ?, ?)')
      .run(path, size, stamp, hash, name),
  );
}

function shelved(database: Database, row: Record<string, unknown>): Shelved {
  const version = versionOf(row);
  if (row['reading'] === null || row['reading'] === undefined) return { version };
  return { version, reading: readingAt(database, Number(row['reading']), String(row['facts']), version.path) };
}

function versionOf(row: Record<string, unknown>): Version {
  const path = row['path'];
  return {
    id: String(row['id']) as BriefingId,
    hash: String(row['hash']),
    name: String(row['name']),
    part: Number(row['part']),
    ...(typeof path === 'string' ? { path } : {}),
    added: String(row['added']),
    lineage: String(row['lineage']),
    number: Number(row['number']),
  };
}
