// Two sentences of different briefings that state the same: what is found when they are compared, before anybody asks where they come from.
import { mayClash } from './conflict/clash.ts';
import { scoreOfSides } from './compare/compare.ts';
import type { Ledger } from './ledger.ts';
import { CLAIM, LINKED, MIN_CLAIM, RARE, RELATED, SAID_ALIKE, SAME_SPEAKER } from './decide.ts';
import type { Lexicon } from './compare/lexicon.ts';
import { makeOwn, reuseOf } from './origins/reuse.ts';
import { isName, makeSide, placeOf, type Side } from './compare/side.ts';
import { commonSpeaker } from './origins/speakers.ts';

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
  /** Whether it is worth asking if the two exclude each other. */
  readonly mayClash: boolean;
  /** Whether it ties its two sentences into one claim: known when what holds between their briefings is settled. */
  isTie?: boolean;
}

const mine = makeSide();
const theirs = makeSide();
const ownMine = makeOwn();
const ownTheirs = makeOwn();

/** The match of two sentences, if they state the same. Makes nothing for those that do not. */
export function matchOf(one: number, other: number, ledger: Ledger, lexicon: Lexicon): Match | undefined {
  ledger.loadSide(one, mine);
  ledger.loadSide(other, theirs);
  const plain = scoreOfSides(mine, theirs, lexicon);
  if (plain < RELATED || (plain < LINKED && !shareRareWord(mine, theirs, lexicon))) return undefined;
  const score = lifted(plain, sameSpeaker(one, other, ledger) !== undefined);
  if (score < LINKED) return undefined;
  ledger.loadOwn(one, ownMine);
  ledger.loadOwn(other, ownTheirs);
  return {
    one,
    other,
    score,
    reuse: reuseOf(ownMine, ownTheirs),
    isClaim: Math.min(mine.length, theirs.length) >= MIN_CLAIM && !ledger.isPicture(one) && !ledger.isPicture(other),
    isTie: false,
    mayClash: mayClash(mine, theirs, ledger.denies(one) || ledger.denies(other), lexicon),
  };
}

/** The speaker of both sentences, if it is one. */
function sameSpeaker(one: number, other: number, ledger: Ledger): string | undefined {
  const [x, y] = [ledger.entryOf(one), ledger.entryOf(other)];
  return commonSpeaker(x.speakers[one - x.first], y.speakers[other - y.first]);
}

/** Whether both have a word that is rare in everyday news and no name: what a speaker says of a matter, not who he is. */
function shareRareWord(a: Side, b: Side, lexicon: Lexicon): boolean {
  for (let i = 0; i < a.count; i++) {
    const id = a.ids[i] ?? 0;
    if (lexicon.weightOf(id) >= RARE && placeOf(b, id) >= 0 && !isName(a, id) && !isName(b, id)) return true;
  }
  return false;
}

/** A score with what it gains when both sentences give the words of one speaker; in whole ten-thousandths. What is not
 * nearly one claim without is never raised to one. */
export function lifted(score: number, isSame: boolean): number {
  if (!isSame || score < RELATED) return score;
  const odds = (score / (1 - Math.min(score, 0.9999))) * SAME_SPEAKER;
  const raised = Math.round((odds / (1 + odds)) * 1e4) / 1e4;
  return score < SAID_ALIKE ? Math.min(raised, CLAIM - 0.01) : raised;
}
