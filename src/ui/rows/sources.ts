// The source list as rows: only those that are visible are made.
import { counted } from '../../model/counted.ts';
import type { BriefingId } from '../../model/text.ts';
import { sourceOf, type Entry, type Listed, type Source } from '../select/catalogue.ts';
import { isRead, markSign, marksOf } from '../select/marks.ts';
import { once } from '../select/memo.ts';
import { savedHeight, savedRows } from '../select/saved.ts';
import { listView, looksOf, rowOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { filled, row, type Piece } from '../text/marks.ts';
import { clip, fitting, pad, widthOf } from '../text/width.ts';
import type { Theme } from '../theme.ts';
import { originRows } from './origins.ts';
import { titleRow } from './title.ts';

/** Cells that a row of its own keeps for day and counts. */
const ONE_ROW = 24;

const GROUPED = { story: 'by story', outlet: 'by outlet', date: 'by day' } as const;

/** The title row of the source list, `width` cells: how many are listed, and how they are grouped. */
export function sourceTitle(state: State, width: number): string {
  const { catalogue } = listView(state);
  const label = `1 SOURCES  ${catalogue.order.length}`;
  return titleRow(looksOf(state), width, { label, focused: state.focus === 'sources', note: GROUPED[state.grouping] });
}

/** Rows of the visible part of the list, without the title. */
export function sourceRows(state: State, width: number, height: number): string[] {
  const { catalogue, each } = listView(state);
  const theme = looksOf(state);
  const room = height - savedHeight(state, height);
  if (catalogue.order.length === 0) return EMPTY.map((line) => row(theme, width, [` ${line}`])).slice(0, height);
  const { top } = state.list;
  const rows: string[] = [];
  let entry = entryAt(catalogue.entries.length, top, (n) => rowOf(catalogue, n, each));
  let skip = top - rowOf(catalogue, entry, each);
  while (rows.length < room && entry < catalogue.entries.length) {
    const shown = catalogue.entries[entry];
    if (shown) rows.push(...rowsOf(state, theme, shown, width, each).slice(skip));
    skip = 0;
    entry++;
  }
  const list = [...rows, ...originRows(state, width, room - rows.length)].slice(0, room);
  if (room === height) return list;
  const empty = Array.from({ length: room - list.length }, () => '');
  return [...list, ...empty, ...savedRows(state, theme, width, height - room)];
}

const EMPTY = ['Nothing is loaded.', '', 'crossread PATH…', 'reads files and folders.'];

/** The entry that a row belongs to. */
function entryAt(entries: number, wanted: number, firstRow: (entry: number) => number): number {
  let low = 0;
  let high = Math.max(0, entries - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstRow(middle) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows of an entry as they were made last, and what they were made from. */
interface Made {
  readonly from: readonly unknown[];
  readonly rows: readonly string[];
}

const made = once<Entry, { last?: Made }>(() => ({}));

/** A step through the list changes two entries of those in sight: the others are taken as they were. */
function rowsOf(state: State, theme: Theme, entry: Entry, width: number, each: number): readonly string[] {
  const own = entry.type === 'heading' ? [] : ownOf(state, entry.id);
  const from = [state.library, theme, width, each, ...own];
  const held = made(entry);
  if (held.last?.from.every((part, n) => part === from[n])) return held.last.rows;
  const rows = entryRows(state, theme, entry, width, each);
  held.last = { from, rows };
  return rows;
}

/** What differs between the entries of a list besides their briefings. */
function ownOf({ list, focus, marks, selected }: State, id: BriefingId): readonly unknown[] {
  return [list.on === id, list.on === id && focus === 'sources', marks?.get(id), selected?.has(id) ?? false];
}

function entryRows(state: State, theme: Theme, entry: Entry, width: number, each: number): readonly string[] {
  if (entry.type === 'heading')
    return [ends(theme, width, { text: entry.text, as: 'strong' }, [{ text: String(entry.size), as: 'quiet' }], false)];
  const source = sourceOf(state.library, entry);
  const on = state.list.on === entry.id;
  const focused = on && state.focus === 'sources';
  // The bar spans all rows of an entry, but only the first changes its look: half the bytes for each step through the list.
  const bar: Piece = { text: on ? theme.signs.bar : ' ', as: 'bar' };
  const indent = indentOf(theme, entry);
  const name: Piece = { text: indent + source.name, as: on ? 'cursor' : isRead(state, entry.id) ? 'quiet' : 'plain' };
  const day: Piece[] = source.day ? [{ text: source.day, as: 'quiet' }] : [];
  const below = ' '.repeat(indent.length);
  const dot = ` ${theme.signs.dot} `;
  const line = (left: Piece, right: readonly Piece[], asBar = false) =>
    [bar, ends(theme, width - 1, left, right, asBar)]
      .map((piece) => (typeof piece === 'string' ? piece : row(theme, 1, [piece])))
      .join('');
  const quiet = (text: string): Piece => ({ text: below + text, as: 'quiet' });

  if (each === 1) {
    const whole = [source.name, source.copy, source.headline].filter(Boolean).join(dot);
    const title =
      widthOf(whole) <= width - ONE_ROW ? whole : [source.short, source.copy, source.headline].filter(Boolean).join(dot);
    return [line({ ...name, text: indent + title }, [...day, ...gap(day), ...counts(state, entry.id, source)], focused)];
  }
  // A name that is a headline goes on in the second row.
  const room = width - 1 - indent.length - (each === 2 && source.day ? source.day.length + 1 : 0);
  const called = source.headline !== undefined && widthOf(source.name) > room ? source.short : source.name;
  const cut = source.headline === undefined && widthOf(called) > room ? breakAt(called, room) : called.length;
  const first: Piece = { ...name, text: indent + called.slice(0, cut) };
  const rest = source.headline ?? called.slice(cut).trim();
  if (each === 2)
    return [
      line(first, day, focused),
      line(quiet([source.copy, rest].filter(Boolean).join(dot)), counts(state, entry.id, source)),
    ];
  const right = counts(state, entry.id, source);
  const left = width - 3 - below.length - right.reduce((sum, { text }) => sum + widthOf(text), 0);
  return [
    line(first, [], focused),
    line(quiet(rest || (source.day ? '' : 'no outlet or date given')), []),
    line(quiet(copyOf(source, dot, left)), right),
  ];
}

/** The day and what it copies; where there is no room for a name, that it is a copy. */
function copyOf({ day, copy }: Source, dot: string, room: number): string {
  const whole = [day, copy].filter(Boolean).join(dot);
  return widthOf(whole) <= room
    ? whole
    : [day, copy && (/^(?:copy|circular)/.exec(copy)?.[0] ?? 'part copy')].filter(Boolean).join(dot);
}

function breakAt(text: string, width: number): number {
  const end = fitting(text, width);
  const space = text.lastIndexOf(' ', end);
  return space > 0 ? space : end;
}

function indentOf(theme: Theme, source: Listed): string {
  const depth = Math.min(source.depth, 3);
  return depth > 0 ? '  '.repeat(depth - 1) + theme.signs.branch : '';
}

/** "f !2 9/13": the letter of a mark, sentences in a possible conflict, and how many are also said elsewhere. */
function counts(state: State, id: BriefingId, source: Source): Piece[] {
  const sign = markSign(marksOf(state, id));
  // Read is fainter, and says so where faint cannot be seen.
  const read: Piece[] = isRead(state, id) ? [{ text: 'r ', as: 'quiet' }] : [];
  const chosen: Piece[] = state.selected?.has(id) ? [{ text: 'v ', as: 'key' }] : [];
  const marked: Piece[] = sign ? [{ text: `${sign} `, as: 'key' }] : [];
  const conflicts: Piece[] = source.conflicts > 0 ? [{ text: `!${source.conflicts}`, as: 'contradicts' }, { text: ' ' }] : [];
  return [...chosen, ...read, ...marked, ...conflicts, { text: `${source.linked}/${source.sentences}`, as: 'quiet' }];
}

function gap(pieces: readonly Piece[]): Piece[] {
  return pieces.length > 0 ? [{ text: '  ' }] : [];
}

/** Two ends of a row, the right one whole; as one bar when the cursor is on it. */
function ends(theme: Theme, width: number, left: Piece, right: readonly Piece[], asBar: boolean): string {
  const end = right.map((piece) => piece.text).join('');
  const room = Math.max(0, width - (end ? widthOf(end) + 2 : 0));
  const start = pad(clip(left.text, room, theme.signs.ellipsis), room);
  if (asBar) return filled(theme, width, 'cursorFocused', end ? `${start} ${end}` : start);
  return row(theme, width, [{ ...left, text: start }, ...(end ? [' ', ...right] : [])]);
}

/** What the status line says of the briefing under the list's cursor. */
export function sourceStatus(entry: Source): string {
  const conflicts = entry.conflicts > 0 ? `, ${entry.conflicts} in a possible conflict` : '';
  return `${entry.linked} of ${counted(entry.sentences, 'sentence')} also said elsewhere${conflicts}`;
}
