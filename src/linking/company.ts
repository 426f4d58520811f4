// A second look at the candidates of a sentence: who else is near them. Two reports of one event share their other neighbours too, which
// tells the same event from another of its kind better than any word of the pair does. Needs the candidates of every sentence.
import { scoreOf, type Blend } from './blend.ts';

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

/** The chance the first look gives `number` in a list: 0 if it is not there. */
function chanceIn(list: List | undefined, number: number): number {
  return list?.chances[list.numbers.indexOf(number)] ?? 0;
}

/** The values of the candidate in this place of the list of `self`, followed by what the lists of all tell.
 * O(witnesses × candidates of one list). */
export function companyOf(lists: readonly (List | undefined)[], self: number, list: List, place: number): Float64Array {
  const number = list.numbers[place] ?? -1;
  const theirs = lists[number];
  const logit = list.logits[place] ?? NOTHING;
  const at = theirs ? theirs.numbers.indexOf(self) : -1;
  const back = theirs?.logits[at] ?? Math.min(theirs?.least ?? NOTHING, logit) - 1;
  const witnesses = Math.min(WITNESSES, list.order.length);
  let support = 0;
  let mutual = 0;
  let best = 0;
  let total = 0;
  let shared = 0;
  let sure = 0;
  for (let k = 0; k < witnesses; k++) {
    const other = list.order[k] ?? 0;
    const chance = list.chances[other] ?? 0;
    const witness = list.numbers[other] ?? -1;
    const seen = chanceIn(theirs, witness);
    sure += other === place ? 0 : chance;
    shared += Math.min(chance, seen);
    if (other === place) continue;
    const says = chanceIn(lists[witness], number);
    total += chance;
    support += chance * says;
    mutual += (chance * (says + seen)) / 2;
    best = Math.max(best, (chance * (says + seen)) / 2);
  }
  const values = new Float64Array(list.width + COMPANY.length);
  values.set(list.values.subarray(place * list.width, (place + 1) * list.width));
  values.set(
    [
      logit,
      back,
      (logit + back) / 2,
      Math.log(2 + (list.ranks[place] ?? 0)) / 3,
      Math.log(2 + (theirs?.ranks[at] ?? UNRANKED)) / 3,
      logit - list.most,
      back - (theirs?.most ?? 0),
      support / (total || 1),
      mutual / (total || 1),
      best,
      (theirs?.crowd ?? 0) / 5,
      list.crowd / 5,
      shared / (Math.min(list.crowd, theirs?.crowd ?? 0) || 1),
      sure / (witnesses || 1),
      at < 0 ? 0 : 1,
    ],
    list.width,
  );
  return values;
}
