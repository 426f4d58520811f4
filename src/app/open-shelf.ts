// Opens a library file for the screen: the top of the list at once, then all of it with the links that are kept. What is not linked yet
// is linked by another process meanwhile.
import { setImmediate as pause } from 'node:timers/promises';
import { makeLibrary, NO_LINKS, type Library } from '../model/library.ts';
import { hasText, type Reading } from '../model/reading.ts';
import * as catalogue from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import { isKept } from '../store/originals.ts';
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
  /** The reader has been quit. */
  readonly signal?: AbortSignal;
}

/** Up to so many briefings are fetched and linked here and now: starting a process would take longer. */
const FEW = 100;
/** A step of fetching links takes about so long, in ms; then keys are looked at. */
const STEP = 12;

/** Resolves with the last arrival's library, the whole one. */
export async function openShelf(database: Database, options: OpenShelfOptions): Promise<Library> {
  const { analysis, without, onArrival } = options;
  if (catalogue.countVersions(database) <= FEW) {
    const library = await libraryOfShelf(database, analysis, without);
    onArrival({ library });
    return library;
  }
  const first = firstLook(database, analysis, without);
  if (first) {
    onArrival({ library: first, progress: 'fetching the rest of the library' });
    await pause();
  }
  const library = await openBig(database, options);
  onArrival({ library, index: { file: database.file, analysis, without } });
  return library;
}

/** All of the shelf as it is now: at once, and again with its links when something was missing. */
async function openBig(database: Database, { analysis, without, onArrival, signal }: OpenShelfOptions): Promise<Library> {
  const list = () => catalogue.shelf(database, analysis).filter(({ version }) => !without.has(version.id));
  let shelved = list();
  let readings = readable(shelved);
  const { missing, isWhole } = backlogOf(database, analysis, without);
  // Without its original a briefing cannot be read again: then nothing is to be done about it.
  const isStale = shelved.some(({ version, reading }) => !reading && isKept(database, version.hash));
  if (missing.length === 0 && !isStale) return libraryOf(readings, await gather(database, readings));
  if (database.readOnly) {
    onArrival({ library: makeLibrary(readings, NO_LINKS, []), progress: 'linking sentences' });
    return libraryOf(readings, linksHere(readings));
  }
  const soFar = isWhole ? makeLibrary(readings, NO_LINKS, []) : libraryOf(readings, await gather(database, readings));
  onArrival({ library: soFar, progress: 'linking sentences' });
  await runUpkeep(
    { file: database.file, analysis, without: [...without] },
    { onProgress: (progress) => onArrival({ library: soFar, progress }), ...(signal ? { signal } : {}) },
  );
  shelved = list();
  readings = readable(shelved);
  return libraryOf(readings, await gather(database, readings));
}

function libraryOf(readings: readonly Reading[], { links, index }: Linked): Library {
  return makeLibrary(readings, links, [], index);
}

function readable(shelved: readonly catalogue.Shelved[]): readonly Reading[] {
  return shelved.flatMap(({ reading }) => (reading && hasText(reading) ? [reading] : []));
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
