// The keys that may follow a prefix, shown when one hesitates.
import { LETTER } from '../key-names.ts';
import { following, keymapOf, shown, type Binding } from '../keymap.ts';
import { citeOf } from '../select/names.ts';
import { looksOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { row } from '../text/marks.ts';
import { clip, flat, pad } from '../text/width.ts';
import { ruleRow } from './drawer.ts';

export function whichKeyRows(state: State, width: number, height: number): string[] {
  const theme = looksOf(state);
  const next = following(keymapOf(state.keys), state.pending, state.focus).flatMap((binding) => itemsOf(state, binding));
  const column = Math.max(24, Math.floor((width - 2) / Math.max(1, Math.floor(width / 40))));
  const columns = Math.max(1, Math.floor((width - 2) / column));
  const lines = Math.ceil(next.length / columns);
  const rows = Array.from({ length: lines }, (_, line) =>
    row(theme, width, [
      '  ',
      ...Array.from({ length: columns }, (_unused, n) => next[line + n * lines]).flatMap((item) => {
        if (!item) return [];
        return [
          { text: pad(item.key, 4), as: 'key' as const },
          { text: pad(clip(item.title, column - 6, theme.signs.ellipsis), column - 4) },
        ];
      }),
    ]),
  );
  return [ruleRow(theme, width, `${shown(state.pending)} ...`), ...rows].slice(0, height);
}

interface Item {
  readonly key: string;
  readonly title: string;
}

/** A key and what it does; for places the letters that are taken, each with where it leads. */
function itemsOf({ pending, places = {}, library }: State, { keys, command }: Binding): readonly Item[] {
  const key = keys.slice(pending.length + 1);
  if (key !== LETTER) return [{ key: shown(key), title: command.title }];
  const taken = Object.entries(places)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, { briefing, sentence }]): Item => {
      const known = library.briefing(briefing);
      const text = flat(library.sentence(sentence)?.text ?? '');
      return { key: letter, title: known ? `${citeOf(known)}: ${text}` : 'an article that is not here' };
    });
  const free: Item = { key: 'a-z', title: command.title };
  return command.id === 'mark.goto' && taken.length > 0 ? taken : [free, ...taken];
}
