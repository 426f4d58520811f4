// One briefing with everything understood of it alone. Knows of no other briefing.
import type { Briefing } from './briefing.ts';
import type { Claim, Mention, Quantity, TimeExpression } from './claim.ts';
import type { Attribution, Quote } from './quote.ts';
import type { Takeaway } from './takeaway.ts';
import { checkOf, type Sentence } from './text.ts';

/** Everything that analysis found in one briefing. Depends on its bytes and the program alone. */
export interface Reading {
  readonly briefing: Briefing;
  /** The body's sentences in order; they do not overlap. */
  readonly sentences: readonly Sentence[];
  readonly headline?: Sentence;
  readonly names: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  /** One for each sentence, the headline's first when there is one. */
  readonly claims: readonly Claim[];
  readonly takeaways: readonly Takeaway[];
  /** Of a reading whose text is fetched when somebody looks at it: what is known without looking. */
  readonly brief?: Brief;
}

/** How many sentences a reading has, its headline among them, and a checksum of their texts. */
export interface Brief {
  readonly sentences: number;
  readonly check: number;
}

/** Every sentence that can be linked: the headline, then the body's. */
export function allSentences(reading: Reading): readonly Sentence[] {
  return reading.headline ? [reading.headline, ...reading.sentences] : reading.sentences;
}

/** How many there are, without fetching a text that is still on the disk. */
export function sentenceCount(reading: Reading): number {
  return reading.brief?.sentences ?? reading.sentences.length + (reading.headline ? 1 : 0);
}

/** Whether there is anything to show of it: a feed without items is a reading without text. */
export function hasText(reading: Reading): boolean {
  return sentenceCount(reading) > 0;
}

/** What is known of a reading without its text; made from the text where it is at hand. O(text) then. */
export function briefOf(reading: Reading): Brief {
  return reading.brief ?? { sentences: sentenceCount(reading), check: checkOf(allSentences(reading).map(({ text }) => text)) };
}
