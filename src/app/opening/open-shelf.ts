// Opens a library file for the screen: the top of the list at once, then all of it with the links that are kept. What is not linked yet
// is linked by another process meanwhile.
import { setImmediate as pause, setTimeout as pauseFor } from 'node:timers/promises';
import { makeLibrary, NO_LINKS, type Library } from '../../model/library.ts';
import { hasText, type Reading } from '../../model/reading.ts';
import { isLinked } from '../../store/backlog.ts';
import * as catalogue from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import { isKept } from '../../store/originals.ts';
import { withOutdated } from '../../store/outdated.ts';
import { stackSteps, type Stack } from '../../store/stack.ts';
import { backlogOf, doLinksHold, linksOn, linkSteps } from '../shelf/kept-links.ts';
import type { Linked } from '../loading/links-from.ts';
import type { Arrival } from './open-library.ts';
import { inTurns } from '../process/turns.ts';
import { firstLook, libraryOfShelf } from '../shelf/shelf.ts';
import { runUpkeep } from '../shelf/upkeep-run.ts';

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
const listed = new WeakMap<Database, Stack>();

/** Up to so many briefings are fetched and linked here and now: starting a process would take longer. */
const FEW = 100;

/** Resolves with the last arrival's library, the whole one. */
export async function openShelf(database: Database, options: OpenShelfOptions): Promise<Library> {
  const { analysis, without, onArrival } = options;
  if (catalogue.countVersions(database) <= FEW) {
    const all = catalogue.shelf(database, analysis).filter(({ version }) => !without.has(version.id));
    const stale = staleOn(database, all);
    if (stale > 0) {
      const readings = readable(database, all);
      const earlier = doLinksHold(database, analysis) ? linksOn(database, readings) : undefined;
      onArrival({ library: earlier ? libraryOf(readings, earlier) : unlinked(readings), progress: readingAgain(stale) });
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
  onArrival({ library, index: { file: database.file, analysis, without, readOnly: database.readOnly } });
  return library;
}

/** All of the shelf as it is now: at once, and again with its links when something was missing. */
async function openBig(database: Database, options: OpenShelfOptions): Promise<Library> {
  const { analysis, without, onArrival, signal } = options;
  const { readings, stale } = await listShelf(database, analysis, without);
  const { missing, isWhole } = backlogOf(database, analysis, without);
  if (missing.length === 0 && stale === 0) return await withLinks(database, readings);
  if (database.readOnly) {
    onArrival({ library: unlinked(readings), progress: 'linking sentences' });
    const { linksHere } = await import('../shelf/shelf-links.ts');
    return libraryOf(readings, linksHere(readings));
  }
  const isHeld = !isWhole || doLinksHold(database, analysis);
  const soFar = isHeld ? await withLinks(database, readings) : unlinked(readings);
  const linking = isWhole && isHeld ? 'linking sentences again after an update' : 'linking sentences';
  onArrival({ library: soFar, isListed: true, progress: stale > 0 ? readingAgain(stale) : linking });
  // Whoever put the new ones on the shelf is probably linking them too.
  if (!isWhole && stale === 0 && (await areLinkedSoon(database, missing, signal))) return await openBig(database, options);
  await runUpkeep(
    { file: database.file, analysis, without: [...without] },
    { ...(options.onProgress ? { onProgress: options.onProgress } : {}), ...(signal ? { signal } : {}) },
  );
  if (signal?.aborted) return soFar;
  return await withLinks(database, (await listShelf(database, analysis, without)).readings);
}

/** What can be shown of the shelf, and how much of it another version of the program read. */
async function listShelf(
  database: Database,
  analysis: string,
  without: ReadonlySet<string>,
): Promise<{ readonly readings: readonly Reading[]; readonly stale: number }> {
  const isHere = (id: string) => !without.has(id);
  const last = listed.get(database);
  const stack = await inTurns(stackSteps(database, analysis, last && isRead(last) ? last : undefined));
  listed.set(database, stack);
  if (isRead(stack)) {
    const readings = stack.readings.filter((reading) => reading !== undefined);
    return { readings: readings.filter((reading) => isHere(reading.briefing.id) && hasText(reading)), stale: 0 };
  }
  const all = catalogue.shelf(database, analysis).filter(({ version }) => isHere(version.id));
  return { readings: readable(database, all), stale: staleOn(database, all) };
}

/** Whether this version of the program has read all of it. */
function isRead({ readings }: Stack): boolean {
  return !readings.includes(undefined);
}

async function withLinks(database: Database, readings: readonly Reading[]): Promise<Library> {
  return libraryOf(readings, await inTurns(linkSteps(database, readings)));
}

/** So long another process is given the chance to link what it added, asked with so many ms between. */
const CHANCE = 2500;
const ASK = 20;

async function areLinkedSoon(
  database: Database,
  missing: readonly catalogue.Version[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const until = performance.now() + CHANCE;
  while (performance.now() < until) {
    if (missing.every((version) => isLinked(database, version))) return true;
    await pauseFor(ASK);
    if (signal?.aborted) return false;
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
