// Opening and closing what lies over the panes, and choosing in it.
import type { Action } from '../actions.ts';
import { paletteItems, helpItems } from '../select/choices.ts';
import { pairOf } from '../select/links.ts';
import { listItems } from '../select/lists.ts';
import { without, type ListName, type State } from '../state.ts';
import { keepFilter } from './filter.ts';
import { moveInMatrix, written } from './hypotheses.ts';
import { entered } from './line.ts';
import { keepHit, leaveSearch } from './search.ts';
import { answerOf } from './triage.ts';

/** Opens help, palette or why; why closes again by the same key. */
export function show(state: State, name: 'help' | 'palette' | 'why', filter = ''): State {
  switch (name) {
    case 'help':
    case 'palette':
      return { ...state, overlay: { type: name, filter, at: 0 } };
    case 'why':
      return state.overlay?.type === 'why' ? without(state, 'overlay') : { ...state, overlay: { type: 'why', top: 0 } };
  }
}

/** Opens a list on the first item that leads somewhere, or closes it when it is the one that is open. */
export function showList(state: State, list: ListName): State {
  if (state.overlay?.type === 'list' && state.overlay.list === list) return without(state, 'overlay');
  const first = listItems(state, list).findIndex(({ action }) => action !== undefined);
  return { ...state, overlay: { type: 'list', list, at: Math.max(0, first) } };
}

/** The state without what lies over the panes, or with what lay below it. */
export function uncovered(state: State): State {
  const { overlay } = state;
  return overlay?.type === 'help' && overlay.over ? { ...state, overlay: overlay.over } : without(state, 'overlay');
}

/** Closes what is open; a search goes back to where one was. */
export function close(state: State): State {
  return state.overlay?.type === 'search' ? leaveSearch(state) : uncovered(state);
}

/** Moves the choice of a list, within its ends. */
export function pick(state: State, by: number): State {
  const { overlay } = state;
  if (!overlay) return state;
  const within = (at: number, length: number) => Math.max(0, Math.min(length - 1, at + by));
  switch (overlay.type) {
    case 'help':
      return { ...state, overlay: { ...overlay, at: within(overlay.at, helpItems(state, overlay.filter).length) } };
    case 'palette':
      return { ...state, overlay: { ...overlay, at: within(overlay.at, paletteItems(state, overlay.filter).length) } };
    case 'list':
      return { ...state, overlay: { ...overlay, at: within(overlay.at, listItems(state, overlay.list).length) } };
    case 'why':
      return { ...state, overlay: { ...overlay, top: within(overlay.top, pairOf(state)?.relation.evidence.length ?? 1) } };
    case 'text':
      return { ...state, overlay: { ...overlay, top: within(overlay.top, overlay.rows.length) } };
    case 'hypotheses':
      return moveInMatrix(state, by, 0);
    case 'prompt':
    case 'command':
    case 'filter':
    case 'menu':
    case 'search':
      return state;
  }
}

/** What Enter does in an overlay: a new state, and what is still to be done. */
export function choose(state: State): { readonly state: State; readonly action?: Action } {
  const { overlay } = state;
  if (!overlay) return { state };
  const closed = uncovered(state);
  switch (overlay.type) {
    case 'search':
      return { state: keepHit(state) };
    case 'help': {
      const item = helpItems(state, overlay.filter)[overlay.at];
      return item ? { state: closed, action: item.action } : { state };
    }
    case 'palette': {
      const item = paletteItems(state, overlay.filter)[overlay.at];
      return item ? { state: closed, action: item.action } : { state };
    }
    case 'list': {
      const item = listItems(state, overlay.list)[overlay.at];
      return item?.action ? { state: closed, action: item.action } : { state: closed };
    }
    case 'why': {
      const link = pairOf(state);
      return link ? { state: closed, action: { type: 'jump', sentence: link.there } } : { state: closed };
    }
    case 'prompt':
      return answerOf(state);
    case 'hypotheses':
      return written(state, overlay);
    case 'command':
      return entered(state, overlay);
    case 'filter':
      return { state: keepFilter(state) };
    case 'text':
      return { state: closed };
    case 'menu':
      return { state };
  }
}
