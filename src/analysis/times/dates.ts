// Rules for dates with a place in the calendar: ISO dates, days of months, months, years, spelled years.
import { monthOf, monthSpell, spell, two, validDay, yearOf, type Day } from './calendar.ts';
import { isAhead, lowerAt, tenseOf, pastHyphen, type Context, type Match } from './context.ts';
import { MONTHS, NUMBER_WORDS } from './times.data.ts';

/** How many days around publication a day without a year is taken to lie. */
export const NEAR = 45;

/** The value of a day whose year is not told: the nearest one, or the one that the tense points to. */
function dayWithoutYear(context: Context, month: number, day: number, i: number, end: number): { value: string; day?: Day } {
  const { anchor } = context;
  const bare = `XXXX-${two(month)}-${two(day)}`;
  if (anchor === undefined) return { value: bare };
  const year = yearOf(anchor);
  const all = [year - 1, year, year + 1].map((one) => validDay(one, month, day)).filter((one) => one !== undefined);
  const near = all.find((one) => Math.abs(one - anchor) <= NEAR);
  const found = near ?? (isAhead(context, i, end) ? all.find((one) => one > anchor) : all.findLast((one) => one <= anchor));
  return found === undefined ? { value: bare } : { value: spell(found), day: found };
}

function monthAt(context: Context, i: number): number | undefined {
  const piece = context.pieces[i];
  if (!piece?.capital) return undefined;
  return MONTHS.get(piece.lower);
}

/** Past the full stop of "Nov." */
function pastStop(context: Context, i: number): number {
  const piece = context.pieces[i];
  const month = context.pieces[i - 1]?.text ?? '';
  return piece?.text === '.' && !piece.spaced && month.length < 5 && MONTHS.get(month.toLowerCase()) !== 5 ? i + 1 : i;
}

function dayNumber(context: Context, i: number): number | undefined {
  const piece = context.pieces[i];
  if (piece?.kind !== 'number' || !/^\d{1,2}$/.test(piece.text)) return undefined;
  const value = Number(piece.text);
  return value >= 1 && value <= 31 ? value : undefined;
}

function pastOrdinal(context: Context, i: number): number {
  return context.pieces[i]?.spaced === false && /^(?:st|nd|rd|th)$/.test(lowerAt(context, i)) ? i + 1 : i;
}

/** A number that is read as a year without more: 1000 to 2099. */
export function yearNumber(context: Context, i: number): number | undefined {
  const piece = context.pieces[i];
  return piece?.kind === 'number' && /^(?:1\d|20)\d\d$/.test(piece.text) ? Number(piece.text) : undefined;
}

/** A year behind a month or day, with or without comma: ", 1989", "of 1989", "last year". */
export function yearBehind(context: Context, i: number): { end: number; year: number } | undefined {
  const { anchor } = context;
  let at = i;
  if (context.pieces[at]?.text === ',' || lowerAt(context, at) === 'of' || lowerAt(context, at) === 'in') at++;
  const year = yearNumber(context, at);
  if (year !== undefined) return { end: at + 1, year };
  const word = lowerAt(context, at);
  if (anchor === undefined || lowerAt(context, at + 1) !== 'year') return spelledYear(context, at);
  if (word === 'last') return { end: at + 2, year: yearOf(anchor) - 1 };
  if (word === 'this') return { end: at + 2, year: yearOf(anchor) };
  return word === 'next' ? { end: at + 2, year: yearOf(anchor) + 1 } : undefined;
}

/** "Nov. 9, 1989", "November 29 and 30", "July 1997", "June last year", "March". */
export function monthFirst(context: Context, i: number): Match | undefined {
  const month = monthAt(context, i);
  if (month === undefined) return undefined;
  let at = pastStop(context, i + 1);
  const day = context.pieces[at]?.spaced || at === i + 1 ? (dayNumber(context, at) ?? spelledDay(context, at)) : undefined;
  if (day === undefined || isClock(context, at)) return monthAlone(context, i, at, month);
  at = pastOrdinal(context, at + 1);
  const second = secondDay(context, at);
  const year = yearBehind(context, second?.end ?? at);
  const end = year?.end ?? second?.end ?? at;
  const resolve = (one: number) =>
    year
      ? named(validDay(year.year, month, one), `${year.year}-${two(month)}-${two(one)}`)
      : dayWithoutYear(context, month, one, i, end);
  if (second && second.day > day) return { end, ...resolve(day), more: { from: second.from, value: resolve(second.day).value } };
  return { end: year && !second ? end : at, ...resolve(day) };
}

