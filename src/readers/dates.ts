// Dates as documents write them in headers and datelines. Only whole dates with a year; what day is it today is not known here.
import { MONTHS, ZONES } from './months.data.ts';

/** A date with where it stands in the text that was searched. */
export interface DateFound {
  /** ISO 8601: 2024-12-01, 2024-12-01T02:00, 2024-12-01T02:00:30+01:00. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const NUMERIC =
  /(?<![\d.,/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)|(?<![\d.,/-])(\d{1,2})([-/.])\s?(\d{1,2})\6\s?(\d{4}|\d{2})(?![\d/-])/g;
/** A year, before which day and month are looked for: everything else is passed over quickly. */
const YEAR = /(?<!\d)(?:(?:1[5-9]|2[01])\d{2}(?!\d)|\d{2}(?=\s\d\d:\d\d))/g;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:\.|º|st|nd|rd|th|er|e)?[\s-]{1,3}(?:de\s|of\s)?(\p{L}{3,14})\.?,?[\s-]{1,3}(?:de[l]?\s)?$/iu;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,14})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{0,2}$/iu;
const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/g;
const COMPACT = /(?<!\d)(\d{4})(\d\d)(\d\d)(?=T\d{4})/g;
const CLOCK = String.raw`(\d{1,2})(?:[:.h](\d{2}))(?::(\d{2})(?:[.,]\d+)?)?(?!\d)\s?([ap]\.?m\b\.?)?`;
const ZONE = String.raw`(?:\s?(Z\b|(?:UTC|GMT)?[+-]\d{2}:?\d{2}\b)|\s?\(?\b(\p{L}{2,4})\b\)?)?`;
const TIME_AFTER = new RegExp(
  String.raw`^(?:T|[\s,·|•@–—/-]{0,5}(?:at|um|à|kl\.?|o|alle|v|г\.|в)?[\s,·|•@–—/-]{0,4})${CLOCK}${ZONE}`,
  'iu',
);
const TIME_BEFORE = new RegExp(
  String.raw`(?<!\d)${CLOCK}${ZONE}(?:\s?(?:Uhr|hrs))?[\s,·|•–—/-]{1,5}(?:on\s)?(?:\p{L}{3,10}\.?,?\s)?$`,
  'iu',
);
const COMPACT_TIME = /^T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?/;

/** A year in four digits, or two numbers with a mark between them: nothing below matches without. */
const MAY_HOLD_DATE = /\d{4}|\d[./-]\s?\d|\d{2}\s\d\d:\d\d/;

/** The same where white space has not been brought to single spaces yet. */
const MAY_HOLD_DATE_LINE = /\d{4}|\d[./-]\s*\d|\d{2}\s+\d\d:\d\d/;

/** The first whole date in a text, with its time when one stands beside it. `dayFirst` reads 3/4/2024 as the third of April. */
export function findDate(text: string, options: { readonly dayFirst?: boolean } = {}): DateFound | undefined {
  if (!MAY_HOLD_DATE.test(text)) return undefined;
  const day = firstDay(text, options.dayFirst ?? false);
  return day && withTime(text, day);
}

function firstDay(text: string, dayFirst: boolean): Day | undefined {
  let best: Day | undefined;
  for (const find of [numeric, dayMonth, monthDay, cjk, compact]) {
    const day = find(text, dayFirst);
    if (day && (!best || day.start < best.start)) best = day;
  }
  return best;
}

function numeric(text: string, dayFirst: boolean): Day | undefined {
  for (const match of text.matchAll(NUMERIC)) {
    if (match[1]) {
      const day = checked(Number(match[1]), Number(match[3]), Number(match[4]), match.index, match.index + match[0].length);
      if (day) return day;
      continue;
    }
    const a = Number(match[5]);
    const b = Number(match[7]);
    const year = fullYear(match[8] ?? '');
    if (match[8]?.length === 2 && match[6] === '-') continue;
    const isDayFirst = dayFirst || match[6] === '.' || a > 12;
    const [month, dayOfMonth] = isDayFirst ? [b, a] : [a, b];
    const day = checked(year, month, dayOfMonth, match.index, match.index + match[0].length);
    if (day) return day;
  }
  return undefined;
}

function dayMonth(text: string): Day | undefined {
  return named(text, DAY_MONTH, 2, 1);
}

function monthDay(text: string): Day | undefined {
  return named(text, MONTH_DAY, 1, 2);
}

