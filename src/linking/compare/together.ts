// What pairs that are asked about together tell of each other. A third sentence near both speaks for a pair; a sentence that is near
// everything says little by being near this one; two reports of one event are near to the same others and far from the same others.
// Only where both sentences stand in several pairs: a pair alone has no company.
import { scoreOf, type Blend } from './blend.ts';

/** What its company tells of a pair: numbers that follow its features. */
export const COMPANY_OF_PAIRS = ['between', 'crowd', 'sameView'] as const;

/** In the order of COMPANY_OF_PAIRS: 0…1, 0…1, −1…1. */
export type Company = readonly [between: number, crowd: number, sameView: number];

/** Other pairs both sentences must stand in. */
const LEAST_COMPANY = 5;
/** Third sentences whose word counts, and neighbours that make a crowd. */
const WITNESSES = 3;
const CROWD = 5;
/** Third sentences from which on two views are compared, and from which on the comparison counts in full. */
const LEAST_VIEW = 3;
const FULL_VIEW = 8;
/** Who is as near to all has no view: the sum of squares from the mean, below which it is rounding. */
const EVEN = 1e-6;

interface Partner {
  readonly number: number;
  readonly chance: number;
}

/** For each pair of sentence numbers its company; undefined where too little is known. `chances` are what is thought of each pair, 0…1.
 * Between: for the three best third sentences the chance of the weaker tie, averaged. Crowd: the mean of the five best other ties of the
 * sentence that has the weaker ones. Same view: how far the two go together in what they are near to, among all that stand in a pair with
 * both. O(pairs × partners of one). */
export function companyOfPairs(
  pairs: readonly (readonly [number, number])[],
  chances: ArrayLike<number>,
): (Company | undefined)[] {
  const chanceOf: Map<number, number>[] = [];
  for (const [i, [a, b]] of pairs.entries()) {
    if (a === b) continue;
    (chanceOf[a] ??= new Map()).set(b, chances[i] ?? 0);
    (chanceOf[b] ??= new Map()).set(a, chances[i] ?? 0);
  }
  const partnersOf = chanceOf.map((known) =>
    Array.from(known, ([number, chance]): Partner => ({ number, chance })).toSorted(
      (x, y) => y.chance - x.chance || x.number - y.number,
    ),
  );
  return pairs.map(([a, b]) => {
    const ofA = partnersOf[a] ?? [];
    const ofB = partnersOf[b] ?? [];
    if (a === b || Math.min(ofA.length, ofB.length) <= LEAST_COMPANY) return undefined;
    const [fewer, one, other] = ofA.length <= ofB.length ? [ofA, a, b] : [ofB, b, a];
    const known = chanceOf[other] ?? new Map<number, number>();
    return [
      between(fewer, other, known),
      Math.min(crowd(ofA, b), crowd(ofB, a)),
      sameView(chanceOf[one] ?? new Map<number, number>(), known),
    ];
  });
}

/** The company of each pair in the end: looked at with the first blend, then with the next, and so on; each blend after the first knows
 * the company that the one before it gave. `rows` are the features of the pairs. */
export function settledCompany(
  pairs: readonly (readonly [number, number])[],
  rows: readonly ArrayLike<number>[],
  looks: readonly Blend[],
): (Company | undefined)[] {
  const [first, ...others] = looks;
  if (!first) return pairs.map(() => undefined);
  const alone = rows.map((row) => scoreOf(first, row));
  let company = companyOfPairs(pairs, alone);
  for (const look of others) {
    const chances = rows.map((row, i) => {
      const tells = company[i];
      return tells ? scoreOf(look, [...Array.from(row), ...tells]) : (alone[i] ?? 0);
    });
    company = companyOfPairs(pairs, chances);
  }
  return company;
}

/** `partners` of one sentence, best first, that are partners of the other too. */
function between(partners: readonly Partner[], other: number, known: ReadonlyMap<number, number>): number {
  const best = new Float64Array(WITNESSES);
  for (const { number, chance } of partners) {
    const least = best[WITNESSES - 1] ?? 0;
    // A tie through this one is no stronger than this one's own.
    if (chance <= least) break;
    if (number === other) continue;
    const weaker = Math.min(chance, known.get(number) ?? 0);
    if (weaker <= least) continue;
    best[WITNESSES - 1] = weaker;
    best.sort((x, y) => y - x);
  }
  return best.reduce((sum, chance) => sum + chance, 0) / WITNESSES;
}

function crowd(partners: readonly Partner[], without: number): number {
  let sum = 0;
  let count = 0;
  for (const { number, chance } of partners) {
    if (number === without) continue;
    sum += chance;
    if (++count === CROWD) break;
  }
  return sum / CROWD;
}

/** The correlation of the log odds of both ties to third sentences, less the fewer there are; 0 if they are too few to tell. */
function sameView(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  let squareX = 0;
  let squareY = 0;
  let product = 0;
  for (const [number, chance] of one) {
    const theirs = other.get(number);
    if (theirs === undefined) continue;
    const x = logOdds(chance);
    const y = logOdds(theirs);
    count++;
    sumX += x;
    sumY += y;
    squareX += x * x;
    squareY += y * y;
    product += x * y;
  }
  if (count < LEAST_VIEW) return 0;
  const spreadX = squareX - sumX ** 2 / count;
  const spreadY = squareY - sumY ** 2 / count;
  if (Math.min(spreadX, spreadY) < EVEN) return 0;
  const together = (product - (sumX * sumY) / count) / Math.sqrt(spreadX * spreadY);
  return Math.max(-1, Math.min(1, together)) * Math.min(1, count / FULL_VIEW);
}

function logOdds(chance: number): number {
  const sure = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(sure / (1 - sure));
}
