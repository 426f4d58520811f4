// Two sentences of different briefings that state the same: what is found when they are compared, before anybody asks where they come from.
import { scoreBetween } from './compare.ts';
import { numbersDiffer } from './differences.ts';
import type { Ledger } from './ledger.ts';
import { CLAIM, LINKED, MIN_CLAIM, RARE, RELATED, SAME_SPEAKER } from './decide.ts';
import type { Lexicon } from './lexicon.ts';
import { reuseOf } from './reuse.ts';
import { commonSpeaker } from './speakers.ts';
import type { Weighed } from './weigh.ts';

/** Sentences are given by their numbers. */
export interface Match {
  /** The later one, or the one with the later id. */
  readonly one: number;
  readonly other: number;
  readonly score: number;
  /** How far one is the other's text, 0…1. */
  readonly reuse: number;
  /** Whether both say enough to be a claim. */
  readonly isClaim: boolean;
  readonly numbersDiffer: boolean;
}

/** The match of two sentences, if they state the same. */
export function matchOf(one: number, other: number, ledger: Ledger, lexicon: Lexicon): Match | undefined {
  const mine = ledger.weighed(one);
  const theirs = ledger.weighed(other);
  const plain = scoreBetween(mine, theirs, lexicon);
  if (plain < RELATED || (plain < LINKED && !shareRareWord(mine, theirs, lexicon))) return undefined;
  const score = lifted(plain, sameSpeaker(one, other, ledger) !== undefined);
  if (score < LINKED) return undefined;
  return {
    one,
    other,
    score,
    reuse: reuseOf(ledger.ownGist(one), ledger.ownGist(other)),
    isClaim:
      Math.min(mine.gist.stems.length, theirs.gist.stems.length) >= MIN_CLAIM &&
      !ledger.isPicture(one) &&
      !ledger.isPicture(other),
    numbersDiffer: numbersDiffer(mine.gist, theirs.gist),
  };
}

/** The speaker of both sentences, if it is one. */
function sameSpeaker(one: number, other: number, ledger: Ledger): string | undefined {
  const [x, y] = [ledger.entryOf(one), ledger.entryOf(other)];
  return commonSpeaker(x.speakers[one - x.first], y.speakers[other - y.first]);
}

/** Whether both have a word that is rare in everyday news and no name: what a speaker says of a matter, not who he is. */
function shareRareWord(a: Weighed, b: Weighed, lexicon: Lexicon): boolean {
  return a.ids.some((id) => b.ids.includes(id) && lexicon.weightOf(id) >= RARE && !a.gist.names.has(id) && !b.gist.names.has(id));
}

/** A score with what it gains when both sentences give the words of one speaker; in whole ten-thousandths. What would not be linked
 * without is never raised to one claim. */
export function lifted(score: number, isSame: boolean): number {
  if (!isSame || score < RELATED) return score;
  const odds = (score / (1 - Math.min(score, 0.9999))) * SAME_SPEAKER;
  const raised = Math.round((odds / (1 + odds)) * 1e4) / 1e4;
  return score < LINKED ? Math.min(raised, CLAIM - 0.01) : raised;
}
