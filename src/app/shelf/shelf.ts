// The shelf: what the library file holds, brought up to date with this program. Putting something on it is adding.ts.
import { makeLibrary, NO_LINKS, type Library } from '../../model/library.ts';
import { hasText, type Reading } from '../../model/reading.ts';
import type { BriefingId } from '../../model/text.ts';
import * as catalogue from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import { originalOf } from '../../store/originals.ts';
import { withOutdated } from '../../store/outdated.ts';
import { dropOldReadings, keepReadings, keptReadings } from '../../store/readings.ts';
import { backlogOf, linksOn } from './kept-links.ts';
import type { Linked } from '../loading/links-from.ts';

/** The newest version of every briefing. Those that another version of the program read are read again from their originals. */
export async function shelfOf(
  database: Database,
  analysis: string,
  onProgress?: (done: number, all: number) => void,
): Promise<readonly catalogue.Shelved[]> {
  const shelved = catalogue.shelf(database, analysis);
  const stale = new Map(
    shelved.filter(({ reading }) => !reading).map(({ version }) => [`${version.hash} ${version.name}`, version]),
  );
  if (stale.size === 0 || database.readOnly) return shelved;
  let done = 0;
  for (const { hash, name } of stale.values()) {
    const kept = originalOf(database, hash);
    onProgress?.(++done, stale.size);
    if (!kept) continue;
    keepReadings(database, { hash, name, version: analysis }, await readFrom(name, kept.bytes));
    dropOldReadings(database, { hash, name, version: analysis });
  }
  return catalogue.shelf(database, analysis);
}

/** The newest reading of one briefing in the library, read again from its original when another version of the program read it. */
export async function readingFor(database: Database, id: BriefingId, analysis: string): Promise<Reading | undefined> {
  const kept = catalogue.readingOf(database, id, analysis);
  if (kept) return kept;
  const version = catalogue.versionWith(database, id);
  if (!version) return undefined;
  return (await readAgain(database, version.hash, analysis)).find(({ part }) => part === version.part)?.reading;
}

/** What this program reads in a kept original, without keeping it: one list for each name the file had. */
export async function readAgain(
  database: Database,
  hash: string,
  analysis: string,
): Promise<{ part: number; reading: Reading }[]> {
  const names = new Set(catalogue.versionsIn(database, hash).map(({ name }) => name));
  const original = originalOf(database, hash);
  if (!original) return [];
  const found: { part: number; reading: Reading }[] = [];
  for (const name of names) {
    const kept = keptReadings(database, { hash, name, version: analysis });
    const readings = kept ?? (await readFrom(name, original.bytes));
    found.push(...readings.map((reading, part) => ({ part, reading })));
  }
  return found;
}

/** An unchanged library is opened without the program that reads. */
async function readFrom(name: string, bytes: Uint8Array): Promise<readonly Reading[]> {
  const { takeBytes } = await import('../loading/take.ts');
  return (await takeBytes(name, undefined, bytes)).readings.filter(hasText);
}

/** More rows than any terminal has. */
const FIRST_LOOK = 200;

/**
 * The top of the list without links, in a moment, to be shown while all is fetched; what must be read again as it was read before.
 * Nothing when the shelf is so short that it is no slower.
 */
export function firstLook(database: Database, analysis: string, without: ReadonlySet<string> = new Set()): Library | undefined {
  const top = withOutdated(database, catalogue.shelf(database, analysis, FIRST_LOOK));
  const readings = top.flatMap(({ version, reading }) => (reading && !without.has(version.id) ? [reading] : []));
  return readings.length >= FIRST_LOOK / 2 ? makeLibrary(readings, NO_LINKS, []) : undefined;
}

/** The newest version of every briefing that was not taken out, each brought up to date. */
export async function listShelf(
  database: Database,
  analysis: string,
  without: ReadonlySet<string> = new Set(),
): Promise<readonly catalogue.Shelved[]> {
  return (await shelfOf(database, analysis)).filter(({ version }) => !without.has(version.id));
}

/** What is on the shelf without its links: for whoever looks at briefings one by one. */
export async function unlinkedShelf(database: Database, analysis: string, without?: ReadonlySet<string>): Promise<Library> {
  const shelved = await listShelf(database, analysis, without);
  return makeLibrary(
    shelved.flatMap(({ reading }) => reading ?? []),
    NO_LINKS,
    [],
  );
}

/** The shelf as a linked library, without the briefings that were taken out. */
export async function libraryOfShelf(
  database: Database,
  analysis: string,
  without: ReadonlySet<string> = new Set(),
): Promise<Library> {
  const shelved = await listShelf(database, analysis, without);
  const readings = shelved.flatMap(({ reading }) => reading ?? []);
  const isKept = backlogOf(database, analysis, without).missing.length === 0;
  const { links, index } = isKept ? linksOn(database, readings) : await linkedNow(database, analysis, without, readings);
  return makeLibrary(readings, links, [], index);
}

async function linkedNow(
  database: Database,
  analysis: string,
  without: ReadonlySet<string>,
  readings: readonly Reading[],
): Promise<Linked> {
  const { bringLinksUp, linksHere } = await import('./shelf-links.ts');
  if (database.readOnly) return linksHere(readings);
  bringLinksUp(database, analysis, without);
  return linksOn(database, readings);
}
