// Competing hypotheses at the keyboard: what a person gets for each key.
import { describe, expect, it } from 'vitest';
import { BEARINGS } from '../../../src/model/hypotheses.ts';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { makeKeymap } from '../../../src/ui/keymap.ts';
import { matrixView, questionOf } from '../../../src/ui/select/hypotheses.ts';
import type { State } from '../../../src/ui/state.ts';
import { ferry, place } from '../../helpers/builders.ts';
import { analyst, written } from '../../helpers/weighing.ts';

const library = ferry();
const THREE = ['fog', 'the pilot', 'the engine'];
const ROWS = ['coast 0: C I N', 'coast 4: . . .', 'gull 0: N II C'];
const at = () => analyst(library, written('Why aground?', THREE, ROWS)).press('g a');

/** Rows as shown: "coast#0 C I N"; an open cell is a dot. */
const rowsOf = (state: State) => {
  const view = matrixView(state);
  return view?.rows.map(({ id, cells }) => [id, ...view.columns.map((each) => cells.get(each.id)?.bearing ?? '.')].join(' '));
};
const cursor = (state: State) => {
  const view = matrixView(state);
  return `${view?.rows[view.row]?.id} ${view?.columns[view.column]?.text}`;
};

describe('a first question', () => {
  it('is asked by g a, and leads on to hypotheses until an empty line', () => {
    const { state } = analyst(library)
      .press('g a')
      .types('Why aground?')
      .press('Enter')
      .types('fog')
      .press('Enter')
      .types('the pilot')
      .press('Enter Enter');
    expect(questionOf(state)).toMatchObject({ name: 'Why aground?', hypotheses: [{ text: 'fog' }, { text: 'the pilot' }] });
    expect(state.overlay).toMatchObject({ type: 'hypotheses' });
    expect(state.overlay).not.toHaveProperty('writing');
    expect(state.weighing?.column).toBe('fog');
  });

  it('is asked by A on a sentence, which becomes its first evidence; one undo takes both back', () => {
    const person = analyst(library).press('A').types('Why?').press('Enter');
    expect(questionOf(person.state)?.evidence).toMatchObject([{ id: 'coast#0', relevance: 'normal' }]);
    expect(questionOf(person.press('Esc u').state)).toBeUndefined();
  });

  it('is left by Escape, and nothing is kept', () => {
    const { state, effects } = analyst(library).press('g a').types('Why').press('Esc');
    expect(state.overlay).toBeUndefined();
    expect(effects.filter(({ type }) => type === 'weigh')).toEqual([]);
  });
});

describe('A adds the sentence as evidence', () => {
  it('to the question worked on last, with the place of its words', () => {
    const { state, effects } = analyst(library, written('Why aground?', THREE, [])).press('A');
    expect(questionOf(state)?.evidence[0]).toMatchObject({
      id: 'coast#0',
      anchor: { exact: library.sentence(place('coast 0'))?.text },
    });
    expect(effects.at(-1)).toMatchObject({ said: 'Evidence 1 for "Why aground?" (g a rates it). u undoes.' });
  });

  it('once: another article with the same claim is the same evidence', () => {
    const { state } = analyst(library, written('Why aground?', THREE, ['wire 0: . . .'])).press('A');
    expect(state.message?.text).toBe('This claim is evidence already for "Why aground?": g a shows it.');
    expect(questionOf(state)?.evidence).toHaveLength(1);
  });

  it('to a question named on the command line', () => {
    const both = [...written('Why aground?', THREE, []), ...written('Who knew?', ['nobody'], [])];
    const { state } = analyst(library, both).does({ type: 'command', id: 'ach.add', argument: 'why aground?' });
    expect(questionOf(state)).toMatchObject({ id: 'Why aground?', evidence: [{ id: 'coast#0' }] });
  });
});

