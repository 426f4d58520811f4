// Keys -> commands. A chunk of input is split into keys; sequences wait without a time-out; a person's changes are checked for clashes.
import type { Command } from './commands/command.ts';
import { COMMANDS, worksIn } from './commands/registry.ts';
import type { PaneId } from './layout.ts';
import { once } from './select/memo.ts';
import type { KeyChanges } from './state.ts';

/** What the terminal library tells about one piece of input. */
export interface RawKey {
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
  readonly upArrow?: boolean;
  readonly downArrow?: boolean;
  readonly leftArrow?: boolean;
  readonly rightArrow?: boolean;
  readonly pageDown?: boolean;
  readonly pageUp?: boolean;
  readonly home?: boolean;
  readonly end?: boolean;
  readonly return?: boolean;
  readonly escape?: boolean;
  readonly tab?: boolean;
  readonly backspace?: boolean;
  readonly delete?: boolean;
  readonly eventType?: 'press' | 'repeat' | 'release';
}

const NAMED: readonly (readonly [keyof RawKey, string])[] = [
  ['upArrow', 'Up'],
  ['downArrow', 'Down'],
  ['leftArrow', 'Left'],
  ['rightArrow', 'Right'],
  ['pageDown', 'PgDn'],
  ['pageUp', 'PgUp'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['escape', 'Esc'],
  ['backspace', 'Backspace'],
  ['delete', 'Delete'],
];

/** The names of the keys in one piece of input: "jjj" is three keys. */
export function keysOf(input: string, key: RawKey): string[] {
  if (key.eventType === 'release') return [];
  if (key.tab) return [key.shift ? 'Shift-Tab' : 'Tab'];
  for (const [flag, name] of NAMED) if (key[flag]) return [name];
  if (key.ctrl) return input.length === 1 ? [input === ' ' ? 'Ctrl-Space' : `Ctrl-${input.toLowerCase()}`] : [];
  const keys = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(input), ({ segment }) =>
    keyOf(segment),
  ).flat();
  // On a slow line Escape and the next key arrive together and look like Alt.
  return key.meta ? ['Esc', ...keys] : keys;
}

function keyOf(character: string): string[] {
  if (character === '\r' || character === '\n' || character === '\r\n') return ['Enter'];
  if (character === '\t') return ['Tab'];
  if (character === ' ') return ['Space'];
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x7f || code === 8) return ['Backspace'];
  if (code === 0x1b) return ['Esc'];
  if (code < 0x20) return [`Ctrl-${String.fromCodePoint(code + 0x60)}`];
  return [character];
}

/** The character a key types into a prompt; undefined for keys that type nothing. */
export function typedBy(key: string): string | undefined {
  if (key === 'Space') return ' ';
  return key.length === 1 || (!/^[A-Za-z-]+$/.test(key) && !key.startsWith('Ctrl-') && !key.startsWith('Shift-'))
    ? key
    : undefined;
}

export interface Binding {
  readonly keys: string;
  readonly command: Command;
}

export interface Keymap {
  readonly bindings: readonly Binding[];
}

export interface KeymapResult {
  readonly keymap: Keymap;
  /** What was wrong with a person's changes; the default stays for those. */
  readonly problems: readonly string[];
}

/** The default keys with a person's changes: command id -> its keys. A change that clashes is left out and said. */
export function makeKeymap(changes: KeyChanges = {}): KeymapResult {
  const problems = Object.keys(changes)
    .filter((id) => !COMMANDS.some((command) => command.id === id))
    .map((id) => `There is no command "${id}".`);
  const bindings: Binding[] = [];
  const clashOf = (command: Command, keys: string) =>
    bindings.find((other) => overlap(other.keys, keys) && shareAPane(other.command, command))?.command;
  for (const command of COMMANDS) {
    for (const keys of changes[command.id] ?? []) {
      const clash = clashOf(command, keys);
      if (clash) problems.push(`"${keys}" is wanted by ${clash.id} and by ${command.id}.`);
      else bindings.push({ keys, command });
    }
  }
  // Defaults give way to what a person has chosen.
  for (const command of COMMANDS) {
    if (changes[command.id]) continue;
    for (const keys of command.keys) if (!clashOf(command, keys)) bindings.push({ keys, command });
  }
  return { keymap: { bindings }, problems };
}

const DEFAULT_KEYS: KeyChanges = {};

/** The key map of a state. */
export const keymapOf = (changes: KeyChanges = DEFAULT_KEYS): Keymap => made(changes);

const made = once((changes: KeyChanges) => makeKeymap(changes).keymap);

/** Two sequences cannot both live when one begins the other. */
function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function shareAPane(a: Command, b: Command): boolean {
  return a.in === undefined || b.in === undefined || a.in.some((pane) => b.in?.includes(pane));
}

/** Clashes among the default keys themselves; a test says that there are none. */
export function clashes(): string[] {
  const all = COMMANDS.flatMap((command) => command.keys.map((keys) => ({ keys, command })));
  return all.flatMap((one, n) =>
    all
      .slice(n + 1)
      .filter((other) => overlap(one.keys, other.keys) && shareAPane(one.command, other.command))
      .map((other) => `${one.keys}: ${one.command.id}, ${other.command.id}`),
  );
}

export type Lookup =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'prefix' }
  | { readonly type: 'none' };

/** What the keys so far mean in a pane. */
export function lookUp(keymap: Keymap, sequence: string, pane: PaneId): Lookup {
  const here = keymap.bindings.filter((binding) => worksIn(binding.command, pane));
  const exact = here.find((binding) => binding.keys === sequence);
  if (exact) return { type: 'command', command: exact.command };
  return here.some((binding) => binding.keys.startsWith(`${sequence} `)) ? { type: 'prefix' } : { type: 'none' };
}

/** What may follow a prefix: for the which-key drawer. */
export function following(keymap: Keymap, prefix: string, pane: PaneId): readonly Binding[] {
  return keymap.bindings.filter((binding) => binding.keys.startsWith(`${prefix} `) && worksIn(binding.command, pane));
}

/** "g g" is shown as "gg", "Ctrl-d" as it is. */
export function shown(keys: string): string {
  const parts = keys.split(' ');
  return parts.every((part) => part.length === 1) ? parts.join('') : parts.join(' ');
}
