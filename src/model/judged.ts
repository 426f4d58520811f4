// Links as they stand after a person's judgements: wrong ones gone, others of the kind that was given, and the counts of origins
// with them. Nothing is linked again: a judgement touches its own pair and the claims that its two sentences stand in.
import { tellerOf } from './briefing.ts';
import { pairKey, type Judgement } from './judgement.ts';
import { makeLibrary, makeLinkIndex, type Library, type Links } from './library.ts';
import type { ClaimCluster, Origin } from './origin.ts';
import type { Relation, RelationKind } from './relation.ts';
import { briefingOf, type BriefingId, type SentenceId } from './text.ts';

/** Kinds whose two sentences state one claim. */
const SAME_CLAIM: ReadonlySet<RelationKind> = new Set(['restates', 'corroborates']);

/** The library with a person's judgements in force, whichever were before. Lookups of what nobody judged are shared with it. */
export function withJudgements(shown: Library, judgements: readonly Judgement[]): Library {
  const library = shown.judged?.unjudged ?? shown;
  if (judgements.length === 0) return library;
  if (JSON.stringify(shown.judged?.judgements) === JSON.stringify(judgements)) return shown;
  const nameOf = (id: BriefingId) => {
    const briefing = library.briefing(id);
    return briefing ? tellerOf(briefing) : id;
  };
  const links = applyJudgements(library, judgements, nameOf);
  const judged = new Set(judgements.flatMap(({ one, other }) => [one, other]));
  const index = makeLinkIndex();
  index.add(links.relations.filter(({ from, to }) => judged.has(from) || judged.has(to)));
  const linksOf = (id: SentenceId) => (judged.has(id) ? index : library).linksOf(id);
  const counts = Map.groupBy(links.relations, ({ kind }) => kind);
  const count = (kind?: RelationKind) => (kind === undefined ? links.relations : (counts.get(kind) ?? [])).length;
  const ofKinds = (kinds: ReadonlySet<RelationKind>) => links.relations.filter(({ kind }) => kinds.has(kind));
  return {
    ...makeLibrary(library.readings, links, library.notices, { linksOf, count, ofKinds }),
    judged: { judgements, unjudged: library },
  };
}

/** `nameOf` says who publishes a briefing. O(relations + clusters) with at least one judgement, else nothing. */
function applyJudgements(links: Links, judgements: readonly Judgement[], nameOf: (id: BriefingId) => string): Links {
  if (judgements.length === 0) return links;
  const inOrder = judgements.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const { relations, rejected } = judgedRelations(links.relations, inOrder);
  const { derivations, stories } = links;
  return { relations, rejected, clusters: judgedClusters(links.clusters, relations, inOrder, nameOf), derivations, stories };
}

function judgedRelations(relations: readonly Relation[], judgements: readonly Judgement[]) {
  const byPair = new Map(judgements.map((judgement) => [pairKey(judgement.one, judgement.other), judgement]));
  const judged = new Set(judgements.flatMap(({ one, other }) => [one, other]));
  const kept: Relation[] = [];
  const rejected: Relation[] = [];
  for (const relation of relations) {
    const key = judged.has(relation.from) && judged.has(relation.to) ? pairKey(relation.from, relation.to) : undefined;
    const judgement = key === undefined ? undefined : byPair.get(key);
    if (key === undefined || !judgement) {
      kept.push(relation);
      continue;
    }
    byPair.delete(key);
    if (judgement.verdict === 'rejected') rejected.push({ ...relation, judged: judgement });
    else kept.push({ ...relation, kind: judgement.kind, judged: judgement });
  }
  // A link that a person vouches for stays, also when the program finds it no more.
  for (const judgement of byPair.values()) if (judgement.verdict !== 'rejected') kept.push(vouchedFor(judgement));
  return { relations: kept, rejected };
}

function vouchedFor(judgement: Judgement): Relation {
  const { one, other, kind } = judgement;
  return {
    from: one,
    to: other,
    kind,
    score: 1,
    evidence: [{ what: 'your judgement', value: 'nothing else links them', weight: 1 }],
    judged: judgement,
  };
}

/** A claim while it is being changed. */
interface Claim {
  readonly sentences: Set<SentenceId>;
  origins: Origin[];
}

