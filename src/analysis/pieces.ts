// The text layer under names, times, quantities and claims: words, numbers and marks of one sentence, each with its place.
import type { Span } from '../model/text.ts';
import { isDigit, isLetter, isSpace, isUpper } from './sentences/characters.ts';

export type PieceKind = 'word' | 'number' | 'mark';

/** A word, number or mark of a sentence: what names, times, quantities and claims are read from. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  readonly text: string;
  /** Lower case, straight apostrophes, no full stops: "u.s." is "us". */
  readonly lower: string;
  /** Whether a word begins with a capital. */
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const DOT = 46;

/** The pieces of `text` between two offsets. Hyphenated words are cut at their hyphens, "U.S." and "a.m." stay whole, 's is a piece of its own. */
export function piecesOf(text: string, from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let spaced = true;
  for (let i = from; i < to;) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaced = true;
      i++;
      continue;
    }
    const kind: PieceKind = isDigit(code) ? 'number' : isLetter(code) || isMark(code) || isSurrogate(code) ? 'word' : 'mark';
    const end =
      kind === 'number'
        ? numberEnd(text, i, to)
        : kind === 'word'
          ? wordEnd(text, i, to)
          : isPossessive(text, i, to)
            ? i + 2
            : i + 1;
    const raw = text.slice(i, end);
    pieces.push({
      start: i,
      end,
      kind,
      text: raw,
      lower: kind === 'word' ? lowered(raw) : raw.length === 2 ? "'s" : raw,
      capital: kind === 'word' && isUpper(code),
      spaced,
    });
    spaced = false;
    i = end;
  }
  return pieces;
}

/** Which piece is the first that begins at a place or behind it; their number when none does. O(log n). */
export function pieceFrom(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pieces inside a span. */
export function piecesIn(pieces: readonly Piece[], { start, end }: Span): readonly Piece[] {
  const from = pieceFrom(pieces, start);
  let to = pieceFrom(pieces, end);
  while (to > from && pieces[to - 1]!.end > end) to--;
  return pieces.slice(from, to);
}

function lowered(raw: string): string {
  let lower = raw.toLowerCase();
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  return lower.length > 1 && lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

/** An apostrophe and s behind a word. */
function isPossessive(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 39 && code !== 0x2019) || at === 0 || at + 1 >= to) return false;
  const next = text.charCodeAt(at + 1);
  if (next !== 115 && next !== 83) return false;
  return isWordCode(text.charCodeAt(at - 1)) && !(at + 2 < to && isLetter(text.charCodeAt(at + 2)));
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DOT;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}

function numberEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || ((code === 44 || code === DOT) && i + 1 < to && isDigit(text.charCodeAt(i + 1)))) i++;
    else break;
  }
  return i;
}

function wordEnd(text: string, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isMark(code) || isSurrogate(code)) continue;
    if ((code === 39 || code === 0x2019) && i > from && i + 1 < to && isLetter(text.charCodeAt(i + 1))) {
      const next = text.charCodeAt(i + 1);
      if ((next === 115 || next === 83) && (i + 2 >= to || !isLetter(text.charCodeAt(i + 2)))) break;
      continue;
    }
    if (code === DOT && i > from && isLetter(text.charCodeAt(i - 1)) && (i - 1 === from || text.charCodeAt(i - 2) === DOT)) {
      // One letter and a stop: part of "U.S." when another letter and stop follow, or came before.
      if (i - 1 > from || (i + 2 < to && isLetter(text.charCodeAt(i + 1)) && text.charCodeAt(i + 2) === DOT)) continue;
    }
    break;
  }
  return i === from ? from + 1 : i;
}
