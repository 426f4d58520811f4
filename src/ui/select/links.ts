// What the links of a sentence amount to: its badge in the gutter, the ring that x goes round, the pair that d and w speak of.
import { counted } from '../../model/counted.ts';
import type { Library, Link } from '../../model/library.ts';
import type { RelationKind } from '../../model/relation.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { State } from '../state.ts';
import { listedLinks } from './judged.ts';
import { once } from './memo.ts';
import { signOf, type Sign } from './names.ts';

/** What stands in the gutter beside a sentence that has links. */
export interface Badge {
  readonly sign: Sign;
  readonly kind: RelationKind;
  /** In how many other briefings the claim stands. */
  readonly briefings: number;
  /** Independent origins behind it; absent when the claim is in no cluster. */
  readonly origins?: number;
}

/** The other briefings that links lead to; a possible conflict may lie within one. */
function elsewhere(id: SentenceId, links: readonly Link[]): ReadonlySet<BriefingId> {
  return new Set(links.map(({ there }) => briefingOf(there)).filter((there) => there !== briefingOf(id)));
}

const badges = once<Library, Map<SentenceId, Badge | undefined>>(() => new Map());

/** The sign and counts of a sentence; undefined when it is linked to nothing. */
export function badgeOf(library: Library, id: SentenceId): Badge | undefined {
  const known = badges(library);
  if (known.has(id)) return known.get(id);
  const links = library.linksOf(id);
  const first = links[0];
  const origins = library.clusterOf(id)?.independent;
  const badge: Badge | undefined = first && {
    sign: signOf(first),
    kind: first.relation.kind,
    briefings: elsewhere(id, links).size,
    ...(origins === undefined ? {} : { origins }),
  };
  known.set(id, badge);
  return badge;
}

/** The current sentence first, then those linked to it (conflicts first), then the rest of its claim; never two of its own article. */
export function ringOf(library: Library, id: SentenceId): readonly SentenceId[] {
  const home = briefingOf(id);
  const linked = library.linksOf(id).map((link) => link.there);
  const claim = library.clusterOf(id)?.sentences ?? [];
  const others = [...new Set([...linked, ...claim])].filter((other) => briefingOf(other) !== home && library.sentence(other));
  const articles = new Set<string>();
  // Each article once before any article twice: a headline says again what the body says.
  const first = others.filter((other) => {
    const fresh = !articles.has(briefingOf(other));
    articles.add(briefingOf(other));
    return fresh;
  });
  return [id, ...first, ...others.filter((other) => !first.includes(other))];
}

/** Where the next x leads, while the sentence has a counterpart elsewhere. */
export function nextCrossing({ library, here, ring }: State): SentenceId | undefined {
  if (here === undefined) return undefined;
  const going = ring?.members[ring.at] === here ? ring : { members: ringOf(library, here), at: 0 };
  return going.members.length > 1 ? going.members[(going.at + 1) % going.members.length] : undefined;
}

/** The link that d and w speak of: the one under the cursor of the third pane, the one just crossed, else the strongest. */
export function pairOf(state: State): Link | undefined {
  const { library, here, ring } = state;
  if (here === undefined) return undefined;
  const links = library.linksOf(here);
  if (state.overlay?.type === 'list' && state.overlay.link) return state.overlay.link;
  if (state.overlay?.type === 'list' && state.overlay.list === 'links') return listedLinks(library, here)[state.overlay.at];
  if (state.focus === 'takeaways') {
    const takeaways = library.reading(briefingOf(here))?.takeaways.length ?? 0;
    const chosen = links[state.side.at - takeaways];
    if (chosen) return chosen;
  }
  if (ring && ring.at > 0 && ring.members[ring.at] === here) {
    const crossed = links.find((link) => link.there === ring.members[0]);
    if (crossed) return crossed;
  }
  return links[0];
}

/** Kinds that tell of a turn: what was said is not so, or not so any more. */
export const TURNS: ReadonlySet<RelationKind> = new Set(['contradicts', 'updates']);

/** Sentences that are in a possible conflict or an update, in reading order. */
export const conflictsOf = once((library: Library): readonly SentenceId[] => {
  const found = new Set<SentenceId>();
  for (const { from, to } of library.relationsOf(TURNS)) found.add(from).add(to);
  return [...found].toSorted((a, b) => positionOf(library, a) - positionOf(library, b));
});

const briefingOrder = once(
  (library: Library): ReadonlyMap<BriefingId, number> => new Map(library.readings.map(({ briefing }, n) => [briefing.id, n])),
);

/** More sentences than any briefing has. */
const STRIDE = 1_000_000;

/** Where a sentence stands in reading order: the headline, then the body, briefing by briefing. */
export function positionOf(library: Library, id: SentenceId): number {
  const n = id.slice(id.lastIndexOf('#') + 1);
  return (briefingOrder(library).get(briefingOf(id)) ?? 0) * STRIDE + (n === 'h' ? 0 : Number(n) + 1);
}

/** How a claim stands: for it, against it. */
export interface Standing {
  /** Independent origins that say it, where they are known; and the briefings it stands in. */
  readonly origins?: number;
  readonly briefings: number;
  /** Other briefings that say what cannot be true beside it. */
  readonly against: number;
  /** Whether a sentence of its own briefing does. */
  readonly againstItself: boolean;
}

/** "3 articles, 1 origin": who stands behind a sentence. */
export function supportText({ origins, briefings }: Standing): string {
  return `${counted(briefings, 'article')}${origins === undefined ? '' : `, ${counted(origins, 'origin')}`}`;
}

/** What is said beside it supports a sentence as little as what is said against it. */
const NO_SUPPORT: ReadonlySet<RelationKind> = new Set(['contradicts', 'overlaps']);

/** For and against a sentence, counted in origins, not in articles. */
export function standingOf(library: Library, id: SentenceId): Standing {
  const cluster = library.clusterOf(id);
  const links = library.linksOf(id);
  const agreeing = links.filter(({ relation }) => !NO_SUPPORT.has(relation.kind)).map((link) => briefingOf(link.there));
  const members = new Set([briefingOf(id), ...(cluster?.sentences ?? []).map(briefingOf), ...agreeing]);
  const opposed = links.filter((link) => link.relation.kind === 'contradicts');
  return {
    ...(cluster ? { origins: cluster.independent } : {}),
    briefings: members.size,
    against: elsewhere(id, opposed).size,
    againstItself: opposed.some(({ there }) => briefingOf(there) === briefingOf(id)),
  };
}

/** Whether nothing is linked because it is not done yet: then nobody can say that something is said only here. */
export function isUnlinked({ library, progress }: State): boolean {
  return progress !== undefined && library.linkCount() === 0;
}
