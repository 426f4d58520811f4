// The keys that may follow a prefix, shown when one hesitates.
import { following, keymapOf, shown } from '../keymap.ts';
import { looksOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { row } from '../text/marks.ts';
import { clip, pad } from '../text/width.ts';
import { ruleRow } from './drawer.ts';

export function whichKeyRows(state: State, width: number, height: number): string[] {
  const theme = looksOf(state);
  const next = following(keymapOf(state.keys), state.pending, state.focus);
  const column = Math.max(24, Math.floor((width - 2) / Math.max(1, Math.floor(width / 40))));
  const columns = Math.max(1, Math.floor((width - 2) / column));
  const lines = Math.ceil(next.length / columns);
  const rows = Array.from({ length: lines }, (_, line) =>
    row(theme, width, [
      '  ',
      ...Array.from({ length: columns }, (_unused, n) => next[line + n * lines]).flatMap((binding) => {
        if (!binding) return [];
        const key = shown(binding.keys.slice(state.pending.length + 1));
        return [
          { text: pad(key, 3), as: 'key' as const },
          { text: pad(clip(binding.command.title, column - 5, theme.signs.ellipsis), column - 3) },
        ];
      }),
    ]),
  );
  return [ruleRow(theme, width, `${shown(state.pending)} ...`), ...rows].slice(0, height);
}
