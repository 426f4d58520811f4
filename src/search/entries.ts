// What the index takes from a briefing: its passages with what is known of them, and a card with what is known of the whole.
// Texts are asked for only when no segment holds them yet, so that a big library is searched without unpacking it.
import type { Briefing } from '../model/briefing.ts';
import { isReport } from '../model/quote.ts';
import { allSentences, briefOf, type Reading } from '../model/reading.ts';
import { contains, type Sentence, type SentenceId } from '../model/text.ts';

/** What a search may ask of a whole briefing. */
export type Card = Pick<Briefing, 'id' | 'outlet' | 'via' | 'feed' | 'url' | 'published'>;

/** What a passage is; a sentence may be several things. */
export const KIND = { headline: 1, quote: 2, takeaway: 4 } as const;

/** What a name may be to a passage. */
export const LABELS = ['speaker', 'source', 'name'] as const;
/** Whom a passage quotes, rests on, names. */
export interface Label {
  /** Which passage of its briefing, from 0. */
  readonly passage: number;
  readonly of: (typeof LABELS)[number];
  readonly text: string;
  /** For names: what joins the spellings of one name. */
  readonly canonical?: string;
}

/** What goes into a segment: a briefing's passages in order, the headline first. */
export interface Source {
  readonly id: string;
  readonly texts: readonly string[];
  /** Bits of `KIND` for each passage; all 0 when absent. */
  readonly kinds?: readonly number[];
  /** In the order of the passages. */
  readonly labels?: readonly Label[];
}

/** A briefing on its way into an index. */
export interface Entry {
  readonly card: Card;
  /** How many passages it has, and the checksum of their texts: a segment that knows both holds them. */
  readonly sentences: number;
  readonly check: number;
  readonly source: () => Source;
}

/** A reading as an entry. Nothing of its text is looked at before `source` is called. */
export function entryOf(reading: Reading): Entry {
  return { card: reading.briefing, ...briefOf(reading), source: () => sourceOf(reading) };
}

/** The passages of a reading with their kinds and labels. O(text). */
export function sourceOf(reading: Reading): Source {
  const sentences = allSentences(reading);
  const quoted = new Set(reading.quotes.map(({ sentence }) => sentence));
  const taken = new Set(reading.takeaways.map(({ sentence }) => sentence));
  return {
    id: reading.briefing.id,
    texts: sentences.map(({ text }) => text),
    kinds: sentences.map(
      ({ id, in: place }) =>
        (place === 'headline' ? KIND.headline : 0) | (quoted.has(id) ? KIND.quote : 0) | (taken.has(id) ? KIND.takeaway : 0),
    ),
    labels: labelsIn(reading, sentences),
  };
}

function labelsIn({ quotes, attributions, names }: Reading, sentences: readonly Sentence[]): readonly Label[] {
  const placeOf = new Map<SentenceId, number>(sentences.map(({ id }, place) => [id, place]));
  const labels: Label[] = [];
  const add = (sentence: SentenceId, of: Label['of'], text: string | undefined, canonical?: string) => {
    const passage = placeOf.get(sentence);
    if (passage !== undefined && text) labels.push({ passage, of, text, ...(canonical ? { canonical } : {}) });
  };
  for (const { sentence, speaker } of quotes) add(sentence, 'speaker', speaker);
  for (const { sentence, text, canonical } of names) add(sentence, 'name', text, canonical);
  for (const attribution of attributions.filter(isReport)) {
    const { source, chain } = attribution;
    // what a sentence rests on may be said in the one before it
    for (const sentence of sentences)
      if (attribution.sentence === sentence.id || (sentence.in === 'body' && contains(attribution, sentence)))
        for (const each of new Set([source, ...chain])) add(sentence.id, 'source', each);
  }
  return labels.toSorted((a, b) => a.passage - b.passage);
}
