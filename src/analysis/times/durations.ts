// Rules for so many units of time: how long, how long ago, how much later.
import { monthSpell, spell, weekSpell, yearOf } from './calendar.ts';
import { lowerAt, pastHyphen, type Context, type Match } from './context.ts';
import { yearNumber } from './dates.ts';
import { numberAt } from './numbers.ts';
import { yearAgo } from './quarters.ts';
import { UNIT_CODES, UNITS, VAGUE, type Unit } from './times.data.ts';

/** "five months", "two-year", "a few days ago", "six weeks later", "several years". */
export function duration(context: Context, i: number): Match | undefined {
  const amount = amountAt(context, i);
  if (!amount) return undefined;
  let at = pastHyphen(context, amount.end);
  const glued = at > amount.end;
  while (/^(?:more|additional|straight|consecutive|full|long|whole|calendar|working|business|solid)$/.test(lowerAt(context, at)))
    at++;
  const unit = UNITS.get(lowerAt(context, at));
  if (!unit) return undefined;
  let end = at + 1;
  if (amount.article && unit === 'year' && /^(?:ago|earlier)$/.test(lowerAt(context, pastHyphen(context, end)))) {
    return yearAgo(context, pastHyphen(context, end) + 1);
  }
  if (/^(?:old|olds)$/.test(lowerAt(context, pastHyphen(context, end)))) return undefined;
  if (unit === 'second' && (amount.value === 1 || amount.article) && !/^[-0-9]/.test(lowerAt(context, i))) return undefined;
  if (unit === 'quarter' && (amount.article || glued)) return undefined;
  if ((unit === 'second' || unit === 'quarter') && yearNumber(context, i) !== undefined) return undefined;
  if (context.pieces[at]?.capital && context.pieces[i]?.kind === 'number') return undefined; // the title of something
  if (amount.article && !glued && isRate(context, i)) return undefined;
  if (amount.article && unit === 'day' && /^(?:after|before|when|of|for|in)$/.test(lowerAt(context, end))) return undefined;
  if (!glued) {
    const direction = lowerAt(context, end);
    if (direction === 'ago' || direction === 'earlier') return shifted(context, end + 1, unit, amount, -1, direction);
    if (direction === 'later' || direction === 'afterwards') return later(context, end + 1, unit, amount);
    if (direction === 'from' && lowerAt(context, end + 1) === 'now')
      return shifted(context, end + 2, unit, amount, 1, 'from now');
  } else if (amount.article) end = at + 1;
  return { end, value: durationValue(unit, amount.value) };
}

/** "700 seats a week", "$1.76 a year": how often, not how long. */
function isRate(context: Context, i: number): boolean {
  const before = context.pieces[i - 1];
  if (before === undefined || before.kind === 'mark') return before?.text === '%';
  if (before.kind === 'number') return true;
  return (
    /^(?:times|once|twice|million|billion)$/.test(before.lower) ||
    (/[^s]s$/.test(before.lower) &&
      before.lower.length > 4 &&
      !/^(?:takes|lasts|perhaps|always|across|minus|plus)$/.test(before.lower))
  );
}

interface Amount {
  readonly end: number;
  /** undefined: not told. */
  readonly value: number | undefined;
  /** "a" or "an". */
  readonly article?: boolean;
}

function amountAt(context: Context, i: number): Amount | undefined {
  const { pieces } = context;
  const lower = lowerAt(context, i);
  if (lower === 'a' || lower === 'an') {
    if (VAGUE.has(lowerAt(context, i + 1))) return vagueAt(context, i + 1);
    const number = numberAt(pieces, i);
    return number ?? { end: i + 1, value: 1, article: true };
  }
  if (VAGUE.has(lower)) return vagueAt(context, i);
  if (lower === 'half' && /^an?$/.test(lowerAt(context, i + 1))) return undefined;
  const number = numberAt(pieces, i);
  if (!number) return undefined;
  // "two or three weeks": the first number is taken; "5 1/2 hours" keeps its half.
  if (pieces[number.end]?.text === '1' && pieces[number.end + 1]?.text === '/' && pieces[number.end + 2]?.text === '2')
    return { end: number.end + 3, value: number.value + 0.5 };
  if (/^(?:or|to|[-–])$/.test(lowerAt(context, number.end))) {
    const second = numberAt(pieces, number.end + 1);
    if (second && UNITS.has(lowerAt(context, pastHyphen(context, second.end)))) return { end: second.end, value: second.value };
  }
  return number;
}

