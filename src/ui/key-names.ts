// Keys by their names: a piece of input is split into keys, a key may type a character, and a name written by hand is checked.
import { nearest } from '../model/nearest.ts';

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

/** Function keys come from the terminal's side as one character each, F1 first: private ones, which nobody types. */
const FUNCTION_KEYS = 0xf704;

/** The names of the keys in one piece of input: "jjj" is three keys. */
export function keysOf(input: string, key: RawKey): string[] {
  if (key.eventType === 'release') return [];
  if (key.tab) return [key.shift ? 'Shift-Tab' : 'Tab'];
  for (const [flag, name] of NAMED) if (key[flag]) return [name];
  if (key.ctrl) return input.length === 1 ? [input === ' ' ? 'Ctrl-Space' : `Ctrl-${input.toLowerCase()}`] : [];
  const keys = charactersOf(input).flatMap(keyOf);
  // On a slow line Escape and the next key arrive together and look like Alt.
  return key.meta ? ['Esc', ...keys] : keys;
}

/** One letter is the rule: making a segmenter for it would take longer than all that the key does. */
function charactersOf(input: string): readonly string[] {
  if (input.length === 1) return [input];
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(input), ({ segment }) => segment);
}

function keyOf(character: string): string[] {
  if (character === '\r' || character === '\n' || character === '\r\n') return ['Enter'];
  if (character === '\t') return ['Tab'];
  if (character === ' ') return ['Space'];
  const code = character.codePointAt(0) ?? 0;
  if (code >= FUNCTION_KEYS && code < FUNCTION_KEYS + 12) return [`F${code - FUNCTION_KEYS + 1}`];
  if (code === 0x7f || code === 8) return ['Backspace'];
  if (code === 0x1b) return ['Esc'];
  if (code < 0x20) return [`Ctrl-${String.fromCodePoint(code + 0x60)}`];
  return [character];
}

/** The character a key types into a prompt; undefined for keys that type nothing. */
export function typedBy(key: string): string | undefined {
  if (/^F\d\d?$/.test(key)) return undefined;
  if (key === 'Space') return ' ';
  return key.length === 1 || (!/^[A-Za-z-]+$/.test(key) && !key.startsWith('Ctrl-') && !key.startsWith('Shift-'))
    ? key
    : undefined;
}

/** Stands in a sequence for any letter from a to z: "m {a-z}". */
export const LETTER = '{a-z}';

const BY_NAME: readonly string[] = [
  ...NAMED.map(([, name]) => name),
  'Tab',
  'Shift-Tab',
  'Space',
  'Ctrl-Space',
  ...Array.from({ length: 12 }, (_, n) => `F${n + 1}`),
];

/** Keys that terminals send as the same byte as another one, that never reach a program, or that must always work. */
const NEVER: Readonly<Record<string, string>> = {
  'Ctrl-c': 'it always quits',
  'Ctrl-i': 'terminals send the same for Tab: use Tab',
  'Ctrl-j': 'terminals send the same for Enter: use Enter',
  'Ctrl-m': 'terminals send the same for Enter: use Enter',
  'Ctrl-h': 'terminals send the same for Backspace: use Backspace',
  'Ctrl-s': 'terminals stop their output at it',
  'Ctrl-q': 'terminals go on with their output at it',
};

/** Why a sequence written by hand can never be pressed; undefined when it can. */
export function unpressable(sequence: string): string | undefined {
  for (const key of sequence.split(' ')) {
    const never = NEVER[key];
    if (never) return `"${key}" cannot be bound: ${never}`;
    if (Array.from(key).length === 1 || /^Ctrl-[a-z]$/.test(key) || BY_NAME.includes(key)) continue;
    const meant = /^ctrl[-+].$/i.test(key) ? `Ctrl-${key.slice(5).toLowerCase()}` : guess(key);
    return `"${key}" is no key${meant ? `: did you mean "${meant}"?` : ''}`;
  }
  return undefined;
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  pagedown: 'PgDn',
  pageup: 'PgUp',
  escape: 'Esc',
  return: 'Enter',
  del: 'Delete',
};

function guess(key: string): string | undefined {
  const known = OTHER_NAMES[key.toLowerCase()] ?? BY_NAME.find((name) => name.toLowerCase() === key.toLowerCase());
  if (known) return known;
  // "gg" is two keys.
  return Array.from(key).length <= 3 ? Array.from(key).join(' ') : nearest(key, BY_NAME);
}
