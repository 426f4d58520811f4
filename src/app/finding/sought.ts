// What a search without a screen looks through: files named, or the library. Links and marks are fetched only when a query asks.
import { existsSync } from 'node:fs';
import { link } from '../../linking/link.ts';
import { makeLibrary, NO_LINKS, type Library } from '../../model/library.ts';
import { hasText, type Reading } from '../../model/reading.ts';
import { withJudgements } from '../../model/judged.ts';
import { settle, type Settled } from '../../model/settle.ts';
import { emptyTriage } from '../../model/triage.ts';
import { entryOf } from '../../search/entries.ts';
import { makeIndex, type Index } from '../../search/index.ts';
import { needsLinks, needsMarks } from '../../search/known.ts';
import { parse } from '../../search/parse.ts';
import { search, type Answer } from '../../search/search.ts';
import { newestIds } from '../../store/catalogue.ts';
import { openDatabase, type Database } from '../../store/database.ts';
import { loadTriage } from '../../store/events.ts';
import { analysisVersion } from '../loading/analysis-version.ts';
import { openIndex } from '../shelf/index-files.ts';
import { libraryOfShelf, listShelf } from '../shelf/shelf.ts';

/** Something that can be searched by a command. */
export interface Sought {
  readonly library: Library;
  answer(query: string, options: { readonly limit: number; readonly today: string }): Promise<Answer>;
}

/** What was read from files. Marks come from the library file, when there is one and a query asks for them. */
export function soughtIn(readings: readonly Reading[], libraryFile: string): Sought {
  const whole = readings.filter(hasText);
  const index = makeIndex(whole.map(entryOf));
  return makeSought(
    index,
    makeLibrary(whole, NO_LINKS, []),
    () => Promise.resolve(makeLibrary(whole, link(whole), [])),
    (library) => {
      if (!existsSync(libraryFile)) return settle(emptyTriage(), library);
      const database = openDatabase(libraryFile);
      try {
        return settledIn(database, library);
      } finally {
        database.close();
      }
    },
  );
}

/** The library with its index, which is brought up to date on the way. The database stays open: texts are taken out of it. */
export async function soughtInShelf(database: Database, without: ReadonlySet<string>): Promise<Sought> {
  const analysis = analysisVersion();
  await listShelf(database, analysis, without);
  const { index, readings } = openIndex(database, analysis, without);
  return makeSought(
    index,
    makeLibrary(readings, NO_LINKS, []),
    () => libraryOfShelf(database, analysis, without),
    (library) => settledIn(database, library),
  );
}

function makeSought(
  index: Index,
  library: Library,
  linkAll: () => Promise<Library>,
  settleOn: (library: Library) => Settled,
): Sought {
  let settled: Settled | undefined;
  let linked: Promise<Library> | undefined;
  const withLinks = async () => withJudgements(await linkAll(), (settled ??= settleOn(library)).judgements);
  return {
    library,
    async answer(query, options) {
      const asked = parse(query).query;
      const known = needsLinks(asked) ? await (linked ??= withLinks()) : library;
      const { marks } = needsMarks(asked) ? (settled ??= settleOn(library)) : {};
      return search({ library: known, index }, query, { ...options, ...(marks ? { marks } : {}) });
    },
  };
}

function settledIn(database: Database, library: Library): Settled {
  return settle(loadTriage(database), library, newestIds(database));
}
