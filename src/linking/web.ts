// Matches by sentence, and which pairs of briefings have to be settled again.
import type { Entry } from './ledger.ts';
import type { Match } from './match.ts';

/** Which sentences match which, and which pairs of briefings are to be settled again. */
export interface Web {
  of(number: number): readonly Match[];
  /** What matches between two briefings. O(sentences of the lesser, and what they match). */
  between(a: Entry, b: Entry): readonly Match[];
  join(match: Match): void;
  part(match: Match): void;
  /** Has the pairs of briefings around a sentence settled again. */
  open(number: number): void;
  /** Keys of the pairs to be settled, since the last call. */
  opened(): Iterable<number>;
}

const NONE: readonly Match[] = [];
/** Most sentences have no more matches than this. */
const FEW = 8;
/** More briefings than this have no place in one number with another. */
const MANY = 2 ** 26;

/** A key for the pair of two groups, the same for both orders. */
export function keyOf(group: number, other: number): number {
  return Math.min(group, other) * MANY + Math.max(group, other);
}

/** The two groups of a key. */
export function groupsOf(key: number): [number, number] {
  return [Math.floor(key / MANY), key % MANY];
}

/** Millions of matches are mostly alone between their two briefings, so they are kept by sentence only. */
export function makeWeb(groupOf: (number: number) => number): Web {
  const lists: (Match[] | undefined)[] = [];
  let open = new Set<number>();
  const of = (number: number): readonly Match[] => lists[number] ?? NONE;
  const keyFor = ({ one, other }: Match) => keyOf(groupOf(one), groupOf(other));
  return {
    of,
    between(a, b) {
      const [lesser, greater] = a.count <= b.count ? [a, b] : [b, a];
      const found: Match[] = [];
      for (let number = lesser.first; number < lesser.first + lesser.count; number++) {
        for (const match of of(number))
          if (groupOf(match.one === number ? match.other : match.one) === greater.group) found.push(match);
      }
      return found;
    },
    join(match) {
      for (const number of [match.one, match.other]) {
        const list = lists[number];
        // A new list is as long as it must be, where a push would make room for sixteen more.
        if (list && list.length >= FEW) list.push(match);
        else lists[number] = list ? [...list, match] : [match];
      }
      open.add(keyFor(match));
    },
    part(match) {
      for (const number of [match.one, match.other]) {
        const list = lists[number];
        const at = list?.indexOf(match) ?? -1;
        if (list && at >= 0) list.splice(at, 1);
        if (list?.length === 0) lists[number] = undefined;
      }
      open.add(keyFor(match));
    },
    open(number) {
      for (const match of of(number)) open.add(keyFor(match));
    },
    opened() {
      const keys = open;
      open = new Set();
      return keys;
    },
  };
}
