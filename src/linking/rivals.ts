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
      if (score > (best.get(key) ?? 0)) best.set(key, score);
    }
  }
  const bestOf = (key: string) => best.get(key) ?? 0;
  return matches.filter(
    ({ one, other, score }) =>
      score + OUTDONE > bestOf(`${one}\n${briefingOf(other)}`) && score + OUTDONE > bestOf(`${other}\n${briefingOf(one)}`),
  );
}
