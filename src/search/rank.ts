// The last look: fuse.js compares the query, letter by letter, with the texts of the best candidates.
// It sees what words do not (punctuation, letters across words); the candidates' own score stays the larger part.
import Fuse from 'fuse.js';

/** What a perfect fuse.js match is worth next to the candidates' score (natural logarithms). */
export const MOST_LIKENESS = 1.5;
/** fuse.js cuts longer patterns into pieces; the pieces together say enough. */
const LONGEST_PATTERN = 64;

/** What each text gains from its likeness to the pattern, letter by letter. All folded. */
export function likeness(texts: readonly string[], pattern: string): number[] {
  const gains = texts.map(() => 0);
  if (!pattern.trim()) return gains;
  const fuse = new Fuse(texts, {
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
    shouldSort: false,
    threshold: 0.6,
    isCaseSensitive: true,
  });
  for (const { refIndex, score } of fuse.search(pattern.slice(0, LONGEST_PATTERN)))
    gains[refIndex] = MOST_LIKENESS * (1 - (score ?? 1));
  return gains;
}
