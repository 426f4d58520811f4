// Matches by sentence and by pair of briefings, and which of these pairs have to be settled again.
import type { Match } from './match.ts';

export interface Ties {
  of(number: number): readonly Match[];
  put(match: Match): void;
  drop(match: Match): void;
}

export interface Web {
  of(number: number): readonly Match[];
  /** What matches between two briefings, by their key. */
  between(key: number): readonly Match[] | undefined;
  join(match: Match): void;
  part(match: Match): void;
  /** Has the pairs of briefings around a sentence settled again. */
  open(number: number): void;
  /** Keys of the pairs to be settled, since the last call. */
  opened(): Iterable<number>;
  all(): Match[];
}

const NONE: readonly Match[] = [];
/** More briefings than this have no place in one number with another. */
const MANY = 2 ** 26;

/** A key for the pair of two groups, the same for both orders. */
export function keyOf(group: number, other: number): number {
  return Math.min(group, other) * MANY + Math.max(group, other);
}

/** Matches by their two sentences. */
export function makeTies(): Ties {
  const lists: (Match[] | undefined)[] = [];
  return {
    of: (number) => lists[number] ?? NONE,
    put(match) {
      for (const number of [match.one, match.other]) {
        const list = lists[number];
        if (list) list.push(match);
        else lists[number] = [match];
      }
    },
    drop(match) {
      for (const number of [match.one, match.other]) {
        const list = lists[number];
        const at = list?.indexOf(match) ?? -1;
        if (list && at >= 0) list.splice(at, 1);
        if (list?.length === 0) lists[number] = undefined;
      }
    },
  };
}

export function makeWeb(groupOf: (number: number) => number): Web {
  const ties = makeTies();
  const pairs = new Map<number, Match[]>();
  let open = new Set<number>();
  const keyFor = ({ one, other }: Match) => keyOf(groupOf(one), groupOf(other));
  return {
    of: (number) => ties.of(number),
    between: (key) => pairs.get(key),
    join(match) {
      ties.put(match);
      const key = keyFor(match);
      const list = pairs.get(key);
      if (list) list.push(match);
      else pairs.set(key, [match]);
      open.add(key);
    },
    part(match) {
      ties.drop(match);
      const key = keyFor(match);
      const list = pairs.get(key) ?? [];
      list.splice(list.indexOf(match), 1);
      if (list.length === 0) pairs.delete(key);
      open.add(key);
    },
    open(number) {
      for (const match of ties.of(number)) open.add(keyFor(match));
    },
    opened() {
      const keys = open;
      open = new Set();
      return keys;
    },
    all: () => [...pairs.values()].flat(),
  };
}
