// The words of a sentence that say who does what: the parts of its claim. What stands beside them is when, where and what else is known.
import type { Claim } from '../../model/claim.ts';
import { overlaps, type Sentence, type Span } from '../../model/text.ts';

/** Runs of words by their places, from the first up to the second, in order; empty when no parts are known. `countIn` says how many words a
 * text has. O(length of the sentence). */
export function coreRuns(
  sentence: Sentence,
  claim: Claim | undefined,
  countIn: (text: string) => number,
): (readonly [number, number])[] {
  if (!claim?.does) return [];
  const { text, start } = sentence;
  const runs: (readonly [number, number])[] = [];
  let at = 0;
  let words = 0;
  for (const span of partsOf(claim)) {
    const from = Math.max(at, Math.min(text.length, span.start - start));
    const to = endOf(text, from, span.end - start);
    if (to <= from) continue;
    words += countIn(text.slice(at, from));
    const end = words + countIn(text.slice(from, to));
    runs.push([words, end]);
    words = end;
    at = to;
  }
  return runs;
}

/** What a clause beside it says of a thing is not what is said: "the plant, which employs 340". */
const BESIDE = /,\s(?:which|who|whose|whom|where)\s/;

/** Where a part ends, or the clause beside it begins. */
function endOf(text: string, from: number, to: number): number {
  const end = Math.min(text.length, to);
  const beside = text.slice(from, end).search(BESIDE);
  return beside < 0 ? end : from + beside;
}

/** The parts of its clauses; where those only lead to what somebody says, what is said. */
function partsOf({ who, does, what, also, attribution }: Claim): Span[] {
  const clauses = [{ who, does, what }, ...(also ?? [])];
  const parts = clauses.flatMap((clause) => [clause.who, clause.does, clause.what]).filter((span) => span !== undefined);
  const isLead = attribution !== undefined && !clauses.some((clause) => clause.does && overlaps(clause.does, attribution));
  return (isLead ? [attribution] : parts).toSorted((a, b) => a.start - b.start || a.end - b.end);
}
