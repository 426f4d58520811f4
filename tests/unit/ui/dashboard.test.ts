// What a library opens with: what is new since last time, and going on where one was.
import { describe, expect, it } from 'vitest';
import type { News } from '../../../src/model/news.ts';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { briefingId } from '../../../src/model/text.ts';
import type { Action } from '../../../src/ui/actions.ts';
import { listItems } from '../../../src/ui/select/lists.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { update } from '../../../src/ui/update.ts';
import { ferry, place } from '../../helpers/builders.ts';

const SIZE = { columns: 120, rows: 40 };
const SINCE = '2031-05-02T14:05:00.000Z';
const [coast, wire] = [briefingId('coast'), briefingId('wire')];
const news = (more: Partial<News> = {}): News => ({ since: SINCE, fresh: [], changed: [], ...more });

function after(...actions: readonly Action[]): State {
  return actions.reduce((state, action) => update(state, action)[0], initialState(ferry(), SIZE));
}

function heads(state: State): readonly string[] {
  return listItems(state, 'new').map(({ head, note }) => `${head} | ${note}`);
}

describe('a library opens with', () => {
  it('what came since last time and what of it was said nowhere in what was read', () => {
    const state = after({ type: 'news', news: news({ fresh: [coast, wire] }), isShown: true });
    expect(state.overlay).toMatchObject({ type: 'list', list: 'new' });
    const [came, told] = heads(state);
    expect(came).toBe('2 new articles | since 2 May 2031 14:05 UTC');
    expect(told).toMatch(/^\d+ sentences said nowhere you have read \| L$/);
  });

  it('the same items whatever key moves in them: counting looks at every claim', () => {
    const state = after({ type: 'news', news: news({ fresh: [coast, wire] }), isShown: true });
    const [moved] = update(state, { type: 'key', key: 'j' });
    expect(moved.overlay).toMatchObject({ at: 1 });
    expect(listItems(moved, 'new')).toBe(listItems(state, 'new'));
  });

  it('fewer new sentences once an article that says the same was read', () => {
    const shown: Action = { type: 'news', news: news({ fresh: [wire] }), isShown: true };
    const number = (state: State) => Number.parseInt(heads(state)[1] ?? '0', 10);
    const read = new Map([[coast, { read: true as const, tags: [] }]]);
    expect(number(after(shown, { type: 'marks', marks: read }))).toBeLessThan(number(after(shown)));
  });

  it('articles that came again changed, by kind; Enter opens one and asks what', () => {
    const changed = [{ id: wire, kinds: [['number', 2] as const, ['wording', 1] as const] }];
    const state = after({ type: 'news', news: news({ changed }), isShown: true });
    expect(heads(state)[0]).toMatch(/^changed: .*\| 2 number, 1 wording$/);
    const [opened, effects] = update(state, { type: 'key', key: 'Enter' });
    expect(opened.here?.startsWith('wire#')).toBe(true);
    expect(effects).toContainEqual(expect.objectContaining({ type: 'changes', briefing: wire }));
  });

  it('saved searches that find something in what came', () => {
    const hits = [
      { name: 'tugs', query: 'tug', hits: new Map([[wire, 2]]) },
      { name: 'snow', query: 'snow', hits: new Map([[coast, 1]]) },
    ];
    const state = after({ type: 'news', news: news({ fresh: [wire] }), isShown: true }, { type: 'hits', hits });
    expect(heads(state)).toContain('search "tugs" | 2 new hits');
    expect(heads(state).join()).not.toContain('snow');
  });

  it('nothing over the panes when nothing is new, or when it is switched off, or when something is open', () => {
    expect(after({ type: 'news', news: news(), isShown: true }).overlay).toBeUndefined();
    expect(after({ type: 'news', news: news({ fresh: [wire] }), isShown: false }).overlay).toBeUndefined();
    const help = after({ type: 'show', overlay: 'help' }, { type: 'news', news: news({ fresh: [wire] }), isShown: true });
    expect(help.overlay?.type).toBe('help');
  });
});

describe('where one was', () => {
  const reached = { furthest: new Map([[wire, place('wire 2')]]), last: place('wire 2') };

  it('one goes on, unless the article is read', () => {
    expect(after({ type: 'reached', reached, goOn: true }).here).toBe(place('wire 2'));
    const read = new Map([[wire, { read: true as const, tags: [] }]]);
    expect(after({ type: 'marks', marks: read }, { type: 'reached', reached, goOn: true }).here).not.toBe(place('wire 2'));
    expect(after({ type: 'reached', reached }).here).not.toBe(place('wire 2'));
  });

  it('is nowhere at a first visit: one begins at the top of the list, whatever could be shown first', () => {
    const early = makeLibrary(ferry().readings.slice(-1), NO_LINKS, []);
    const [shown] = update(initialState(early, SIZE), { type: 'library', library: ferry() });
    const top = initialState(ferry(), SIZE).here;
    expect(shown.here).not.toBe(top);
    const visit = { type: 'reached', reached: { furthest: new Map() } } as const;
    expect(update(shown, { ...visit, goOn: true })[0].here).toBe(top);
    expect(update(shown, { ...visit, goOn: true })[0].trail).toEqual(shown.trail);
    expect(update(shown, visit)[0].here).toBe(shown.here);
  });

  it('is named with how far it is, and Enter goes there', () => {
    const state = after({ type: 'reached', reached }, { type: 'list', list: 'new' });
    expect(heads(state)[0]).toMatch(/^go on in .* \| \d of \d$/);
    expect(update(state, { type: 'key', key: 'Enter' })[0].here).toBe(place('wire 2'));
  });
});
