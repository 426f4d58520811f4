// The quick way of looking at a paragraph's words and phrases says what patterns over the whole text say.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsIn, countRepeats, countWords, findPhrases } from '../../../src/readers/dump-words.ts';
import { BEYOND_PLAIN, contentWords, evenSpace, plainWords } from '../../../src/readers/prose.ts';

const WORDS =
  'The ferry’s crew said: you, your and OUR through the harbour’s über straße déclaré e-mail log in © 2031 (c) 2031 £5 $4 a@b.example snow_drift x2 «oui» … — 漁船 ﬁne'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((words) => words.join(' '));

describe('words counted in one pass', () => {
  it('are those that patterns find', () => {
    fc.assert(
      fc.property(text, (given) => {
        const lower = given.toLowerCase();
        const words = lower.match(/[\p{L}\p{N}'’]+/gu) ?? [];
        const counted = countWords(given, lower);
        expect(counted.words).toBe(words.length);
        expect(counted.addressing).toBe(words.filter((word) => ['you', 'your', 'we', 'our', 'us'].includes(word)).length);
        expect(counted.content).toHaveLength(contentWords(given.slice(0, 1500)).length);
      }),
    );
  });

  it.each([
    ['stop words of any length', 'The boat went through the ice with them', 5],
    ['not when they are part of a word', 'Thee ofx andy through2 the’', 0],
    ['beyond the basic letters', 'Die Straße für über', 3],
  ])('knows %s', (_, given, stop) => {
    expect(countWords(given, given.toLowerCase()).stop).toBe(stop);
  });

  it('a word of substance is the same in any text', () => {
    const [plain] = countWords('harbour', 'harbour').content;
    expect(countWords('é harbours', 'é harbours').content).toEqual([plain]);
    const [cut] = countWords('harbo', 'harbo').content;
    expect(cut).not.toBe(plain);
  });
});

describe('phrases behind the first letters of a word', () => {
  it.each([
    ['share on facebook', 1],
    ['(c) 2031 valley post', 1],
    ['valley post ©', 1],
    ['wall rights, all rights reserved', 1],
    ['write to desk@valley.example', 1],
    ['only £', 0],
    ['now 5£', 1],
    ['by ada byrne', 1],
    ['nearby ada byrne', 0],
    ['lea también', 1],
    ['my profile and my account', 1],
    ['editor’s and editors picks', 1],
    ['ada byrne is a senior valley reporter', 1],
    ['the river rose again on monday', 0],
    ['2 min read, 3 comments', 2],
  ])('%s: %i', (line, families) => {
    expect(bitsIn(findPhrases(line).hits)).toBe(families);
  });

  it.each(['she said', '“no,” added ada', 'nothing was asked'])('%s: somebody speaks', (line) => {
    expect(findPhrases(line).speaks).toBe(true);
    expect(findPhrases(line.replaceAll(/said|added|asked/g, 'sat')).speaks).toBe(false);
  });
});

describe('what is repeated', () => {
  it('is counted by its plain words', () => {
    expect(countRepeats(['Read more', '“Read – more!”', 'ﬁne', 'Fine', 'other', ''])).toEqual([2, 2, 2, 2, 1, 1]);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const keys = texts.map(plainWords);
        expect(countRepeats(texts)).toEqual(keys.map((key) => keys.filter((other) => other === key).length));
      }),
    );
  });
});

it('signs that count as plain have no letters in them', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const sign = String.fromCharCode(unit);
    if (unit > 0x7f && !BEYOND_PLAIN.test(sign)) expect(sign.normalize('NFKC')).not.toMatch(/[\p{L}\p{N}]/u);
  }
});

it('white space is evened as a pattern over all of it does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\u00a0', 'a'), maxLength: 30 }), (given) => {
      expect(evenSpace(given)).toBe(given.replaceAll(/\s+/g, ' '));
    }),
  );
});
