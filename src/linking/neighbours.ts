// Which sentences are worth comparing: an inverted index over stems. Each sentence keeps a short list of its nearest in other briefings.
// What a pair is worth depends on its words and their weights alone, so putting in or taking out a briefing touches only its neighbourhood.

/** How many neighbours a sentence keeps. */
export const LIST_LENGTH = 20;
/** Stems in more sentences than this bring no neighbours; they still count when two sentences are compared. */
export const MAX_POSTINGS = 200;
/** Least cosine of telling words for a neighbour. */
export const MIN_NEARNESS = 0.3;

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
  const dirty = new Set<number>();
  let room = 1024;
  let groups = new Int32Array(room);
  let norms = new Float64Array(room);
  let sums = new Float64Array(room);
  let counts = new Uint8Array(room);
  let lists = new Int32Array(room * LIST_LENGTH);
  let worths = new Float64Array(room * LIST_LENGTH);

  const makeRoom = (number: number) => {
    while (room <= number) room *= 2;
    if (sums.length >= room) return;
    groups = grown(groups, new Int32Array(room));
    norms = grown(norms, new Float64Array(room));
    sums = grown(sums, new Float64Array(room));
    counts = grown(counts, new Uint8Array(room));
    lists = grown(lists, new Int32Array(room * LIST_LENGTH));
    worths = grown(worths, new Float64Array(room * LIST_LENGTH));
  };

  /** Calls back with every sentence of another group that is near enough. */
  const near = (number: number, visit: (other: number, worth: number) => void) => {
    const stems = stemsOf[number];
    if (!stems) return;
    const group = groups[number];
    const touched: number[] = [];
    let left = 0;
    for (const stem of stems) {
      const list = postings[stem] ?? [];
      const weight = weightOf(stem) ** 2;
      if (list.length > MAX_POSTINGS) {
        left += weight;
        continue;
      }
      for (const other of list) {
        const sum = sums[other] ?? 0;
        if (sum === 0) {
          if (groups[other] === group) continue;
          touched.push(other);
        }
        sums[other] = sum + weight;
      }
    }
    const norm = norms[number] ?? 1;
    for (const other of touched) {
      const sum = sums[other] ?? 0;
      sums[other] = 0;
      const scale = 1 / (norm * (norms[other] ?? 1));
      if ((sum + left) * scale < MIN_NEARNESS) continue;
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
        sum += weightOf(x) ** 2;
        i++;
        j++;
      } else if (x < y) i++;
      else j++;
    }
    return sum;
  };

  /** Puts `other` into the list of `number` if it is among the nearest. */
  const offer = (number: number, other: number, worth: number) => {
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
    lists.copyWithin(start + at + 1, start + at, start + end);
    worths.copyWithin(start + at + 1, start + at, start + end);
    lists[start + at] = other;
    worths[start + at] = worth;
    counts[number] = end + 1;
    dirty.add(number);
  };

  const renew = (number: number) => {
    counts[number] = 0;
    dirty.add(number);
    near(number, (other, worth) => offer(number, other, worth));
  };

  return {
    put(entries) {
      const fresh = new Set<number>();
      const overfull = new Set<number>();
      for (const { number, group, stems } of entries) {
        makeRoom(number);
        fresh.add(number);
        groups[number] = group;
        stemsOf[number] = stems;
        counts[number] = 0;
        norms[number] = Math.sqrt(dot(stems)) || 1;
        dirty.add(number);
        for (const stem of stems) {
          const list = (postings[stem] ??= []);
          list.push(number);
          if (list.length === MAX_POSTINGS + 1) for (const member of list) overfull.add(member);
        }
      }
      for (const number of fresh) {
        near(number, (other, worth) => {
          offer(number, other, worth);
          if (!fresh.has(other)) offer(other, number, worth);
        });
      }
      for (const member of overfull) if (!fresh.has(member)) renew(member);
    },
    drop(numbers) {
      const gone = new Set(numbers);
      const touched = new Set<number>();
      for (const number of numbers) {
        for (const stem of stemsOf[number] ?? []) {
          const list = postings[stem] ?? [];
          if (list.length === MAX_POSTINGS + 1) for (const member of list) touched.add(member);
        }
      }
      for (const number of numbers) near(number, (other) => touched.add(other));
      for (const number of numbers) {
        for (const stem of stemsOf[number] ?? []) {
          const list = postings[stem] ?? [];
          list.splice(list.indexOf(number), 1);
        }
        stemsOf[number] = undefined;
        counts[number] = 0;
        dirty.add(number);
      }
      for (const number of touched) if (!gone.has(number)) renew(number);
    },
    listOf: (number) => lists.subarray(number * LIST_LENGTH, number * LIST_LENGTH + (counts[number] ?? 0)),
    holding: (stem) => postings[stem] ?? [],
    changed() {
      const numbers = [...dirty];
      dirty.clear();
      return numbers;
    },
  };
}

function grown<T extends Float64Array | Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
