// Coverage gaps: claims of several outlets, and which others wrote on the story later without them. Whoever published before the
// first report could not know, and whoever touches the claim in any way (disputes it, updates it, writes on the same matter) is
// not silent about it; where a date is missing nothing is said.
import { tellerOf } from './briefing.ts';
import type { Library } from './library.ts';
import type { ClaimCluster } from './origin.ts';
import { briefingOf, type BriefingId, type SentenceId } from './text.ts';

/** A claim that some outlets of a story do not carry. */
export interface Gap {
  readonly claim: ClaimCluster;
  /** The sentence of the first report, by date. */
  readonly first: SentenceId;
  readonly published: string;
  /** Outlets that carry it, in the order of the library. */
  readonly carriedBy: readonly string[];
  /** Outlets that do not, each with its articles of the story that came later. */
  readonly silent: readonly Silent[];
}

/** An outlet that does not carry a claim, with its articles that might have. */
export interface Silent {
  readonly outlet: string;
  readonly briefings: readonly BriefingId[];
}

/** Gaps of a library: claims of most origins first, then those that most outlets leave out. */
export function gapsIn(library: Library): readonly Gap[] {
  return library.clusters
    .flatMap((claim) => gapOf(library, claim) ?? [])
    .filter(({ silent }) => silent.length > 0)
    .toSorted((a, b) => b.claim.independent - a.claim.independent || b.silent.length - a.silent.length);
}

/** Who carries a claim and who is silent; undefined for a claim of one outlet, or without a date. O(articles of the story + links). */
export function gapOf(library: Library, claim: ClaimCluster): Gap | undefined {
  const carrying = new Set(claim.sentences.map(briefingOf));
  const carriedBy = [...new Set([...carrying].flatMap((id) => outletOf(library, id) ?? []))];
  const earliest = firstOf(library, claim.sentences);
  if (carriedBy.length < 2 || !earliest) return undefined;
  const { first, published } = earliest;
  const story = library.storyOf(briefingOf(first))?.briefings ?? [];
  const touching = new Set(claim.sentences.flatMap((id) => library.linksOf(id).map(({ there }) => briefingOf(there))));
  const speaking = new Set([...story.filter((id) => touching.has(id)), ...carrying].flatMap((id) => outletOf(library, id) ?? []));
  const later = new Map<string, BriefingId[]>();
  for (const id of story) {
    const outlet = outletOf(library, id);
    if (outlet === undefined || speaking.has(outlet) || !isLater(library.briefing(id)?.published, published)) continue;
    later.set(outlet, [...(later.get(outlet) ?? []), id]);
  }
  return { claim, first, published, carriedBy, silent: [...later].map(([outlet, briefings]) => ({ outlet, briefings })) };
}

/** Who published it; without an outlet an article stands for itself. */
function outletOf(library: Library, id: BriefingId): string | undefined {
  const briefing = library.briefing(id);
  return briefing && tellerOf(briefing);
}

function firstOf(library: Library, sentences: readonly SentenceId[]): { first: SentenceId; published: string } | undefined {
  const dated = sentences.flatMap((first) => {
    const published = library.briefing(briefingOf(first))?.published;
    return published === undefined ? [] : [{ first, published }];
  });
  const [start, ...rest] = dated;
  return start && rest.reduce((earliest, each) => (each.published < earliest.published ? each : earliest), start);
}

/** Certain only: of one day both must have a time, and the same kind of zone. */
function isLater(published: string | undefined, than: string): boolean {
  if (published === undefined) return false;
  if (published.slice(0, 10) !== than.slice(0, 10)) return published > than;
  return zoneOf(published) !== undefined && zoneOf(published) === zoneOf(than) && published.slice(0, 16) > than.slice(0, 16);
}

/** "Z", "+02:00", "" for a local time; undefined for a day without one. */
function zoneOf(published: string): string | undefined {
  return /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
    .exec(published)
    ?.slice(1)
    .map((zone) => zone ?? '')[0];
}
