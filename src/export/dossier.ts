// What is exported, whatever the format: sentences with all that is known of them, their sources, and the strictest marking.
import type { Briefing } from '../model/briefing.ts';
import { counted } from '../model/counted.ts';
import type { Library } from '../model/library.ts';
import type { ClaimCluster } from '../model/origin.ts';
import { isReport } from '../model/quote.ts';
import type { RelationKind } from '../model/relation.ts';
import { briefingOf, type BriefingId, type Sentence, type SentenceId } from '../model/text.ts';
import { highestTlp, NO_MARKS, type Marks, type Tlp, type TriageId } from '../model/triage.ts';
import type { Place, Voices } from './citation.ts';

/** A briefing that is cited. */
export interface Source {
  /** From 1, in the order of their first citation. */
  readonly number: number;
  readonly briefing: Briefing;
  readonly marks: Marks;
  /** SHA-256 of the file it came from; absent when that was never kept. */
  readonly hash?: string;
}

/** How another sentence bears on an excerpt. */
export interface Bearing {
  readonly kind: RelationKind;
  readonly sentence: Sentence;
  readonly source: Source;
  readonly place?: Place;
}

/** One sentence with everything that is said of it. */
export interface Excerpt extends Voices {
  readonly number: number;
  readonly sentence: Sentence;
  readonly source: Source;
  readonly place?: Place;
  readonly marks: Marks;
  readonly cue?: string;
  readonly bearings: readonly Bearing[];
  readonly cluster?: ClaimCluster;
}

/** All that an export holds, whatever its format. */
export interface Dossier {
  readonly title: string;
  /** When the newest of its sources was received or published, ISO 8601. Never the time of the export: equal input, equal bytes. */
  readonly asOf?: string;
  readonly author: string;
  /** The strictest marking of anything in it. */
  readonly tlp?: Tlp;
  readonly excerpts: readonly Excerpt[];
  readonly sources: readonly Source[];
  /** A stable UUID for a name. */
  readonly uuidOf: (name: string) => string;
}

/** Where a briefing's original is kept. */
export interface Original {
  readonly hash: string;
  readonly part: number;
  /** When it was put into the library, ISO 8601. */
  readonly added?: string;
}

/** What somebody wants exported, and what only the caller knows of it. */
export interface Choice {
  readonly title: string;
  readonly author: string;
  /** In the order in which they are to appear. */
  readonly sentences: readonly SentenceId[];
  readonly marks: ReadonlyMap<TriageId, Marks>;
  readonly originals: ReadonlyMap<BriefingId, Original>;
  readonly uuidOf: (name: string) => string;
}

/** Gathers what a choice of sentences needs. Ids the library does not know are left out. */
export function makeDossier(library: Library, choice: Choice): Dossier {
  const sources = new Map<BriefingId, Source>();
  const sourceOf = (id: BriefingId): Source | undefined => {
    const briefing = library.briefing(id);
    const known = sources.get(id);
    if (known || !briefing) return known;
    const hash = choice.originals.get(id)?.hash;
    const source = { number: sources.size + 1, briefing, marks: choice.marks.get(id) ?? NO_MARKS, ...(hash ? { hash } : {}) };
    sources.set(id, source);
    return source;
  };
  const placeOf = ({ briefing, in: where, start, end }: Sentence): Place | undefined => {
    const original = choice.originals.get(briefing);
    return original && { hash: original.hash, part: original.part, in: where, start, end };
  };
  const cited = choice.sentences.flatMap((id) => {
    const sentence = library.sentence(id);
    const source = sentence && sourceOf(briefingOf(id));
    return sentence && source ? [{ sentence, source }] : [];
  });
  const excerpts = cited.map(({ sentence, source }, index): Excerpt => {
    const quote = library.quotesIn(sentence.id).find(({ speaker }) => speaker !== undefined);
    const attribution = library.attributionsIn(sentence.id).find(isReport);
    const cluster = library.clusterOf(sentence.id);
    const place = placeOf(sentence);
    const cue = quote?.cue ?? attribution?.cue;
    return {
      number: index + 1,
      sentence,
      source,
      ...(place ? { place } : {}),
      marks: choice.marks.get(sentence.id) ?? NO_MARKS,
      ...(quote?.speaker === undefined ? {} : { speaker: quote.speaker }),
      ...(cue === undefined ? {} : { cue }),
      chain: attribution?.chain ?? [],
      bearings: library.linksOf(sentence.id).flatMap(({ relation, there }): Bearing[] => {
        const other = library.sentence(there);
        const from = other && sourceOf(other.briefing);
        const at = other && placeOf(other);
        return other && from ? [{ kind: relation.kind, sentence: other, source: from, ...(at ? { place: at } : {}) }] : [];
      }),
      ...(cluster ? { cluster } : {}),
    };
  });
  const tlp = highestTlp([...excerpts, ...sources.values()].map(({ marks }) => marks.tlp).concat(bearingMarks(excerpts, choice)));
  const asOf = newest(
    [...sources.values()].map(({ briefing }) => choice.originals.get(briefing.id)?.added ?? briefing.published),
  );
  return {
    title: choice.title,
    ...(asOf ? { asOf } : {}),
    author: choice.author,
    ...(tlp ? { tlp } : {}),
    excerpts,
    sources: [...sources.values()],
    uuidOf: choice.uuidOf,
  };
}

/** "TLP:AMBER", or nothing. */
export function tlpLabel(tlp: Tlp | undefined): string | undefined {
  return tlp && `TLP:${tlp.toUpperCase()}`;
}

/** How another sentence bears on this one, in words. One that overlaps neither supports nor disputes it. */
export function bearingWords(kind: RelationKind): string {
  return kind === 'overlaps' ? 'same matter, another statement' : kind;
}

/** "3 independent origins", as far as the library knows. */
export function originsLine({ cluster }: Excerpt): string | undefined {
  if (!cluster || cluster.origins.length === 0) return undefined;
  const names = cluster.origins.map(({ name }) => name).join(', ');
  return `${counted(cluster.independent, 'independent origin')}: ${names}`;
}

/** Words of other briefings stand in the export too, and bring their marking with them. */
function bearingMarks(excerpts: readonly Excerpt[], { marks }: Choice): (Tlp | undefined)[] {
  return excerpts.flatMap(({ bearings }) => bearings.map(({ sentence }) => marks.get(sentence.id)?.tlp));
}

function newest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
}
