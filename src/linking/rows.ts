// The relations of a library in order, kept in order while bonds come and go. What has not changed stays the object it was.
import type { Evidence, Relation, RelationKind } from '../model/relation.ts';
import type { SentenceId } from '../model/text.ts';
import type { Bond, Link } from './bonds.ts';

/** All relations in order, kept as bonds change. */
export interface Rows {
  /** Passes on what is shown of a bond to the one that takes its place; what that has not is shown no more. */
  hand(old: Bond, now: Bond | undefined): void;
  /** Shows the links of a bond as they are now. */
  show(bond: Bond): void;
  all(): readonly Relation[];
}

const LINK = Symbol('link');
const BOND = Symbol('bond');

/** A relation that knows what it was made of. There are millions of them in an archive: nothing else is kept beside it. */
export interface Row extends Relation {
  readonly [LINK]: Link;
  readonly [BOND]: Bond;
}

/** What rows ask about sentences and bonds. */
export interface Asked {
  readonly before: (a: number, b: number) => boolean;
  readonly idOf: (number: number) => SentenceId;
  /** Its kind, all that is known of the whole library taken into account. */
  readonly kindOf: (link: Link) => RelationKind;
  readonly evidenceOf: (link: Link, bond: Bond) => readonly Evidence[];
}

/** No relation yet. */
export function makeRows({ before, idOf, kindOf, evidenceOf }: Asked): Rows {
  const gone = new Set<Row>();
  let added = new Set<Row>();
  let sorted: Row[] = [];
  const order = ({ [LINK]: { match: x } }: Row, { [LINK]: { match: y } }: Row): number => {
    if (x.one !== y.one) return before(x.one, y.one) ? -1 : 1;
    if (x.other === y.other) return 0;
    return before(x.other, y.other) ? -1 : 1;
  };
  /** Evidence is put into words when somebody looks at it: of an archive's relations a person sees a few. One getter serves all. */
  const evidence: PropertyDescriptor & ThisType<Row> = {
    enumerable: true,
    configurable: true,
    get() {
      return evidenceOf(this[LINK], this[BOND]);
    },
  };
  const rowOf = (link: Link, bond: Bond, kind: RelationKind): Row => {
    const { one, other, score } = link.match;
    const row = { from: idOf(one), to: idOf(other), kind, score, [LINK]: link, [BOND]: bond };
    return Object.defineProperty(row, 'evidence', evidence) as unknown as Row;
  };
  const drop = (row: Row) => {
    if (!added.delete(row)) gone.add(row);
  };

  return {
    hand(old, now) {
      const links = new Map((now?.links ?? []).map((link) => [link.match, link] as const));
      for (const { match, row } of old.links) {
        const link = links.get(match);
        if (row && link) link.row = row;
        else if (row) drop(row);
      }
    },
    show(bond) {
      for (const link of bond.links) {
        const kind = kindOf(link);
        if (link.row?.kind === kind && link.row[LINK].reason === link.reason) continue;
        if (link.row) drop(link.row);
        link.row = rowOf(link, bond, kind);
        added.add(link.row);
      }
    },
    all() {
      if (gone.size > 0 || added.size > 0) {
        const left = gone.size > 0 ? sorted.filter((row) => !gone.has(row)) : sorted;
        const fresh = [...added];
        gone.clear();
        added = new Set();
        sorted = merged(left, fresh.toSorted(order), order);
      }
      return sorted;
    },
  };
}

function merged<T>(a: readonly T[], b: readonly T[], order: (x: T, y: T) => number): T[] {
  if (a.length === 0) return b.slice();
  const all: T[] = [];
  let i = 0;
  for (const each of b) {
    while (i < a.length && order(a[i] as T, each) <= 0) all.push(a[i++] as T);
    all.push(each);
  }
  while (i < a.length) all.push(a[i++] as T);
  return all;
}
