// Narrowing the list of sources while words are typed. Escape puts back what was there, Enter keeps the words.
import { counted } from '../../model/counted.ts';
import { listedOf } from '../select/filter.ts';
import { without, type State } from '../state.ts';
import { listTo } from './place.ts';

/** Asks for the words, or takes them: as typed while the prompt is open, for good when they come with the command. */
export function narrow(state: State, words: string | undefined): State {
  const { overlay, filter } = state;
  if (words === undefined) {
    const before = filter === undefined ? {} : { before: filter };
    return { ...state, focus: 'sources', overlay: { type: 'filter', text: filter ?? '', ...before } };
  }
  const narrowed = atCursor({ ...state, filter: words });
  if (overlay?.type === 'filter') return { ...narrowed, overlay: { ...overlay, text: words } };
  return keepFilter({ ...narrowed, focus: 'sources' });
}

/** What Enter does: the words stay, unless there are none or nothing is left. */
export function keepFilter(state: State): State {
  const closed = without(state, 'overlay');
  const words = (closed.filter ?? '').trim();
  if (words === '') return all(closed, 'All sources are listed.');
  const left = listedOf(closed).order.length;
  if (left === 0) return all(closed, `No source holds "${words}": all are listed.`);
  return { ...closed, message: { text: `${counted(left, 'source')} with "${words}". Esc lists all.`, tone: 'plain' } };
}

/** What Escape does while words are typed. */
export function leaveFilter(state: State): State {
  const closed = without(state, 'overlay');
  if (state.overlay?.type !== 'filter') return closed;
  const { before } = state.overlay;
  return atCursor(before === undefined ? without(closed, 'filter') : { ...closed, filter: before });
}

/** Lists everything again. */
export function all(state: State, text: string): State {
  return { ...atCursor(without(state, 'filter')), message: { text, tone: 'plain' } };
}

/** The cursor of the list on a source that is listed: its own when it is, else the first. */
function atCursor(state: State): State {
  const { at, order } = listedOf(state);
  const { on } = state.list;
  const next = on !== undefined && at.has(on) ? on : order[0];
  return next === undefined
    ? { ...state, list: { ...state.list, top: 0 } }
    : listTo({ ...state, list: { ...state.list, top: 0 } }, next);
}
