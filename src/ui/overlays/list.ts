// A list to choose from: links of a sentence, conflicts, origins, notices. The item under the cursor is shown whole.
import { LIST_EMPTY, LIST_TITLES, listItems, listNote } from '../select/lists.ts';
import { looksOf } from '../select/screen.ts';
import type { ListName, State } from '../state.ts';
import { filled, row } from '../text/marks.ts';
import { clip, excerpt, flat, pad, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { ruleRow } from './drawer.ts';

/** At most `height` rows of `width` cells; `at` is the item under the cursor. */
export function listRows(state: State, name: ListName, at: number, width: number, height: number): string[] {
  const theme = looksOf(state);
  const items = listItems(state, name);
  const rule = ruleRow(theme, width, LIST_TITLES[name], listNote(state, name));
  if (items.length === 0) return [rule, row(theme, width, [{ text: ` ${LIST_EMPTY[name]}`, as: 'quiet' }])].slice(0, height);
  const entryOf = (n: number): string[] => {
    const item = items[n];
    if (!item) return [];
    const on = n === at;
    // A long note (the title of an article without an outlet) gives way before the head does: that holds the date or the kind.
    const spare = width - 4 - widthOf(flat(item.head));
    const note = clip(flat(item.note), Math.max(spare, Math.floor(width * 0.4)), theme.signs.ellipsis);
    const room = Math.max(0, width - widthOf(note) - 4);
    const head = `${pad(clip(flat(item.head), room, theme.signs.ellipsis), room)} ${note} `;
    const texts = item.texts.flatMap((text) =>
      on ? wrapText(excerpt(text), width - 5) : [clip(flat(text), width - 5, theme.signs.ellipsis)],
    );
    return [
      on
        ? filled(theme, width, 'cursorFocused', `${theme.signs.bar} ${head}`)
        : row(theme, width, ['  ', { text: head, as: item.as }]),
      ...texts.map((line) => row(theme, width, [{ text: on ? theme.signs.bar : ' ', as: 'bar' }, `   ${line}`])),
    ];
  };
  const room = Math.max(1, height - 1);
  // From the cursor upwards as far as there is room, so that the chosen item is always whole.
  let first = at;
  let used = entryOf(at).length;
  while (first > 0 && used + entryOf(first - 1).length <= room) used += entryOf(--first).length;
  const rows: string[] = [];
  for (let n = first; n < items.length && rows.length < room; n++) rows.push(...entryOf(n));
  return [rule, ...rows.slice(0, room)];
}
