// Judgements on links: the wish that goes to the store, and the library as it stands once the store has it.
import type { Link } from '../../model/library.ts';
import { RELATION_KINDS } from '../../model/relation.ts';
import type { Action } from '../actions.ts';
import { without, type State } from '../state.ts';

/** The marks as they are on the disk, and the library that judgements changed: the same sentences, so everything stays in its place. */
export function marked(state: State, { marks, lost, questions, library, author }: Extract<Action, { type: 'marks' }>): State {
  const next: State = {
    ...state,
    marks,
    lost: lost ?? [],
    ...(questions ? { questions } : {}),
    ...(author === undefined ? {} : { author }),
  };
  if (!library || library === state.library) return next;
  const { corpus } = state;
  return { ...without(next, 'ring'), library, ...(corpus ? { corpus: { ...corpus, library } } : {}) };
}

/** Opens the list of kinds at the one that the link has. */
export function chooseKind(state: State, link: Link): State {
  return { ...state, overlay: { type: 'list', list: 'kinds', at: RELATION_KINDS.indexOf(link.relation.kind), link } };
}
