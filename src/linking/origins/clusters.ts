// Sentences that state one claim, put together from pairs: the surest pairs first, and two groups join only if their members match
// on the whole. Pairs are never chained, so that a general sentence cannot draw everything of its topic into one lump.
import { CLAIM, MATCHED } from '../decide.ts';
import { LIST_LENGTH } from '../candidates/shortlists.ts';

/** Two things that may be one, and how sure that is. */
export interface Pairing {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

interface Between {
  sum: number;
  count: number;
}

/** Groups of two and more, each in order; the groups in the order of their first ones. `compare` is an order that does not depend on
 * when sentences came. O(p log p) for p pairs. */
export function clusters(pairs: readonly Pairing[], compare: (a: number, b: number) => number): number[][] {
  const members = new Map<number, number[]>();
  const home = new Map<number, number>();
  const between = new Map<number, Map<number, Between>>();
  const tie = (a: number, b: number, sum: number, count: number) => {
    const mine = between.get(a) ?? new Map<number, Between>();
    const entry = mine.get(b) ?? { sum: 0, count: 0 };
    between.set(a, mine.set(b, { sum: entry.sum + sum, count: entry.count + count }));
  };
  for (const { one, other, score } of pairs) {
    for (const id of [one, other]) {
      members.set(id, [id]);
      home.set(id, id);
    }
    tie(one, other, score, 1);
    tie(other, one, score, 1);
  }
  const sorted = pairs
    .filter(({ score }) => score >= CLAIM)
    .toSorted((x, y) => y.score - x.score || compare(x.one, y.one) || compare(x.other, y.other));
  for (const { one, other } of sorted) {
    const a = home.get(one);
    const b = home.get(other);
    if (a === undefined || b === undefined || a === b) continue;
    const ofA = members.get(a) ?? [];
    const ofB = members.get(b) ?? [];
    const known = between.get(a)?.get(b);
    const possible = Math.min(ofA.length * ofB.length, LIST_LENGTH * Math.min(ofA.length, ofB.length));
    if (!known || known.count < MATCHED * possible || known.sum < CLAIM * known.count) continue;
    const [keep, lose] = ofA.length >= ofB.length ? [a, b] : [b, a];
    members.set(keep, [...(members.get(keep) ?? []), ...(members.get(lose) ?? [])]);
    for (const id of members.get(lose) ?? []) home.set(id, keep);
    members.delete(lose);
    for (const [third, { sum, count }] of between.get(lose) ?? []) {
      between.get(third)?.delete(lose);
      if (third === keep) continue;
      tie(keep, third, sum, count);
      tie(third, keep, sum, count);
    }
    between.delete(lose);
  }
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted(compare))
    .toSorted((x, y) => compare(x[0] ?? 0, y[0] ?? 0));
}
