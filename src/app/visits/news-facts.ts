// What a command says of what is new, beside the list of it: how much of it was read nowhere, what saved searches find in it, and which
// marks lost their sentence. The screen says the same from the library it holds.
import { makeLibrary, NO_LINKS, type Library } from '../../model/library.ts';
import type { News } from '../../model/news.ts';
import { makeNovelty, newClaims } from '../../model/novelty.ts';
import { hasText } from '../../model/reading.ts';
import { settle, type LostMark } from '../../model/settle.ts';
import type { BriefingId } from '../../model/text.ts';
import { removedIn } from '../../model/triage.ts';
import { newestIds, shelf } from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import { loadTriage } from '../../store/events.ts';
import { withOutdated } from '../../store/outdated.ts';
import { savedSearches } from '../../store/searches.ts';
import { backlogOf, doLinksHold, linksOn } from '../shelf/kept-links.ts';
import { HITS, hitsOf } from './news.ts';

/** Libraries of more briefings are judged by their links alone, as on the screen. */
const MOST = 1000;

/** What `crossread new` says besides the list. */
export interface NewsFacts {
  /** What there is to read, as far as it has been read. */
  readonly library: Library;
  /** How many sentences of a briefing, or of all that is new, are said nowhere in what is marked as read. */
  newIn(briefings: readonly BriefingId[]): number;
  readonly lost: readonly LostMark[];
  /** Saved searches that find something in what is new: in which briefings, and how often. */
  readonly found: readonly {
    readonly name: string;
    readonly query: string;
    readonly hits: readonly (readonly [BriefingId, number])[];
  }[];
}

/** Takes the library as it is: what an update has to read or link again waits until somebody reads. */
export async function newsFacts(database: Database, analysis: string, news: News, today: string): Promise<NewsFacts> {
  const triage = loadTriage(database);
  const without = removedIn(triage);
  const ids = [...news.fresh, ...news.changed.map(({ id }) => id)];
  const library = libraryAsItIs(database, analysis, without, ids.length > 0);
  const { marks, lost } = settle(triage, library, newestIds(database));
  const novelty = ids.length > 0 && library.readings.length <= MOST ? makeNovelty(library) : undefined;
  return {
    library,
    lost,
    newIn: (briefings) => newClaims(library, marks, briefings, novelty),
    found: ids.length > 0 ? await foundIn(database, new Set(ids), without, today) : [],
  };
}

function libraryAsItIs(database: Database, analysis: string, without: ReadonlySet<string>, withLinks: boolean): Library {
  const readings = withOutdated(database, shelf(database, analysis)).flatMap(({ version, reading }) =>
    reading && hasText(reading) && !without.has(version.id) ? [reading] : [],
  );
  const isHeld = withLinks && (!backlogOf(database, analysis, without).isWhole || doLinksHold(database, analysis));
  const { links, index } = isHeld ? linksOn(database, readings) : { links: NO_LINKS, index: undefined };
  return makeLibrary(readings, links, [], index);
}

async function foundIn(
  database: Database,
  ids: ReadonlySet<BriefingId>,
  without: ReadonlySet<string>,
  today: string,
): Promise<NewsFacts['found']> {
  const saved = savedSearches(database);
  if (saved.length === 0) return [];
  const { soughtInShelf } = await import('../finding/sought.ts');
  const sought = await soughtInShelf(database, without);
  const found: NewsFacts['found'][number][] = [];
  for (const one of saved) {
    const { hits } = hitsOf(one, await sought.answer(one.query, { limit: HITS, today }));
    const here = [...hits].filter(([id]) => ids.has(id));
    if (here.length > 0) found.push({ name: one.name, query: one.query, hits: here });
  }
  return found;
}
