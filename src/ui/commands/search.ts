// Search as one types, and the matches that stay after it.
import { briefingOf, contains } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import type { State } from '../state.ts';
import { NOTHING_LOADED, type Command, type Why } from './command.ts';

function match(state: State, by: 1 | -1): Action | Why {
  if (!state.found) return { why: 'No search yet: / searches.' };
  return state.found.hits.length > 0
    ? { type: 'match', by }
    : { why: `Nothing matched "${state.found.query}": / searches anew.` };
}

/** The longest name in the sentence, people before places: what one most likely wants to follow. */
function searchName(state: State): Action | Why {
  const { here, library } = state;
  if (here === undefined) return NOTHING_LOADED;
  const sentence = library.sentence(here);
  const reading = library.reading(briefingOf(here));
  const named =
    reading?.names.filter(
      (name) => name.sentence === here && (sentence?.in === 'headline' || !sentence || contains(sentence, name)),
    ) ?? [];
  const rank = { person: 0, organisation: 1, other: 2, place: 3 };
  const first = named.toSorted((a, b) => rank[a.kind] - rank[b.kind] || b.text.length - a.text.length)[0];
  return first ? { type: 'search', query: first.text } : { why: 'No name in this sentence: / searches for anything.' };
}

export const SEARCH_COMMANDS: readonly Command[] = [
  {
    id: 'search',
    group: 'Search',
    title: 'search everywhere while you type',
    hint: 'search',
    keys: ['/'],
    run: (state) => (state.here === undefined ? NOTHING_LOADED : { type: 'search', query: '' }),
  },
  { id: 'match.next', group: 'Search', title: 'next match', hint: 'next match', keys: ['n'], run: (state) => match(state, 1) },
  {
    id: 'match.prev',
    group: 'Search',
    title: 'previous match',
    hint: 'previous match',
    keys: ['N'],
    run: (state) => match(state, -1),
  },
  {
    id: 'view.save',
    group: 'Search',
    title: 'save the last search under a name',
    hint: 'save search',
    keys: ['S'],
    run: ({ found }) =>
      found ? { type: 'commandLine', text: `view.save ${found.query}` } : { why: 'No search yet: / searches, then S saves it.' },
  },
  {
    id: 'view.searches',
    group: 'Views',
    title: 'saved searches, with what they find now',
    hint: 'searches',
    keys: ['g /'],
    run: () => ({ type: 'list', list: 'searches' }),
  },
  {
    id: 'search.forget',
    group: 'Search',
    title: 'do not keep a saved search any more',
    hint: 'forget search',
    keys: [],
    run: () => ({ type: 'commandLine', text: 'search.forget ' }),
  },
  { id: 'search.entity', group: 'Search', title: 'search the name in this sentence', hint: 'name', keys: ['*'], run: searchName },
];
