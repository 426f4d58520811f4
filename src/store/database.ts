// The library file: one SQLite database, opened by several processes at once. Knows tables and transactions, not what rows mean.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Problem } from '../model/problem.ts';
import { makeOwnFolder } from './own-folder.ts';
import { guarded, isBusy, keepCopy } from './trouble.ts';

/** How long one process waits for others' transactions, in ms. */
const PATIENCE = 30_000;
/** Longest pause between two tries, in ms. SQLite's own waiting grows to 100 ms and starves beside a busy writer; the gap between two
 * of its transactions is short, so ours asks often. */
const PAUSE = 3;
/** "xrd1": tells our files from other SQLite databases. */
const APPLICATION_ID = 0x78726431;

/**
 * One entry for each version of the schema: what brings the one before up to it. Never edit an entry that was released; add one.
 * Events are never updated or deleted, only added: the triggers hold even when another program writes.
 */
const MIGRATIONS: readonly string[] = [
  `create table events (
     event integer primary key autoincrement,
     time text not null, author text not null, type text not null,
     id text, target integer, detail text) strict;
   create trigger events_stay before update on events begin select raise(abort, 'events are never changed'); end;
   create trigger events_remain before delete on events begin select raise(abort, 'events are never removed'); end;
   create table originals (hash text primary key, size integer not null, packed integer not null, bytes blob not null) strict;
   create table files (path text primary key, size integer not null, stamp text not null, hash text not null, name text not null) strict;
   create table readings (
     hash text not null, name text not null, version text not null, part integer not null,
     facts text not null, data blob not null, primary key (hash, name, version, part)) strict;
   create table versions (
     place integer primary key autoincrement,
     id text not null, hash text not null, name text not null, part integer not null, path text, url text,
     added text not null, lineage text not null, number integer not null,
     unique (id, hash, name, part)) strict;
   create index versions_lineage on versions (lineage, number);
   create index versions_path on versions (path);
   create index versions_hash on versions (hash);
   create index versions_url on versions (url) where url is not null;
   create table links (key text primary key, used text not null, data blob not null) strict;`,
  `create table searches (name text primary key, query text not null, author text not null, time text not null) strict;`,
  `create table feeds (
     url text primary key, author text not null, added text not null,
     etag text, modified text, checked text, outcome text) strict;
   create table progress (
     id text not null, author text not null, sentence text not null, time text not null, primary key (id, author)) strict;
   create table visits (author text primary key, event integer not null, place integer not null, time text not null) strict;
   drop table links;
   create table links (piece integer primary key autoincrement, kind text not null, data blob not null, more blob) strict;
   create table linked (
     id text not null, hash text not null, part integer not null, words blob not null, primary key (id, hash, part)) strict;`,
];

/** An open library file. Holds a resource: close it. */
export interface Database {
  readonly file: string;
  /** Whether only reading is possible (no permission, read-only disk). */
  readonly readOnly: boolean;
  /** A statement, prepared once. */
  sql(text: string): StatementSync;
  /** Runs a deed in one write transaction that is on the disk when this returns, or leaves no trace when it throws. */
  write<T>(deed: () => T): T;
  /** Runs a deed on one unchanging state. */
  read<T>(deed: () => T): T;
  close(): void;
}

export interface OpenOptions {
  /** Only reading, also where more is permitted. */
  readonly readOnly?: boolean;
  /** Make the file when there is none (default). Without it a missing library is a problem. */
  readonly create?: boolean;
  /** For tests: at most this many pages of 4 KiB, as if the disk ended there. */
  readonly maxPages?: number;
}

/** Opens a library, makes or migrates it as needed. Throws a Problem when it cannot. */
export function openDatabase(file: string, options: OpenOptions = {}): Database {
  return guarded(file, () => {
    const exists = existsSync(file);
    if (!exists && (options.create === false || options.readOnly))
      throw new Problem(`there is no library at ${file}`, 'make one with crossread add PATH…', { exitCode: 1 });
    if (!exists) makeOwnFolder(path.dirname(file));
    const isProtected = exists && !(mayWrite(file) && mayWrite(path.dirname(file)));
    const readOnly = isProtected || options.readOnly === true;
    const db = connect(file, isProtected);
    try {
      if (readOnly) db.exec('pragma query_only = on');
      patiently(() => prepare(db, file, readOnly, options));
    } catch (error) {
      db.close();
      throw error;
    }
    return wrap(db, file, readOnly, options);
  });
}

