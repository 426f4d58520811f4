// Expressions of time have the value a reader would give them, counted from the day of publication.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { easter, nthWeekday, spell, weekSpell, dayFrom } from '../../../src/analysis/times/calendar.ts';
import { briefingFrom } from './briefing.ts';

/** Published on a Wednesday. */
const times = (text: string, published: string | undefined = '2023-06-14') =>
  analyse(briefingFrom([text], published === undefined ? {} : { published })).times.map((time) => [time.text, time.value]);

describe('times are told as dates', () => {
  test.each([
    ['a full date', 'The dam burst on March 3, 2021.', [['March 3, 2021', '2021-03-03']]],
    ['day before month', 'The dam burst on 3 March 2021.', [['3 March 2021', '2021-03-03']]],
    ['an ISO date', 'Updated 2021-03-03 again.', [['2021-03-03', '2021-03-03']]],
    ['without a year: the nearest', 'It began on June 2.', [['June 2', '2023-06-02']]],
    ['without a year: the past one', 'It began on Dec. 2.', [['Dec. 2', '2022-12-02']]],
    ['without a year: the coming one', 'The court will meet on Dec. 2.', [['Dec. 2', '2023-12-02']]],
    [
      'two days of a month',
      'They met on June 2 and 3 in Tarn.',
      [
        ['June 2', '2023-06-02'],
        ['3', '2023-06-03'],
      ],
    ],
    [
      'two days of a month, then who',
      'On June 2 and 3 its officials met.',
      [
        ['June 2', '2023-06-02'],
        ['3', '2023-06-03'],
      ],
    ],
    ['a day spelled out', 'Sales will begin in shops June five.', [['June five', '2023-06-05']]],
    ['a month, then a count spelled out', 'In June five people met.', [['June', '2023-06']]],
    [
      'the quarter that a day closes',
      'Sales rose in the quarter ended March 31.',
      [
        ['the quarter', '2023-Q1'],
        ['March 31', '2023-03-31'],
      ],
    ],
    ['a day, then a count', 'On June 2 and 3 people met.', [['June 2', '2023-06-02']]],
    [
      'a range of days',
      'They met on 2-3 June in Tarn.',
      [
        ['2', '2023-06-02'],
        ['3 June', '2023-06-03'],
      ],
    ],
    ['a month', 'They met in March.', [['March', '2023-03']]],
    ['a month and year', 'They met in March 2020.', [['March 2020', '2020-03']]],
    ['a month of last year', 'They met in July last year.', [['July last year', '2022-07']]],
    ['a year', 'They met in 2016.', [['2016', '2016']]],
    ['a decade', 'They met in the late 1980s.', [['the late 1980s', '198']]],
    ['a quarter', 'Sales rose in Q1 2022.', [['Q1 2022', '2022-Q1']]],
    ['a century', 'A church of the 11th century.', [['the 11th century', '10']]],
  ])('%s', (_, text, wanted) => {
    expect(times(text)).toEqual(wanted);
  });
});

describe('times are counted from the day of publication', () => {
  test.each([
    ['a weekday before', 'Troops entered Tarn on Monday.', '2023-06-12'],
    ['the same weekday', 'Troops entered Tarn on Wednesday.', '2023-06-14'],
    ['a weekday to come', 'The council will vote on Friday.', '2023-06-16'],
    ['last and next', 'They met last Friday.', '2023-06-09'],
    ['yesterday', 'They met yesterday.', '2023-06-13'],
    ['last week', 'They met last week.', '2023-W23'],
    ['next month', 'They will meet next month.', '2023-07'],
    ['this year', 'They met this year.', '2023'],
    ['years ago', 'They met ten years ago.', '2013'],
    ['days ago', 'They met three days ago.', '2023-06-11'],
    ['parts of days', 'They met on Monday night.', '2023-06-12TNI'],
    ['a passive to come', 'The captain will be named in August.', '2023-08'],
    ['a month just ahead, by tense', 'She took office in July.', '2022-07'],
    ['a plan tells nothing', 'The council rejected the plan on Aug. 1.', '2022-08-01'],
    ['a deadline', 'They have until Friday.', '2023-06-16'],
    ['a clock time', 'It shut at 7:15 p.m. Monday.', '2023-06-12T19:15'],
    ['a season', 'They met last summer.', '2022-SU'],
    ['a holiday', 'They met on Christmas Day.', '2022-12-25'],
  ])('%s', (_, text, value) => {
    expect(times(text).at(-1)?.[1]).toBe(value);
  });

  test('the next day is counted from the last day named', () => {
    expect(times('It began on June 2. The next day it rained.').map(([, value]) => value)).toEqual(['2023-06-02', '2023-06-03']);
  });

  test('without a day of publication what cannot be known stays open', () => {
    expect(times('They met on Monday, yesterday and in March 2020.', '').map(([, value]) => value)).toEqual([
      'XXXX-WXX-1',
      'PAST_REF',
      '2020-03',
    ]);
  });
});

describe('times tell how long', () => {
  test.each([
    ['a duration', 'It lasted five months.', 'P5M'],
    ['hours', 'It lasted 72 hours.', 'PT72H'],
    ['the next hours', 'It will end in the coming hours.', 'PTXH'],
    ['vague years', 'The first in several years.', 'PXY'],
    ['every day', 'It happens every day.', 'P1D'],
    ['now', 'It is now over.', 'PRESENT_REF'],
  ])('%s', (_, text, value) => {
    expect(times(text).map(([, one]) => one)).toEqual([value]);
  });
});

test.each([
  'She may march again.',
  'He is 34 years old.',
  'A second group came.',
  'It cost $2016 and 12 cents.',
  'About 1500 people came.',
  'The Daily Lamp wrote so.',
])('no time is seen in: %s', (text) => {
  expect(times(text)).toEqual([]);
});

test('the calendar knows its weeks and movable feasts', () => {
  expect([weekSpell(dayFrom(2021, 1, 3)), weekSpell(dayFrom(2020, 12, 31)), weekSpell(dayFrom(2024, 12, 30))]).toEqual([
    '2020-W53',
    '2020-W53',
    '2025-W01',
  ]);
  expect([spell(easter(2024)), spell(easter(2011)), spell(nthWeekday(2023, 11, 4, 4)), spell(nthWeekday(2023, 5, 1, 0))]).toEqual(
    ['2024-03-31', '2011-04-24', '2023-11-23', '2023-05-29'],
  );
});
