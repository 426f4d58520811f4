// The third pane: takeaways of the article above, links of the current sentence below. Both stay visible while one reads.
import { briefingOf } from '../../model/text.ts';
import { looksOf, readingOf } from '../select/screen.ts';
import { linkRows, sideOf, standingText, takeawayRows, type SideRow } from '../select/side.ts';
import type { State } from '../state.ts';
import { paint, row } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';
import type { Theme } from '../theme.ts';
import { titleRow } from './title.ts';

export function takeawayTitle(state: State, width: number): string {
  const theme = looksOf(state);
  const takeaways = readingOf(state)?.takeaways ?? [];
  const stated = takeaways.filter((takeaway) => takeaway.stated);
  const of = stated.find((takeaway) => takeaway.of)?.of;
  const chosen = width < 34 ? 'chosen' : 'chosen by crossread';
  const note = takeaways.length === 0 ? '' : stated.length > 0 ? (of ? `stated by ${of}` : 'stated') : chosen;
  const label = width < 34 ? '3 TAKEAWAYS' : '3 KEY TAKEAWAYS';
  return titleRow(theme, width, {
    label,
    focused: state.focus === 'takeaways',
    note: clip(note, Math.max(6, width - label.length - 9), theme.signs.ellipsis),
  });
}

interface Drawn extends SideRow {
  /** Item counted over both sections, -1 for headings. */
  readonly at: number;
}

export function takeawaysRows(state: State, width: number, height: number): string[] {
  const theme = looksOf(state);
  const reading = readingOf(state);
  const { here, library } = state;
  if (!reading || here === undefined) return [row(theme, width, [{ text: ' Takeaways and links stand here.', as: 'quiet' }])];
  const inner = width - 2;
  const above = takeawayRows(reading, inner, theme).map((line): Drawn => ({ ...line, at: line.item }));
  const links = linkRows(library, here, inner, theme);
  const below = links.map((line): Drawn => ({ ...line, at: line.item < 0 ? -1 : line.item + reading.takeaways.length }));
  const head = linkHead(state, theme, width);
  if (state.focus === 'takeaways') {
    const all = [...above, BLANK, { item: -1, at: -1, text: head }, ...below];
    return all.slice(state.side.top, state.side.top + height).map((line) => draw(state, theme, line));
  }
  const room = Math.max(0, height - 2);
  const wanted = Math.min(below.length, Math.max(Math.ceil(room * 0.55), room - above.length));
  const upper = shorten(above, room - wanted, theme, 'takeaway');
  const lower = shorten(below, height - upper.length - 2, theme, 'link');
  return [...upper, BLANK, { item: -1, at: -1, text: head }, ...lower].slice(0, height).map((line) => draw(state, theme, line));
}

const BLANK: Drawn = { item: -1, at: -1, text: '' };

/** The links of the current sentence alone: the drawer of the smallest layout. */
export function linkDrawer(state: State, width: number, height: number): string[] {
  const theme = looksOf(state);
  if (state.here === undefined || height <= 0) return [];
  const rows = linkRows(state.library, state.here, width - 2, theme).map((line): Drawn => ({ ...line, at: line.item }));
  const head = linkHead(state, theme, width);
  return [head, ...shorten(rows, height - 1, theme, 'link').map((line) => ` ${line.text}`)];
}

function linkHead(state: State, theme: Theme, width: number): string {
  const { horizontal, ellipsis } = theme.signs;
  const linked = state.here !== undefined && state.library.linksOf(state.here).length > 0;
  const text =
    linked && state.here !== undefined
      ? clip(` LINKS  ${standingText(state.library, state.here)} `, width - 3, ellipsis)
      : ' LINKS  none ';
  return (
    paint(theme, 'quiet', horizontal) +
    paint(theme, 'title', text) +
    paint(theme, 'quiet', horizontal.repeat(Math.max(0, width - 1 - widthOf(text))))
  );
}

/** Cuts after whole items where it can, and says how many are left out. */
function shorten(rows: readonly Drawn[], height: number, theme: Theme, noun: string): readonly Drawn[] {
  if (rows.length <= height) return rows;
  if (height <= 0) return [];
  const kept = rows.slice(0, height - 1);
  const lastItem = kept.at(-1)?.item ?? -1;
  const cut = rows[height - 1]?.item === lastItem && lastItem >= 0;
  const items = new Set(rows.map((line) => line.item)).size;
  const left = items - 1 - lastItem;
  const more = left > 0 ? `${left} more ${noun}${left === 1 ? '' : 's'}: 3` : 'the rest: 3';
  const text = `${cut ? `${theme.signs.ellipsis} ` : ''}${more}`;
  return [...kept, { item: -1, at: -1, text: paint(theme, 'quiet', text) }];
}

function draw(state: State, theme: Theme, line: Drawn): string {
  if (line.at === -1) return line.text.includes('LINKS') ? line.text : ` ${line.text}`;
  const focused = state.focus === 'takeaways' && line.at === state.side.at;
  if (focused) return paint(theme, 'bar', theme.signs.bar) + line.text;
  const { here } = state;
  const takeaway = here === undefined ? undefined : state.library.reading(briefingOf(here))?.takeaways[line.at];
  const current = takeaway && line.at < sideOf(state).takeaways && takeaway.sentence === here;
  return (current ? paint(theme, 'quiet', theme.signs.bar) : ' ') + line.text;
}
