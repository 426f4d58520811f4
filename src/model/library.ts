// The whole snapshot that a screen or an export is made from, with the lookups everyone needs. Built once, never changed.
import type { Briefing } from './briefing.ts';
import type { Claim } from './claim.ts';
import type { Notice } from './notice.ts';
import type { ClaimCluster, Derivation } from './origin.ts';
import type { Attribution, Quote } from './quote.ts';
import { allSentences, type Reading } from './reading.ts';
import { RELATION_KINDS, type Relation } from './relation.ts';
import type { Story } from './story.ts';
import { briefingOf, contains, type BriefingId, type Sentence, type SentenceId } from './text.ts';

/** What linking makes of many readings. */
export interface Links {
  readonly relations: readonly Relation[];
  readonly clusters: readonly ClaimCluster[];
  readonly derivations: readonly Derivation[];
  readonly stories: readonly Story[];
}

/** A relation seen from one of its two sentences. */
export interface Link {
  readonly relation: Relation;
  readonly here: SentenceId;
  readonly there: SentenceId;
}

export interface Library extends Links {
  readonly readings: readonly Reading[];
  readonly notices: readonly Notice[];
  reading(id: BriefingId): Reading | undefined;
  briefing(id: BriefingId): Briefing | undefined;
  sentence(id: SentenceId): Sentence | undefined;
  claim(id: SentenceId): Claim | undefined;
  /** Links of a sentence: conflicts first, then by score. */
  linksOf(id: SentenceId): readonly Link[];
  clusterOf(id: SentenceId): ClaimCluster | undefined;
  quotesIn(id: SentenceId): readonly Quote[];
  attributionsIn(id: SentenceId): readonly Attribution[];
  storyOf(id: BriefingId): Story | undefined;
}

export const NO_LINKS: Links = { relations: [], clusters: [], derivations: [], stories: [] };

/** Freezes readings and links into a library. O(sentences + relations). */
export function makeLibrary(readings: readonly Reading[], links: Links, notices: readonly Notice[]): Library {
  const byBriefing = new Map<BriefingId, Reading>();
  const sentences = new Map<SentenceId, Sentence>();
  for (const reading of readings) {
    byBriefing.set(reading.briefing.id, reading);
    for (const sentence of allSentences(reading)) sentences.set(sentence.id, sentence);
  }
  const linked = linksBySentence(links.relations);
  const clusters = new Map(links.clusters.flatMap((cluster) => cluster.sentences.map((id) => [id, cluster] as const)));
  const stories = new Map(links.stories.flatMap((story) => story.briefings.map((id) => [id, story] as const)));
  const readingOf = (id: SentenceId) => byBriefing.get(briefingOf(id));

  return {
    ...links,
    readings,
    notices,
    reading: (id) => byBriefing.get(id),
    briefing: (id) => byBriefing.get(id)?.briefing,
    sentence: (id) => sentences.get(id),
    claim: (id) => readingOf(id)?.claims.find((claim) => claim.sentence === id),
    linksOf: (id) => linked.get(id) ?? [],
    clusterOf: (id) => clusters.get(id),
    quotesIn: (id) => readingOf(id)?.quotes.filter((quote) => quote.sentence === id) ?? [],
    attributionsIn: (id) => attributionsOf(readingOf(id), sentences.get(id)),
    storyOf: (id) => stories.get(id),
  };
}

function linksBySentence(relations: readonly Relation[]): Map<SentenceId, Link[]> {
  const links = new Map<SentenceId, Link[]>();
  const add = (link: Link) => {
    const list = links.get(link.here);
    if (list) list.push(link);
    else links.set(link.here, [link]);
  };
  for (const relation of relations) {
    add({ relation, here: relation.from, there: relation.to });
    add({ relation, here: relation.to, there: relation.from });
  }
  const rank = (link: Link) => RELATION_KINDS.indexOf(link.relation.kind);
  for (const list of links.values()) list.sort((a, b) => rank(a) - rank(b) || b.relation.score - a.relation.score);
  return links;
}

function attributionsOf(reading: Reading | undefined, sentence: Sentence | undefined): readonly Attribution[] {
  if (!reading || !sentence) return [];
  return reading.attributions.filter(
    (attribution) => attribution.sentence === sentence.id || (sentence.in === 'body' && contains(attribution, sentence)),
  );
}
