// Sentences that an outlet puts under everything it publishes ("Read the comments policy"). They are nobody's claim.
import { allSentences, type Reading } from '../model/reading.ts';
import type { SentenceId } from '../model/text.ts';

/** A short sentence in so many briefings of one outlet is part of its page. */
const REPEATED = 3;
/** Longer ones are text that the outlet uses again. */
const MOST_CHARACTERS = 140;

/** O(sentences). */
export function furnitureOf(readings: readonly Reading[]): ReadonlySet<SentenceId> {
  const places = new Map<string, SentenceId[]>();
  for (const reading of readings) {
    const { outlet } = reading.briefing;
    if (!outlet) continue;
    for (const { id, text } of allSentences(reading)) {
      if (text.length > MOST_CHARACTERS) continue;
      const key = `${outlet}\n${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')}`;
      const list = places.get(key);
      if (list) list.push(id);
      else places.set(key, [id]);
    }
  }
  const briefings = (ids: readonly SentenceId[]) => new Set(ids.map((id) => id.slice(0, id.lastIndexOf('#')))).size;
  return new Set([...places.values()].filter((ids) => ids.length >= REPEATED && briefings(ids) >= REPEATED).flat());
}
