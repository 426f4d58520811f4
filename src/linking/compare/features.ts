// What two sentences have in common and what not, as numbers. The learned blends in *.weights.ts weigh these; nothing is decided here.
import { mayBeAlike, type Lexicon } from './lexicon.ts';
import { fillSide, makeSide, placeOf, type Side } from './side.ts';
import type { Weighed } from './weigh.ts';

/** In the order of the numbers that `measure` gives; the cosines of all words and of letters are put in by those who have them. */
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

export const SLOT = Object.fromEntries(FEATURES.map((name, slot) => [name, slot])) as Record<Feature, number>;

/** What two sorted lists share. */
export function inBoth(x: Int32Array, y: Int32Array): number[] {
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

const sideA = makeSide();
const sideB = makeSide();
let heldA: Weighed | undefined;

/** Puts the features of a weighed pair into `values`, but for those that need stop words or letters. */
export function measureWeighed(a: Weighed, b: Weighed, lexicon: Lexicon, values: Float64Array): void {
  // One sentence is compared with many.
  if (heldA !== a) fillSide(sideA, a, lexicon);
  heldA = a;
  fillSide(sideB, b, lexicon);
  measure(sideA, sideB, lexicon, values);
}

// Places of the stems that only one has, and the best likeness of each: used again for every pair, like all arrays here.
let restA = new Uint16Array(256);
let restB = new Uint16Array(256);
let bestA = new Float64Array(256);
let bestB = new Float64Array(256);

function makeRoom(words: number): void {
  if (words < restA.length) return;
  restA = new Uint16Array(2 * words);
  restB = new Uint16Array(2 * words);
  bestA = new Float64Array(2 * words);
  bestB = new Float64Array(2 * words);
  before = new Uint16Array(2 * words);
  now = new Uint16Array(2 * words);
  runBefore = new Uint16Array(2 * words);
  runNow = new Uint16Array(2 * words);
}

/** Puts the features of a pair into `values`, but for those that need stop words or letters: linking does without.
 * O(words of a × words of b) in whole numbers. */
export function measure(a: Side, b: Side, lexicon: Lexicon, values: Float64Array): void {
  const { ids: idsA, weights: weightsA, count: countA } = a;
  const { ids: idsB, weights: weightsB, count: countB } = b;
  makeRoom(Math.max(countA, countB, a.length, b.length) + 1);
  let alonesA = 0;
  let alonesB = 0;
  let shared = 0;
  let common = 0;
  let stemDot = 0;
  let rarest = 0;
  let i = 0;
  let j = 0;
  while (i < countA && j < countB) {
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
    } else if (x < y) restA[alonesA++] = i++;
    else restB[alonesB++] = j++;
  }
  while (i < countA) restA[alonesA++] = i++;
  while (j < countB) restB[alonesB++] = j++;
  values[SLOT.stemCosine] = stemDot / (a.norm * b.norm);
  values[SLOT.ofLesser] = common / (Math.min(a.mass, b.mass) || 1);
  values[SLOT.ofGreater] = common / (Math.max(a.mass, b.mass) || 1);
  values[SLOT.ofBoth] = common / (a.mass + b.mass - common || 1);
  values[SLOT.mass] = common / 40;
  values[SLOT.rarest] = rarest / 10;

  likenOthers(a, b, alonesA, alonesB, lexicon);
  const meanA = (shared + total(bestA, alonesA)) / (countA || 1);
  const meanB = (shared + total(bestB, alonesB)) / (countB || 1);
  const coveredA = a.mass ? (common + weightedTotal(bestA, restA, alonesA, weightsA)) / a.mass : 0;
  const coveredB = b.mass ? (common + weightedTotal(bestB, restB, alonesB, weightsB)) / b.mass : 0;
  values[SLOT.softMean] = (meanA + meanB) / 2;
  values[SLOT.softLesser] = Math.min(coveredA, coveredB);
  values[SLOT.softGreater] = Math.max(coveredA, coveredB);

  const shorter = Math.min(a.length, b.length) || 1;
  commonOrder(a, b);
  values[SLOT.sameOrder] = inOrder / shorter;
  values[SLOT.longestRun] = Math.min(1, longestRun / 5);
  values[SLOT.pairsOfWords] = pairShare(a, b);
  values[SLOT.sameStart] = startShare(a, b);
  values[SLOT.lengthRatio] = shorter / (Math.max(a.length, b.length) || 1);
  names(a, b, values);
  overlap(a.numbers, a.numberCount, b.numbers, b.numberCount, values, SLOT.numbers, SLOT.otherNumbers);
  overlap(a.dates, a.dateCount, b.dates, b.dateCount, values, SLOT.dates, SLOT.otherDates);
  values[SLOT.negationDiffers] = a.negated === b.negated ? 0 : 1;
}

