// The day that a list of takeaways is dated to: by the line that introduces it, else by the briefing. A copy that dates a list to another
// day than its source has drifted, though none of its sentences has.
import type { Claim } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import type { SentenceId } from '../../model/text.ts';

/** The day that an item of a dated list is about. */
export interface ListDate {
  /** 2031-05-12 */
  readonly day: string;
  /** Whether the introducing line says so. */
  readonly isStated: boolean;
}

/** For each stated takeaway the day of its list, if known. */
export function listDatesOf(reading: Reading): ReadonlyMap<SentenceId, ListDate> {
  const listed = reading.takeaways.filter(({ stated }) => stated);
  const [head] = listed;
  if (!head) return new Map();
  const first = reading.sentences.findIndex(({ id }) => id === head.sentence);
  const intro = reading.sentences[first - 1];
  const said = intro && reading.times.find(({ sentence, value }) => sentence === intro.id && isDay(value));
  const day = said?.value ?? (head.of ? undefined : reading.briefing.published?.slice(0, 10));
  if (!day || !isDay(day)) return new Map();
  const date = { day: day.slice(0, 10), isStated: said !== undefined };
  return new Map(listed.map(({ sentence }) => [sentence, date] as const));
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}

/** Resolved dates of a claim: whole days only, since a vague time differs from every day. */
export function datesOf(claim: Claim | undefined): { dates?: readonly string[] } {
  const days = claim?.times.map((time) => time.value.slice(0, 10)).filter((value) => /^\d{4}-\d\d-\d\d$/.test(value));
  return days?.length ? { dates: days } : {};
}