/** "June five": wire copy spells out the days below ten; a number that counts something is no day. */
function spelledDay({ pieces }: Context, at: number): number | undefined {
  const day = NUMBER_WORDS.get(pieces[at]?.lower ?? '');
  const next = pieces[at + 1];
  const isFree = !next || next.kind === 'mark' || AFTER_DAY.test(next.lower);
  return day !== undefined && day > 0 && day < 10 && isFree && next?.text !== '-' ? day : undefined;
}

/** Whether the number at `i` is the hour of "26:30". */
function isClock(context: Context, i: number): boolean {
  const minutes = context.pieces[i + 2];
  return context.pieces[i + 1]?.text === ':' && minutes?.spaced === false && /^\d\d$/.test(minutes.text);
}

const named = (day: Day | undefined, value: string) => (day === undefined ? { value } : { value, day });

/** Words that nobody counts: a number before them is a day. */
const AFTER_DAY =
  /^(?:to|and|in|at|as|for|of|that|when|but|or|by|the|a|an|its|his|her|their|our|he|she|it|they|we|this|these|with|without|from|on|is|are|was|were|has|have|had|will|would|after|before|during|amid|while|who|which|where|since|until|near|over|under|between|against)$/;

/** The second day of "29 and 30" or "29-30". */
function secondDay(context: Context, i: number): { from: number; end: number; day: number } | undefined {
  const joined = context.pieces[i];
  if (!joined || !/^(?:and|to|or|[-–—‑])$/.test(joined.lower)) return undefined;
  const day = dayNumber(context, i + 1);
  if (day === undefined) return undefined;
  const end = pastOrdinal(context, i + 2);
  // "November 29 and 30 people": a number that counts is no day.
  const next = context.pieces[end];
  if (
    joined.lower !== '-' &&
    joined.lower !== '–' &&
    next?.kind === 'word' &&
    !next.capital &&
    next.spaced &&
    !AFTER_DAY.test(next.lower)
  )
    return undefined;
  return { from: i + 1, end, day };
}

function monthAlone(context: Context, i: number, at: number, month: number): Match | undefined {
  const year = yearBehind(context, at);
  if (year) return { end: year.end, value: `${year.year}-${two(month)}` };
  if (lowerAt(context, i) === 'may' || lowerAt(context, i) === 'march') {
    const before = lowerAt(context, i - 1);
    if (
      !/^(?:in|last|next|this|since|of|by|until|from|before|after|during|early|late|mid|and|to|through|each|every|-)$/.test(
        before,
      )
    )
      return undefined;
  }
  if (context.pieces[i]?.text.length === 3 && lowerAt(context, i) !== 'may' && at === i + 1) return undefined; // "Mar", "Jan" without a stop are names too
  const { anchor } = context;
  const before = lowerAt(context, i - 1);
  if (/^(?:each|every)$/.test(before)) return { end: at, value: `XXXX-${two(month)}`, from: i - 1 };
  const end = at === i + 2 && i + 2 >= context.pieces.length ? i + 1 : at;
  if (anchor === undefined) return { end, value: `XXXX-${two(month)}` };
  const distance = (month - monthOf(anchor) + 12) % 12;
  const from = /^(?:last|next|this)$/.test(before) ? i - 1 : i;
  if (before === 'last') return { end, from, value: monthSpell(anchor, distance - 12) };
  if (before === 'next') return { end, from, value: monthSpell(anchor, distance || 12) };
  if (before === 'this') return { end, from, value: `${yearOf(anchor)}-${two(month)}` };
  const tense = tenseOf(context, i, end);
  const ahead = tense === 'ahead' || (distance === 1 && tense === undefined && before !== 'since');
  return { end, value: monthSpell(anchor, distance === 0 || ahead ? distance : distance - 12) };
}

