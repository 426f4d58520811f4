// gt and gm: what happened when, and who says what, over several articles.
import { describe, expect, it } from 'vitest';
import { makeLibrary } from '../../../src/model/library.ts';
import { listRows } from '../../../src/ui/overlays/list.ts';
import { initialState } from '../../../src/ui/state.ts';
import { matrix, timeline } from '../../../src/ui/select/timeline.ts';
import { update } from '../../../src/ui/update.ts';
import { ferry, place } from '../../helpers/builders.ts';

const dated = (where: string, value: string) => ({ start: 0, end: 1, text: value, value, sentence: place(where) });

/** The ferry reports with dates in them. */
function withDates() {
  const { readings, relations, clusters, derivations, stories } = ferry();
  const times = [
    [dated('coast 0', '2031-03-04'), dated('coast 1', '2031-03-04'), dated('coast 3', '1974')],
    [dated('wire 0', '2031-03-04'), dated('wire 3', 'P2D')],
    [dated('gull 0', '2031-03')],
    [],
  ];
  const read = readings.map((reading, n) => ({ ...reading, times: times[n] ?? [] }));
  return makeLibrary(read, { relations, clusters, derivations, stories }, []);
}

describe('the timeline', () => {
  const items = timeline(withDates(), withDates().readings);

  it('has the dates in order, a year before its months, and nothing that is no date', () => {
    expect(items.map(({ head }) => head)).toEqual(['1974', 'March 2031', '4 Mar 2031', '4 Mar 2031']);
  });

  it('has a claim of several articles once, and says of how many', () => {
    expect(items.slice(2).map(({ note }) => note)).toEqual(['2 articles', '3 articles']);
  });

  it('leads to the sentence', () => {
    expect(items[0]?.action).toEqual({ type: 'jump', sentence: place('coast 3') });
  });
});

it('shows the date however long the name of the article is', () => {
  const { readings } = withDates();
  const untitled = readings.map((reading) => {
    const { outlet: _outlet, ...briefing } = reading.briefing;
    return {
      ...reading,
      briefing: { ...briefing, headline: 'A headline that would fill the whole of a row, and then some more of it' },
    };
  });
  const library = makeLibrary(untitled, { relations: [], clusters: [], derivations: [], stories: [] }, []);
  const rows = listRows(initialState(library, { columns: 60, rows: 24 }), 'timeline', 0, 60, 12);
  expect(rows[1]).toMatch(/ 1974 +A headline that/);
  expect(rows[1]).toContain('…');
});

describe('the matrix', () => {
  const library = ferry();
  const [legend, ...rows] = matrix(library, library.readings);

  it('says which letter is which', () => {
    expect(legend?.texts.slice(1)).toEqual(['A Coast Courier, 4 Mar;  B Northern Wire, 4 Mar;  C The Gull, 5 Mar']);
  });

  it('has a row for each claim of more than one article, with its independent origins', () => {
    expect(rows.map(({ head, note }) => [head, note])).toEqual([
      ['A B -', '1 origin'],
      ['A B C', '2 origins'],
    ]);
  });

  it('opens with gm on the first claim, not on the legend, and Enter goes there', () => {
    const keys = ['g', 'm', 'Enter'];
    const state = keys.reduce(
      (before, key) => update(before, { type: 'key', key })[0],
      initialState(ferry(), { columns: 120, rows: 40 }),
    );
    expect(state.here).toBe(place('coast 0'));
  });
});