describe('A in the matrix writes evidence that no article holds', () => {
  const own = () => at().press('A').types('no mayday was sent').press('Enter');

  it('which stands in the matrix, is rated like any other, and undoes', () => {
    const person = own();
    expect(rowsOf(person.state)?.at(-1)).toBe('own evidence: no mayday was sent . . .');
    expect(cursor(person.state)).toMatch(/no mayday was sent /);
    const view = matrixView(person.state);
    expect(view?.rows[view.row]).toMatchObject({ text: 'no mayday was sent', isOwn: true, articles: 0, origins: [], weight: 1 });
    expect(rowsOf(person.press('I').state)?.at(-1)).toMatch(/ II/);
    expect(rowsOf(person.press('u u').state)).toHaveLength(3);
    expect(rowsOf(person.press('Ctrl-r').state)?.at(-1)).toBe('own evidence: no mayday was sent . . .');
  });

  it('once; it counts by its relevance, has no source to rate and no article to go to', () => {
    const again = own().press('A').types('no mayday was sent').press('Enter');
    expect(again.state.message?.text).toBe('"no mayday was sent" is evidence already.');
    const weighed = own().press('r').state;
    expect(matrixView(weighed)?.rows.at(-1)).toMatchObject({ relevance: 'high', weight: 2 });
    expect(own().press('#').state.message?.text).toMatch(/^Written by hand/);
    expect(own().press('Enter').state.message?.text).toBe('Written by hand: it stands in no article.');
    expect(rowsOf(own().press('d').state)).toHaveLength(3);
  });

  it('is left by Escape or an empty line, and nothing is kept', () => {
    for (const key of ['Esc', 'Enter']) expect(rowsOf(at().press('A').press(key).state)).toHaveLength(3);
  });
});

describe('one key rates a cell', () => {
  it.each([
    ['C', 'CC'],
    ['c', 'C'],
    ['n', 'N'],
    ['i', 'I'],
    ['I', 'II'],
    ['-', 'NA'],
  ])('%s: %s', (key, bearing) => {
    const person = at().press('j j').press(key);
    expect(rowsOf(person.state)?.[2]).toBe(`coast#4 ${bearing} . .`);
  });

  it('goes on across the row, then to the next', () => {
    const person = at();
    expect(cursor(person.state)).toBe('gull#0 fog');
    expect(cursor(person.press('c').state)).toBe('gull#0 the engine');
    expect(cursor(person.press('c c').state)).toBe('coast#0 fog');
  });

  it('is taken back by Backspace or by u', () => {
    const person = at().press('j j i h Backspace');
    expect(rowsOf(person.state)?.[2]).toBe('coast#4 . . .');
    expect(rowsOf(person.press('u').state)?.[2]).toBe('coast#4 I . .');
    expect(rowsOf(person.press('u').state)?.[2]).toBe('coast#4 . . .');
    expect(rowsOf(person.press('Ctrl-r').state)?.[2]).toBe('coast#4 I . .');
  });

  it('says why it cannot where there is nothing to rate', () => {
    expect(analyst(library, written('Why?', THREE, [])).press('g a c').state.message?.text).toMatch(/^No evidence yet/);
    expect(analyst(library, written('Why?', [], ROWS)).press('g a c').state.message?.text).toMatch(/^No hypothesis yet/);
  });
});

describe('the order', () => {
  it('is by diagnosticity and least inconsistency when it opens', () => {
    const view = matrixView(at().state);
    expect(view?.rows.map(({ id }) => id)).toEqual(['gull#0', 'coast#0', 'coast#4']);
    expect(view?.columns.map(({ text, rank }) => `${rank} ${text}`)).toEqual(['1 fog', '1 the engine', '3 the pilot']);
  });

  it('stays while one rates, and o takes it anew', () => {
    const person = at().press('j j C I I');
    expect(matrixView(person.state)).toMatchObject({ isStale: true });
    expect(matrixView(person.state)?.rows.at(-1)?.id).toBe('coast#4');
    expect(matrixView(person.press('o').state)?.rows[0]?.id).toBe('coast#4');
    expect(matrixView(person.state)?.isStale).toBe(false);
  });
});

