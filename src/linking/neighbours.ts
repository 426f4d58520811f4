// Which sentences are worth comparing: an inverted index over stems. Each sentence keeps a short list of its nearest in other briefings.
// What a pair is worth depends on its words and their weights alone, so putting in or taking out a briefing touches only its neighbourhood.

/** How many neighbours a sentence keeps. */
export const LIST_LENGTH = 20;
/** Stems in more sentences than this bring no neighbours; they still count when two sentences are compared. */
export const MAX_POSTINGS = 200;
/** Least cosine of telling words for a neighbour. */
export const MIN_NEARNESS = 0.3;
/** What rounding may add to a worth. */
const SLACK = 1e-6;
const NO_STEMS = new Int32Array();

export interface Entry {
  readonly number: number;
  /** Sentences of one group never meet. */
  readonly group: number;
  /** Distinct and sorted. */
  readonly stems: Int32Array;
}

export interface Neighbours {
  /** Puts sentences in, or in again with new weights. */
  put(entries: readonly Entry[]): void;
  /** Takes sentences out. */
  drop(numbers: readonly number[]): void;
  /** Nearest sentences of other groups, nearest first. */
  listOf(number: number): Int32Array;
  /** Sentences that hold a stem. */
  holding(stem: number): readonly number[];
  /** Numbers whose lists have changed since the last call. */
  changed(): number[];
}

