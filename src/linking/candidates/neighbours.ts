// Which sentences are worth comparing: an inverted index over stems. Each sentence keeps a short list of its nearest in other briefings.
// What a pair is worth depends on its words alone, so putting in or taking out a briefing touches only its neighbourhood.
import { grown, makeShortlists, PARTS } from './shortlists.ts';

/** Stems in more sentences than this bring no neighbours; they still count when two sentences are compared. */
const MAX_POSTINGS = 200;
/** Least cosine of telling words for a neighbour. */
const MIN_NEARNESS = 0.3;
/** What rounding may add to a worth. */
const SLACK = 1e-6;
/** The index of who is worth comparing with whom. */
export interface Neighbours {
  /** Puts sentences in, in the order of their numbers. */
  put(numbers: readonly number[]): void;
  /** Takes sentences out. */
  drop(numbers: readonly number[]): void;
  /** Nearest sentences of other groups, nearest first. */
  listOf(number: number): Int32Array;
  /** Numbers whose lists have changed since the last call. */
  changed(): number[];
  /** Stems in too many sentences to bring neighbours. */
  common(): number[];
}

/** What the index asks about sentences and stems. */
export interface Asked {
  /** Distinct and sorted. */
  readonly stemsOf: (number: number) => Int32Array;
  /** Sentences of one group never meet. */
  readonly groupOf: (number: number) => number;
  readonly weightOf: (stem: number) => number;
  /** Whether a stem is known to be in too many sentences, however few of them come here. */
  readonly isCommon?: (stem: number) => boolean;
  /** An order over sentences that does not depend on when they came: it breaks ties. */
  readonly before: (a: number, b: number) => boolean;
}

