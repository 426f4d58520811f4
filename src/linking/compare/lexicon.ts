// The words that linking has met, as small numbers, with how much a shared one tells. Grows, never shrinks.
// Weights come from a fixed table of news words, so that a link's score does not change when the library grows.
import { stem, STOP_WORDS } from '../../analysis/words.ts';
import { alike } from './alike.ts';
import { deniesSomething } from '../conflict/clash.ts';
import { COMMON_STEMS, RAREST } from './common.weights.ts';
import { formOf, type Form } from './forms.ts';
import { isGridWord } from '../matter/formulas.ts';
import { makeScanner } from './scan.ts';

/** The words that linking has met: spellings, their stems, and what each tells. */
export interface Lexicon {
  /** The number of a stem, given out on first sight. */
  of(stemmed: string): number;
  /** The words of a text in order: what each is, and the number of its stem. O(length). */
  formsOf(text: string): readonly WordForm[];
  /** The spelling with this number. */
  formAt(spelling: number): WordForm;
  /** The number of its stem, doubled, and one more if it tells something. */
  stemAt(spelling: number): number;
  textOf(id: number): string;
  /** How alike two stems are by their letters, 0…1: see alike.ts. Most pairs are told apart without looking at their letters. */
  alike(a: number, b: number): number;
  /** Which letters a stem has, and its first four letters, each in one number: what `mayBeAlike` looks at. */
  shapeOf(id: number): number;
  headOf(id: number): number;
  isStop(id: number): boolean;
  /** ln(sentences / sentences with the stem) in everyday news: 1 for the commonest words, 10 for names never seen. */
  weightOf(id: number): number;
  readonly size: number;
}

/** A spelling that has been met. */
export interface WordForm extends Form {
  /** Its number among all spellings, and that of its stem. */
  readonly spelling: number;
  readonly id: number;
  /** As it stands in the text, without a possessive ending. */
  readonly text: string;
  /** What a sign beside a number measures it in: "usd" of "$3", "%". */
  readonly unit: string | undefined;
  /** Whether it tells something: no stop word. */
  readonly tells: boolean;
  /** Whether it may set its sentence against another: see conflict/clash.ts. */
  readonly denies: boolean;
  /** Whether it stands in tables: see matter/formulas.ts. */
  readonly isGrid: boolean;
}

/** Nothing has been met yet. */
export function makeLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const stops: boolean[] = [];
  const weights: number[] = [];
  const forms: WordForm[] = [];
  let stemsOfForms = new Int32Array(1 << 12);
  const shapes: number[] = [];
  const heads: number[] = [];

  const of = (stemmed: string, stop = false): number => {
    const known = ids.get(stemmed);
    if (known !== undefined) return known;
    const id = texts.length;
    ids.set(stemmed, id);
    texts.push(stemmed);
    stops.push(stop);
    weights.push(COMMON_STEMS.get(stemmed) ?? RAREST);
    shapes.push(shapeOf(stemmed));
    heads.push(headOf(stemmed));
    return id;
  };

  const scanner = makeScanner((text, unit): WordForm => {
    const form = formOf(text);
    // "US" and "U.S." are one country, "us" is a pronoun: acronyms keep apart from words by a dot.
    const stop = STOP_WORDS.has(form.lower) && !isAcronym(text);
    const id = isAcronym(text)
      ? of(`${form.lower.replaceAll('.', '')}.`)
      : of(stop || form.isNumber ? form.lower : stem(form.lower), stop);
    const made: WordForm = {
      ...form,
      spelling: forms.length,
      id,
      text,
      unit,
      tells: !stops[id],
      denies: deniesSomething(text, texts[id] ?? '', form),
      isGrid: isGridWord(form),
    };
    if (forms.length === stemsOfForms.length) {
      const larger = new Int32Array(2 * forms.length);
      larger.set(stemsOfForms);
      stemsOfForms = larger;
    }
    stemsOfForms[forms.length] = 2 * id + Number(made.tells);
    forms.push(made);
    return made;
  });

  return {
    of,
    formsOf: (text) => scanner.of(text),
    formAt(spelling) {
      const form = forms[spelling];
      if (!form) throw new Error(`no spelling has the number ${spelling}`);
      return form;
    },
    stemAt: (spelling) => stemsOfForms[spelling] ?? 0,
    textOf: (id) => texts[id] ?? '',
    alike: (a, b) =>
      mayBeAlike(shapes[a] ?? 0, shapes[b] ?? 0, heads[a] ?? 0, heads[b] ?? 0) ? alike(texts[a] ?? '', texts[b] ?? '') : 0,
    shapeOf: (id) => shapes[id] ?? 0,
    headOf: (id) => heads[id] ?? 0,
    isStop: (id) => stops[id] ?? false,
    weightOf: (id) => weights[id] ?? RAREST,
    get size() {
      return texts.length;
    },
  };
}

/** Which letters a word has, as bits, and above them its length up to 31. */
const LETTERS = (1 << 27) - 1;

function shapeOf(word: string): number {
  let shape = 0;
  for (let i = 0; i < word.length; i++) shape |= 1 << (word.charCodeAt(i) % 27);
  return shape | (Math.min(31, word.length) << 27);
}

/** The first four letters in one number. */
function headOf(word: string): number {
  let head = 0;
  for (let i = 0; i < 4; i++) head = (Math.imul(head, 0x10001) + (word.charCodeAt(i) || 0)) | 0;
  return head;
}

/** Whether two stems may be alike, by their shapes and heads: false for most pairs, and never for two that are. They begin alike, or the
 * one holds the other, or at most two letters were put in the place of others. */
export function mayBeAlike(x: number, y: number, headX: number, headY: number): boolean {
  if (headX === headY) return true;
  let apart = (x ^ y) & LETTERS;
  // At most four bits: each step takes the lowest away.
  apart &= apart - 1;
  apart &= apart - 1;
  apart &= apart - 1;
  apart &= apart - 1;
  if (apart === 0) return true;
  const isShorter = x >>> 27 <= y >>> 27;
  const short = isShorter ? x : y;
  return short >>> 27 > 4 && (short & ~(isShorter ? y : x) & LETTERS) === 0;
}

function isAcronym(text: string): boolean {
  return /^(?:US|UN|UK|EU|IT|WHO)$|^(?:\p{Lu}\.){2,}$/u.test(text);
}
