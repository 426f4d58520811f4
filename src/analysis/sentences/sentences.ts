// A briefing's sentences: the unit that jumps land on and links join. The rules themselves are in split.ts.
import type { Briefing } from '../../model/briefing.ts';
import { sentenceId, type Sentence } from '../../model/text.ts';
import { splitSentences } from './split.ts';

/** The sentences of the body, in order; each lies within one block, and together they cover all its text but white space. */
export function sentencesOf(briefing: Briefing): Sentence[] {
  const { body, blocks, id } = briefing;
  const sentences: Sentence[] = [];
  for (const [block, { start, end }] of blocks.entries()) {
    for (const span of splitSentences(body, start, end)) {
      sentences.push({
        id: sentenceId(id, sentences.length),
        briefing: id,
        in: 'body',
        block,
        start: span.start,
        end: span.end,
        text: body.slice(span.start, span.end),
      });
    }
  }
  return sentences;
}

/** The headline as one sentence; its offsets point into the headline. */
export function headlineOf(briefing: Briefing): Sentence | undefined {
  const text = briefing.headline;
  if (!text) return undefined;
  return { id: sentenceId(briefing.id, 'h'), briefing: briefing.id, in: 'headline', block: -1, start: 0, end: text.length, text };
}
