// Spellings that a reader takes for one fold to one, with a way back to the original.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, unfold } from '../../../src/search/fold.ts';

// Any UTF-16 code unit, halves of pairs too.
const CODE_UNIT = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe('two spellings fold to one', () => {
  test.each([
    ['capitals', 'ÅNGSTRÖM Station', 'angstrom station'],
    ['accents on their own', 'Jose\u0301 Nun\u0303ez', 'jose nunez'],
    ['curly marks', '“It’s done,” she said', '"it\'s done," she said'],
    ['other quotation marks', '«oui» „ja“', '"oui" "ja"'],
    ['dashes', 'north–south — today', 'north-south - today'],
    ['letters that no accent explains', 'Łódź, Øresund, Straße, Đà Nẵng', 'lodz, oresund, strasse, da nang'],
    ['ligatures', 'eﬃcient ﬁeld œuvre', 'efficient field oeuvre'],
    ['dotted capital I', 'İzmir', 'izmir'],
    ['full width', 'ＮＡＴＯ', 'nato'],
    ['primes and upright dashes', '5′ 6″ a︱b', '5\' 6" a-b'],
    ['invisible hyphens', 'co\u00adoperation', 'cooperation'],
  ])('%s', (_, text, folded) => expect(foldText(text)).toBe(folded));
});

describe('the way back', () => {
  test.each([
    ['Straße 5', 'strasse', 'Straße'],
    ['José went', 'jose', 'José'],
    ['Jose\u0301 went', 'jose', 'Jose\u0301'],
    ['“Yes,” he said', '"yes,"', '“Yes,”'],
    ['an eﬃcient field', 'efficient', 'eﬃcient'],
    ['plain text', 'text', 'text'],
  ])('in %j, %j is %j', (text, part, original) => {
    const folded = fold(text);
    const at = folded.text.indexOf(part);
    const [start, end] = unfold(folded, at, at + part.length);
    expect(text.slice(start, end)).toBe(original);
  });

  test('no letter of the basic plane changes when it is folded again', () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(letters.filter((letter) => foldText(foldText(letter)) !== foldText(letter))).toEqual([]);
  });

  test('folding with and without offsets agree, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: CODE_UNIT, maxLength: 60 }), (text) => {
        expect(fold(text).text).toBe(foldText(text));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('every folded stretch comes from a stretch of the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        if (folded.text.length === 0) return;
        const from = a % folded.text.length;
        const to = from + 1 + (b % (folded.text.length - from));
        // Half a surrogate pair is no letter; spans of words never end inside one.
        if (!folded.text.slice(from, to).isWellFormed()) return;
        const [start, end] = unfold(folded, from, to);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(foldText(text.slice(start, end))).toContain(folded.text.slice(from, to));
      }),
    );
  });
});
