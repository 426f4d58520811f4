// A match gives way to a surer one of the same sentence in the same article.
import { expect, it } from 'vitest';
import { withoutOutdone } from '../../../src/linking/rivals.ts';

/** Sentences of one article are below ten, of the other from ten on. */
const match = (one: number, other: number, score: number) => ({ one, other, score });

it.each([
  ['a much better counterpart in the same article wins', [match(1, 11, 0.98), match(1, 12, 0.7)], ['1 11']],
  ['and it wins seen from the other side too', [match(1, 11, 0.98), match(2, 11, 0.7)], ['1 11']],
  ['two about equally good ones both stay', [match(1, 11, 0.85), match(1, 12, 0.8)], ['1 11', '1 12']],
  ['one alone stays', [match(1, 11, 0.6)], ['1 11']],
])('%s', (_name, matches, left) => {
  expect(withoutOutdone(matches).map(({ one, other }) => `${one} ${other}`)).toEqual(left);
});
