// The command line, macros, marked places, the filter, pane sizes and the info drawer, as changes of state.
import { describe, expect, it } from 'vitest';
import { briefingId } from '../../../src/model/text.ts';
import { emptyTriage } from '../../../src/model/triage.ts';
import type { Action } from '../../../src/ui/actions.ts';
import { lineAction, offers } from '../../../src/ui/command-line.ts';
import { ARGUMENTS } from '../../../src/ui/commands/arguments.ts';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import type { Effect } from '../../../src/ui/effects.ts';
import { listedOf } from '../../../src/ui/select/filter.ts';
import { layoutFor } from '../../../src/ui/select/screen.ts';
import { initialState, type Memory, type State } from '../../../src/ui/state.ts';
import { update } from '../../../src/ui/update.ts';
import { ferry, place } from '../../helpers/builders.ts';
import { letters, press, updateAll } from '../../helpers/keys.ts';

const SIZE = { columns: 120, rows: 40 };
const at = (memory: Memory = {}) => press(initialState(ferry(), SIZE, { memory }), 'g g');

function act(state: State, ...actions: readonly Action[]): readonly [State, readonly Effect[]] {
  return updateAll(state, actions);
}

/** A whole line, typed and entered. */
const entered = (state: State, line: string) =>
  act(state, ...`: ${letters(line)} Enter`.split(' ').map((key): Action => ({ type: 'key', key })));
const lineOf = (state: State) => (state.overlay?.type === 'command' ? state.overlay.text : undefined);

describe('a line', () => {
  it.each([
    ['link.next', { id: 'link.next' }],
    [':link.next', { id: 'link.next' }],
    ['zoom', { id: 'zoom' }],
    ['q', { id: 'quit' }],
    ['flag', { id: 'flag.toggle' }],
    ['tag north -old', { id: 'tag', argument: 'north -old' }],
    ['  search  ran aground ', { id: 'search', argument: 'ran aground' }],
    ['4', { id: 'sentence.go', argument: '4' }],
  ])('%j asks for a command', (line, command) => {
    expect(lineAction(at(), line)).toEqual({ type: 'command', ...command });
  });

  it.each([
    ['tga north', 'There is no command "tga". Did you mean tag?'],
    ['article', '"article" may be article.'],
    ['zoom now', 'zoom takes nothing after its name.'],
    ['', 'A command, then what it takes'],
  ])('%j says what is wrong', (line, why) => {
    expect(lineAction(at(), line)).toEqual({ why: expect.stringContaining(why) as string });
  });

  it.each<[string, (state: State) => unknown, unknown]>([
    ['set measure 60', (state) => state.measure, 60],
    ['set furniture on', (state) => state.furniture, true],
    ['theme light', (state) => state.theme, 'light'],
    ['theme lihgt', (state) => state.message?.text, 'theme cannot be "lihgt"; did you mean light?'],
    ['set colour red', (state) => state.message?.text, expect.stringContaining('There is no setting "colour" here')],
    ['sort outlet', (state) => state.grouping, 'outlet'],
    ['3', (state) => state.here, place('coast 1')],
    ['99', (state) => state.message?.text, 'This article has the sentences 1 to 7.'],
    ['open gull', (state) => state.here, place('gull 0')],
    ['open 2', (state) => state.here, place('wire h')],
    ['open nowhere', (state) => state.message?.text, expect.stringContaining('No article is called "nowhere"')],
    ['search hull', (state) => state.overlay?.type, 'search'],
    ['help zoom', (state) => (state.overlay?.type === 'help' ? state.overlay.filter : ''), 'zoom'],
    ['rate B9', (state) => state.message?.text, expect.stringContaining('A rating is a letter')],
    ['filter gull', (state) => listedOf(state).order, [briefingId('gull')]],
  ])(':%s', (line, of, expected) => {
    expect(of(entered(at(), line)[0])).toEqual(expected);
  });

  it.each<[string, Partial<Effect>]>([
    ['tag north -old', { type: 'mark', said: '#north #old removed (this sentence). u undoes.' }],
    ['rate B2', { type: 'mark', said: 'Rated B2 (this sentence). u undoes.' }],
    ['note ask again', { type: 'mark', said: 'Noted (this sentence). u undoes.' }],
    ['export csv out.csv', { type: 'export', format: 'csv', file: 'out.csv' }],
    ['pipe wc -w', { type: 'pipe', program: 'wc -w' }],
    ['quit', { type: 'quit' }],
  ])(':%s asks the world', (line, effect) => {
    expect(entered(at(), line)[1].find(({ type }) => type === effect.type)).toMatchObject(effect);
  });

  it('that is wrong stays to be mended', () => {
    const [state] = entered(at(), 'tga north');
    expect(lineOf(state)).toBe('tga north');
    expect(state.message).toMatchObject({ tone: 'problem', text: expect.stringContaining('Did you mean tag?') as string });
  });

  it('that was run comes back with Up, also in the next session, those first that begin as typed', () => {
    const [state, effects] = act(entered(entered(at(), 'zoom')[0], 'set jk line')[0], { type: 'key', key: ':' });
    expect(lineOf(press(state, 'Up'))).toBe('set jk line');
    expect(lineOf(press(state, 'Up Up'))).toBe('zoom');
    expect(lineOf(press(state, 'Up Up Down'))).toBe('set jk line');
    expect(lineOf(press(state, 'z Up'))).toBe('zoom');
    expect(effects).toEqual([]);
    const kept = entered(at(), 'zoom')[1].find((effect) => effect.type === 'remember');
    expect(kept?.memory.typed).toEqual(['zoom']);
    expect(lineOf(press(at(kept?.memory), ': Up'))).toBe('zoom');
  });

  it.each([
    ['the', ['theme [NAME]']],
    ['theme l', ['light']],
    ['set j', ['jk']],
    ['set jk l', ['jk line']],
    ['export b', ['bibtex']],
    ['search sp', ['speaker:']],
    ['search hull from:the', ['search hull from:"The Gull"']],
    ['open halc', ['Halcyon aground, passengers safe']],
  ])('Tab after %j offers', (line, words) => {
    const found = offers(at(), line);
    for (const word of words) expect(found.flatMap((offer) => [offer.word, offer.line])).toContain(word);
  });

  it('Tab takes the only offer and goes round several', () => {
    expect(lineOf(press(at(), `: ${letters('them')} Tab`))).toBe('theme ');
    expect(lineOf(press(at(), `: ${letters('theme l')} Tab`))).toBe('theme light');
    const several = press(at(), `: ${letters('set jk')} Space Tab`);
    expect([lineOf(several), lineOf(press(several, 'Tab')), lineOf(press(several, 'Tab Tab'))]).toEqual([
      'set jk sentence',
      'set jk line',
      'set jk sentence',
    ]);
  });

  it('pasted into is not run', () => {
    expect(lineOf(act(press(at(), ':'), { type: 'paste', text: 'quit\n' })[0])).toBe('quit ');
  });

  it('every argument belongs to a command', () => {
    expect(Object.keys(ARGUMENTS).filter((id) => !COMMANDS.some((command) => command.id === id))).toEqual([]);
  });
});

