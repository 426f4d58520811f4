// The relations of a library in order, kept in order while bonds come and go. What has not changed stays the object it was.
import type { Evidence, Relation, RelationKind } from '../model/relation.ts';
import type { SentenceId } from '../model/text.ts';
import type { Bond, Link } from './bonds.ts';

export interface Rows {
  /** Puts the relations of a bond in the place of its old ones. */
  replace(old: Bond | undefined, now: Bond | undefined): void;
  all(): readonly Relation[];
}

interface Row {
  readonly link: Link;
  readonly relation: Relation;
}

/** What rows ask about sentences and bonds. */
export interface Asked {
  readonly before: (a: number, b: number) => boolean;
  readonly idOf: (number: number) => SentenceId;
  /** Its kind, all that is known of the whole library taken into account. */
  readonly kindOf: (link: Link) => RelationKind;
  readonly evidenceOf: (link: Link, bond: Bond) => readonly Evidence[];
}

export function makeRows({ before, idOf, kindOf, evidenceOf }: Asked): Rows {
  const ofBond = new Map<Bond, readonly Row[]>();
  const gone = new Set<Row>();
  let added = new Set<Row>();
  let sorted: Row[] = [];
  const order = ({ link: { match: x } }: Row, { link: { match: y } }: Row): number => {
    if (x.one !== y.one) return before(x.one, y.one) ? -1 : 1;
    if (x.other === y.other) return 0;
    return before(x.other, y.other) ? -1 : 1;
  };
  const rowOf = (link: Link, bond: Bond): Row => {
    const { match } = link;
    return {
      link,
      relation: relationOf(idOf(match.one), idOf(match.other), kindOf(link), match.score, () => evidenceOf(link, bond)),
    };
  };

  return {
    replace(old, now) {
      const was = new Map(((old && ofBond.get(old)) ?? []).map((row) => [row.link.match, row] as const));
      if (old) ofBond.delete(old);
      const rows = now?.links.map((link) => {
        const row = was.get(link.match);
        if (row?.relation.kind === kindOf(link) && row.link.reason === link.reason) {
          was.delete(link.match);
          return row;
        }
        const made = rowOf(link, now);
        added.add(made);
        return made;
      });
      if (now && rows?.length) ofBond.set(now, rows);
      for (const row of was.values()) if (!added.delete(row)) gone.add(row);
    },
    all() {
      if (gone.size > 0 || added.size > 0) {
        const left = gone.size > 0 ? sorted.filter((row) => !gone.has(row)) : sorted;
        sorted = merged(left, [...added].toSorted(order), order);
        gone.clear();
        added = new Set();
      }
      return sorted.map(({ relation }) => relation);
    },
  };
}

function merged<T>(a: readonly T[], b: readonly T[], order: (x: T, y: T) => number): T[] {
  const all: T[] = [];
  let i = 0;
  for (const each of b) {
    while (i < a.length && order(a[i] as T, each) <= 0) all.push(a[i++] as T);
    all.push(each);
  }
  while (i < a.length) all.push(a[i++] as T);
  return all;
}

/** Evidence is put into words when somebody looks at it: an archive has millions of relations, of which a person sees a few. */
function relationOf(
  from: SentenceId,
  to: SentenceId,
  kind: Relation['kind'],
  score: number,
  make: () => readonly Evidence[],
): Relation {
  let made: readonly Evidence[] | undefined;
  return {
    from,
    to,
    kind,
    score,
    get evidence() {
      return (made ??= make());
    },
  };
}
