// How two sentences of different briefings relate (CST, Radev 2000), with the reasons that can be shown.
import type { SentenceId } from './text.ts';

/** `overlaps`: on the same matter, yet another statement; it neither adds to a count of origins nor takes from one. */
export type RelationKind = 'restates' | 'corroborates' | 'updates' | 'contradicts' | 'overlaps';

/** One reason. `weight` may be negative; the weights of a relation add up to its score. */
export interface Evidence {
  /** "shared name", "same words", "different number"; the `different …` ones say what sets the two apart. */
  readonly what: string;
  readonly value: string;
  readonly weight: number;
}

const VERDICTS = ['accepted', 'rejected', 'retyped'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a person decided about a relation. */
export interface Judged {
  readonly verdict: Verdict;
  /** What the two are to each other; of a rejected one what it was taken for. */
  readonly kind: RelationKind;
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly author: string;
}

/** Directed: `from` is the later, or the one read after. `score` is 0…1. */
export interface Relation {
  readonly from: SentenceId;
  readonly to: SentenceId;
  readonly kind: RelationKind;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** What a person decided about it; absent when nobody did. */
  readonly judged?: Judged;
}

/** In the order in which links are shown: what an analyst must not miss comes first. Kept links name kinds by their place here. */
export const RELATION_KINDS: readonly RelationKind[] = ['contradicts', 'updates', 'corroborates', 'restates', 'overlaps'];

/** A relation whose reasons are fetched when somebody asks why; a copy of it has them. */
export function relationOf(
  from: SentenceId,
  to: SentenceId,
  kind: RelationKind,
  score: number,
  reasons: () => readonly Evidence[],
): Relation {
  return Object.defineProperty({ from, to, kind, score, [REASONS]: reasons }, 'evidence', EVIDENCE) as unknown as Relation;
}

const REASONS = Symbol('reasons');
/** One getter for all, so that many relations weigh little. */
const EVIDENCE: PropertyDescriptor & ThisType<{ readonly [REASONS]: () => readonly Evidence[] }> = {
  enumerable: true,
  configurable: true,
  get() {
    return this[REASONS]();
  },
};