function named(text: string, pattern: RegExp, month: number, day: number): Day | undefined {
  for (const year of text.matchAll(YEAR)) {
    const from = Math.max(0, year.index - 30);
    const match = pattern.exec(text.slice(from, year.index));
    const number = match ? MONTHS.get((match[month] ?? '').toLowerCase()) : undefined;
    if (!match || number === undefined) continue;
    const found = checked(fullYear(year[0]), number, Number(match[day]), from + match.index, year.index + year[0].length);
    if (found) return found;
  }
  return undefined;
}

function cjk(text: string): Day | undefined {
  const match = CJK.exec(text);
  CJK.lastIndex = 0;
  return match
    ? checked(Number(match[1]), Number(match[2]), Number(match[3]), match.index, match.index + match[0].length)
    : undefined;
}

function compact(text: string): Day | undefined {
  const match = COMPACT.exec(text);
  COMPACT.lastIndex = 0;
  return match
    ? checked(Number(match[1]), Number(match[2]), Number(match[3]), match.index, match.index + match[0].length)
    : undefined;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function checked(year: number, month: number, day: number, start: number, end: number): Day | undefined {
  if (year < 1500 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day > (days[month - 1] ?? 0)) return undefined;
  return { year, month, day, start, end };
}

function withTime(text: string, day: Day): DateFound {
  const date = `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`;
  const rest = text.slice(day.end, day.end + 60);
  const compactTime = COMPACT_TIME.exec(rest);
  if (compactTime) {
    const [all, hour = '', minute = '', second, zone = ''] = compactTime;
    return {
      value: `${date}T${hour}:${minute}${second ? `:${second}` : ''}${offset(zone)}`,
      start: day.start,
      end: day.end + all.length,
    };
  }
  const after = TIME_AFTER.exec(rest);
  const clock = after && clockOf(after);
  if (after && clock) return { value: `${date}T${clock.value}`, start: day.start, end: day.end + after[0].length - clock.excess };
  const before = TIME_BEFORE.exec(text.slice(Math.max(0, day.start - 50), day.start));
  const earlier = before && clockOf(before);
  if (before && earlier) return { value: `${date}T${earlier.value}`, start: day.start - before[0].length, end: day.end };
  return { value: date, start: day.start, end: day.end };
}

/** `excess`: letters that the pattern took for a zone and that are none. */
function clockOf(match: RegExpExecArray): { readonly value: string; readonly excess: number } | undefined {
  const [, hours = '', minutes = '', seconds, half, numericZone, namedZone] = match;
  let hour = Number(hours);
  if (hour > 24 || Number(minutes) > 59) return undefined;
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  const zoneName = namedZone ? ZONES.get(namedZone.toLowerCase()) : undefined;
  const zone = numericZone ? offset(numericZone) : (zoneName ?? '');
  const excess = namedZone && !zoneName ? match[0].length - match[0].search(/\s?\(?\p{L}{2,4}\)?$/u) : 0;
  return { value: `${pad(hour % 24)}:${minutes}${seconds ? `:${seconds}` : ''}${zone}`, excess: Math.max(0, excess) };
}

function offset(zone: string): string {
  const digits = /([+-]\d{2}):?(\d{2})/.exec(zone);
  if (digits) return `${digits[1]}:${digits[2]}`;
  return zone ? 'Z' : '';
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

const DATE_LABEL =
  /^(?:date|dated|published|posted|updated|last updated|created|issued|released|publié|mis à jour|veröffentlicht|stand|aktualisiert|publicado|actualizado|pubblicato|опубликовано|дата|опубліковано)(?:\s(?:on|am|le|el|il))?\s*[:\-–]?\s*/i;
const WEEKDAY_OR_PLACE = /^(?:(?:\p{L}{2,12}\.?),?\s)?$/u;

/** A line that says nothing but when: a date with an optional label, weekday and time. */
export function dateLine(line: string): string | undefined {
  // Neither labels nor white space hide a date.
  if (line.length > 90 || !MAY_HOLD_DATE_LINE.test(line)) return undefined;
  const bare = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[([|•·–-]\s*/, '');
  const label = DATE_LABEL.exec(bare)?.[0] ?? '';
  const rest = bare.slice(label.length).replace(/^[([|•·–-]\s*/, '');
  const found = findDate(rest);
  if (!found) return undefined;
  const before = rest.slice(0, found.start);
  const after = rest.slice(found.end).replace(/^[\s.,)\]|•·–-]+/, '');
  const isTail =
    after === '' ||
    /^(?:uhr|hrs?|г\.?|р\.?|года|року|local time|\(?[A-Z]{2,5}\)?|[|•·].{0,30}|(?:updated|last updated|modified).*)$/i.test(
      after,
    );
  return WEEKDAY_OR_PLACE.test(before) && isTail ? found.value : undefined;
}
