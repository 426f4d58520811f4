// Which sentences are chosen as takeaways once each has a score: the best ones that say different things and are short together.
import { likenessTo, type Sketch, type Vocabulary } from './sketch.ts';

/** How many are chosen at most. */
const MOST = 3;
/** How many words they may have together; longer choices repeat themselves more than they add. */
const BUDGET = 65;
/** Sentences outside these lengths are labels, or more than one thought. */
const SHORTEST = 6;
const LONGEST = 45;
/** What likeness to one already chosen costs (maximal marginal relevance). */
const REPEATS = 0.18;

/** Indexes of the chosen sentences, best first. */
export function choose(sketches: readonly Sketch[], scores: readonly number[], vocabulary: Vocabulary): number[] {
  const all = sketches.map((_, i) => i);
  const fit = all.filter((i) => wordsOf(i) >= SHORTEST && wordsOf(i) <= LONGEST);
  const open = new Set(fit.length > 0 ? fit : all);
  const chosen: number[] = [];
  /** How alike each is to the chosen one that it is most like. */
  const alike = new Float64Array(sketches.length);
  let used = 0;
  while (chosen.length < MOST) {
    let best = -1;
    let most = -Infinity;
    for (const i of open) {
      if (chosen.length > 0 && used + wordsOf(i) > BUDGET) continue;
      const value = (scores[i] ?? 0) - REPEATS * alike[i]!;
      if (value > most) [best, most] = [i, value];
    }
    if (best < 0) break;
    chosen.push(best);
    open.delete(best);
    used += wordsOf(best);
    const likeness = likenessTo(sketches[best]!, vocabulary);
    for (const i of open) alike[i] = Math.max(alike[i]!, likeness(sketches[i]!));
  }
  return chosen;

  function wordsOf(i: number): number {
    return sketches[i]?.words ?? 0;
  }
}
