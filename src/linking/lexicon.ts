// The words that linking has met, as small numbers, with how much a shared one tells. Grows, never shrinks.
// Weights come from a fixed table of news words, so that a link's score does not change when the library grows.
import { fold, stem, STOP_WORDS } from '../analysis/words.ts';
import { COMMON_STEMS, RAREST } from './common.weights.ts';

export interface Lexicon {
  /** The number of a stem, given out on first sight. */
  of(stemmed: string): number;
  /** The number of a word's stem; words as they stand in a text, any case. */
  ofWord(text: string): number;
  textOf(id: number): string;
  isStop(id: number): boolean;
  /** ln(sentences / sentences with the stem) in everyday news: 1 for the commonest words, 10 for names never seen. */
  weightOf(id: number): number;
  readonly size: number;
}

export function makeLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const byWord = new Map<string, number>();
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

  return {
    of,
    ofWord(text) {
      const known = byWord.get(text);
      if (known !== undefined) return known;
      const lower = fold(text);
      // "US" and "U.S." are one country, "us" is a pronoun: acronyms keep apart from words by a dot.
      const stop = STOP_WORDS.has(lower) && !isAcronym(text);
      const id = isAcronym(text) ? of(`${lower.replaceAll('.', '')}.`) : of(stop ? lower : stem(lower), stop);
      byWord.set(text, id);
      return id;
    },
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