/** `weightOf` a stem; `before` is an order over sentence numbers that does not depend on when they came: it breaks ties. */
export function makeNeighbours(weightOf: (stem: number) => number, before: (a: number, b: number) => boolean): Neighbours {
  const postings: number[][] = [];
  const stemsOf: (Int32Array | undefined)[] = [];
  const dirty: number[] = [];
  const touched: number[] = [];
  let room = 1024;
  let isDirty = new Uint8Array(room);
  let groups = new Int32Array(room);
  let norms = new Float64Array(room);
  /** The part of a squared norm that is of stems in too many sentences. */
  let lefts = new Float64Array(room);
  let sums = new Float64Array(room);
  let counts = new Uint8Array(room);
  let lists = new Int32Array(room * LIST_LENGTH);
  let worths = new Float64Array(room * LIST_LENGTH);
  /** By stem: how many sentences hold it, and the square of its weight as long as weights stand still. */
  let sizes = new Int32Array(room);
  let squares = new Float64Array(room);

  const makeRoom = (number: number) => {
    while (room <= number) room *= 2;
    if (sums.length >= room) return;
    isDirty = grown(isDirty, new Uint8Array(room));
    groups = grown(groups, new Int32Array(room));
    norms = grown(norms, new Float64Array(room));
    lefts = grown(lefts, new Float64Array(room));
    sums = grown(sums, new Float64Array(room));
    counts = grown(counts, new Uint8Array(room));
    lists = grown(lists, new Int32Array(room * LIST_LENGTH));
    worths = grown(worths, new Float64Array(room * LIST_LENGTH));
  };

  const makeStemRoom = (stems: Int32Array) => {
    const last = stems.at(-1) ?? 0;
    if (last < sizes.length) return;
    const length = Math.max(2 * sizes.length, last + 1);
    sizes = grown(sizes, new Int32Array(length));
    squares = grown(squares, new Float64Array(length));
  };

  const soil = (number: number) => {
    if (isDirty[number]) return;
    isDirty[number] = 1;
    dirty.push(number);
  };

  const squareOf = (stem: number): number => {
    const known = squares[stem] ?? 0;
    if (known > 0) return known;
    const weight = weightOf(stem);
    squares[stem] = weight * weight;
    return weight * weight;
  };

  const leftOf = (stems: Int32Array = NO_STEMS): number => {
    let left = 0;
    for (const stem of stems) if ((sizes[stem] ?? 0) > MAX_POSTINGS) left += squareOf(stem);
    return left;
  };

  /** The least worth that still gets into a list. */
  const leastOf = (number: number): number =>
    counts[number] === LIST_LENGTH ? (worths[number * LIST_LENGTH + LIST_LENGTH - 1] ?? 0) : 0;

  /** Calls back with every indexed sentence of another group that is near enough. With `asked`, those that neither side has a place for
   * are left out, which saves most of the comparing. */
  const near = (number: number, asked: boolean, visit: (other: number, worth: number) => void) => {
    const stems = stemsOf[number];
    if (!stems) return;
    const group = groups[number];
    touched.length = 0;
    let left = 0;
    for (let k = 0; k < stems.length; k++) {
      const stem: number = stems[k] ?? 0;
      const square = squareOf(stem);
      if ((sizes[stem] ?? 0) > MAX_POSTINGS) {
        left += square;
        continue;
      }
      const list: readonly number[] | undefined = postings[stem];
      if (!list) continue;
      for (let i = 0; i < list.length; i++) {
        const other = list[i] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum === 0) {
          if (groups[other] === group) continue;
          touched.push(other);
        }
        sums[other] = sum + square;
      }
    }
    const norm = norms[number] ?? 1;
    for (let i = 0; i < touched.length; i++) {
      const other = touched[i] ?? 0;
      const sum = sums[other] ?? 0;
      sums[other] = 0;
      const scale = 1 / (norm * (norms[other] ?? 1));
      const most = (sum + Math.min(left, lefts[other] ?? 0)) * scale + SLACK;
      if (most < MIN_NEARNESS) continue;
      if (asked && most < leastOf(number) && most < leastOf(other)) continue;
      // Rounded, so that the order in which words were met cannot tip the balance.
      const worth = Math.round((left ? dot(stems, stemsOf[other]) : sum) * scale * 1e6) / 1e6;
      if (worth >= MIN_NEARNESS) visit(other, worth);
    }
  };

  const dot = (a: Int32Array, b: Int32Array = a): number => {
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const x = a[i] ?? 0;
      const y = b[j] ?? 0;
      if (x === y) {
        sum += squareOf(x);
        i++;
        j++;
      } else if (x < y) i++;
      else j++;
    }
    return sum;
  };

  /** Puts `other` into the list of `number` if it is among the nearest. */
  const offer = (number: number, other: number, worth: number) => {
    if (worth < leastOf(number)) return;
    const start = number * LIST_LENGTH;
    const count = counts[number] ?? 0;
    let at = count;
    while (at > 0) {
      const rival = worths[start + at - 1] ?? 0;
      if (worth < rival || (worth === rival && !before(other, lists[start + at - 1] ?? 0))) break;
      at--;
    }
    if (at >= LIST_LENGTH) return;
    const end = Math.min(count, LIST_LENGTH - 1);
    for (let i = start + end; i > start + at; i--) {
      lists[i] = lists[i - 1] ?? 0;
      worths[i] = worths[i - 1] ?? 0;
    }
    lists[start + at] = other;
    worths[start + at] = worth;
    counts[number] = end + 1;
    soil(number);
  };

  const renew = (number: number) => {
    counts[number] = 0;
    soil(number);
    near(number, false, (other, worth) => {
      if (other !== number) offer(number, other, worth);
    });
  };

  return {
    put(entries) {
      squares.fill(0);
      const fresh = new Set<number>();
      const overfull = new Set<number>();
      for (const { number, group, stems } of entries) {
        makeRoom(number);
        makeStemRoom(stems);
        fresh.add(number);
        groups[number] = group;
        stemsOf[number] = stems;
        counts[number] = 0;
        norms[number] = Math.sqrt(dot(stems)) || 1;
        soil(number);
        for (const stem of stems) {
          const size = (sizes[stem] ?? 0) + 1;
          sizes[stem] = size;
          if (size === MAX_POSTINGS + 1) for (const member of postings[stem] ?? []) overfull.add(member);
        }
      }
      for (const { number, stems } of entries) lefts[number] = leftOf(stems);
      for (const member of overfull) lefts[member] = leftOf(stemsOf[member]);
      // Each meets those before it, so that every pair is weighed once for both.
      for (const { number, stems } of entries) {
        near(number, true, (other, worth) => {
          offer(number, other, worth);
          offer(other, number, worth);
        });
        for (const stem of stems) (postings[stem] ??= []).push(number);
      }
      for (const member of overfull) if (!fresh.has(member)) renew(member);
    },
    drop(numbers) {
      squares.fill(0);
      const gone = new Set(numbers);
      const met = new Set<number>();
      for (const number of numbers) {
        for (const stem of stemsOf[number] ?? []) {
          const list = postings[stem] ?? [];
          if (list.length === MAX_POSTINGS + 1) for (const member of list) met.add(member);
        }
      }
      for (const number of numbers) near(number, false, (other) => met.add(other));
      for (const number of numbers) {
        for (const stem of stemsOf[number] ?? []) {
          const list = postings[stem] ?? [];
          list.splice(list.indexOf(number), 1);
          sizes[stem] = list.length;
        }
        stemsOf[number] = undefined;
        counts[number] = 0;
        soil(number);
      }
      for (const number of met) if (!gone.has(number)) renew(number);
    },
    listOf: (number) => lists.subarray(number * LIST_LENGTH, number * LIST_LENGTH + (counts[number] ?? 0)),
    holding: (stem) => postings[stem] ?? [],
    changed() {
      const numbers = dirty.splice(0);
      for (const number of numbers) isDirty[number] = 0;
      return numbers;
    },
  };
}

function grown<T extends Float64Array | Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
