// Words of a folded text as the index keeps them: numbers without separators, initials without dots, possessives dropped.
// Ideographs stand alone, so that scripts without spaces can be searched too.
import { fold, type Folded } from './fold.ts';

/** Tokens of one text, in parallel arrays because the index is built from millions of them. */
export interface Tokens {
  readonly words: string[];
  /** Spans in the folded text. */
  readonly starts: number[];
  readonly ends: number[];
  /** Whether the original word begins with a capital. */
  readonly capital: boolean[];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const IDEOGRAPH = 3;

const ASCII_CLASS = new Uint8Array(128);
for (let code = 48; code <= 57; code++) ASCII_CLASS[code] = DIGIT;
for (let code = 97; code <= 122; code++) ASCII_CLASS[code] = LETTER;
for (let code = 65; code <= 90; code++) ASCII_CLASS[code] = LETTER;

const rare = new Map<number, number>();
const DOT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const LOWER_S = 115;

function classOf(code: number): number {
  if (code < 128) return ASCII_CLASS[code] ?? OTHER;
  let found = rare.get(code);
  if (found === undefined) {
    const letter = String.fromCharCode(code);
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(letter))
      found = IDEOGRAPH;
    else if (/\p{Nd}/u.test(letter)) found = DIGIT;
    else found = /[\p{L}\p{N}\ud800-\udfff]/u.test(letter) ? LETTER : OTHER;
    rare.set(code, found);
  }
  return found;
}

/** Folds a text and takes its words. */
export function tokensOf(original: string, folded: Folded = fold(original)): Tokens {
  const { text, map } = folded;
  const tokens: Tokens = { words: [], starts: [], ends: [], capital: [] };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at++;
      continue;
    }
    const end = kind === IDEOGRAPH ? at + 1 : kind === DIGIT ? numberEnd(text, at) : wordEnd(text, at);
    tokens.words.push(plain(text, at, end, kind));
    tokens.starts.push(at);
    tokens.ends.push(end);
    const from = map ? (map[at] ?? at) : at;
    tokens.capital.push(original.charCodeAt(from) !== text.charCodeAt(at) && isCapital(original, from));
    at = skipPossessive(text, end);
  }
  return tokens;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
}

// A word runs over apostrophes between letters ("o'neill") and over the dots of initials ("u.s."), but leaves out "'s".
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) at++;
    else if (code === APOSTROPHE && classOf(text.charCodeAt(at + 1)) === LETTER && !isPossessive(text, at)) at += 2;
    else if (code === DOT && isInitial(text, start, at) && isSingleLetter(text, at + 1)) at += 2;
    else return at;
  }
}

function isPossessive(text: string, at: number): boolean {
  return text.charCodeAt(at) === APOSTROPHE && text.charCodeAt(at + 1) === LOWER_S && classOf(text.charCodeAt(at + 2)) === OTHER;
}

function skipPossessive(text: string, at: number): number {
  return isPossessive(text, at) ? at + 2 : at;
}

function isInitial(text: string, start: number, dot: number): boolean {
  if (dot === start + 1) return true;
  return dot >= start + 3 && text.charCodeAt(dot - 2) === DOT;
}

function isSingleLetter(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === LETTER && classOf(text.charCodeAt(at + 1)) === OTHER;
}

// Digits with separators between them: 1,386,000 and 20.50; "5km" and "3rd" stay one word.
function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === DIGIT || kind === LETTER) at++;
    else if ((code === COMMA || code === DOT) && classOf(text.charCodeAt(at + 1)) === DIGIT && joinsDigits(text, at)) at += 2;
    else return at;
  }
}

// A comma separates thousands when three digits follow; a dot always belongs to its number.
function joinsDigits(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at - 1)) !== DIGIT) return false;
  if (text.charCodeAt(at) === DOT) return true;
  const three = classOf(text.charCodeAt(at + 2)) === DIGIT && classOf(text.charCodeAt(at + 3)) === DIGIT;
  return three && classOf(text.charCodeAt(at + 4)) !== DIGIT;
}

function plain(text: string, start: number, end: number, kind: number): string {
  const word = text.slice(start, end);
  if (kind === IDEOGRAPH) return word;
  if (kind === DIGIT) {
    if (!word.includes(',') && !word.includes('.')) return word;
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(word) ? word.replaceAll('.', '') : word.replaceAll(',', '');
  }
  return word.includes("'") || word.includes('.') ? word.replace(/['.]/g, '') : word;
}
