// Searches kept under names, and how much each finds now: counted anew whenever what they look through has changed.
import type { SavedSearch } from '../../search/history.ts';
import type { Effect } from '../effects.ts';
import type { State } from '../state.ts';
import { corpusOf, MOST_HITS } from './search.ts';

type Result = readonly [State, readonly Effect[]];

/** The searches as they are on the disk; what is known of their counts stays until it is counted anew. */
export function withSaved(state: State, saved: readonly SavedSearch[]): State {
  const known = new Map((state.saved ?? []).map((each) => [each.query, each]));
  return { ...state, saved: saved.map(({ name, query }) => ({ ...known.get(query), name, query })) };
}

/** Takes in how much a saved search finds; `more` when it stopped counting there. */
export function counted(state: State, query: string, found: number, more: boolean): State {
  return { ...state, saved: (state.saved ?? []).map((each) => (each.query === query ? { ...each, found, more } : each)) };
}

/** Asks for the counts when there is something new to count. */
export function withCounts(before: State, after: State, effects: readonly Effect[]): readonly Effect[] {
  const queries = (after.saved ?? []).map(({ query }) => query);
  if (queries.length === 0) return effects;
  const isSame =
    before.library === after.library &&
    before.marks === after.marks &&
    before.corpus === after.corpus &&
    before.today === after.today &&
    (before.saved ?? []).map(({ query }) => query).join('\n') === queries.join('\n');
  if (isSame) return effects;
  const corpus = corpusOf(after);
  const options = {
    limit: MOST_HITS,
    ...(after.today === undefined ? {} : { today: after.today }),
    ...(after.marks ? { marks: after.marks } : {}),
  };
  return [...effects, { type: 'count', queries, options, ...(corpus ? { corpus } : {}) }];
}

/** Keeps the search that is open or was made last. */
export function saveSearch(state: State, name: string): Result {
  const query = state.found?.query;
  if (query === undefined) return [state, []];
  return [state, [{ type: 'saveSearch', name: name.trim() || query, query }]];
}

/** Wishes that a saved search be forgotten; the list changes when the store says so. */
export function forgetSearch(state: State, name: string): Result {
  return [state, [{ type: 'forgetSearch', name }]];
}
