// What a typed command line means: a command by its name or the part of it that is enough, and its argument. Also what Tab offers.
import { nearest } from '../model/nearest.ts';
import type { Action } from './actions.ts';
import { ARGUMENTS } from './commands/arguments.ts';
import { isWhy, type Command, type Why } from './commands/command.ts';
import { keymapOf, shown } from './keymap.ts';
import { refusal } from './read-only.ts';
import type { State } from './state.ts';

/** What Tab would put into the command line. */
export interface Offer {
  /** The whole line with this choice in it. */
  readonly line: string;
  /** The choice alone, and what it is. */
  readonly word: string;
  readonly about: string;
}

/** What a line asks for, as an action; or why it asks for nothing. */
export function lineAction(state: State, line: string): Action | Why {
  const { name, argument } = partsOf(line);
  if (name === '') return { why: 'A command, then what it takes: tag north. Tab completes, ? lists the commands.' };
  if (/^\d+$/.test(name)) return { type: 'command', id: 'sentence.go', argument: name };
  const command = named(state, name);
  if ('why' in command) return command;
  if (argument !== '' && !ARGUMENTS[command.id]) return { why: `${command.id} takes nothing after its name.` };
  return { type: 'command', id: command.id, ...(argument === '' ? {} : { argument }) };
}

/** The command of a name: its id, the beginning of its id, or a part of it that no other has. */
export function named(state: State | undefined, name: string): Command | Why {
  const { commands } = keymapOf(state?.keys);
  const word = name.toLowerCase();
  const exact = commands.find(({ id }) => id.toLowerCase() === word);
  if (exact) return exact;
  const wanted = SHORT[word];
  const short = wanted && commands.find(({ id }) => id === wanted);
  if (short) return short;
  const candidates = [
    commands.filter(({ id }) => id.toLowerCase().startsWith(`${word}.`)),
    commands.filter(({ id }) => id.toLowerCase().split('.').includes(word)),
    commands.filter(({ id }) => id.toLowerCase().startsWith(word)),
  ];
  for (const some of candidates) {
    const [only] = some;
    if (only && some.length === 1) return only;
    if (some.length > 1)
      return {
        why: `"${name}" may be ${some
          .slice(0, 5)
          .map(({ id }) => id)
          .join(', ')}${some.length > 5 ? ', …' : ''}. Tab completes.`,
      };
  }
  const guess = nearest(
    word,
    commands.flatMap(({ id }) => [id, ...id.split('.')]),
  );
  return { why: `There is no command "${name}".${guess ? ` Did you mean ${guess}?` : ' ? lists them.'}` };
}

/** What a command does now, with its argument when it has one; or why it cannot. */
export function actionOf(state: State, id: string, argument?: string): Action | Why {
  const command = keymapOf(state.keys).commands.find((each) => each.id === id);
  if (!command) return { why: `There is no command "${id}".` };
  const meant = argument === undefined ? command.run(state) : (ARGUMENTS[id]?.run(state, argument) ?? command.run(state));
  return isWhy(meant) ? meant : (refusal(state, meant) ?? meant);
}

/** Names that fingers know from elsewhere. */
const SHORT: Readonly<Record<string, string>> = {
  q: 'quit',
  h: 'help',
  w: 'why',
  group: 'sort',
  furniture: 'boiler.toggle',
  read: 'read.toggle',
  goto: 'sentence.go',
  next: 'article.next',
  previous: 'article.prev',
};

/** What Tab can make of a line, best first. */
export function offers(state: State, line: string): readonly Offer[] {
  const { name, argument, hasArgument } = partsOf(line);
  if (!hasArgument) return commandOffers(state, name);
  const command = named(state, name);
  if ('why' in command) return [];
  const { complete } = ARGUMENTS[command.id] ?? {};
  return (complete?.(state, argument) ?? []).map(({ text, about }) => ({ line: `${name} ${text}`, word: text, about }));
}

/** What the command of a line takes: shown while there is nothing to offer for it. */
export function usageOf(state: State, line: string): string {
  const { name } = partsOf(line);
  const command = named(state, name);
  if ('why' in command) return command.why;
  const takes = ARGUMENTS[command.id];
  return takes ? `${command.id} ${takes.usage}: ${command.title}` : `${command.id} takes nothing after its name.`;
}

function commandOffers(state: State, name: string): readonly Offer[] {
  const word = name.toLowerCase();
  const { bindings, commands } = keymapOf(state.keys);
  const rank = ({ id }: Command) =>
    id.startsWith(word) ? (id.includes('.') ? 1 : 0) : id.split('.').some((part) => part.startsWith(word)) ? 2 : 3;
  return commands
    .filter(({ id, title }) => id.includes(word) || (word.length > 2 && title.toLowerCase().includes(word)))
    .map((command, order) => ({ command, order, rank: rank(command) }))
    .toSorted((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ command }) => {
      const takes = ARGUMENTS[command.id]?.usage;
      const keys = bindings.filter((binding) => binding.command === command).map((binding) => shown(binding.keys));
      return {
        line: takes ? `${command.id} ` : command.id,
        word: takes ? `${command.id} ${takes}` : command.id,
        about: [command.title, keys.length > 0 ? `(${keys.join(' ')})` : ''].filter(Boolean).join(' '),
      };
    });
}

/** A line as a command's name and what comes after it. */
export function partsOf(line: string): { readonly name: string; readonly argument: string; readonly hasArgument: boolean } {
  const [, name = '', rest] = /^\s*:?\s*(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  return { name, argument: (rest ?? '').trim(), hasArgument: rest !== undefined };
}
