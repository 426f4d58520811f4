// A sentence as comparisons need it: stems in order, names, numbers, letter groups. Made once for each sentence, from its text alone.
import { wordsOf } from '../analysis/words.ts';
import type { Lexicon } from './lexicon.ts';

export interface Gist {
  readonly text: string;
  /** Stems of all words in order. */
  readonly all: readonly number[];
  /** Stems that are no stop words, in order. */
  readonly stems: readonly number[];
  /** Places in `all` of the entries of `stems`. */
  readonly places: readonly number[];
  /** The words as they stand, parallel to `all`. */
  readonly words: readonly string[];
  /** Stems that are written as names. */
  readonly names: ReadonlySet<number>;
  /** Values of the numbers, number words included; years and days of the month are in `dates`. */
  readonly numbers: readonly number[];
  /** Weekdays, months with their day, years: "wed", "nov-29", "2016". */
  readonly dates: readonly string[];
  readonly negated: boolean;
  /** Groups of four letters, edges of words included: sorted ids without repeats, and how often each stands. */
  readonly grams: Int32Array;
  readonly gramCounts: Uint8Array;
}

/** Groups of letters are kept as hashes of this many bits: few enough for plain arrays, so many that clashes are noise. */
export const GRAM_BITS = 20;

const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
for (const [i, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  NUMBER_WORDS.set(word, 30 + 10 * i);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
]);
const WEEKDAYS = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((day) => [day, day.slice(0, 3)] as const),
);
const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month) =>
      [month, month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])].map((form) => [form, month.slice(0, 3)] as const),
    ),
);
const NEGATIONS = new Set("not no never none nobody nothing neither nor without cannot can't n't".split(' '));

export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}

/** O(length of the text). */
export function gistOf(lexicon: Lexicon, text: string): Gist {
  const found = wordsOf(text);
  const all: number[] = [];
  const words: string[] = [];
  const stems: number[] = [];
  const places: number[] = [];
  const names = new Set<number>();
  const numbers: number[] = [];
  const dates: string[] = [];
  let negated = false;
  const headlineStyle = isHeadlineStyle(found.map((word) => word.text));

  for (let i = 0; i < found.length; i++) {
    const word = found[i];
    if (!word) continue;
    const id = lexicon.ofWord(word.text);
    all.push(id);
    words.push(word.text);
    if (isNegation(word.lower)) negated = true;
    if (word.kind === 'number') {
      const month = monthBeside(found, i);
      const value = parseFloat(word.lower);
      if (month && value >= 1 && value <= 31) dates.push(`${month}-${value}`);
      else if (/^(?:1[5-9]|20)\d\d$/.test(word.lower)) dates.push(word.lower);
      else numbers.push(value * (SCALES.get(found[i + 1]?.lower ?? '') ?? SCALES.get(word.lower.replace(/^[\d.,]+/, '')) ?? 1));
      stems.push(id);
      places.push(i);
      continue;
    }
    const day = WEEKDAYS.get(word.lower);
    if (day && isUpper(word.text)) dates.push(day);
    const value = NUMBER_WORDS.get(word.lower);
    if (value !== undefined && word.lower !== 'one') numbers.push(value * (SCALES.get(found[i + 1]?.lower ?? '') ?? 1));
    if (lexicon.isStop(id)) continue;
    stems.push(id);
    places.push(i);
    if (!isUpper(word.text) || day || MONTHS.has(word.lower)) continue;
    const isFirst = i === 0;
    if ((!isFirst && !headlineStyle) || lexicon.weightOf(id) > 7.5 || isCapitals(word.text)) names.add(id);
  }
  return { text, all, words, stems, places, names, numbers, dates, negated, ...gramsOf(text) };
}

function monthBeside(words: readonly { lower: string; text: string }[], i: number): string | undefined {
  const near = [words[i - 1], words[i + 1], words[i + 1]?.lower === 'of' ? words[i + 2] : undefined];
  for (const word of near) {
    const month = word && isUpper(word.text) ? MONTHS.get(word.lower) : undefined;
    if (month) return month;
  }
  return undefined;
}

function isUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether most longer words begin with a capital, so that capitals say nothing about names. */
function isHeadlineStyle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  return long.length > 2 && long.filter(isUpper).length > long.length * 0.7;
}

const COUNTS = new Uint8Array(1 << GRAM_BITS);

function gramsOf(text: string): { grams: Int32Array; gramCounts: Uint8Array } {
  const lower = text.toLowerCase();
  const found: number[] = [];
  let key = 32;
  let length = 1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? letter(lower.charCodeAt(i)) : 32;
    if (code === 32 && (key & 0xff) === 32) continue;
    key = ((key << 8) | code) >>> 0;
    if (++length < 4) continue;
    const gram = hash(key);
    const count = COUNTS[gram] ?? 0;
    if (count === 0) found.push(gram);
    if (count < 255) COUNTS[gram] = count + 1;
  }
  const grams = Int32Array.from(found).sort();
  const gramCounts = new Uint8Array(grams.length);
  for (let i = 0; i < grams.length; i++) {
    const gram = grams[i] ?? 0;
    gramCounts[i] = COUNTS[gram] ?? 0;
    COUNTS[gram] = 0;
  }
  return { grams, gramCounts };
}

/** Letters and digits as they are, everything else a space; letters beyond ASCII squeezed into the upper half of a byte. */
function letter(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code > 191 ? 128 + (code & 127) : 32;
}

function hash(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> (32 - GRAM_BITS)) | 0;
}
