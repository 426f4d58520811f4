// What two sentences have in common and what not, as numbers. The learned blends in *.weights.ts weigh these; nothing is decided here.
import type { Lexicon } from './lexicon.ts';
import { dot, type Weighed } from './weigh.ts';

/** In the order of the numbers that `features` returns. */
export const FEATURES = [
  'allCosine',
  'stemCosine',
  'gramCosine',
  'ofLesser',
  'ofGreater',
  'ofBoth',
  'mass',
  'rarest',
  'softMean',
  'softLesser',
  'softGreater',
  'sameOrder',
  'longestRun',
  'pairsOfWords',
  'sameStart',
  'names',
  'otherNamesLesser',
  'otherNamesGreater',
  'numbers',
  'otherNumbers',
  'dates',
  'otherDates',
  'lengthRatio',
  'negationDiffers',
] as const;

export type Feature = (typeof FEATURES)[number];

const SLOT = Object.fromEntries(FEATURES.map((name, slot) => [name, slot])) as Record<Feature, number>;

export interface PairFeatures {
  readonly values: Float64Array;
  /** Stems that both have. */
  readonly shared: readonly number[];
}

/** All features of a pair, and what the two share. Symmetric in a and b. */
export function features(a: Weighed, b: Weighed, lexicon: Lexicon): PairFeatures {
  const values = new Float64Array(FEATURES.length);
  measure(a, b, lexicon, values);
  values[SLOT.allCosine] = dot(a.allIds, a.allWeights, b.allIds, b.allWeights) / (a.allNorm * b.allNorm);
  values[SLOT.gramCosine] = dot(a.gist.grams, a.gramWeights, b.gist.grams, b.gramWeights) / (a.gramNorm * b.gramNorm);
  return { values, shared: inBoth(a.ids, b.ids) };
}

/** What two sorted lists share. */
function inBoth(x: Int32Array, y: Int32Array): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const one = x[i] ?? 0;
    const other = y[j] ?? 0;
    if (one === other) shared.push(one);
    if (one <= other) i++;
    if (one >= other) j++;
  }
  return shared;
}

// Places of the stems that only one has, and the best likeness of each: used again for every pair.
const restA: number[] = [];
const restB: number[] = [];
const bestA: number[] = [];
const bestB: number[] = [];

/** Puts the features of a pair into `values`, but for those that need stop words or letters: linking does without.
 * O(words of a × words of b) in whole numbers. */
export function measure(a: Weighed, b: Weighed, lexicon: Lexicon, values: Float64Array): void {
  const { ids: idsA, weights: weightsA } = a;
  const { ids: idsB, weights: weightsB } = b;
  restA.length = 0;
  restB.length = 0;
  let shared = 0;
  let common = 0;
  let stemDot = 0;
  let rarest = 0;
  let i = 0;
  let j = 0;
  while (i < idsA.length && j < idsB.length) {
    const x = idsA[i] ?? 0;
    const y = idsB[j] ?? 0;
    if (x === y) {
      const ofA = weightsA[i++] ?? 0;
      const ofB = weightsB[j++] ?? 0;
      const weight = Math.min(ofA, ofB);
      shared++;
      common += weight;
      stemDot += ofA * ofB;
      if (weight > rarest) rarest = weight;
    } else if (x < y) restA.push(i++);
    else restB.push(j++);
  }
  while (i < idsA.length) restA.push(i++);
  while (j < idsB.length) restB.push(j++);
  values[SLOT.stemCosine] = stemDot / (a.norm * b.norm);
  values[SLOT.ofLesser] = common / (Math.min(a.mass, b.mass) || 1);
  values[SLOT.ofGreater] = common / (Math.max(a.mass, b.mass) || 1);
  values[SLOT.ofBoth] = common / (a.mass + b.mass - common || 1);
  values[SLOT.mass] = common / 40;
  values[SLOT.rarest] = rarest / 10;

  for (let k = 0; k < restA.length; k++) bestA[k] = 0;
  for (let k = 0; k < restB.length; k++) bestB[k] = 0;
  for (let k = 0; k < restA.length; k++) {
    const id = idsA[restA[k] ?? 0] ?? 0;
    for (let m = 0; m < restB.length; m++) {
      const likeness = lexicon.alike(id, idsB[restB[m] ?? 0] ?? 0);
      if (likeness === 0) continue;
      if (likeness > (bestA[k] ?? 0)) bestA[k] = likeness;
      if (likeness > (bestB[m] ?? 0)) bestB[m] = likeness;
    }
  }
  const meanA = (shared + total(bestA, restA)) / (idsA.length || 1);
  const meanB = (shared + total(bestB, restB)) / (idsB.length || 1);
  const coveredA = a.mass ? (common + total(bestA, restA, weightsA)) / a.mass : 0;
  const coveredB = b.mass ? (common + total(bestB, restB, weightsB)) / b.mass : 0;
  values[SLOT.softMean] = (meanA + meanB) / 2;
  values[SLOT.softLesser] = Math.min(coveredA, coveredB);
  values[SLOT.softGreater] = Math.max(coveredA, coveredB);

  const x = a.gist.stems;
  const y = b.gist.stems;
  const shorter = Math.min(x.length, y.length) || 1;
  const [order, run] = commonOrder(x, y);
  values[SLOT.sameOrder] = order / shorter;
  values[SLOT.longestRun] = Math.min(1, run / 5);
  values[SLOT.pairsOfWords] = pairShare(x, y);
  values[SLOT.sameStart] = startShare(x, y);
  values[SLOT.lengthRatio] = shorter / (Math.max(x.length, y.length) || 1);
  names(a, b, values);
  overlap(a.gist.numbers, b.gist.numbers, values, SLOT.numbers, SLOT.otherNumbers);
  overlap(a.gist.dates, b.gist.dates, values, SLOT.dates, SLOT.otherDates);
  values[SLOT.negationDiffers] = a.gist.negated === b.gist.negated ? 0 : 1;
}

