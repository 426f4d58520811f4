// Dates as documents write them are read in many languages and orders.
import { describe, expect, it } from 'vitest';
import { dateLine, findDate } from '../../../src/readers/dates.ts';

describe('dates as documents write them', () => {
  it.each([
    ['Dec 1, 2031 -  02:00', '2031-12-01T02:00'],
    ['Friday 28 November 2031 17:31:09', '2031-11-28T17:31:09'],
    ['Sun, 4 May 2031 06:30:00 +0200', '2031-05-04T06:30:00+02:00'],
    ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21Z'],
    ['2031-12-01T02:00:30.123Z', '2031-12-01T02:00:30Z'],
    ['20310102T030405Z', '2031-01-02T03:04:05Z'],
    ['4. Mai 2031', '2031-05-04'],
    ['3 février 2031 à 14h30', '2031-02-03T14:30'],
    ['23 de mayo de 2031', '2031-05-23'],
    ['10 Aralık 2031', '2031-12-10'],
    ['4 мая 2031 г.', '2031-05-04'],
    ['2031年11月20日', '2031-11-20'],
    ['| UPDATED: 11:05, Tue, Nov 19, 2031', '2031-11-19T11:05'],
    ['13.12.31', '2031-12-13'],
    ['3/4/2031', '2031-03-04'],
    ['Published on May 4th, 2031', '2031-05-04'],
  ])('%s', (line, wanted) => {
    expect(dateLine(line)).toBe(wanted);
  });

  it('reads the day first where the language does', () => {
    expect(findDate('3/4/2031', { dayFirst: true })?.value).toBe('2031-04-03');
  });

  it.each(['May 2031', '30 February 2031', 'chapter 3/4', 'version 1.2.3', 'the 2031 season', '99/99/9999'])(
    'finds none in "%s"',
    (text) => {
      expect(findDate(text)).toBeUndefined();
    },
  );

  it('gives the place of the date in the text', () => {
    const text = 'It rained on 4 May 2031 all day.';
    const found = findDate(text);
    expect(text.slice(found?.start, found?.end)).toBe('4 May 2031');
  });

  it('does not take a sentence with a date for a date line', () => {
    expect(dateLine('The dam broke on 4 May 2031 in the night.')).toBeUndefined();
  });
});
