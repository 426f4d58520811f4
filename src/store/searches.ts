// Saved searches: a name for a query, shared by all who use the library.
import type { Database } from './database.ts';
import type { Signature } from './events.ts';

/** A query that is kept under a name. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
  readonly author: string;
  /** ISO 8601, when it was saved last. */
  readonly time: string;
}

/** All saved searches by name. */
export function savedSearches(database: Database): readonly SavedSearch[] {
  const rows = database.read(() => database.sql('select * from searches order by name').all());
  return rows.map((row) => ({
    name: String(row['name']),
    query: String(row['query']),
    author: String(row['author']),
    time: String(row['time']),
  }));
}

/** Saves a query under a name; one that had the name before is replaced. */
export function saveSearch(database: Database, name: string, query: string, { author, now }: Signature): void {
  database.write(() =>
    database
      .sql('insert or replace into searches (name, query, author, time) values (?, ?, ?, ?)')
      .run(name, query, author, now.toISOString()),
  );
}

/** Forgets a saved search; says whether there was one. */
export function forgetSearch(database: Database, name: string): boolean {
  return database.write(() => Number(database.sql('delete from searches where name = ?').run(name).changes) > 0);
}
