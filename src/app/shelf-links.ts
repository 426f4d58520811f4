// The links of a library file: made once and kept. A new briefing is linked with those near it, and what that changes is joined to
// what is kept; only a library that has grown much, or another program version, is linked as a whole again.
import { link, makeLinker, type Known } from '../linking/link.ts';
import { makeLinkIndex, type LinkIndex } from '../model/library.ts';
import type { Reading } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';
import { briefingOf, type BriefingId } from '../model/text.ts';
import { nearestSets, wordSetOf } from '../model/vicinity.ts';
import {
  countBriefings,
  newestOrder,
  newestVersions,
  readingOf,
  shelf,
  unlinkedVersions,
  type Version,
} from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import * as kept from '../store/links.ts';
import { wholeOf } from '../store/lazy.ts';
import { linkingVersion } from './analysis-version.ts';
import { joinLinks, linksAmong } from './join-links.ts';
import type { Linked } from './links-from.ts';

/** Up to so many briefings all are linked anew: it takes no longer, and what comes out does not depend on the order of adding. */
const FEW = 200;
/** A new briefing is linked with so many that share most words with it. */
const NEAR = 120;
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
  if (kept.linksVersion(database) !== versionOf(analysis)) {
    const versions = newestVersions(database).filter(isHere);
    return { missing: versions, isWhole: versions.length > 0 };
  }
  const missing = unlinkedVersions(database).filter(isHere);
  const count = countBriefings(database) - without.size;
  return { missing, isWhole: missing.length > 0 && (count <= FEW || missing.length > Math.min(MANY_NEW, SHARE_NEW * count)) };
}

/** Makes the links that are missing and keeps them. A whole library of thousands takes a minute and a gigabyte: see upkeep.ts. */
export function bringLinksUp(database: Database, analysis: string, without: ReadonlySet<string> = new Set()): void {
  const { missing, isWhole } = backlogOf(database, analysis, without);
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

/** The kept links of exactly these briefings; those of others are left out. */
export function linksOn(database: Database, readings: readonly Reading[]): Linked {
  const gathering = makeGathering(database, readings);
  for (const step of gathering.steps) step();
  return gathering.done();
}

/** What was gathered last from a library file: while it only grows, the next gathering fetches what came. */
interface Gathered {
  readonly here: ReadonlySet<BriefingId>;
  readonly pieces: readonly number[];
  readonly relations: readonly Relation[];
  readonly index: LinkIndex;
  /** Whether relations of briefings that are not here were left out. */
  readonly isPartial: boolean;
}

const gathered = new WeakMap<Database, Gathered>();

/** The same in steps that take a moment each, so that no key waits. */
export function makeGathering(
  database: Database,
  readings: readonly Reading[],
): { readonly steps: Iterable<() => void>; done(): Linked } {
  const here = new Set(readings.map(({ briefing }) => briefing.id));
  const pieces = kept.relationPieces(database);
  const last = gathered.get(database);
  const before = last && isGrown(last, here, pieces) ? last : undefined;
  const relations: Relation[] = [...(before?.relations ?? [])];
  const index = before?.index ?? makeLinkIndex();
  let isPartial = false;
  let groups: kept.Groups = { clusters: [], derivations: [], stories: [] };
  function* steps(): Generator<() => void> {
    yield () => (groups = linksAmong(kept.keptGroups(database), here));
    const wanted = pieces.filter((piece) => !before?.pieces.includes(piece));
    for (const { relations: piece, isWhole } of kept.keptRelations(database, here, wanted)) {
      yield () => {
        if (!isWhole) isPartial = true;
        index.add(piece);
        for (const relation of piece) relations.push(relation);
      };
    }
  }
  return {
    steps: steps(),
    done() {
      gathered.set(database, { here, pieces, relations, index, isPartial });
      return { links: { relations, ...groups }, index };
    },
  };
}

function isGrown(last: Gathered, here: ReadonlySet<BriefingId>, pieces: readonly number[]): boolean {
  return !last.isPartial && last.here.isSubsetOf(here) && new Set(last.pieces).isSubsetOf(new Set(pieces));
}

function versionOf(analysis: string): string {
  return `${analysis} ${linkingVersion()}`;
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
  kept.replaceLinks(database, versionOf(analysis), { ...links, briefings, words: linker.known() satisfies Known });
}

/** Each new briefing with those near it, as words weigh in the whole library; what holds between the others stays as it is. */
function linkFew(database: Database, analysis: string, missing: readonly Version[]): void {
  const readings = new Map<BriefingId, Reading>();
  const read = (id: BriefingId) => {
    const reading = readings.get(id) ?? readingOf(database, id, analysis);
    if (reading) readings.set(id, wholeOf(reading));
    return readings.get(id);
  };
  const place = new Map(newestOrder(database).map((id, n) => [id, n] as const));
  const placeOf = (id: BriefingId) => place.get(id) ?? place.size;
  const fresh = missing.map((version) => linkedAs(version, read(version.id)));
  const isFresh = new Set(fresh.map(({ id }) => id));
  const all = [...kept.linkedWords(database).filter(({ id }) => place.has(id) && !isFresh.has(id)), ...fresh];
  const sets = all.map(({ words }) => words);
  const near = new Set(isFresh);
  for (const { words } of fresh) for (const n of nearestSets(sets, words, NEAR)) near.add(all[n]?.id ?? ('' as BriefingId));
  const small = link(
    [...near].toSorted((a, b) => placeOf(a) - placeOf(b)).flatMap((id) => read(id) ?? []),
    kept.linkWords(database) as Known | undefined,
  );
  const groups = joinLinks(kept.keptGroups(database), small, isFresh, placeOf);
  const relations = small.relations.filter(({ from, to }) => isFresh.has(briefingOf(from)) || isFresh.has(briefingOf(to)));
  kept.addLinks(database, { relations, briefings: fresh }, groups);
}

function linkedAs({ id, hash, part }: Version, reading: Reading | undefined): kept.LinkedBriefing {
  return { id, hash, part, words: reading ? wordSetOf(reading) : new Uint32Array() };
}
