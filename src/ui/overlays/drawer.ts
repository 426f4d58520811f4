// What all drawers share: the rule on top with a title and a note, and lists of choices around a cursor.
import { looksOf } from '../select/screen.ts';
import type { Choice } from '../select/choices.ts';
import type { State } from '../state.ts';
import { filled, paint, row } from '../text/marks.ts';
import { clip, flat, pad, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import type { Theme } from '../theme.ts';

/** The top row of a drawer, `width` cells; the note gives way before the title does. */
export function ruleRow(theme: Theme, width: number, title: string, note = ''): string {
  const { horizontal, ellipsis } = theme.signs;
  const name = ` ${clip(title, width - 4, ellipsis)} `;
  const room = width - widthOf(name) - 4;
  const end = note && room > 8 ? ` ${clip(note, room - 2, ellipsis)} ` : '';
  const rule = Math.max(0, width - 2 - widthOf(name) - widthOf(end));
  return (
    paint(theme, 'quiet', horizontal) +
    paint(theme, 'titleFocused', name) +
    paint(theme, 'quiet', horizontal.repeat(rule) + end + horizontal)
  );
}

/** What a drawer of choices shows. */
export interface ChoiceList {
  readonly title: string;
  readonly filter: string;
  readonly at: number;
  readonly choices: readonly Choice[];
  /** A row between the prompt and the choices, while nothing is typed. */
  readonly legend?: string;
}

/** Entries are three spaces apart; as many whole ones in a line as fit. The choices keep the other half of the room. */
function legendLines(legend: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const entry of legend.split('   ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? entry : `${last}   ${entry}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines.flatMap((line) => wrapText(line, width)).slice(0, Math.floor(most));
}

/** A prompt that narrows a list of choices: help and palette. */
export function choiceRows(state: State, list: ChoiceList, width: number, height: number): string[] {
  const theme = looksOf(state);
  const { at, choices, filter } = list;
  const { bar, ellipsis } = theme.signs;
  const shown = clip(flat(filter), width - 6, ellipsis);
  const rows = [
    ruleRow(theme, width, list.title, String(choices.length)),
    row(theme, width, [{ text: ' > ', as: 'key' }, shown, { text: ' ', as: 'cursorFocused' }]),
  ];
  if (choices.length === 0) rows.push(row(theme, width, [{ text: '   Nothing is called that. Esc closes.', as: 'quiet' }]));
  else if (list.legend && filter === '' && height > 8)
    rows.push(...legendLines(list.legend, width - 3, (height - 2) / 2).map((line) => paint(theme, 'quiet', `   ${line}`)));
  const room = Math.max(0, height - rows.length);
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), choices.length - room));
  const keys = Math.min(18, Math.max(3, ...choices.map((choice) => widthOf(choice.keys))));
  const space = width - keys - 6;
  for (const [n, choice] of choices.slice(first, first + room).entries()) {
    const group = space - widthOf(choice.title) > widthOf(choice.group) + 2 ? choice.group : '';
    const key = pad(clip(choice.keys, keys, ellipsis), keys);
    const title = pad(clip(choice.title, Math.max(8, space), ellipsis), space - widthOf(group));
    if (first + n === at) rows.push(filled(theme, width, 'cursorFocused', `${bar} ${key}  ${title}  ${group}`));
    else rows.push(row(theme, width, ['  ', { text: key, as: 'key' }, `  ${title}  `, { text: group, as: 'quiet' }]));
  }
  return rows.slice(0, height);
}