describe('a macro', () => {
  const macros = {
    seen: ['flag.toggle', 'tag seen', 'read.toggle', 'article.nextUnread'],
    twice: ['flag.toggle', 'flag.toggle'],
    stuck: ['tag north', 'link.next', 'zoom'],
    both: ['macro.stuck'],
  };
  const own = (changes = {}) => ({ ...at(), keys: { changes, macros } });

  it('runs its lines one after the other, bound to a key', () => {
    const [state, effects] = act({ ...own({ 'macro.seen': ['F2'] }), focus: 'sources' }, { type: 'key', key: 'F2' });
    expect(state.here).toBe(place('wire h'));
    expect(effects.filter(({ type }) => type === 'mark')).toHaveLength(1);
  });

  it('makes its marks as one deed, so that one undo takes all of them back', () => {
    const [state, effects] = act(own(), { type: 'command', id: 'macro.seen' });
    const mark = effects.find((effect) => effect.type === 'mark');
    expect(mark?.wishes.map(({ change }) => change)).toEqual([{ flag: true }, { tag: ['seen'] }, { read: true }]);
    expect(mark?.said).toContain('u undoes all of them');
    // The screen shows marks when the disk has them.
    expect(state.marks).toBeUndefined();
  });

  it('makes its judgements part of the same deed', () => {
    const judging = { changes: {}, macros: { no: ['judge.reject', 'tag doubtful'] } };
    const [, effects] = act({ ...at(), here: place('coast 1'), keys: judging }, { type: 'command', id: 'macro.no' });
    const deeds = effects.filter(({ type }) => type === 'mark' || type === 'judge');
    expect(deeds).toEqual([
      expect.objectContaining({
        type: 'mark',
        wishes: [expect.objectContaining({ change: { tag: ['doubtful'] } })],
        rulings: [expect.objectContaining({ verdict: 'rejected' })],
        said: 'no: 1 mark and 1 judgement. u undoes all of them.',
      }),
    ]);
  });

  it('sees its own marks: what was set is unset again', () => {
    const [, effects] = act({ ...own(), marks: emptyTriage().marks }, { type: 'command', id: 'macro.twice' });
    expect(effects.flatMap((effect) => (effect.type === 'mark' ? effect.wishes : [])).map(({ change }) => change)).toEqual([
      { flag: true },
      { flag: false },
    ]);
  });

  it.each(['macro.stuck', 'macro.both'])('%s stops at what cannot run, says which, and keeps what was done', (id) => {
    const [state, effects] = act(own(), { type: 'command', id });
    expect(state.message?.text).toContain('stopped at');
    expect(state.message?.text).toContain('Said only here.');
    expect(state.zoom).toBe(false);
    expect(effects.filter(({ type }) => type === 'mark')).toHaveLength(1);
  });

  it('that calls itself all the same ends', () => {
    const round = { ...at(), keys: { changes: {}, macros: { a: ['macro.a'] } } };
    expect(act(round, { type: 'command', id: 'macro.a' })[0].message?.text).toContain('too deep');
  });
});