function total(best: readonly number[], rest: readonly number[], weights?: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < rest.length; k++) sum += (best[k] ?? 0) * (weights ? (weights[rest[k] ?? 0] ?? 0) : 1);
  return sum;
}

const ROWS = [0, 0, 0, 0].map(() => new Uint16Array(1024));

/** The lengths of the longest common subsequence and of the longest common run. */
function commonOrder(x: readonly number[], y: readonly number[]): [number, number] {
  const width = y.length + 1;
  for (const [k, row] of ROWS.entries()) {
    if (row.length < width) ROWS[k] = new Uint16Array(2 * width);
    else row.fill(0, 0, width);
  }
  let [before, now, runBefore, runNow] = ROWS as [Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  let longest = 0;
  for (let i = 0; i < x.length; i++) {
    const stem = x[i];
    let left = 0;
    let corner = 0;
    for (let j = 1; j < width; j++) {
      const above = before[j] ?? 0;
      if (stem === y[j - 1]) {
        left = corner + 1;
        const run = (runBefore[j - 1] ?? 0) + 1;
        runNow[j] = run;
        if (run > longest) longest = run;
      } else {
        if (above > left) left = above;
        runNow[j] = 0;
      }
      now[j] = left;
      corner = above;
    }
    [before, now] = [now, before];
    [runBefore, runNow] = [runNow, runBefore];
  }
  return [before[y.length] ?? 0, longest];
}

/** Share of the pairs of neighbouring words that both have. */
function pairShare(x: readonly number[], y: readonly number[]): number {
  if (x.length < 2 || y.length < 2) return 0;
  let shared = 0;
  for (let j = 1; j < y.length; j++) {
    const first = y[j - 1] ?? 0;
    const second = y[j] ?? 0;
    if (hasPair(x, first, second, x.length) && !hasPair(y, first, second, j)) shared++;
  }
  return shared / (Math.min(x.length, y.length) - 1);
}

function hasPair(list: readonly number[], first: number, second: number, end: number): boolean {
  for (let i = 1; i < end; i++) if (list[i] === second && list[i - 1] === first) return true;
  return false;
}

function startShare(x: readonly number[], y: readonly number[]): number {
  let shared = 0;
  for (let i = 0; i < Math.min(4, x.length); i++) {
    const stem = x[i] ?? 0;
    const at = y.indexOf(stem);
    if (at >= 0 && at < 4 && x.indexOf(stem) === i) shared++;
  }
  return shared / 4;
}

/** Share of the weight of names, and how many tenths of a rare name each side has alone, lesser side first. */
function names(a: Weighed, b: Weighed, values: Float64Array): void {
  let shared = 0;
  let ofA = 0;
  let ofB = 0;
  let aloneA = 0;
  let aloneB = 0;
  for (let i = 0; i < a.names.length; i++) {
    const telling = a.nameWeights[i] ?? 0;
    ofA += telling;
    if (b.ids.includes(a.names[i] ?? -1)) shared += telling;
    else aloneA += telling / 10;
  }
  for (let i = 0; i < b.names.length; i++) {
    const telling = b.nameWeights[i] ?? 0;
    ofB += telling;
    if (!a.ids.includes(b.names[i] ?? -1)) aloneB += telling / 10;
  }
  const least = Math.min(ofA, ofB);
  values[SLOT.names] = least ? Math.min(1, shared / least) : 0;
  values[SLOT.otherNamesLesser] = Math.min(1, Math.min(aloneA, aloneB) / 3);
  values[SLOT.otherNamesGreater] = Math.min(1, Math.max(aloneA, aloneB) / 5);
}

/** The share of the lesser side's values that the other has too, and whether none is shared though both have some. */
function overlap<T>(x: readonly T[], y: readonly T[], values: Float64Array, share: number, clash: number): void {
  values[share] = 0;
  values[clash] = 0;
  if (x.length === 0 || y.length === 0) return;
  let shared = 0;
  let ofX = 0;
  let ofY = 0;
  for (let i = 0; i < x.length; i++) {
    if (x.indexOf(x[i] as T) !== i) continue;
    ofX++;
    if (y.includes(x[i] as T)) shared++;
  }
  for (let j = 0; j < y.length; j++) if (y.indexOf(y[j] as T) === j) ofY++;
  values[share] = shared / Math.min(ofX, ofY);
  values[clash] = shared > 0 ? 0 : 1;
}
