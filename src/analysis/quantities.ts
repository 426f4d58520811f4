// Numbers with what they count: "12 towns", "dozens of settlements", "between 5 and 7 per cent", "$3 million". Times are left out.
import type { Quantity, TimeExpression } from '../model/claim.ts';
import type { Sentence } from '../model/text.ts';
import type { Piece } from './pieces.ts';
import { CURRENCIES, MEASURES, NO_UNITS, PASSED, ROUND_NUMBERS } from './quantities.data.ts';
import { numberAt } from './times/numbers.ts';
import { MULTIPLIERS, PAST_VERBS } from './times/times.data.ts';
import { stem } from './words.ts';

/** The quantities of the sentences, in order; `pieces` are those of the sentences. */
export function quantitiesOf(
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  times: readonly TimeExpression[],
): Quantity[] {
  const quantities: Quantity[] = [];
  let time = 0;
  for (const [at, sentence] of sentences.entries()) {
    const list = pieces[at] ?? [];
    for (let i = 0; i < list.length; i++) {
      const piece = list[i] as Piece;
      if (piece.kind === 'mark' && !CURRENCIES.has(piece.text)) continue;
      const amount = amountAt(list, i);
      if (!amount) continue;
      const start = list[amount.from]?.start ?? piece.start;
      const end = list[amount.end - 1]?.end ?? piece.end;
      while (time < times.length && (times[time] as TimeExpression).end <= start) time++;
      const clash = times[time];
      if (clash && clash.start < end) {
        i = amount.end - 1;
        continue;
      }
      quantities.push({ sentence: sentence.id, start, end, low: amount.low, high: amount.high, unit: amount.unit });
      i = amount.end - 1;
    }
  }
  return quantities;
}

/** Letters that stand right behind a sum: "€3bn". */
const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 }));

