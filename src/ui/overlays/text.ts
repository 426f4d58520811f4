// Facts to read: labels on the left, texts wrapped beside them. And the two prompts of one line: the command line and the filter.
import { counted } from '../../model/counted.ts';
import { offers, usageOf } from '../command-line.ts';
import { listedOf } from '../select/filter.ts';
import { looksOf } from '../select/screen.ts';
import type { Overlay, State } from '../state.ts';
import { filled, row } from '../text/marks.ts';
import { clip, excerpt, flat, pad, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { endOf } from './prompt.ts';
import { ruleRow } from './drawer.ts';

/** The labelled facts from `top` on, at most `height` rows of `width` cells. */
export function textRows(
  state: State,
  { title, rows, top }: Overlay & { type: 'text' },
  width: number,
  height: number,
): string[] {
  const theme = looksOf(state);
  const column = Math.min(16, Math.max(0, ...rows.map(({ label }) => widthOf(label))));
  const lines = rows.flatMap(({ label, text }) => {
    const name = pad(clip(label, column, theme.signs.ellipsis), column);
    return wrapText(excerpt(flat(text)), Math.max(8, width - column - 4)).map((line, n) =>
      row(theme, width, [' ', { text: n === 0 ? name : ' '.repeat(column), as: 'quiet' }, column > 0 ? `  ${line}` : line]),
    );
  });
  const room = Math.max(1, height - 1);
  const first = Math.max(0, Math.min(top, lines.length - room));
  const note = lines.length > room ? `${first + 1} to ${Math.min(lines.length, first + room)} of ${lines.length}` : '';
  return [ruleRow(theme, width, title, note), ...lines.slice(first, first + room)];
}

/** The command line with what Tab offers, at most `height` rows of `width` cells. */
export function commandRows(state: State, line: Overlay & { type: 'command' }, width: number, height: number): string[] {
  const theme = looksOf(state);
  const all = offers(state, line.typed);
  const rows = [
    ruleRow(theme, width, 'COMMAND', all.length > 0 ? counted(all.length, 'offer') : ''),
    row(theme, width, [{ text: ' : ', as: 'key' }, endOf(flat(line.text), width - 5), { text: ' ', as: 'cursorFocused' }]),
  ];
  if (all.length === 0)
    rows.push(
      row(theme, width, [{ text: `   ${clip(usageOf(state, line.text), width - 4, theme.signs.ellipsis)}`, as: 'quiet' }]),
    );
  const room = Math.max(0, height - rows.length);
  const first = Math.max(0, Math.min(line.at - Math.floor(room / 2), all.length - room));
  const shown = all.slice(first, first + room);
  const column = Math.min(Math.floor(width * 0.6), Math.max(0, ...shown.map(({ word }) => widthOf(word))));
  for (const [n, { word, about }] of shown.entries()) {
    const name = pad(clip(flat(word), column, theme.signs.ellipsis), column);
    const rest = clip(flat(about), width - column - 5, theme.signs.ellipsis);
    if (first + n === line.at) rows.push(filled(theme, width, 'cursorFocused', `${theme.signs.bar}  ${name}  ${rest}`));
    else rows.push(row(theme, width, ['   ', name, { text: `  ${rest}`, as: 'quiet' }]));
  }
  return rows.slice(0, height);
}

/** The filter of the source list, at most `height` rows of `width` cells. */
export function filterRows(state: State, { text }: Overlay & { type: 'filter' }, width: number, height: number): string[] {
  const theme = looksOf(state);
  return [
    ruleRow(theme, width, 'FILTER the sources', `${listedOf(state).order.length} of ${state.library.readings.length}`),
    row(theme, width, [{ text: ' > ', as: 'key' }, endOf(flat(text), width - 5), { text: ' ', as: 'cursorFocused' }]),
    row(theme, width, [{ text: '   words of title, outlet, day or #tag; -word without it; is:unread is:flagged', as: 'quiet' }]),
  ].slice(0, height);
}
