// What stands in quotation marks is found whatever the marks are.
import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/analysis/quotes.ts';

const quoted = (body: string): string[] => findQuotes(body).map(({ start, end }) => body.slice(start, end));

const cases: readonly [name: string, body: string, expected: readonly string[]][] = [
  ['straight marks', 'The miller said "the wheel has stopped" and left.', ['the wheel has stopped']],
  ['curly marks', 'The miller said “the wheel has stopped” and left.', ['the wheel has stopped']],
  ['curly opened, straight closed', 'She called it “a long winter" for bees.', ['a long winter']],
  ['a closing mark used to open', 'He asked for ”more rope” at once.', ['more rope']],
  ['guillemets', 'Le maire a dit « la digue tient » hier.', ['la digue tient']],
  ['German marks', 'Er sagte: „Der Deich hält“ und ging.', ['Der Deich hält']],
  ['pairs of single marks', "''The dam holds,'' the warden said.", ['The dam holds,']],
  ['British single marks', 'The warden said ‘the dam won’t break’ on Monday.', ['the dam won’t break']],
  ['an apostrophe is no mark', "The warden's dam and the keepers' boats held.", []],
  [
    'the outermost of nested ones',
    'He said, “I heard ‘stop’ and “halt” twice.” Then he sat.',
    ['I heard ‘stop’ and “halt” twice.'],
  ],
  [
    'broken over attribution',
    '"We waited," the pilot said, "until the fog was gone."',
    ['We waited,', 'until the fog was gone.'],
  ],
  ['over paragraphs', '“The lake rose for days.\n\n“Then it fell,” said Ada Voss.', ['The lake rose for days.', 'Then it fell,']],
  ['an unclosed mark in mid-sentence is left alone', 'A 12" pipe burst under the bridge.', []],
  ['feet and inches', 'The diver is 6\'2" tall and calm.', []],
  [
    'an unclosed mark after a colon',
    'The keeper wrote: "Nobody has crossed the ice since the bells rang on Friday',
    ['Nobody has crossed the ice since the bells rang on Friday'],
  ],
  ['guillemets in guillemets', 'Il écrit : «elle a dit «non» hier».', ['elle a dit «non» hier']],
  ['guillemets that point inwards', 'Er rief »der Deich hält« und ging.', ['der Deich hält']],
  ['over three paragraphs, closed once', '"One.\n\n"Two.\n\n"Three," he said.', ['One.', 'Two.', 'Three,']],
  ['pairs over attribution', "''We waited,'' the pilot said, ''until dawn.''", ['We waited,', 'until dawn.']],
  ['nothing between marks', 'An empty "" pair.', []],
];

test.each(cases)('%s', (_, body, expected) => {
  expect(quoted(body)).toEqual(expected);
});
