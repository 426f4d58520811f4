// The whole snapshot that a screen or an export is made from, with the lookups everyone needs. Built once, never changed.
import type { Briefing } from './briefing.ts';
import type { Claim } from './claim.ts';
import type { Judgement } from './judgement.ts';
import type { Notice } from './notice.ts';
import type { ClaimCluster, Derivation } from './origin.ts';
import type { Attribution, Quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { RELATION_KINDS, type Relation, type RelationKind } from './relation.ts';
import type { Story } from './story.ts';
import { briefingOf, contains, type BriefingId, type Sentence, type SentenceId } from './text.ts';

/** What linking makes of many readings. */
export interface Links {
  readonly relations: readonly Relation[];
  readonly clusters: readonly ClaimCluster[];
  readonly derivations: readonly Derivation[];
  readonly stories: readonly Story[];
  /** Links that a person rejected: no longer among the relations, kept to be listed and taken back. */
  readonly rejected?: readonly Relation[];
}

/** A relation seen from one of its two sentences. */
export interface Link {
  readonly relation: Relation;
  readonly here: SentenceId;
  readonly there: SentenceId;
}

/** Everything that is known at one moment: readings, links, and the lookups that everyone needs. A value, never changed. */
export interface Library extends Links {
  readonly readings: readonly Reading[];
  readonly notices: readonly Notice[];
  /** Judgements in force on its links, and the same library as the program alone sees it; absent where nobody judged. */
  readonly judged?: { readonly judgements: readonly Judgement[]; readonly unjudged: Library };
  reading(id: BriefingId): Reading | undefined;
  briefing(id: BriefingId): Briefing | undefined;
  sentence(id: SentenceId): Sentence | undefined;
  claim(id: SentenceId): Claim | undefined;
  /** Links of a sentence: conflicts first, then by score. */
  linksOf(id: SentenceId): readonly Link[];
  clusterOf(id: SentenceId): ClaimCluster | undefined;
  quotesIn(id: SentenceId): readonly Quote[];
  attributionsIn(id: SentenceId): readonly Attribution[];
  /** How many relations there are, or how many of a kind: asked for without making them. */
  linkCount(kind?: RelationKind): number;
  /** Relations of some kinds, in their order; the others are not made. */
  relationsOf(kinds: ReadonlySet<RelationKind>): readonly Relation[];
  storyOf(id: BriefingId): Story | undefined;
}

/** Before anything is linked. */
export const NO_LINKS: Links = { relations: [], clusters: [], derivations: [], stories: [] };

/**
 * Freezes readings and links into a library. O(readings + relations): no text is looked at before somebody asks for one of its
 * sentences. `index` saves the walk over the relations when they were indexed as they came.
 */
export function makeLibrary(
  readings: readonly Reading[],
  links: Links,
  notices: readonly Notice[],
  index: LinkIndex = indexOf(links.relations),
): Library {
  const byBriefing = new Map<BriefingId, Reading>();
  for (const reading of readings) byBriefing.set(reading.briefing.id, reading);
  const clusters = new Map<SentenceId, ClaimCluster>();
  for (const cluster of links.clusters) for (const id of cluster.sentences) clusters.set(id, cluster);
  const stories = new Map<BriefingId, Story>();
  for (const story of links.stories) for (const id of story.briefings) stories.set(id, story);
  const readingOf = (id: SentenceId) => byBriefing.get(briefingOf(id));
  const sentence = (id: SentenceId) => sentenceIn(readingOf(id), id);

  const { clusters: allClusters, derivations, stories: allStories, rejected } = links;
  return {
    // Big libraries make them when somebody asks.
    get relations() {
      return links.relations;
    },
    clusters: allClusters,
    derivations,
    stories: allStories,
    ...(rejected ? { rejected } : {}),
    readings,
    notices,
    reading: (id) => byBriefing.get(id),
    briefing: (id) => byBriefing.get(id)?.briefing,
    sentence,
    claim: (id) => readingOf(id)?.claims.find((claim) => claim.sentence === id),
    linksOf: (id) => index.linksOf(id),
    clusterOf: (id) => clusters.get(id),
    quotesIn: (id) => readingOf(id)?.quotes.filter((quote) => quote.sentence === id) ?? [],
    attributionsIn: (id) => attributionsOf(readingOf(id), sentence(id)),
    linkCount: (kind) => index.count(kind),
    relationsOf: (kinds) => index.ofKinds(kinds),
    storyOf: (id) => stories.get(id),
  };
}

/** A sentence stands where its number says; any other order is searched. */
function sentenceIn(reading: Reading | undefined, id: SentenceId): Sentence | undefined {
  if (!reading) return undefined;
  if (reading.headline?.id === id) return reading.headline;
  const there = reading.sentences[Number(id.slice(id.lastIndexOf('#') + 1))];
  return there?.id === id ? there : reading.sentences.find((sentence) => sentence.id === id);
}

/** The links of each sentence. */
export interface LinkIndex {
  linksOf(id: SentenceId): readonly Link[];
  /** How many relations there are, or how many of a kind. */
  count(kind?: RelationKind): number;
  /** Relations of some kinds, in their order. */
  ofKinds(kinds: ReadonlySet<RelationKind>): readonly Relation[];
}

/** It can be filled piece by piece, while relations arrive. */
export interface GrowingIndex extends LinkIndex {
  add(relations: readonly Relation[]): void;
}

/** An index without links. Adding a relation costs nothing beyond it; the links of a sentence are made when they are asked for. */
export function makeLinkIndex(): GrowingIndex {
  const all: Relation[] = [];
  const relationsOf = new Map<SentenceId, Relation[]>();
  const made = new Map<SentenceId, readonly Link[]>();
  const counts = new Map<RelationKind, number>();
  const put = (id: SentenceId, relation: Relation) => {
    const list = relationsOf.get(id);
    if (list) list.push(relation);
    else relationsOf.set(id, [relation]);
  };
  return {
    add(relations) {
      made.clear();
      for (const relation of relations) {
        all.push(relation);
        put(relation.from, relation);
        put(relation.to, relation);
        counts.set(relation.kind, (counts.get(relation.kind) ?? 0) + 1);
      }
    },
    count: (kind) => (kind === undefined ? counts.values().reduce((sum, count) => sum + count, 0) : (counts.get(kind) ?? 0)),
    ofKinds: (kinds) => all.filter(({ kind }) => kinds.has(kind)),
    linksOf(id) {
      const known = made.get(id);
      if (known) return known;
      const relations = relationsOf.get(id);
      if (!relations) return NONE;
      const links = linksInOrder(id, relations);
      made.set(id, links);
      return links;
    },
  };
}

/** Relations of a sentence as its links: conflicts first, then by score. */
export function linksInOrder(id: SentenceId, relations: readonly Relation[]): readonly Link[] {
  return relations
    .map((relation) => ({ relation, here: id, there: relation.from === id ? relation.to : relation.from }))
    .toSorted((a, b) => rank(a) - rank(b) || b.relation.score - a.relation.score);
}

const NONE: readonly Link[] = [];

function indexOf(relations: readonly Relation[]): LinkIndex {
  const index = makeLinkIndex();
  index.add(relations);
  return index;
}

function rank(link: Link): number {
  return RELATION_KINDS.indexOf(link.relation.kind);
}

function attributionsOf(reading: Reading | undefined, sentence: Sentence | undefined): readonly Attribution[] {
  if (!reading || !sentence) return [];
  return reading.attributions.filter(
    (attribution) => attribution.sentence === sentence.id || (sentence.in === 'body' && contains(attribution, sentence)),
  );
}
