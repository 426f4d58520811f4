// A second look at the candidates of a sentence: who else is near them. Two reports of one event share their other neighbours too, which
// tells the same event from another of its kind better than any word of the pair does. Needs the candidates of every sentence.
import { scoreOf, type Blend } from '../compare/blend.ts';

/** What is known of a candidate from the lists of all, in the order of the numbers that `companyOf` returns. */
export const COMPANY = [
  'first',
  'back',
  'bothWays',
  'firstRank',
  'backRank',
  'behindBest',
  'backBehindBest',
  'support',
  'mutualSupport',
  'bestSupport',
  'crowdOfCandidate',
  'crowd',
  'sharedNeighbours',
  'sureOfTop',
  'isMutual',
] as const;

/** The candidates of one sentence as they were found, and how sure the first look is of each. */
export interface List {
  /** Numbers in the pool. */
  readonly numbers: Int32Array;
  /** For each candidate `width` numbers: its features and its standing. */
  readonly values: Float32Array;
  readonly width: number;
  /** What the first look says: log odds, and the chance 0…1. */
  readonly logits: Float32Array;
  readonly chances: Float32Array;
  /** Places in `numbers`, surest first, and the rank of each place. */
  readonly order: Uint16Array;
  readonly ranks: Uint16Array;
  /** The highest and lowest logit, and the sum of the chances. */
  readonly most: number;
  readonly least: number;
  readonly crowd: number;
}

/** Others of the list whose word counts. */
const WITNESSES = 10;
/** Log odds where nothing was found. */
const NOTHING = -6;
/** The rank of a sentence that is not in the list of its candidate. */
const UNRANKED = 30;

/** A list from the rows of its candidates, in the order they were found. O(candidates × log). */
export function listOf(numbers: readonly number[], rows: readonly Float64Array[], first: Blend): List {
  const width = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * width);
  const logits = new Float32Array(rows.length);
  const chances = new Float32Array(rows.length);
  let crowd = 0;
  for (const [i, row] of rows.entries()) {
    values.set(row, i * width);
    const chance = Math.min(1 - 1e-9, Math.max(1e-9, scoreOf(first, row)));
    chances[i] = chance;
    logits[i] = Math.log(chance / (1 - chance));
    crowd += chance;
  }
  const order = Uint16Array.from(rows.keys()).toSorted((x, y) => (logits[y] ?? 0) - (logits[x] ?? 0) || x - y);
  const ranks = new Uint16Array(rows.length);
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return {
    numbers: Int32Array.from(numbers),
    values,
    width,
    logits,
    chances,
    order,
    ranks,
    most: logits[order[0] ?? -1] ?? NOTHING,
    least: logits[order.at(-1) ?? -1] ?? NOTHING,
    crowd,
  };
}

/** Where each sentence stands in the list at hand, one more than that; 0 if it does not. Long enough for all, cleared after use. */
let places = new Uint16Array(1024);

/** For the candidates in the list of `self` in turn: their values, followed by what the lists of all tell.
 * O(candidates of all lists that are looked into). */
export function companyOf(lists: readonly (List | undefined)[], self: number, list: List): Float64Array[] {
  if (places.length < lists.length) places = new Uint16Array(2 * lists.length);
  const count = list.numbers.length;
  for (let place = 0; place < count; place++) places[list.numbers[place] ?? 0] = place + 1;
  const witnesses = Math.min(WITNESSES, count);
  // What each witness says of each candidate, and by place who is the how manieth witness.
  const says = new Float32Array(witnesses * count);
  const witnessAt = new Uint8Array(count);
  for (let k = 0; k < witnesses; k++) {
    const place = list.order[k] ?? 0;
    witnessAt[place] = k + 1;
    eachKnown(lists[list.numbers[place] ?? -1], (known, chance) => {
      says[k * count + known] = chance;
    });
  }
  const width = list.width + COMPANY.length;
  const table = new Float64Array(count * width);
  const seen = new Float32Array(witnesses);
  const rows = Array.from(list.numbers, (number, place) => {
    const theirs = lists[number];
    seen.fill(0);
    eachKnown(theirs, (known, chance) => {
      const witness = witnessAt[known] ?? 0;
      if (witness > 0) seen[witness - 1] = chance;
    });
    const values = table.subarray(place * width, (place + 1) * width);
    values.set(list.values.subarray(place * list.width, (place + 1) * list.width));
    putCompany(values, list, place, self, theirs, says, seen);
    return values;
  });
  for (const number of list.numbers) places[number] = 0;
  return rows;
}

/** Calls back for those in a list that are in the list at hand too: their places there, and the chance the first look gives them. */
function eachKnown(list: List | undefined, visit: (place: number, chance: number) => void): void {
  if (!list) return;
  for (let i = 0; i < list.numbers.length; i++) {
    const place = places[list.numbers[i] ?? 0] ?? 0;
    if (place > 0) visit(place - 1, list.chances[i] ?? 0);
  }
}

/** Puts what the lists of all tell of a candidate behind its values. */
function putCompany(
  values: Float64Array,
  list: List,
  place: number,
  self: number,
  theirs: List | undefined,
  says: Float32Array,
  seen: Float32Array,
): void {
  const logit = list.logits[place] ?? NOTHING;
  const at = theirs ? theirs.numbers.indexOf(self) : -1;
  const back = theirs?.logits[at] ?? Math.min(theirs?.least ?? NOTHING, logit) - 1;
  let support = 0;
  let mutual = 0;
  let best = 0;
  let total = 0;
  let shared = 0;
  let sure = 0;
  for (let k = 0; k < seen.length; k++) {
    const other = list.order[k] ?? 0;
    const chance = list.chances[other] ?? 0;
    const inTheirs = seen[k] ?? 0;
    sure += other === place ? 0 : chance;
    shared += Math.min(chance, inTheirs);
    if (other === place) continue;
    const said = says[k * list.numbers.length + place] ?? 0;
    total += chance;
    support += chance * said;
    mutual += (chance * (said + inTheirs)) / 2;
    best = Math.max(best, (chance * (said + inTheirs)) / 2);
  }
  let slot = list.width;
  values[slot++] = logit;
  values[slot++] = back;
  values[slot++] = (logit + back) / 2;
  values[slot++] = Math.log(2 + (list.ranks[place] ?? 0)) / 3;
  values[slot++] = Math.log(2 + (theirs?.ranks[at] ?? UNRANKED)) / 3;
  values[slot++] = logit - list.most;
  values[slot++] = back - (theirs?.most ?? 0);
  values[slot++] = support / (total || 1);
  values[slot++] = mutual / (total || 1);
  values[slot++] = best;
  values[slot++] = (theirs?.crowd ?? 0) / 5;
  values[slot++] = list.crowd / 5;
  values[slot++] = shared / (Math.min(list.crowd, theirs?.crowd ?? 0) || 1);
  values[slot++] = sure / (seen.length || 1);
  values[slot++] = at < 0 ? 0 : 1;
}
