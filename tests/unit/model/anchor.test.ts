// Marked places after the article was edited: found again, or said to be lost, never somewhere else.
import { expect, test } from 'vitest';
import { findAnchor, makeAnchor } from '../../../src/model/anchor.ts';

const TEXT = 'The ferry left at noon. Twelve people were on board, the port said. The ferry left at noon. Nobody was hurt.';
const spanOf = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const SAID = 'Twelve people were on board, the port said.';
const LEFT = 'The ferry left at noon.';

test.each<[what: string, words: string, nth: number, edited: string, found: number | undefined]>([
  ['stays where it was in the same text', SAID, 0, TEXT, 24],
  ['the second of two equal sentences is not taken for the first', LEFT, 1, TEXT, 68],
  ['moves along when something is put before it', SAID, 0, `Update. ${TEXT}`, 32],
  ['is found when only the sentence before it changed', SAID, 0, TEXT.replace('at noon. Twelve', 'late. Twelve'), 21],
  ['is lost when its own words changed', SAID, 0, TEXT.replace('Twelve', 'Fifteen'), undefined],
  ['is lost when both neighbours changed', SAID, 0, `Rain fell. ${SAID} Then it rained.`, undefined],
  ['is lost when it was removed though an equal sentence remains', LEFT, 1, TEXT.replace(`${LEFT} Nobody`, 'Nobody'), undefined],
  ['is lost when its paragraph now stands there twice', SAID, 0, `${TEXT}\n\n${TEXT}`, undefined],
])('a marked sentence %s', (_, words, nth, edited, found) => {
  expect(findAnchor(edited, makeAnchor(TEXT, spanOf(TEXT, words, nth)))?.start).toBe(found);
});

test('two equal sentences between equal neighbours are told apart by what lies further off', () => {
  const around = 'The lock gate stayed shut, and nobody could say for how long it would. ';
  const words = 'Two barges waited below it. ';
  const text = `Monday came. ${around}${words}${around}Then rain. ${around}${words}${around}Night fell.`;
  for (const nth of [0, 1]) {
    const span = spanOf(text, words, nth);
    expect(findAnchor(text, makeAnchor(text, span))).toEqual(span);
  }
});

test('a text of one sentence is found in itself', () => {
  const anchor = makeAnchor('Rain.', { start: 0, end: 5 });
  expect(findAnchor('Rain.', anchor)).toEqual({ start: 0, end: 5 });
  expect(findAnchor('No rain. Rain. Snow.', anchor)).toBeUndefined();
});
