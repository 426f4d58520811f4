// Whose words they are, told in the ways that agencies, officials and transcripts have: one case for each way.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { briefingFrom } from './briefing.ts';

/** What is attributed: chain, cue, strength and content of each, attitudes left out. */
function told(...paragraphs: string[]) {
  const { briefing, attributions } = analyse(briefingFrom(paragraphs));
  return attributions
    .filter(({ strength }) => strength !== 'attitude')
    .map(({ chain, cue, strength, start, end }) => ({ chain, cue, strength, content: briefing.body.slice(start, end) }));
}

const chains = (...paragraphs: string[]) => told(...paragraphs).map(({ chain }) => chain);

describe('the source is who speaks', () => {
  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['people at a place', ['Economists in Oslo said they expect a slow year.'], [['Economists in Oslo']]],
    ['people of a firm', ['Lawyers for Tarn Motors claimed that the plant was safe.'], [['Lawyers for Tarn Motors']]],
    ['somebody of a firm', ['Ada Lund of Tarn Motors said the plant was safe.'], [['Ada Lund']]],
    ["a country's government", ["Norway's government denied that the plant was sold."], [["Norway's government"]]],
    [
      'whose officials',
      ['The Kremlin has reacted to the strike, and on Monday its officials said that taxes will fall.'],
      [["Kremlin's officials"]],
    ],
    ['somebody after a role and a comma', ['The envoy, Ada Lund, said the talks had failed.'], [['Ada Lund']]],
    ['somebody after a role and its place', ['The mayor of Osk, Bo Falk, denied that the port was shut.'], [['Bo Falk']]],
    [
      'who cites, with whom it cites',
      ['Radio Meridian, citing the newspaper Tarn Gazette, reported that the port was shut.'],
      [['Radio Meridian', 'Tarn Gazette']],
    ],
    ['a phrase after "according to"', ['The troops left, according to geolocated footage.'], [['geolocated footage']]],
    [
      'he, where only a role was named',
      ['The plant will shut, a spokesman told Reuters.', 'The plant is too old, he said.'],
      [['a spokesman'], ['a spokesman']],
    ],
    [
      'it, where a body spoke before',
      ['Tarn Motors Corp said that the plant would shut.', 'The plant is too old, it said.'],
      [['Tarn Motors Corp'], ['Tarn Motors Corp']],
    ],
    [
      'a firm behind its ticker, and it',
      ['Tarn Motors Ltd <TRN.L> said that the plant would shut.', 'The plant is too old, it said.'],
      [['Tarn Motors Ltd'], ['Tarn Motors Ltd']],
    ],
    [
      'one firm of two that end alike',
      ['Tarn Motors Ltd sold a plant to Osk Steel Works Ltd.', 'Tarn Motors Ltd said that the plant was old.'],
      [['Tarn Motors Ltd']],
    ],
    [
      'one department of two',
      ['Officials of the Fisheries Department left.', 'The Energy Department said that the plant was old.'],
      [['Energy Department']],
    ],
    ['the last of two roles', ['The port is shut, according to industry analysts.'], [['industry analysts']]],
    ['a firm that begins like a rank', ['General Motors said the plant was old.'], [['General Motors']]],
    ['officials who signal', ['Its officials signalled that they want a truce by May.'], [['Its officials']]],
    ['somebody around a person', ['Aides to Lund said that the talks had failed.'], [['Aides to Lund']]],
    [
      'it, where the sentence began with a body',
      ['Tarn Motors Ltd apologised, although it claimed that no rule was broken.'],
      [['Tarn Motors Ltd']],
    ],
    [
      'the company, where only one spoke',
      ['Tarn Motors Corp said that the plant would shut.', 'The company said that the plant was too old.'],
      [['Tarn Motors Corp'], ['Tarn Motors Corp']],
    ],
    ['what is said, not what is to be done', ['Tarn Motors said it will offer flights to Oslo in June.'], [['Tarn Motors']]],
  ])('%s', (_, paragraphs, expected) => {
    expect(chains(...paragraphs)).toEqual(expected.map((chain) => [...chain]));
  });
});

describe('what is no report', () => {
  test.each([
    ['a denial to confirm', 'The ministry has not confirmed the strike.'],
    ['silence', 'The ministry did not say whether the port was shut.'],
    ['an offensive', 'Their offensive that reached the port began in May.'],
    ['a show', 'His show is dedicated to the best of the coast, and broadcasts live sessions.'],
    ['what others question', 'The sale of Tarn Motors, questioned by shareholders, failed in May.'],
    ['a warning that is issued', 'The weather service has issued a red warning for the coast.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

test('both are the two who were named before', () => {
  const all = chains('Ada Lund met Peter Falk on Monday.', 'The ministry claimed that both parties said that the port was shut.');
  expect(all).toContainEqual(['the ministry', 'Ada Lund and Peter Falk']);
});

test('"that" before a day begins a clause', () => {
  const [first] = told('The port is old. Ada Lund said that in May the port was shut.');
  expect(first).toMatchObject({ chain: ['Ada Lund'], content: 'that in May the port was shut' });
});

test('what is gone on with is the cue', () => {
  expect(told('The institute continues to assess that the port is shut.')).toMatchObject([
    { cue: 'assess', strength: 'reported', content: 'the port is shut' },
  ]);
});

test('the content begins behind whom a report cites', () => {
  const [first] = told('Radio Meridian reported on Friday, citing two people close to the talks, that the port was shut.');
  expect(first).toMatchObject({ chain: ['Radio Meridian', 'two people'], content: 'that the port was shut' });
});

test('where a report was filed is no part of what somebody says', () => {
  const [first] = told('VARN, March 4 (Tarn Wire) - Two boats were sunk near the port, minister Ada Lund said.');
  expect(first).toMatchObject({ chain: ['Ada Lund'], content: 'Two boats were sunk near the port' });
});

describe('a transcript', () => {
  const lines = [
    'SPOKESPERSON: The minister is back. We welcome the accord.',
    'QUESTION: Can you confirm that the port is shut?',
    'SPOKESPERSON: I can confirm that the port is shut.',
  ];
  test('gives each turn to whose it is, and none to who asks', () => {
    expect(told(...lines).filter(({ cue }) => cue === ':')).toEqual([
      { chain: ['Spokesperson'], cue: ':', strength: 'said', content: 'The minister is back. We welcome the accord.' },
      { chain: ['Spokesperson'], cue: ':', strength: 'said', content: 'I can confirm that the port is shut.' },
    ]);
  });
  test('knows who "I" is', () => {
    expect(told(...lines).find(({ cue }) => cue === 'confirm')).toMatchObject({ chain: ['Spokesperson'], strength: 'confirmed' });
  });
  test('is none where labels do not come again', () => {
    expect(told('DETAILS: the port is shut.', 'WEATHER: rain is expected.', 'ROADS: all are open.')).toEqual([]);
  });
});
