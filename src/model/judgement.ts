// What a person decided about the link between two sentences, as it is kept: found again by its words after a re-reading.
import type { Judged, RelationKind, Verdict } from './relation.ts';
import type { Anchor, SentenceId } from './text.ts';

/** A judgement on a link; which of its two sentences is called `one` says nothing. */
export interface Judgement extends Judged {
  readonly one: SentenceId;
  readonly other: SentenceId;
}

/** Where `one` and `other` stood, as far as their texts were at hand. */
export interface Anchors {
  readonly one?: Anchor;
  readonly other?: Anchor;
}

/** What one deed decides; `withdrawn` leaves the link to the program again. */
export interface Ruling {
  readonly one: SentenceId;
  readonly other: SentenceId;
  readonly verdict: Verdict | 'withdrawn';
  readonly kind: RelationKind;
  readonly anchors: Anchors;
}

/** A judgement as it was made, not yet put where its sentences stand now. */
export interface KeptJudgement extends Judgement {
  readonly anchors: Anchors;
}

/** The same for both orders. Quoted, because an id may hold any character. */
export function pairKey(one: SentenceId, other: SentenceId): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

/** What stands after a ruling; absent when it withdraws. */
export function judgementOf(ruling: Ruling, time: string, author: string): KeptJudgement | undefined {
  const { one, other, verdict, kind, anchors } = ruling;
  return verdict === 'withdrawn' ? undefined : { one, other, verdict, kind, time, author, anchors };
}
