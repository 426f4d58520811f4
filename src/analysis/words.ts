// Words of a text as every comparison needs them: where they stand, how they compare, and their stem.
// Knows one text at a time and nothing about meaning; names, dates and quantities have their own files.
import { IRREGULAR, STOP_LIST } from './words.data.ts';
import type { Span } from '../model/text.ts';

/** A word or number in its place. The span leaves out a possessive ending: "Syria's" gives "Syria". */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** For comparing: lower case, no accents, straight apostrophe; numbers without thousands marks. */
  readonly lower: string;
  readonly kind: 'word' | 'number';
}

/** Words that say nothing about the subject. Compare with `lower`. */
export const STOP_WORDS: ReadonlySet<string> = new Set(STOP_LIST);

// In this order: dotted capitals (U.S.), designations (S-300, COVID-19), numbers (1,000 3.5 12th 1990s), words (O'Neill, don't).
const WORD =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])\p{Lu}{1,6}[-‑]\d+(?![\p{L}\p{N}])|\d+(?:[.,]\d+)*[a-z]{0,3}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const PLAIN = /^[a-z]+$/;

/** All words of a text in order. O(length). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    let found = match[0];
    if (found.length > 2 && /['’ʼ][sS]$/.test(found)) found = found.slice(0, -2);
    const number = isDigit(found.charCodeAt(0));
    const start = match.index;
    words.push({
      start,
      end: start + found.length,
      text: found,
      lower: number ? found.replace(/,(?=\d{3}(?!\d))/g, '').toLowerCase() : fold(found),
      kind: number ? 'number' : 'word',
    });
  }
  return words;
}

/** The words as they stand, in order, possessive endings left out: `wordsOf` without places, for texts by the million. */
export function spellingsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(withoutPossessive);
}

/** The first word from a place on, as `spellingsOf` has it, and where reading goes on. The place must not be inside a word. */
export function wordAt(text: string, at: number): { readonly spelling: string; readonly end: number } | undefined {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  WORD.lastIndex = 0;
  return found ? { spelling: withoutPossessive(found[0]), end: found.index + found[0].length } : undefined;
}

function withoutPossessive(word: string): string {
  const last = word.length - 1;
  if (last < 2 || (word.charCodeAt(last) | 32) !== 115) return word;
  const mark = word.charCodeAt(last - 1);
  return mark === 39 || mark === 0x2019 || mark === 0x2bc ? word.slice(0, -2) : word;
}

/** Lower case, accents and apostrophe shapes folded: how two spellings of a word are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/‑/g, '-');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Stems remembered at most: the words of news are much the same from one text to the next. */
const MOST_STEMS = 10_000;
/** Longer words are not remembered: they may hold on to the whole text they were cut from. */
const LONGEST_KEPT = 12;
const stems = new Map<string, string>();

/** The stem of a folded word: Porter (1980), after irregular forms ("fell" and "fallen" give "fall"). */
export function stem(lower: string): string {
  if (lower.length > LONGEST_KEPT) return stemOf(lower);
  let found = stems.get(lower);
  if (found === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(lower, (found = stemOf(lower)));
  }
  return found;
}

function stemOf(lower: string): string {
  const word = IRREGULAR.get(lower) ?? lower;
  return word.length < 3 || !PLAIN.test(word) ? word : porter(word);
}

function porter(word: string): string {
  let w = word;
  if (w.endsWith('sses') || w.endsWith('ies')) w = w.slice(0, -2);
  else if (w.endsWith('s') && !w.endsWith('ss')) w = w.slice(0, -1);

  if (w.endsWith('eed')) {
    if (measure(w, w.length - 3) > 0) w = w.slice(0, -1);
  } else if (w.endsWith('ed') && hasVowel(w, w.length - 2)) w = mend(w.slice(0, -2));
  else if (w.endsWith('ing') && hasVowel(w, w.length - 3)) w = mend(w.slice(0, -3));

  if (w.endsWith('y') && hasVowel(w, w.length - 1)) w = `${w.slice(0, -1)}i`;
  w = replace(w, STEP2, 0);
  w = replace(w, STEP3, 0);
  w = dropSuffix(w);

  if (w.endsWith('e')) {
    const m = measure(w, w.length - 1);
    if (m > 1 || (m === 1 && !endsShort(w, w.length - 1))) w = w.slice(0, -1);
  }
  return w.endsWith('ll') && measure(w, w.length) > 1 ? w.slice(0, -1) : w;
}

function isVowel(w: string, i: number): boolean {
  const c = w.charCodeAt(i);
  if (c === 97 || c === 101 || c === 105 || c === 111 || c === 117) return true;
  return c === 121 && i > 0 && !isVowel(w, i - 1);
}

/** Porter's m: how often a vowel run is followed by a consonant run in the first `end` letters. */
function measure(w: string, end: number): number {
  let m = 0;
  let before = false;
  for (let i = 0; i < end; i++) {
    const vowel = isVowel(w, i);
    if (before && !vowel) m++;
    before = vowel;
  }
  return m;
}

function hasVowel(w: string, end: number): boolean {
  for (let i = 0; i < end; i++) if (isVowel(w, i)) return true;
  return false;
}

/** Consonant, vowel, consonant other than w, x, y: "hop", not "snow". */
function endsShort(w: string, end: number): boolean {
  if (end < 3 || isVowel(w, end - 1) || !isVowel(w, end - 2) || isVowel(w, end - 3)) return false;
  return !'wxy'.includes(w.charAt(end - 1));
}

function mend(w: string): string {
  if (w.endsWith('at') || w.endsWith('bl') || w.endsWith('iz')) return `${w}e`;
  const last = w.length - 1;
  if (last > 0 && w[last] === w[last - 1] && !isVowel(w, last) && !'lsz'.includes(w.charAt(last))) return w.slice(0, -1);
  return measure(w, w.length) === 1 && endsShort(w, w.length) ? `${w}e` : w;
}

type Suffixes = readonly (readonly [string, string])[];
const STEP2: Suffixes = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const STEP3: Suffixes = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ion',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
  'ou',
];

function replace(w: string, suffixes: Suffixes, above: number): string {
  for (const [suffix, by] of suffixes) {
    if (!w.endsWith(suffix)) continue;
    const end = w.length - suffix.length;
    return measure(w, end) > above ? w.slice(0, end) + by : w;
  }
  return w;
}

function dropSuffix(w: string): string {
  for (const suffix of STEP4) {
    if (!w.endsWith(suffix)) continue;
    const end = w.length - suffix.length;
    if (measure(w, end) < 2) return w;
    if (suffix === 'ion' && !'st'.includes(w.charAt(end - 1))) return w;
    return w.slice(0, end);
  }
  return w;
}
