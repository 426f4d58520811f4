// Folding: two spellings of the same words become the same letters, with a way back to the original offsets.
// Case, accents, ligatures, quotation marks, dashes and kinds of space are folded; nothing here knows about words.

/** A folded text and where its letters stood. */
export interface Folded {
  readonly text: string;
  /** Original offset of each folded letter, with one more entry for the end; absent when the offsets are the same. */
  readonly map?: Uint32Array;
}

const ASCII = /^[\u0000-\u007f]*$/;
const MARK = /\p{M}/u;

// Letters that no decomposition takes apart, and marks that are written in many ways.
const SPECIAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ø: 'o',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ħ: 'h',
    þ: 'th',
    ŧ: 't',
    ŋ: 'n',
    ə: 'e',
    '…': '...',
    '\u00a0': ' ',
    '\u2028': ' ',
    '\u2029': ' ',
  }),
);
const SINGLE = /[\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc\u02b9\u02bb\u2039\u203a]/;
const DOUBLE = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e]/;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

const known = new Map<string, string>();

/** The folded form of a text alone, for when no offsets are needed. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let out = '';
  for (const letter of text) out += foldLetter(letter);
  return out;
}

/** Folds a text and keeps the way back. O(length). */
export function fold(text: string): Folded {
  if (ASCII.test(text)) return { text: text.toLowerCase() };
  let out = '';
  let same = true;
  const map: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = foldLetter(letter);
    // Two code units may also become two letters of one each (a digit in a circle with its stop): then they are not the same places.
    same &&= plain.length === letter.length && (letter.length === 1 || (plain.codePointAt(0) ?? 0) > 0xffff);
    for (let i = 0; i < plain.length; i++) map.push(at);
    out += plain;
    at += letter.length;
  }
  if (same) return { text: out };
  map.push(at);
  return { text: out, map: Uint32Array.from(map) };
}

/** The original span of a folded one: it takes in the accents that belong to its last letter. */
export function unfold(folded: Folded, start: number, end: number): readonly [number, number] {
  const { map } = folded;
  if (!map) return [start, end];
  const from = map[start] ?? 0;
  let last = end;
  // Letters folded from one ("ß" -> "ss") are shown whole.
  while (last < map.length - 1 && map[last] === map[end - 1]) last++;
  return [from, map[last] ?? from];
}

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : letter;
  const found = known.get(letter);
  if (found !== undefined) return found;
  const plain = compute(letter);
  // Bounded: a text of nothing but rare letters must not fill the memory.
  if (known.size < 20_000) known.set(letter, plain);
  return plain;
}

function compute(letter: string): string {
  // Some marks fall apart into others (″ into ′′): they are known whole.
  const whole = plainOf(letter);
  if (whole !== letter) return whole;
  let out = '';
  for (const part of letter.normalize('NFKD')) {
    if (MARK.test(part)) continue;
    for (const low of part.toLowerCase().normalize('NFKD')) if (!MARK.test(low)) out += plainOf(low);
  }
  return out;
}

function plainOf(letter: string): string {
  if (SINGLE.test(letter)) return "'";
  if (DOUBLE.test(letter)) return '"';
  if (DASH.test(letter)) return '-';
  if (INVISIBLE.test(letter)) return '';
  return SPECIAL.get(letter) ?? (/\s/u.test(letter) ? ' ' : letter);
}
