// The words that linking has met, as small numbers, with how much a shared one tells. Grows, never shrinks.
// Weights come from a fixed table of news words, so that a link's score does not change when the library grows.
import { stem, STOP_WORDS } from '../analysis/words.ts';
import { COMMON_STEMS, RAREST } from './common.weights.ts';
import { formOf, type Form } from './forms.ts';
import { makeScanner } from './scan.ts';

export interface Lexicon {
  /** The number of a stem, given out on first sight. */
  of(stemmed: string): number;
  /** The words of a text in order: what each is, and the number of its stem. O(length). */
  formsOf(text: string): readonly WordForm[];
  textOf(id: number): string;
  isStop(id: number): boolean;
  /** ln(sentences / sentences with the stem) in everyday news: 1 for the commonest words, 10 for names never seen. */
  weightOf(id: number): number;
  readonly size: number;
}

/** A spelling that has been met. */
export interface WordForm extends Form {
  readonly id: number;
  /** As it stands in the text, without a possessive ending. */
  readonly text: string;
  /** Whether it tells something: no stop word. */
  readonly tells: boolean;
}

export function makeLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const stops: boolean[] = [];
  const weights: number[] = [];

  const of = (stemmed: string, stop = false): number => {
    const known = ids.get(stemmed);
    if (known !== undefined) return known;
    const id = texts.length;
    ids.set(stemmed, id);
    texts.push(stemmed);
    stops.push(stop);
    weights.push(COMMON_STEMS.get(stemmed) ?? RAREST);
    return id;
  };

  const scanner = makeScanner((text): WordForm => {
    const form = formOf(text);
    // "US" and "U.S." are one country, "us" is a pronoun: acronyms keep apart from words by a dot.
    const stop = STOP_WORDS.has(form.lower) && !isAcronym(text);
    const id = isAcronym(text)
      ? of(`${form.lower.replaceAll('.', '')}.`)
      : of(stop || form.isNumber ? form.lower : stem(form.lower), stop);
    return { ...form, id, text, tells: !stops[id] };
  });

  return {
    of,
    formsOf: (text) => scanner.of(text),
    textOf: (id) => texts[id] ?? '',
    isStop: (id) => stops[id] ?? false,
    weightOf: (id) => weights[id] ?? RAREST,
    get size() {
      return texts.length;
    },
  };
}

function isAcronym(text: string): boolean {
  return /^(?:US|UN|UK|EU|IT|WHO)$|^(?:\p{Lu}\.){2,}$/u.test(text);
}
