// A new snapshot of the library comes while somebody types: nothing typed is lost, and nothing shown points nowhere.
import { describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { makeCorpus } from '../../../src/search/corpus.ts';
import type { Action } from '../../../src/ui/actions.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { updateAll } from '../../../src/ui/update.ts';
import { ferry, readingOf } from '../../helpers/builders.ts';

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

describe('the search index of many articles', () => {
  const many = makeLibrary(
    Array.from({ length: 501 }, (_, n) => readingOf({ id: `b${n}`, body: [[`Lighthouse number ${n} was painted.`]] })),
    NO_LINKS,
    [],
  );
  const searching = act(initialState(many, { columns: 120, rows: 40 }), ...keys('/lighthouse'));

  it('is not made while a key waits; what was typed is looked for when it comes', () => {
    expect(searching.overlay).toMatchObject({ search: { hits: [], problem: expect.stringContaining('still being made') } });
    const after = act(searching, { type: 'corpus', corpus: makeCorpus(many) });
    expect(after.overlay?.type === 'search' && after.overlay.search.hits.length).toBeGreaterThan(0);
  });

  it('goes on being used when the library is opened again', () => {
    const corpus = makeCorpus(many);
    const again = makeLibrary(many.readings, NO_LINKS, []);
    const after = act(searching, { type: 'corpus', corpus }, { type: 'library', library: again }, ...keys('s'));
    expect(after.overlay?.type === 'search' && after.overlay.search.problem).toBeUndefined();
    expect(after.overlay?.type === 'search' && after.overlay.search.hits.length).toBeGreaterThan(0);
  });
});

it('the same snapshot once more, with nothing but its index made, changes nothing that is open', () => {
  const open: State = { ...act(start(), ...keys('jj')), overlay: { type: 'menu', menu: 'group' } };
  const after = act(open, { type: 'library', library: open.library });
  expect([after.overlay, after.here]).toEqual([open.overlay, open.here]);
});
