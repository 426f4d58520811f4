// Two sentences -> how alike, how much in conflict, and why. Knows nothing of briefings: pairs in, answers out.
import type { Evidence, RelationKind } from '../../model/relation.ts';
import { explain, scoreOf } from './blend.ts';
import { conflictOf } from '../conflict/conflict.ts';
import { CONFLICTING, decide, RELATED } from '../decide.ts';
import { differences, type Dated } from './differences.ts';
import { evidenceOf } from './evidence.ts';
import { FEATURES, inBoth, measure, measureWeighed } from './features.ts';
import { areOfOtherPeriods, filledIn, haveOtherAmounts } from '../matter/formulas.ts';
import { gistOf, type Gist } from './gist.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { SAME, TOGETHER } from './pairs.weights.ts';
import { partiesOf, saysLittle } from '../matter/parties.ts';
import type { Side } from './side.ts';
import { settledCompany, type Company } from './together.ts';
import { scaleOf, weigh, type Weighed } from './weigh.ts';

/** Two sentences to be compared by themselves. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** When each was published, ISO 8601. */
  readonly aDate?: string;
  readonly bDate?: string;
}

/** How the sentences of a pair relate. `score` and `conflict` 0…1. */
export interface Answer {
  readonly score: number;
  readonly related: boolean;
  readonly conflict: number;
  readonly kind?: RelationKind;
  readonly evidence: readonly Evidence[];
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

/** The reasons for a score, and what sets the two apart if they are related. The weights add up to the score. */
export function evidenceOfTwo(a: Weighed, b: Weighed, lexicon: Lexicon, aDated: Dated = {}, bDated: Dated = {}): Evidence[] {
  return reasonsOf(a, b, lexicon, undefined, aDated, bDated).evidence;
}

/** The same with the score, in whole ten-thousandths, and with what its company tells of the pair, if it has any. */
function reasonsOf(
  a: Weighed,
  b: Weighed,
  lexicon: Lexicon,
  company?: Company,
  aDated: Dated = {},
  bDated: Dated = {},
): { score: number; evidence: Evidence[] } {
  const values = new Float64Array(FEATURES.length);
  measureWeighed(a, b, lexicon, values);
  const last = TOGETHER.at(-1);
  const explained = company && last ? explain(last, [...values, ...company]) : explain(SAME, values);
  const ofOthers = Math.round(total(explained.parts.subarray(FEATURES.length)) * 1e4) / 1e4;
  const ofWords = { ...explained, score: explained.score - ofOthers };
  const { score: wordScore, evidence } = evidenceOf(ofWords, inBoth(a.ids, b.ids), a, b, lexicon);
  const score = Math.round((wordScore + ofOthers) * 1e4) / 1e4;
  if (ofOthers !== 0)
    evidence.push({ what: 'other pairs', value: ofOthers > 0 ? 'a third is near both' : 'near many', weight: ofOthers });
  if (score >= RELATED)
    for (const { what, value } of differences(a.gist, b.gist, lexicon, aDated, bDated)) evidence.push({ what, value, weight: 0 });
  return { score, evidence };
}

function total(parts: Float64Array): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

/** Compares pairs in order. What a word tells is drawn from all of them together, and so is the company of sentences in several pairs. */
export function comparePairs(pairs: readonly Pair[]): Answer[] {
  const lexicon = makeLexicon();
  const gists = pairs.map(({ a, b }) => [gistOf(lexicon, a), gistOf(lexicon, b)] as const);
  const scale = scaleOf(lexicon, gists.flat());
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1;
  const numbered = pairs.map(({ a, b }) => [numberOf(a), numberOf(b)] as const);
  const weighed = gists.map(([x, y]) => [weigh(x, scale), weigh(y, scale)] as const);
  const rows = weighed.map(([a, b]) => {
    const values = new Float64Array(FEATURES.length);
    measureWeighed(a, b, lexicon, values);
    return values;
  });
  const company = settledCompany(numbered, rows, [SAME, ...TOGETHER.slice(0, -1)]);
  return pairs.map(({ aDate, bDate }, i) => {
    const [a, b] = weighed[i] ?? [];
    if (!a || !b) throw new Error('a pair without weights');
    const { score, evidence } = reasonsOf(a, b, lexicon, company[i]);
    const { conflict, reason, clash } = conflictOf(a, b, lexicon);
    const later = daysBetween(bDate, aDate);
    const related = score >= RELATED;
    const grounds = {
      score,
      ...(clash ? { clash } : {}),
      sameOrigin: false,
      ...(later === undefined ? {} : { daysLater: Math.abs(later) }),
    };
    if (reason && conflict >= CONFLICTING) evidence.push({ what: 'possible conflict', value: reason, weight: 0 });
    return {
      score,
      related,
      conflict: Math.round(conflict * 1e4) / 1e4,
      ...(related ? { kind: areApart(a.gist, b.gist, lexicon) ? 'overlaps' : decide(grounds) } : {}),
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
