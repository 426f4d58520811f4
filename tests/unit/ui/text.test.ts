// Widths of text, and wrapping that loses nothing.
import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { marked, paint, row, spread } from '../../../src/ui/text/marks.ts';
import { clip, clustersOf, fitting, pad, widthOf } from '../../../src/ui/text/width.ts';
import { wrap, wrapText } from '../../../src/ui/text/wrap.ts';
import { themeOf } from '../../../src/ui/theme.ts';

const mono = themeOf('mono', false);
const strip = (text: string) => text.replaceAll(/\u001B\[[\d;]*m/g, '');
/** Words as they occur in reports, and characters that are wide, combining, or of several parts. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('北京', 'é́', '👩‍🚀', 'a\u0301', '—', '“so”', '\t'),
    ),
  )
  .map((words) => words.join(' '));

describe('width', () => {
  it('is what the terminal library says, by whichever way it was found', () => {
    const cjk = fc.string({ unit: fc.constantFrom('北', 'あ', 'ー', '한', '，', 'a', ' ', '—', '・'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(texts, cjk), (text) => {
        const bare = text.replaceAll(/\p{Cc}/gu, '');
        expect(widthOf(bare)).toBe(stringWidth(bare));
      }),
    );
  });

  it('ends within a text of any script', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 20 }), (text, width) => {
        expect(widthOf(text.slice(0, fitting(text, width)))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrapping', () => {
  it.each<[string, number, string[]]>([
    ['breaks between words', 9, ['breaks', 'between', 'words']],
    ['two  spaces stay within a line', 40, ['two  spaces stay within a line']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['a 北京市 b', 4, ['a', '北京', '市 b']],
    ['', 10, []],
    ['   ', 10, []],
  ])('%j in %i cells', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it('makes lines that fit and loses nothing', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) {
          const shown = text.slice(line.start, line.end);
          if (clustersOf(shown).length > 1) expect(widthOf(shown)).toBeLessThanOrEqual(width);
        }
        const kept = lines.map((line) => text.slice(line.start, line.end)).join('');
        expect(kept.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const [n, line] of lines.entries()) expect(line.start).toBeGreaterThanOrEqual(lines[n - 1]?.end ?? 0);
      }),
    );
  });
});

describe('cutting', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly so', 10, 'exactly so'],
    ['a long line of words', 12, 'a long line…'],
    ['a long line of words', 14, 'a long line…'],
    ['北京北京', 5, '北京…'],
    ['anything', 1, '…'],
    ['anything', 0, ''],
  ])('%j to %i cells', (text, width, expected) => {
    expect(clip(text, width)).toBe(expected);
  });

  it('never exceeds the width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 30 }), (text, width) => {
        expect(widthOf(clip(text, width))).toBeLessThanOrEqual(width);
        expect(widthOf(pad(clip(text, width), width))).toBe(width);
      }),
    );
  });
});

describe('rows', () => {
  it('close every style they open and fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: texts, as: fc.constantFrom('strong', 'quiet', 'plain') })),
        fc.integer({ min: 1, max: 50 }),
        (pieces, width) => {
          const made = row(mono, width, pieces);
          expect(widthOf(strip(made))).toBeLessThanOrEqual(width);
          const opened = made.match(/\u001B\[[1-9][\d;]*m/g)?.length ?? 0;
          expect(made.match(/\u001B\[0m/g)?.length ?? 0).toBe(opened);
        },
      ),
    );
  });

  it('keep the right end and cut the left', () => {
    expect(strip(spread(mono, 20, { text: 'a name that is too long' }, [{ text: '4 Mar' }]))).toBe('a name that…   4 Mar');
  });

  it('mark what matched, also across a line break', () => {
    const pieces = marked('the fog and the ferry', { start: 4, end: 15 }, undefined, [
      { start: 0, end: 7, as: 'match' },
      { start: 12, end: 21, as: 'match' },
    ]);
    expect(pieces).toEqual([{ text: 'fog', as: 'match' }, { text: ' and ' }, { text: 'the', as: 'match' }]);
  });

  it('without a style are the bare text', () => {
    expect(paint(mono, 'plain', 'text')).toBe('text');
  });
});
