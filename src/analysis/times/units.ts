// Rules for units of time that stand nearly alone: "the weekend", "year-end", "for weeks".
import { monthSpell, spell, weekdayOf, weekSpell, yearOf } from './calendar.ts';
import { isAhead, lowerAt, pastHyphen, type Context, type Match } from './context.ts';
import { monthFirst, spelledYear, yearNumber } from './dates.ts';
import { durationValue } from './durations.ts';
import { yearAgo } from './quarters.ts';
import { weekday } from './weekdays.ts';
import { UNITS } from './times.data.ts';

/** "the weekend", "the quarter", "the year", "year-end", "year-ago", "weeks": units with hardly a word around them. */
export function bareUnit(context: Context, i: number): Match | undefined {
  const { anchor, memory, pieces } = context;
  const lower = lowerAt(context, i);
  const unit = UNITS.get(lower);
  if (unit === undefined) return undefined;
  const before = lowerAt(context, i - 1);
  const joined = pastHyphen(context, i + 1);
  const next = lowerAt(context, joined);
  if (lower === 'year' && (next === 'ago' || next === 'earlier') && joined > i + 1) return yearAgo(context, joined + 1);
  if (lower === 'year' && next === 'end' && anchor !== undefined)
    return { end: joined + 1, value: joined > i + 1 ? `${yearOf(anchor)}-12-31` : String(yearOf(anchor)) };
  if (lower !== unit) {
    if (unit === 'second' || unit === 'quarter' || unit === 'weekend') return undefined;
    if (
      !/^(?:for|in|within|after|over|the|took|take|takes|of|,|by|last|some|these|those|and|—|spent|,|")$/.test(before) &&
      pieces[i - 1] !== undefined &&
      !/^(?:ago|of|or|later|in|after|before|since|to)$/.test(next)
    )
      return undefined;
    if (unit === 'hour' && /^(?:early|late|small|wee)$/.test(before)) return undefined;
    if (next === 'ago') return { end: i + 2, value: 'PAST_REF' };
    return { end: i + 1, value: durationValue(unit, undefined) };
  }
  if (unit === 'weekend' && before === 'the' && anchor !== undefined) {
    const past = weekdayOf(anchor) <= 5 && !isAhead(context, i, i + 1);
    return { end: i + 1, from: i - 1, value: `${weekSpell(past ? anchor - 7 : anchor)}-WE` };
  }
  if (lower === 'year' && next === "'s" && lowerAt(context, i + 2) === 'end' && anchor !== undefined)
    return { end: i + 3, value: String(yearOf(anchor)) };
  if (unit === 'year' && /^(?:fiscal|full)$/.test(before) && anchor !== undefined)
    return { end: i + 1, from: i - 1, value: String(yearOf(anchor)) };
  if (before !== 'the' || anchor === undefined) return undefined;
  if (unit === 'day' && lowerAt(context, i - 2) === 'in' && /^(?:later|earlier|early|late)$/.test(lowerAt(context, i - 3)))
    return { end: i + 1, from: i - 1, value: spell(anchor) };
  if (
    unit === 'quarter' &&
    next === 'a' &&
    lowerAt(context, i + 2) === 'year' &&
    /^(?:ago|earlier)$/.test(lowerAt(context, i + 3))
  ) {
    const ago = yearAgo(context, i + 4);
    return ago ? { ...ago, from: i - 1 } : undefined;
  }
  if (unit === 'quarter')
    return memory.quarter ? { end: i + 1, from: i - 1, value: `${memory.quarter.year}-Q${memory.quarter.quarter}` } : undefined;
  if (unit === 'year') {
    if (/^(?:end|beginning|start|middle|rest|remainder|part)$/.test(lowerAt(context, i - 3)))
      return { end: i + 1, from: i - 1, value: String(yearOf(anchor)) };
    if (/^(?:before|after|of)$/.test(next) || yearNumber(context, i + 1) !== undefined || spelledYear(context, i + 1))
      return undefined;
    return { end: i + 1, from: i - 1, value: /^(?:ended|ending|to)$/.test(next) ? 'P1Y' : String(yearOf(anchor)) };
  }
  if (unit === 'month' && /^(?:end|beginning|start|middle)$/.test(lowerAt(context, i - 3)))
    return { end: i + 1, from: i - 1, value: monthSpell(anchor) };
  if (unit === 'week' && next !== 'of' && /^(?:for|of|'s|during|in|,|earlier|through)$/.test(lowerAt(context, i - 2)))
    return { end: i + 1, from: i - 1, value: weekSpell(anchor) };
  if (unit === 'day' && memory.day !== undefined) {
    const around = lowerAt(context, i + 1);
    if (around === 'before' || around === 'after') {
      const date = weekday(context, i + 2) ?? monthFirst(context, i + 2);
      const base = date?.day;
      return base === undefined
        ? undefined
        : { end: date?.end ?? i + 2, from: i - 1, value: spell(base + (around === 'after' ? 1 : -1)), day: base };
    }
  }
  return undefined;
}
