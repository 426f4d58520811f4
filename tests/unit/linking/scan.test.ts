// Scanning by hand finds the words that the pattern finds.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { spellingsOf } from '../../../src/analysis/words.ts';
import { makeScanner } from '../../../src/linking/compare/scan.ts';

const PIECES =
  "Velmar quay's don’t O'Neill U.S. U.N. S-300 COVID-19 1,000 3.5 12th 1990s e.g. A. B the 'ferry' “Sundholm’s” 5-6 x-1 Zürich naïve Кит ʼ 7m 30bn A's s' rock'n'roll 2.b K.".split(
    ' ',
  );
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.constantFrom(' ', ' ', '.', ',', '-', "'", '’', '—', '\n'),
      fc.string({ maxLength: 3 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(''));

it('words are found by hand as the pattern finds them', () => {
  const scanner = makeScanner((spelling) => spelling);
  fc.assert(
    fc.property(text, (sample) => {
      expect(scanner.of(sample)).toEqual(spellingsOf(sample));
    }),
    { numRuns: 3000 },
  );
});

it('each spelling is made once, however many there are', () => {
  let made = 0;
  const scanner = makeScanner((spelling) => {
    made++;
    return spelling;
  });
  const words = Array.from(
    { length: 30_000 },
    (_, n) => `w${n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`,
  );
  expect(scanner.of(words.join(' '))).toEqual(words);
  const before = made;
  expect(scanner.of(words.toReversed().join(', '))).toEqual(words.toReversed());
  expect(made).toBe(before);
});

it.each([
  ['$3bn', ['3bn usd']],
  ['US$3.5 and C$4', ['US', '3.5 usd', 'and', 'C', '4 C$']],
  ['€ 3, £1,000', ['3', '1,000 gbp']],
  ['3% or 4 % of 5', ['3 %', 'or', '4 %', 'of', '5']],
  ['3.2 %', ['3.2 %']],
])('a number is told with its sign: %s', (told, expected) => {
  const scanner = makeScanner((spelling, unit) => (unit ? `${spelling} ${unit}` : spelling));
  expect(scanner.of(told)).toEqual(expected);
});
