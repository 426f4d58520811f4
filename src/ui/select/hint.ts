// The keys that may follow a prefix, and how they are laid out: with what they do where there is room, else with a word each.
import { LETTER } from '../key-names.ts';
import { following, keymapOf, shown, type Binding } from '../keymap.ts';
import type { State } from '../state.ts';
import { flat } from '../text/width.ts';
import { citeOf, shortNameOf } from './names.ts';

/** How the keys that may follow are laid out. */
export interface HintShape {
  readonly columns: number;
  readonly lines: number;
  /** Only a word for each key. */
  readonly isShort: boolean;
}

/** Rows beyond which a word each must do. */
const MOST = 7;

/** For so many keys in so many cells of width. */
export function hintShape(count: number, width: number): HintShape {
  const wide = Math.max(1, Math.min(Math.floor(width / 40), Math.ceil(count / 5)));
  const lines = Math.ceil(count / wide);
  if (lines <= MOST) return { columns: wide, lines, isShort: false };
  const narrow = Math.max(1, Math.floor(width / 18));
  return { columns: narrow, lines: Math.ceil(count / narrow), isShort: true };
}

/** What may follow the keys so far. */
export function hintItems(state: State): readonly HintItem[] {
  return following(keymapOf(state.keys), state.pending, state.focus).flatMap((binding) => itemsOf(state, binding));
}

/** A key that may follow, and what it does. */
export interface HintItem {
  readonly key: string;
  readonly title: string;
  /** The same in a word or two. */
  readonly hint: string;
}

/** A key and what it does; for places the letters that are taken, each with where it leads. */
function itemsOf({ pending, places = {}, library }: State, { keys, command }: Binding): readonly HintItem[] {
  const key = keys.slice(pending.length + 1);
  if (key !== LETTER) return [{ key: shown(key), title: command.title, hint: command.hint }];
  const taken = Object.entries(places)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, { briefing, sentence }]): HintItem => {
      const known = library.briefing(briefing);
      const text = flat(library.sentence(sentence)?.text ?? '');
      const title = known ? `${citeOf(known)}: ${text}` : 'an article that is not here';
      return { key: letter, title, hint: known ? shortNameOf(known) : '' };
    });
  const free: HintItem = { key: 'a-z', title: command.title, hint: command.hint };
  return command.id === 'mark.goto' && taken.length > 0 ? taken : [free, ...taken];
}
