// The views that g opens: what they hold, in which order, and where Enter leads.
import { describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS, type Library } from '../../../src/model/library.ts';
import { briefingId } from '../../../src/model/text.ts';
import type { Marks, TriageId } from '../../../src/model/triage.ts';
import { listItems } from '../../../src/ui/select/lists.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { update } from '../../../src/ui/update.ts';
import { FERRY_DRAFTS, ferry, place, readingOf } from '../../helpers/builders.ts';
import { press } from '../../helpers/keys.ts';

const SIZE = { columns: 120, rows: 40 };

function marked(...marks: readonly (readonly [TriageId, Marks])[]): State {
  return update(initialState(ferry(), SIZE), { type: 'marks', marks: new Map(marks) })[0];
}

/** The ferry with what readers of names and quotes would have found in it. */
function spoken(): State {
  const [coast, wire, ...rest] = FERRY_DRAFTS.map(readingOf);
  if (!coast || !wire) throw new Error('no drafts');
  const said = { start: 0, end: 16, direct: true, cue: 'said', text: 'Nobody was hurt' };
  const name = { start: 0, end: 3, kind: 'person' as const };
  const readings = [
    {
      ...coast,
      quotes: [{ ...said, sentence: place('coast 1'), speaker: 'Ada Holm' }],
      names: [{ ...name, sentence: place('coast 1'), text: 'Holm', canonical: 'Ada Holm' }],
    },
    {
      ...wire,
      quotes: [
        { ...said, sentence: place('wire 2'), speaker: 'Bo Lind', cue: 'according to', text: 'The hull is sound', direct: false },
        { ...said, sentence: place('wire 1'), speaker: 'he' },
        { ...said, sentence: place('wire 3'), speaker: 'Bo Lind', cue: 'told', text: 'Tugs come,' },
      ],
      names: [
        { ...name, sentence: place('wire 1'), text: 'Ada Holm', canonical: 'Ada Holm' },
        { ...name, sentence: place('wire 2'), text: 'Bo Lind', canonical: 'Bo Lind' },
      ],
    },
    ...rest,
  ];
  return initialState(makeLibrary(readings, NO_LINKS, []), SIZE);
}

describe('g q', () => {
  it('gathers what was said by speaker, those who say most first, pronouns left out', () => {
    const state = press(spoken(), 'g q');
    expect(listItems(state, 'quotes').map(({ head, texts }) => `${head}: ${texts[0]}`)).toEqual([
      'Bo Lind, in Northern Wire, 4 Mar: The hull is sound',
      'Bo Lind said, in Northern Wire, 4 Mar: "Tugs come"',
      'Ada Holm said, in Coast Courier, 4 Mar: "Nobody was hurt"',
    ]);
    expect(press(state, 'j Enter').here).toBe(place('wire 3'));
  });

  it('says so where nobody is quoted', () => {
    expect(press(initialState(ferry(), SIZE), 'g q').message?.text).toContain('Nobody is quoted');
  });
});

describe('g e', () => {
  it('counts names over their forms, and Enter searches one', () => {
    const state = press(spoken(), 'g e');
    expect(listItems(state, 'names').map(({ head, note }) => `${head} ${note}`)).toEqual([
      'Ada Holm, person 2x in 2 articles',
      'Bo Lind, person 1x in 1 article',
    ]);
    const searching = press(state, 'Enter').overlay;
    expect(searching?.type === 'search' && searching.search.query).toBe('Ada Holm');
  });
});

describe('g n and g b', () => {
  it('list notes with their sentences, in the order of the articles', () => {
    const state = marked(
      [place('wire 1'), { tags: ['ask'], note: 'who counted?' }],
      [place('coast 0'), { tags: [], note: 'start' }],
    );
    expect(listItems(press(state, 'g n'), 'notes').map(({ head, texts }) => [head, texts[0]])).toEqual([
      ['Coast Courier, 4 Mar', 'start'],
      ['Northern Wire, 4 Mar', 'who counted?'],
    ]);
    expect(press(state, 'g n j Enter').here).toBe(place('wire 1'));
  });

  it('list marks whose sentence is gone, with its words', () => {
    const start = initialState(ferry(), SIZE);
    const anchor = { start: 0, end: 4, prefix: '', exact: 'It was calm.', suffix: '' };
    const lost = [{ id: place('wire 9'), briefing: briefingId('wire'), marks: { tags: [], note: 'why?', anchor } }];
    const [state] = update(start, { type: 'marks', marks: new Map(), lost });
    const [item] = listItems(press(state, 'g n'), 'notes');
    expect(item?.head).toBe('lost: its sentence is gone from Northern Wire, 4 Mar');
    expect(item?.texts).toEqual(['note: why?', 'stood at: It was calm.']);
  });

  it('list pinned sentences and articles', () => {
    const state = marked([place('gull 2'), { tags: [], pin: true }], [briefingId('coast'), { tags: [], pin: true }]);
    expect(listItems(press(state, 'g b'), 'basket').map(({ head }) => head)).toEqual(['Coast Courier, 4 Mar', 'The Gull, 5 Mar']);
    expect(press(initialState(ferry(), SIZE), 'g b').message?.text).toContain('p pins');
  });
});

describe('g h', () => {
  it('lists what is unread, most new claims first, with the origins behind them', () => {
    const state = press(marked([briefingId('coast'), { tags: [], read: true }]), 'g h');
    expect(listItems(state, 'new').map(({ head, note }) => `${head}: ${note}`)).toEqual([
      'Northern Wire, 4 Mar: 3 new',
      'Inland Post, 3 Mar: 2 new',
      'The Gull, 5 Mar: 2 new',
    ]);
    expect(press(state, 'j Enter').list.on).toBe('orchard');
  });
});

it('possible conflicts are listed before a text of them is fetched', () => {
  const library = ferry();
  let fetched = 0;
  const counted: Library = {
    ...library,
    sentence: (id) => {
      fetched++;
      return library.sentence(id);
    },
  };
  const items = listItems(initialState(counted, SIZE), 'conflicts');
  expect(items.length).toBeGreaterThan(0);
  expect(fetched).toBe(0);
  expect(items[0]?.texts).toHaveLength(2);
});
