// The source list as rows: only those that are visible are made.
import type { Entry, Source } from '../select/catalogue.ts';
import { count } from '../select/names.ts';
import { listView, looksOf, rowOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { filled, row, spread, type Piece } from '../text/marks.ts';
import { clip, pad, widthOf } from '../text/width.ts';
import type { Theme } from '../theme.ts';
import { titleRow } from './title.ts';

const GROUPED = { story: 'by story', outlet: 'by outlet', date: 'by day' } as const;

export function sourceTitle(state: State, width: number): string {
  const { catalogue } = listView(state);
  const label = `1 SOURCES  ${catalogue.order.length}`;
  return titleRow(looksOf(state), width, { label, focused: state.focus === 'sources', note: GROUPED[state.grouping] });
}

/** Rows of the visible part of the list, without the title. */
export function sourceRows(state: State, width: number, height: number): string[] {
  const { catalogue, tall } = listView(state);
  const theme = looksOf(state);
  if (catalogue.order.length === 0)
    return ['Nothing is loaded.', '', 'crossread PATH…', 'reads files and folders.'].map((line) =>
      row(theme, width, [` ${line}`]),
    );
  const { top } = state.list;
  const rows: string[] = [];
  let entry = entryAt(catalogue.entries.length, top, (n) => rowOf(catalogue, n, tall));
  let skip = top - rowOf(catalogue, entry, tall);
  while (rows.length < height && entry < catalogue.entries.length) {
    const shown = catalogue.entries[entry];
    if (shown) rows.push(...entryRows(state, theme, shown, width, tall).slice(skip));
    skip = 0;
    entry++;
  }
  return rows.slice(0, height);
}

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

function entryRows(state: State, theme: Theme, entry: Entry, width: number, tall: boolean): string[] {
  if (entry.type === 'heading')
    return [spread(theme, width, { text: entry.text, as: 'quiet' }, [{ text: ` ${entry.size}`, as: 'quiet' }])];
  return tall ? tallRows(state, theme, entry, width) : [flatRow(state, theme, entry, width)];
}

function tallRows(state: State, theme: Theme, source: Source, width: number): string[] {
  const on = state.list.on === source.id;
  const focused = on && state.focus === 'sources';
  const indent = indentOf(theme, source);
  const right = [source.day, countsOf(source)].filter(Boolean).join('  ');
  const left = `${on ? theme.signs.bar : ' '}${indent}${source.name}`;
  const second = [source.copy, source.headline].filter(Boolean).join(` ${theme.signs.dot} `);
  const below = row(theme, width, [
    { text: on ? theme.signs.bar : ' ', as: 'bar' },
    { text: `${' '.repeat(widthOf(indent) + 1)}${clip(second, width - widthOf(indent) - 2, theme.signs.ellipsis)}`, as: 'quiet' },
  ]);
  if (focused) return [filled(theme, width, 'cursorFocused', twoEnds(theme, left, right, width)), below];
  const name: Piece = { text: left, as: on ? 'cursor' : 'plain' };
  return [spread(theme, width, name, rightPieces(source)), below];
}

function flatRow(state: State, theme: Theme, source: Source, width: number): string {
  const on = state.list.on === source.id;
  const title = [source.name, source.copy, source.headline].filter(Boolean).join(` ${theme.signs.dot} `);
  const left = `${on ? theme.signs.bar : ' '}${indentOf(theme, source)}${title}`;
  if (on && state.focus === 'sources') {
    return filled(
      theme,
      width,
      'cursorFocused',
      twoEnds(theme, left, [source.day, countsOf(source)].filter(Boolean).join('  '), width),
    );
  }
  return spread(theme, width, { text: left, as: on ? 'cursor' : 'plain' }, rightPieces(source));
}

function indentOf(theme: Theme, source: Source): string {
  const depth = Math.min(source.depth, 3);
  return depth > 0 ? '  '.repeat(depth - 1) + theme.signs.branch : '';
}

/** "!2 9/13": sentences in a possible conflict, and how many are also said elsewhere. */
function countsOf(source: Source): string {
  const linked = `${source.linked}/${source.sentences}`.padStart(5);
  return source.conflicts > 0 ? `!${source.conflicts} ${linked}` : linked;
}

function rightPieces(source: Source): Piece[] {
  const day: Piece[] = source.day ? [{ text: source.day, as: 'quiet' }, { text: '  ' }] : [];
  const conflicts: Piece[] = source.conflicts > 0 ? [{ text: `!${source.conflicts}`, as: 'contradicts' }, { text: ' ' }] : [];
  return [...day, ...conflicts, { text: `${source.linked}/${source.sentences}`.padStart(5), as: 'quiet' }];
}

function twoEnds(theme: Theme, left: string, right: string, width: number): string {
  const room = width - widthOf(right) - 1;
  return room < 4 ? clip(left, width, theme.signs.ellipsis) : `${pad(clip(left, room, theme.signs.ellipsis), room)} ${right}`;
}

/** What the status line says of the briefing under the list's cursor. */
export function sourceStatus(entry: Source): string {
  const conflicts = entry.conflicts > 0 ? `, ${count(entry.conflicts, 'possible conflict')}` : '';
  return `${entry.linked} of ${count(entry.sentences, 'sentence')} also said elsewhere${conflicts}`;
}