function judgedClusters(
  clusters: readonly ClaimCluster[],
  relations: readonly Relation[],
  judgements: readonly Judgement[],
  nameOf: (id: BriefingId) => string,
): readonly ClaimCluster[] {
  const judged = new Set(judgements.flatMap(({ one, other }) => [one, other]));
  const untouched: ClaimCluster[] = [];
  const claims = new Map<SentenceId, Claim>();
  for (const cluster of clusters) {
    if (!cluster.sentences.some((id) => judged.has(id))) {
      untouched.push(cluster);
      continue;
    }
    const claim: Claim = { sentences: new Set(cluster.sentences), origins: [...cluster.origins] };
    for (const id of cluster.sentences) claims.set(id, claim);
  }
  const nearness = nearnessIn(claims, relations);
  for (const { one, other, verdict, kind } of judgements) {
    const claim = claims.get(one);
    if (verdict !== 'rejected' && SAME_CLAIM.has(kind)) continue;
    if (!claim || claim !== claims.get(other)) continue;
    const leaver = nearness(one, claim) <= nearness(other, claim) ? one : other;
    leave(claim, leaver);
    claims.delete(leaver);
  }
  for (const { one, other, verdict, kind } of judgements) {
    if (verdict === 'rejected' || !SAME_CLAIM.has(kind)) continue;
    const claim = together(claims.get(one) ?? alone(one, nameOf), claims.get(other) ?? alone(other, nameOf));
    for (const id of claim.sentences) claims.set(id, claim);
    claim.origins = kind === 'restates' ? oneOrigin(claim, one, other) : twoOrigins(claim, one, other, nameOf);
  }
  const changed = [...new Set(claims.values())].flatMap(clusterOf);
  return [...untouched, ...changed];
}

/** How strongly a sentence is tied to the others of its claim. */
function nearnessIn(claims: ReadonlyMap<SentenceId, Claim>, relations: readonly Relation[]) {
  const ties = new Map<SentenceId, { readonly to: SentenceId; readonly score: number }[]>();
  const tie = (from: SentenceId, to: SentenceId, score: number) => {
    const known = ties.get(from);
    if (known) known.push({ to, score });
    else ties.set(from, [{ to, score }]);
  };
  for (const { from, to, kind, score } of relations) {
    if (!claims.has(from) || claims.get(from) !== claims.get(to) || !SAME_CLAIM.has(kind)) continue;
    tie(from, to, score);
    tie(to, from, score);
  }
  return (id: SentenceId, claim: Claim) =>
    (ties.get(id) ?? []).reduce((sum, { to, score }) => sum + (claim.sentences.has(to) ? score : 0), 0);
}

/** A sentence leaves a claim, and its briefing the origins of it unless another of its sentences stays. */
function leave(claim: Claim, leaver: SentenceId): void {
  claim.sentences.delete(leaver);
  const left = new Set([...claim.sentences].map(briefingOf));
  claim.origins = withBriefings(claim.origins, (id) => left.has(id));
}

function withBriefings(origins: readonly Origin[], keeps: (id: BriefingId) => boolean): Origin[] {
  return origins
    .map((origin) => ({ ...origin, briefings: origin.briefings.filter(keeps) }))
    .filter(({ briefings }) => briefings.length > 0);
}

function alone(id: SentenceId, nameOf: (id: BriefingId) => string): Claim {
  return { sentences: new Set([id]), origins: [ownOrigin(briefingOf(id), nameOf)] };
}

function ownOrigin(id: BriefingId, nameOf: (id: BriefingId) => string): Origin {
  return { name: nameOf(id), held: true, briefings: [id] };
}

/** Two claims as one; origins of one name are one. */
function together(a: Claim, b: Claim): Claim {
  if (a === b) return a;
  const origins = [...a.origins];
  for (const origin of b.origins) {
    const at = origins.findIndex(({ name }) => name === origin.name);
    const known = origins[at];
    if (known) origins[at] = merged(known, origin);
    else origins.push(origin);
  }
  return { sentences: new Set([...a.sentences, ...b.sentences]), origins };
}

function merged(a: Origin, b: Origin): Origin {
  return { ...a, held: a.held || b.held, briefings: [...new Set([...a.briefings, ...b.briefings])] };
}

/** One retells the other: what stands behind either is one origin. */
function oneOrigin({ origins }: Claim, one: SentenceId, other: SentenceId): Origin[] {
  const mine = origins.find(({ briefings }) => briefings.includes(briefingOf(one)));
  const theirs = origins.find(({ briefings }) => briefings.includes(briefingOf(other)));
  if (!mine || !theirs || mine === theirs) return origins;
  return origins.filter((origin) => origin !== mine).map((origin) => (origin === theirs ? merged(theirs, mine) : origin));
}

/** Each reports for itself: the one that gave the origin no name becomes an origin of its own. */
function twoOrigins({ origins }: Claim, one: SentenceId, other: SentenceId, nameOf: (id: BriefingId) => string): Origin[] {
  const [mine, theirs] = [briefingOf(one), briefingOf(other)];
  const shared = origins.find(({ briefings }) => briefings.includes(mine) && briefings.includes(theirs));
  if (!shared || mine === theirs) return origins;
  const leaver = nameOf(mine) === shared.name ? theirs : mine;
  return [...withBriefings(origins, (id) => id !== leaver), ownOrigin(leaver, nameOf)];
}

/** A claim of one article alone is no cluster. */
function clusterOf({ sentences, origins }: Claim): ClaimCluster[] {
  const ids = [...sentences].toSorted((a, b) => (a < b ? -1 : 1));
  if (new Set(ids.map(briefingOf)).size < 2) return [];
  return [{ id: `claim:${ids[0] ?? ''}`, sentences: ids, origins, independent: origins.length }];
}
