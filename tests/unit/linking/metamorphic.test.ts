// What must hold of the count of origins whatever the news is about: invented events told in varied words by varied outlets.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import { readingOf, type Draft } from '../../helpers/readings.ts';

const TOWNS = ['Karlau', 'Sundholm', 'Velmar', 'Ostbrück', 'Norvik'];
const WITNESSES = ['Ilse Brandt', 'Oda Rask', 'Emil Torvald', 'Dora Lindqvist'];
const OUTLETS = ['Morning Lantern', 'Harbour Gazette', 'Valley Courier', 'Channel 4', 'Channel 5', 'Radio Ostmark 7'];
const EVENTS = [
  {
    wire: 'At least fourteen people were taken to hospital in TOWN after the dyke gave way, according to the doctor WITNESS.',
    own: 'Doctor WITNESS told our reporter that the TOWN hospital has admitted fourteen people hurt when the dyke gave way.',
    retold:
      'Fourteen people are in the TOWN hospital because the dyke gave way, the doctor WITNESS said, the Norvik Press Agency reported.',
    opens: 'We are standing where this morning there was a road.',
  },
  {
    wire: 'The ferry to TOWN struck a sandbank in thick fog and its captain WITNESS brought thirty passengers ashore in small boats.',
    own: 'Captain WITNESS told us that thirty passengers of the TOWN ferry were brought ashore in small boats after it struck a sandbank in fog.',
    retold:
      'Thirty passengers of the ferry to TOWN were brought ashore in boats by captain WITNESS after it struck a sandbank, the Norvik Press Agency reported.',
    opens: 'On the quay somebody hands out blankets and tea.',
  },
] as const;

const event = fc.record({
  told: fc.constantFrom(...EVENTS),
  town: fc.constantFrom(...TOWNS),
  witness: fc.constantFrom(...WITNESSES),
  outlets: fc.shuffledSubarray(OUTLETS, { minLength: 3 }),
  copies: fc.nat(2),
});

/** The agency's report, copies of it, an outlet's own report, and one that retells the agency's. */
function draftsOf({ told, town, witness, outlets, copies }: typeof event extends fc.Arbitrary<infer T> ? T : never) {
  const fill = (text: string) => text.replace('TOWN', town).replace('WITNESS', witness);
  const wire: Draft = { id: 'wire', outlet: 'Norvik Press Agency', published: '2031-04-02T08:00', says: [fill(told.wire)] };
  return {
    wire,
    copies: outlets.slice(2, 2 + copies).map((outlet): Draft => ({ ...wire, id: outlet, outlet, published: '2031-04-02T11:00' })),
    own: {
      id: 'own',
      outlet: outlets[0] ?? '',
      published: '2031-04-02T12:00',
      says: [told.opens, fill(told.own)],
    } satisfies Draft,
    retold: {
      id: 'retold',
      outlet: outlets[1] ?? '',
      published: '2031-04-02T13:00',
      says: [fill(told.retold)],
      citing: { 0: 'Norvik Press Agency' },
    } satisfies Draft,
  };
}

/** The claim of a sentence. */
function claim(sentence: string, drafts: readonly Draft[]) {
  return link(drafts.map(readingOf)).clusters.find(({ sentences }) => sentences.some((id) => id === sentence));
}

describe('whatever happens, and whoever tells it', () => {
  it("an unrelated outlet's own report raises the count by one, however many copies there are", () => {
    fc.assert(
      fc.property(event, (drawn) => {
        const { wire, copies, own } = draftsOf(drawn);
        const before = copies.length > 0 ? claim('wire#0', [wire, ...copies])?.independent : 1;
        expect(before).toBe(1);
        expect(claim('wire#0', [wire, ...copies, own])?.independent).toBe(2);
      }),
    );
  });

  it('a report that names the agency adds nothing', () => {
    fc.assert(
      fc.property(event, (drawn) => {
        const { wire, copies, own, retold } = draftsOf(drawn);
        expect(claim('wire#0', [wire, ...copies, own, retold])?.independent).toBe(2);
      }),
    );
  });

  it('a source that is named but not held is an origin, and one for all who name it', () => {
    fc.assert(
      fc.property(event, (drawn) => {
        const { own, retold } = draftsOf(drawn);
        const other: Draft = { ...own, citing: { 1: 'Norvik Press Agency' } };
        const found = claim('retold#0', [other, retold]);
        expect(found?.origins).toMatchObject([{ name: 'Norvik Press Agency', held: false }]);
        expect(found?.independent).toBe(1);
      }),
    );
  });

  it('two that cite each other are one origin, and their copying is circular', () => {
    fc.assert(
      fc.property(event, ({ outlets: [one = '', other = ''], ...drawn }) => {
        const { wire } = draftsOf({ ...drawn, outlets: [one, other] });
        const says = [...wire.says, 'More of this was not known in the evening when the last boat of the day had left the quay.'];
        const a: Draft = { ...wire, id: 'a', outlet: one, says, citing: { 0: other, 1: other } };
        const b: Draft = { ...wire, id: 'b', outlet: other, says, citing: { 0: one, 1: one } };
        const { clusters, derivations } = link([a, b].map(readingOf));
        expect(clusters.map(({ independent }) => independent)).toEqual(clusters.map(() => 1));
        expect(derivations[0]?.why).toContain('circular');
      }),
    );
  });
});
