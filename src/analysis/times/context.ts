// What the rules of times need to know besides the words: the day of publication, what was named before, and which way a clause points.
import type { Piece } from '../pieces.ts';
import type { Day } from './calendar.ts';
import { AHEAD, AHEAD_BEFORE, PAST_VERBS } from './times.data.ts';

/** One expression found: pieces [i, end) mean `value`. */
export interface Match {
  readonly end: number;
  readonly value: string;
  /** The day it names, remembered for "the next day". */
  readonly day?: Day;
  /** A first piece other than the one asked for, when the expression reaches back. */
  readonly from?: number;
  /** A second day named with it: "29-30 November", "November 29 and 30". */
  readonly more?: { readonly from: number; readonly value: string };
}

/** What is remembered from sentence to sentence of one briefing. */
export interface Memory {
  day?: Day | undefined;
  /** The first day of the last month or year named. */
  period?: Day | undefined;
  quarter?: { readonly year: number; readonly quarter: number } | undefined;
}

/** What a rule of times may look at. */
export interface Context {
  readonly pieces: readonly Piece[];
  /** Day of publication. */
  readonly anchor: Day | undefined;
  readonly memory: Memory;
}

/** The piece in lower case; empty beyond both ends. */
export function lowerAt(context: Context, i: number): string {
  return context.pieces[i]?.lower ?? '';
}

/** The place behind a hyphen that joins `i - 1` and what follows, or `i` itself. */
export function pastHyphen(context: Context, i: number): number {
  const piece = context.pieces[i];
  return piece?.kind === 'mark' && /^[-–‑]$/.test(piece.text) && !piece.spaced && context.pieces[i + 1]?.spaced === false
    ? i + 1
    : i;
}

/** Whether the clause around the pieces from `i` to `end` speaks of what is to come. */
export function isAhead(context: Context, i: number, end: number): boolean {
  return tenseOf(context, i, end) === 'ahead';
}

/** Which way the clause around the pieces from `i` to `end` points, if its verbs tell. */
export function tenseOf(context: Context, i: number, end: number): 'ahead' | 'past' | undefined {
  const { pieces } = context;
  let left = i - 1;
  while (left >= 0 && (pieces[left]?.kind === 'number' || BEFORE_DAY.test(lowerAt(context, left)))) left--;
  const before = lowerAt(context, left);
  if (AHEAD_BEFORE.has(before) || (before === 'of' && lowerAt(context, left - 1) === 'ahead')) return 'ahead';
  if (before === 'as' && /^(?:early|soon|late)$/.test(lowerAt(context, left - 1))) return 'ahead';
  if (lowerAt(context, end) === "'s") return 'past';
  for (let k = i - 1; k >= 0; k--) {
    const piece = pieces[k] as Piece;
    if (piece.kind === 'mark' && (piece.text === ';' || piece.text === '—')) break;
    if (piece.kind !== 'word') continue;
    if (points(context, k)) return 'ahead';
    if (
      piece.lower === 'to' &&
      /^(?:be|meet|hold|visit|begin|start|vote|open|arrive|leave|attend|travel|launch|discuss|return|take|release|appear|decide|make|announce)$/.test(
        lowerAt(context, k + 1),
      )
    )
      return 'ahead';
    if (isPast(piece) && !isPassiveToCome(context, k)) return 'past';
  }
  for (let k = end; k < pieces.length; k++) {
    const piece = pieces[k] as Piece;
    if (piece.kind === 'mark' && (piece.text === ';' || piece.text === '—')) break;
    if (piece.kind !== 'word') continue;
    if (points(context, k)) return 'ahead';
    if (isPast(piece) && !isPassiveToCome(context, k)) return 'past';
  }
  return undefined;
}

/** Parts of a clock time between a preposition and its day: "until 9 a.m. Tuesday". */
const BEFORE_DAY = /^(?:[ap]m|:|noon|midnight|est|edt|gmt|et|utc|local|early|late|the|next)$/;

/** Words that point ahead as verbs only: "the plan", "its hopes" tell nothing. */
const NOUNS_TOO = /^(?:plans?|hopes|needs|bound|ready|due)$/;
const DETERMINERS = /^(?:the|an?|its|his|her|their|our|this|that|these|those|'s|such|any|no|new|peace)$/;

/** A word that points ahead; "set" only as in "set for". */
function points(context: Context, k: number): boolean {
  const word = lowerAt(context, k);
  if (word === 'set') return /^(?:to|for)$/.test(lowerAt(context, k + 1));
  return AHEAD.has(word) && !(NOUNS_TOO.test(word) && DETERMINERS.test(lowerAt(context, k - 1)));
}

/** The participle of "will be named" or "is heard" tells nothing of the past by itself. */
function isPassiveToCome(context: Context, k: number): boolean {
  const before = lowerAt(context, k - 1);
  return (
    before === 'be' ||
    before === 'is' ||
    before === 'are' ||
    (/^(?:still|also|not|soon)$/.test(before) && /^(?:be|is|are)$/.test(lowerAt(context, k - 2)))
  );
}

function isPast(piece: Piece): boolean {
  return PAST_VERBS.has(piece.lower) || (piece.lower.length > 4 && piece.lower.endsWith('ed') && !piece.capital);
}
