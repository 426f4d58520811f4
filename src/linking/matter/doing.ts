// The words of a sentence that say who does what: the parts of its claim; where those only lead to what somebody says, what is said. What stands
// beside them is when, where and what else is known.
import type { Claim } from '../../model/claim.ts';
import { overlaps, type Sentence, type Span } from '../../model/text.ts';

/** Runs of words by their places, from the first up to the second, in order; empty when no parts are known. `words` are those of the sentence.
 * O(length of the sentence). */
export function coreRuns(
  { text, start }: Sentence,
  claim: Claim | undefined,
  words: readonly { readonly text: string }[],
): (readonly [number, number])[] {
  if (!claim?.does) return [];
  const runs: (readonly [number, number])[] = [];
  let place = 0;
  let at = 0;
  /** Goes on to the first word that does not begin before an offset. */
  const placeOf = (offset: number) => {
    for (; place < words.length; place++) {
      const word = words[place]?.text ?? '';
      const found = text.indexOf(word, at);
      if (found >= offset) break;
      if (found >= 0) at = found + word.length;
    }
    return place;
  };
  for (const span of partsOf(claim)) {
    const from = Math.max(0, span.start - start);
    const first = placeOf(from);
    const end = placeOf(endOf(text, from, span.end - start));
    if (end > first) runs.push([first, end]);
  }
  return runs;
}

/** What a clause beside it says of a thing is not what is said: "the plant, which employs 340". */
const BESIDE = /,\s(?:which|who|whose|whom|where)\s/;

/** Where a part ends, or the clause beside it begins. */
function endOf(text: string, from: number, to: number): number {
  const end = Math.min(text.length, to);
  const comma = text.indexOf(', wh', from);
  if (comma < 0 || comma >= end) return end;
  const beside = text.slice(comma, end).search(BESIDE);
  return beside < 0 ? end : comma + beside;
}

/** The parts of its clauses, or what is said. In order. */
function partsOf({ who, does, what, also, attribution }: Claim): Span[] {
  const clauses = [{ who, does, what }, ...(also ?? [])];
  const isLead = attribution !== undefined && !clauses.some((clause) => clause.does && overlaps(clause.does, attribution));
  if (isLead) return [attribution];
  const parts: Span[] = [];
  for (const clause of clauses) for (const part of [clause.who, clause.does, clause.what]) if (part) parts.push(part);
  return parts.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
