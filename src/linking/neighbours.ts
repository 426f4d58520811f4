// Which sentences are worth comparing: an inverted index over stems. Each sentence keeps a short list of its nearest in other briefings.
// What a pair is worth depends on the two texts alone, so adding or removing a briefing touches only those that share rare words with it.

/** How many neighbours a sentence keeps. */
export const LIST_LENGTH = 24;
/** Stems in more sentences than this bring no neighbours; they still count when two sentences are compared. */
export const MAX_POSTINGS = 1000;
/** Least cosine of telling words for a neighbour. */
export const MIN_NEARNESS = 0.22;

export interface Neighbours {
  /** Puts a sentence in and gives its number. `stems` are distinct and sorted. */
  add(group: number, stems: Int32Array, weights: Float64Array): number;
  /** Takes sentences out again. */
  remove(numbers: readonly number[]): void;
  /** Nearest sentences of other groups, nearest first; only of those that are in. */
  listOf(number: number): readonly number[];
  /** Numbers whose lists have changed since the last call. */
  changed(): number[];
}

/** `before` is a total order over sentence numbers that does not depend on when they came: it breaks ties. */
export function makeNeighbours(before: (a: number, b: number) => number): Neighbours {
  const postings: number[][] = [];
  const groups: number[] = [];
  const stemsOf: (Int32Array | undefined)[] = [];
  const weightsOf: (Float64Array | undefined)[] = [];
  const lists: number[][] = [];
  const nearness: number[][] = [];
  const dirty = new Set<number>();
  let sums = new Float64Array(1024);

  /** All sentences of other groups that are near enough, with their nearness. */
  const near = (number: number): [number, number][] => {
    const stems = stemsOf[number];
    const weights = weightsOf[number];
    if (!stems || !weights) return [];
    const touched: number[] = [];
    for (let k = 0; k < stems.length; k++) {
      const list = postings[stems[k] ?? 0];
      if (!list || list.length > MAX_POSTINGS) continue;
      const weight = (weights[k] ?? 0) ** 2;
      for (const other of list) {
        const sum = sums[other] ?? 0;
        if (sum === 0) touched.push(other);
        sums[other] = sum + weight;
      }
    }
    const found: [number, number][] = [];
    const group = groups[number];
    for (const other of touched) {
      sums[other] = 0;
      if (groups[other] === group) continue;
      const cosine = cosineOf(number, other);
      if (cosine >= MIN_NEARNESS) found.push([other, cosine]);
    }
    return found;
  };

  const cosineOf = (one: number, other: number): number => {
    const a = stemsOf[one];
    const b = stemsOf[other];
    const aw = weightsOf[one];
    const bw = weightsOf[other];
    if (!a || !b || !aw || !bw) return 0;
    let sum = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const x = a[i] ?? 0;
      const y = b[j] ?? 0;
      if (x === y) {
        sum += (aw[i] ?? 0) * (bw[j] ?? 0);
        i++;
        j++;
      } else if (x < y) i++;
      else j++;
    }
    return sum / (lengthOf(aw) * lengthOf(bw));
  };

  /** Puts `other` into the list of `number` if it is among the nearest. */
  const offer = (number: number, other: number, cosine: number) => {
    const list = lists[number] ?? [];
    const worth = nearness[number] ?? [];
    let at = list.length;
    while (at > 0 && precedes(other, cosine, list[at - 1] ?? 0, worth[at - 1] ?? 0)) at--;
    if (at >= LIST_LENGTH || list[at] === other || list.includes(other)) return;
    list.splice(at, 0, other);
    worth.splice(at, 0, cosine);
    if (list.length > LIST_LENGTH) {
      list.pop();
      worth.pop();
    }
    lists[number] = list;
    nearness[number] = worth;
    dirty.add(number);
  };

  const precedes = (one: number, oneWorth: number, other: number, otherWorth: number) =>
    oneWorth > otherWorth || (oneWorth === otherWorth && before(one, other) < 0);

  const renew = (number: number) => {
    lists[number] = [];
    nearness[number] = [];
    dirty.add(number);
    for (const [other, cosine] of near(number)) offer(number, other, cosine);
  };

  return {
    add(group, stems, weights) {
      const number = groups.length;
      groups.push(group);
      stemsOf.push(stems);
      weightsOf.push(weights);
      lists.push([]);
      nearness.push([]);
      if (number >= sums.length) {
        const more = new Float64Array(sums.length * 2);
        more.set(sums);
        sums = more;
      }
      const overfull = new Set<number>();
      for (const stem of stems) {
        const list = (postings[stem] ??= []);
        list.push(number);
        if (list.length === MAX_POSTINGS + 1) for (const member of list) overfull.add(member);
      }
      for (const [other, cosine] of near(number)) {
        offer(number, other, cosine);
        offer(other, number, cosine);
      }
      for (const member of overfull) if (member !== number) renew(member);
      return number;
    },
    remove(numbers) {
      const gone = new Set(numbers);
      const touched = new Set<number>();
      for (const number of numbers) {
        for (const [other] of near(number)) if (!gone.has(other)) touched.add(other);
      }
      for (const number of numbers) {
        for (const stem of stemsOf[number] ?? []) {
          const list = postings[stem] ?? [];
          if (list.length === MAX_POSTINGS + 1) for (const member of list) if (!gone.has(member)) touched.add(member);
          list.splice(list.indexOf(number), 1);
        }
        stemsOf[number] = undefined;
        weightsOf[number] = undefined;
        lists[number] = [];
        nearness[number] = [];
        dirty.add(number);
      }
      for (const number of touched) renew(number);
    },
    listOf: (number) => lists[number] ?? [],
    changed() {
      const numbers = [...dirty];
      dirty.clear();
      return numbers;
    },
  };
}

function lengthOf(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum) || 1;
}
