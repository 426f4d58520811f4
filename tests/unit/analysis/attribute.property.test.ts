// Whatever the text, quotes and attributions stay inside it and slice back to themselves.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute } from '../../../src/analysis/attribution/attribute.ts';
import { decode, levelCode, LEVELS } from '../../../src/analysis/linear.ts';
import { findQuotes } from '../../../src/analysis/quotes.ts';
import { tokenise } from '../../../src/analysis/tokens.ts';
import { sentenceId, briefingId } from '../../../src/model/text.ts';
import { briefingFrom } from './briefing.ts';

const MARKS = `“ ” " '' ' ’ « » , . : ; ( ) — [1] • é 𝕏`.split(' ');
const WORDS =
  `Ada Voss|he|she|they|who|said|that|claimed|according to|citing|the spokesperson|ICS|and|Source: ICS|To quote the ICS:
the harbour|froze|officials|Radio Meridian|told|this|on Friday|\u0301|\n|\n\n`.split('|');
const piece = fc.constantFrom(...MARKS, ...WORDS);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('quotations are in order, apart, and neither begin nor end with white space', () => {
  fc.assert(
    fc.property(text, (body) => {
      let last = 0;
      for (const { start, end, outer } of findQuotes(body)) {
        expect(outer.start).toBeGreaterThanOrEqual(last);
        expect(outer.start).toBeLessThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(outer.end);
        expect(body.slice(start, end)).toBe(body.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        last = outer.end;
      }
      expect(last).toBeLessThanOrEqual(body.length);
    }),
  );
});

test('tokens are in order and hold all that is not white space', () => {
  fc.assert(
    fc.property(text, (body) => {
      const { count, start, end } = tokenise(body);
      let last = 0;
      for (let at = 0; at < count; at++) {
        expect(
          body
            .slice(last, start[at])
            .trim()
            .replace(/[\u2000-\u200f\u2028\u2029]/g, ''),
        ).toBe('');
        expect(end[at]).toBeGreaterThan(start[at]!);
        last = end[at]!;
      }
      expect(last).toBeLessThanOrEqual(body.length);
    }),
  );
});

test('attribute never throws, and what it finds is in the text', () => {
  fc.assert(
    fc.property(text, (body) => {
      const briefing = briefingFrom([body]);
      const id = briefingId('test');
      const whole = {
        id: sentenceId(id, 0),
        briefing: id,
        in: 'body',
        block: 0,
        start: 0,
        end: body.length,
        text: body,
      } as const;
      const { quotes, attributions } = attribute(briefing, [whole]);
      for (const quote of quotes) expect(briefing.body.slice(quote.start, quote.end)).toBe(quote.text);
      for (const { start, end, source, chain, sentence } of attributions) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(briefing.body.length);
        expect(chain).toContain(source);
        expect(sentence).toBe(whole.id);
      }
    }),
    { numRuns: 300 },
  );
});

test('a table of weights reads back what was written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -LEVELS, max: LEVELS }), { minLength: 8, maxLength: 8 }), (levels) => {
      const model = decode({
        bits: 3,
        top: 2,
        table: levels.map((level) => String.fromCharCode(levelCode(level))).join(''),
      });
      const weights = Array.from(model.levels, (level) => model.values[level]!);
      levels.forEach((level, at) => expect(Math.sign(weights[at]!)).toBe(Math.sign(level)));
      expect(Math.max(...weights.map(Math.abs))).toBeLessThanOrEqual(2);
    }),
  );
});
