// What a copy has changed of the sentence it took: every pair is invented.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { comparePairs } from '../../../src/linking/compare/compare.ts';
import { link } from '../../../src/linking/link.ts';
import { readingOf } from '../../helpers/readings.ts';

const drift = (a: string, b: string) =>
  (comparePairs([{ a, b }])[0]?.evidence ?? [])
    .filter(({ what }) => what.startsWith('different') || what === 'possible conflict')
    .map(({ what, value }) => `${what}: ${value}`);

const FERRY = 'The ferry Velmar struck a sandbank near Karlau on Tuesday and forty passengers were brought ashore';
const BOARD = 'The water board of Tamsel will close the northern sluice until the end of the winter';

// Written before the rules that see them.
const OTHERS = [
  [
    'a hedge dropped: apparently',
    'The tanker Galena apparently ran aground because its pilot had fallen asleep.',
    'The tanker Galena ran aground because its pilot had fallen asleep.',
    'certainty',
  ],
  [
    'a hedge dropped: is believed to',
    'The gunman is believed to have entered the embassy through the kitchen.',
    'The gunman entered the embassy through the kitchen.',
    'certainty',
  ],
  [
    'could became will',
    'The merger of Norda and Velix could cost 900 jobs in Lodz.',
    'The merger of Norda and Velix will cost 900 jobs in Lodz.',
    'certainty',
  ],
  [
    'suspected lost',
    'A suspected member of the Red Column was shot dead in Hassim on Friday.',
    'A member of the Red Column was shot dead in Hassim on Friday.',
    'certainty',
  ],
  [
    'unconfirmed lost',
    'Unconfirmed reports say that the general Osman Karai fled to the mountains.',
    'Reports say that the general Osman Karai fled to the mountains.',
    'certainty',
  ],
  [
    'a minister swapped',
    'Justice minister Clara Benning told reporters that the prison would be rebuilt.',
    'Justice minister Hugo Sand told reporters that the prison would be rebuilt.',
    'name',
  ],
  [
    'a country swapped',
    'Spain sent two firefighting planes to help put out the blaze above Marena.',
    'Italy sent two firefighting planes to help put out the blaze above Marena.',
    'name',
  ],
  [
    'an organisation swapped',
    'Doctors of the Red Cross treated the wounded in a school gymnasium.',
    'Doctors of the World Health Organization treated the wounded in a school gymnasium.',
    'name',
  ],
  [
    'a nationality swapped',
    'A Turkish lorry driver was held at the border for eleven hours.',
    'A Bulgarian lorry driver was held at the border for eleven hours.',
    'name',
  ],
  [
    'a percentage',
    'Bread prices in the capital climbed by 18 percent over the winter.',
    'Bread prices in the capital climbed by 81 percent over the winter.',
    'number',
  ],
  [
    'dozens became hundreds',
    'Dozens of protesters spent the night on the steps of the parliament in Sofia.',
    'Hundreds of protesters spent the night on the steps of the parliament in Sofia.',
    'number',
  ],
  [
    'half became a third',
    'Half of the wheat harvest in Sarun was lost to the drought.',
    'A third of the wheat harvest in Sarun was lost to the drought.',
    'number',
  ],
  [
    'million became billion',
    'The harbour extension will cost 2 million euros, the ministry said.',
    'The harbour extension will cost 2 billion euros, the ministry said.',
    'number',
  ],
  [
    'a unit changed',
    'The crater left by the blast was 12 metres wide.',
    'The crater left by the blast was 12 feet wide.',
    'number',
  ],
  [
    'a currency changed',
    'The smugglers asked for 3,000 euros for the crossing to Lambar.',
    'The smugglers asked for 3,000 dollars for the crossing to Lambar.',
    'number',
  ],
  [
    'attribution lost: according to',
    'The bridge had been closed to lorries since autumn, according to two engineers who asked not to be named.',
    'The bridge had been closed to lorries since autumn.',
    'certainty',
  ],
  [
    'attribution lost: accused',
    'The union accused the mine of hiding the results of its gas tests.',
    'The mine hid the results of its gas tests.',
    'certainty',
  ],
  [
    'attribution lost: says the report',
    'The vaccine prevents nine infections out of ten, the company that makes it says.',
    'The vaccine prevents nine infections out of ten.',
    'certainty',
  ],
  [
    'requested became demanded',
    'The governor requested more police for the night of the vote.',
    'The governor demanded more police for the night of the vote.',
    'wording',
  ],
  [
    'questioned became arrested',
    'Detectives questioned the owner of the nightclub on Sunday.',
    'Detectives arrested the owner of the nightclub on Sunday.',
    'wording',
  ],
  [
    'said became admitted',
    'The shipping line said that the containers had not been inspected.',
    'The shipping line admitted that the containers had not been inspected.',
    'certainty',
  ],
  [
    'clash became massacre',
    'Eleven herders died in the clash at the well of Adar.',
    'Eleven herders died in the massacre at the well of Adar.',
    'wording',
  ],
  [
    'morning became evening',
    'The first tremor was felt in Lambar on Saturday morning.',
    'The first tremor was felt in Lambar on Saturday evening.',
    'date',
  ],
  [
    'last month became last week',
    'The laboratory in Tervo was searched by inspectors last month.',
    'The laboratory in Tervo was searched by inspectors last week.',
    'date',
  ],
  [
    'a denial dropped',
    'Norda denied that it had sold spare parts to the army of Tarim.',
    'Norda had sold spare parts to the army of Tarim.',
    '',
  ],
] as const;

