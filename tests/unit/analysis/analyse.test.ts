// What one briefing is understood to say as a whole: claims, takeaways, and that nothing depends on chance.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { briefingFrom } from './briefing.ts';

const claimOf = (text: string) => analyse(briefingFrom([text])).claims[0];

describe('claims', () => {
  test('there is one for each sentence, the headline first', () => {
    const reading = analyse(briefingFrom(['The dam burst. Nobody was hurt.'], { headline: 'Dam bursts above Tarn' }));
    expect(reading.claims.map((claim) => claim.sentence)).toEqual(['test#h', 'test#0', 'test#1']);
  });
  test.each([
    ['The dam held.', 'affirmed'],
    ['The dam did not hold.', 'negated'],
    ['No dam held.', 'negated'],
    ['Not only the dam held.', 'affirmed'],
    ['The army denied that the dam held.', 'negated'],
  ])('%s is %s', (text, polarity) => {
    expect(claimOf(text)?.polarity).toBe(polarity);
  });
  test.each([
    ['The dam reportedly held.', ['reportedly']],
    ['The dam will almost certainly hold.', ['almost certainly']],
    ['It is very unlikely, and perhaps false.', ['very unlikely', 'perhaps']],
    ['It burst in May.', []],
  ])('hedges are kept as they stand: %s', (text, hedges) => {
    expect(claimOf(text)?.hedges).toEqual(hedges);
  });
});

describe('takeaways', () => {
  const bullets = ['* The northern dam burst on Monday.', '* Two villages were flooded.'];
  test('a list that the text sets out is stated', () => {
    const { takeaways } = analyse(briefingFrom(['The week was wet in the north.', 'Key points:', ...bullets]));
    expect(takeaways.filter((one) => one.stated).map((one) => one.text)).toEqual(bullets.map((line) => line.slice(2)));
    expect(takeaways.every((one) => one.of === undefined)).toBe(true);
  });
  test('a list that is quoted from another is theirs', () => {
    const { takeaways } = analyse(
      briefingFrom(['The week was wet.', 'To quote the TRA’s Key Takeaways on 3 June:', ...bullets, 'Later TRA spoke.']),
    );
    expect(takeaways.filter((one) => one.stated).map((one) => one.of)).toEqual(['TRA', 'TRA']);
  });
  test('background is no takeaway', () => {
    const { takeaways } = analyse(briefingFrom(['The week was wet.', 'Background:', ...bullets]));
    expect(takeaways.some((one) => one.stated)).toBe(false);
  });
  test('without a list some sentences are extracted, never a credit line', () => {
    const { takeaways } = analyse(
      briefingFrom([
        'The northern dam burst on Monday after a week of rain.',
        'Source: the Tarn desk of the daily',
        'It rained.',
      ]),
    );
    expect(takeaways[0]).toEqual({
      text: 'The northern dam burst on Monday after a week of rain.',
      stated: false,
      sentence: 'test#0',
    });
    expect(takeaways.some((one) => one.text.startsWith('Source'))).toBe(false);
  });
});

test('any text is read without an error, and all spans lie inside it', () => {
  const word = fc.constantFrom(
    'Ada',
    'Lund',
    'said',
    'that',
    '"',
    '“',
    '”',
    'on',
    'Monday',
    '12',
    '$',
    'May',
    '3',
    ',',
    '.',
    '. ',
    '\n',
    'U.S.',
    '(TRA)',
    'of',
    'the',
    "'s",
    '-',
    'al',
    '1980s',
    'next',
    'year',
    ':',
    'Key points:',
    '💧',
    '\u0301',
    '\ud800',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  );
  const published = fc.constantFrom('2023-06-14', '0001-01-01', '9999-12-31', '2023-99-99', 'soon', '');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, published, (paragraphs, headline, day) => {
      const briefing = briefingFrom(paragraphs, { headline, published: day });
      const reading = analyse(briefing);
      const spans = [
        ...reading.sentences,
        ...reading.names,
        ...reading.times,
        ...reading.quantities,
        ...reading.quotes,
        ...reading.attributions,
      ];
      const inside = spans.every(({ start, end }) => 0 <= start && start < end && end <= briefing.body.length);
      const texts = [...reading.sentences, ...reading.names, ...reading.times];
      const ids = new Set<string>(reading.sentences.map((sentence) => sentence.id));
      const parts = [...reading.names, ...reading.times, ...reading.quantities, ...reading.takeaways];
      expect([
        inside,
        texts.every((one) => briefing.body.slice(one.start, one.end) === one.text),
        parts.every((one) => ids.has(one.sentence)),
        reading.claims.length - reading.sentences.length,
      ]).toEqual([true, true, true, headline ? 1 : 0]);
    }),
    { numRuns: 100 },
  );
});
