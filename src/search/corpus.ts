// What a search looks through: every headline and body sentence of a library, folded, each with its kind.
import type { Library } from '../model/library.ts';
import { allSentences } from '../model/reading.ts';
import type { Sentence, SentenceId } from '../model/text.ts';

export type PassageKind = 'headline' | 'quote' | 'takeaway' | 'body';

export interface Passage {
  readonly sentence: Sentence;
  readonly in: PassageKind;
}

export interface Corpus {
  readonly library: Library;
  readonly passages: readonly Passage[];
}

/** Makes a library searchable. O(text). */
export function makeCorpus(library: Library): Corpus {
  const passages: Passage[] = [];
  for (const reading of library.readings) {
    const quotes = new Set<SentenceId>(reading.quotes.map((quote) => quote.sentence));
    const takeaways = new Set<SentenceId>(reading.takeaways.map((takeaway) => takeaway.sentence));
    for (const sentence of allSentences(reading)) passages.push({ sentence, in: kindOf(sentence, quotes, takeaways) });
  }
  return { library, passages };
}

function kindOf(sentence: Sentence, quotes: ReadonlySet<SentenceId>, takeaways: ReadonlySet<SentenceId>): PassageKind {
  if (sentence.in === 'headline') return 'headline';
  if (takeaways.has(sentence.id)) return 'takeaway';
  return quotes.has(sentence.id) ? 'quote' : 'body';
}
