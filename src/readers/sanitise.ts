// Hostile and invisible characters, made visible or harmless at the first door. Knows nothing of files or terminals.
// What is left: no control but the newline, no bidi or format mark that is not needed by its script, no unpaired surrogate.

/** Letters, digits, signs and marks of most scripts, that never need one: the quick way out for nearly every text. */
const BEYOND_SAFE =
  /[^\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u05d0-\u05ea\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u21ff\u3000-\u3029\u3030-\u3098\u309b-\u3130\u3190-\u9fff\uac00-\ud7a3\uff01-\uff9f]/;

/** Anything that needs a second look. Most text has none of it, and then this is the only cost. */
const SUSPECT =
  // oxlint-disable-next-line no-misleading-character-class
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]|\p{M}{5}/u;

/** Each suspect, or a run of them, as one match. */
const SUSPECTS =
  // oxlint-disable-next-line no-misleading-character-class
  /\r\n|^\t+|[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]|(?<=\p{M}{4})\p{M}/gmu;

/** What bytes 0x80–0x9f mean in windows-1252: text that holds them was decoded as Latin-1 by mistake. */
export const WINDOWS_1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';
const REPLACEMENT = '\ufffd';
/** Scripts whose letters join or part by ZWJ and ZWNJ. */
const JOINING_LETTER = /[\p{L}\p{M}]$/u;
const PLAIN_LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
// oxlint-disable-next-line no-misleading-character-class
const PICTOGRAPH = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;

/** Safe text out of any text. May change its length. Doing it twice changes nothing. */
export function sanitise(text: string): string {
  if (!BEYOND_SAFE.test(text)) return text;
  let safe = text;
  // What one pass takes away may be what kept a joiner or a selector beside it.
  for (let before = ''; safe !== before && SUSPECT.test(safe);) {
    before = safe;
    safe = onePass(safe);
  }
  return safe;
}

/** The same on one line, every run of white space one blank: for headlines, names and other fields. */
export function sanitiseLine(text: string): string {
  return sanitise(text).replace(/\s+/g, ' ').trim();
}

/** A name or a path on one line: what could steer a terminal or forge a line is made visible. */
export function shownName(name: string): string {
  return sanitise(name).replaceAll('\n', '␊');
}

function onePass(text: string): string {
  return text.replace(SUSPECTS, (found, at: number) => {
    if (found === '\r\n') return '\n';
    if (found[0] === '\t') return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? '    '.repeat(found.length) : ' ';
    return substitute(found, text, at) ?? '';
  });
}

/** The same with every offset kept: each character is replaced by as many UTF-16 units as it had. */
export function sanitiseInPlace(text: string): string {
  if (!BEYOND_SAFE.test(text) || !SUSPECT.test(text)) return text;
  return text.replace(SUSPECTS, (found, at: number) => {
    if (found === '\r\n') return ' \n';
    if (found[0] === '\t') return ' '.repeat(found.length);
    const safe = substitute(found, text, at);
    return safe?.length === found.length ? safe : REPLACEMENT.repeat(found.length);
  });
}

/** What stands for one character; undefined when nothing needs to. */
function substitute(found: string, text: string, at: number): string | undefined {
  const code = found.codePointAt(0) ?? 0;
  if (code === 0x0b || code === 0x0c || code === 0x0d || code === 0x2028 || code === 0x2029) return '\n';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code < 0xa0) return WINDOWS_1252[code - 0x80];
  if (code === 0x2800) return ' ';
  if (code >= 0xd800 && code <= 0xdfff) return REPLACEMENT;
  if (code >= 0xe000 && code <= 0xf8ff) return REPLACEMENT;
  if (code >= 0xf0000) return REPLACEMENT;
  if ((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe) return REPLACEMENT;
  if (code === 0x200c || code === 0x200d) return keepsJoiner(code, text, at) ? found : undefined;
  if (code >= 0xfe00 && code <= 0xfe0f) return keepsSelector(text, at) ? found : undefined;
  return undefined;
}

function keepsJoiner(code: number, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at + 1, at + 3);
  if (code === 0x200d && PICTOGRAPH.test(before)) return /^\p{Extended_Pictographic}/u.test(after);
  return JOINING_LETTER.test(before) && !PLAIN_LETTER.test(before) && /^\p{L}/u.test(after);
}

/** One selector after a character that has two shapes; floods of them carry hidden data. */
function keepsSelector(text: string, at: number): boolean {
  return /[\p{Extended_Pictographic}0-9#*\p{Script=Han}]$/u.test(text.slice(Math.max(0, at - 2), at));
}
