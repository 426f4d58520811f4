// The links of a library file: made once and kept. A new briefing is linked with those near it, and what that changes is joined to
// what is kept; only a library that has grown much, or another program version, is linked as a whole again.
import { link, makeLinker } from '../linking/link.ts';
import { makeLinkIndex, type Links } from '../model/library.ts';
import { hasText, type Reading } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';
import { briefingOf, type BriefingId } from '../model/text.ts';
import { nearestSets, wordSetOf } from '../model/vicinity.ts';
import type { Shelved } from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import * as kept from '../store/links.ts';
import { wholeOf } from '../store/readings.ts';
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
  readonly missing: readonly Shelved[];
  readonly isWhole: boolean;
}

export function backlogOf(database: Database, analysis: string, shelved: readonly Shelved[]): Backlog {
  const readable = shelved.filter(({ reading }) => reading && hasText(reading));
  if (kept.linksVersion(database) !== versionOf(analysis)) return { missing: readable, isWhole: true };
  const known = kept.linkedKeys(database);
  const missing = readable.filter(({ version }) => !known.has(kept.linkedKey(version)));
  const isWhole =
    missing.length > 0 && (readable.length <= FEW || missing.length > Math.min(MANY_NEW, SHARE_NEW * readable.length));
  return { missing, isWhole };
}

/**
 * Makes the links that are missing and keeps them. Gives them only when they cannot be kept (a read-only file); else they are on the
 * disk. A whole library of thousands takes a minute and a gigabyte: see upkeep.ts.
 */
export function bringLinksUp(database: Database, analysis: string, shelved: readonly Shelved[]): Linked | undefined {
  const { missing, isWhole } = backlogOf(database, analysis, shelved);
  if (missing.length === 0) return undefined;
  if (database.readOnly) return indexed(link(missing.flatMap(({ reading }) => (reading ? [wholeOf(reading)] : []))));
  if (isWhole) linkAll(database, analysis, shelved);
  else linkFew(database, shelved, missing);
  return undefined;
}

/** The kept links of exactly these briefings; those of others are left out. */
export function linksOn(database: Database, readings: readonly Reading[]): Linked {
  const linker = makeGathering(database, readings);
  for (const step of linker.steps) step();
  return linker.done();
}

/** The same in steps that take a moment each, so that no key waits. */
export function makeGathering(
  database: Database,
  readings: readonly Reading[],
): { readonly steps: Iterable<() => void>; done(): Linked } {
  const here = new Set(readings.map(({ briefing }) => briefing.id));
  const relations: Relation[] = [];
  const index = makeLinkIndex();
  let groups: kept.Groups = { clusters: [], derivations: [], stories: [] };
  function* steps(): Generator<() => void> {
    yield () => (groups = linksAmong(kept.keptGroups(database), here));
    for (const { relations: piece } of kept.keptRelations(database)) {
      yield () => {
        const among = piece.filter(({ from, to }) => here.has(briefingOf(from)) && here.has(briefingOf(to)));
        index.add(among);
        for (const relation of among) relations.push(relation);
      };
    }
  }
  return { steps: steps(), done: () => ({ links: { relations, ...groups }, index }) };
}

function versionOf(analysis: string): string {
  return `${analysis} ${linkingVersion()}`;
}

function linkAll(database: Database, analysis: string, shelved: readonly Shelved[]): void {
  const linker = makeLinker();
  const briefings: kept.LinkedBriefing[] = [];
  for (const { version, reading } of shelved) {
    if (!reading || !hasText(reading)) continue;
    // linking looks at everything many times
    const whole = wholeOf(reading);
    linker.add(whole);
    briefings.push(linkedAs({ version, reading: whole }));
  }
  kept.replaceLinks(database, versionOf(analysis), { ...linker.links(), briefings });
}

/** Each new briefing with those near it, as if the library were only these; what holds between the others stays as it is. */
function linkFew(database: Database, shelved: readonly Shelved[], missing: readonly Shelved[]): void {
  const known = kept.linkedBriefings(database);
  const fresh = missing.map(linkedAs);
  const byId = new Map(shelved.map((each) => [each.version.id, each.reading] as const));
  const all = [...known.filter(({ id }) => byId.has(id)), ...fresh];
  const sets = all.map(({ words }) => words);
  const near = new Set<BriefingId>(fresh.map(({ id }) => id));
  for (const { words } of fresh) for (const n of nearestSets(sets, words, NEAR)) near.add(all[n]?.id ?? ('' as BriefingId));
  const readings = [...near].flatMap((id) => {
    const reading = byId.get(id);
    return reading ? [wholeOf(reading)] : [];
  });
  const isFresh = new Set(fresh.map(({ id }) => id));
  const small = link(inOrder(readings, shelved));
  const groups = joinLinks(kept.keptGroups(database), small, isFresh, new Map(shelved.map(({ version }, n) => [version.id, n])));
  const relations = small.relations.filter(({ from, to }) => isFresh.has(briefingOf(from)) || isFresh.has(briefingOf(to)));
  kept.addLinks(database, { relations, briefings: fresh }, groups);
}

function inOrder(readings: readonly Reading[], shelved: readonly Shelved[]): readonly Reading[] {
  const place = new Map(shelved.map(({ version }, n) => [version.id, n] as const));
  return readings.toSorted((a, b) => (place.get(a.briefing.id) ?? 0) - (place.get(b.briefing.id) ?? 0));
}

function linkedAs({ version: { id, hash, part }, reading }: Shelved): kept.LinkedBriefing {
  return { id, hash, part, words: reading ? wordSetOf(reading) : new Uint32Array() };
}

function indexed(links: Links): Linked {
  const index = makeLinkIndex();
  index.add(links.relations);
  return { links, index };
}
