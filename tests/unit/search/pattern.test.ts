// What a pattern between slashes finds, what of a hit is shown, and that no pattern takes longer than its text is long.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { makeCorpus } from '../../../src/search/corpus.ts';
import { parse } from '../../../src/search/parse.ts';
import { programOf } from '../../../src/search/pattern/program.ts';
import { spansOf } from '../../../src/search/pattern/spans.ts';
import { print } from '../../../src/search/print.ts';
import { search, searchSteps } from '../../../src/search/search.ts';
import { tokensOf } from '../../../src/search/tokens.ts';
import { readingOf } from '../../helpers/builders.ts';

const SENTENCES = [
  'At least 12 miners were freed on Monday.',
  'At least twelve divers were freed.',
  'Three T-72 tractors and a T80 stood in the yard.',
  'The Kovač mill paid $2.5 million for 1,386,000 tonnes of rye.',
  'Nobody was hurt, the warden’s office said.',
  'The barge sank; the crew was saved.',
  '東京港が閉鎖された。',
];
const corpus = makeCorpus(makeLibrary([readingOf({ id: 'mine', body: [SENTENCES] })], NO_LINKS, []));
const found = (query: string) =>
  search(corpus, query, { limit: 20 })
    .hits.map(({ text }) => SENTENCES.indexOf(text))
    .toSorted((a, b) => a - b);
const shown = (query: string) =>
  search(corpus, query, { limit: 20 }).hits.flatMap(({ text, matches }) => matches.map(([start, end]) => text.slice(start, end)));

describe('a pattern finds', () => {
  test.each<[string, string, number[]]>([
    ['digits before a word', String.raw`/\d+ miners/`, [0]],
    ['a choice of words', '/(miners|divers) were freed/', [0, 1]],
    ['the beginning of a sentence', '/^at least/', [0, 1]],
    ['its end', '/freed$/', [1]],
    ['whole words only at edges', String.raw`/\bsan?k\b/`, [5]],
    ['parts of words without them', '/ractor/', [2]],
    ['designations, hyphen or none', String.raw`/\bT-\d\d\b/`, [2]],
    ['amounts, whatever stands before them', String.raw`/\$2\.5 million/`, [3]],
    ['numbers without their separators', String.raw`/\d{7} tonnes/`, [3]],
    ['letters of any case, with or without accents', '/KOVAC mill/', [3]],
    ['a class of letters', '/[rw]ye/', [3]],
    ['all but a class', String.raw`/b[^u]rge/`, [5]],
    ['words with others between them', '/barge .* saved/', [5]],
    ['a counted repetition', String.raw`/\w{3} miners|e{2}d$/`, [1]],
    ['text without spaces', '/東京港/', [6]],
    ['nothing, where nothing is so', '/xyz+/', []],
  ])('%s: %s', (_, query, expected) => expect(found(query)).toEqual(expected));
});

describe('a pattern among other terms', () => {
  test('must not hold', () => expect(found(String.raw`-/\d/ -/港/`)).toEqual([1, 4, 5]));
  test('holds besides words', () => expect(found(String.raw`freed /\d/`)).toEqual([0]));
  test('is one of a choice', () => expect(found('/divers/ OR barge')).toEqual([1, 5]));
  test('stands in a field search', () => expect(found('in:body /nobody/')).toEqual([4]));
});

describe('what a pattern matched is shown', () => {
  test.each([
    [String.raw`/\d+ miners/`, ['12 miners']],
    [String.raw`/\bT-?\d\d\b/`, ['T-72', 'T80']],
    ['/2.5/', ['2.5']],
    ['/a.*saved/', ['barge sank; the crew was saved']],
    ['/s.*?k/', ['sank']],
  ])('%s', (query, expected) => expect(shown(query)).toEqual(expected));

  test('leftmost, as long as asked for, one after the other', () => {
    const words = 'ten or ten more'.split(' ');
    expect(spansOf(programOf('ten( more)?'), words)).toEqual([
      [0, 1],
      [2, 4],
    ]);
  });
});

