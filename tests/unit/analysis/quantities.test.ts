// Numbers are read with what they count.
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { briefingFrom } from './briefing.ts';

const counts = (text: string) => {
  const briefing = briefingFrom([text], { published: '2023-06-14' });
  return analyse(briefing).quantities.map((one) => [briefing.body.slice(one.start, one.end), one.low, one.high, one.unit]);
};

test.each([
  ['things counted', 'They took 12 towns.', [['12 towns', 12, 12, 'town']]],
  ['words between', 'They took 12 more small towns.', [['12 more small towns', 12, 12, 'town']]],
  ['number words', 'Some twenty-five soldiers fell.', [['twenty-five soldiers', 25, 25, 'soldier']]],
  ['dozens', 'They took dozens of towns.', [['dozens of towns', 24, 99, 'town']]],
  ['per cent', 'Prices rose 3.5 per cent.', [['3.5 per cent', 3.5, 3.5, '%']]],
  ['a sign', 'Prices rose 3.5%.', [['3.5%', 3.5, 3.5, '%']]],
  ['money', 'It cost $2.5 million.', [['$2.5 million', 2_500_000, 2_500_000, 'usd']]],
  ['money in short', 'It cost €3bn.', [['€3bn', 3e9, 3e9, 'eur']]],
  ['an age', 'A 34-year-old guard fell.', [['34-year-old', 34, 34, 'age']]],
  ['dozens by number', 'Two dozen boats sank.', [['Two dozen boats', 24, 24, 'boat']]],
  ['no unit in a verb', 'Of them 300 fled.', [['300', 300, 300, '']]],
  ['a range', 'Between 5 and 7 boats sank.', [['5 and 7 boats', 5, 7, 'boat']]],
  ['a range with one multiplier', 'It cost 3 to 5 million euros.', [['3 to 5 million euros', 3_000_000, 5_000_000, 'eur']]],
  ['thousands', 'It moved 1,550,000 tonnes.', [['1,550,000 tonnes', 1_550_000, 1_550_000, 'ton']]],
  ['not what is a time', 'It took 12 days in 2021.', []],
  ['not what is a name', 'An S-300 battery under Resolution 2254.', []],
])('%s', (_, text, wanted) => {
  expect(counts(text)).toEqual(wanted);
});
