// What happened when, as the articles say it: every calendar date in their texts with the claim it stands in, in order.
import type { Library } from './library.ts';
import { allSentences, type Reading } from './reading.ts';
import { briefingOf, type SentenceId } from './text.ts';

/** Calendar values only: a year, a month or a day. Spans and "now" have no place in an order. */
const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?/;

/** A claim under one of its dates. */
export interface Dated {
  /** "2024", "2024-11" or "2024-11-29". */
  readonly date: string;
  /** The first that says so. */
  readonly sentence: SentenceId;
  readonly text: string;
  /** How many articles make the claim. */
  readonly articles: number;
}

/** Dates in order; a claim of several articles stands once under each of its dates. */
export function datedClaims(library: Library, readings: readonly Reading[]): readonly Dated[] {
  const seen = new Set<string>();
  const dated = readings.flatMap((reading) => {
    const texts = new Map(allSentences(reading).map(({ id, text }) => [id, text]));
    return reading.times.flatMap(({ value, sentence }): Dated[] => {
      const [date] = CALENDAR.exec(value) ?? [];
      if (date === undefined) return [];
      const cluster = library.clusterOf(sentence);
      const key = `${date} ${cluster?.id ?? sentence}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        { date, sentence, text: texts.get(sentence) ?? '', articles: new Set(cluster?.sentences.map(briefingOf)).size || 1 },
      ];
    });
  });
  return dated.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
