// Whether the list of a library, or its links, have changed since one looked: asked many times a minute while somebody reads.
import type { Database } from './database.ts';

/** What a list is made of: changes whenever it would. */
export interface ShelfState {
  /** What came, and what it was linked with. */
  readonly place: number;
  readonly piece: number;
  /** The newest event that took a briefing out or brought it back, of those that were looked at. */
  readonly removal: number;
  /** The newest event that was looked at. */
  readonly event: number;
}

/** `known` is what was seen before: only what happened since is looked at. */
export function shelfState(database: Database, known?: ShelfState): ShelfState {
  const from = known?.event ?? 0;
  const row = database.read(() =>
    database
      .sql(
        `select (select max(place) from versions) as place, (select max(piece) from links) as piece,
                (select max(event) from events) as event,
                (select max(e.event) from events e left join events deed on deed.event = e.target
                 where e.event > ? and coalesce(deed.detail, e.detail) like '%"removed"%') as removal`,
      )
      .get(from),
  );
  const number = (name: string) => Number(row?.[name] ?? 0);
  return {
    place: number('place'),
    piece: number('piece'),
    event: number('event'),
    removal: number('removal') || (known?.removal ?? 0),
  };
}

/** Whether the same briefings are listed, with the same links. */
export function isSameShelf(one: ShelfState, other: ShelfState): boolean {
  return one.place === other.place && one.piece === other.piece && one.removal === other.removal;
}
