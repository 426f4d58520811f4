// What one source of an article expects and another denies is a possible conflict inside it.
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import { readingOf } from '../../helpers/readings.ts';

const SOON = 'Velmar tugs are expected to clear the strait within hours, Radio Ostmark reported, citing pilots.';

/** The conflicts of one article, in which two sentences are given by two sources. */
const conflicts = (one: string, other: string, sources: readonly [string, string] = ['Radio Ostmark', 'Coast Guard']) =>
  link([
    readingOf({ id: 'a', says: [one, 'Gulls sat on the quay.', other], citing: { 0: sources[0], 2: sources[1] } }),
  ]).relations.map(({ from, to, kind, evidence }) => `${from} ${kind} ${to}: ${evidence.at(-1)?.value ?? ''}`);

describe('an article that has it both ways', () => {
  it.each([
    [
      'what one source expects and another says is not to be expected',
      'The Coast Guard said that no quick help by Velmar should be expected.',
      ['a#2 contradicts a#0: not foreseen by another source: no quick help by Velmar should be expected'],
    ],
    [
      'what is expected soon by one and late by another',
      'The Coast Guard said that help by Velmar is expected to be slow.',
      ['a#2 contradicts a#0: sooner or later: slow / hours'],
    ],
    ['nothing where both expect the same', 'The Coast Guard said that Velmar is expected to send tugs.', []],
    ['nothing where the denial is of others', 'The Coast Guard said that no rain is expected on the coast.', []],
    [
      'nothing where the name has nothing foreseen of it',
      'The Coast Guard foresaw such trouble weeks ago, when the new harbour of Sundholm, the pilots and Velmar were not on speaking terms.',
      [],
    ],
    ['nothing where nobody foresees anything', 'The Coast Guard said that Velmar has no tugs.', []],
  ])('tells %s', (_name, other, expected) => expect(conflicts(SOON, other)).toEqual(expected));

  it('is not one source that changes its mind in the next sentence', () =>
    expect(
      conflicts(SOON, 'Radio Ostmark added that no quick help by Velmar should be expected.', ['Radio Ostmark', 'Radio Ostmark']),
    ).toEqual([]));

  it('goes with the article', () => {
    const reading = readingOf({
      id: 'a',
      says: [SOON, 'The Coast Guard said that help by Velmar is expected to be slow.'],
      citing: { 0: 'Radio Ostmark', 1: 'Coast Guard' },
    });
    expect(link([reading]).relations).toHaveLength(1);
  });
});
