// Sentences end where a reader would pause, and together they tile the text.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/analysis/sentences/split.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** `|` stands where a sentence should end; the space behind it belongs to neither. */
const wanted = (marked: string) => marked.split('|').map((part) => part.trim());
const plain = (marked: string) => marked.replaceAll('|', '');

describe('sentences end where a reader would pause', () => {
  test.each([
    ['plain stops', 'The bridge fell. | Nobody was hurt! | Why did it fall?'],
    ['titles stay with their names', 'Gen. Ada Lund met Sen. Bo Falk. | Dr. Mrs. Okoro left.'],
    ['initials', 'J. R. Harlow and Mary T. Vance signed. | They left.'],
    ['and I.', 'It was between him and I. | Nobody else knew.'],
    ['country acronyms inside', 'The U.S. Navy sailed. | It left the U.S. on Monday.'],
    ['country acronyms at the end', 'They flew to the U.S. | The rest stayed.'],
    ['company endings', 'Brill & Co. owns Tarn Ltd. | They trade as Norwick Inc. abroad.'],
    ['months and days', 'It began on Nov. 5. | Talks ended in Dec. | Officials left.'],
    ['numbered things', 'See No. 7 and p. 12. | He said no. | Later he agreed.'],
    ['clock times', 'It shut at 6 p.m. Monday. | It opened at 9 a.m. | Traders waited.'],
    ['a short opening with a clock time', 'At 5 a.m. Mayor Quist woke. | She rang the guard.'],
    ['decimals and sums', 'It costs $4.50 or 1.200.000 lira. | It is 3.5 miles.'],
    ['addresses', 'Write to desk@example.org. | Or see www.example.org/a.b today. | Done.'],
    ['ellipses', 'He waited... then left. | She stayed.... | Nobody came… | Night fell.'],
    ['brackets', 'It held (nobody had tested it. Nobody could.) until May. | (That was late.) | It broke.'],
    ['reference marks', 'The fort fell.[3] | The army denied it.[4][5] | Later it agreed.'],
    ['bare note numbers', 'The wall was old (built 1890).2 | It fell first.'],
    ['a lost space', 'The road to Tarn.Police closed it. | It reopened.'.replace('Tarn.', 'Tarn.|')],
    ['a lost space before an acronym', 'Troops left Tarn.|NWC notes that they returned.'],
    ['a name that ends in a mark', 'She joined Wahey! in spring. | It folded.'],
  ])('%s', (_, marked) => {
    expect(split(plain(marked))).toEqual(wanted(marked));
  });
});

describe('quotations', () => {
  test.each([
    ['short ones stay whole', '“We held. It was close,” he said. | He left.'],
    ['end the sentence', 'She said: “It is over.” | Then she left.'],
    ['go on with the verb', '"Is it over?" Lund asked. | "No!" she said.'],
    ['single marks', "'Is it far? Is it cold?' he asked. | Nobody knew."],
    ['guillemets', '« C’est fini. Partons. » | Elle partit.'],
  ])('%s', (_, marked) => {
    expect(split(plain(marked))).toEqual(wanted(marked));
  });

  test('long ones are cut, so that one can land inside', () => {
    const long = `"${'We held the bridge for a night and a day. '.repeat(10).trim()}" he said.`;
    expect(split(long).length).toBeGreaterThan(5);
  });
});

describe('lines and lists', () => {
  test.each([
    [
      'wrapped lines are one sentence',
      'The ferry that left the northern harbour on the last\nevening of the month never came back. | It sank.',
    ],
    ['short lines are headings', 'Harbour news|\nThe ferry left.'],
    ['lists by letters', 'a) the north gate | b) the south gate | c) the tower'],
    ['lists by numbers', '1. The north gate | 2. The south gate'],
    ['bullets', '• The north gate is shut. | • The south gate is open.'],
    ['a single number is no list', 'He came 1. | She came later.'],
  ])('%s', (_, marked) => {
    expect(split(plain(marked))).toEqual(wanted(marked));
  });
});

describe('other scripts', () => {
  test.each([
    ['Japanese', '橋が落ちた。|誰もいなかった。'],
    ['Hindi', 'पुल गिर गया।| कोई नहीं था।'],
    ['Arabic', 'ماذا حدث؟| سقط الجسر.'],
    ['Russian', 'Мост упал. | Никого не было.'],
  ])('%s', (_, marked) => {
    expect(split(plain(marked))).toEqual(wanted(marked));
  });
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    '.',
    '. ',
    '!',
    '"',
    '“',
    '”',
    "'",
    '(',
    ')',
    '[1]',
    '\n',
    ' ',
    'a.',
    'U.S.',
    'Mr.',
    '1.',
    'b)',
    '• ',
    '…',
    '. . .',
    'Word',
    'word',
    '9',
    '。',
    '«',
    '\t',
    'é',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  test('sentences are in order, do not overlap, and leave only white space between them', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, offset) => {
        const from = Math.min(offset, text.length);
        let at = from;
        const between: string[] = [];
        const within: boolean[] = [];
        for (const { start, end } of splitSentences(text, from)) {
          between.push(text.slice(at, start).trim());
          within.push(at <= start && start < end && text.slice(start, end).trim() !== '');
          at = end;
        }
        between.push(
          text
            .slice(at)
            .replace(/[\u200b\u0085]/g, '')
            .trim(),
        );
        expect([between.join(''), within.every(Boolean)]).toEqual(['', true]);
      }),
      { numRuns: 300 },
    );
  });
});