/** What SQLite itself finds wrong; empty when the file is sound. */
export function integrityOf(database: Database): readonly string[] {
  const rows = guarded(database.file, () => database.sql('pragma integrity_check').all());
  return rows.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok');
}

function connect(file: string, readOnly: boolean): DatabaseSync {
  if (!readOnly) return new DatabaseSync(file);
  // Where nothing may be written there can be no shared-memory file: `immutable` reads without one.
  const still = pathToFileURL(file);
  still.search = existsSync(`${file}-wal`) ? 'mode=ro' : 'mode=ro&immutable=1';
  return new DatabaseSync(still, { readOnly: true });
}

function prepare(db: DatabaseSync, file: string, readOnly: boolean, options: OpenOptions): void {
  let version = numberOf(db, 'user_version');
  const known = MIGRATIONS.length;
  if (version === 0 && Number(db.prepare('select count(*) as n from sqlite_schema').get()?.['n']) > 0) {
    // Another process may have made the library between the two looks. Its tables and its version came in one transaction.
    version = numberOf(db, 'user_version');
    if (version === 0) throw foreign(file);
  }
  if (version > 0 && numberOf(db, 'application_id') !== APPLICATION_ID) throw foreign(file);
  if (version > known) {
    throw new Problem(
      `${file} was written by a newer crossread`,
      'update crossread, or name another library with --library FILE; nothing was changed',
      {
        why: `its schema is ${version}, this program knows ${known}`,
        exitCode: 1,
      },
    );
  }
  if (readOnly) {
    if (version < known)
      throw new Problem(
        `${file} is of an older crossread and cannot be written to`,
        'make it writable once, so that it can be brought up to date',
        { exitCode: 1 },
      );
    return;
  }
  // FULL: a commit is on the disk before it is acknowledged, also when the power fails.
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off');
  if (options.maxPages) db.exec(`pragma max_page_count = ${options.maxPages}`);
  if (version < known) migrate(db, file, version);
}

function migrate(db: DatabaseSync, file: string, seen: number): void {
  db.exec('begin immediate');
  try {
    if (seen > 0) keepCopy(file, `schema-${seen}`);
    // Another process may have been here while this one waited.
    for (const step of MIGRATIONS.slice(numberOf(db, 'user_version'))) db.exec(step);
    db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${MIGRATIONS.length}; commit`);
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}

function wrap(db: DatabaseSync, file: string, readOnly: boolean, options: OpenOptions): Database {
  const prepared = new Map<string, StatementSync>();
  const within = <T>(begin: string, deed: () => T): T =>
    guarded(file, () => {
      if (db.isTransaction) return deed();
      patiently(() => db.exec(begin));
      try {
        const result = deed();
        db.exec('commit');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('rollback');
        throw error;
      }
    });
  return {
    file,
    readOnly,
    sql(text) {
      const known = prepared.get(text) ?? guarded(file, () => db.prepare(text));
      prepared.set(text, known);
      return known;
    },
    write(deed) {
      if (options.readOnly)
        throw new Problem(`nothing is written: ${file} is open for reading only`, 'leave out --read-only (CROSSREAD_READ_ONLY)', {
          exitCode: 1,
        });
      if (readOnly)
        throw new Problem(`cannot write to ${file}`, 'change its permissions, or name another place with --library FILE', {
          exitCode: 1,
        });
      return within('begin immediate', deed);
    },
    // A read waits only while another process opens the file after a crash; reading again is harmless.
    read: (deed) => patiently(() => within('begin', deed)),
    close: () => {
      if (db.isOpen) db.close();
    },
  };
}

/** Does a thing again and again while other processes are in the way. It must leave no trace when they are. */
function patiently<T>(deed: () => T): T {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return deed();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * PAUSE);
    }
  }
}

function numberOf(db: DatabaseSync, pragma: string): number {
  return Number(db.prepare(`pragma ${pragma}`).get()?.[pragma]);
}

function foreign(file: string): Problem {
  return new Problem(`${file} is a database of another program`, 'name another file with --library FILE; nothing was changed', {
    exitCode: 1,
  });
}

function mayWrite(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
