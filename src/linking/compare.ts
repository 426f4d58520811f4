// Two sentences -> how alike, how much in conflict, and why. Knows nothing of briefings: pairs in, answers out.
import type { Evidence, RelationKind } from '../model/relation.ts';
import { explain, scoreOf } from './blend.ts';
import { conflictOf, type Conflict } from './conflict.ts';
import { CONFLICTING, decide, RELATED } from './decide.ts';
import { differences, numbersDiffer, type Dated } from './differences.ts';
import { evidenceOf } from './evidence.ts';
import { FEATURES, inBoth, measure, measureWeighed } from './features.ts';
import { areOfOtherPeriods, filledIn, haveOtherAmounts } from './formulas.ts';
import { gistOf, type Gist } from './gist.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { SAME } from './pairs.weights.ts';
import { partiesOf, saysLittle } from './parties.ts';
import type { Side } from './side.ts';
import { scaleOf, weigh, type Weighed } from './weigh.ts';

export interface Pair {
  readonly a: string;
  readonly b: string;
  /** When each was published, ISO 8601. */
  readonly aDate?: string;
  readonly bDate?: string;
}

export interface Answer {
  readonly score: number;
  readonly related: boolean;
  readonly conflict: number;
  readonly kind?: RelationKind;
  readonly evidence: readonly Evidence[];
}

/** What a decision needs to know of two sentences. */
interface Judged extends Conflict {
  /** 0…1 that the two state the same, in whole ten-thousandths. */
  readonly score: number;
  readonly numbersDiffer: boolean;
}

const VALUES = new Float64Array(FEATURES.length);

/** 0…1 that two weighed sentences state the same, in whole ten-thousandths. */
export function scoreBetween(a: Weighed, b: Weighed, lexicon: Lexicon): number {
  measureWeighed(a, b, lexicon, VALUES);
  return judgedScore();
}

/** The same of two sides. */
export function scoreOfSides(a: Side, b: Side, lexicon: Lexicon): number {
  measure(a, b, lexicon, VALUES);
  return judgedScore();
}

function judgedScore(): number {
  return Math.round(scoreOf(SAME, VALUES) * 1e4) / 1e4;
}

/** Judges two weighed sentences. */
function answerOf(a: Weighed, b: Weighed, lexicon: Lexicon): Judged {
  return {
    score: scoreBetween(a, b, lexicon),
    numbersDiffer: numbersDiffer(a.gist, b.gist),
    ...conflictOf(a, b, lexicon),
  };
}

/** The reasons for a score, and what sets the two apart if they are related. The weights add up to the score. */
export function evidenceOfTwo(a: Weighed, b: Weighed, lexicon: Lexicon, aDated: Dated = {}, bDated: Dated = {}): Evidence[] {
  const values = new Float64Array(FEATURES.length);
  measureWeighed(a, b, lexicon, values);
  const { score, evidence } = evidenceOf(explain(SAME, values), inBoth(a.ids, b.ids), a, b, lexicon);
  if (score >= RELATED)
    for (const { what, value } of differences(a.gist, b.gist, lexicon, aDated, bDated)) evidence.push({ what, value, weight: 0 });
  return evidence;
}

/** Compares pairs in order. What a word tells is drawn from all of them together. */
export function comparePairs(pairs: readonly Pair[]): Answer[] {
  const lexicon = makeLexicon();
  const gists = pairs.map(({ a, b }) => [gistOf(lexicon, a), gistOf(lexicon, b)] as const);
  const scale = scaleOf(lexicon, gists.flat());
  return pairs.map(({ aDate, bDate }, i) => {
    const [x, y] = gists[i] ?? [];
    if (!x || !y) throw new Error('a pair without gists');
    const a = weigh(x, scale);
    const b = weigh(y, scale);
    const judged = answerOf(a, b, lexicon);
    const { score, conflict, reason } = judged;
    const later = daysBetween(bDate, aDate);
    const related = score >= RELATED;
    const grounds = {
      ...judged,
      sameOrigin: false,
      valueChanged: judged.numbersDiffer,
      ...(later === undefined ? {} : { daysLater: Math.abs(later) }),
    };
    const evidence = evidenceOfTwo(a, b, lexicon);
    if (reason && conflict >= CONFLICTING) evidence.push({ what: 'possible conflict', value: reason, weight: 0 });
    return {
      score,
      related,
      conflict: Math.round(conflict * 1e4) / 1e4,
      ...(related ? { kind: areApart(x, y, lexicon) ? 'overlaps' : decide(grounds) } : {}),
      evidence,
    };
  });
}

/** Whether two sentences are alike in form only. */
function areApart(a: Gist, b: Gist, lexicon: Lexicon): boolean {
  if (filledIn(a).isRow || filledIn(b).isRow || haveOtherAmounts(a, b) || areOfOtherPeriods(a, b)) return true;
  return saysLittle(a) || saysLittle(b) || partiesOf(a, b, lexicon) === 'other';
}

/** Days from `from` to `to`; undefined unless both are known. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (!from || !to) return undefined;
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : undefined;
}
