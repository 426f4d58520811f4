// How many independent origins a claim has: a copy never adds one.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import { readingOf, type Draft } from '../../helpers/readings.ts';

// An invented flood, told by an agency, by those who print it, and by people who were there themselves.
const AGENCY: Draft = {
  id: 'agency',
  outlet: 'Norvik Press Agency',
  published: '2031-04-02T08:00',
  says: [
    'Flood water from the river Tamsel broke through the eastern dyke near Karlau early on Wednesday, the regional water board said.',
    'At least fourteen people were taken to hospital in Karlau after the dyke gave way, according to the town doctor Ilse Brandt.',
    'Engineers had warned in February that the sluice gates at Karlau were rusted and could not be closed in time.',
  ],
};
const COPY: Draft = { ...AGENCY, id: 'copy', outlet: 'Morning Lantern', published: '2031-04-02T11:00' };
const REWORDED: Draft = {
  id: 'reworded',
  outlet: 'Harbour Gazette',
  published: '2031-04-02T12:00',
  says: [
    'Flood water from the river Tamsel broke through the eastern dyke close to Karlau early Wednesday, the regional water board stated.',
    'At least fourteen people were brought to hospital in Karlau after the dyke gave way, said the town doctor Ilse Brandt.',
    'Engineers had cautioned in February that the sluice gates at Karlau were rusted and could not be shut in time.',
  ],
};
const OWN: Draft = {
  id: 'own',
  outlet: 'Radio Ostmark',
  published: '2031-04-02T13:00',
  says: [
    'We are standing where this morning there was a road.',
    'Doctor Ilse Brandt told our reporter that the Karlau hospital has admitted fourteen people hurt when the dyke gave way.',
  ],
};
const CITING: Draft = {
  id: 'citing',
  outlet: 'Valley Courier',
  published: '2031-04-02T15:00',
  says: [
    'Fourteen people are in the Karlau hospital because the dyke gave way, the doctor Ilse Brandt said, the Norvik Press Agency reported.',
  ],
  citing: { 0: 'Norvik Press Agency' },
};

/** How many origins the claim about the injured has. */
function count(...drafts: readonly Draft[]): number {
  const { clusters } = link(drafts.map(readingOf));
  const found = clusters.find(({ sentences }) => sentences.some((id) => id === 'agency#1'));
  return found?.independent ?? 0;
}

describe('origins of a claim', () => {
  it('is one for a verbatim copy', () => expect(count(AGENCY, COPY)).toBe(1));
  it('is one for a lightly reworded copy', () => expect(count(AGENCY, REWORDED)).toBe(1));
  it("rises by one with an unrelated outlet's own report", () => expect(count(AGENCY, OWN)).toBe(2));
  it('never rises by a copy, verbatim or reworded', () => {
    expect(count(AGENCY, COPY, OWN)).toBe(count(AGENCY, OWN));
    expect(count(AGENCY, COPY, OWN, REWORDED)).toBe(count(AGENCY, OWN));
  });
  it('does not rise by a report that cites the agency', () => expect(count(AGENCY, OWN, CITING)).toBe(count(AGENCY, OWN)));
  it('does not rise when the same outlet tells it again in other words', () =>
    expect(count(AGENCY, { ...OWN, outlet: 'Norvik Press Agency' })).toBe(1));
  it('does not rise when both come from one wire', () =>
    expect(count({ ...AGENCY, via: ['Tamsel Wire'] }, { ...OWN, via: ['Tamsel Wire'] })).toBe(1));
  it('does not depend on the order of the briefings', () => {
    expect(count(OWN, REWORDED, COPY, AGENCY)).toBe(count(AGENCY, COPY, REWORDED, OWN));
  });
});

describe('whoever copies, and however', () => {
  const SWAPS: readonly (readonly [string, string])[] = [
    [' early on ', ' early '],
    ['broke through', 'burst through'],
    ['near Karlau', 'close to Karlau'],
    [' said.', ' stated.'],
    ['At least fourteen people were taken', 'At least fourteen people were brought'],
    ['according to the town doctor Ilse Brandt', 'said the town doctor Ilse Brandt'],
    ['had warned', 'had cautioned'],
    ['could not be closed', 'could not be shut'],
  ];
  const swaps = fc.subarray([...SWAPS]);
  const reworded = (id: string, chosen: readonly (readonly [string, string])[]): Draft => ({
    ...AGENCY,
    id,
    outlet: `Outlet of ${id}`,
    published: '2031-04-03T09:00',
    says: AGENCY.says.map((text) => chosen.reduce((told, [from, to]) => told.replace(from, to), text)),
  });

  it('keeps one for three equal copies by outlets whose names differ in a digit', () => {
    const copies = ['Channel 4', 'Channel 5', 'Channel 7'].map((outlet): Draft => ({ ...AGENCY, id: outlet, outlet }));
    expect(count(AGENCY, ...copies)).toBe(1);
  });
  it('never raises the count by copies and light rewordings, with another report or without', () => {
    fc.assert(
      fc.property(fc.array(swaps, { minLength: 1, maxLength: 4 }), (chosen) => {
        const copies = chosen.map((each, i) => reworded(`copy${i}`, each));
        expect(count(AGENCY, ...copies)).toBe(1);
        expect(count(AGENCY, ...copies, OWN)).toBe(2);
      }),
      { numRuns: 40 },
    );
  });
});

