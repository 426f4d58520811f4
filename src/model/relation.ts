// How two sentences of different briefings relate (CST, Radev 2000), with the reasons that can be shown.
import type { SentenceId } from './text.ts';

export type RelationKind = 'restates' | 'corroborates' | 'updates' | 'contradicts';

/** One reason. `weight` may be negative; the weights of a relation add up to its score. */
export interface Evidence {
  /** "shared name", "same words", "different number"; the `different …` ones say what sets the two apart. */
  readonly what: string;
  readonly value: string;
  readonly weight: number;
}

/** Directed: `from` is the later, or the one read after. `score` is 0…1. */
export interface Relation {
  readonly from: SentenceId;
  readonly to: SentenceId;
  readonly kind: RelationKind;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export const RELATION_KINDS: readonly RelationKind[] = ['contradicts', 'updates', 'corroborates', 'restates'];
