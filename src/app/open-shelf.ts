// Opens a library file for the screen: the top of the list at once, then all of it with the links that are kept. What is not linked yet
// is linked by another process meanwhile.
import { setImmediate as pause, setTimeout as pauseFor } from 'node:timers/promises';
import { makeLibrary, NO_LINKS, type Library } from '../model/library.ts';
import { hasText, type Reading } from '../model/reading.ts';
import * as catalogue from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import { isKept } from '../store/originals.ts';
import { withOutdated } from '../store/outdated.ts';
import type { Linked } from './links-from.ts';
import type { Arrival } from './open-library.ts';
import { firstLook, libraryOfShelf } from './shelf.ts';
import { backlogOf, linksHere, makeGathering } from './shelf-links.ts';
import { runUpkeep } from './upkeep-run.ts';

export interface OpenShelfOptions {
  readonly analysis: string;
  /** Briefings that were taken out. */
  readonly without: ReadonlySet<string>;
  readonly onArrival: (arrival: Arrival) => void;
  /** How far it is, while nothing new is to be seen. */
  readonly onProgress?: (text: string) => void;
  /** The reader has been quit. */
  readonly signal?: AbortSignal;
}

/** What was listed last of a library file that is open. */
const listed = new WeakMap<Database, readonly catalogue.Shelved[]>();

/** Up to so many briefings are fetched and linked here and now: starting a process would take longer. */
const FEW = 100;
/** A step of fetching links takes about so long, in ms; then keys are looked at. */
const STEP = 12;

/** Resolves with the last arrival's library, the whole one. */
export async function openShelf(database: Database, options: OpenShelfOptions): Promise<Library> {
  const { analysis, without, onArrival } = options;
  if (catalogue.countVersions(database) <= FEW) {
    const all = catalogue.shelf(database, analysis).filter(({ version }) => !without.has(version.id));
    const stale = staleOn(database, all);
    if (stale > 0) {
      onArrival({ library: unlinked(readable(database, all)), progress: readingAgain(stale) });
      await pause();
    }
    const library = await libraryOfShelf(database, analysis, without);
    onArrival({ library });
    return library;
  }
  const first = listed.has(database) ? undefined : firstLook(database, analysis, without);
  if (first) {
    onArrival({ library: first, progress: 'fetching the rest of the library' });
    await pause();
  }
  const library = await openBig(database, options);
  onArrival({ library, index: { file: database.file, analysis, without } });
  return library;
}

/** All of the shelf as it is now: at once, and again with its links when something was missing. */
async function openBig(database: Database, options: OpenShelfOptions): Promise<Library> {
  const { analysis, without, onArrival, signal } = options;
  const list = () => {
    const known = listed.get(database);
    const all = known ? catalogue.shelfAfter(database, analysis, known) : catalogue.shelf(database, analysis);
    listed.set(database, all);
    return all.filter(({ version }) => !without.has(version.id));
  };
  let shelved = list();
  let readings = readable(database, shelved);
  const { missing, isWhole } = backlogOf(database, analysis, without);
  const stale = staleOn(database, shelved);
  if (missing.length === 0 && stale === 0) return libraryOf(readings, await gather(database, readings));
  if (database.readOnly) {
    onArrival({ library: unlinked(readings), progress: 'linking sentences' });
    return libraryOf(readings, linksHere(readings));
  }
  const soFar = isWhole ? unlinked(readings) : libraryOf(readings, await gather(database, readings));
  onArrival({ library: soFar, progress: stale > 0 ? readingAgain(stale) : 'linking sentences' });
  // Whoever put the new ones on the shelf is probably linking them too.
  if (!isWhole && stale === 0 && (await isLinkedSoon(database, options))) return await openBig(database, options);
  await runUpkeep(
    { file: database.file, analysis, without: [...without] },
    { ...(options.onProgress ? { onProgress: options.onProgress } : {}), ...(signal ? { signal } : {}) },
  );
  shelved = list();
  readings = readable(database, shelved);
  return libraryOf(readings, await gather(database, readings));
}

/** So often, and with so many ms between, another process is given the chance. */
const CHANCES = 8;
const CHANCE = 150;

async function isLinkedSoon(database: Database, { analysis, without, signal }: OpenShelfOptions): Promise<boolean> {
  for (let chance = 0; chance < CHANCES; chance++) {
    await pauseFor(CHANCE);
    if (signal?.aborted) return false;
    if (backlogOf(database, analysis, without).missing.length === 0) return true;
  }
  return false;
}

function libraryOf(readings: readonly Reading[], { links, index }: Linked): Library {
  return makeLibrary(readings, links, [], index);
}

function unlinked(readings: readonly Reading[]): Library {
  return makeLibrary(readings, NO_LINKS, []);
}

/** How many another version of the program read. Without its original a briefing cannot be read again: then nothing is to be done. */
function staleOn(database: Database, shelved: readonly catalogue.Shelved[]): number {
  return shelved.filter(({ version, reading }) => !reading && isKept(database, version.hash)).length;
}

function readingAgain(count: number): string {
  return `reading ${count} ${count === 1 ? 'briefing' : 'briefings'} again after an update`;
}

/** What can be shown of the shelf; what is not yet read again as it was read before. */
function readable(database: Database, shelved: readonly catalogue.Shelved[]): readonly Reading[] {
  return withOutdated(database, shelved).flatMap(({ reading }) => (reading && hasText(reading) ? [reading] : []));
}

/** The kept links, without holding up a key. */
async function gather(database: Database, readings: readonly Reading[]): Promise<Linked> {
  const gathering = makeGathering(database, readings);
  let since = performance.now();
  for (const step of gathering.steps) {
    step();
    if (performance.now() - since < STEP) continue;
    await pause();
    since = performance.now();
  }
  return gathering.done();
}
