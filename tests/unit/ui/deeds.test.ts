// What an undo says it took back.
import { describe, expect, it } from 'vitest';
import type { Weighing } from '../../../src/model/hypotheses.ts';
import { sentenceId, briefingId } from '../../../src/model/text.ts';
import type { Change, DeedEvent } from '../../../src/model/triage.ts';
import { steppedText } from '../../../src/ui/select/deeds.ts';
import { ferry } from '../../helpers/builders.ts';

const library = ferry();
const facts = { event: 1, time: '2025-03-01T10:00:00Z', author: 'ana' };
const [first, second] = library.readings.map(({ briefing }) => briefing.id);

function marked(id: string | undefined, change: Change): DeedEvent {
  return { ...facts, type: 'mark', id: briefingId(id ?? ''), change };
}

function judged(verdict: 'accepted' | 'rejected' | 'retyped' | 'withdrawn'): DeedEvent {
  const [one, other] = [sentenceId(briefingId('wire'), 0), sentenceId(briefingId('gull'), 0)];
  const anchor = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
  return { ...facts, type: 'judge', one, other, verdict, kind: 'updates', anchors: [anchor, anchor] } as DeedEvent;
}

function weighed(weighing: Weighing): DeedEvent {
  return { ...facts, type: 'weigh', weighing };
}

describe('an undo says what it took back', () => {
  it.each<[string, readonly DeedEvent[]]>([
    ['flag (Northern Wire, 4 Mar)', [marked('wire', { flag: true })]],
    ['flag taken off (a sentence of Northern Wire, 4 Mar)', [marked('wire#0', { flag: false })]],
    ['#fog, #ferry removed (a sentence of Northern Wire, 4 Mar)', [marked('wire#0', { tag: ['fog'], untag: ['ferry'] })]],
    ['note removed (a sentence of Northern Wire, 4 Mar)', [marked('wire#0', { note: '' })]],
    ['rating B2 (a sentence of Northern Wire, 4 Mar)', [marked('wire#0', { rating: 'B2' })]],
    ['TLP:AMBER (Northern Wire, 4 Mar)', [marked('wire', { tlp: 'amber' })]],
    ['read (2 articles)', [marked(first, { read: true }), marked(second, { read: true })]],
    ['pin (2 sentences)', [marked('wire#0', { pin: true }), marked('gull#0', { pin: true })]],
    ['unread', [marked('gone', { read: false })]],
    ['link rejected (Northern Wire, 4 Mar)', [judged('rejected')]],
    ['link made: update (Northern Wire, 4 Mar)', [judged('retyped')]],
    ['question "Why?"', [weighed({ part: 'question', question: 'why', name: 'Why?' })]],
    ['hypothesis taken out', [weighed({ part: 'hypothesis', question: 'why', hypothesis: 'fog', text: '' })]],
    [
      'very inconsistent',
      [weighed({ part: 'cell', question: 'why', hypothesis: 'fog', sentence: sentenceId(briefingId('wire'), 0), bearing: 'II' })],
    ],
  ])('%s', (what, deeds) => {
    expect(steppedText(library, 'undo', deeds)).toBe(`Undone: ${what}. Ctrl-r redoes.`);
    expect(steppedText(library, 'redo', deeds)).toBe(`Redone: ${what}. u undoes.`);
  });

  it('says so when there is nothing', () => {
    expect(steppedText(library, 'undo', [])).toBe('Nothing to undo.');
  });
});
