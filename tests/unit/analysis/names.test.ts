// Names are found with what they name, and one bearer has one name within a briefing.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { spells } from '../../../src/analysis/names/aliases.ts';
import { nameKey } from '../../../src/analysis/names/key.ts';
import { briefingFrom } from './briefing.ts';

const names = (...paragraphs: string[]) => analyse(briefingFrom(paragraphs)).names;
const told = (...paragraphs: string[]) => names(...paragraphs).map((name) => `${name.text} = ${name.canonical} (${name.kind})`);

describe('names are found with what they name', () => {
  test.each([
    ['a person with a title', 'On Monday Foreign Minister Ada Lund left.', ['Ada Lund = Ada Lund (person)']],
    [
      'a people, a title, a person',
      'The Norwegian Defence Minister Bo Falk left.',
      ['Norwegian = Norway (place)', 'Bo Falk = Bo Falk (person)'],
    ],
    ['a body', 'A member of the Tarn River Authority left.', ['Tarn River Authority = Tarn River Authority (organisation)']],
    [
      'a body with small words',
      'The Institute for the Study of Rivers left.',
      ['Institute for the Study of Rivers = Institute for the Study of Rivers (organisation)'],
    ],
    ['a place and its other name', 'They flew from Kiev to Odessa.', ['Kiev = Kyiv (place)', 'Odessa = Odesa (place)']],
    [
      'a place with accents',
      'They flew to Türkiye and São Paulo.',
      ['Türkiye = Turkey (place)', 'São Paulo = Sao Paulo (place)'],
    ],
    [
      'countries as other languages call them',
      'They flew from Deutschland over Schweden to Côte d’Ivoire.',
      ['Deutschland = Germany (place)', 'Schweden = Sweden (place)', 'Côte d’Ivoire = Ivory Coast (place)'],
    ],
    [
      'larger cities, of which nothing else is told',
      'Trains left Kremenchuk for Ciego de Avila.',
      ['Kremenchuk = Kremenchuk (place)', 'Ciego de Avila = Ciego de Avila (place)'],
    ],
    [
      'a surname that is a city elsewhere',
      'The envoy Ada Blackburn left. On Monday Blackburn said no more.',
      ['Ada Blackburn = Ada Blackburn (person)', 'Blackburn = Ada Blackburn (person)'],
    ],
    ['a first name that is a country elsewhere', 'They met Maurice Lund there.', ['Maurice Lund = Maurice Lund (person)']],
    [
      'two peoples with a hyphen',
      'A joint Polish-Czech patrol left.',
      ['Polish = Poland (place)', 'Czech = Czech Republic (place)'],
    ],
    [
      'a body and its chief',
      'They met Tarn Police Chief Ada Lund.',
      ['Tarn Police = Tarn Police (organisation)', 'Ada Lund = Ada Lund (person)'],
    ],
    ['an office of state', 'They met Secretary of State Ada Lund.', ['Ada Lund = Ada Lund (person)']],
    ['a day', 'It was the first International Women’s Day.', ['International Women’s Day = International Women’s Day (other)']],
    ['an unknown place', 'They met in Quenby.', ['Quenby = Quenby (place)']],
    ['a place with its country', 'A road from Quenby, Norway, was shut.', ['Quenby = Quenby (place)', 'Norway = Norway (place)']],
    [
      'a state in short',
      'Shops in Quenby, Colo., and Varn, N.J., shut.',
      ['Quenby = Quenby (place)', 'Colo = Colorado (place)', 'Varn = Varn (place)', 'N.J. = New Jersey (place)'],
    ],
    [
      'a body, an office, a person with an initial',
      'They met Tarnbank Chairman Bo E. Falk.',
      ['Tarnbank = Tarnbank (organisation)', 'Bo E. Falk = Bo E. Falk (person)'],
    ],
    [
      'who was something before',
      'On Monday former Tarnbank Chairman Bo Falk left.',
      ['Tarnbank = Tarnbank (organisation)', 'Bo Falk = Bo Falk (person)'],
    ],
    ['a given name of two syllables', 'On Monday Ryu Min-ho said no more.', ['Ryu Min-ho = Ryu Min-ho (person)']],
    ['a title in small letters', 'They met central bank governor Osk Varn-Lo there.', ['Osk Varn-Lo = Osk Varn-Lo (person)']],
    ['a firm by its end alone', 'They met Inspectra Osk AG there.', ['Inspectra Osk AG = Inspectra Osk AG (organisation)']],
    ['what is called a newspaper', 'They wrote to the newspaper Tarnska Vest.', ['Tarnska Vest = Tarnska Vest (organisation)']],
    [
      'a person of a firm',
      'They met Ada Lund of Tarn Motors.',
      ['Ada Lund = Ada Lund (person)', 'Tarn Motors = Tarn Motors (organisation)'],
    ],
    [
      'a person at a place',
      'They met President Bo Falk at Buenos Aires.',
      ['Bo Falk = Bo Falk (person)', 'Buenos Aires = Buenos Aires (place)'],
    ],
    ['a firm of two names', 'A unit of Lund and Falk Inc left.', ['Lund and Falk Inc = Lund and Falk Inc (organisation)']],
    ['a firm of three names', 'A unit of Lund, Falk and Co left.', ['Lund, Falk and Co = Lund, Falk and Co (organisation)']],
    [
      'a firm with its country',
      'A unit of Lund Metals (Norway) Ltd left.',
      ['Lund Metals (Norway) Ltd = Lund Metals (Norway) Ltd (organisation)'],
    ],
    [
      'two firms side by side',
      'A deal of Lund Inc and Falk Corp failed.',
      ['Lund Inc = Lund Inc (organisation)', 'Falk Corp = Falk Corp (organisation)'],
    ],
    [
      'a body for two things',
      'The Ministry of Trade and Industry left.',
      ['Ministry of Trade and Industry = Trade and Industry Ministry (organisation)'],
    ],
    [
      'a commission for two things',
      'The Food and Fisheries Commission left.',
      ['Food and Fisheries Commission = Food and Fisheries Commission (organisation)'],
    ],
    ['no name in what an exchange calls a share', 'Shares of Lund Inc <LND.O> rose.', ['Lund Inc = Lund Inc (organisation)']],
    ['no name in what is said loudly or is many', 'They sold PCs AND buses.', []],
    ['no name in a label', 'NOTE: all rivers rose.', []],
    ['an event', 'It recalled the Finnish Civil War.', ['Finnish Civil War = Finnish Civil War (other)']],
    [
      'a ministry by either name',
      'The Polish Ministry of Foreign Affairs spoke.',
      ['Polish Ministry of Foreign Affairs = Polish Foreign Ministry (organisation)'],
    ],
    ['no name in a first word', 'Rivers rose. Officials left.', []],
    ['no name in a title alone', 'The Prime Minister left.', []],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('one name for one bearer', () => {
  test('a surname is the person named before', () => {
    expect(told('Minister Ada Lund spoke.', 'Lund left.').at(-1)).toBe('Lund = Ada Lund (person)');
  });
  test('a surname before its full name too', () => {
    expect(told('The visit of Lund was short.', 'Minister Ada Lund spoke.')[0]).toBe('Lund = Ada Lund (person)');
  });
  test('an acronym is what the text says it is', () => {
    const found = told('The Tarn River Authority (TRA) spoke.', 'Later TRA left.');
    expect(found.at(-1)).toBe('TRA = Tarn River Authority (organisation)');
  });
  test('a name with its article and without', () => {
    expect(told('President Samir al-Hadid spoke.', 'Hadid left.').at(-1)).toBe('Hadid = Samir al-Hadid (person)');
  });
  test('the first words of a firm are the firm, whatever they do', () => {
    const found = told('The board of Varn Steel Works Corp met.', 'Varn said it would close. Later Varn Steel said no more.');
    expect(found.slice(1)).toEqual([
      'Varn = Varn Steel Works Corp (organisation)',
      'Varn Steel = Varn Steel Works Corp (organisation)',
    ]);
  });
  test('who says something is a person, where no firm is called so', () => {
    expect(told('On Monday Varn Osk said no more.')).toEqual(['Varn Osk = Varn Osk (person)']);
  });
  test('a listed firm keeps its name whatever ends it', () => {
    expect(told('Lorries of General Motors Corp left.')).toEqual(['General Motors Corp = General Motors (organisation)']);
  });
  test('a family name that stands first', () => {
    expect(told('The leader Kim Do Yun spoke.', 'In the end Kim left.').at(-1)).toBe('Kim = Kim Do Yun (person)');
  });
});

test.each([
  ['TRA', 'Tarn River Authority', true],
  ['ISR', 'Institute for the Study of Rivers', true],
  ['TRA', 'Norwick Harbour Office', false],
  ['AB', 'AB', false],
])('whether %s spells %s: %s', (acronym, long, wanted) => {
  expect(spells(acronym, long)).toBe(wanted);
});

test.each([
  ['Sergey', 'Sergei', true],
  ['al-Asad', 'Assad', true],
  ['Muhammed', 'Muhammad', false],
  ['Türkiye', 'Turkiye', true],
  ['Iran', 'Iraq', false],
  ['Khmeimim', 'Hmeimim', true],
])('whether %s and %s are one spelling: %s', (a, b, wanted) => {
  expect(nameKey(a) === nameKey(b)).toBe(wanted);
});