/** For each stem that only one has, how alike the likest is that only the other has. */
function likenOthers(a: Side, b: Side, alonesA: number, alonesB: number, lexicon: Lexicon): void {
  bestA.fill(0, 0, alonesA);
  bestB.fill(0, 0, alonesB);
  for (let k = 0; k < alonesA; k++) {
    const i = restA[k] ?? 0;
    const shape = a.shapes[i] ?? 0;
    const head = a.heads[i] ?? 0;
    for (let m = 0; m < alonesB; m++) {
      const j = restB[m] ?? 0;
      if (!mayBeAlike(shape, b.shapes[j] ?? 0, head, b.heads[j] ?? 0)) continue;
      const likeness = lexicon.alike(a.ids[i] ?? 0, b.ids[j] ?? 0);
      if (likeness > (bestA[k] ?? 0)) bestA[k] = likeness;
      if (likeness > (bestB[m] ?? 0)) bestB[m] = likeness;
    }
  }
}

function total(best: Float64Array, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += best[k] ?? 0;
  return sum;
}

function weightedTotal(best: Float64Array, rest: Uint16Array, count: number, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (best[k] ?? 0) * (weights[rest[k] ?? 0] ?? 0);
  return sum;
}

let before = new Uint16Array(256);
let now = new Uint16Array(256);
let runBefore = new Uint16Array(256);
let runNow = new Uint16Array(256);
let inOrder = 0;
let longestRun = 0;

/** The lengths of the longest common subsequence and of the longest common run, into `inOrder` and `longestRun`. */
function commonOrder({ stems: x, length: n }: Side, { stems: y, length: m }: Side): void {
  const width = m + 1;
  before.fill(0, 0, width);
  runBefore.fill(0, 0, width);
  now[0] = runNow[0] = 0;
  longestRun = 0;
  for (let i = 0; i < n; i++) {
    const stem = x[i];
    let left = 0;
    let corner = 0;
    for (let j = 1; j < width; j++) {
      const above = before[j] ?? 0;
      if (stem === y[j - 1]) {
        left = corner + 1;
        const run = (runBefore[j - 1] ?? 0) + 1;
        runNow[j] = run;
        if (run > longestRun) longestRun = run;
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
  inOrder = before[m] ?? 0;
}

/** Share of the pairs of neighbouring words that both have. */
function pairShare({ stems: x, length: n }: Side, { stems: y, length: m }: Side): number {
  if (n < 2 || m < 2) return 0;
  let shared = 0;
  for (let j = 1; j < m; j++) {
    const first = y[j - 1] ?? 0;
    const second = y[j] ?? 0;
    if (hasPair(x, first, second, n) && !hasPair(y, first, second, j)) shared++;
  }
  return shared / (Math.min(n, m) - 1);
}

function hasPair(list: Int32Array, first: number, second: number, end: number): boolean {
  for (let i = 1; i < end; i++) if (list[i] === second && list[i - 1] === first) return true;
  return false;
}

function startShare({ stems: x, length: n }: Side, { stems: y, length: m }: Side): number {
  let shared = 0;
  for (let i = 0; i < Math.min(4, n); i++) {
    const stem = x[i] ?? 0;
    if (holds(y, Math.min(4, m), stem) && !holds(x, i, stem)) shared++;
  }
  return shared / 4;
}

/** Share of the weight of names, and how many tenths of a rare name each side has alone, lesser side first. */
function names(a: Side, b: Side, values: Float64Array): void {
  // A name of one may be a plain word of the other ("the Sun", "the sun"): then only one side counts it.
  let sharedA = 0;
  let sharedB = 0;
  let ofA = 0;
  let ofB = 0;
  let aloneA = 0;
  let aloneB = 0;
  for (let i = 0; i < a.nameCount; i++) {
    const telling = a.nameWeights[i] ?? 0;
    ofA += telling;
    if (placeOf(b, a.names[i] ?? -1) >= 0) sharedA += telling;
    else aloneA += telling / 10;
  }
  for (let i = 0; i < b.nameCount; i++) {
    const telling = b.nameWeights[i] ?? 0;
    ofB += telling;
    if (placeOf(a, b.names[i] ?? -1) >= 0) sharedB += telling;
    else aloneB += telling / 10;
  }
  const least = Math.min(ofA, ofB);
  values[SLOT.names] = least ? Math.min(1, Math.max(sharedA, sharedB) / least) : 0;
  values[SLOT.otherNamesLesser] = Math.min(1, Math.min(aloneA, aloneB) / 3);
  values[SLOT.otherNamesGreater] = Math.min(1, Math.max(aloneA, aloneB) / 5);
}

type Numbers = Int32Array | Float64Array;

/** Whether one of the first `count` is this. */
function holds(list: Numbers, count: number, value: number): boolean {
  for (let i = 0; i < count; i++) if (list[i] === value) return true;
  return false;
}

/** The share of the lesser side's values that the other has too, and whether none is shared though both have some. */
function overlap(x: Numbers, n: number, y: Numbers, m: number, values: Float64Array, share: number, clash: number): void {
  values[share] = 0;
  values[clash] = 0;
  if (n === 0 || m === 0) return;
  let shared = 0;
  let ofX = 0;
  let ofY = 0;
  for (let i = 0; i < n; i++) {
    const value = x[i] ?? 0;
    if (holds(x, i, value)) continue;
    ofX++;
    if (holds(y, m, value)) shared++;
  }
  for (let j = 0; j < m; j++) if (!holds(y, j, y[j] ?? 0)) ofY++;
  values[share] = shared / Math.min(ofX, ofY);
  values[clash] = shared > 0 ? 0 : 1;
}
