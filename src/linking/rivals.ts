// Within one story most sentences share names and words, so a sentence resembles several of another article. The one that matches
// far better is its counterpart; the others are only about the same people.
import { briefingOf } from '../model/text.ts';
import { OUTDONE } from './decide.ts';
import type { Match } from './origins.ts';

/** The matches that neither sentence outdoes with another one of the same briefing. O(matches). */
export function withoutOutdone<M extends Match>(matches: readonly M[]): M[] {
  const best = new Map<string, number>();
  for (const { one, other, score } of matches) {
    for (const key of [`${one}\n${briefingOf(other)}`, `${other}\n${briefingOf(one)}`]) {
      if (logOdds(score) > (best.get(key) ?? -Infinity)) best.set(key, logOdds(score));
    }
  }
  const bestOf = (key: string) => (best.get(key) ?? 0) - OUTDONE;
  return matches.filter(
    ({ one, other, score }) =>
      logOdds(score) > bestOf(`${one}\n${briefingOf(other)}`) && logOdds(score) > bestOf(`${other}\n${briefingOf(one)}`),
  );
}

/** Scores crowd together near 1: .99 against .9 is ten times as sure. */
function logOdds(score: number): number {
  const sure = Math.min(0.999, Math.max(0.001, score));
  return Math.log(sure / (1 - sure));
}
