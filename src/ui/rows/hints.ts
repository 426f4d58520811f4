// The lowest row: the keys that make sense now, taken from the registry, each with a word or two.
import { briefingOf } from '../../model/text.ts';
import { isWhy, type Command, type Where } from '../commands/command.ts';
import { refusal } from '../read-only.ts';
import { commandOf, worksIn } from '../commands/registry.ts';
import { keymapOf, shown, type Keymap } from '../keymap.ts';
import { nextCrossing } from '../select/links.ts';
import { once } from '../select/memo.ts';
import { shortNameOf } from '../select/names.ts';
import { layoutFor, looksOf } from '../select/screen.ts';
import { tracked } from '../select/tracked.ts';
import type { ListName, State } from '../state.ts';
import { row, type Piece } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';

/** The row of keys for where one is. */
export const hintRow = tracked((state): string => {
  const { width } = layoutFor(state).status;
  return row(looksOf(state), width, [' ', ...hints(state, width - 1)]);
});

const HINTS: Readonly<Record<Where, readonly string[]>> = {
  sources: [
    'article.open',
    'sort',
    'filter',
    'search',
    'focus.next',
    'zoom',
    'palette',
    'select.toggle',
    'info',
    'command',
    'help',
    'back',
  ],
  article: [
    'link.next',
    'trail.back',
    'diff.toggle',
    'why',
    'claim.next',
    'conflict.next',
    'match.next',
    'search',
    'links.open',
    'claim.show',
    'tag',
    'note',
    'flag.toggle',
    'pin',
    'ach.add',
    'info',
    'command',
    'help',
    'back',
  ],
  hypotheses: [
    'ach.consistent',
    'ach.veryConsistent',
    'ach.inconsistent',
    'ach.veryInconsistent',
    'ach.neutral',
    'ach.notApplicable',
    'ach.hypothesis',
    'ach.own',
    'ach.goto',
    'ach.order',
    'ach.rate',
    'ach.relevance',
    'ach.drop',
    'ach.open',
    'ach.export',
    'help',
  ],
  takeaways: ['take.goto', 'trail.back', 'diff.toggle', 'why', 'link.next', 'focus.left', 'search', 'help', 'back'],
};

const PROMPT_HINTS: Readonly<Record<string, string>> = {
  search: 'Enter stay  Up/Down hits  Tab scope  Esc return',
  help: 'type to find  Up/Down choose  Enter run  Esc close',
  palette: 'type to find  Up/Down choose  Enter run  Esc close',
  why: 'w close  j/k scroll  Enter go there  + right  - wrong  = other kind  Esc close',
  prompt: 'Enter keep  Esc leave it',
  command: 'Enter run  Tab complete  Up typed before  Esc leave it',
  filter: 'Enter keep  Up/Down choose  Esc as before',
  text: 'j/k scroll  Esc close',
  menu: 'j/k choose  Enter take  Esc close',
};

const LIST_HINTS: Readonly<Partial<Record<ListName, string>>> = {
  links: 'j/k choose  Enter go there  w why  + right  - wrong  = other kind  Esc close',
  kinds: 'j/k choose  Enter make it this  Esc leave it',
  names: 'j/k choose  Enter search it  Esc close',
  searches: 'j/k choose  Enter search it again  Esc close',
  matrix: 'j/k choose  Enter go to the claim  Esc close',
  notices: 'j/k choose  Esc close',
};

/** Keys that can be pressed now, taken from the registry; what could not run is left out. */
function hints(state: State, width: number): Piece[] {
  const { overlay } = state;
  if (overlay?.type === 'list') return pairs(LIST_HINTS[overlay.list] ?? 'j/k choose  Enter go there  Esc close', width);
  const isMatrix = overlay?.type === 'hypotheses';
  if (isMatrix && overlay.writing) return pairs('Enter keep  Esc leave it', width);
  if (overlay && !isMatrix) return pairs(PROMPT_HINTS[overlay.type] ?? '', width);
  const pieces: Piece[] = [];
  let used = 0;
  for (const { id, key, hint, size, canRun } of hintsOf(keymapOf(state.keys))[isMatrix ? 'hypotheses' : state.focus]) {
    if (!canRun(state)) continue;
    const said = id === 'link.next' ? crossingHint(state, width) : hint;
    const taken = size - widthOf(hint) + widthOf(said);
    // Help is always offered, and leaving where there is room: the last places are kept for them.
    if (used + taken > width - (id === 'help' || id === 'back' ? 0 : width < 100 ? 8 : 16)) continue;
    pieces.push({ text: key, as: 'key' }, { text: ` ${said}  `, as: 'quiet' });
    used += taken;
  }
  if (isMatrix && used + 9 <= width) pieces.push(...pairs('Esc close', width));
  return pieces;
}

/** "to Northern Wire": where x leads now. */
function crossingHint(state: State, width: number): string {
  const next = nextCrossing(state);
  const there = next === undefined ? undefined : state.library.briefing(briefingOf(next));
  return there ? `to ${clip(shortNameOf(there), width < 100 ? 16 : 28, looksOf(state).signs.ellipsis)}` : 'cross';
}

interface Hint {
  readonly id: string;
  readonly key: string;
  readonly hint: string;
  /** Cells it takes with the space behind it. */
  readonly size: number;
  readonly canRun: (state: State) => boolean;
}

/** The hints of each pane with the keys of a key map. Whether a command can run is asked again only when what it asks has changed. */
const hintsOf = once(({ bindings }: Keymap): Readonly<Record<Where, readonly Hint[]>> => {
  const of = (place: Where) =>
    HINTS[place].flatMap((id): Hint[] => {
      const command = commandOf(id);
      const binding = bindings.find((candidate) => candidate.command === command && command && isOffered(command, place));
      if (!command || !binding) return [];
      const key = shown(binding.keys);
      const canRun = tracked((state) => {
        const meant = command.run(state);
        return !isWhy(meant) && refusal(state, meant) === undefined;
      });
      return [{ id, key, hint: command.hint, size: widthOf(key) + 1 + widthOf(command.hint) + 2, canRun }];
    });
  return { sources: of('sources'), article: of('article'), takeaways: of('takeaways'), hypotheses: of('hypotheses') };
});

/** Over the matrix, what works in every pane works too: help, and leaving. */
function isOffered(command: Command, place: Where): boolean {
  return worksIn(command, place) || command.in === undefined;
}

/** "Enter take  Esc close" as keys and words. Where it does not fit, whole pairs before the last go: how to leave stays. */
function pairs(text: string, width: number): Piece[] {
  const all = text.split('  ');
  while (all.length > 1 && widthOf(all.join('  ')) > width) all.splice(-2, 1);
  return all.flatMap((pair) => {
    const space = pair.indexOf(' ');
    return [
      { text: pair.slice(0, space), as: 'key' } satisfies Piece,
      { text: `${pair.slice(space)}  `, as: 'quiet' } satisfies Piece,
    ];
  });
}