describe('drift along a copy', () => {
  it.each(OTHERS)('is seen: %s', (_, a, b, kind) =>
    expect(drift(a, b)).toContainEqual(expect.stringMatching(new RegExp(`^(?:different ${kind}|possible conflict)`))),
  );

  it.each([
    ['a hedge dropped', `${FERRY}, reportedly after its rudder failed.`, `${FERRY}, after its rudder failed.`, 'certainty'],
    ['a doubt dropped', `${FERRY}, probably because of fog.`, `${FERRY}, because of fog.`, 'certainty'],
    ['may became will', BOARD.replace('will', 'may') + '.', `${BOARD}.`, 'certainty'],
    [
      'an allegation told as done',
      'The mayor of Tamsel allegedly sold the quay to his brother in spring.',
      'The mayor of Tamsel sold the quay to his brother in spring.',
      'certainty',
    ],
    [
      'a person swapped',
      'Engineer Ilse Brandt inspected the rusted gates at Karlau in spring.',
      'Engineer Oda Rask inspected the rusted gates at Karlau in spring.',
      'name',
    ],
    [
      'a town swapped',
      'The rescue service sent three boats to Karlau during the night.',
      'The rescue service sent three boats to Norvik during the night.',
      'name',
    ],
    [
      'a firm swapped',
      'The brewery Tamselco will move its cellars to the old fort.',
      'The brewery Norviken will move its cellars to the old fort.',
      'name',
    ],
    ['a number in words', `${FERRY}.`, `${FERRY.replace('forty', 'sixty')}.`, 'number'],
    [
      'a number in figures',
      'The storm felled 120 trees in the park of Sundholm.',
      'The storm felled 210 trees in the park of Sundholm.',
      'number',
    ],
    [
      'an amount',
      'Repairs of the lock at Tamsel cost 3.5 million crowns.',
      'Repairs of the lock at Tamsel cost 5.3 million crowns.',
      'number',
    ],
    ['“claimed” lost', `${BOARD}, the mayor claimed.`, `${BOARD}.`, 'certainty'],
    ['“according to” lost', `${FERRY}, according to the harbour master.`, `${FERRY}.`, 'certainty'],
    ['“said” lost', `The harbour master said the ${FERRY.slice(4)}.`, `${FERRY}.`, 'certainty'],
    [
      'damaged became destroyed',
      'The fire damaged the market hall of Sundholm before dawn.',
      'The fire destroyed the market hall of Sundholm before dawn.',
      'wording',
    ],
    [
      'criticised became condemned',
      'Fishermen criticised the new quota for herring at the fair.',
      'Fishermen condemned the new quota for herring at the fair.',
      'wording',
    ],
    [
      'cautioned became suspended',
      'The harbour board cautioned the pilot of the ferry Velmar.',
      'The harbour board suspended the pilot of the ferry Velmar.',
      'wording',
    ],
    ['another weekday', `${FERRY}.`, `${FERRY.replace('Tuesday', 'Friday')}.`, 'date'],
    [
      'another day of the month',
      'The lighthouse of Karlau opens again on 3 May after repairs.',
      'The lighthouse of Karlau opens again on 9 May after repairs.',
      'date',
    ],
    [
      'another year',
      'The dyke of Tamsel was last repaired in 2019 by the county.',
      'The dyke of Tamsel was last repaired in 2024 by the county.',
      'date',
    ],
    ['a negation put in', `${BOARD}.`, `${BOARD.replace('will close', 'will not close')}.`, ''],
    [
      'a negation dropped',
      'No passenger of the ferry Velmar was hurt when it ran aground.',
      'A passenger of the ferry Velmar was hurt when it ran aground.',
      '',
    ],
    [
      'never',
      'The council never approved the sale of the fort to Norviken.',
      'The council approved the sale of the fort to Norviken.',
      '',
    ],
    [
      'a quote turned round',
      'The inspector called the bridge at Karlau “safe for lorries” in her report.',
      'The inspector called the bridge at Karlau “unsafe for lorries” in her report.',
      'wording',
    ],
    [
      'a quote turned round with in-',
      'The judge called the evidence of the pilot “complete” and the map useless.',
      'The judge called the evidence of the pilot “incomplete” and the map useless.',
      'wording',
    ],
    [
      'a quote turned round with dis-',
      'The crew was “satisfied with the pumps” when the ferry left Velmar.',
      'The crew was “dissatisfied with the pumps” when the ferry left Velmar.',
      'wording',
    ],
  ])('is seen: %s', (_, a, b, kind) =>
    expect(drift(a, b)).toContainEqual(expect.stringMatching(new RegExp(`^(?:different ${kind}|possible conflict)`))),
  );

  it.each([
    ['the same letters', `${FERRY}.`, `${FERRY}.`],
    [
      'other quotation marks',
      'She called it “a small miracle” at the quay of Velmar.',
      'She called it "a small miracle" at the quay of Velmar.',
    ],
    ['two blanks', `${FERRY}.`, `${FERRY.replaceAll(' ', '  ')}.`],
    ['a line break', `${FERRY}.`, `${FERRY.replace('near ', 'near\n')}.`],
    ['another dash', 'The quay – the oldest of Velmar – is closed.', 'The quay — the oldest of Velmar — is closed.'],
    [
      'British spelling',
      'The harbour board apologised to the labourers of Velmar.',
      'The harbor board apologized to the laborers of Velmar.',
    ],
    [
      'a number written out',
      'The storm sank 14 boats in the harbour of Sundholm.',
      'The storm sank fourteen boats in the harbour of Sundholm.',
    ],
    [
      'a unit converted',
      'The wreck lies 10 miles off the harbour of Sundholm.',
      'The wreck lies 16 kilometres off the harbour of Sundholm.',
    ],
    [
      'a word for the same',
      'Three stokers were hurt when the boiler of the Velmar burst.',
      'Three stokers were injured when the boiler of the Velmar burst.',
    ],
    [
      'a country by its adjective',
      'The driver of the Spanish train was questioned at the quay.',
      'The driver of the Spain train was questioned at the quay.',
    ],
    ['a comma', 'On Tuesday, the ferry Velmar struck a sandbank.', 'On Tuesday the ferry Velmar struck a sandbank.'],
  ])('is not seen in %s', (_, a, b) => expect(drift(a, b)).toEqual([]));
});

// The rest of the text is the same, so that no conflict of two outlets is seen: one has changed what it took over.
it.each([
  [
    'a court turned round',
    'The court of Lorland ruled that the curfew was lawful.',
    'The court of Lorland ruled that the curfew was unlawful.',
  ],
  [
    'a failure',
    'The air defence of Quara intercepted the missile fired at Sabha airport, the ministry said.',
    'The air defence of Quara failed to intercept the missile fired at Sabha airport, the ministry said.',
  ],
])('is told on what a copy restates: %s', (_, a, b) => {
  const rest = [
    'A fire burned for hours behind the market hall of the old town.',
    'Families wept in the streets when the news came.',
  ];
  const drafts = [a, b].map((first, i) =>
    readingOf({ id: `copy${i}`, outlet: ['Lantern', 'Gazette'][i] ?? '', published: '2031-05-06', says: [first, ...rest] }),
  );
  const found = link(drafts.map(({ briefing }) => analyse(briefing))).relations.find(({ from }) => from.endsWith('#0'));
  expect(found?.kind).toBe('restates');
  expect(found?.evidence.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^different/));
});
