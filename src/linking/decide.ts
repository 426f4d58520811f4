// Reasons -> kind of relation. Every threshold of linking's decisions is here, with its name and where it comes from.
import type { RelationKind } from '../model/relation.ts';

/** From this score on two sentences state the same thing. */
export const RELATED = 0.5;
/** Links of a library need more: a wrong link costs a reader more than a missing one. Precision .75 among pairs of one topic. */
export const LINKED = 0.65;
/** From this on sentences are put together as one claim: a general sentence is near many, and must not join them. */
export const CLAIM = 0.78;
/** From this on two statements are said to possibly exclude each other. */
export const CONFLICTING = 0.5;
/** In running text a conflict needs a firmer ground than between headlines: the two must match this well. */
export const CONFLICT_SCORE = 0.6;
/** A match is no counterpart when one of its sentences has another in the same briefing that is surer by this much, in log odds. */
export const OUTDONE = 2;
/** Related sentences of the same matter that are so far apart in time that a changed value is news, in days. */
export const UPDATE_DAYS = 1;

export interface Grounds {
  readonly score: number;
  readonly conflict: number;
  /** What clashes, if anything: a conflict without a reason that can be shown is none. */
  readonly reason?: string;
  /** Whether the clash needs no judgement: a denial, a negation, another number, an opposite. */
  readonly isPlain: boolean;
  /** Whether one derives from the other or both from one origin. */
  readonly sameOrigin: boolean;
  /** Days by which `from` was published after `to`; absent when a date is missing. */
  readonly daysLater?: number;
  /** Whether a number, date or state differs. */
  readonly valueChanged: boolean;
}

/** The kind of relation between two related sentences. */
export function decide(grounds: Grounds): RelationKind {
  if (grounds.sameOrigin) return 'restates';
  const later = (grounds.daysLater ?? 0) >= UPDATE_DAYS;
  if (later && grounds.valueChanged) return 'updates';
  if (grounds.reason && grounds.isPlain && grounds.conflict >= CONFLICTING && grounds.score >= CONFLICT_SCORE)
    return 'contradicts';
  return 'corroborates';
}
