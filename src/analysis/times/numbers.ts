// Numbers in words and figures, as they stand before units of time and before what is counted.
import type { Piece } from '../pieces.ts';
import { MULTIPLIERS, NUMBER_WORDS } from './times.data.ts';

/** A number in words or digits; `end` is the piece after it. */
export interface NumberMatch {
  readonly end: number;
  readonly value: number;
}

/** The number that begins at piece `i`: "12", "1,550", "twenty-five", "two hundred and six", "2.3 million", "half a million". */
export function numberAt(pieces: readonly Piece[], i: number): NumberMatch | undefined {
  const piece = pieces[i];
  if (!piece) return undefined;
  if (piece.kind === 'number') {
    const value = figure(piece.text);
    if (Number.isNaN(value)) return undefined;
    const times = MULTIPLIERS.get(pieces[i + 1]?.lower ?? '');
    return times && value < 10_000 ? { end: i + 2, value: value * times } : { end: i + 1, value };
  }
  if (piece.kind !== 'word') return undefined;
  if ((piece.lower === 'a' || piece.lower === 'an') && MULTIPLIERS.has(pieces[i + 1]?.lower ?? ''))
    return wordsNumber(pieces, i + 1, 1);
  if (piece.lower === 'half' && pieces[i + 1]?.lower === 'a' && MULTIPLIERS.has(pieces[i + 2]?.lower ?? '')) {
    return { end: i + 3, value: (MULTIPLIERS.get(pieces[i + 2]?.lower ?? '') ?? 0) / 2 };
  }
  return NUMBER_WORDS.has(piece.lower) ? wordsNumber(pieces, i, 0) : undefined;
}

function wordsNumber(pieces: readonly Piece[], from: number, start: number): NumberMatch | undefined {
  let total = 0;
  let group = start;
  let i = from;
  let last = 'none';
  while (i < pieces.length) {
    const lower = pieces[i]?.lower ?? '';
    const small = NUMBER_WORDS.get(lower);
    const times = MULTIPLIERS.get(lower);
    if (small !== undefined) {
      // "twenty-five" and "hundred six" add up; "ten five" are two numbers.
      if (last === 'one' || (last === 'ten' && small >= 10)) break;
      group += small;
      last = small >= 20 ? 'ten' : 'one';
      i++;
    } else if (times !== undefined) {
      if (times <= 100) group = (group || 1) * times;
      else {
        total += (group || 1) * times;
        group = 0;
      }
      last = 'times';
      i++;
    } else if (lower === '-' && last === 'ten' && NUMBER_WORDS.has(pieces[i + 1]?.lower ?? '') && pieces[i + 1]?.spaced === false)
      i++;
    else if (lower === 'and' && last === 'times' && NUMBER_WORDS.has(pieces[i + 1]?.lower ?? '')) i++;
    else break;
  }
  return i > from ? { end: i, value: total + group } : undefined;
}

/** "1,550,000" and "12.5"; a comma before three digits groups, else the text is not one number. */
function figure(text: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
