// The relations of a big library as columns of numbers. What two sentences have to do with each other is put together when somebody
// asks: as objects, all of them would weigh ten times as much.
import { linksInOrder, type Link, type LinkIndex } from './library.ts';
import { relationOf, RELATION_KINDS, type Evidence, type Relation } from './relation.ts';
import { briefingOf, sentenceId, type BriefingId, type SentenceId } from './text.ts';

/** Some relations. Their briefings are named by their places in a list of ids that all strands share. */
export interface Strands {
  /** Five numbers a relation: place and sentence of `from`, the same of `to`, place of the kind. The headline is sentence -1. */
  readonly rows: Int32Array;
  readonly scores: Float64Array;
  /** Why the relation with this place among these was made. */
  readonly reasons: (n: number) => readonly Evidence[];
}

/** Numbers a relation takes in a strand. */
export const STRAND = 5;
const HEADLINE = -1;

/** A list of ids that only grows. */
export interface Ids {
  readonly list: BriefingId[];
  readonly places: Map<BriefingId, number>;
}

/** The relations of a library in columns. */
export interface Web {
  /** Made for whoever asks: the answer is not kept. */
  relations(): readonly Relation[];
  readonly index: LinkIndex;
}

/** So many sentences' links are remembered. */
const MOST_MADE = 2000;

/** Joins strands; relations of briefings that are not `here` are left out. O(relations). */
export function weave(ids: Ids, strands: readonly Strands[], here: ReadonlySet<BriefingId>): Web {
  const isHere = Uint8Array.from(ids.list, (id) => (here.has(id) ? 1 : 0));
  const firsts = firstsOf(strands);
  /** Each relation that is here by its place among all that there are. */
  const each = (take: (n: number, strand: Strands, at: number) => void) => {
    for (const [s, strand] of strands.entries())
      for (let at = 0; at < strand.rows.length; at += STRAND)
        if (isHere[strand.rows[at] ?? 0] && isHere[strand.rows[at + 2] ?? 0]) take((firsts[s] ?? 0) + at / STRAND, strand, at);
  };
  const counts = new Uint32Array(RELATION_KINDS.length);
  // The relations of each briefing: where they begin among `ends`, which are twice a relation's place, and one more for its `to`.
  const begins = new Uint32Array(ids.list.length + 1);
  each((_, { rows }, at) => {
    for (const side of [0, 2]) add(begins, (rows[at + side] ?? 0) + 1);
    add(counts, rows[at + 4] ?? 0);
  });
  for (let place = 1; place < begins.length; place++) begins[place] = (begins[place] ?? 0) + (begins[place - 1] ?? 0);
  const ends = new Uint32Array(begins.at(-1) ?? 0);
  const next = begins.slice();
  each((n, { rows }, at) => {
    for (const side of [0, 1]) ends[add(next, rows[at + 2 * side] ?? 0)] = 2 * n + side;
  });

  const made = new Map<SentenceId, readonly Link[]>();
  const linksOf = (id: SentenceId): readonly Link[] => {
    const known = made.get(id);
    if (known) return known;
    const place = ids.places.get(briefingOf(id));
    if (place === undefined) return NONE;
    const wanted = numberIn(id);
    const found: Relation[] = [];
    for (const end of ends.subarray(begins[place], begins[place + 1])) {
      const s = firsts.findLastIndex((first) => first <= end >> 1);
      const strand = strands[s];
      const at = ((end >> 1) - (firsts[s] ?? 0)) * STRAND;
      if (strand?.rows[at + 2 * (end & 1) + 1] === wanted) found.push(relationAt(ids, strand, at));
    }
    if (found.length === 0) return NONE;
    if (made.size >= MOST_MADE) made.clear();
    const links = linksInOrder(id, found);
    made.set(id, links);
    return links;
  };
  return {
    relations() {
      const all: Relation[] = [];
      each((_, strand, at) => all.push(relationAt(ids, strand, at)));
      return all;
    },
    index: {
      linksOf,
      ofKinds(kinds) {
        const wanted = RELATION_KINDS.map((kind) => kinds.has(kind));
        const found: Relation[] = [];
        each((_, strand, at) => {
          if (wanted[strand.rows[at + 4] ?? 0]) found.push(relationAt(ids, strand, at));
        });
        return found;
      },
      count: (kind) => (kind === undefined ? ends.length / 2 : (counts[RELATION_KINDS.indexOf(kind)] ?? 0)),
    },
  };
}

function firstsOf(strands: readonly Strands[]): readonly number[] {
  let first = 0;
  return strands.map(({ scores }) => {
    first += scores.length;
    return first - scores.length;
  });
}

/** Adds one, and gives what was there. */
function add(numbers: Uint32Array, at: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + 1;
  return before;
}

function relationAt({ list }: Ids, { rows, scores, reasons }: Strands, at: number): Relation {
  const idAt = (side: number) => {
    const number = rows[at + side + 1] ?? 0;
    return sentenceId(list[rows[at + side] ?? 0] ?? ('' as BriefingId), number === HEADLINE ? 'h' : number);
  };
  const n = at / STRAND;
  return relationOf(idAt(0), idAt(2), RELATION_KINDS[rows[at + 4] ?? 0] ?? 'overlaps', scores[n] ?? 0, () => reasons(n));
}

const NONE: readonly Link[] = [];

/** The number of a sentence within its briefing. */
export function numberIn(id: SentenceId): number {
  const number = id.slice(id.lastIndexOf('#') + 1);
  return number === 'h' ? HEADLINE : Number(number);
}

/** The place of an id in the list; it is put there when it is not in it yet. */
export function placeIn({ list, places }: Ids, id: BriefingId): number {
  const known = places.get(id);
  if (known !== undefined) return known;
  places.set(id, list.length);
  return list.push(id) - 1;
}
