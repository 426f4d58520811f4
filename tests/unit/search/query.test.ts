// What a query means, what is said of a wrong one, and that a printed query reads as itself.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../src/search/dates.ts';
import { remember, tidy } from '../../../src/search/history.ts';
import { parse } from '../../../src/search/parse.ts';
import { print } from '../../../src/search/print.ts';
import type { Query, Term } from '../../../src/search/query.ts';

// Any UTF-16 code unit, halves of pairs too.
const CODE_UNIT = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

const word = (text: string): Term => ({ kind: 'word', text, not: false });

describe('what a query means', () => {
  const cases: [string, string, Term[][]][] = [
    ['words', 'grain deal', [[word('grain')], [word('deal')]]],
    ['a phrase', '"grain deal"', [[{ kind: 'phrase', text: 'grain deal', not: false }]]],
    ['a phrase in curly marks', '“grain deal” now', [[{ kind: 'phrase', text: 'grain deal', not: false }], [word('now')]]],
    ['an exact word', "'grain", [[{ kind: 'exact', text: 'grain', not: false }]]],
    ['a beginning', '^gra', [[{ kind: 'prefix', text: 'gra', not: false }]]],
    ['what must not be there', '-wheat', [[{ kind: 'word', text: 'wheat', not: true }]]],
    ['a choice', 'wheat OR maize port', [[word('wheat'), word('maize')], [word('port')]]],
    ['a field', 'speaker:orlov', [[{ kind: 'field', field: 'speaker', value: 'orlov', not: false }]]],
    ['a field in marks', 'from:"Bay Post"', [[{ kind: 'field', field: 'from', value: 'Bay Post', not: false }]]],
    ['a field that must not hold', '-in:headline', [[{ kind: 'field', field: 'in', value: 'headline', not: true }]]],
    ['an unfinished phrase is words', 'the "grain deal', [[word('the')], [word('"grain')], [word('deal')]]],
    ['a mark inside pasted text', 'systems," he said', [[word('systems,"')], [word('he')], [word('said')]]],
    ['a colon in pasted text', 'He said: never', [[word('He')], [word('said:')], [word('never')]]],
    ['an address', 'https://example.org', [[word('https://example.org')]]],
    ['a dash alone', 'east - west', [[word('east')], [word('-')], [word('west')]]],
    ['an OR still being typed', 'wheat OR', [[word('wheat')]]],
    ['a marked operator', '\\OR \\-5', [[word('OR')], [word('-5')]]],
  ];
  test.each(cases)('%s', (_, text, choices) => expect(parse(text)).toEqual({ query: { choices } }));
});

describe('what cannot be understood is said, and looked for as words', () => {
  test.each([
    ['spekaer:orlov', 'did you mean speaker:?'],
    ['colour:red', 'fields are speaker: from:'],
    ['is:odd', 'is: takes unread'],
    ['in:footnote', 'in: takes headline'],
    ['after:soon', 'is no date'],
    ['origins:many', 'write origins:>1'],
  ])('%s: %s', (text, said) => {
    const { problem, query } = parse(text);
    expect(problem).toContain(said);
    expect(query.choices).toEqual([[word(text)]]);
  });
});

describe('print and parse', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((value) => !/\s/u.test(value));
  const awkward = fc.constantFrom('OR', '-', '\\', '"', "'", '^', 'from:x', '-x', '“a', 'said:', 'a"b', '\\\\', ':', "''");
  const spaced = fc.array(fc.oneof(text, awkward), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const term: fc.Arbitrary<Term> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('word' as const, 'exact' as const, 'prefix' as const),
      text: fc.oneof(text, awkward),
      not: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('phrase' as const), text: spaced, not: fc.boolean() }),
    fc.record({
      kind: fc.constant('field' as const),
      field: fc.constantFrom('speaker' as const, 'from' as const, 'source' as const, 'name' as const, 'tag' as const),
      value: spaced,
      not: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('field' as const),
      field: fc.constantFrom('after' as const, 'on' as const),
      value: fc.constantFrom('2031-02-03', '3d', 'last week'),
      not: fc.boolean(),
    }),
  );
  const query: fc.Arbitrary<Query> = fc.record({
    choices: fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
  });

  test('a printed query reads as itself', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parse(print(asked))).toEqual({ query: asked });
      }),
      { numRuns: 300 },
    );
  });

  test('whatever is typed is read, and reads the same when it is written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: CODE_UNIT, maxLength: 60 }), (typed) => {
        const { query: read } = parse(typed);
        expect(parse(print(read)).query).toEqual(read);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['2031-02-03', '2031-02-03', '2031-02-03'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['today', '2030-05-15', '2030-05-15'],
    ['yesterday', '2030-05-14', '2030-05-14'],
    ['3d', '2030-05-12', '2030-05-12'],
    ['2 weeks ago', '2030-05-01', '2030-05-01'],
    ['3m', '2030-02-15', '2030-02-15'],
    ['1y', '2029-05-15', '2029-05-15'],
    ['monday', '2030-05-13', '2030-05-13'],
    ['wed', '2030-05-15', '2030-05-15'],
    ['this-week', '2030-05-13', '2030-05-19'],
    ['last week', '2030-05-06', '2030-05-12'],
    ['last-month', '2030-04-01', '2030-04-30'],
  ])('%s', (value, first, last) => expect(daysOf(value, '2030-05-15')).toEqual({ first, last }));

  test.each(['2031-02-30', '2031-13', 'someday', '', '3x'])('%j is no date', (value) => {
    expect(daysOf(value, '2030-05-15')).toBeUndefined();
  });

  test('a month ago from its 31st is its last day', () => {
    expect(daysOf('1m', '2031-03-31')?.first).toBe('2031-02-28');
  });
});

describe('history', () => {
  test('a query asked again moves to the front, however it is spaced', () => {
    expect(remember(['b', 'grain  deal', 'a'], 'grain deal')).toEqual(['grain deal', 'b', 'a']);
  });
  test('nothing typed is nothing to remember', () => expect(remember(['a'], '  ')).toEqual(['a']));
  test('two spellings of a query are one', () => expect(tidy(' from:"bay"   port ')).toBe('from:bay port'));
});
