// Keys -> commands. Sequences wait without a time-out; a person's changes and macros are checked for clashes.
import type { Command, Where } from './commands/command.ts';
import { macroCommands, type Macros } from './commands/macros.ts';
import { COMMANDS, worksIn } from './commands/registry.ts';
import { LETTER } from './key-names.ts';
import { once } from './select/memo.ts';

/** A person's own keys: command id -> keys. */
export type KeyChanges = Readonly<Record<string, readonly string[]>>;

/** What a person has made their own. */
export interface OwnKeys {
  readonly changes: KeyChanges;
  readonly macros: Macros;
}

/** A key or sequence with what it runs. */
export interface Binding {
  readonly keys: string;
  readonly command: Command;
}

/** All keys in force. */
export interface Keymap {
  readonly bindings: readonly Binding[];
  /** Every command there is, macros included. */
  readonly commands: readonly Command[];
}

/** What is wrong with a person's own keys. */
export interface KeyProblem {
  /** The command whose keys are wrong. */
  readonly id: string;
  readonly what: string;
  readonly todo: string;
}

/** A key map with what became of a person's changes. */
export interface KeymapResult {
  readonly keymap: Keymap;
  /** What was wrong with a person's changes; the default stays for those. */
  readonly problems: readonly KeyProblem[];
  /** Defaults that gave way to what a person has chosen: "c: theme gives way to link.next". */
  readonly gaveWay: readonly string[];
}

const NO_CHANGES: OwnKeys = { changes: {}, macros: {} };

/** The default keys with a person's changes. A change that clashes is left out and said. */
export function makeKeymap({ changes, macros }: OwnKeys = NO_CHANGES): KeymapResult {
  const commands = [...COMMANDS, ...macroCommands(macros)];
  const problems: KeyProblem[] = [];
  const gaveWay: string[] = [];
  const bindings: Binding[] = [];
  const clashOf = (command: Command, keys: string) =>
    bindings.find((other) => overlap(other.keys, keys) && shareAPane(other.command, command))?.command;
  for (const command of commands) {
    for (const keys of changes[command.id] ?? []) {
      const clash = clashOf(command, keys);
      if (clash)
        problems.push({
          id: command.id,
          what: `"${keys}" is wanted by ${clash.id} and by ${command.id}`,
          todo: `give one of them another key; ${clash.id} has it now`,
        });
      else bindings.push({ keys, command });
    }
  }
  // Defaults give way to what a person has chosen.
  for (const command of commands) {
    if (changes[command.id]) continue;
    for (const keys of command.keys) {
      const clash = clashOf(command, keys);
      if (clash) gaveWay.push(`${shown(keys)}: ${command.id} gives way to ${clash.id}`);
      else bindings.push({ keys, command });
    }
  }
  return { keymap: { bindings, commands }, problems, gaveWay };
}

/** The key map of a state. */
export const keymapOf = (own: OwnKeys = NO_CHANGES): Keymap => made(own);

const made = once((own: OwnKeys) => makeKeymap(own).keymap);

/** Two sequences cannot both live when one begins the other. */
function overlap(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  return short.every((key, n) => same(key, long[n] ?? ''));
}

function same(a: string, b: string): boolean {
  return a === b || (a === LETTER && isLetter(b)) || (b === LETTER && isLetter(a));
}

function isLetter(key: string): boolean {
  return /^[a-z]$/.test(key);
}

function shareAPane(a: Command, b: Command): boolean {
  const panes: readonly Where[] = ['sources', 'article', 'takeaways'];
  const [one, other] = [a.in ?? panes, b.in ?? panes];
  return one.some((pane) => other.includes(pane));
}

/** A command, the beginning of one, or nothing. */
export type Lookup =
  | { readonly type: 'command'; readonly command: Command; readonly argument?: string }
  | { readonly type: 'prefix' }
  | { readonly type: 'none' };

/** What the keys so far mean in a pane. */
export function lookUp(keymap: Keymap, sequence: string, pane: Where): Lookup {
  const here = keymap.bindings.filter((binding) => worksIn(binding.command, pane));
  const exact = here.find((binding) => binding.keys === sequence);
  if (exact) return { type: 'command', command: exact.command };
  const letter = sequence.at(-1) ?? '';
  const open = isLetter(letter) && here.find((binding) => binding.keys === `${sequence.slice(0, -1)}${LETTER}`);
  if (open) return { type: 'command', command: open.command, argument: letter };
  return here.some((binding) => binding.keys.startsWith(`${sequence} `)) ? { type: 'prefix' } : { type: 'none' };
}

/** What may follow a prefix: for the which-key drawer. */
export function following(keymap: Keymap, prefix: string, pane: Where): readonly Binding[] {
  return keymap.bindings.filter((binding) => binding.keys.startsWith(`${prefix} `) && worksIn(binding.command, pane));
}

/** "g g" is shown as "gg", "Ctrl-d" as it is. */
export function shown(keys: string): string {
  const parts = keys.split(' ');
  return parts.every((part) => part.length === 1 || part === LETTER) ? parts.join('') : parts.join(' ');
}
