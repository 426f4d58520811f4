// Days as people write them in a query: 2024-11-29, 2024-11, yesterday, 3d, last-week, monday. Today comes from outside.

/** First and last day (inclusive), ISO. They compare as text. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const AGO = /^(\d{1,4}) ?(d|day|days|w|week|weeks|m|month|months|y|year|years)(?: ago)?$/;
const DAY = 86_400_000;

/** For who wrote a date that is none. */
export const DATE_FORMS = '2024-11-29, 2024-11, 2024, today, yesterday, 3d, 2w, 6m, 1y, monday, this-week, last-week, last-month';

/** Whether `daysOf` can read the value, whatever day it is. */
export function isDate(value: string): boolean {
  return daysOf(value, '2000-06-15') !== undefined;
}

/** The days that a value means; undefined when it is no date. */
export function daysOf(value: string, today: string): Days | undefined {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
  const now = Date.parse(`${today}T00:00:00Z`);
  const absolute = absoluteDays(value.trim());
  if (absolute) return absolute;
  if (Number.isNaN(now)) return undefined;
  if (text === 'today' || text === 'now') return one(now);
  if (text === 'yesterday') return one(now - DAY);
  const ago = AGO.exec(text);
  if (ago) return one(shift(now, -Number(ago[1]), ago[2]?.[0] ?? 'd'));
  const weekday = WEEKDAYS.findIndex((name) => name === text || (text.length === 3 && name.startsWith(text)));
  if (weekday >= 0) return one(now - ((new Date(now).getUTCDay() - weekday + 7) % 7) * DAY);
  return period(text, now);
}

function absoluteDays(text: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const right = new Date(start);
  if (right.getUTCMonth() !== Number(month) - 1 || right.getUTCDate() !== Number(day ?? 1)) return undefined;
  if (day) return one(start);
  return { first: iso(start), last: iso(Date.UTC(Number(year), Number(month), 0)) };
}

function period(text: string, now: number): Days | undefined {
  const match = /^(this|last) (week|month|year)$/.exec(text);
  if (!match) return undefined;
  const back = match[1] === 'last' ? 1 : 0;
  const date = new Date(now);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (match[2] === 'year') return { first: `${year - back}-01-01`, last: `${year - back}-12-31` };
  if (match[2] === 'month')
    return { first: iso(Date.UTC(year, month - back, 1)), last: iso(Date.UTC(year, month - back + 1, 0)) };
  const monday = now - ((date.getUTCDay() + 6) % 7) * DAY - back * 7 * DAY;
  return { first: iso(monday), last: iso(monday + 6 * DAY) };
}

function shift(now: number, count: number, unit: string): number {
  const date = new Date(now);
  if (unit === 'd') return now + count * DAY;
  if (unit === 'w') return now + count * 7 * DAY;
  const months = unit === 'm' ? count : count * 12;
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  // The 31st of a shorter month is its last day.
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const one = (time: number): Days => ({ first: iso(time), last: iso(time) });
