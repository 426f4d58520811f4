// Words, stop words and stems as every comparison needs them.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem, STOP_WORDS, wordsOf } from '../../../src/analysis/words.ts';

const lowers = (text: string) => wordsOf(text).map((word) => word.lower);

describe('words', () => {
  test.each([
    ['possessive endings are left out', "Norway's and Jonas’ boats", ['norway', 'and', 'jonas', 'boats']],
    ['contractions stay whole', "They don’t and won't", ['they', "don't", 'and', "won't"]],
    ['accents are folded', 'Köln, Türkiye', ['koln', 'turkiye']],
    ['dotted capitals are one word', 'the U.N. envoy', ['the', 'u.n.', 'envoy']],
    ['designations are one word', 'T-90 tanks and COVID-19', ['t-90', 'tanks', 'and', 'covid-19']],
    ['compounds are split', 'a UN-led, 72-hour pause', ['a', 'un', 'led', '72', 'hour', 'pause']],
    ['numbers lose thousands marks', '1,250 of 3.5bn on the 12th', ['1250', 'of', '3.5bn', 'on', 'the', '12th']],
  ])('%s', (_, text, expected) => expect(lowers(text)).toEqual(expected));

  test('each word stands where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let from = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(from);
          expect(word.end).toBeGreaterThan(word.start);
          from = word.end;
        }
      }),
    );
  });

  test('stop words are found by their folded form', () => expect(STOP_WORDS.has("wouldn't")).toBe(true));
});

describe('stems', () => {
  test.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['relational', 'relat'],
    ['hopping', 'hop'],
    ['oscillators', 'oscil'],
    ['probate', 'probat'],
    ['fell', 'fall'],
    ['withdrew', 'withdraw'],
    ['deaths', 'die'],
    ['u.n.', 'u.n.'],
  ])('%s gives %s', (word, expected) => expect(stem(word)).toBe(expected));

  test.each([
    ['seized', 'seizure'],
    ['killed', 'killing'],
    ['captures', 'capturing'],
    ['fled', 'fleeing'],
  ])('%s and %s compare as one', (one, other) => expect(stem(one)).toBe(stem(other)));
});
