// Sentences that state one claim, put together from pairs: the surest pairs first, and two groups join only if their members match
// on the whole. Pairs are never chained, so that a general sentence cannot draw everything of its topic into one lump.
import type { SentenceId } from '../model/text.ts';
import { CLAIM } from './decide.ts';
import { LIST_LENGTH } from './neighbours.ts';

export interface Pairing {
  readonly one: SentenceId;
  readonly other: SentenceId;
  readonly score: number;
}

interface Between {
  sum: number;
  count: number;
}

/** Share of the possible pairs between two groups that must be matches for them to join. */
const MATCHED = 0.5;

/** Groups of two and more, each in the order of its ids; the groups in the order of their first ids. O(p log p) for p pairs. */
export function clusters(pairs: readonly Pairing[]): SentenceId[][] {
  const members = new Map<SentenceId, SentenceId[]>();
  const home = new Map<SentenceId, SentenceId>();
  const between = new Map<SentenceId, Map<SentenceId, Between>>();
  const tie = (a: SentenceId, b: SentenceId, sum: number, count: number) => {
    const mine = between.get(a) ?? new Map<SentenceId, Between>();
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
    if (!a || !b || a === b) continue;
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
    .toSorted((x, y) => compare(x[0] ?? '', y[0] ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
