// Asking the subscribed feeds and pages for what is new: fetched several at a time, put on the shelf in the order of the list.
import { Problem } from '../../model/problem.ts';
import { fetchPage, type Fetched, type FetchOptions } from '../../feeds/fetch.ts';
import type { Database } from '../../store/database.ts';
import { rememberVisit, type Feed } from '../../store/feeds.ts';
import { addBytes, type AddOptions } from './adding.ts';
import type { Added } from './shelving.ts';

/** How asking one of them went. */
export interface Visit {
  readonly feed: Feed;
  readonly outcome: 'fetched' | 'unchanged' | 'failed';
  readonly added: readonly Added[];
  readonly problem?: Problem;
}

export interface RefreshOptions extends Pick<AddOptions, 'analysis' | 'originals' | 'onNotice'> {
  /** The clock of the caller. */
  readonly now: () => Date;
  /** For each, in ms and bytes; whether machines that are not public may be asked. */
  readonly fetch: Pick<FetchOptions, 'time' | 'size' | 'allow'>;
  /** Called in the order of the list, when all of a visit is on the disk. */
  readonly onVisit: (visit: Visit) => void;
  readonly signal?: AbortSignal;
}

/** So many are asked at the same time. */
const AT_ONCE = 4;

/** Asks each feed once. One that fails does not stop the others. */
export async function refresh(database: Database, feeds: readonly Feed[], options: RefreshOptions): Promise<void> {
  const asked: Promise<Fetched | 'unchanged' | Problem>[] = [];
  for (const [at, feed] of feeds.entries()) {
    while (asked.length < Math.min(feeds.length, at + AT_ONCE)) asked.push(ask(feeds[asked.length] ?? feed, options));
    const answer = await asked[at];
    if (options.signal?.aborted) return;
    if (answer !== undefined) options.onVisit(await keep(database, feed, answer, options));
  }
}

async function ask(feed: Feed, options: RefreshOptions): Promise<Fetched | 'unchanged' | Problem> {
  const { url, etag, modified } = feed;
  try {
    return await fetchPage(url, {
      ...options.fetch,
      ...(etag === undefined ? {} : { etag }),
      ...(modified === undefined ? {} : { modified }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

async function keep(
  database: Database,
  feed: Feed,
  answer: Fetched | 'unchanged' | Problem,
  options: RefreshOptions,
): Promise<Visit> {
  const now = options.now();
  if (answer instanceof Problem) {
    rememberVisit(database, feed.url, { now, outcome: answer.message });
    return { feed, outcome: 'failed', added: [], problem: answer };
  }
  if (answer === 'unchanged') {
    rememberVisit(database, feed.url, { now, outcome: 'unchanged' });
    return { feed, outcome: 'unchanged', added: [] };
  }
  const added: Added[] = [];
  const { failed } = await addBytes(
    database,
    { name: nameFor(answer), path: feed.url, bytes: answer.bytes },
    { ...options, now, onAdded: (each) => added.push(each) },
  );
  const fresh = added.filter(({ as }) => as !== 'same').length;
  // What could not be read is asked for again: nothing is remembered that would make the server say "unchanged".
  const sent = failed > 0 ? {} : { ...validatorsOf(answer) };
  rememberVisit(database, feed.url, { now, outcome: failed > 0 ? 'nothing to read in it' : `${fresh} new or changed`, sent });
  return { feed, outcome: 'fetched', added };
}

function validatorsOf({ etag, modified }: Fetched): { readonly etag?: string; readonly modified?: string } {
  return { ...(etag === undefined ? {} : { etag }), ...(modified === undefined ? {} : { modified }) };
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'application/json': '.json',
  'application/feed+json': '.json',
};

/** A name that helps to tell the format: the last part of the address, with the ending of what the server says it is. */
function nameFor({ url, type }: Fetched): string {
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? 'page';
  const ending = ENDINGS[type] ?? (type.includes('xml') ? '.xml' : '');
  return last.endsWith(ending) ? last : last + ending;
}