function vagueAt(context: Context, i: number): Amount {
  const at = i + 1;
  return lowerAt(context, i) === 'couple'
    ? { end: lowerAt(context, at) === 'of' ? at + 1 : at, value: 2 }
    : { end: lowerAt(context, at) === 'of' ? at + 1 : at, value: undefined };
}

/** P5M, PT16H, PXD; half hours as PT5H30M. */
export function durationValue(unit: Unit, amount: number | undefined): string {
  const short = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'PT' : 'P';
  if (unit === 'fortnight') return `P${amount === undefined ? 'X' : amount * 2}W`;
  if (unit === 'decade' && amount !== undefined) return `P${amount * 10}Y`;
  if (unit === 'century' && amount !== undefined) return `P${amount * 100}Y`;
  if (unit === 'hour' && amount !== undefined && amount % 1 === 0.5) return `PT${Math.floor(amount)}H30M`;
  return `${short}${amount === undefined ? 'X' : String(amount)}${UNIT_CODES[unit]}`;
}

/** So many units before or after the day of publication, as exact as the unit. */
function shifted(context: Context, end: number, unit: Unit, amount: Amount, sign: 1 | -1, word: string): Match | undefined {
  const { anchor, memory } = context;
  if (anchor === undefined) return { end, value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const count = amount.value;
  if (count === undefined)
    return { end, value: unit === 'year' ? String(yearOf(anchor) - 5).slice(0, 3) : sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (count > 5000) return { end, value: durationValue(unit, count) };
  if (word === 'earlier' && memory.day !== undefined && count > 1 && (unit === 'day' || unit === 'week'))
    return { end, value: spell(memory.day - count * (unit === 'week' ? 7 : 1)) };
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { end, value: durationValue(unit, count) };
    case 'day':
      return { end, value: spell(anchor + sign * count), day: anchor + sign * count };
    case 'week':
    case 'fortnight':
    case 'weekend':
      return { end, value: weekSpell(anchor + sign * count * (unit === 'fortnight' ? 14 : 7)) };
    case 'month':
      return { end, value: monthSpell(anchor, sign * count) };
    case 'quarter':
      return {
        end,
        value: `${monthSpell(anchor, sign * count * 3).slice(0, 4)}-Q${Math.ceil(Number(monthSpell(anchor, sign * count * 3).slice(5)) / 3)}`,
      };
    case 'year':
      return { end, value: String(yearOf(anchor) + sign * Math.floor(count)) };
    case 'decade':
      return { end, value: String(yearOf(anchor) + sign * count * 10).slice(0, 4) };
    case 'century':
      return { end, value: String(yearOf(anchor) + sign * count * 100).slice(0, 2) };
  }
  return undefined;
}

/** "two days later": counted from the last day named, if there was one. */
function later(context: Context, end: number, unit: Unit, amount: Amount): Match {
  const { memory } = context;
  const count = amount.value;
  if (memory.day !== undefined && count !== undefined && count < 5000) {
    if (unit === 'day') return { end, value: spell(memory.day + count), day: memory.day + count };
    if (unit === 'week') return { end, value: spell(memory.day + 7 * count), day: memory.day + 7 * count };
    if (unit === 'month') return { end, value: monthSpell(memory.day, count) };
    if (unit === 'year') return { end, value: String(yearOf(memory.day) + count) };
  }
  return { end, value: durationValue(unit, count) };
}
