// What each sentence asserts, in the parts that comparisons need. One claim a sentence, the headline's first.
import type { Claim, Mention, Quantity, TimeExpression } from '../model/claim.ts';
import type { Attribution } from '../model/quote.ts';
import { overlaps, type Sentence } from '../model/text.ts';
import type { Piece } from './analyse-pieces.ts';
import { HEDGE_PHRASES, HEDGES, NEGATIONS, NOT_NEGATED_BY } from './claims.data.ts';

/** Everything understood of a text so far. */
export interface Parts {
  readonly names: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
}

/** One claim for each sentence; `pieces` are those of the sentences, in the same order. */
export function claimsOf(sentences: readonly Sentence[], pieces: readonly (readonly Piece[])[], parts: Parts): Claim[] {
  const names = bySentence(parts.names);
  const times = bySentence(parts.times);
  const quantities = bySentence(parts.quantities);
  const attributions = bySentence(parts.attributions);
  return sentences.map((sentence, at) => {
    const words = pieces[at] ?? [];
    const attribution = widest(attributions.get(sentence.id), sentence);
    return {
      sentence: sentence.id,
      names: [...new Set((names.get(sentence.id) ?? []).map((mention) => mention.canonical))],
      times: times.get(sentence.id) ?? [],
      quantities: quantities.get(sentence.id) ?? [],
      polarity: isNegated(words) ? 'negated' : 'affirmed',
      hedges: hedgesIn(words),
      ...(attribution ? { attribution } : {}),
    };
  });
}

function bySentence<Part extends { readonly sentence: string }>(parts: readonly Part[]): Map<string, Part[]> {
  const map = new Map<string, Part[]>();
  for (const part of parts) {
    const list = map.get(part.sentence);
    if (list) list.push(part);
    else map.set(part.sentence, [part]);
  }
  return map;
}

/** The attribution that covers most of the sentence: what the sentence as a whole rests on. */
function widest(attributions: readonly Attribution[] | undefined, sentence: Sentence): Attribution | undefined {
  let best: Attribution | undefined;
  for (const attribution of attributions ?? []) {
    if (!overlaps(attribution, sentence)) continue;
    if (!best || attribution.end - attribution.start > best.end - best.start) best = attribution;
  }
  return best;
}

/** Negated when an odd number of negations stand in it: "did not fail" affirms. */
function isNegated(words: readonly Piece[]): boolean {
  let negations = 0;
  for (const [i, word] of words.entries()) {
    if (word.kind === 'word' && NEGATIONS.has(word.lower) && !NOT_NEGATED_BY.has(words[i + 1]?.lower ?? '')) negations++;
  }
  return negations % 2 === 1;
}

const PHRASES = Map.groupBy(HEDGE_PHRASES, (parts) => parts[0] ?? '');

/** The hedging words and phrases, as they stand, in order. */
function hedgesIn(words: readonly Piece[]): string[] {
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
    } else if (HEDGES.has(word.lower) && !isMonthOfMay(word, words[i - 1])) found.push(word.text);
  }
  return found;
}

function isMonthOfMay(word: Piece, before: Piece | undefined): boolean {
  return word.text === 'May' && before !== undefined;
}
