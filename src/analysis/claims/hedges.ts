// How firmly a sentence is put: its hedges as they stand, its modality, whether it is negated.
import type { Clause, Modality } from '../../model/claim.ts';
import { piecesIn, type Piece } from '../pieces.ts';
import { HEDGE_PHRASES, HEDGED, HEDGES, INTENDED, NEGATIONS, NOT_NEGATED_BY } from './claims.data.ts';

/** The weakest that the words allow: hearsay before doubt, doubt before intention. */
export function modalityOf(words: readonly Piece[], hedges: readonly string[], clauses: readonly Clause[]): Modality {
  const weak = hedges.map((hedge) => hedge.toLowerCase());
  for (const [modality, signs] of HEDGED) if (weak.some((hedge) => signs.has(hedge))) return modality;
  if (words[0]?.lower === 'if' || words.some(({ lower }) => lower === 'unless')) return 'conditional';
  const verbs = clauses.length > 0 ? clauses.flatMap(({ does }) => piecesIn(words, does)) : words;
  for (const [modality, signs] of INTENDED)
    if (verbs.some(({ lower, kind }) => kind === 'word' && signs.has(lower))) return modality;
  return 'stated';
}

/** Negated when an odd number of negations stand in it: "did not fail" affirms. */
export function isNegated(words: readonly Piece[]): boolean {
  let negations = 0;
  for (const [i, word] of words.entries()) {
    if (word.kind === 'word' && NEGATIONS.has(word.lower) && !NOT_NEGATED_BY.has(words[i + 1]?.lower ?? '')) negations++;
  }
  return negations % 2 === 1;
}

const PHRASES = Map.groupBy(HEDGE_PHRASES, (parts) => parts[0] ?? '');

/** The hedging words and phrases, as they stand, in order. */
export function hedgesIn(words: readonly Piece[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Piece;
    if (word.kind !== 'word') continue;
    const phrase = PHRASES.get(word.lower)?.find((parts) => parts.every((part, k) => words[i + k]?.lower === part));
    if (phrase) {
      found.push(
        words
          .slice(i, i + phrase.length)
          .map((piece) => piece.text)
          .join(' '),
      );
      i += phrase.length - 1;
    } else if (HEDGES.has(word.lower) && !isMonthOfMay(word, words[i - 1]) && !isPlain(words, i)) found.push(word.text);
  }
  return found;
}

/** "appeared in court", "more than expected", "could not be reached", "a suggested price": words that weaken nothing here. */
function isPlain(words: readonly Piece[], at: number): boolean {
  const { lower } = words[at] as Piece;
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (lower.startsWith('appear')) return /^(?:in|on|at|before|with|alongside|for)$/.test(next);
  if (lower === 'could') return next === 'not' && words[at + 2]?.lower !== 'yet';
  if (lower === 'suggested') return /^(?:a|an|the|its|their|his|her)$/.test(before);
  if (!/^(?:expected|anticipated|thought|believed|planned)$/.test(lower)) return false;
  return before === 'than' || words[at - 2]?.lower === 'than' || (before === 'as' && !/^(?:to|that)$/.test(next));
}

function isMonthOfMay(word: Piece, before: Piece | undefined): boolean {
  return word.text === 'May' && before !== undefined;
}
