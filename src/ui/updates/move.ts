// j, k, pages and ends in the three panes, and scrolling without moving.
import type { BriefingId } from '../../model/text.ts';
import type { Step } from '../actions.ts';
import type { Effect } from '../effects.ts';
import { articleView, listView, looksOf, readingOf, sideView } from '../select/screen.ts';
import { linkRows, sideOf, takeawayRows } from '../select/side.ts';
import { without, type State } from '../state.ts';
import { clampTop, goTo, keepInSight, listTo, placeOf } from './place.ts';

type Result = readonly [State, readonly Effect[]];

/** How long the list must rest on a briefing before it is shown: holding j over a slow line paints only the list. */
const REST = 140;

/** Down (1) or up (-1) in the pane one is in. */
export function move(state: State, step: Step, by: 1 | -1): Result {
  switch (state.focus) {
    case 'sources':
      return moveList(state, step, by);
    case 'article':
      return [moveArticle(state, step, by), []];
    case 'takeaways':
      return [moveSide(state, step, by), []];
  }
}

function moveList(state: State, step: Step, by: 1 | -1): Result {
  const { catalogue, height, each } = listView(state);
  const { order } = catalogue;
  const entry = state.list.on === undefined ? undefined : catalogue.at.get(state.list.on);
  const at = entry === undefined ? -1 : (catalogue.before[entry] ?? 0);
  const page = Math.max(1, Math.floor(height / each) - 1);
  const distance = { row: 1, half: Math.ceil(page / 2), page, end: order.length }[step];
  const on = order[Math.max(0, Math.min(order.length - 1, at + by * distance))];
  if (on === undefined || on === state.list.on) return [edge(state, by, 'list'), []];
  return [listTo(state, on), settleLater(on)];
}

/** The briefing at the list's cursor is shown once the cursor rests there. */
export function settleLater(briefing: BriefingId): readonly Effect[] {
  return [{ type: 'later', name: 'settle', after: REST, action: { type: 'settle', briefing } }];
}

/** Says where the end is instead of doing nothing. */
function edge(state: State, by: 1 | -1, what: string): State {
  return { ...state, message: { text: `${by > 0 ? 'End' : 'Start'} of the ${what}.`, tone: 'plain' } };
}

function moveArticle(state: State, step: Step, by: 1 | -1): State {
  const view = articleView(state);
  const line = state.here === undefined ? undefined : view?.text.indexOf.get(state.here);
  if (!view || line === undefined) return state;
  const { sentences, from } = view.text;
  const last = sentences.length - 1;
  if (step === 'row' && state.jk === 'line') return scroll(state, by);
  if (step === 'row' || step === 'end') {
    const next = step === 'end' ? (by > 0 ? last : 0) : line + by;
    const sentence = sentences[next];
    if (!sentence || next === line) return atEdge(state, by);
    const moved = goTo(state, sentence.id);
    return step === 'end' ? { ...moved, top: clampTop(moved, by > 0 ? view.text.rows.length : 0) } : moved;
  }
  const amount = Math.max(1, step === 'half' ? Math.floor(view.height / 2) : view.height - 2);
  const top = clampTop(state, state.top + by * amount);
  const shift = top === state.top ? by * amount : top - state.top;
  const row = (from[line] ?? 0) + shift;
  let next = lineAt(from, row);
  if (next === line) next = Math.max(0, Math.min(last, line + by));
  const sentence = sentences[next];
  if (!sentence || next === line) return atEdge({ ...state, top }, by);
  return keepInSight({ ...goTo(state, sentence.id), top });
}

function atEdge(state: State, by: 1 | -1): State {
  const moved = { ...state, top: clampTop(state, by > 0 ? Number.MAX_SAFE_INTEGER : 0) };
  const next = by > 0 ? 'End of the article. J opens the next.' : 'Start of the article. K opens the one before.';
  return { ...moved, message: { text: next, tone: 'plain' } };
}

/** The last line that begins at or before a row. */
function lineAt(from: readonly number[], row: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One row up or down; the cursor stays where it is. */
export function scroll(state: State, by: 1 | -1): State {
  if (state.focus !== 'article') return move(state, 'row', by)[0];
  return { ...state, top: clampTop(state, state.top + by) };
}

function moveSide(state: State, step: Step, by: 1 | -1): State {
  const side = sideOf(state);
  const items = side.takeaways + side.links.length;
  if (items === 0) return state;
  const distance = { row: 1, half: 3, page: 6, end: items }[step];
  const at = Math.max(0, Math.min(items - 1, state.side.at + by * distance));
  if (at === state.side.at) return edge(state, by, 'pane');
  return sideInSight({ ...without(state, 'ring'), side: { ...state.side, at } });
}

function sideInSight(state: State): State {
  const reading = readingOf(state);
  if (!reading || state.here === undefined) return state;
  const { width, height } = sideView(state);
  const theme = looksOf(state);
  const takeaways = takeawayRows(reading, width - 2, theme);
  const links = linkRows(state, state.here, width - 2, theme);
  const items = [
    ...takeaways.map((line) => line.item),
    -1,
    -1,
    ...links.map((line) => (line.item < 0 ? -1 : line.item + reading.takeaways.length)),
  ];
  const first = items.indexOf(state.side.at);
  const last = items.lastIndexOf(state.side.at) + 1;
  let { top } = state.side;
  if (first < top) top = Math.max(0, Math.min(first - 2, last - Math.floor(height / 2)));
  else if (last > top + height) top = Math.min(first, last - height + Math.min(2, Math.floor(height / 3)));
  return { ...state, side: { at: state.side.at, top: Math.max(0, Math.min(top, Math.max(0, items.length - height))) } };
}

/** The list has rested: show the briefing, and remember where one came from. */
export function settle(state: State, briefing: string): State {
  const on = state.list.on;
  if (on === undefined || on !== briefing || state.focus !== 'sources') return state;
  const reading = readingOf(state);
  if (reading?.briefing.id === on) return state;
  return preview(state, on);
}

function preview(state: State, briefing: NonNullable<State['list']['on']>): State {
  const reading = state.library.reading(briefing);
  const first = reading && (reading.headline ?? reading.sentences[0]);
  if (!first) return state;
  const before = state.before ?? placeOf(state);
  return { ...goTo(state, first.id), ...(before ? { before } : {}) };
}
