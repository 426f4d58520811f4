// Relations in columns answer as the relations themselves do.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeLinkIndex } from '../../../src/model/library.ts';
import { RELATION_KINDS, type Relation, type RelationKind } from '../../../src/model/relation.ts';
import { briefingId, briefingOf, sentenceId, type BriefingId } from '../../../src/model/text.ts';
import { numberIn, placeIn, STRAND, weave, type Ids, type Strands } from '../../../src/model/web.ts';

const BRIEFINGS = ['a', 'b#2', 'c', 'd'].map(briefingId);

const sentence = fc
  .tuple(fc.constantFrom(...BRIEFINGS), fc.constantFrom('h' as const, 0, 1, 12))
  .map(([id, place]) => sentenceId(id, place));
const relation: fc.Arbitrary<Relation> = fc.record({
  from: sentence,
  to: sentence,
  kind: fc.constantFrom(...RELATION_KINDS),
  score: fc.constantFrom(0.1, 0.5, 0.87),
  evidence: fc.constantFrom([], [{ what: 'same words', value: 'ferry', weight: 0.5 }]),
});

function strandsOf(ids: Ids, relations: readonly Relation[]): Strands {
  const rows = relations.flatMap(({ from, to, kind }) => [
    placeIn(ids, briefingOf(from)),
    numberIn(from),
    placeIn(ids, briefingOf(to)),
    numberIn(to),
    RELATION_KINDS.indexOf(kind),
  ]);
  expect(rows).toHaveLength(relations.length * STRAND);
  return {
    rows: Int32Array.from(rows),
    scores: Float64Array.from(relations, ({ score }) => score),
    reasons: (n) => relations[n]?.evidence ?? [],
  };
}

const plain = ({ from, to, kind, score, evidence }: Relation) => ({ from, to, kind, score, evidence });

it('links, their order, their reasons and their counts are the same, for the briefings that are here', () => {
  fc.assert(
    fc.property(fc.array(fc.array(relation, { maxLength: 6 }), { maxLength: 4 }), fc.subarray(BRIEFINGS), (pieces, some) => {
      const here = new Set<BriefingId>(some);
      const ids: Ids = { list: [], places: new Map() };
      const woven = weave(
        ids,
        pieces.map((piece) => strandsOf(ids, piece)),
        here,
      );
      const shown = pieces.flat().filter(({ from, to }) => here.has(briefingOf(from)) && here.has(briefingOf(to)));
      const index = makeLinkIndex();
      index.add(shown);
      expect(woven.relations().map(plain)).toEqual(shown.map(plain));
      for (const kinds of [new Set(RELATION_KINDS.slice(0, 2)), new Set(RELATION_KINDS.slice(1)), new Set<RelationKind>()]) {
        expect(woven.index.ofKinds(kinds).map(plain)).toEqual(shown.filter(({ kind }) => kinds.has(kind)).map(plain));
        expect(index.ofKinds(kinds).map(plain)).toEqual(woven.index.ofKinds(kinds).map(plain));
      }
      for (const kind of [undefined, ...RELATION_KINDS]) expect(woven.index.count(kind)).toBe(index.count(kind));
      for (const id of [...BRIEFINGS, briefingId('elsewhere')].flatMap((each) => [sentenceId(each, 'h'), sentenceId(each, 12)]))
        expect(woven.index.linksOf(id).map((link) => ({ ...link, relation: plain(link.relation) }))).toEqual(
          index.linksOf(id).map((link) => ({ ...link, relation: plain(link.relation) })),
        );
    }),
  );
});

it('a copy of a relation has its reasons', () => {
  const ids: Ids = { list: [], places: new Map() };
  const one: Relation = {
    from: sentenceId(BRIEFINGS[0]!, 1),
    to: sentenceId(BRIEFINGS[2]!, 'h'),
    kind: 'updates',
    score: 0.5,
    evidence: [{ what: 'different number', value: '2 / 3', weight: 0.5 }],
  };
  const [made] = weave(ids, [strandsOf(ids, [one])], new Set(BRIEFINGS)).relations();
  expect({ ...made }).toMatchObject(one);
});
