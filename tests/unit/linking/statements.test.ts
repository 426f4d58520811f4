// Two reports on one matter: what both state is one claim, what they only have in common beside it is not.
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { readingOf } from '../../helpers/readings.ts';

type Report = readonly string[];

/** What holds between the first sentences of two reports. */
function between(a: Report, b: Report): Relation | undefined {
  const readings = [a, b].map((says, i) =>
    readingOf({ id: 'ab'[i] ?? '', outlet: ['A Times', 'B Herald'][i] ?? '', says: [...says] }),
  );
  return link(readings).relations.find(({ from, to }) => [from, to].every((id) => id.endsWith('#0')));
}

const BANK = [
  'The bank was founded in 1961 and has its seat in Port Ardley.',
  'Its board of governors meets in Ebersand at the end of the month.',
  'Officials of the Malvorian treasury were not available for comment.',
];
const AGAIN = [
  'No official of the treasury of Malvoria wished to comment.',
  'The governors of the bank will see each other in Ebersand before June.',
  'Port Ardley has been its seat since it was set up in 1961.',
];

describe('one matter, another statement', () => {
  it.each<[string, string, string]>([
    [
      'two speakers of one bank and one reform',
      'Malvorian Treasury Secretary Otto Brandt said the Southern Coastal Development Bank should lend far more to small farmers.',
      'Southern Coastal Development Bank governors rejected a compromise on voting shares that Treasury Secretary Otto Brandt had offered.',
    ],
    [
      'two people who travel and quarrel',
      'Malvorian Foreign Minister Wilma Aasen will fly to Ebersand on Friday for talks on fishing with Prince Ruprecht of Tarnow.',
      'Prince Ruprecht of Tarnow has not forgiven Malvorian Foreign Minister Wilma Aasen her jokes about Ebersand.',
    ],
    [
      'the same firms sold and sung to',
      'Quill Shipping chairman Otto Brandt wants to sell Ardley Ferries, Ebersand Docks and the Tarnow Tower.',
      'Workers of Ebersand Docks and Ardley Ferries sang outside the Tarnow Tower, where Quill Shipping chairman Otto Brandt lives.',
    ],
  ])('%s', (_, a, b) => {
    const relation = between([a, ...BANK], [b, ...AGAIN]);
    expect(relation?.score).toBeGreaterThanOrEqual(0.83);
    expect(relation?.kind).toBe('overlaps');
    expect(relation?.evidence.filter(({ what }) => what === 'other matter')).toEqual([]);
  });
});

describe('one statement', () => {
  it.each<[string, Report, Report]>([
    [
      'a dairy that closes',
      [
        'Dairy maker Ostlund said on Tuesday it would close its plant in Varberg, which employs 340 people, at the end of March.',
        'Milk prices had risen by a third in two years.',
        'Unions called for talks with Ostlund.',
      ],
      [
        'Ostlund is to shut its Varberg dairy in March with the loss of 340 jobs, the company announced.',
        'Whey from Varberg had been let into the river last year.',
        'The mayor said the town would help.',
      ],
    ],
    [
      'a blast',
      [
        'A blast at a fireworks factory near Sivas in Turkey injured 19 workers on Monday, the governor said.',
        'Four of them were in a serious condition.',
        'The factory was last inspected in January.',
      ],
      [
        'Nineteen workers were hurt in an explosion at a fireworks factory near Sivas in Turkey.',
        'The owner of the factory has been detained.',
        'It was the second blast near Sivas in four years.',
      ],
    ],
    [
      'what one speaker wants, told as it is and behind a lead',
      [
        'Tarnow minister Otto Brandt called the raid on the Ebersand customs house a "breach of the border treaty" and wants the Malvorian guards to bring back order there.',
        'The customs house at Ebersand was raided on Thursday night.',
        'Its records were burnt.',
      ],
      [
        'The talks follow remarks by Otto Brandt, the minister, who said that Tarnow wants Malvorian guards to bring order back to the Ebersand customs house at once.',
        'Nobody has said who raided it.',
        'Merchants wait for their papers.',
      ],
    ],
  ])('%s', (_, a, b) => {
    expect(between(a, b)?.kind).toBe('corroborates');
  });

  it('is what was taken over, even in a list of names alone', () => {
    const list =
      'Harbour board: Otto Brandt, Wilma Aasen, Ruprecht Quill, Jarla Tarnow, Edda Ardley and Nils Ebersand were elected.';
    expect(between([list, ...BANK], [list, ...AGAIN])?.kind).toBe('restates');
  });
});
