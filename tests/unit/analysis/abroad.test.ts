// Quotes and attributions in other languages than English: who said what, by marks and verbs of saying.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { briefingFrom } from './briefing.ts';

const heard = (text: string) => {
  const { briefing, quotes, attributions, claims } = analyse(briefingFrom([text]));
  return {
    quotes: quotes.map((quote) => [quote.text, quote.speaker, quote.cue]),
    attributed: attributions.map(({ start, end, source, strength }) => [briefing.body.slice(start, end), source, strength]),
    clauses: claims.filter(({ who }) => who !== undefined).length,
  };
};

describe('a quotation has its speaker', () => {
  test.each<[string, string, readonly (readonly [string, string, string])[]]>([
    [
      'French',
      '« Le pont restera fermé jusqu’au printemps », a déclaré la ministre Ada Voss à la presse.',
      [['Le pont restera fermé jusqu’au printemps', 'Ada Voss', 'a déclaré']],
    ],
    [
      'German',
      '„Die Brücke bleibt bis zum Frühjahr gesperrt“, sagte Ministerin Ada Voss am Montag.',
      [['Die Brücke bleibt bis zum Frühjahr gesperrt', 'Ada Voss', 'sagte']],
    ],
    [
      'German, before it',
      'Ministerin Ada Voss sagte am Montag in Tarn: „Die Brücke bleibt gesperrt.“',
      [['Die Brücke bleibt gesperrt.', 'Ada Voss', 'sagte']],
    ],
    ['Spanish', '«El puente seguirá cerrado», dijo la ministra Ada Voss.', [['El puente seguirá cerrado', 'Ada Voss', 'dijo']]],
    [
      'Italian, and who goes on',
      '“Il ponte resterà chiuso”, ha spiegato Ada Voss. «Non abbiamo fretta», ha aggiunto.',
      [
        ['Il ponte resterà chiuso', 'Ada Voss', 'ha spiegato'],
        ['Non abbiamo fretta', 'Ada Voss', 'ha aggiunto'],
      ],
    ],
    [
      'Russian',
      '«Мост останется закрытым до весны», — заявила министр Ада Восс.',
      [['Мост останется закрытым до весны', 'Ада Восс', 'заявила']],
    ],
  ])('%s', (_, text, expected) => expect(heard(text).quotes).toEqual(expected));
});

describe('reported words have their source', () => {
  test.each<[string, string, readonly [string, string, string]]>([
    ['French', 'La ministre Ada Voss a affirmé lundi que le pont restera fermé.', ['le pont restera fermé.', 'Ada Voss', 'said']],
    [
      'French, nobody named',
      'Le pont est fermé, selon des sources militaires.',
      ['Le pont est fermé', 'des sources militaires', 'reported'],
    ],
    [
      'German',
      'Der Bürgermeister Peter Lund erklärte, dass die Brücke gesperrt bleibt.',
      ['die Brücke gesperrt bleibt.', 'Peter Lund', 'said'],
    ],
    [
      'German, according to',
      'Nach Angaben von Peter Lund ist die Brücke bis Montag gesperrt.',
      ['ist die Brücke bis Montag gesperrt.', 'Peter Lund', 'reported'],
    ],
    [
      'Spanish, denied',
      'La ministra Ada Voss negó que el puente esté cerrado.',
      ['el puente esté cerrado.', 'Ada Voss', 'denied'],
    ],
    ['Spanish, according to', 'Según Pedro Lund, el puente está cerrado.', ['el puente está cerrado.', 'Pedro Lund', 'reported']],
    ['Italian', 'La ministra Ada Voss ha confermato che il ponte è chiuso.', ['il ponte è chiuso.', 'Ada Voss', 'confirmed']],
    ['Russian', 'Министр Пётр Лунд сообщил, что мост закрыт.', ['мост закрыт.', 'Пётр Лунд', 'said']],
    ['Russian, according to', 'По словам Петра Лунда, мост закрыт.', ['мост закрыт.', 'Петра Лунда', 'reported']],
  ])('%s', (_, text, expected) => expect(heard(text).attributed).toEqual([expected]));
});

test('no clause is made of what English word order does not fit', () => {
  expect(
    heard('Die Brücke bleibt bis Montag gesperrt, sagte die Ministerin, und das Dorf wird am Abend evakuiert.').clauses,
  ).toBe(0);
  expect(heard('The bridge was closed on Monday.').clauses).toBe(1);
});
