// A sentence as comparisons need it: stems in order, names, numbers, letter groups. Made once for each sentence, from its text alone.
import type { Form } from './forms.ts';
import type { Lexicon, WordForm } from './lexicon.ts';

export interface Gist {
  /** Whether the text ends without a full stop, as headlines do, and whether it asks something. */
  readonly isHeadline: boolean;
  readonly asks: boolean;
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

/** What a gist tells of a text beside its words. */
export interface Manner {
  readonly isHeadline: boolean;
  readonly asks: boolean;
}

export function mannerOf(text: string): Manner {
  return { isHeadline: !/[.!?…]["”’')]*\s*$/.test(text), asks: text.includes('?') };
}

/** O(length of the text). Letter groups are made when they are first asked for: linking does without. */
export function gistOf(lexicon: Lexicon, text: string): Gist {
  return gistOfForms(lexicon, lexicon.formsOf(text), mannerOf(text), text);
}

/** The same from the words alone; without the text it has no letter groups. */
export function gistOfForms(lexicon: Lexicon, forms: readonly WordForm[], { isHeadline, asks }: Manner, text = ''): Gist {
  const words = forms.map((form) => form.text);
  const all: number[] = [];
  const stems: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    if (!form) continue;
    all.push(form.id);
    if (!form.tells) continue;
    stems.push(form.id);
    places.push(i);
  }
  const { named, numbers, dates, negated } = pointsOf(lexicon, forms);
  const names = new Set(named.map((place) => all[place] ?? 0));
  let made: LetterGroups | undefined;
  const letters = () => (made ??= gramsOf(text));
  return {
    isHeadline,
    asks,
    all,
    words,
    stems,
    places,
    names,
    numbers,
    dates,
    negated,
    get grams() {
      return letters().grams;
    },
    get gramCounts() {
      return letters().gramCounts;
    },
  };
}

/** What a sentence names, counts and dates. */
export interface Points {
  /** Places of the words that are written as names. */
  readonly named: readonly number[];
  readonly numbers: readonly number[];
  readonly dates: readonly string[];
  readonly negated: boolean;
}

/** O(words). */
export function pointsOf(lexicon: Lexicon, forms: readonly WordForm[]): Points {
  const named: number[] = [];
  const numbers: number[] = [];
  const dates: string[] = [];
  let negated = false;
  const headlineStyle = isHeadlineStyle(forms);
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    if (!form) continue;
    if (form.isNegation) negated = true;
    if (form.value !== undefined) {
      const month = form.isNumber && form.value >= 1 && form.value <= 31 ? monthOf(forms, i) : undefined;
      if (month) dates.push(`${month}-${form.value}`);
      else if (/^(?:1[5-9]|20)\d\d$/.test(form.lower)) dates.push(form.lower);
      else numbers.push(form.value * (forms[i + 1]?.scale ?? 1));
    }
    if (form.day) dates.push(form.day);
    if (!form.tells || form.isNumber || !form.isUpper || form.day || form.month) continue;
    if ((i > 0 && !headlineStyle) || form.isCapitals || lexicon.weightOf(form.id) > RARE_NAME) named.push(i);
  }
  return { named, numbers, dates, negated };
}

/** A capitalised word as rare as this is a name wherever it stands. */
const RARE_NAME = 7.5;

/** The month of a day: beside it, or beside another day that it is joined to ("29-30 November", "May 3 and 4"). */
function monthOf(forms: readonly Form[], i: number): string | undefined {
  const beside = (at: number) =>
    forms[at - 1]?.month ?? forms[at + 1]?.month ?? (forms[at + 1]?.lower === 'of' ? forms[at + 2]?.month : undefined);
  const joins = (at: number) => /^(?:and|to|or)$/.test(forms[at]?.lower ?? '');
  const isDay = (at: number) => forms[at]?.isNumber === true && (forms[at]?.value ?? 99) <= 31;
  const direct = beside(i);
  if (direct) return direct;
  for (const at of [i + 1, i - 1, joins(i + 1) ? i + 2 : -1, joins(i - 1) ? i - 2 : -1]) {
    const month = isDay(at) ? beside(at) : undefined;
    if (month) return month;
  }
  return undefined;
}

/** Whether most longer words begin with a capital, so that capitals say nothing about names. */
function isHeadlineStyle(forms: readonly WordForm[]): boolean {
  let long = 0;
  let upper = 0;
  for (const form of forms) {
    if (form.isNumber || form.text.length < 4) continue;
    long++;
    if (form.isUpper) upper++;
  }
  return long > 2 && upper > long * 0.7;
}

interface LetterGroups {
  readonly grams: Int32Array;
  readonly gramCounts: Uint8Array;
}

const COUNTS = new Uint8Array(1 << GRAM_BITS);

function gramsOf(text: string): LetterGroups {
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
  const grams = Int32Array.from(found).toSorted();
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
