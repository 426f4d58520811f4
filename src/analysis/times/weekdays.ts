// Rules for weekdays and holidays: which of them is meant follows from the day of publication and from the tense.
import { dayFrom, easter, nthWeekday, spell, weekdayOf, yearOf, type Day } from './calendar.ts';
import { isAhead, lowerAt, type Context, type Match } from './context.ts';
import { dayFirst, monthFirst, NEAR, yearBehind } from './dates.ts';
import { DAY_PARTS, HOLIDAYS, WEEKDAYS } from './times.data.ts';

/** "Friday", "last Friday", "Monday night", "Friday, Oct. 23", "every Thursday". */
export function weekday(context: Context, i: number): Match | undefined {
  const piece = context.pieces[i];
  const wanted = piece?.capital ? WEEKDAYS.get(piece.lower) : undefined;
  if (piece === undefined || wanted === undefined) return undefined;
  const abbreviated = piece.text.length < 6;
  if (abbreviated && context.pieces[i + 1]?.text !== '.') return undefined;
  const dated = abbreviated || context.pieces[i + 1]?.text === ',' ? i + 2 : i + 1;
  const date = monthFirst(context, dated) ?? dayFirst(context, dated);
  if (date && /-\d\d$/.test(date.value) && date.value.length === 10) return date;
  if (abbreviated) return undefined;
  const part = DAY_PARTS.get(lowerAt(context, i + 1));
  const end = part ? i + 2 : i + 1;
  const before = lowerAt(context, i - 1);
  const { anchor } = context;
  if (
    /^(?:every|each)$/.test(before) ||
    (piece.lower.endsWith('s') && piece.lower !== 'wednesdays' && WEEKDAYS.has(piece.lower.slice(0, -1)))
  ) {
    return { end, value: `XXXX-WXX-${wanted}${part ?? ''}`, from: /^(?:every|each)$/.test(before) ? i - 1 : i };
  }
  if (anchor === undefined) return { end, value: `XXXX-WXX-${wanted}${part ?? ''}` };
  const back = (weekdayOf(anchor) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  let day: Day;
  let from = i;
  if (before === 'previous') {
    const base = context.memory.day ?? anchor;
    day = base - ((weekdayOf(base) - wanted + 7) % 7 || 7);
    from = i - 1;
  } else if (before === 'last' || before === 'past') {
    day = anchor - (back || 7);
    from = i - 1;
  } else if (before === 'next' || before === 'coming') {
    day = anchor + (ahead || 7);
    from = i - 1;
  } else day = back !== 0 && isAhead(context, i, end) ? anchor + ahead : anchor - back;
  return { end, from, value: spell(day) + (part ?? ''), day };
}

/** "Christmas", "New Year's Day", "Thanksgiving", "Easter Sunday". */
export function holiday(context: Context, i: number): Match | undefined {
  const { anchor, pieces } = context;
  if (!pieces[i]?.capital || anchor === undefined) return undefined;
  let text = lowerAt(context, i);
  if (!HOLIDAY_HEADS.has(text)) return undefined;
  let best: { end: number; make: (year: number) => Day } | undefined;
  for (let end = i + 1; end <= i + 4 && end <= pieces.length; end++) {
    const fixed = HOLIDAYS.get(text);
    if (fixed) best = { end, make: (year) => dayFrom(year, fixed[0], fixed[1]) };
    if (text === 'thanksgiving' || text === 'thanksgiving day') best = { end, make: (year) => nthWeekday(year, 11, 4, 4) };
    if (text === 'easter' || text === 'easter sunday') best = { end, make: easter };
    if (text === 'labor day') best = { end, make: (year) => nthWeekday(year, 9, 1, 1) };
    if (text === 'memorial day') best = { end, make: (year) => nthWeekday(year, 5, 1, 0) };
    if (text === 'election day') best = { end, make: (year) => nthWeekday(year, 11, 1, 1) + 1 };
    const next = pieces[end];
    if (!next) break;
    text += next.spaced ? ` ${next.lower}` : next.lower;
  }
  if (!best) return undefined;
  const { end, make } = best;
  const written = yearBehind(context, end);
  const year = yearOf(anchor);
  const all = [year - 1, year, year + 1].map(make);
  const before = lowerAt(context, i - 1);
  const day = written
    ? make(written.year)
    : before === 'last'
      ? all.findLast((one) => one < anchor)
      : (all.find((one) => Math.abs(one - anchor) <= NEAR) ??
        (isAhead(context, i, end) ? all.find((one) => one > anchor) : all.findLast((one) => one <= anchor)));
  return day === undefined ? undefined : { end: written?.end ?? end, value: spell(day), day };
}

/** The words holidays begin with. */
export const HOLIDAY_HEADS: ReadonlySet<string> = new Set([
  'christmas',
  'boxing',
  'new',
  'independence',
  "valentine's",
  'valentine',
  'halloween',
  'veterans',
  'armistice',
  'thanksgiving',
  'easter',
  'labor',
  'memorial',
  'election',
]);
