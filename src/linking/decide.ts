// Reasons -> kind of relation. Every threshold of linking's decisions is here, with its name and where it comes from.
import type { RelationKind } from '../model/relation.ts';

/** From this score on two sentences state the same thing. */
export const RELATED = 0.5;
/** Links of a library need more: a wrong link costs a reader more than a missing one. Precision .75 among pairs of one topic. */
export const LINKED = 0.65;
/** From this on sentences are put together as one claim: a general sentence is near many, and must not join them. */
export const CLAIM = 0.83;
/** ... and by so much less when one briefing takes over the text around it. */
export const TAKEN = 0.1;
/** From this on two statements are said to possibly exclude each other. */
export const CONFLICTING = 0.5;
/** In running text a conflict needs a firmer ground than between headlines: the two must match this well. */
const CONFLICT_SCORE = 0.6;
/** Linked sentences that give the words of one speaker are so many times as likely to be the same statement. */
export const SAME_SPEAKER = 3;
/** ... but one person says many things of one matter: below this, without the speaker, they are never one claim. */
export const SAID_ALIKE = 0.75;
/** A shared word of this weight in everyday news is rare: with one speaker, less than LINKED is enough then. */
export const RARE = 8.5;
/** Sentences that read alike are about one matter from this on. Of 281 pairs of newswire that rules had called corroborated, 116 rightly
 * so, 117 are left, 87 of them right; of 486 in texts of a few sentences, 336 rightly so, 262 and 233 (in folds: training/matter.ts). */
export const ONE_MATTER = 0.59;
/** ... and state the same from this on. Of 378 such pairs of newswire, 270 of which do, 315 are left, 248 of them rightly so; of 310 in texts of a few
 * sentences, 282 of which do, 283 and 256 (in folds: training/statements.ts). */
export const ONE_STATEMENT = 0.6;
/** A match is no counterpart when one of its sentences has another in the same briefing that is surer by this much, in log odds. */
export const OUTDONE = 2;
/** Related sentences of the same matter that are so far apart in time that a changed value is news, in days. */
const UPDATE_DAYS = 1;

/** Text from this degree on is taken over; it counts towards what a briefing takes from another. */
export const LIGHT = 0.7;

/** A single sentence this near is one text, whatever the rest of the two briefings. */
export const FIRM = 0.94;

/** Between briefings of which one is taken from the other, a sentence this near is taken too. */
export const REWORDED = 0.5;

/** From this share of a briefing's sentences taken over, the whole counts as derived. */
export const DERIVED_SHARE = 0.2;

/** ... but never on fewer sentences than this, unless the briefing has no more. */
export const MIN_TAKEN = 2;

/** Share of the possible pairs between two groups that must be matches for them to join. */
export const MATCHED = 0.5;

/** Share of the lesser briefing's sentences that the other matches. */
export const SAME_STORY = 0.12;

/** Fewer telling words than this state nothing by themselves. */
export const MIN_CLAIM = 4;

/** Share of the lesser statement that the other must cover for a clash. */
export const COVERED = 0.6;

/** Share of the richer statement that must stand in the lesser one before a clash is plain: otherwise the two tell different things. */
export const MUTUAL = 0.5;

/** All that the kind of a relation depends on. */
export interface Grounds {
  readonly score: number;
  /** What clashes, if anything does that needs no judgement: a denial, a negation, another number, an opposite. */
  readonly clash?: Clash;
  /** Whether the one's words are the other's, taken over with the text around them: less is enough for one claim then. */
  readonly isTaken?: boolean;
  /** Whether one derives from the other or both from one origin. */
  readonly sameOrigin: boolean;
  /** Days by which `from` was published after `to`; absent when a date is missing. */
  readonly daysLater?: number;
}

/** What a clash between two sentences means for the kind. */
export interface Clash {
  /** Whether both cannot be true at one time. */
  readonly excludes: boolean;
  /** Whether both may be true, the one of the time before: a number, a day, a state. What was denied was so or was not. */
  readonly mayChange: boolean;
}

/** The kind of relation between two related sentences. */
export function decide(grounds: Grounds): RelationKind {
  const isClaim = grounds.score >= CLAIM - (grounds.isTaken ? TAKEN : 0);
  const isLater = (grounds.daysLater ?? 0) >= UPDATE_DAYS;
  if (isLater && grounds.clash?.mayChange) return 'updates';
  if (grounds.sameOrigin) return isClaim ? 'restates' : 'overlaps';
  if (grounds.clash?.excludes && grounds.score >= CONFLICT_SCORE) return 'contradicts';
  return isClaim ? 'corroborates' : 'overlaps';
}
