// A sentence as comparisons need it: stems in order, names, numbers. Made once for each sentence, from its text alone.
import type { Form } from './forms.ts';
import type { Lexicon, WordForm } from './lexicon.ts';

/** A sentence as comparisons need it. Stems are numbers of the lexicon. */
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
  /** What each of them is, parallel to `all`. */
  readonly forms: readonly WordForm[];
  /** Stems that are written as names. */
  readonly names: ReadonlySet<number>;
  /** Values of the numbers, number words included; years and days of the month are in `dates`. */
  readonly numbers: readonly number[];
  /** Weekdays, months with their day, years: "wed", "nov-29", "2016". */
  readonly dates: readonly string[];
  readonly negated: boolean;
}

/** What a gist tells of a text beside its words. */
export interface Manner {
  readonly isHeadline: boolean;
  readonly asks: boolean;
}

/** Whether a text is a headline (no stop at its end) and whether it asks. */
export function mannerOf(text: string): Manner {
  return { isHeadline: !/[.!?…]["”’')]*\s*$/.test(text), asks: text.includes('?') };
}

/** O(length of the text). */
export function gistOf(lexicon: Lexicon, text: string): Gist {
  return gistOfForms(lexicon, lexicon.formsOf(text), mannerOf(text));
}

/** The same from the words. */
export function gistOfForms(lexicon: Lexicon, forms: readonly WordForm[], { isHeadline, asks }: Manner): Gist {
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
  return {
    isHeadline,
    asks,
    all,
    words,
    forms,
    stems,
    places,
    names,
    numbers,
    dates,
    negated,
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
      else if (form.isYear) dates.push(form.lower);
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
