// The links that a library file keeps, as a screen holds them, and what is not among them yet. Nothing here links: an unchanged library
// is opened without the program that does.
import type { Reading } from '../../model/reading.ts';
import { atOnce } from '../../model/steps.ts';
import { placeIn, weave, type Ids, type Strands } from '../../model/web.ts';
import { countBriefings, newestVersions, unlinkedVersions, type Version } from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import * as kept from '../../store/links.ts';
import { countReadBy } from '../../store/readings.ts';
import { linkingVersion } from '../loading/analysis-version.ts';
import { linksAmong } from './join-links.ts';
import type { Linked } from '../loading/links-from.ts';

/** Up to so many briefings all are linked anew: it takes no longer, and what comes out does not depend on the order of adding. */
const FEW = 200;
/** So many new ones, at most this share of all, are linked one by one. */
const MANY_NEW = 100;
const SHARE_NEW = 0.05;

/** Which briefings the kept links do not know yet, and whether all must be linked anew. */
export interface Backlog {
  readonly missing: readonly Version[];
  readonly isWhole: boolean;
}

/** `without` are briefings that were taken out. Looks at no text. */
export function backlogOf(database: Database, analysis: string, without: ReadonlySet<string> = new Set()): Backlog {
  const isHere = ({ id }: Version) => !without.has(id);
  if (kept.linksVersion(database) !== versionOfLinks(analysis)) {
    const versions = newestVersions(database).filter(isHere);
    return { missing: versions, isWhole: versions.length > 0 };
  }
  const missing = unlinkedVersions(database).filter(isHere);
  const count = countBriefings(database) - without.size;
  return { missing, isWhole: missing.length > 0 && (count <= FEW || missing.length > Math.min(MANY_NEW, SHARE_NEW * count)) };
}

/**
 * Whether links that another version of the program made hold for what is shown until all is linked anew: only the linking has changed,
 * or everything shown is still as the version that linked it had read it.
 */
export function doLinksHold(database: Database, analysis: string): boolean {
  const [by] = kept.linksVersion(database)?.split(' ') ?? [];
  if (by === undefined) return false;
  return by === analysis || (countReadBy(database, analysis) === 0 && countReadBy(database, by) > 0);
}

/** What was fetched of a library file's relations, whichever briefings are shown: the next time only what came is fetched. */
interface Fetched {
  readonly ids: Ids;
  readonly strands: ReadonlyMap<number, Strands>;
}

const fetched = new WeakMap<Database, Fetched>();

/** The kept links of exactly these briefings; those of others are left out. In steps that take a moment each, so that no key waits. */
export function* linkSteps(database: Database, readings: readonly Reading[]): Generator<void, Linked> {
  const here = new Set(readings.map(({ briefing }) => briefing.id));
  const groups = linksAmong(kept.keptGroups(database), here);
  yield;
  const before = fetched.get(database);
  const ids: Ids = before?.ids ?? { list: [], places: new Map() };
  // the ids that are there already are held once
  if (!before) for (const id of here) placeIn(ids, id);
  const strands = new Map<number, Strands>();
  for (const piece of kept.relationPieces(database)) {
    const strand = before?.strands.get(piece) ?? kept.keptStrands(database, piece, ids);
    if (strand) strands.set(piece, strand);
    yield;
  }
  fetched.set(database, { ids, strands });
  const web = weave(ids, [...strands.values()], here);
  const links = {
    ...groups,
    get relations() {
      return web.relations();
    },
  };
  return { links, index: web.index };
}

/** The same at once. */
export function linksOn(database: Database, readings: readonly Reading[]): Linked {
  return atOnce(linkSteps(database, readings));
}

/** Names the program that makes links: of another one all links are made anew. */
export function versionOfLinks(analysis: string): string {
  return `${analysis} ${linkingVersion()}`;
}
