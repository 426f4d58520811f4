// Going to a sentence, remembering a place, coming back to it exactly; and keeping the cursors of list and article in sight.
import { allSentences } from '../../model/reading.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import { articleView, listView, rowOf } from '../select/screen.ts';
import { without, type Place, type State } from '../state.ts';

/** How many places the trail keeps. */
const TRAIL = 200;

/** Where one is now; undefined when there is nothing to read. */
export function placeOf(state: State): Place | undefined {
  const view = articleView(state);
  if (!view || state.here === undefined) return undefined;
  const row = view.text.from[view.text.indexOf.get(state.here) ?? 0] ?? 0;
  return {
    briefing: briefingOf(state.here),
    sentence: state.here,
    offset: row - state.top,
    focus: state.focus === 'takeaways' ? 'takeaways' : 'article',
  };
}

/** Back at a place: the same sentence on the same row of the screen. A place whose sentence is gone changes nothing. */
export function restore(state: State, place: Place): State {
  if (!state.library.sentence(place.sentence)) return state;
  const moved: State = { ...without(state, 'ring'), here: place.sentence, focus: place.focus, side: { at: 0, top: 0 } };
  const view = articleView(moved);
  const row = view?.text.from[view.text.indexOf.get(place.sentence) ?? 0] ?? 0;
  return followList({ ...moved, top: clampTop(moved, row - place.offset) });
}

/** At a sentence, without a word on the trail. The ring of x is left unless it is kept. */
export function goTo(state: State, sentence: SentenceId, keepRing = false): State {
  if (!state.library.sentence(sentence)) return state;
  const same = state.here !== undefined && briefingOf(state.here) === briefingOf(sentence);
  const base = keepRing ? state : without(state, 'ring');
  const moved: State = { ...base, here: sentence, side: { at: 0, top: 0 }, ...(same ? {} : { top: 0 }) };
  return followList(keepInSight(moved, !same));
}

/** A jump: the place left (or the one left before a preview) goes on the trail, and the way forward is forgotten. */
export function jumpTo(state: State, sentence: SentenceId, keepRing = false): State {
  const left = state.before ?? placeOf(state);
  const moved = goTo(without(state, 'before'), sentence, keepRing);
  if (!left || left.sentence === sentence) return moved;
  return { ...moved, trail: { back: [...state.trail.back, left].slice(-TRAIL), forward: [] } };
}

/** The first sentence of a briefing. */
export function firstOf(state: State, briefing: BriefingId): SentenceId | undefined {
  const reading = state.library.reading(briefing);
  return reading && allSentences(reading)[0]?.id;
}

/** Scrolls the article only as far as the cursor sentence needs, then well in: a repaint for each key would be slow on thin lines. */
export function keepInSight(state: State, always = false): State {
  const view = articleView(state);
  const line = state.here === undefined ? undefined : view?.text.indexOf.get(state.here);
  if (!view || line === undefined) return { ...state, top: 0 };
  const { from, to } = view.text;
  const first = line === 0 ? 0 : (from[line] ?? 0);
  const last = to[line] ?? 0;
  const visible = first >= state.top && last <= state.top + view.height;
  if (visible && !always) return { ...state, top: clampTop(state, state.top) };
  if (last <= view.height && always) return { ...state, top: 0 };
  const above = first < state.top && !always;
  const room = Math.max(0, view.height - (last - first));
  const lead = Math.min(room, Math.floor(view.height / (above ? 1.6 : 3)));
  return { ...state, top: clampTop(state, first - lead) };
}

/** The nearest first row of the article that leaves no empty rows below its end. */
export function clampTop(state: State, top: number): number {
  const view = articleView(state);
  if (!view) return 0;
  return Math.max(0, Math.min(top, view.text.rows.length - Math.max(1, view.height)));
}

/** The list's cursor goes to the article that is read. */
function followList(state: State): State {
  if (state.here === undefined) return state;
  return listTo(state, briefingOf(state.here));
}

/** The list's cursor at a briefing, scrolled by half a page when it would leave the pane. */
export function listTo(state: State, on: BriefingId): State {
  const { catalogue, height, each, rows } = listView(state);
  const entry = catalogue.at.get(on);
  if (entry === undefined) return state;
  const first = rowOf(catalogue, entry, each);
  const last = first + each;
  const { top } = state.list;
  // The heading above the first briefing of a group belongs on the screen with it.
  const start = catalogue.entries[entry - 1]?.type === 'heading' && height > 3 ? first - 1 : first;
  let next = top;
  if (start < top) next = Math.min(start, last - Math.floor(height / 2));
  else if (last > top + height) next = Math.max(last - height, first - Math.floor(height / 2));
  return { ...state, list: { on, top: Math.max(0, Math.min(next, rows - Math.max(1, height))) } };
}
