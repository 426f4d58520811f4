// The links of a library file: made once and kept. A new briefing is linked with those near it, and what that changes is joined to
// what is kept; only a library that has grown much, or another program version, is linked as a whole again.
import { link, makeLinker, type Known } from '../../linking/link.ts';
import { makeLinkIndex } from '../../model/library.ts';
import type { Reading } from '../../model/reading.ts';
import type { BriefingId } from '../../model/text.ts';
import { nearestSets, wordSetOf } from '../../model/vicinity.ts';
import { placeOf as placeIn, readingOf, shelf, supersededIds, type Version } from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import * as kept from '../../store/links.ts';
import { wholeOf } from '../../store/lazy.ts';
import { joinLinks } from './join-links.ts';
import { backlogOf, type Backlog, versionOfLinks } from './kept-links.ts';
import type { Linked } from '../loading/links-from.ts';

/** A new briefing is linked with so many that share most words with it. */
const NEAR = 120;

/** Makes the links that are missing and keeps them. A whole library of thousands takes a minute and a gigabyte: see upkeep.ts. */
export function bringLinksUp(
  database: Database,
  analysis: string,
  without: ReadonlySet<string> = new Set(),
  { missing, isWhole }: Backlog = backlogOf(database, analysis, without),
): void {
  if (missing.length === 0) return;
  if (isWhole) linkAll(database, analysis, without);
  else linkFew(database, analysis, missing);
}

/** Links of readings that cannot be kept: the file is read-only. */
export function linksHere(readings: readonly Reading[]): Linked {
  const links = link(readings.map(wholeOf));
  const index = makeLinkIndex();
  index.add(links.relations);
  return { links, index };
}

/** What cannot be read any more is noted as linked too, so that nobody tries again at every start. */
function linkAll(database: Database, analysis: string, without: ReadonlySet<string>): void {
  const linker = makeLinker();
  const briefings: kept.LinkedBriefing[] = [];
  for (const { version, reading } of shelf(database, analysis)) {
    if (without.has(version.id)) continue;
    // linking looks at everything many times
    const whole = reading && wholeOf(reading);
    if (whole) linker.add(whole);
    briefings.push(linkedAs(version, whole));
  }
  const links = linker.links();
  kept.replaceLinks(database, versionOfLinks(analysis), { ...links, briefings, words: linker.known() satisfies Known });
}

/** Each new briefing with those near it, as words weigh in the whole library; what holds between the others stays as it is. */
function linkFew(database: Database, analysis: string, missing: readonly Version[]): void {
  const readings = new Map<BriefingId, Reading>();
  const read = (id: BriefingId) => {
    const reading = readings.get(id) ?? readingOf(database, id, analysis);
    if (reading) readings.set(id, wholeOf(reading));
    return readings.get(id);
  };
  const places = new Map<BriefingId, number>();
  const placeOf = (id: BriefingId) => {
    const place = places.get(id) ?? placeIn(database, id) ?? Number.MAX_SAFE_INTEGER;
    places.set(id, place);
    return place;
  };
  const gone = supersededIds(database);
  const fresh = missing.map((version) => linkedAs(version, read(version.id)));
  const isFresh = new Set(fresh.map(({ id }) => id));
  const all = [...kept.linkedWords(database).filter(({ id }) => !gone.has(id) && !isFresh.has(id)), ...fresh];
  const sets = all.map(({ words }) => words);
  const near = new Set(isFresh);
  for (const { words } of fresh) for (const n of nearestSets(sets, words, NEAR)) near.add(all[n]?.id ?? ('' as BriefingId));
  const small = link(
    [...near].toSorted((a, b) => placeOf(a) - placeOf(b)).flatMap((id) => read(id) ?? []),
    kept.linkWords(database) as Known | undefined,
    isFresh,
  );
  const groups = joinLinks(kept.keptGroups(database), small, isFresh, placeOf);
  kept.addLinks(database, { relations: small.relations, briefings: fresh }, groups);
}

function linkedAs({ id, hash, part }: Version, reading: Reading | undefined): kept.LinkedBriefing {
  return { id, hash, part, words: reading ? wordSetOf(reading) : new Uint32Array() };
}
