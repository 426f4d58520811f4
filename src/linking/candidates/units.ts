// What is ranked: sentences; but a headline with a sentence or two under it is one statement, and is ranked as a whole.
import { allSentences, type Reading } from '../../model/reading.ts';
import type { Sentence } from '../../model/text.ts';
import { spelledOut } from '../compare/handles.ts';

/** A sentence in the form in which it is compared. */
export interface Unit {
  readonly sentence: Sentence;
  /** As comparing should read it, see compare/handles.ts. */
  readonly text: string;
}

/** A briefing with more sentences than this tells more than its headline does. */
const FEW = 2;

/** What can be found: for a short briefing its first sentence, which stands for all of it. */
export function unitsOf(reading: Reading): Unit[] {
  const { headline, sentences } = reading;
  const [first] = sentences;
  if (!headline || !first || sentences.length > FEW)
    return allSentences(reading).map((sentence) => ({ sentence, text: spelledOut(sentence.text) }));
  return [{ sentence: first, text: spelledOut([headline, ...sentences].map(({ text }) => text).join(' . ')) }];
}