/** "9 November 1989", "29-30 November", "the 9th of November". */
export function dayFirst(context: Context, i: number): Match | undefined {
  const day = dayNumber(context, i);
  if (day === undefined) return undefined;
  let at = pastOrdinal(context, i + 1);
  const second = secondDayBeforeMonth(context, at);
  if (second) at = second.end;
  if (lowerAt(context, at) === 'of') at++;
  const month = context.pieces[at]?.spaced ? monthAt(context, at) : undefined;
  if (month === undefined) return undefined;
  at = pastStop(context, at + 1);
  const year = yearBehind(context, at);
  const end = year?.end ?? at;
  const resolve = (one: number) =>
    year
      ? named(validDay(year.year, month, one), `${year.year}-${two(month)}-${two(one)}`)
      : dayWithoutYear(context, month, one, i, end);
  const first = resolve(day);
  return second ? { end, ...first, more: { from: second.from, value: resolve(second.day).value } } : { end, ...first };
}

function secondDayBeforeMonth(context: Context, i: number): { from: number; end: number; day: number } | undefined {
  if (!/^(?:and|to|or|[-–—‑])$/.test(lowerAt(context, i))) return undefined;
  const day = dayNumber(context, i + 1);
  const end = pastOrdinal(context, i + 2);
  return day !== undefined && monthAt(context, end) !== undefined ? { from: i + 1, end, day } : undefined;
}

/** 2024-11-29, 29/11/2024, 11/29/2024, 29.11.2024. */
export function numericDate(context: Context, i: number): Match | undefined {
  const { pieces } = context;
  const first = pieces[i];
  if (first?.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted) return numbered(i + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = pieces[i + 1];
  if (
    !mark ||
    mark.spaced ||
    (mark.text !== '-' && mark.text !== '/') ||
    pieces[i + 3]?.text !== mark.text ||
    pieces[i + 3]?.spaced
  )
    return undefined;
  const texts = [first.text, pieces[i + 2]?.text ?? '', pieces[i + 4]?.text ?? ''];
  if (!texts.every((text) => /^\d{1,4}$/.test(text))) return undefined;
  const [a = 0, b = 0, c = 0] = texts.map(Number);
  if (texts[0]?.length === 4) return numbered(i + 5, a, b, c);
  if (mark.text === '/' && (texts[2]?.length === 4 || texts[2]?.length === 2)) {
    const year = c < 100 ? (c < 50 ? 2000 + c : 1900 + c) : c;
    return a > 12 ? numbered(i + 5, year, b, a) : numbered(i + 5, year, a, b);
  }
  return undefined;
}

function numbered(end: number, year: number, month: number, day: number): Match | undefined {
  const found = validDay(year, month, day) ?? validDay(year, day, month);
  return found === undefined ? undefined : { end, value: spell(found), day: found };
}

/** "nineteen ninety-four", "two thousand". */
export function spelledYear(context: Context, i: number): { end: number; year: number } | undefined {
  const head = NUMBER_WORDS.get(lowerAt(context, i));
  if (head !== 19 && head !== 18 && head !== 20 && head !== 2) return undefined;
  if (head === 2) {
    if (lowerAt(context, i + 1) !== 'thousand' || !/^(?:year|in|since|of|until|by)$/.test(lowerAt(context, i - 1)))
      return undefined;
    const low = NUMBER_WORDS.get(lowerAt(context, i + 2));
    return low ? { end: i + 3, year: 2000 + low } : { end: i + 2, year: 2000 };
  }
  const tens = NUMBER_WORDS.get(lowerAt(context, i + 1));
  if (tens === undefined || tens < 10) return undefined;
  const at = pastHyphen(context, i + 2);
  const ones = tens >= 20 ? NUMBER_WORDS.get(lowerAt(context, at)) : undefined;
  return ones !== undefined && ones > 0 && ones < 10
    ? { end: at + 1, year: head * 100 + tens + ones }
    : { end: i + 2, year: head * 100 + tens };
}
