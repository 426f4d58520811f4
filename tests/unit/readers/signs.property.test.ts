// What is counted quickly is what the plain patterns would count; ids stay what they were.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSigns } from '../../../src/readers/dump-signs.ts';
import { identify } from '../../../src/readers/identity.ts';
import { contentWords, plainWords } from '../../../src/readers/prose.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('A', 'b', 'É', 'ß', '７', ',', '.', ' ', '“', '😀', '\ud800', '½', '中') }),
);

function count(given: string, pattern: RegExp): number {
  return given.match(pattern)?.length ?? 0;
}

describe('measures of a paragraph', () => {
  it('counts signs as the patterns do', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(countSigns(given)).toEqual({
          capitals: count(given, /\p{Lu}/gu),
          opening: count(given, /(?<!\p{L})\p{Lu}/gu),
          digits: count(given, /\p{N}/gu),
          commas: count(given, /,/g),
          odd: count(given, /[^\p{L}\p{N}\s.,'’"“”]/gu),
        });
      }),
    );
  });

  it('finds the same words in plain ASCII and beyond', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(plainWords(given)).toBe(
          (
            given
              .normalize('NFKC')
              .toLowerCase()
              .match(/[\p{L}\p{N}]+/gu) ?? []
          ).join(' '),
        );
        expect(contentWords(given)).toEqual((given.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
      }),
    );
  });
});

describe('ids', () => {
  it('are the same on every machine and in every version', () => {
    expect(identify('The ferry left at noon.')).toBe('r6rqcy1i4lpq');
    expect(identify(Uint8Array.of(1, 2, 250))).toBe('c00qooo6cyjq');
  });
});
