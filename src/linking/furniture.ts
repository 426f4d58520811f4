// Sentences that are nobody's claim: what an outlet puts under everything it publishes ("Read the comments policy"), credits of pictures.
import { allSentences, type Reading } from '../model/reading.ts';
import { briefingOf, type SentenceId } from '../model/text.ts';

/** A short sentence in so many briefings of one outlet is part of its page. */
const REPEATED = 3;
/** Longer ones may be text that the outlet uses again: they must stand in more. */
const SHORT = 140;
const REPEATED_LONG = 6;

/** Who took a picture, alone or at the end of its caption. */
export const PICTURE_CREDIT =
  /\bphotos?\s*[/:]|\(\s*(?:photo|image|picture)|\b(?:AP|AFP|EPA|Reuters|Getty|file) (?:photo|images?)\b|\bGetty Images\b/i;

/** O(sentences). */
export function furnitureOf(readings: readonly Reading[]): ReadonlySet<SentenceId> {
  const places = new Map<string, SentenceId[]>();
  for (const reading of readings) {
    const { outlet } = reading.briefing;
    if (!outlet) continue;
    for (const { id, text } of allSentences(reading)) {
      const key = `${outlet}\n${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')}`;
      const list = places.get(key);
      if (list) list.push(id);
      else places.set(key, [id]);
    }
  }
  return new Set(
    [...places].flatMap(([key, ids]) => (briefings(ids) >= (key.length > SHORT ? REPEATED_LONG : REPEATED) ? ids : [])),
  );
}

function briefings(ids: readonly SentenceId[]): number {
  return new Set(ids.map(briefingOf)).size;
}