interface Amount {
  readonly from: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

function amountAt(pieces: readonly Piece[], i: number): Amount | undefined {
  const currency = CURRENCIES.get(pieces[i]?.text ?? '');
  const from = i;
  const at = currency ? i + 1 : i;
  const round = currency ? undefined : roundAt(pieces, at);
  if (round) return counted(pieces, from, round.end, round.low, round.high, undefined);
  const first = numberAt(pieces, at);
  if (!first || isPartOfName(pieces, at, first.end)) return undefined;
  let { value: low, end } = first;
  const scale = currency && pieces[end]?.spaced === false ? SCALES.get(pieces[end]?.lower ?? '') : undefined;
  if (scale) {
    low *= scale;
    end++;
  }
  let high = low;
  const second = rangeEnd(pieces, at, end);
  if (second) {
    high = second.value;
    // "3 to 5 million": the multiplier is meant for both.
    if (
      high > 1000 * low &&
      MULTIPLIERS.has(pieces[second.end - 1]?.lower ?? '') &&
      !MULTIPLIERS.has(pieces[end - 1]?.lower ?? '')
    )
      low *= MULTIPLIERS.get(pieces[second.end - 1]?.lower ?? '') ?? 1;
    if (high < low) [low, high] = [high, low];
    end = second.end;
  }
  const one = pieces[at]?.lower;
  if (
    (one === 'one' || one === 'zero') &&
    !currency &&
    end === at + 1 &&
    (/^of$|[^s]s$/.test(pieces[end]?.lower ?? '') || !unitAt(pieces, end))
  )
    return undefined;
  return counted(pieces, from, end, low, high, currency);
}

/** "dozens of", "hundreds of thousands of", "a few", "tens of thousands". */
function roundAt(pieces: readonly Piece[], i: number): { low: number; high: number; end: number } | undefined {
  const word = pieces[i]?.lower ?? '';
  if (word === 'a' && /^(?:few|dozen|couple)$/.test(pieces[i + 1]?.lower ?? '')) {
    const next = pieces[i + 1]?.lower;
    const [low, high] = next === 'few' ? [2, 5] : next === 'dozen' ? [12, 12] : [2, 2];
    return { low, high, end: i + 2 };
  }
  if (word === 'tens' && pieces[i + 1]?.lower === 'of' && /^(?:thousands|millions)$/.test(pieces[i + 2]?.lower ?? '')) {
    const times = pieces[i + 2]?.lower === 'thousands' ? 1000 : 1e6;
    return { low: 20 * times, high: 99 * times, end: i + 3 };
  }
  const range = ROUND_NUMBERS.get(word);
  if (!range) return undefined;
  if (word === 'few') return undefined;
  if (pieces[i + 1]?.lower === 'of' && /^(?:thousands|millions|billions)$/.test(pieces[i + 2]?.lower ?? '')) {
    const times = { thousands: 1e3, millions: 1e6, billions: 1e9 }[pieces[i + 2]?.lower ?? ''] ?? 1;
    return { low: range[0] * times, high: range[1] * times, end: i + 3 };
  }
  return { low: range[0], high: range[1], end: i + 1 };
}

/** The second number of "5 to 7", "5-7", "between 5 and 7". */
function rangeEnd(pieces: readonly Piece[], from: number, end: number): { value: number; end: number } | undefined {
  const mark = pieces[end];
  if (!mark) return undefined;
  const before = pieces[from - 1]?.lower ?? '';
  const joins =
    mark.lower === 'to' ||
    (mark.kind === 'mark' && /^[-–—]$/.test(mark.text) && !mark.spaced) ||
    (mark.lower === 'and' && before === 'between') ||
    (mark.lower === 'or' && end === from + 1);
  if (!joins) return undefined;
  const at = CURRENCIES.has(pieces[end + 1]?.text ?? '') ? end + 2 : end + 1;
  if (mark.kind === 'mark' && pieces[at]?.kind !== 'number') return undefined;
  const second = numberAt(pieces, at);
  return second && second.value !== 0 ? second : undefined;
}

/** Numbers inside names: "S-300", "F-16", "G7", "Article 5", "Resolution 2254", "Covid-19". */
function isPartOfName(pieces: readonly Piece[], i: number, end: number): boolean {
  const before = pieces[i - 1];
  const piece = pieces[i];
  if (piece?.kind !== 'number') return false;
  if (before && !piece.spaced && (before.kind === 'word' || (/^[-–/:.'’]$/.test(before.text) && !before.spaced))) return true;
  if (
    before?.kind === 'word' &&
    before.capital &&
    piece.spaced &&
    !MEASURES.has(pieces[end]?.lower ?? '') &&
    /^(?:article|resolution|chapter|section|group|flight|route|channel|type|mark|no|number|page|boeing|airbus|unit|brigade|m|area|room|protocol|phase|round|covid|channel|radio|title|paragraph|annex)$/.test(
      before.lower,
    )
  )
    return true;
  const next = pieces[end];
  return (
    next !== undefined &&
    !next.spaced &&
    (/^(?:st|nd|rd|th|s)$/.test(next.lower) ||
      (next.kind === 'word' && /^[A-Z]/.test(next.text)) ||
      next.text === ':' ||
      next.text === '/')
  );
}

function counted(
  pieces: readonly Piece[],
  from: number,
  end: number,
  low: number,
  high: number,
  currency: string | undefined,
): Amount {
  const unit = currency ? undefined : unitAt(pieces, end);
  return { from, end: unit?.end ?? end, low, high, unit: currency ?? unit?.unit ?? '' };
}

/** What is counted: a measure right behind the number, else the next noun-like word, as its stem. */
function unitAt(pieces: readonly Piece[], end: number): { unit: string; end: number } | undefined {
  let at = end;
  const first = pieces[at];
  if (!first) return undefined;
  if (first.lower === 'per' && pieces[at + 1]?.lower === 'cent') return { unit: '%', end: at + 2 };
  if (first.text === '%' || first.text === '°') return { unit: first.text === '%' ? '%' : 'degree', end: at + 1 };
  if (/^[-–‑]$/.test(first.text) && !first.spaced && pieces[at + 1]?.spaced === false) at++;
  if (/^years?$/.test(pieces[at]?.lower ?? '') && pieces[at + 2]?.lower === 'old' && !pieces[at + 2]?.spaced)
    return { unit: 'age', end: at + 3 };
  if (pieces[at]?.lower === 'years' && pieces[at + 1]?.lower === 'old') return { unit: 'age', end: at + 2 };
  const measure = MEASURES.get(pieces[at]?.lower ?? '');
  if (measure) return { unit: measure, end: at + 1 };
  for (let passed = 0; passed < 4; passed++, at++) {
    const piece = pieces[at];
    if (!piece || piece.kind !== 'word') return undefined;
    if (PASSED.has(piece.lower)) continue;
    if (NO_UNITS.has(piece.lower) || PAST_VERBS.has(piece.lower) || (passed === 0 && /[^e]ed$/.test(piece.lower)))
      return undefined;
    if (piece.capital && passed === 0 && pieces[at + 1]?.kind !== 'word') return undefined;
    if (piece.capital && !/[^s]s$/.test(piece.lower)) continue;
    if (MEASURES.has(piece.lower)) return { unit: MEASURES.get(piece.lower) ?? '', end: at + 1 };
    // The noun is the last of a short row of small words: "12 apartment buildings".
    let last = at;
    if (!isPlural(piece.lower) || piece.lower === 'police') {
      const next = pieces[at + 1];
      const afterNext = pieces[at + 2];
      if (next?.kind === 'word' && next.spaced && !next.capital && isPlural(next.lower) && !NO_UNITS.has(next.lower))
        last = at + 1;
      else if (
        next?.kind === 'word' &&
        afterNext?.kind === 'word' &&
        !NO_UNITS.has(next.lower) &&
        isPlural(afterNext.lower) &&
        !NO_UNITS.has(afterNext.lower)
      )
        last = at + 2;
    }
    const noun = pieces[last];
    return noun ? { unit: stem(noun.lower), end: last + 1 } : undefined;
  }
  return undefined;
}

function isPlural(word: string): boolean {
  return /(?:[^su]s|men|people|troops|children|police|personnel)$/.test(word);
}
