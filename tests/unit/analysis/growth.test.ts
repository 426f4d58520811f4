// A long text costs no more a word than a short one, whatever it is made of. Work is counted, not timed: how often the pieces and the
// mentions of a text are looked at.
import { expect, test } from 'vitest';
import { piecesOf, type Piece } from '../../../src/analysis/pieces.ts';
import { understand } from '../../../src/analysis/attribution/attribute.ts';
import { attributionTools } from '../../../src/analysis/attribution/models.ts';
import { claimsOf } from '../../../src/analysis/claims/claims.ts';
import { namesOf } from '../../../src/analysis/names/names.ts';
import { quantitiesOf } from '../../../src/analysis/quantities.ts';
import { sentencesOf } from '../../../src/analysis/sentences/sentences.ts';
import { speakerModels } from '../../../src/analysis/speakers/models.ts';
import { layerOf, makeScene } from '../../../src/analysis/speakers/scene.ts';
import { takeawaysOf } from '../../../src/analysis/takeaways/takeaways.ts';
import { timesOf } from '../../../src/analysis/times/times.ts';
import { briefingFrom } from './briefing.ts';

const name = (n: number) =>
  `${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(97 + ((n * 7) % 26))}${String.fromCharCode(97 + ((n >> 3) % 26))}en`;
const repeated = (count: number, part: (n: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, n) => part(n)).join(between);

const TEXTS: readonly (readonly [string, (count: number) => string])[] = [
  ['sentences', (count) => repeated(count, (n) => `The mayor of ${name(n)} said on Monday that ${n + 2} boats were moved.`)],
  ['one endless sentence', (count) => repeated(count, (n) => `boats in ${name(n)} and on ${name(n + 5)}, who`)],
  ['a list of things joined by "and"', (count) => repeated(count, (n) => `the boat of ${name(n)}, and`)],
  ['brackets that never close', (count) => repeated(count, () => '(Tarn [a (b')],
  ['names only', (count) => repeated(count, (n) => `${name(n)} ${name(n * 3)}`, '\n')],
  ['numbers only', (count) => repeated(count, (n) => `${n * 13}`)],
  ['quotations of "he"', (count) => repeated(count, (n) => `“We saw boat ${n},” he said.`)],
  ['quotations that never close', (count) => repeated(count, (n) => `“We saw boat ${n} and`)],
  ['sources', (count) => repeated(count, (n) => `according to ${name(n)},`)],
  ['quotations in another language', (count) => repeated(count, (n) => `«Мост закрыт», — заявил Лунд ${n}.`)],
];

/** An object or array that counts how often it is looked into. */
function watched<T extends object>(thing: T, count: () => void): T {
  return new Proxy(thing, {
    get: (target, key) => {
      count();
      return Reflect.get(target, key) as unknown;
    },
  });
}

function piecesLookedAt(text: string): number {
  let looks = 0;
  const briefing = briefingFrom([text]);
  const sentences = sentencesOf(briefing);
  const look = () => {
    looks++;
  };
  const pieces = sentences.map(({ start, end }) =>
    piecesOf(briefing.body, start, end).map((piece): Piece => watched(piece, look)),
  );
  const names = namesOf(sentences, pieces);
  const times = timesOf(briefing, sentences, pieces);
  const quantities = quantitiesOf(sentences, pieces, times);
  claimsOf(sentences, pieces, { names, times, quantities, attributions: [] });
  takeawaysOf(briefing, sentences, pieces, times, () => undefined);
  return looks;
}

function mentionsLookedAt(text: string): number {
  let looks = 0;
  const { layer, spans } = layerOf(text);
  const scene = makeScene(layer, spans);
  const mentions = watched(scene.mentions, () => {
    looks++;
  });
  understand({ ...scene, mentions }, speakerModels(), attributionTools());
  return looks;
}

const SMALL = 200;
const TIMES = 4;

test.each(TEXTS)('%s: four times the text is four times the work on its words', (_, text) => {
  expect(piecesLookedAt(text(SMALL * TIMES))).toBeLessThan(piecesLookedAt(text(SMALL)) * TIMES * 1.5);
});

test.each(TEXTS)('%s: four times the text is four times the work on who speaks', (_, text) => {
  expect(mentionsLookedAt(text(SMALL * TIMES))).toBeLessThanOrEqual(mentionsLookedAt(text(SMALL)) * TIMES * 1.5 + 100);
});
