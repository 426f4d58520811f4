// What two sentences have in common and what not, as numbers. The learned blends in *.weights.ts weigh these; nothing is decided here.
import { alike } from './alike.ts';
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

const SLOTS = Object.fromEntries(FEATURES.map((name, slot) => [name, slot])) as Record<Feature, number>;

export interface PairFeatures {
  readonly values: Float64Array;
  /** Stems that both have. */
  readonly shared: readonly number[];
}

/** O(words of a × words of b) in letters compared, only for words that do not match by stem. Symmetric in a and b.
 * Without `letters`, gramCosine is left at 0. */
export function features(a: Weighed, b: Weighed, lexicon: Lexicon, letters = true): PairFeatures {
  const values = new Float64Array(FEATURES.length);
  const put = (name: Feature, value: number) => {
    values[SLOTS[name]] = value;
  };

  const shared: number[] = [];
  let common = 0;
  let stemDot = 0;
  let rarest = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) {
      const weight = a.weights[i] ?? 0;
      shared.push(x);
      common += weight;
      stemDot += weight * weight;
      if (weight > rarest) rarest = weight;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  const lesser = Math.min(a.mass, b.mass) || 1;
  const greater = Math.max(a.mass, b.mass) || 1;
  put('allCosine', dot(a.allIds, a.allWeights, b.allIds, b.allWeights) / (a.allNorm * b.allNorm));
  put('stemCosine', stemDot / (a.norm * b.norm));
  if (letters) put('gramCosine', gramCosine(a, b));
  put('ofLesser', common / lesser);
  put('ofGreater', common / greater);
  put('ofBoth', common / (a.mass + b.mass - common || 1));
  put('mass', common / 40);
  put('rarest', rarest / 10);

  const restA = restOf(a, shared);
  const restB = restOf(b, shared);
  const bestA = new Float64Array(restA.length);
  const bestB = new Float64Array(restB.length);
  for (let i = 0; i < restA.length; i++) {
    const text = lexicon.textOf(a.ids[restA[i] ?? 0] ?? 0);
    for (let j = 0; j < restB.length; j++) {
      const likeness = alike(text, lexicon.textOf(b.ids[restB[j] ?? 0] ?? 0));
      if (likeness > (bestA[i] ?? 0)) bestA[i] = likeness;
      if (likeness > (bestB[j] ?? 0)) bestB[j] = likeness;
    }
  }
  const ab = soft(a, restA, bestA, shared.length, common);
  const ba = soft(b, restB, bestB, shared.length, common);
  put('softMean', (ab.mean + ba.mean) / 2);
  put('softLesser', Math.min(ab.covered, ba.covered));
  put('softGreater', Math.max(ab.covered, ba.covered));

  const x = a.gist.stems;
  const y = b.gist.stems;
  const shorter = Math.min(x.length, y.length) || 1;
  const order = commonOrder(x, y);
  put('sameOrder', order.length / shorter);
  put('longestRun', Math.min(1, order.run / 5));
  put('pairsOfWords', pairShare(x, y));
  put('sameStart', startShare(x, y));
  put('lengthRatio', shorter / (Math.max(x.length, y.length) || 1));

  const [nameShare, fewer, more] = nameOverlap(a, b);
  put('names', nameShare);
  put('otherNamesLesser', fewer);
  put('otherNamesGreater', more);
  overlap(a.gist.numbers, b.gist.numbers, (share, clash) => {
    put('numbers', share);
    put('otherNumbers', clash);
  });
  overlap(a.gist.dates, b.gist.dates, (share, clash) => {
    put('dates', share);
    put('otherDates', clash);
  });
  put('negationDiffers', a.gist.negated === b.gist.negated ? 0 : 1);
  return { values, shared };
}

export function gramCosine(a: Weighed, b: Weighed): number {
  return dot(a.gist.grams, a.gramWeights, b.gist.grams, b.gramWeights) / (a.gramNorm * b.gramNorm);
}

