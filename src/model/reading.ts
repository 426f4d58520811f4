// One briefing with everything understood of it alone. Knows of no other briefing.
import type { Briefing } from './briefing.ts';
import type { Claim, Mention, Quantity, TimeExpression } from './claim.ts';
import type { Attribution, Quote } from './quote.ts';
import type { Takeaway } from './takeaway.ts';
import type { Sentence } from './text.ts';

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
}

/** Every sentence that can be linked: the headline, then the body's. */
export function allSentences(reading: Reading): readonly Sentence[] {
  return reading.headline ? [reading.headline, ...reading.sentences] : reading.sentences;
}
