// Whether a briefing waits to be linked: asked often by whoever waits for another process to do it.
import type { Version } from './catalogue.ts';
import type { Database } from './database.ts';

/** Whether the kept links are made of this version of a briefing. O(1). */
export function isLinked(database: Database, { id, hash, part }: Version): boolean {
  const found = database.read(() =>
    database.sql('select 1 from linked where id = ? and hash = ? and part = ?').get(id, hash, part),
  );
  return found !== undefined;
}
