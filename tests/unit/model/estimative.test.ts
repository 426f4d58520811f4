// What an analyst's own words are told about likelihood and confidence, and what Tab makes of a word begun.
import { describe, expect, it } from 'vitest';
import { completedLikelihood, LIKELIHOODS, wordingIssues } from '../../../src/model/estimative.ts';

const found = (text: string) => wordingIssues(text).map(({ start, end, what }) => [text.slice(start, end), what.split(': ')[1]]);

describe('wording', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    ['the scale is good', 'The dam will very likely hold. It is almost certain that rain comes.', []],
    ['confidence in its own sentence is good', 'The dam is likely to hold. We have moderate confidence in this.', []],
    [
      'both in one sentence are told apart',
      'We say with high confidence that the dam is likely to hold. Rain comes.',
      [['high confidence', 'confidence and likelihood in one sentence']],
    ],
    ['words off the scale are named', 'Perhaps it holds.', [['Perhaps', 'no word of the scale']]],
    ['so are phrases', 'A breach cannot be ruled out.', [['cannot be ruled out', 'no word of the scale']]],
    ['medium is no confidence', 'Medium confidence.', [['Medium confidence', 'confidence is low, moderate or high']]],
    [
      'one set of names throughout',
      'Rain is likely. Snow is likely. A breach is improbable.',
      [['improbable', 'the other set of names is used too']],
    ],
    ['a mighty dam, a mayor and a remote valley are none of it', 'The mighty dam in a remote valley, said the mayor in May.', []],
  ])('%s', (_, text, issues) => expect(found(text)).toEqual(issues));

  it('every name of the scale passes', () => {
    for (const set of [0, 1] as const)
      expect(wordingIssues(LIKELIHOODS.map((names) => `That it rains is ${names[set]}.`).join(' '))).toEqual([]);
  });

  it('holds its offsets in texts of any length', () => {
    const text = `${'The dam holds. '.repeat(2000)}Maybe not.`;
    expect(found(text)).toEqual([['Maybe', 'no word of the scale']]);
  });
});

describe('Tab', () => {
  it.each([
    ['a breach is unl', 'a breach is unlikely'],
    ['rain is rou', 'rain is roughly even chance'],
    ['rain is almost c', 'rain is almost certain'],
    ['rain is alm', 'rain is almost no chance'],
    ['rain is almost no chance', 'rain is almost certain'],
    ['rain is very l', 'rain is very likely'],
    ['ask the warden', 'ask the warden'],
    ['', ''],
    ['is it', 'is it'],
  ])('"%s" becomes "%s"', (typed, completed) => expect(completedLikelihood(typed)).toBe(completed));
});
