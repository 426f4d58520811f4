// What the help and the palette offer, narrowed by what has been typed. Commands come from the registry, the rest from the library.
import type { Action } from '../actions.ts';
import type { Command } from '../commands/command.ts';
import { worksIn } from '../commands/registry.ts';
import { keymapOf, shown } from '../keymap.ts';
import type { State } from '../state.ts';
import { once } from './memo.ts';
import { articleIn, firstArticlesIn, lettersInOrder, namesIn, rankedArticles, withSlips, type Ranked } from './palette.ts';
import { tracked } from './tracked.ts';

/** A row of help or of the palette. */
export interface Choice {
  readonly keys: string;
  readonly title: string;
  readonly group: string;
  readonly action: Action;
  /** Other words by which it is found. */
  readonly also?: string;
}

/** Commands that can be used in the focused pane; typing looks through all of them. */
export function helpItems(state: State, filter: string): readonly Choice[] {
  const commands = keymapOf(state.keys)
    .commands.filter((command) => filter !== '' || worksIn(command, state.focus))
    .map((command) => choiceOf(state, command));
  return narrowed(commands, filter);
}

/** Commands, articles, speakers, outlets and tags by name. Without a word the commands stand first. */
export function paletteItems(state: State, filter: string): readonly Choice[] {
  if (held?.filter !== filter) held = { filter, of: tracked((each) => paletteFor(each, filter)) };
  return held.of(state);
}

/** What is offered for the words typed last: a key asks for it several times, and there may be ten thousand articles. */
let held: { readonly filter: string; readonly of: (state: State) => readonly Choice[] } | undefined;

/** So many are offered at most, so many articles before a word is typed. */
const MOST = 200;
const UNASKED = 50;

function paletteFor(state: State, filter: string): readonly Choice[] {
  const { library } = state;
  const commands = commandChoices(state);
  const words = wordsIn(filter);
  if (words.length === 0) return [...commands, ...firstArticlesIn(library, UNASKED)];
  const own = [...commands, ...namesIn(state)];
  const articles = rankedArticles(library, words, MOST).map((ranked) => ({ ...ranked, order: own.length + ranked.order }));
  const fitting = inOrder([...rankedChoices(own, words), ...articles])
    .slice(0, MOST)
    .flatMap(({ order }) => own[order] ?? articleIn(library, order - own.length) ?? []);
  const first = (most: number) => {
    const rest = library.readings.slice(0, Math.max(0, most - own.length));
    return [...own.slice(0, most), ...rest.flatMap((_, n) => articleIn(library, n) ?? [])];
  };
  return withSlips(first, fitting, filter).slice(0, MOST);
}

const commandChoices = tracked((state) => keymapOf(state.keys).commands.map((command) => choiceOf(state, command)));

function choiceOf(state: State, command: Command): Choice {
  const keys = keymapOf(state.keys)
    .bindings.filter((binding) => binding.command === command)
    .map((binding) => shown(binding.keys));
  return {
    keys: keys.join(' '),
    title: command.title,
    group: command.group,
    action: { type: 'command', id: command.id },
    also: [command.hint, command.id, ALSO[command.id]].filter(Boolean).join(' '),
  };
}

/** What somebody may call it who has not read our words: by these a command is found too. */
const ALSO: Readonly<Record<string, string>> = {
  'link.next': 'jump counterpart cross-reference',
  'claim.show': 'attribution chain speaker hedge certainty modality independent',
  'conflict.next': 'contradiction disagree',
  'go.contradictions': 'contradictions disagree differ',
  'go.provenance': 'provenance derivation copy circular citation independent corroboration wire',
  'go.ach': 'ach analysis hypothesis evidence heuer diagnosticity inconsistency sensitivity',
  'ach.add': 'ach evidence hypothesis matrix',
  'go.matrix': 'coverage gaps evidence corroboration table',
  'go.quotes': 'quotations speakers attribution ledger',
  'go.timeline': 'chronology as of',
  'go.versions': 'silent edits revisions',
  'diff.toggle': 'drift hedge dropped altered compare difference',
  why: 'evidence reason score weights explain',
  'judge.accept': 'confirm verdict',
  'judge.reject': 'false wrong verdict',
  'judge.retype': 'retype verdict change',
  'boiler.toggle': 'boilerplate furniture junk set aside',
  'new.next': 'novelty unread fresh',
  undo: 'revert take back',
  rate: 'admiralty reliability credibility',
  export: 'citations footnotes report stix csv',
  'copy.citation': 'cite quote clipboard',
  info: 'provenance of fields metadata hash',
};

/** Best first: every word typed must be found, as it is or as letters in order. The order given is kept among equals. */
function narrowed(choices: readonly Choice[], filter: string): readonly Choice[] {
  const words = wordsIn(filter);
  if (words.length === 0) return choices;
  return inOrder(rankedChoices(choices, words)).flatMap(({ order }) => choices[order] ?? []);
}

function wordsIn(filter: string): readonly string[] {
  return filter.toLowerCase().split(/\s+/).filter(Boolean);
}

function rankedChoices(choices: readonly Choice[], words: readonly string[]): readonly Ranked[] {
  return choices.map((choice, order) => ({ order, rank: rankOf(choice, words) })).filter(({ rank }) => rank > 0);
}

function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.toSorted((a, b) => b.rank - a.rank || a.order - b.order);
}

const foldedOf = once(({ title, group, keys, also }: Choice) => ({
  text: `${title} ${group}`.toLowerCase(),
  title: title.toLowerCase(),
  keys: keys.toLowerCase().split(' '),
  also: also?.toLowerCase() ?? '',
}));

function rankOf(choice: Choice, words: readonly string[]): number {
  const { text, title, keys, also } = foldedOf(choice);
  let rank = 0;
  for (const word of words) {
    if (keys.includes(word)) rank += 4;
    else if (text.startsWith(word) || text.includes(` ${word}`)) rank += 3;
    else if (text.includes(word) || also.includes(word)) rank += 2;
    else if (word.length > 3 && lettersInOrder(title, word)) rank += 1;
    else return 0;
  }
  return rank / words.length;
}
