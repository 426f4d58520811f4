// The keys that may follow a prefix, shown when one hesitates.
import { shown } from '../keymap.ts';
import { hintItems, hintShape } from '../select/hint.ts';
import { looksOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { row } from '../text/marks.ts';
import { clip, pad } from '../text/width.ts';
import { ruleRow } from './drawer.ts';

/** At most `height` rows of `width` cells, in columns read downwards. */
export function whichKeyRows(state: State, width: number, height: number): string[] {
  const theme = looksOf(state);
  const next = hintItems(state);
  const { columns, lines, isShort } = hintShape(next.length, width);
  const column = Math.floor((width - 2) / columns);
  const rows = Array.from({ length: lines }, (_, line) =>
    row(theme, width, [
      '  ',
      ...Array.from({ length: columns }, (_unused, n) => next[line + n * lines]).flatMap((item) => {
        if (!item) return [];
        return [
          { text: pad(item.key, 4), as: 'key' as const },
          { text: pad(clip(isShort ? item.hint : item.title, column - 6, theme.signs.ellipsis), column - 4) },
        ];
      }),
    ]),
  );
  return [ruleRow(theme, width, `${shown(state.pending)} ...`), ...rows].slice(0, height);
}