describe('a marked place', () => {
  it("comes back with ' and its letter, with the row it was on, and the trail leads back", () => {
    const there = press(at(), 'j j j m h');
    const away = press(there, 'J J');
    const back = press(away, "' h");
    expect([back.here, back.top]).toEqual([there.here, there.top]);
    expect(press(back, '<').here).toBe(away.here);
  });

  it('is kept for the next session at once', () => {
    const [, effects] = act(press(at(), 'j j m'), { type: 'key', key: 'q' });
    const kept = effects.find((effect) => effect.type === 'remember');
    expect(press(at(kept?.memory), "' q").here).toBe(place('coast 1'));
  });

  it('that is nowhere says so', () => {
    expect(press(at(), "' z").message?.text).toBe('No place is marked z: m z marks one.');
    const gone = { briefing: briefingId('old'), sentence: place('old 3'), offset: 0, focus: 'article' } as const;
    expect(press(at({ places: { o: gone } }), "' o").message?.text).toContain('not here');
  });

  it('of the way back of an earlier session is skipped when its article is not here', () => {
    const gone = { briefing: briefingId('old'), sentence: place('old 3'), offset: 0, focus: 'article' } as const;
    const here = { briefing: briefingId('gull'), sentence: place('gull 1'), offset: 0, focus: 'article' } as const;
    expect(press(at({ back: [here, gone] }), '<').here).toBe(place('gull 1'));
    expect(press(at({ back: [gone] }), '<').message?.text).toContain('nothing else that is here');
  });
});

describe('the filter', () => {
  const typing = (words: string) => press(at(), String.raw`\ ` + letters(words));

  it('narrows the list while words are typed; Esc lists all, Enter keeps them', () => {
    const state = typing('halcyon');
    expect(listedOf(state).order).toEqual([briefingId('wire')]);
    expect(listedOf(press(state, 'Esc')).order).toHaveLength(4);
    const kept = press(state, 'Enter');
    expect(kept.message?.text).toContain('1 source with "halcyon"');
    expect(press(kept, 'J').message?.text).toBe('This is the last article.');
    expect(listedOf(press(kept, 'Esc')).order).toHaveLength(4);
  });

  it.each([
    ['ferry', ['coast']],
    ['2031-03-04', ['coast', 'wire']],
    ['-ferry -frost', ['wire', 'gull']],
    ['#north', ['gull']],
    ['is:unread -#north', ['coast', 'wire', 'orchard']],
  ])('%s', (words, ids) => {
    const marks = new Map([[briefingId('gull'), { tags: ['north'] }]]);
    const [state] = update({ ...at(), marks }, { type: 'filter', words });
    expect(listedOf(state).order).toEqual(ids.map(briefingId));
    expect(listedOf(state).entries.filter(({ type }) => type === 'heading').length).toBeGreaterThan(0);
  });

  it('that leaves nothing is dropped and said', () => {
    const state = press(typing('zebra'), 'Enter');
    expect(state.filter).toBeUndefined();
    expect(state.message?.text).toContain('No source holds "zebra"');
  });
});

describe('the panes', () => {
  const widths = (state: State) => {
    const { sources, article, takeaways } = layoutFor(state).panes;
    return [sources?.width, article?.width, takeaways?.width];
  };

  it('take room from the article and give it back, and it is kept', () => {
    const [sources = 0, article = 0, takeaways] = widths(at());
    const [wider, effects] = act(press(at(), '1'), { type: 'key', key: ')' });
    expect(widths(wider)).toEqual([sources + 2, article - 2, takeaways]);
    expect(widths(press(wider, '('))).toEqual([sources, article, takeaways]);
    const kept = effects.find((effect) => effect.type === 'remember');
    expect(widths(at(kept?.memory))).toEqual(widths(wider));
    expect(widths(press(wider, 'g ='))).toEqual([sources, article, takeaways]);
  });

  it('never grow over the article', () => {
    let state = press(at(), '3');
    for (let n = 0; n < 60; n++) state = press(state, ')');
    expect(widths(state)[1]).toBeGreaterThanOrEqual(40);
    expect(state.message?.text).toBe('There is no more room to give.');
  });
});

describe('i', () => {
  it('says where each field was found, and takes what the disk knows', () => {
    const [state, effects] = act(at(), { type: 'key', key: 'i' });
    const rows = (from: State) => (from.overlay?.type === 'text' ? from.overlay.rows : []);
    expect(rows(state).find(({ label }) => label === 'outlet')?.text).toContain('Coast Courier');
    expect(rows(state).find(({ label }) => label === 'left out')?.text).toContain('1 link list');
    expect(effects).toContainEqual({ type: 'inquire', briefing: briefingId('coast'), path: 'coast.txt' });
    const fact = { label: 'sha256 now', text: 'abc' };
    expect(rows(act(state, { type: 'facts', of: briefingId('coast'), rows: [fact] })[0])).toContainEqual(fact);
    expect(rows(act(state, { type: 'facts', of: briefingId('gull'), rows: [fact] })[0])).not.toContainEqual(fact);
    expect(press(state, 'i').overlay).toBeUndefined();
  });
});
