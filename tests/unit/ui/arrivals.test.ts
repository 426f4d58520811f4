// A new snapshot of the library comes while somebody types: nothing typed is lost, and nothing shown points nowhere.
import { describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { makeCorpus } from '../../../src/search/corpus.ts';
import { search } from '../../../src/search/search.ts';
import type { Action } from '../../../src/ui/actions.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { ferry, readingOf } from '../../helpers/builders.ts';
import { updateAll } from '../../helpers/keys.ts';

const start = () => initialState(ferry(), { columns: 120, rows: 40 });
const act = (state: State, ...actions: readonly Action[]) => updateAll(state, actions)[0];
const keys = (text: string) => Array.from(text, (key): Action => ({ type: 'key', key }));
const arrives: Action = { type: 'library', library: ferry() };

describe('while something is being typed', () => {
  it.each([
    ['a search', '/har'],
    ['a tag', 't:por'],
    ['a command', ':so'],
  ])('%s stays open with its words, and typing goes on', (_, typed) => {
    const [open = '', ...letters] = Array.from(typed.replace('t:', 't'));
    const before = act(start(), { type: 'key', key: open }, ...keys(letters.join('')));
    expect(before.overlay).toBeDefined();
    const after = act(before, arrives);
    expect(after.overlay).toEqual(before.overlay);
    expect(act(after, ...keys('t')).overlay).toEqual(act(before, ...keys('t')).overlay);
  });

  it('Escape from a search still leads back to where it began', () => {
    const began = act(start(), ...keys('jj'));
    const found = act(began, ...keys('/harbour'));
    const after = act(found, arrives, { type: 'key', key: 'Esc' });
    expect([after.here, after.top, after.focus]).toEqual([began.here, began.top, began.focus]);
  });

  it('a search that began in an article that is gone is closed', () => {
    const found = act(start(), ...keys('/har'));
    const elsewhere = makeLibrary([readingOf({ id: 'else', body: [['Something else.']] })], NO_LINKS, []);
    expect(act(found, { type: 'library', library: elsewhere }).overlay).toBeUndefined();
  });
});

describe('searching many articles', () => {
  const many = makeLibrary(
    Array.from({ length: 501 }, (_, n) =>
      readingOf({
        id: `b${n}`,
        body: [Array.from({ length: 10 }, (_each, i) => `Lighthouse number ${n * 10 + i} was painted.`)],
      }),
    ),
    NO_LINKS,
    [],
  );
  const began = initialState(many, { columns: 120, rows: 40 });
  const asked = updateAll(began, keys('/lig'));
  const searching = asked[0];
  const answer = (query: string) => search(makeCorpus(many), query, { limit: 3 });
  const hitsIn = ({ overlay }: State) => (overlay?.type === 'search' ? overlay.search.hits.map(({ sentence }) => sentence) : []);

  it('is asked of the world with every key, and never done while a key waits', () => {
    expect(asked[1].filter(({ type }) => type === 'find')).toMatchObject([
      { number: 1, query: 'l' },
      { number: 2, query: 'li' },
      { number: 3, query: 'lig' },
    ]);
    expect(hitsIn(searching)).toEqual([]);
  });

  it('shows the answer as it comes, the hit in its article, and nothing of an older question', () => {
    const late = act(searching, { type: 'found', number: 2, answer: answer('painted'), isWhole: true });
    expect(hitsIn(late)).toEqual([]);
    const part = act(searching, { type: 'found', number: 3, answer: answer('number 77'), isWhole: false });
    expect([hitsIn(part)[0], part.here]).toEqual(['b7#7', 'b7#7']);
    const whole = act(part, { type: 'found', number: 3, answer: answer('number 78'), isWhole: true });
    expect([hitsIn(whole)[0], whole.here]).toEqual(['b7#8', 'b7#8']);
    expect(act(whole, { type: 'key', key: 'Esc' }).here).toBe(began.here);
  });

  it('Enter before the answer goes to what it finds', () => {
    const entered = act(searching, { type: 'key', key: 'Enter' });
    expect(entered.overlay?.type).toBe('search');
    const after = act(entered, { type: 'found', number: 3, answer: answer('number 77'), isWhole: true });
    expect([after.overlay, after.here, after.found?.query]).toEqual([undefined, 'b7#7', 'lig']);
    expect(after.trail.back.at(-1)?.sentence).toBe(began.here);
  });

  it('is done here when an index is given, also when the library is opened again', () => {
    const known = act(searching, { type: 'corpus', corpus: makeCorpus(many) });
    expect(hitsIn(known).length).toBeGreaterThan(0);
    const again = makeLibrary(many.readings, NO_LINKS, []);
    const after = act(known, { type: 'library', library: again }, ...keys('h'));
    expect(hitsIn(after).length).toBeGreaterThan(0);
  });
});

describe('searches kept under names', () => {
  const saved = [
    { name: 'boats', query: 'ferry' },
    { name: 'quotes', query: 'in:quote' },
  ];

  it('are counted when they come and when marks change, and keep their counts meanwhile', () => {
    const [known, effects] = updateAll(start(), [{ type: 'saved', saved }]);
    expect(effects).toMatchObject([{ type: 'count', queries: ['ferry', 'in:quote'] }]);
    const counted = act(known, { type: 'counted', query: 'ferry', found: 4, more: false });
    expect(counted.saved).toMatchObject([{ name: 'boats', found: 4 }, { name: 'quotes' }]);
    const [marked, more] = updateAll(counted, [{ type: 'marks', marks: new Map() }]);
    expect(more).toMatchObject([{ type: 'count' }]);
    expect(marked.saved?.[0]?.found).toBe(4);
  });

  it('are saved from the last search under the name that is typed', () => {
    const kept = act(start(), ...keys('/diver'), { type: 'key', key: 'Enter' }, ...keys('S'));
    expect(kept.overlay).toMatchObject({ type: 'command', text: 'view.save diver' });
    const [, effects] = updateAll(kept, [...keys('s'), { type: 'key', key: 'Enter' }]);
    expect(effects).toContainEqual({ type: 'saveSearch', name: 'divers', query: 'diver' });
  });

  it('are listed with their counts and run from there', () => {
    const listed = act(start(), { type: 'saved', saved }, ...keys('g/'));
    expect(listed.overlay).toMatchObject({ type: 'list', list: 'searches' });
    expect(act(listed, { type: 'key', key: 'Enter' }).overlay).toMatchObject({ type: 'search', search: { query: 'ferry' } });
  });
});

describe('earlier searches', () => {
  const past: State = { ...start(), searched: ['diver', 'tugs'] };
  const query = (state: State) => (state.overlay?.type === 'search' ? state.overlay.search.query : undefined);
  const press = (state: State, ...names: readonly string[]) => act(state, ...names.map((key): Action => ({ type: 'key', key })));

  it('come back with Up on an empty search, older ones with more Up', () => {
    expect(query(press(past, '/', 'Up'))).toBe('diver');
    expect(query(press(past, '/', 'Up', 'Up', 'Up'))).toBe('tugs');
  });

  it('Up in a list of hits goes up', () => {
    const second = press(past, ...Array.from('/har'), 'Down', 'Up');
    expect(second.overlay).toMatchObject({ search: { query: 'har', at: 0 } });
  });

  it('what was kept last comes back first', () => {
    expect(press(past, ...Array.from('/harbour'), 'Enter').searched).toEqual(['harbour', 'diver', 'tugs']);
    expect(press(past, ...Array.from('/tugs'), 'Enter').searched).toEqual(['tugs', 'diver']);
  });
});

it('Tab goes round what is searched: everything, the story, the article, quotes', () => {
  const scopes = ['Tab', 'Tab', 'Tab', 'Tab'].reduce<State[]>(
    (states, key) => [...states, act(states.at(-1) ?? start(), { type: 'key', key })],
    [act(start(), ...keys('/the'))],
  );
  expect(scopes.map(({ overlay }) => (overlay?.type === 'search' ? overlay.search.scope : ''))).toEqual([
    'everything',
    'story',
    'article',
    'quotes',
    'everything',
  ]);
});

it('the same snapshot once more, with nothing but its index made, changes nothing that is open', () => {
  const open: State = { ...act(start(), ...keys('jj')), overlay: { type: 'menu', menu: 'group' } };
  const after = act(open, { type: 'library', library: open.library });
  expect([after.overlay, after.here]).toEqual([open.overlay, open.here]);
});
