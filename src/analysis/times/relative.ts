// Rules for times told from the day of publication or from the last one named: "yesterday", "last week", "the next two months"
import { monthSpell, quarterOf, spell, weekSpell, yearOf } from './calendar.ts';
import { lowerAt, pastHyphen, type Context, type Match } from './context.ts';
import { durationValue } from './durations.ts';
import { numberAt } from './numbers.ts';
import { latestQuarter, quarter } from './quarters.ts';
import { DAY_PARTS, UNIT_CODES, UNITS, VAGUE, type Unit } from './times.data.ts';

/** "today", "tomorrow morning", "now", "daily", "overnight". */
export function single(context: Context, i: number): Match | undefined {
  const { anchor } = context;
  const lower = lowerAt(context, i);
  const end = i + 1;
  const before = lowerAt(context, i - 1);
  if (i > 0 && context.pieces[i]?.capital && context.pieces[i - 1]?.kind === 'word') return undefined; // the name of a paper or programme
  switch (lower) {
    case 'today':
    case 'yesterday':
    case 'tomorrow': {
      if (anchor === undefined)
        return { end, value: lower === 'today' ? 'PRESENT_REF' : lower === 'yesterday' ? 'PAST_REF' : 'FUTURE_REF' };
      const shift = lower === 'today' ? 0 : lower === 'yesterday' ? -1 : 1;
      const after =
        before === 'after' && lowerAt(context, i - 2) === 'day'
          ? 1
          : before === 'before' && lowerAt(context, i - 2) === 'day'
            ? -1
            : 0;
      const part =
        DAY_PARTS.get(lowerAt(context, end)) ??
        (DAY_PARTS.get(before) && lowerAt(context, i - 2) !== 'this' ? DAY_PARTS.get(before) : undefined);
      const day = anchor + shift + after;
      return { end: DAY_PARTS.has(lowerAt(context, end)) ? end + 1 : end, value: spell(day) + (part ?? ''), day };
    }
    case 'tonight':
      return anchor === undefined ? undefined : { end, value: `${spell(anchor)}TNI`, day: anchor };
    case 'overnight':
      return anchor === undefined ? undefined : { end, value: `${spell(anchor - 1)}TNI` };
    case 'now':
      return { end, value: 'PRESENT_REF' };
    case 'currently':
    case 'nowadays':
    case 'presently':
      return { end, value: 'PRESENT_REF' };
    case 'current':
      return before === 'alternating' ? undefined : { end, value: 'PRESENT_REF' };
    case 'daily':
      return context.pieces[i]?.capital && i > 0 ? undefined : { end, value: 'P1D' };
    case 'weekly':
      return context.pieces[i]?.capital && i > 0 ? undefined : { end, value: 'P1W' };
    case 'monthly':
      return { end, value: 'P1M' };
    case 'annually':
      return { end, value: 'P1Y' };
    case 'recent':
      return UNITS.has(lowerAt(context, end)) && lowerAt(context, end).endsWith('s')
        ? { end: end + 1, value: 'PAST_REF' }
        : undefined;
    case 'future':
      if (lowerAt(context, end) === 'of') return undefined;
      return /^(?:the|in|near|foreseeable|distant)$/.test(before) || context.pieces[end]?.kind === 'word'
        ? { end, value: 'FUTURE_REF' }
        : undefined;
    case 'past':
      return before === 'the' &&
        lowerAt(context, i - 2) === 'in' &&
        !countedUnits(context, end) &&
        !UNITS.has(lowerAt(context, end))
        ? { end, value: 'PAST_REF' }
        : undefined;
    default:
      return undefined;
  }
}

