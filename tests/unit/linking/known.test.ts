// A few briefings of a large library, linked as they are in the whole of it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link, makeLinker } from '../../../src/linking/link.ts';
import { briefingOf } from '../../../src/model/text.ts';
import { readingOf } from '../../helpers/readings.ts';

const COUNT = 260;
const SHOWN = 60;
const DESKS = ['Ana', 'Bo', 'Cid', 'Dora', 'Emil', 'Fay', 'Gil'];
const desk = (n: number) => DESKS[n % DESKS.length] ?? '';

/** A name that no other pair has. */
const nameOf = (n: number, ending: string) =>
  `${'BCDFGHKLMN'[n % 10] ?? ''}${'aeiou'[(n >> 1) % 5] ?? ''}${'rstvz'[Math.floor(n / 10) % 5] ?? ''}${'oaeiu'[Math.floor(n / 50) % 5] ?? ''}${ending}`;

/** Two neighbours each tell one thing; all end with a line of their agency, in ever other words. */
const readings = Array.from({ length: COUNT }, (_, n) => {
  const [town, ship, master] = ['holm', 'wind', 'sen'].map((ending) => nameOf(n >> 1, ending));
  return readingOf({
    id: `b${n}`,
    outlet: `Outlet ${n}`,
    published: `2031-05-${String(10 + (n % 19))}`,
    says: [
      n % 2 === 0
        ? `The ${ship} ran aground off ${town}, captain ${master} told its owners.`
        : `Captain ${master} told the owners that the ${ship} ran aground off ${town}.`,
      `Written by ${desk(n)}${n % 11} with material that the agency desk of Velmar gathered; edited by ${desk(n >> 3)}${n % 5}.`,
    ],
  });
});
const linker = makeLinker();
for (const reading of readings) linker.add(reading);
const whole = linker.links();
const known = linker.known();

/** The relations of one briefing with those that are shown. */
function of(id: string, { relations }: Pick<typeof whole, 'relations'>, here: ReadonlySet<string>): string[] {
  return relations
    .filter(({ from, to }) => [from, to].some((each) => briefingOf(each) === id))
    .filter(({ from, to }) => here.has(briefingOf(from)) && here.has(briefingOf(to)))
    .map(({ from, to, kind }) => `${from} ${kind} ${to}`)
    .toSorted();
}

describe('a few briefings of a large library', () => {
  it('are linked as they are among all', () => {
    expect(known.common.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.nat(COUNT - SHOWN), fc.nat(SHOWN - 1), (from, which) => {
        const few = readings.slice(from, from + SHOWN);
        const { id } = few[which]!.briefing;
        const here = new Set(few.map(({ briefing }) => briefing.id));
        expect(of(id, link(few, known), here)).toEqual(of(id, whole, here));
      }),
      { numRuns: 5 },
    );
  });

  it('would be linked by the lines of their agency, were they not told of the others', () => {
    const few = readings.slice(0, SHOWN);
    const here = new Set(few.map(({ briefing }) => briefing.id));
    expect(link(few).relations.length).toBeGreaterThan(2 * link(few, known).relations.length);
    expect(of('b0', link(few, known), here).length).toBeLessThan(of('b0', link(few), here).length);
  });

  it('know what is part of an outlet’s page, however few of its articles are there', () => {
    const page = 'Read the comments policy of the Sundholm Herald before you write to its editors.';
    const articles = Array.from({ length: 4 }, (_, n) =>
      readingOf({
        id: `a${n}`,
        outlet: 'Sundholm Herald',
        says: [page, `The quay at ${nameOf(n, 'holm')} is closed until further notice.`],
      }),
    );
    const all = makeLinker();
    for (const article of articles) all.add(article);
    all.links();
    expect(all.known().pages).toHaveLength(1);
    const two = makeLinker(all.known());
    for (const article of articles.slice(0, 2)) two.add(article);
    two.links();
    expect(two.known().pages).toEqual(all.known().pages);
  });
});