/** Nothing is in it yet. What it asks must be answered the same whenever it asks. */
export function makeNeighbours({ stemsOf, groupOf, weightOf, before, isCommon = () => false }: Asked): Neighbours {
  /** The sentences of a stem; absent when they are too many. */
  const postings: (number[] | undefined)[] = [];
  /** By stem: how many sentences hold it, and the square of its weight. */
  let sizes = new Int32Array(1024);
  let squares = new Float64Array(1024);
  const lists = makeShortlists(before);
  const indexed = new Set<number>();
  let room = 1024;
  let norms = new Float32Array(room);
  /** Which of 64 classes of stems a sentence has: tells cheaply what two cannot share. */
  let marksLow = new Int32Array(room);
  let marksHigh = new Int32Array(room);
  let sums = new Float64Array(room);
  let touched = new Int32Array(room);

  const makeRoom = (number: number) => {
    if (number < sums.length) return;
    while (room <= number) room = Math.ceil(room * 1.5);
    norms = grown(norms, new Float32Array(room));
    marksLow = grown(marksLow, new Int32Array(room));
    marksHigh = grown(marksHigh, new Int32Array(room));
    sums = grown(sums, new Float64Array(room));
    lists.makeRoom(number);
    touched = new Int32Array(room);
  };

  const makeStemRoom = (last: number) => {
    if (last < sizes.length) return;
    const length = Math.max(Math.ceil(1.5 * sizes.length), last + 1);
    sizes = grown(sizes, new Int32Array(length));
    squares = grown(squares, new Float64Array(length));
  };

  /** Enters what does not change about a sentence. */
  const enter = (number: number) => {
    makeRoom(number);
    const stems = stemsOf(number);
    makeStemRoom(stems.at(-1) ?? 0);
    let norm = 0;
    let low = 0;
    let high = 0;
    for (let k = 0; k < stems.length; k++) {
      const stem = stems[k] ?? 0;
      let square = squares[stem] ?? 0;
      if (square === 0) {
        square = squares[stem] = weightOf(stem) ** 2;
        // above what may be counted down to
        if (isCommon(stem)) sizes[stem] = Math.max(sizes[stem] ?? 0, MAX_POSTINGS + 1);
      }
      norm += square;
      if (stem & 32) high |= 1 << (stem & 31);
      else low |= 1 << (stem & 31);
    }
    norms[number] = Math.sqrt(norm) || 1;
    marksLow[number] = low;
    marksHigh[number] = high;
    indexed.add(number);
  };

  const post = (number: number) => {
    const stems = stemsOf(number);
    for (let k = 0; k < stems.length; k++) {
      const stem = stems[k] ?? 0;
      if ((sizes[stem] ?? 0) > MAX_POSTINGS) continue;
      const list = postings[stem];
      if (list) list.push(number);
      else postings[stem] = [number];
    }
  };

  const common = new Int32Array(1024);

  /** Calls back with every indexed sentence of another group that is near enough. With `asked`, those that neither side has a place for
   * are left out, which saves most of the comparing. */
  const near = (number: number, asked: boolean, visit: (other: number, worth: number) => void) => {
    const stems = stemsOf(number);
    const group = groupOf(number);
    let met = 0;
    let commons = 0;
    let left = 0;
    for (let k = 0; k < stems.length; k++) {
      const stem = stems[k] ?? 0;
      const square = squares[stem] ?? 0;
      if ((sizes[stem] ?? 0) > MAX_POSTINGS) {
        if (commons < common.length) common[commons++] = stem;
        left += square;
        continue;
      }
      const list = postings[stem];
      if (!list) continue;
      for (let i = 0; i < list.length; i++) {
        const other = list[i] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum === 0) touched[met++] = other;
        sums[other] = sum + square;
      }
    }
    const norm = norms[number] ?? 1;
    const mine = lists.leastOf(number);
    for (let i = 0; i < met; i++) {
      const other = touched[i] ?? 0;
      const sum = sums[other] ?? 0;
      sums[other] = 0;
      const scale = 1 / (norm * (norms[other] ?? 1));
      if ((sum + left) * scale + SLACK < MIN_NEARNESS || groupOf(other) === group) continue;
      let most = sum;
      const low = marksLow[other] ?? 0;
      const high = marksHigh[other] ?? 0;
      for (let k = 0; k < commons; k++) {
        const stem = common[k] ?? 0;
        if ((stem & 32 ? high : low) & (1 << (stem & 31))) most += squares[stem] ?? 0;
      }
      most = most * scale + SLACK;
      if (most < MIN_NEARNESS) continue;
      if (asked && most < mine && most < lists.leastOf(other)) continue;
      // In whole parts, so that the order in which words were met cannot tip the balance.
      const worth = Math.round((commons > 0 ? dot(stems, stemsOf(other)) : sum) * scale * PARTS) / PARTS;
      if (worth >= MIN_NEARNESS) visit(other, Math.min(1, worth));
    }
  };

  const dot = (a: Int32Array, b: Int32Array): number => {
    let sum = 0;
    const n = a.length;
    const m = b.length;
    for (let i = 0, j = 0; i < n && j < m;) {
      const x = a[i] ?? 0;
      const y = b[j] ?? 0;
      if (x === y) {
        sum += squares[x] ?? 0;
        i++;
        j++;
      } else if (x < y) i++;
      else j++;
    }
    return sum;
  };

  const renew = (number: number) => {
    lists.clear(number);
    near(number, false, (other, worth) => {
      if (other !== number) lists.offer(number, other, worth);
    });
  };

  /** Counts a sentence's stems in; gives those that are in too many sentences from now on. */
  const count = (number: number, tooMany: Set<number>) => {
    for (const stem of stemsOf(number)) {
      const size = (sizes[stem] ?? 0) + 1;
      sizes[stem] = size;
      if (size === MAX_POSTINGS + 1) tooMany.add(stem);
    }
  };

  return {
    put(numbers) {
      const fresh = new Set(numbers);
      const tooMany = new Set<number>();
      for (const number of numbers) {
        enter(number);
        lists.clear(number);
        count(number, tooMany);
      }
      const met = new Set<number>();
      for (const stem of tooMany) {
        for (const member of postings[stem] ?? []) met.add(member);
        postings[stem] = undefined;
      }
      // Each meets those before it, so that every pair is weighed once for both.
      for (const number of numbers) {
        near(number, true, (other, worth) => {
          lists.offer(number, other, worth);
          lists.offer(other, number, worth);
        });
        post(number);
      }
      for (const member of met) if (!fresh.has(member)) renew(member);
    },
    drop(numbers) {
      const met = new Set<number>();
      for (const number of numbers) near(number, false, (other) => met.add(other));
      const again = new Set<number>();
      for (const number of numbers) {
        indexed.delete(number);
        lists.clear(number);
        for (const stem of stemsOf(number)) {
          const size = (sizes[stem] ?? 1) - 1;
          sizes[stem] = size;
          if (size === MAX_POSTINGS) again.add(stem);
          const list = postings[stem];
          const at = list?.indexOf(number) ?? -1;
          if (at >= 0) list?.splice(at, 1);
        }
      }
      // A stem that has become rare enough brings its sentences together again.
      if (again.size > 0) {
        for (const number of indexed) {
          for (const stem of stemsOf(number)) {
            if (!again.has(stem) || (sizes[stem] ?? 0) > MAX_POSTINGS) continue;
            (postings[stem] ??= []).push(number);
            met.add(number);
          }
        }
      }
      for (const number of met) if (indexed.has(number)) renew(number);
    },
    listOf: (number) => lists.of(number),
    changed: () => lists.changed(),
    common: () => Array.from(sizes.keys()).filter((stem) => (sizes[stem] ?? 0) > MAX_POSTINGS),
  };
}