/** "last week", "this month", "the next two years", "coming weeks", "every day", "the previous day", "the same day". */
export function directed(context: Context, i: number): Match | undefined {
  const word = lowerAt(context, i);
  const shift = SHIFTS.get(word);
  if (shift === undefined) return undefined;
  let at = i + 1;
  if (/^(?:fiscal|calendar|business|full|election)$/.test(lowerAt(context, at))) at++;
  if (/^(?:every|each)$/.test(word)) return repeated(at, UNITS.get(lowerAt(context, at)), context);
  if (word === 'last' && lowerAt(context, at) === 'night')
    return context.anchor === undefined ? undefined : { end: at + 1, value: `${spell(context.anchor - 1)}TNI` };
  const counted = countedUnits(context, at);
  if (counted && word !== 'this' && word !== 'current' && word !== 'same') {
    if (word === 'latest' || word === 'past' || word === 'last' || word === 'previous' || word === 'recent' || shift > 0)
      return { end: counted.end, value: counted.value };
    return undefined;
  }
  const noun = lowerAt(context, at);
  const unit = UNITS.get(noun);
  if (unit === undefined) return word === 'latest' && noun === 'period' ? latestQuarter(context, at + 1) : undefined;
  if (noun !== unit) {
    if (word === 'coming' || word === 'next' || word === 'upcoming')
      return { end: at + 1, value: unit === 'quarter' ? 'FUTURE_REF' : durationValue(unit, undefined) };
    if (word === 'past' || word === 'recent' || word === 'last' || word === 'previous')
      return { end: at + 1, value: word === 'past' || word === 'last' ? durationValue(unit, undefined) : 'PAST_REF' };
    return undefined;
  }
  if (unit === 'year' && lowerAt(context, at + 1) === "'s") {
    const quarterly = quarter(context, at + 2);
    if (quarterly) return quarterly;
  }
  if (word === 'past' && unit !== 'weekend') return { end: at + 1, value: durationValue(unit, 1) };
  if (unit === 'quarter' && word === 'latest') return latestQuarter(context, at + 1);
  if (
    word === 'same' ||
    word === 'following' ||
    word === 'preceding' ||
    word === 'that' ||
    ((word === 'previous' || word === 'next') && (unit === 'day' || DAY_PARTS.has(noun)))
  )
    return fromLast(context, at + 1, unit, shift, word);
  if (word === 'latest' && unit !== 'year') return undefined;
  return shiftedUnit(context, at + 1, unit, word === 'latest' ? -1 : shift);
}

const SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    last: -1,
    past: -1,
    previous: -1,
    preceding: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    upcoming: 1,
    following: 1,
    same: 0,
    that: 0,
    every: 0,
    each: 0,
    latest: 0,
  }),
);

function countedUnits(context: Context, i: number): Match | undefined {
  const couple = lowerAt(context, i) === 'couple' ? 2 : undefined;
  const vague = VAGUE.has(lowerAt(context, i));
  const number = vague ? { end: lowerAt(context, i + 1) === 'of' ? i + 2 : i + 1, value: couple } : numberAt(context.pieces, i);
  if (!number) return undefined;
  const at = pastHyphen(context, number.end);
  const unit = UNITS.get(lowerAt(context, at));
  return unit ? { end: at + 1, value: durationValue(unit, number.value) } : undefined;
}

function repeated(at: number, unit: Unit | undefined, context: Context): Match | undefined {
  if (unit === undefined || context.pieces[at]?.lower !== unit) return undefined;
  return { end: at + 1, value: durationValue(unit, 1).replace('P10Y', 'P1DE') };
}

/** Counted from the last day named; from publication where none was. */
function fromLast(context: Context, end: number, unit: Unit, shift: number, word: string): Match | undefined {
  const { memory, anchor } = context;
  const day = (unit === 'month' || unit === 'year' ? memory.period : undefined) ?? memory.day ?? anchor;
  if (day === undefined) return undefined;
  if (word === 'that' && unit !== 'day' && unit !== 'year' && unit !== 'month' && unit !== 'week') return undefined;
  return shiftedUnit({ ...context, anchor: day }, end, unit, shift);
}

function shiftedUnit(context: Context, end: number, unit: Unit, shift: number): Match | undefined {
  const { anchor } = context;
  if (anchor === undefined) return { end, value: shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF' };
  switch (unit) {
    case 'day':
      return { end, value: spell(anchor + shift), day: anchor + shift };
    case 'week':
      return { end, value: weekSpell(anchor + 7 * shift) };
    case 'fortnight':
      return { end, value: durationValue(unit, 1) };
    case 'weekend':
      return weekend(context, end, shift);
    case 'month':
      return { end, value: monthSpell(anchor, shift) };
    case 'quarter': {
      const index = yearOf(anchor) * 4 + quarterOf(anchor) - 1 + shift;
      return { end, value: `${Math.floor(index / 4)}-Q${(index % 4) + 1}` };
    }
    case 'year':
      return { end, value: String(yearOf(anchor) + shift) };
    case 'decade':
      return { end, value: String(yearOf(anchor) + 10 * shift).slice(0, 3) };
    case 'century':
      return { end, value: String(yearOf(anchor) + 100 * shift).slice(0, 2) };
    case 'hour':
    case 'minute':
    case 'second':
      return shift === 0 ? undefined : { end, value: `PT1${UNIT_CODES[unit]}` };
  }
  return undefined;
}

function weekend(context: Context, end: number, shift: number): Match | undefined {
  const { anchor } = context;
  if (anchor === undefined) return undefined;
  return { end, value: `${weekSpell(anchor + 7 * shift)}-WE` };
}
