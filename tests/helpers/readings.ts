// Readings for tests of linking, straight from texts: no readers, and only as much analysis as is asked for.
import type { Attribution } from '../../src/model/quote.ts';
import type { Reading } from '../../src/model/reading.ts';
import { briefingId, sentenceId, type Sentence } from '../../src/model/text.ts';

export interface Draft {
  readonly id: string;
  /** One string for each sentence. */
  readonly says: readonly string[];
  readonly headline?: string;
  readonly outlet?: string;
  readonly via?: readonly string[];
  readonly published?: string;
  /** Sources that sentences are attributed to, by the sentence's place. */
  readonly citing?: Readonly<Record<number, string>>;
}

export function readingOf({ id: name, says, headline, outlet, via, published, citing = {} }: Draft): Reading {
  const id = briefingId(name);
  const body = says.join('\n\n');
  let start = 0;
  const sentences = says.map((text, n): Sentence => {
    const sentence: Sentence = {
      id: sentenceId(id, n),
      briefing: id,
      in: 'body',
      block: n,
      start,
      end: start + text.length,
      text,
    };
    start += text.length + 2;
    return sentence;
  });
  const attributions = Object.entries(citing).flatMap(([place, source]): Attribution[] => {
    const sentence = sentences[Number(place)];
    if (!sentence) return [];
    const { start: from, end } = sentence;
    return [{ sentence: sentence.id, start: from, end, source, cue: 'reported', strength: 'reported', chain: [source] }];
  });
  return {
    briefing: {
      id,
      format: 'ndjson',
      body,
      blocks: sentences.map(({ start: from, end }) => ({ kind: 'paragraph', start: from, end })),
      furniture: [],
      found: {},
      notices: [],
      ...(headline ? { headline } : {}),
      ...(outlet ? { outlet } : {}),
      ...(via ? { via } : {}),
      ...(published ? { published } : {}),
    },
    sentences,
    ...(headline
      ? {
          headline: {
            id: sentenceId(id, 'h'),
            briefing: id,
            in: 'headline' as const,
            block: -1,
            start: 0,
            end: headline.length,
            text: headline,
          },
        }
      : {}),
    names: [],
    times: [],
    quantities: [],
    quotes: [],
    attributions,
    claims: [],
    takeaways: [],
  };
}
