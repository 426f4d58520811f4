// Links after a person's judgements: what is shown, what is counted, and that all of it can be taken back.
import { expect, test } from 'vitest';
import { withJudgements } from '../../../src/model/judged.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Library } from '../../../src/model/library.ts';
import type { RelationKind, Verdict } from '../../../src/model/relation.ts';
import { settle } from '../../../src/model/settle.ts';
import { briefingId, sentenceId } from '../../../src/model/text.ts';
import { replay, type TriageEvent } from '../../../src/model/triage.ts';
import { makeLibrary } from '../../../src/model/library.ts';
import { anchorOf } from '../../../src/model/settle.ts';
import { ferry, FERRY_DRAFTS, place, readingOf } from '../../helpers/builders.ts';

const library = ferry();
let clock = 0;
const judgement = (one: string, verdict: Verdict, other: string, kind: RelationKind = 'restates'): Judgement => ({
  one: place(one),
  other: place(other),
  verdict,
  kind,
  time: `2031-03-05T10:00:${String(clock++).padStart(2, '0')}Z`,
  author: 'ana',
});
const linked = (shown: Library, one: string, other: string) =>
  shown.linksOf(place(one)).find(({ there }) => there === place(other))?.relation;
const counts = (shown: Library, id: string) => {
  const cluster = shown.clusterOf(place(id));
  return cluster && [cluster.sentences.length, cluster.independent, cluster.origins.length];
};

test('a rejected link is gone from both its sentences and from the count, and stays to be listed', () => {
  const shown = withJudgements(library, [judgement('gull 2', 'rejected', 'coast 1', 'corroborates')]);
  expect(linked(shown, 'gull 2', 'coast 1')).toBeUndefined();
  expect(linked(shown, 'coast 1', 'gull 2')).toBeUndefined();
  expect(linked(shown, 'gull 2', 'wire 1')).toBeDefined();
  expect(shown.relations).toHaveLength(library.relations.length - 1);
  expect(shown.rejected).toMatchObject([{ from: place('gull 2'), judged: { verdict: 'rejected', author: 'ana' } }]);
});

test('whoever is tied more loosely leaves the claim, and its origin is counted no more', () => {
  const shown = withJudgements(library, [
    judgement('gull 2', 'rejected', 'coast 1', 'corroborates'),
    judgement('gull 2', 'rejected', 'wire 1', 'corroborates'),
  ]);
  expect(counts(shown, 'coast 1')).toEqual([2, 1, 1]);
  expect(shown.clusterOf(place('gull 2'))).toBeUndefined();
});

test('a claim of one article alone is no claim of several', () => {
  const shown = withJudgements(library, [judgement('wire 0', 'rejected', 'coast 0')]);
  expect(shown.clusterOf(place('coast 0'))).toBeUndefined();
});

test('an accepted link says so and is otherwise as it was', () => {
  const shown = withJudgements(library, [judgement('wire 0', 'accepted', 'coast 0')]);
  expect(linked(shown, 'coast 0', 'wire 0')).toMatchObject({ kind: 'restates', judged: { verdict: 'accepted' } });
  expect(counts(shown, 'coast 0')).toEqual(counts(library, 'coast 0'));
});

test.each<[string, RelationKind, string, readonly number[] | undefined]>([
  ['told independently: one origin more', 'corroborates', 'coast 0', [2, 2, 2]],
  ['a conflict is no support', 'contradicts', 'coast 0', undefined],
  ['an update states something else', 'updates', 'coast 0', undefined],
])('retyped: %s', (_, kind, id, expected) => {
  const shown = withJudgements(library, [judgement('wire 0', 'retyped', 'coast 0', kind)]);
  expect(linked(shown, 'coast 0', 'wire 0')?.kind).toBe(kind);
  expect(counts(shown, id)).toEqual(expected);
});

test('retyped to a retelling: two origins become one', () => {
  const shown = withJudgements(library, [judgement('gull 2', 'retyped', 'coast 1')]);
  expect(counts(shown, 'coast 1')).toEqual([3, 1, 1]);
});

test('a link that the program does not see is there when a person says so', () => {
  const shown = withJudgements(library, [judgement('gull 1', 'retyped', 'wire 2', 'corroborates')]);
  expect(linked(shown, 'wire 2', 'gull 1')).toMatchObject({ score: 1, judged: { verdict: 'retyped' } });
  expect(counts(shown, 'wire 2')).toEqual([2, 2, 2]);
  expect(shown.clusterOf(place('wire 2'))?.origins.map(({ name }) => name)).toEqual(['The Gull', 'Northern Wire']);
});

