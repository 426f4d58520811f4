import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../../src/linking/compare/compare.ts';

/** Why a rich statement and a short one that it covers may exclude each other; undefined when nothing says so. */
function clash(a: string, b: string): string | undefined {
  const [answer] = comparePairs([{ a, b }]);
  if (!answer || answer.conflict < 0.5) return undefined;
  return answer.evidence.find(({ what }) => what === 'possible conflict')?.value;
}

describe('a long report against a short statement', () => {
  it.each([
    [
      'what was only planned is told as done',
      'The harbour master of Norvik, Ole Brandt, said on Monday that he was considering resigning after the ferry accident.',
      'The harbour master Ole Brandt resigned.',
      'only planned or said in one: considering resigning / resigned',
    ],
    [
      'what was threatened is told as done',
      'Fishermen from three villages threatened to block the harbour of Norvik unless the fuel levy was withdrawn by spring.',
      'Fishermen from three villages blocked the harbour of Norvik.',
      'only planned or said in one: threatened block / blocked',
    ],
    [
      'what was alleged is told as a fact',
      'The mayor of Karlau was dismissed by the council for allegedly having received money from the builders of the new dyke.',
      'The mayor of Karlau received money from the builders.',
      'only planned or said in one: allegedly received / received',
    ],
    [
      'an opposite in one place',
      'The new medicine widens the arteries of the heart and causes severe headaches in most of the patients who take it.',
      'The new medicine prevents severe headaches.',
      'opposites: causes / prevents',
    ],
    [
      'two sides of a matter with the same names in the same places',
      'In spring the sawmill company Tamsel Timber sold Ostmark Holding, which is listed abroad and employs forty people.',
      'Tamsel Timber bought Ostmark Holding.',
      'opposites: sold / bought',
    ],
    [
      'a negation of what is stated',
      'The bridges over the Tamsel, which the county inspects every year, do not have strong railings on the northern side.',
      'The bridges over the Tamsel have strong railings.',
      'negated in one: not strong',
    ],
    [
      'another year',
      'In 1955 the old lighthouse of Norvik, a tower of red brick, was opened by the widow of the engineer.',
      'The old lighthouse of Norvik was opened in 1957.',
      'other year: 1955 / 1957',
    ],
    [
      'the number of something else',
      'Exports of timber from Karlau rose by 12 percent last year, while the imports of machines gained 9 percent, the bank said.',
      'Exports of timber rose 9 percent.',
      'number of something else: 12 / 9 rose',
    ],
  ])('shows %s', (_, a, b, reason) => {
    expect(clash(a, b)).toBe(reason);
    const [kind = '', words = ''] = reason.split(': ');
    expect(clash(b, a)).toBe(`${kind}: ${words.split(' / ').toReversed().join(' / ')}`);
  });

  it.each([
    [
      'a deal told from both sides',
      'Karlau Motors was sold to the brewer Hanna Lindqvist for an undisclosed sum on Tuesday evening.',
      'The brewer Hanna Lindqvist bought Karlau Motors.',
    ],
    [
      'a ban that both tell, in other words',
      'The king found it necessary to forbid the tournaments, which gathered too many knights in one place.',
      'The king banned the tournaments.',
    ],
    [
      'a plan that both call one',
      'The board of the mill said it plans to build a second mill in Karlau before the end of next year.',
      'The mill plans to build a second mill in Karlau.',
    ],
    [
      'a number among others that goes with its word',
      'Two sailors, 31 and 44, were sentenced to 18 months, and the captain to 21 months, by the court in Norvik.',
      'The captain was sentenced to 21 months.',
    ],
    [
      'a stronger word for criticism',
      'The minister criticised the water board of Karlau over the rusted gates on Wednesday.',
      'The minister slammed the water board of Karlau over the rusted gates on Wednesday.',
    ],
    [
      'a negation about something else',
      'The ferry reached Norvik on Sunday, and its captain would not say why it had been late for the third time.',
      'The ferry reached Norvik on Sunday.',
    ],
  ])('is quiet about %s', (_, a, b) => expect(clash(a, b)).toBeUndefined());
});

describe('none between a report and a statement that says the same', () => {
  it.each([
    [
      'a least that is reached',
      'The film Lanterns grossed $181,674,817 at the box office on a budget of $60 million.',
      'Lanterns grossed more than $1 million at the box office.',
    ],
    [
      'a most that is kept',
      'The film Lanterns grossed $181,674 at the box office on a budget of $60 million.',
      'Lanterns grossed less than $1 million at the box office.',
    ],
    [
      'a refusal and a negation',
      'Hanna Dorn, born in Karlau in 1994, is an actress who refused to be a model for the fashion houses.',
      'Hanna Dorn is not a model.',
    ],
    [
      'a name that looks like a plan',
      'Lanterns is a comedy of 2010 directed by Will Marrow, written by Bert Royle and filmed in Karlau.',
      'Lanterns is written by Bert Royle.',
    ],
  ])('%s', (_, a, b) => expect([clash(a, b), clash(b, a)]).toEqual([undefined, undefined]));

  it('names the first sentence first, whichever tells more', () => {
    const [rich, short] = [
      'In 1955 the old lighthouse of Norvik, a tower of red brick, was opened by the widow of the engineer.',
      'The old lighthouse of Norvik was opened in 1957.',
    ];
    expect([clash(rich, short), clash(short, rich)]).toEqual(['other year: 1955 / 1957', 'other year: 1957 / 1955']);
  });
});
