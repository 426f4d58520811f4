// Keys in kitty's protocol (https://sw.kovidgoyal.net/kitty/keyboard-protocol): asked for by `CSI ? u`, answered by
// `CSI ? flags u`, pushed with `CSI > 1 u` (disambiguate), popped with `CSI < u`. Escape then needs no waiting, and Ctrl-i is
// not Tab. What has a name in the old way of writing keys is written that way again, so nobody else need know.

/** Asks whether the terminal knows kitty's keys. */
export const ASK_FOR_KEYS = '\x1b[?u';
export const PUSH_KEYS = '\x1b[>1u';
export const POP_KEYS = '\x1b[<u';

const SHIFT = 1;
const ALT = 2;
const CTRL = 4;
/** Caps Lock and Num Lock come as modifiers too and mean nothing here. */
const MEANT = 63;
const ESCAPE = 27;
const TAB = 9;
/** Keys that have always been one byte, whatever is held with them. */
const PLAIN: Readonly<Record<number, string>> = { 8: '\x7f', 13: '\r', 32: ' ', 127: '\x7f' };
const KEY = /\x1b\[(\d+)(?:;(\d*)(?::\d+)?)?u/g;

/** Input with the keys that this protocol writes as `CSI code ; modifiers u` in their old form, where they have one. */
export function withOldKeys(input: string): string {
  return input.includes('\x1b[')
    ? input.replace(KEY, (whole, code: string, held: string | undefined) => oldKey(Number(code), held) ?? whole)
    : input;
}

function oldKey(code: number, held: string | undefined): string | undefined {
  const modifiers = held ? (Number(held) - 1) & MEANT : 0;
  // This form, unlike a lone ESC, cannot be the beginning of something longer.
  if (code === ESCAPE) return '\x1b[27u';
  if (code === TAB) return modifiers & SHIFT ? '\x1b[Z' : '\t';
  const character = code < 0x110000 ? String.fromCodePoint(code) : '';
  if (modifiers & CTRL) return controlOf(character);
  const key = PLAIN[code] ?? (code > 32 && code < 127 ? character : undefined);
  return key !== undefined && modifiers & ALT ? `\x1b${key}` : key;
}

/** Ctrl with a letter is one control character; Ctrl-i alone stays as it came, since its old form is Tab. */
function controlOf(character: string): string | undefined {
  if (character === '[') return '\x1b[27u';
  if (character === ' ') return '\0';
  return /^[a-hj-z]$/.test(character) ? String.fromCharCode(character.charCodeAt(0) & 31) : undefined;
}
