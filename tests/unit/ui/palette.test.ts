// The palette: one box for commands, articles, speakers, outlets and tags, misspelt or not.
import { describe, expect, it } from 'vitest';
import { briefingId } from '../../../src/model/text.ts';
import { helpItems, paletteItems } from '../../../src/ui/select/choices.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { ferry } from '../../helpers/builders.ts';

const plain = initialState(ferry(), { columns: 120, rows: 40 });
const state: State = {
  ...plain,
  marks: new Map([[briefingId('x'), { tags: ['storm season'] }]]),
};
const first = (typed: string) => paletteItems(state, typed)[0];
const found = (typed: string) => paletteItems(state, typed).map(({ group, title }) => `${group}: ${title}`);

describe('the palette finds', () => {
  it.each([
    ['a command', 'next linked', 'Cross-reading'],
    ['an article', 'orchards', 'Article'],
    ['an outlet', 'coast courier', 'Outlet'],
    ['a tag', 'storm season', 'Tag'],
  ])('%s by its name', (_, typed, group) => expect(found(typed).some((each) => each.startsWith(group))).toBe(true));

  it('what is misspelt, before what only has its letters', () => expect(found('cost curier')[0]).toContain('Coast Courier'));

  it('and a tag or an outlet begins a search for it', () => {
    expect(first('storm season')?.action).toEqual({ type: 'search', query: 'tag:"storm season"' });
    expect(paletteItems(state, 'coast courier').find(({ group }) => group === 'Outlet')?.action).toEqual({
      type: 'search',
      query: 'from:"Coast Courier"',
    });
  });

  it('fifty articles before a word is typed, and unpacks no others', () => {
    let asked = 0;
    const [reading] = state.library.readings;
    const readings = Array.from({ length: 60 }, () => ({
      ...reading!,
      get briefing() {
        asked++;
        return reading!.briefing;
      },
    }));
    const items = paletteItems({ ...state, library: { ...state.library, readings } }, '');
    expect(items.filter(({ group }) => group === 'Article')).toHaveLength(50);
    expect(asked).toBe(50);
  });

  it('the same items again while one moves in them', () => {
    const moved: State = { ...state, overlay: { type: 'palette', filter: 'coast', at: 1 } };
    expect(paletteItems(moved, 'coast')).toBe(
      paletteItems({ ...moved, overlay: { type: 'palette', filter: 'coast', at: 2 } }, 'coast'),
    );
  });

  it('speakers of big libraries, which the index knows', () => {
    const speakers = ['Ada Northcote'];
    const big: State = {
      ...state,
      speakers,
      library: { ...state.library, readings: Array.from({ length: 2000 }, () => state.library.readings[0]!) },
    };
    expect(paletteItems(big, 'northcote').map(({ title }) => title)).toContain('Ada Northcote');
  });
});

it('nothing at all when nothing is like it', () => expect(found('qqzzxx')).toEqual([]));

describe('the help finds what somebody calls it who knows other programs', () => {
  const offered = (typed: string) =>
    helpItems(state, typed).flatMap(({ action }) => (action.type === 'command' ? [action.id] : []));

  it.each([
    ['jump', 'link.next'],
    ['drift', 'diff.toggle'],
    ['hedge', 'diff.toggle'],
    ['explain', 'why'],
    ['reject', 'judge.reject'],
    ['retype', 'judge.retype'],
    ['contradiction', 'go.contradictions'],
    ['provenance', 'go.provenance'],
    ['circular', 'go.provenance'],
    ['independent', 'go.provenance'],
    ['attribution', 'claim.show'],
    ['speaker', 'claim.show'],
    ['quotations', 'go.quotes'],
    ['coverage', 'go.matrix'],
    ['corroboration', 'go.matrix'],
    ['chronology', 'go.timeline'],
    ['silent edits', 'go.versions'],
    ['novelty', 'new.next'],
    ['boilerplate', 'boiler.toggle'],
    ['admiralty', 'rate'],
    ['footnotes', 'export'],
    ['revert', 'undo'],
  ])('%s', (typed, id) => expect(offered(typed).slice(0, 6)).toContain(id));
});
