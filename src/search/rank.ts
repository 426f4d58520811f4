// The last look: fuse.js compares the query, letter by letter, with the texts of the best candidates.
// It sees what words do not (punctuation, letters across words); the candidates' own score stays the larger part.
import Fuse from 'fuse.js';

/** What a perfect fuse.js match is worth next to the candidates' score (natural logarithms). */
export const MOST_LIKENESS = 1.5;
/** fuse.js compares pieces of 32 letters; two of them say enough, and each costs time. */
const LONGEST_PATTERN = 64;
/** More errors than a third of the letters is no likeness; looking for them takes most of the time. */
const THRESHOLD = 0.35;
const LETTERS_THRESHOLD = 0.2;
const BATCH = 8;

const OPTIONS = { ignoreLocation: true, ignoreFieldNorm: true, includeScore: true, shouldSort: false, isCaseSensitive: true };

/** What each text gains from its likeness to the pattern, letter by letter. All folded. Yields after a few texts. */
export function* likenessSteps(texts: readonly string[], pattern: string): Generator<void, number[]> {
  const gains = texts.map(() => 0);
  const wanted = pattern.trim().slice(0, LONGEST_PATTERN);
  if (!wanted) return gains;
  for (let from = 0; from < texts.length; from += BATCH) {
    const fuse = new Fuse(texts.slice(from, from + BATCH), { ...OPTIONS, threshold: THRESHOLD });
    for (const { refIndex, score } of fuse.search(wanted)) gains[from + refIndex] = MOST_LIKENESS * (1 - (score ?? 1));
    yield;
  }
  return gains;
}

/** Few texts, ready to be compared with any pattern: what words do not find, letters may. */
export type Letters = (pattern: string) => { readonly place: number; readonly gain: number }[];

/** Prepares texts for `Letters`. Only those much like the pattern are found: one letter in five may be wrong. */
export function lettersOf(texts: readonly string[]): Letters {
  const fuse = new Fuse(texts, { ...OPTIONS, threshold: LETTERS_THRESHOLD });
  return (pattern) => {
    const wanted = pattern.trim().slice(0, LONGEST_PATTERN);
    if (!wanted) return [];
    return fuse.search(wanted).map(({ refIndex, score }) => ({ place: refIndex, gain: MOST_LIKENESS * (1 - (score ?? 1)) }));
  };
}
