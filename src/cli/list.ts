// `crossread list` and `crossread remove`: what the library holds, and taking something out of it.
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { titleOf } from '../model/briefing.ts';
import { Problem } from '../model/problem.ts';
import type { BriefingId } from '../model/text.ts';
import { marksOf, marksRecord } from '../model/triage.ts';
import { allVersions, shelf, type Shelved } from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import { loadTriage, mark } from '../store/events.ts';
import { readingsOfBytes } from '../store/readings.ts';
import { feeds, unsubscribe } from '../store/feeds.ts';
import { isAddress } from './add.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { EMPTY_LIBRARY, isRemoved, signature, withLibrary } from './keeping.ts';
import { day } from './text.ts';

/** `list`: the newest version of each briefing, without those taken out. Exit code 1 when there are none. */
export async function list(request: Request, io: Io): Promise<number> {
  return await withLibrary(
    request,
    io,
    (database) => {
      if (request.flags['feeds']) return listFeeds(database, request, io);
      const triage = loadTriage(database);
      const all = shelf(database, analysisVersion()).filter(({ version }) => !isRemoved(triage, version.id));
      for (const shelved of all) {
        const each = shelved.reading ? shelved : { ...shelved, ...olderReading(database, shelved) };
        const { id } = each.version;
        if (request.flags['json']) io.json({ ...recordOf(each), ...marksRecord(id, marksOf(triage, id)) });
        else io.out(lineOf(each, marksOf(triage, id)));
      }
      if (all.length === 0) io.err(EMPTY_LIBRARY);
      return all.length > 0 ? EXIT.done : EXIT.nothing;
    },
    { isRead: true },
  );
}

/** What `refresh` asks, with how it went last. */
function listFeeds(database: Database, request: Request, io: Io): number {
  const all = feeds(database);
  for (const feed of all) {
    if (request.flags['json']) io.json(feed);
    else
      io.out(
        [feed.url, feed.checked ? `${feed.checked.slice(0, 16).replace('T', ' ')}: ${feed.outcome}` : 'not asked yet'].join('  '),
      );
  }
  if (all.length === 0) io.err('crossread: no subscriptions; crossread add https://… makes one');
  return all.length > 0 ? EXIT.done : EXIT.nothing;
}

/** Takes briefings off the list. Nothing is deleted: `undo`, or adding them again, brings them back with all their marks. */
export async function remove(request: Request, io: Io): Promise<number> {
  if (request.words.length === 0)
    throw new Problem('remove wants the id of a briefing, or an address that is subscribed to', 'crossread list shows them');
  return await withLibrary(
    request,
    io,
    (database) => {
      const held = new Set<string>(allVersions(database).map(({ id }) => id));
      const ended = request.words.filter((word) => !held.has(word) && isAddress(word) && unsubscribe(database, word));
      for (const url of ended) {
        if (request.flags['json']) io.json({ url, removed: true });
        else io.out(`unsubscribed ${url} (what came from it stays; crossread add subscribes again)`);
      }
      const unknown = request.words.filter((id) => !held.has(id) && !ended.includes(id));
      for (const id of unknown) io.err(`crossread: ${id}: not in the library; crossread list shows what is`);
      const wishes = request.words
        .filter((id) => held.has(id))
        .map((id) => ({ id: id as BriefingId, change: { removed: true } }));
      for (const event of mark(database, wishes, { ...signature(io), asOneDeed: true })) {
        if (request.flags['json']) io.json({ event: event.event, id: event.id, removed: true });
        else io.out(`removed ${event.id} (crossread undo brings it back)`);
      }
      if (wishes.length + ended.length === 0) return EXIT.nothing;
      return unknown.length > 0 ? EXIT.partly : EXIT.done;
    },
    { create: false },
  );
}

/** What another version of the program read is good enough for a list: reading everything again would keep the person waiting. */
function olderReading(database: Database, { version }: Shelved): Pick<Shelved, 'reading'> {
  const found = readingsOfBytes(database, version.hash).find(({ part }) => part === version.part);
  return found ? { reading: found.reading } : {};
}

function recordOf({ version, reading }: Shelved): object {
  const { id, path, hash, added, number } = version;
  const { headline, outlet, published, url, format } = reading?.briefing ?? {};
  return { id, path, format, headline, outlet, published, url, added, hash, version: number };
}

function lineOf({ version, reading }: Shelved, marks: ReturnType<typeof marksOf>): string {
  const signs = `${marks.read ? ' ' : '*'}${marks.flag ? '!' : ' '}${marks.pin ? '^' : ' '}`;
  const title = reading ? titleOf(reading.briefing) : '(cannot be read any more)';
  const facts = [reading?.briefing.outlet, day(reading?.briefing.published), marks.rating, ...marks.tags.map((tag) => `#${tag}`)];
  return [`${signs} ${version.id}  ${title}`, ...facts].filter(Boolean).join(' · ');
}
