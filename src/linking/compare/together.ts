// What pairs that are asked about together tell of each other. A third sentence near both speaks for a pair; a sentence that is near
// everything says little by being near this one. Only where both sentences stand in several pairs: a pair alone has no company.

/** What its company tells of a pair: numbers that follow its features. */
export const COMPANY_OF_PAIRS = ['between', 'crowd'] as const;

/** In the order of COMPANY_OF_PAIRS, 0…1 each. */
export type Company = readonly [between: number, crowd: number];

/** Other pairs both sentences must stand in. */
const LEAST_COMPANY = 5;
/** Third sentences whose word counts, and neighbours that make a crowd. */
const WITNESSES = 3;
const CROWD = 5;

interface Partner {
  readonly number: number;
  readonly chance: number;
}

/** For each pair of sentence numbers `between` and `crowd`, 0…1 each; undefined where too little is known. `chances` are what the features
 * alone say of each pair, 0…1. Between: for the three best third sentences the chance of the weaker tie, averaged. Crowd: the mean of the
 * five best other ties of the sentence that has the weaker ones. O(pairs × partners of one) at worst, mostly far less. */
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
    const [fewer, other] = ofA.length <= ofB.length ? [ofA, b] : [ofB, a];
    return [between(fewer, other, chanceOf[other] ?? new Map()), Math.min(crowd(ofA, b), crowd(ofB, a))];
  });
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