describe('hypotheses and evidence', () => {
  it('a adds, e changes the words, D takes out, u brings back', () => {
    const person = at().press('a').types('a log').press('Enter Esc');
    expect(questionOf(person.state)?.hypotheses.map(({ text }) => text)).toEqual([...THREE, 'a log']);
    person.press('e').types(' bank').press('Enter');
    expect(questionOf(person.state)?.hypotheses.map(({ text }) => text)).toContain('fog bank');
    person.press('D');
    expect(questionOf(person.state)?.hypotheses.map(({ text }) => text)).not.toContain('fog bank');
    person.press('u');
    expect(questionOf(person.state)?.hypotheses.map(({ text }) => text)).toContain('fog bank');
  });

  it('are seven at most', () => {
    const seven = ['1', '2', '3', '4', '5', '6', '7'];
    expect(analyst(library, written('Why?', seven, [])).press('g a a').state.message?.text).toMatch(/^7 hypotheses are as many/);
  });

  it('d takes the evidence under the cursor out, all sentences of its claim with it', () => {
    const two = written('Why?', THREE, ['coast 1: C . .', 'wire 1: . I .']);
    const person = analyst(library, two).press('g a');
    expect(rowsOf(person.state)).toEqual(['coast#1 C . I']);
    expect(rowsOf(person.press('d').state)).toEqual([]);
  });

  it('r makes it matter more or less, # rates its source and claim', () => {
    const person = at().press('r');
    expect(matrixView(person.state)?.rows[0]).toMatchObject({ relevance: 'high', weight: 2 });
    person.press('#').types('B2').press('Enter');
    expect(person.effects.at(-1)).toMatchObject({ type: 'mark', wishes: [{ id: 'gull#0', change: { rating: 'B2' } }] });
    expect(person.state.overlay?.type).toBe('hypotheses');
  });

  it('Enter goes to the sentence, and g a comes back to its row', () => {
    const person = at().press('j Enter');
    expect(person.state).toMatchObject({ here: 'coast#0' });
    expect(person.state.overlay).toBeUndefined();
    expect(cursor(person.press('g a').state)).toMatch(/^coast#0 /);
  });
});

describe('several questions', () => {
  const both = [...written('Why aground?', THREE, ROWS), ...written('Who knew?', ['nobody'], [])];
  it('Tab goes from one to the next, and evidence goes to the one last seen', () => {
    const person = analyst(library, both).press('g a');
    expect(questionOf(person.state)?.name).toBe('Who knew?');
    expect(questionOf(person.press('Tab').state)?.name).toBe('Why aground?');
    person.press('Esc J A');
    expect(questionOf(person.state)?.evidence.map(({ id }) => id)).toContain('wire#h');
  });

  it('+ asks another, = puts one into other words, ach.remove takes it out', () => {
    const person = analyst(library, both).press('g a +').types('When?').press('Enter Esc');
    expect(person.state.questions?.map(({ name }) => name)).toContain('When?');
    person.press('= Ctrl-u').types('At what time?').press('Enter');
    expect(questionOf(person.state)).toMatchObject({ id: 'When?', name: 'At what time?' });
    person.does({ type: 'command', id: 'ach.remove' });
    expect(person.state.questions?.map(({ name }) => name)).not.toContain('At what time?');
  });
});

describe('keys', () => {
  it('of the matrix and of the panes do not clash', () => {
    expect(makeKeymap().gaveWay).toEqual([]);
    const own = makeKeymap({ changes: { 'ach.consistent': ['y'], theme: ['c'] }, macros: {} });
    expect(own.problems).toEqual([]);
  });

  it('of the help lead back to the matrix: what is chosen there acts on the cell', () => {
    const person = at().press('j j ?').types(' very cons').press('Enter');
    expect(rowsOf(person.state)?.[2]).toBe('coast#4 CC . .');
    expect(person.press('? Esc').state.overlay?.type).toBe('hypotheses');
  });

  it('that act on the panes say so while the matrix is open', () => {
    const { state } = at().press('x');
    expect(state.message?.text).toMatch(/^x is for the panes: Esc closes the hypotheses/);
    expect(state.overlay?.type).toBe('hypotheses');
  });

  it('are one for each rating, and named in the registry', () => {
    const ids = COMMANDS.filter(({ title }) => title.startsWith('rate the cell')).map(({ keys }) => keys.length);
    expect(ids).toEqual(BEARINGS.map(() => 1));
  });
});
