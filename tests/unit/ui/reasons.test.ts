// Why two sentences are linked and what sets them apart, as it is told to one who stands at one of them.
import { describe, expect, it, test } from 'vitest';
import { makeLibrary, NO_LINKS, type Library, type Link } from '../../../src/model/library.ts';
import type { Evidence, RelationKind } from '../../../src/model/relation.ts';
import { wordsOf } from '../../../src/ui/select/names.ts';
import { bothSides, conflictIn, driftOf, driftWords, reasonsIn, verdictOf } from '../../../src/ui/select/reasons.ts';
import { briefingId, type SentenceId } from '../../../src/model/text.ts';
import { ferry, place, readingOf, relation } from '../../helpers/builders.ts';

const FIRST = place('north 0');
const SECOND = place('south 0');

function linked(
  kind: RelationKind,
  evidence: readonly Evidence[],
  origins: readonly (readonly [string, string[]])[] = [],
): Library {
  const readings = ['north', 'south'].map((id) => readingOf({ id, body: [['The bridge was closed.']] }));
  const cluster = {
    id: 'claim',
    sentences: [FIRST, SECOND],
    origins: origins.map(([name, briefings]) => ({ name, held: false, briefings: briefings.map(briefingId) })),
    independent: origins.length,
  };
  const relations = [{ ...relation('north 0', kind, 'south 0'), evidence }];
  return makeLibrary(readings, { ...NO_LINKS, relations, clusters: origins.length > 0 ? [cluster] : [] }, []);
}

function linkFrom(made: Library, id: SentenceId): Link {
  const [link] = made.linksOf(id);
  if (!link) throw new Error('not linked');
  return link;
}

const differs = (what: string, value: string): Evidence => ({ what, value, weight: 0 });

describe('what sets two sentences apart is told from where one stands', () => {
  it.each([
    [
      'a name',
      differs('different name', 'Ardent / Brisk'),
      'name: Brisk → Ardent',
      'name: Ardent → Brisk',
      'name: here Ardent, there Brisk',
    ],
    [
      'a day',
      differs('different date', '2031-05-12 / 2031-05-14'),
      'date: 14 May 2031 → 12 May 2031',
      'date: 12 May 2031 → 14 May 2031',
      'date: here 12 May 2031, there 14 May 2031',
    ],
    [
      'the day of a list',
      differs('different date', 'list of 2031-05-12 / 2031-05-14'),
      'date of the list: 14 May 2031 → 12 May 2031',
      'date of the list: 12 May 2031 → 14 May 2031',
      'date of the list: here 12 May 2031, there 14 May 2031',
    ],
    [
      'a hedge',
      differs('different certainty', 'plain / reportedly'),
      'leaves out “reportedly”',
      'adds “reportedly”',
      '“reportedly” only there',
    ],
    ['an attribution', differs('different certainty', 'said / plain'), 'adds “said”', 'leaves out “said”', '“said” only here'],
    ['words of one side', differs('different number', '12'), 'number: 12', 'number: 12', 'number: 12'],
  ])('%s', (_, evidence, atFirst, atSecond, sides) => {
    const made = linked('restates', [evidence]);
    const told = (id: SentenceId) => driftOf(linkFrom(made, id)).map((each) => driftWords(each, '→'));
    expect(told(FIRST)).toEqual([atFirst]);
    expect(told(SECOND)).toEqual([atSecond]);
    expect(driftOf(linkFrom(made, FIRST)).map(bothSides)).toEqual([sides]);
  });

  it('another wording is no drift', () => {
    expect(driftOf(linkFrom(linked('restates', [differs('different wording', 'mainly / mostly')]), FIRST))).toEqual([]);
  });

  it('the difference in a real library', () => {
    expect(driftOf(linkFrom(ferry(), place('coast 0'))).map((each) => driftWords(each, '→'))).toEqual(['number: 240 → 212']);
  });
});

test('the weightiest reason comes first, what only differs last, and both sides are named', () => {
  const made = linked('restates', [
    { what: 'shared date', value: '12', weight: 0.1 },
    { what: 'same words', value: 'bridge, closed', weight: 0.6 },
    { what: 'not in both', value: 'barge / crane', weight: -0.2 },
    differs('different name', 'Ardent / Brisk'),
  ]);
  expect(reasonsIn(linkFrom(made, SECOND)).map(({ what, value }) => `${what}: ${value}`)).toEqual([
    'same words: bridge, closed',
    'only in one: here crane; there barge',
    'shared date: 12',
    'different name: here Brisk, there Ardent',
  ]);
});

describe('why it is this kind of link', () => {
  it.each<[RelationKind, readonly (readonly [string, string[]])[], string]>([
    ['restates', [['Ardent Radio', ['north', 'south']]], 'Both rest on Ardent Radio: one origin, however many tell it.'],
    [
      'corroborates',
      [
        ['Ardent Radio', ['north']],
        ['Brisk Post', ['south']],
      ],
      'Told independently: here on the word of Ardent Radio, there of Brisk Post.',
    ],
    ['overlaps', [], 'On the same matter, yet another statement: it counts for nothing.'],
  ])('%s', (kind, origins, words) => {
    const made = linked(kind, [], origins);
    expect(verdictOf(made, linkFrom(made, FIRST))).toBe(words);
  });

  it.each([
    [
      'other firm, place or person: Ardent / Brisk',
      'other firm, place or person: here Ardent, there Brisk',
      'other firm, place or person: here Brisk, there Ardent',
    ],
    [
      'the two articles have no rarer word in common',
      'the two articles have no rarer word in common',
      'the two articles have no rarer word in common',
    ],
    ['other occasion: the articles begin with other days', 'other occasion: the articles begin with other days', undefined],
  ])('what reads alike and is another matter is told so: %s', (value, here, there = here) => {
    const made = linked('overlaps', [differs('other matter', value)]);
    for (const [at, words] of [[FIRST, here] as const, [SECOND, there] as const]) {
      const link = linkFrom(made, at);
      expect(reasonsIn(link)).toEqual([differs('other matter', words)]);
      expect(wordsOf(link)).toBe('only reads like');
      expect(verdictOf(made, link)).toBe('It reads alike, yet is of another matter: it counts for nothing.');
    }
  });

  it('a possible conflict is told with its reason', () => {
    const made = linked('contradicts', [differs('possible conflict', 'number: 12 / 30')]);
    const link = linkFrom(made, FIRST);
    expect(conflictIn(link)).toBe('number: here 12, there 30');
    expect(conflictIn(linkFrom(made, SECOND))).toBe('number: here 30, there 12');
    expect(conflictIn({ relation: link.relation })).toBe('number: 12 / 30');
    expect(verdictOf(made, link)).toBe('The two may not both be true: number: here 12, there 30.');
  });
});
