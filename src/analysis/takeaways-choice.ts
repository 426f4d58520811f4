// Which sentences are chosen as takeaways once each has a score: the best ones that say different things and are short together.
import { cosine, type Sketch } from './takeaways-features.ts';

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
export function choose(sketches: readonly Sketch[], scores: readonly number[]): number[] {
  const all = sketches.map((_, i) => i);
  const fit = all.filter((i) => wordsOf(i) >= SHORTEST && wordsOf(i) <= LONGEST);
  const open = new Set(fit.length > 0 ? fit : all);
  const chosen: number[] = [];
  let used = 0;
  while (chosen.length < MOST) {
    let best = -1;
    let most = -Infinity;
    for (const i of open) {
      if (chosen.length > 0 && used + wordsOf(i) > BUDGET) continue;
      const value = (scores[i] ?? 0) - REPEATS * likeness(i);
      if (value > most) [best, most] = [i, value];
    }
    if (best < 0) break;
    chosen.push(best);
    open.delete(best);
    used += wordsOf(best);
  }
  return chosen;

  function wordsOf(i: number): number {
    return sketches[i]?.words ?? 0;
  }
  function likeness(i: number): number {
    let highest = 0;
    for (const other of chosen) {
      const [a, b] = [sketches[i], sketches[other]];
      if (a && b) highest = Math.max(highest, cosine(a, b));
    }
    return highest;
  }
}