/** Places of the stems that are not shared; both lists are in order. */
function restOf({ ids }: Weighed, shared: readonly number[]): number[] {
  const places: number[] = [];
  for (let i = 0, k = 0; i < ids.length; i++) {
    if (ids[i] === shared[k]) k++;
    else places.push(i);
  }
  return places;
}

/** Mean and weighted share of the words that the other has, by stem or by letters. */
function soft(
  of: Weighed,
  rest: readonly number[],
  best: Float64Array,
  shared: number,
  common: number,
): { mean: number; covered: number } {
  let sum = shared;
  let covered = common;
  for (let i = 0; i < rest.length; i++) {
    sum += best[i] ?? 0;
    covered += (best[i] ?? 0) * (of.weights[rest[i] ?? 0] ?? 0);
  }
  return { mean: of.ids.length ? sum / of.ids.length : 0, covered: of.mass ? covered / of.mass : 0 };
}

/** The longest common subsequence and the longest common run. */
function commonOrder(x: readonly number[], y: readonly number[]): { length: number; run: number } {
  let before = new Uint16Array(y.length + 1);
  let now = new Uint16Array(y.length + 1);
  let runBefore = new Uint16Array(y.length + 1);
  let runNow = new Uint16Array(y.length + 1);
  let longest = 0;
  for (const stem of x) {
    for (let j = 1; j <= y.length; j++) {
      const same = stem === y[j - 1];
      now[j] = same ? (before[j - 1] ?? 0) + 1 : Math.max(before[j] ?? 0, now[j - 1] ?? 0);
      const run = same ? (runBefore[j - 1] ?? 0) + 1 : 0;
      runNow[j] = run;
      if (run > longest) longest = run;
    }
    [before, now] = [now, before];
    [runBefore, runNow] = [runNow, runBefore];
  }
  return { length: before[y.length] ?? 0, run: longest };
}

function pairShare(x: readonly number[], y: readonly number[]): number {
  if (x.length < 2 || y.length < 2) return 0;
  const pairs = new Set<number>();
  for (let i = 1; i < x.length; i++) pairs.add((x[i - 1] ?? 0) * 0x1000000 + (x[i] ?? 0));
  let shared = 0;
  for (let i = 1; i < y.length; i++) if (pairs.delete((y[i - 1] ?? 0) * 0x1000000 + (y[i] ?? 0))) shared++;
  return shared / (Math.min(x.length, y.length) - 1);
}

function startShare(x: readonly number[], y: readonly number[]): number {
  const start = new Set(y.slice(0, 4));
  let shared = 0;
  for (const stem of new Set(x.slice(0, 4))) if (start.has(stem)) shared++;
  return shared / 4;
}

function weightOf({ ids, weights }: Weighed, id: number): number {
  return weights[ids.indexOf(id)] ?? 0;
}

/** Share of the weight of names, and how many tenths of a rare name each side has alone, lesser side first. */
function nameOverlap(a: Weighed, b: Weighed): [number, number, number] {
  let shared = 0;
  let ofA = 0;
  let ofB = 0;
  let aloneA = 0;
  let aloneB = 0;
  for (const id of a.gist.names) {
    const telling = weightOf(a, id);
    ofA += telling;
    if (b.ids.includes(id)) shared += telling;
    else aloneA += telling / 10;
  }
  for (const id of b.gist.names) {
    const telling = weightOf(b, id);
    ofB += telling;
    if (!a.ids.includes(id)) aloneB += telling / 10;
  }
  const least = Math.min(ofA, ofB);
  return [
    least ? Math.min(1, shared / least) : 0,
    Math.min(1, Math.min(aloneA, aloneB) / 3),
    Math.min(1, Math.max(aloneA, aloneB) / 5),
  ];
}

function overlap<T>(x: readonly T[], y: readonly T[], tell: (share: number, clash: number) => void): void {
  if (!x.length || !y.length) return tell(0, 0);
  const a = new Set(x);
  const b = new Set(y);
  let shared = 0;
  for (const value of a) if (b.has(value)) shared++;
  tell(shared / Math.min(a.size, b.size), shared ? 0 : 1);
}
