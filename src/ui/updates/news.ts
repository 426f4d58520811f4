// Showing what is new when a library is opened, and going on where one was.
import { briefingOf, type BriefingId } from '../../model/text.ts';
import type { Effect } from '../effects.ts';
import { hasNews } from '../select/dashboard.ts';
import { isRead } from '../select/marks.ts';
import { shortNameOf } from '../select/names.ts';
import { beginning, type State } from '../state.ts';
import { open } from './jump.ts';
import { goTo } from './place.ts';

/** The view of what is new lies over the panes at the start; never over what a person has opened meanwhile. */
export function shownNews(state: State, isShown: boolean): State {
  if (!isShown || state.overlay || state.pending !== '' || !hasNews(state)) return state;
  return { ...state, overlay: { type: 'list', list: 'new', at: 0 } };
}

/** To the place where one stopped reading, unless one has begun to read elsewhere. */
export function goOn(state: State, isStart: boolean): State {
  const last = state.reached?.last;
  if (!isStart || state.overlay) return state;
  if (last === undefined) return toTop(state);
  if (last === state.here || !state.library.sentence(last)) return state;
  if (isRead(state, briefingOf(last))) return state;
  return { ...goTo(state, last), message: { text: 'Where you were. g h shows what is new.', tone: 'plain' } };
}

/** Opens a briefing and asks what its newest version changed. */
export function showChanges(state: State, id: BriefingId): readonly [State, readonly Effect[]] {
  const briefing = state.library.briefing(id);
  if (!briefing) return [state, []];
  return [open(state, id), [{ type: 'changes', briefing: id, name: shortNameOf(briefing) }]];
}

/** What could be shown first need not stand first once all is read. In a long list one stays: it was on the screen for a while. */
function toTop(state: State): State {
  const { library, grouping, size } = state;
  if (library.readings.length > SOON_READ) return state;
  const first = beginning(library, grouping, size);
  return first && first.id !== state.here ? goTo(state, first.id) : state;
}

/** So many briefings are read before anybody has begun to read the first. */
const SOON_READ = 100;
