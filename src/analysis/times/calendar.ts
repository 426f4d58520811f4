// Days as plain numbers and their spelling: arithmetic that needs no clock and no time zone.

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export type Day = number;

/** The day an ISO date or date-time begins with, if it is a real one. */
export function dayOf(iso: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return undefined;
  return validDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Absent for days that no calendar has: 31 November. Months from 1. */
export function validDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const value = dayFrom(year, month, day);
  return monthOf(value) === month ? value : undefined;
}

/** Days since 1 January 1970. Days and months beyond their range run over into the next. */
export function dayFrom(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** From 1. */
export function monthOf(day: Day): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const two = (value: number) => String(value).padStart(2, '0');

/** YYYY-MM-DD. */
export function spell(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** YYYY-Www, by ISO 8601. */
export function weekSpell(day: Day): string {
  const thursday = day + 4 - weekdayOf(day);
  const year = yearOf(thursday);
  const week = Math.floor((thursday - dayFrom(year, 1, 1)) / 7) + 1;
  return `${year}-W${two(week)}`;
}

/** YYYY-MM, `count` months away from the day's own. */
export function monthSpell(day: Day, count = 0): string {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** From 1 to 4. */
export function quarterOf(day: Day): number {
  return Math.ceil(monthOf(day) / 3);
}

/** Easter Sunday (Gauss, in the form of Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayFrom(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The n-th weekday of a month; 0 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n > 0) {
    const first = dayFrom(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayFrom(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
