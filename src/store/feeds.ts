// Subscriptions: addresses that `crossread refresh` asks, with what the server said last, so that an unchanged page is not sent again.
import type { Database } from './database.ts';
import type { Signature } from './events.ts';

/** A feed or page that is fetched when somebody asks for it. */
export interface Feed {
  readonly url: string;
  readonly author: string;
  /** ISO 8601. */
  readonly added: string;
  /** What the server named the version it sent last. */
  readonly etag?: string;
  readonly modified?: string;
  /** ISO 8601; absent until it was asked for the first time. */
  readonly checked?: string;
  /** How asking went: "3 new", "unchanged", or what was in the way. */
  readonly outcome?: string;
}

/** Puts an address on the list; false when it was there. */
export function subscribe(database: Database, url: string, { author, now }: Signature): boolean {
  return database.write(() => {
    const { changes } = database
      .sql('insert or ignore into feeds (url, author, added) values (?, ?, ?)')
      .run(url, author, now.toISOString());
    return Number(changes) > 0;
  });
}

/** Takes an address off the list; what came from it stays. Says whether it was there. */
export function unsubscribe(database: Database, url: string): boolean {
  return database.write(() => Number(database.sql('delete from feeds where url = ?').run(url).changes) > 0);
}

/** All subscriptions in the order in which they were made. */
export function feeds(database: Database): readonly Feed[] {
  return database.read(() => database.sql('select * from feeds order by rowid').all().map(feedOf));
}

/** Remembers how asking went. Validators are kept as they are when the server sent no new page. */
export function rememberVisit(
  database: Database,
  url: string,
  visit: { readonly now: Date; readonly outcome: string; readonly sent?: { readonly etag?: string; readonly modified?: string } },
): void {
  const { now, outcome, sent } = visit;
  database.write(() => {
    database.sql('update feeds set checked = ?, outcome = ? where url = ?').run(now.toISOString(), outcome, url);
    if (sent)
      database.sql('update feeds set etag = ?, modified = ? where url = ?').run(sent.etag ?? null, sent.modified ?? null, url);
  });
}

function feedOf(row: Record<string, unknown>): Feed {
  const optional = (name: 'etag' | 'modified' | 'checked' | 'outcome') =>
    typeof row[name] === 'string' ? { [name]: row[name] } : {};
  return {
    url: String(row['url']),
    author: String(row['author']),
    added: String(row['added']),
    ...optional('etag'),
    ...optional('modified'),
    ...optional('checked'),
    ...optional('outcome'),
  };
}
