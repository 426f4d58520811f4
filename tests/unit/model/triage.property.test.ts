// Undo and redo for every history: whatever was done, as many steps back give the first state and as many forth the last.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyTriage,
  marksRecords,
  redoTargets,
  replay,
  TLP_LEVELS,
  undoTargets,
  type Change,
  type Triage,
  type TriageEvent,
} from '../../../src/model/triage.ts';
import { briefingId } from '../../../src/model/text.ts';

const change: fc.Arbitrary<Change> = fc.record(
  {
    read: fc.boolean(),
    flag: fc.boolean(),
    pin: fc.boolean(),
    tag: fc.array(fc.constantFrom('north', 'south', 'river'), { maxLength: 2 }),
    untag: fc.array(fc.constantFrom('north', 'south', 'river'), { maxLength: 2 }),
    note: fc.constantFrom('', 'ask the desk', 'two spellings'),
    rating: fc.constantFrom('', 'B2', 'C', '4'),
    tlp: fc.constantFrom('' as const, ...TLP_LEVELS),
    removed: fc.boolean(),
  },
  { requiredKeys: [] },
);
const deed = fc.record({ id: fc.constantFrom('a', 'b', 'b#0', 'c#h'), author: fc.constantFrom('ana', 'bo'), change });
const stateOf = (triage: Triage) => JSON.stringify(marksRecords(triage));

function mark(triage: Triage, { id, author, change: made }: { id: string; author: string; change: Change }): Triage {
  return replay(
    [{ event: triage.last + 1, time: '2030-01-01T00:00:00Z', author, type: 'mark', id: briefingId(id), change: made }],
    triage,
  );
}

function step(triage: Triage, type: 'undo' | 'redo', target: number, author = 'ana'): Triage {
  return replay([{ event: triage.last + 1, time: '2030-01-01T00:00:00Z', author, type, target }], triage);
}

test('as many undos as marks give back the first state, as many redos the last', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), fc.array(deed, { maxLength: 25 }), (before, after) => {
      const first = before.reduce(mark, emptyTriage());
      const last = after.reduce(mark, first);
      let triage = last;
      for (const _ of after) triage = step(triage, 'undo', undoTargets(triage)[0] ?? 0);
      expect(stateOf(triage)).toBe(stateOf(first));
      for (const _ of after) triage = step(triage, 'redo', redoTargets(triage)[0] ?? 0);
      expect(stateOf(triage)).toBe(stateOf(last));
      const back = undoTargets(triage, after.length).reduce((now, target) => step(now, 'undo', target), triage);
      expect(stateOf(back)).toBe(stateOf(first));
    }),
  );
});

test('a history read in pieces, or twice, comes out as read at once', () => {
  const move = fc.oneof({ weight: 3, arbitrary: deed }, fc.constantFrom('undo' as const, 'redo' as const));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), fc.nat(40), (moves, cut) => {
      const events: TriageEvent[] = [];
      let triage = emptyTriage();
      for (const next of moves) {
        const facts = { event: events.length + 1, time: '2030-01-01T00:00:00Z', author: 'ana' };
        const target = (next === 'undo' ? undoTargets(triage) : redoTargets(triage))[0] ?? 0;
        const event: TriageEvent =
          typeof next === 'string'
            ? { ...facts, type: next, target }
            : { ...facts, type: 'mark', id: briefingId(next.id), author: next.author, change: next.change };
        events.push(event);
        triage = replay([event], triage);
      }
      const once = replay(events);
      expect(triage).toEqual(once);
      expect(replay(events.slice(cut), replay(events.slice(0, cut)))).toEqual(once);
      expect(replay(events, once)).toEqual(once);
    }),
  );
});

test('the marks of an author survive the undo of another', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
      const all = deeds.reduce(mark, emptyTriage());
      const own = deeds.filter((one) => one.author === 'ana');
      const targets = undoTargets(all, Number.POSITIVE_INFINITY, 'bo');
      const left = targets.reduce((now, target) => step(now, 'undo', target, 'bo'), all);
      expect(stateOf(left)).toBe(stateOf(own.reduce(mark, emptyTriage())));
    }),
  );
});
