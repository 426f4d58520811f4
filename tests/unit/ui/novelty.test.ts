// What is new on the screen: what stands back, what the header counts, and how Space goes on to what has most that is new.
import { describe, expect, it } from 'vitest';
import { makeNovelty } from '../../../src/model/novelty.ts';
import { briefingId, type SentenceId } from '../../../src/model/text.ts';
import type { Marks, TriageId } from '../../../src/model/triage.ts';
import type { Effect } from '../../../src/ui/effects.ts';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { isMet, newText } from '../../../src/ui/select/novelty.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { update } from '../../../src/ui/update.ts';
import { ferry, place } from '../../helpers/builders.ts';

const SIZE = { columns: 120, rows: 40 };

function having(...read: string[]): State {
  const marks = new Map<TriageId, Marks>(read.map((id) => [briefingId(id), { read: true, tags: [] }]));
  return update(initialState(ferry(), SIZE, { theme: 'mono' }), { type: 'marks', marks })[0];
}

/** Space until something is marked or nothing moves any more. */
function readToTheEnd(start: State): { state: State; marks: Extract<Effect, { type: 'mark' }>[] } {
  let state = start;
  for (let n = 0; n < 40; n++) {
    const [next, effects] = update(state, { type: 'key', key: 'Space' });
    const marks = effects.filter((effect) => effect.type === 'mark');
    if (marks.length > 0 || next.message) return { state: next, marks };
    state = next;
  }
  throw new Error('Space did not come to an end');
}

describe('what was met in something read', () => {
  it('stands back where it is said again, by more than a colour', () => {
    const state = update(having('coast'), { type: 'open', briefing: briefingId('wire') })[0];
    expect([isMet(state, place('wire 1')), isMet(state, place('wire 2'))]).toEqual([true, false]);
    const rows = panesOf(state).find((pane) => pane.id === 'article')?.rows ?? [];
    const row = rows.find((text) => text.includes('Nobody was hurt.')) ?? '';
    expect(row).toContain('\u001B[2mNobody was hurt.');
    expect(row).toMatch(/[=+~]\d/);
    const [on] = update(state, { type: 'step', sentence: place('wire 1') });
    expect(panesOf(on).find((pane) => pane.id === 'status')?.rows[0]).toContain('met before');
  });

  it('stays as it is in an article that is itself read, and while nothing is read', () => {
    expect(isMet(having('coast', 'wire'), place('wire 1'))).toBe(false);
    expect(isMet(having(), place('wire 1'))).toBe(false);
  });

  it('is counted in the header, each claim once', () => {
    expect(newText(having())).toBeUndefined();
    // 17 sentences; two claims are told by several, with three and two sentences.
    expect(newText(having('coast'))).toBe('new 7/14');
    expect(panesOf(having('coast'))[0]?.rows[0]).toContain('new 7/14');
    expect(newText(having('coast', 'wire', 'gull', 'orchard'))).toBe('new 0/14');
  });
});

describe('Space at the end of an article', () => {
  it('marks it read as one deed and opens the unread one with most that is new', () => {
    const { state, marks } = readToTheEnd(having());
    expect(marks).toHaveLength(1);
    expect(marks[0]?.wishes).toMatchObject([{ id: 'coast', change: { read: true } }]);
    expect(marks[0]?.said).toContain('Read: Coast Courier. Next: Northern Wire');
    expect(state.list.on).toBe('wire');
    expect(state.trail.back.at(-1)?.briefing).toBe('coast');
  });

  it('marks nothing twice, and says so when all is read', () => {
    const { state, marks } = readToTheEnd(having('coast', 'wire', 'gull', 'orchard'));
    expect(marks).toEqual([]);
    expect(state.message?.text).toBe('All is read.');
  });
});

describe('reading on without marking anything', () => {
  it('L stops at each claim once, however many articles tell it', () => {
    const novelty = makeNovelty(ferry());
    let state = having();
    const stops = [state.here];
    for (let n = 0; n < 40; n++) {
      const [next] = update(state, { type: 'key', key: 'L' });
      if (next.here === state.here) break;
      state = next;
      stops.push(state.here);
    }
    const claims = stops.map((id) => id && novelty.keyOf(id));
    expect(new Set(claims).size).toBe(claims.length);
    expect(claims).toHaveLength(14);
    // the one that one stands on is not left yet
    expect(newText(state)).toBe('new 1/14');
  });

  it('what was passed stands back elsewhere, not where it was read', () => {
    let state = having();
    for (let n = 0; n < 40 && state.here?.startsWith('coast'); n++) [state] = update(state, { type: 'key', key: 'L' });
    const wire = update(state, { type: 'open', briefing: briefingId('wire') })[0];
    expect(isMet(wire, place('wire 1'))).toBe(true);
    expect(isMet(wire, place('wire 2'))).toBe(false);
    expect(isMet(wire, place('coast 1'))).toBe(false);
  });

  it('a page read with Space counts as well, moving about does not', () => {
    const [moved] = update(having(), { type: 'key', key: 'G' });
    expect(moved.passed).toBeUndefined();
    const small = update(initialState(ferry(), { columns: 80, rows: 14 }, { theme: 'mono' }), {
      type: 'marks',
      marks: new Map(),
    })[0];
    const [paged] = update(small, { type: 'key', key: 'Space' });
    expect(paged.passed?.has(small.here as SentenceId)).toBe(true);
    expect(paged.passed?.has(paged.here as SentenceId)).toBe(false);
  });
});
