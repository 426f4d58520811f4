import { expect, it } from 'vitest';
import type { Match } from '../../../src/linking/origins.ts';
import { withoutOutdone } from '../../../src/linking/rivals.ts';
import type { SentenceId } from '../../../src/model/text.ts';

const match = (one: string, other: string, score: number): Match => ({
  one: one as SentenceId,
  other: other as SentenceId,
  score,
  reuse: 0,
});

it.each([
  ['a much better counterpart in the same article wins', [match('a#1', 'b#1', 0.98), match('a#1', 'b#2', 0.7)], ['a#1 b#1']],
  ['and it wins seen from the other side too', [match('a#1', 'b#1', 0.98), match('a#2', 'b#1', 0.7)], ['a#1 b#1']],
  ['two about equally good ones both stay', [match('a#1', 'b#1', 0.85), match('a#1', 'b#2', 0.8)], ['a#1 b#1', 'a#1 b#2']],
  ['articles do not compete with each other', [match('a#1', 'b#1', 0.98), match('a#1', 'c#1', 0.6)], ['a#1 b#1', 'a#1 c#1']],
])('%s', (_name, matches, left) => {
  expect(withoutOutdone(matches).map(({ one, other }) => `${one} ${other}`)).toEqual(left);
});
