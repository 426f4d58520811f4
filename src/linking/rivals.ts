// Within one story most sentences share names and words, so a sentence resembles several of another article. The one that matches
// far better is its counterpart; the others are only about the same people.
import { OUTDONE } from './decide.ts';
import type { Match } from './match.ts';

/** Of the matches between two briefings those that neither sentence outdoes with another one. O(matches). */
export function withoutOutdone<M extends Pick<Match, 'one' | 'other' | 'score'>>(matches: readonly M[]): readonly M[] {
  if (matches.length < 2) return matches;
  const best = new Map<number, number>();
  for (const { one, other, score } of matches) {
    const odds = logOdds(score);
    if (odds > (best.get(one) ?? -Infinity)) best.set(one, odds);
    if (odds > (best.get(other) ?? -Infinity)) best.set(other, odds);
  }
  return matches.filter(({ one, other, score }) => {
    const least = logOdds(score) + OUTDONE;
    return least > (best.get(one) ?? 0) && least > (best.get(other) ?? 0);
  });
}

/** Scores crowd together near 1: .99 against .9 is ten times as sure. */
function logOdds(score: number): number {
  const sure = Math.min(0.999, Math.max(0.001, score));
  return Math.log(sure / (1 - sure));
}