describe('what is no pattern is said, and looked for as words', () => {
  test.each([
    ['/(a/', 'not closed'],
    ['/a)/', 'closes nothing'],
    ['/[ab/', 'not closed'],
    ['/*a/', 'nothing before it'],
    ['/a**/', 'follow each other'],
    [String.raw`/(a)\1/`, String.raw`\1 is not known`],
    ['/(?=a)/', '(?= is not known'],
    ['/x*/', 'met by no words'],
    [String.raw`/\b/`, 'met by no words'],
    ['/(a{100}){100}/', 'too many'],
    ['/a{9,2}/', 'fewer'],
    [`/${'a'.repeat(201)}/`, 'longer than 200'],
  ])('%s: %s', (query, said) => {
    const { problem, query: read } = parse(query);
    expect(problem).toContain(said);
    expect(read.choices).toEqual([[{ kind: 'word', text: query, not: false }]]);
  });

  test.each(['/usr/share', '/', '//', 'and/or', '/unfinished', String.raw`\/a/`])('%s is a word', (query) => {
    const { problem, query: read } = parse(query);
    expect(problem).toBeUndefined();
    expect(read.choices.flat().map(({ kind }) => kind)).toEqual(['word']);
  });
});

test('a pattern prints as itself, slashes and spaces included', () => {
  for (const query of [String.raw`/a\/b c/`, '-/x y/', '/a/ OR /b/', String.raw`/a\\/ /c/`])
    expect(print(parse(query).query)).toBe(query);
});

describe('no pattern is slow', () => {
  // The patterns that make a machine that goes back take longer than the sun will shine.
  test.each(['(a+)+z', '(a|aa)+z', '(a*)*z', String.raw`(\w+\s?)+z`, '(.*)*z.*q', 'a{0,50}a{50}z'])('%s', (pattern) => {
    const long = makeCorpus(
      makeLibrary([readingOf({ id: 'long', body: [['a'.repeat(2000), 'aa '.repeat(700).trim()]] })], NO_LINKS, []),
    );
    const before = process.cpuUsage();
    expect(search(long, `/${pattern}/`, { limit: 5 }).hits).toEqual([]);
    // In words of a machine that goes back: 2 to the power of 2000 steps. Any number of seconds tells the two apart.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  });

  test('a search with one can be dropped between two of its steps', () => {
    const many = makeCorpus(
      makeLibrary([readingOf({ id: 'many', body: [Array.from({ length: 5500 }, (_, i) => `Number ${i} came.`)] })], NO_LINKS, []),
    );
    const steps = searchSteps(many, String.raw`/7\d came/`, { limit: 5 });
    let turns = 0;
    while (!steps.next().done) turns++;
    expect(turns).toBeGreaterThan(5);
  });
});

test('finds what the regular expressions of the language find in the words of a text', () => {
  const atom = fc.constantFrom(
    'a',
    'b',
    'c',
    '.',
    '[ab]',
    '[^a]',
    String.raw`\d`,
    String.raw`\w`,
    '7',
    ' ',
    String.raw`\b`,
    'a?',
    'b+',
    'c*',
  );
  const pattern = fc
    .array(
      fc.oneof(
        atom,
        fc.tuple(atom, atom).map(([one, other]) => `(${one}|${other})`),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((atoms) => atoms.join(''));
  const text = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '7'), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(pattern, text, (typed, sentence) => {
      fc.pre(parse(`/${typed}/`).problem === undefined);
      const words = tokensOf(sentence).words.join(' ');
      const one = makeCorpus(makeLibrary([readingOf({ id: 'one', body: [[sentence]] })], NO_LINKS, []));
      expect(search(one, `/${typed}/`, { limit: 1 }).hits.length).toBe(new RegExp(typed, 'u').test(words) ? 1 : 0);
    }),
    { numRuns: 300 },
  );
});
