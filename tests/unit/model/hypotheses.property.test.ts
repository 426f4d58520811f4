// Whatever is written about hypotheses, taken back and repeated, in whichever order: what stands is a valid matrix, and the same
// however its history is read.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEARINGS, cellKey, questionsIn, RELEVANCES, type Weighing } from '../../../src/model/hypotheses.ts';
import { matrixOf } from '../../../src/model/matrix.ts';
import { emptyTriage, redoTargets, replay, undoTargets, type Triage, type TriageEvent } from '../../../src/model/triage.ts';
import { ferry, place } from '../../helpers/builders.ts';

const library = ferry();
const question = fc.constantFrom('Why aground?', 'Who knew?');
const hypothesis = fc.constantFrom('fog', 'the pilot', 'the engine');
const sentence = fc.constantFrom('coast 0', 'wire 0', 'coast 1', 'gull 0', 'lost 7').map(place);

const weighing: fc.Arbitrary<Weighing> = fc.oneof(
  fc.record({ part: fc.constant('question' as const), question, name: fc.constantFrom('', 'Why?', 'Who?') }),
  fc.record({ part: fc.constant('hypothesis' as const), question, hypothesis, text: fc.constantFrom('', 'it was so') }),
  fc.record({
    part: fc.constant('evidence' as const),
    question,
    sentence,
    relevance: fc.constantFrom('' as const, ...RELEVANCES),
  }),
  fc.record({
    part: fc.constant('cell' as const),
    question,
    hypothesis,
    sentence,
    bearing: fc.constantFrom('' as const, ...BEARINGS),
  }),
);
const move = fc.oneof({ weight: 4, arbitrary: weighing }, fc.constantFrom('undo' as const, 'redo' as const));

/** The history that a person makes with these moves, and where it leads step by step. */
function lived(moves: readonly (Weighing | 'undo' | 'redo')[]): { readonly events: TriageEvent[]; readonly triage: Triage } {
  const events: TriageEvent[] = [];
  let triage = emptyTriage();
  for (const next of moves) {
    const facts = { event: events.length + 1, time: '2030-01-01T00:00:00Z', author: 'ana' };
    const target = (next === 'undo' ? undoTargets(triage) : redoTargets(triage))[0] ?? 0;
    const event: TriageEvent =
      typeof next === 'string' ? { ...facts, type: next, target } : { ...facts, type: 'weigh', weighing: next };
    events.push(event);
    triage = replay([event], triage);
  }
  return { events, triage };
}

const questionsOf = ({ weighings }: Triage) => questionsIn(weighings.values(), (id) => library.sentence(id)?.id ?? false);

test('every history ends in matrices that hold together', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      for (const each of questionsOf(lived(moves).triage)) {
        expect(each.name).not.toBe('');
        const there = each.hypotheses.flatMap(({ id }) => each.evidence.map((piece) => cellKey(id, piece.id)));
        for (const key of each.cells.keys()) expect(there).toContain(key);
        const { hypotheses, pieces, open, pivots } = matrixOf(each, library);
        expect(hypotheses.length).toBe(each.hypotheses.length);
        expect(pieces.flatMap(({ evidence }) => evidence).length).toBe(each.evidence.length);
        expect(open).toBeGreaterThanOrEqual(0);
        if (hypotheses.length > 0) expect(hypotheses[0]?.rank).toBe(1);
        for (const pivot of pivots) expect(pivot.leaders.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('a history read in pieces, or twice, comes out as it was lived', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), fc.nat(60), (moves, cut) => {
      const { events, triage } = lived(moves);
      const once = replay(events);
      expect(triage).toEqual(once);
      expect(replay(events.slice(cut), replay(events.slice(0, cut)))).toEqual(once);
      expect(questionsOf(triage)).toEqual(questionsOf(once));
    }),
  );
});

test('as many undos as deeds leave nothing, as many redos everything', () => {
  fc.assert(
    fc.property(fc.array(weighing, { maxLength: 25 }), (deeds) => {
      const last = lived(deeds).triage;
      const back = lived([...deeds, ...deeds.map(() => 'undo' as const)]).triage;
      expect(questionsOf(back)).toEqual([]);
      expect(back.weighings.size).toBe(0);
      const forth = lived([...deeds, ...deeds.map(() => 'undo' as const), ...deeds.map(() => 'redo' as const)]).triage;
      expect(forth.weighings).toEqual(last.weighings);
    }),
  );
});
