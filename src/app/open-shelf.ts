// Opens a library file for the screen: the top of the list at once, then all of it, then its links and the search index, which
// another thread fetches or makes.
import { Worker } from 'node:worker_threads';
import { makeLibrary, NO_LINKS, type Library } from '../model/library.ts';
import { hasText } from '../model/reading.ts';
import { shelf } from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import type { ToLibrarian } from './librarian.ts';
import { librarianUrl, linksFrom } from './links-from.ts';
import type { Arrival } from './open-library.ts';
import { firstLook, libraryOfShelf } from './shelf.ts';

export interface OpenShelfOptions {
  readonly analysis: string;
  /** Briefings that were taken out. */
  readonly without: ReadonlySet<string>;
  /** The clock of the caller. */
  readonly now: Date;
  readonly onArrival: (arrival: Arrival) => void;
}

/** Up to so many briefings are fetched here and now: starting a thread would take longer. */
const FEW = 100;

/** Resolves with the last arrival's library, the whole one. */
export async function openShelf(database: Database, options: OpenShelfOptions): Promise<Library> {
  const { analysis, without, now, onArrival } = options;
  const { count } = database.sql('select count(*) as count from versions').get() ?? {};
  if (Number(count) <= FEW) {
    const library = await libraryOfShelf(database, now, analysis, without);
    onArrival({ library });
    return library;
  }
  const first = firstLook(database, analysis, without);
  if (first) onArrival({ library: first, progress: 'fetching the rest of the library' });
  const librarian = new Worker(librarianUrl());
  const coming = linksFrom(librarian);
  try {
    const wish: ToLibrarian = { type: 'shelf', file: database.file, analysis, without: [...without], now };
    librarian.postMessage(wish);
    await coming.listed;
    const readings = shelf(database, analysis).flatMap(({ version, reading }) =>
      reading && hasText(reading) && !without.has(version.id) ? [reading] : [],
    );
    onArrival({ library: makeLibrary(readings, NO_LINKS, []), progress: 'linking sentences' });
    const { links, index } = await coming.linked;
    const library = makeLibrary(readings, links, [], index);
    onArrival({ library, progress: 'making the search index' });
    onArrival({ library, segment: await coming.segment });
    return library;
  } finally {
    await librarian.terminate();
  }
}