test('without judgements it is the library that it was, and the same ones change nothing', () => {
  const one = [judgement('wire 0', 'rejected', 'coast 0')];
  const shown = withJudgements(library, one);
  expect(withJudgements(shown, one)).toBe(shown);
  expect(withJudgements(shown, [])).toBe(library);
  expect(withJudgements(library, [])).toBe(library);
});

test.each<[string, readonly Judgement[]]>([
  [
    'all rejected',
    library.relations.map(({ from, to, kind }) => ({ ...judgement('a 0', 'rejected', 'b 0', kind), one: to, other: from })),
  ],
  [
    'all independent',
    library.relations.map(({ from, to }) => ({ ...judgement('a 0', 'retyped', 'b 0', 'corroborates'), one: from, other: to })),
  ],
  ['all retold', library.relations.map(({ from, to }) => ({ ...judgement('a 0', 'retyped', 'b 0'), one: from, other: to }))],
])('%s: every count is that of the origins, and every origin has an article of the claim', (_, judgements) => {
  for (const { sentences, origins, independent } of withJudgements(library, judgements).clusters) {
    const briefings = new Set(sentences.map((id) => id.slice(0, id.lastIndexOf('#'))));
    expect(independent).toBe(origins.length);
    expect(briefings.size).toBeGreaterThan(1);
    expect(new Set(origins.flatMap((origin) => origin.briefings))).toEqual(briefings);
  }
});

const facts = (event: number) => ({ event, time: `2031-03-05T10:00:0${event}Z`, author: 'ana' });
const judged = (event: number, verdict: Verdict | 'withdrawn', on = library): TriageEvent => ({
  ...facts(event),
  type: 'judge',
  one: place('wire 0'),
  other: place('coast 0'),
  verdict,
  kind: 'restates',
  anchors: {
    one: anchorOf(on.reading(briefingId('wire'))!, place('wire 0'))!,
    other: anchorOf(on.reading(briefingId('coast'))!, place('coast 0'))!,
  },
});
const standing = (events: readonly TriageEvent[]) => [...replay(events).judgements.values()].map(({ verdict }) => verdict);

test.each<[string, readonly TriageEvent[], readonly Verdict[]]>([
  ['a judgement stands', [judged(1, 'accepted')], ['accepted']],
  ['a later one takes its place', [judged(1, 'accepted'), judged(2, 'rejected')], ['rejected']],
  [
    'the same pair in the other order is the same link',
    [judged(1, 'accepted'), { ...judged(2, 'rejected'), one: place('coast 0'), other: place('wire 0') } as TriageEvent],
    ['rejected'],
  ],
  ['it can be withdrawn', [judged(1, 'accepted'), judged(2, 'withdrawn')], []],
  [
    'undo brings back the one before',
    [judged(1, 'accepted'), judged(2, 'rejected'), { ...facts(3), type: 'undo', target: 2 }],
    ['accepted'],
  ],
  [
    'redo repeats it',
    [judged(1, 'rejected'), { ...facts(2), type: 'undo', target: 1 }, { ...facts(3), type: 'redo', target: 1 }],
    ['rejected'],
  ],
])('%s', (_, events, expected) => expect(standing(events)).toEqual(expected));

test('a re-reading with other sentence numbers keeps a judgement on its words; gone words are lost, not moved', () => {
  const triage = replay([judged(1, 'rejected')]);
  const later = (first: string) =>
    makeLibrary(
      FERRY_DRAFTS.map((draft) =>
        readingOf(
          draft.id === 'coast'
            ? { ...draft, body: [['A notice went out first.'], [first, ...draft.body[0]!.slice(1)], ...draft.body.slice(1)] }
            : draft,
        ),
      ),
      { relations: [], clusters: [], derivations: [], stories: [] },
      [],
    );
  const kept = settle(triage, later(FERRY_DRAFTS[0]!.body[0]![0]!));
  expect(kept.judgements).toMatchObject([
    { one: place('wire 0'), other: sentenceId(briefingId('coast'), 1), verdict: 'rejected' },
  ]);
  const gone = settle(triage, later('The ferry never left the pier.'));
  expect(gone).toMatchObject({ judgements: [], lostJudgements: [{ verdict: 'rejected' }] });
});
