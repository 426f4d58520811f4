// When each person looked at the library last, what came since, and how far they have read.
import type { Reached } from '../model/news.ts';
import type { BriefingId, SentenceId } from '../model/text.ts';
import type { Database } from './database.ts';
import type { Signature } from './events.ts';

/** When somebody looked at the library, and what was there. */
export interface Visit {
  /** ISO 8601. */
  readonly time: string;
  /** The newest version of a briefing that was there. */
  readonly place: number;
}

/** The last visit of a person; nothing when there was none. */
export function lastVisit(database: Database, author: string): Visit | undefined {
  const row = database.read(() => database.sql('select time, place from visits where author = ?').get(author));
  return row && { time: String(row['time']), place: Number(row['place']) };
}

/** Notes that a person looks at the library as it is now. */
export function keepVisit(database: Database, { author, now }: Signature): void {
  database.write(() =>
    database
      .sql(
        `insert or replace into visits (author, event, place, time)
         values (?, (select ifnull(max(event), 0) from events), (select ifnull(max(place), 0) from versions), ?)`,
      )
      .run(author, now.toISOString()),
  );
}

/** A briefing that came after a place, in its newest version. */
export interface Came {
  readonly id: BriefingId;
  readonly lineage: string;
  /** Whether earlier versions of it were there before. */
  readonly isChange: boolean;
}

/** What came after a place, in the order of the list. */
export function cameAfter(database: Database, place: number): readonly Came[] {
  const rows = database.read(() =>
    database
      .sql(
        `select v.id, v.lineage, (select min(place) from versions w where w.lineage = v.lineage) <= ? as known from versions v
         where v.place > ? and v.number = (select max(number) from versions w where w.lineage = v.lineage) order by v.place`,
      )
      .all(place, place),
  );
  return rows.map((row) => ({ id: row['id'] as BriefingId, lineage: String(row['lineage']), isChange: row['known'] === 1 }));
}

/** How far a person has read in each briefing. */
export function reachedBy(database: Database, author: string): Reached {
  const rows = database.read(() => database.sql('select id, sentence from progress where author = ? order by time').all(author));
  const furthest = new Map(rows.map((row) => [row['id'] as BriefingId, row['sentence'] as SentenceId] as const));
  const last = rows.at(-1)?.['sentence'];
  return { furthest, ...(typeof last === 'string' ? { last: last as SentenceId } : {}) };
}

/** Keeps how far a person has come in some briefings, the one read last at the end. */
export function keepReached(
  database: Database,
  places: readonly (readonly [BriefingId, SentenceId])[],
  { author, now }: Signature,
): void {
  database.write(() => {
    const insert = database.sql('insert or replace into progress (id, author, sentence, time) values (?, ?, ?, ?)');
    for (const [n, [id, sentence]] of places.entries())
      insert.run(id, author, sentence, new Date(now.getTime() + n).toISOString());
  });
}