it('what corroborates within a claim makes two origins of it, and what is one origin restates', () => {
  const drafts = [AGENCY, COPY, REWORDED, OWN, CITING, { ...OWN, id: 'late', outlet: 'Harbour Gazette' }];
  const { clusters, relations } = link(drafts.map(readingOf));
  let corroborated = 0;
  for (const { sentences, independent, origins } of clusters) {
    const inside = relations.filter(({ from, to }) => sentences.includes(from) && sentences.includes(to));
    if (!inside.some(({ kind }) => kind === 'corroborates')) continue;
    corroborated++;
    expect(independent).toBeGreaterThan(1);
    expect(origins).toHaveLength(independent);
  }
  expect(corroborated).toBeGreaterThan(0);
});

describe('what an origin is called', () => {
  const originsOf = (...drafts: readonly Draft[]) => link(drafts.map(readingOf)).clusters.flatMap(({ origins }) => origins);

  it('names a source that is cited but not in the library, and says so', () => {
    const cited = { 1: 'Tamsel Observatory' };
    const found = originsOf({ ...AGENCY, citing: cited }, { ...OWN, citing: cited }).find(
      ({ name }) => name === 'Tamsel Observatory',
    );
    expect(found).toMatchObject({ held: false, briefings: ['agency', 'own'] });
  });
  it('knows that an outlet of the library is the source others cite', () => {
    const found = originsOf(AGENCY, CITING)[0];
    expect(found).toMatchObject({ name: 'Norvik Press Agency', held: true, briefings: ['agency', 'citing'] });
  });
  it('joins an acronym with the name it stands for', () => {
    const one: Draft = { ...AGENCY, citing: { 1: 'Institute for River Studies' } };
    const other: Draft = { ...OWN, citing: { 1: 'IRS' } };
    const { clusters } = link(
      [
        { ...one, outlet: 'A Times' },
        { ...other, outlet: 'B Herald' },
        { id: 'c', outlet: 'IRS', says: ['Nothing of this.'] },
      ].map(readingOf),
    );
    expect(clusters.find(({ sentences }) => sentences.some((id) => id === 'agency#1'))?.independent).toBe(1);
  });
});

describe('who took text from whom', () => {
  it('goes from the earlier to the later, with the share that was taken', () => {
    const [derivation] = link([COPY, AGENCY].map(readingOf)).derivations;
    expect(derivation).toMatchObject({ from: 'agency', to: 'copy', share: 1 });
  });
  it('reports briefings that cite each other as circular', () => {
    const one: Draft = { ...AGENCY, citing: { 0: 'Morning Lantern', 1: 'Morning Lantern' } };
    const other: Draft = { ...COPY, citing: { 0: 'Norvik Press Agency', 1: 'Norvik Press Agency' } };
    expect(link([one, other].map(readingOf)).derivations[0]?.why).toContain('circular');
  });
  it('does not call it taking when two quote the same words', () => {
    const quote =
      '“We have asked for new gates every single winter since the great flood, and every single winter we were told to wait for money.”';
    const one: Draft = {
      id: 'one',
      outlet: 'A Times',
      says: [`The mayor was angry. ${quote}`, 'Nobody from the ministry came to see the gates.'],
    };
    const other: Draft = {
      id: 'other',
      outlet: 'B Herald',
      says: [`Asked about the dyke, she answered: ${quote}`, 'Volunteers filled sandbags until dusk.'],
    };
    expect(link([one, other].map(readingOf)).derivations).toEqual([]);
  });
});

describe('a quote', () => {
  const quote =
    '“We have asked for new gates at Karlau every single winter since the great flood, and every winter we were told to wait for money.”';
  const quoting = (draft: Draft): Draft => ({ ...draft, says: [quote, ...draft.says] });
  const kindBetween = (a: Draft, b: Draft) =>
    link([quoting(a), quoting(b)].map(readingOf)).relations.find(({ from, to }) => [from, to].every((id) => id.endsWith('#0')))
      ?.kind;

  it('is taken with the text around it', () => expect(kindBetween(AGENCY, COPY)).toBe('restates'));
  it('is heard by two who were there', () => expect(kindBetween(AGENCY, OWN)).toBe('corroborates'));
});

describe('kinds', () => {
  const kindOf = (a: Draft, b: Draft) =>
    link([a, b].map(readingOf)).relations.find(({ from, to }) => [from, to].every((id) => id.endsWith('#1')))?.kind;

  it('restates what rests on one origin, corroborates what does not', () => {
    expect(kindOf(AGENCY, COPY)).toBe('restates');
    expect(kindOf(AGENCY, OWN)).toBe('corroborates');
  });
  it('calls a later, changed number an update', () => {
    const later: Draft = {
      ...OWN,
      published: '2031-04-04',
      says: [OWN.says[0] ?? '', (OWN.says[1] ?? '').replace('fourteen', 'twenty-one')],
    };
    expect(kindOf(AGENCY, later)).toBe('updates');
  });
});

it('an id may hold a line break', () => {
  const [one, other] = [readingOf({ ...AGENCY, id: 'a\nb' }), readingOf({ ...COPY, id: 'c\nd' })];
  expect(link([one, other]).derivations).toMatchObject([{ from: 'a\nb', to: 'c\nd' }]);
});
