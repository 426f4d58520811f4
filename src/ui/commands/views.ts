// The views that g opens: who said what, names, notes, the basket, what is new.
import type { Action } from '../actions.ts';
import { viewItems, VIEW_EMPTY, type ViewName } from '../select/views.ts';
import type { State } from '../state.ts';
import { NOTHING_LOADED, type Command, type Why } from './command.ts';

const view =
  (list: ViewName) =>
  (state: State): Action | Why => {
    if (state.here === undefined) return NOTHING_LOADED;
    return viewItems(state, list).length > 0 ? { type: 'list', list } : { why: VIEW_EMPTY[list] };
  };

export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'go.home',
    group: 'Views',
    title: 'what is new: since last time, and unread articles with most new claims first',
    hint: 'new',
    keys: ['g h'],
    run: view('new'),
  },
  {
    id: 'go.timeline',
    group: 'Views',
    title: 'what happened when: dates in the texts',
    hint: 'timeline',
    keys: ['g t'],
    run: view('timeline'),
  },
  {
    id: 'go.matrix',
    group: 'Views',
    title: 'claims by articles: who says it, who says otherwise, who leaves it out',
    hint: 'matrix',
    keys: ['g m'],
    run: view('matrix'),
  },
  { id: 'go.quotes', group: 'Views', title: 'who said what', hint: 'quotes', keys: ['g q'], run: view('quotes') },
  {
    id: 'go.entities',
    group: 'Views',
    title: 'names with how often; Enter searches one',
    hint: 'names',
    keys: ['g e'],
    run: view('names'),
  },
  {
    id: 'go.notes',
    group: 'Views',
    title: 'notes, and marks whose sentence is gone',
    hint: 'notes',
    keys: ['g n'],
    run: view('notes'),
  },
  { id: 'go.basket', group: 'Views', title: 'the basket: what is pinned', hint: 'basket', keys: ['g b'], run: view('basket') },
];
