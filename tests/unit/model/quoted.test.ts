// The same words in several briefings: alike, in part, altered; and what only looks alike.
import { expect, test } from 'vitest';
import { sameQuotes } from '../../../src/model/quoted.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { readingOf } from '../../helpers/builders.ts';

type Said = readonly [text: string, speaker?: string];

function reading(id: string, quotes: readonly Said[]): Reading {
  const made = readingOf({ id, body: quotes.map(([text]) => [text]) });
  return {
    ...made,
    quotes: quotes.map(([text, speaker], n) => ({
      ...made.sentences[n]!,
      sentence: made.sentences[n]!.id,
      text,
      ...(speaker === undefined ? {} : { speaker }),
      direct: true,
    })),
  };
}

/** "how: text" of every repeat, by the quote that is repeated. */
const repeats = (...quotes: readonly (readonly Said[])[]) =>
  sameQuotes(quotes.map((each, n) => reading(`b${n}`, each))).map((each) => [
    each.quote.text,
    ...each.repeats.map(({ how, quote }) => `${how}: ${quote.text}`),
  ]);

const WHOLE = 'The dam will hold until the thaw, and nobody has to leave.';

test.each<[string, readonly (readonly Said[])[], readonly (readonly string[])[]]>([
  [
    'the same words, other marks and case',
    [[[WHOLE, 'Ada Voss']], [['the dam will hold until the thaw and nobody has to leave', 'Voss']]],
    [[WHOLE, 'same: the dam will hold until the thaw and nobody has to leave']],
  ],
  [
    'a part of them',
    [[['the dam will hold until the thaw']], [[WHOLE, 'Ada Voss']]],
    [[WHOLE, 'part: the dam will hold until the thaw']],
  ],
  [
    'altered words',
    [[[WHOLE, 'Ada Voss']], [['The dam should hold until the thaw, and nobody has to leave.', 'Voss']]],
    [[WHOLE, 'altered: The dam should hold until the thaw, and nobody has to leave.']],
  ],
  [
    'few words of one speaker',
    [[['extreme concern', 'Ada Voss']], [['extreme concern', 'Voss']]],
    [['extreme concern', 'same: extreme concern']],
  ],
  [
    'few words of one body by two names',
    [[['grave doubts', 'Northern Foreign Ministry']], [['grave doubts', 'Northern Ministry of Foreign Affairs']]],
    [['grave doubts', 'same: grave doubts']],
  ],
  ['few words of two', [[['extreme concern', 'Ada Voss']], [['extreme concern', 'Peter Lund']]], []],
  ['few words of nobody', [[['extreme concern']], [['extreme concern']]], []],
  ['many words of two speakers', [[[WHOLE, 'Ada Voss']], [[WHOLE, 'Peter Lund']]], []],
  [
    'twice in one article',
    [
      [
        [WHOLE, 'Ada Voss'],
        [WHOLE, 'Ada Voss'],
      ],
    ],
    [],
  ],
  ['another statement', [[[WHOLE, 'Ada Voss']], [['Nobody has seen the dam since the thaw.', 'Ada Voss']]], []],
])('%s', (_, quotes, expected) => expect(repeats(...quotes)).toEqual(expected));
