// One side of a comparison: what is measured of a sentence, in flat arrays that are filled again for every sentence. Millions of pairs
// are compared, and nothing is made for any of them.
import type { Lexicon } from './lexicon.ts';
import type { Weighed } from './weigh.ts';

/** One sentence of a pair, measured. Filled again for each. */
export interface Side {
  /** Distinct telling stems, sorted: `count` numbers, what each tells, and its letters (see lexicon.ts). */
  count: number;
  ids: Int32Array;
  weights: Float64Array;
  shapes: Int32Array;
  heads: Int32Array;
  /** Sum of the weights, and the length of their vector. */
  mass: number;
  norm: number;
  /** All telling stems, in the order of the sentence. */
  length: number;
  stems: Int32Array;
  /** Names among the stems, each once, in the order of the sentence. */
  nameCount: number;
  names: Int32Array;
  nameWeights: Float64Array;
  /** Values of the numbers, and dates by `dateNumber`. */
  numberCount: number;
  numbers: Float64Array;
  dateCount: number;
  dates: Int32Array;
  negated: boolean;
}

const ROOM = 64;

/** Room for the longest sentence that is compared; filled again for each. */
export function makeSide(): Side {
  return {
    count: 0,
    ids: new Int32Array(ROOM),
    weights: new Float64Array(ROOM),
    shapes: new Int32Array(ROOM),
    heads: new Int32Array(ROOM),
    mass: 0,
    norm: 1,
    length: 0,
    stems: new Int32Array(ROOM),
    nameCount: 0,
    names: new Int32Array(ROOM),
    nameWeights: new Float64Array(ROOM),
    numberCount: 0,
    numbers: new Float64Array(ROOM),
    dateCount: 0,
    dates: new Int32Array(ROOM),
    negated: false,
  };
}

/** Empties a side and makes it large enough for a sentence of so many words. */
export function clearSide(side: Side, words: number): void {
  if (words > side.ids.length) {
    side.ids = new Int32Array(2 * words);
    side.weights = new Float64Array(2 * words);
    side.shapes = new Int32Array(2 * words);
    side.heads = new Int32Array(2 * words);
    side.stems = new Int32Array(2 * words);
    side.names = new Int32Array(2 * words);
    side.nameWeights = new Float64Array(2 * words);
    side.numbers = new Float64Array(2 * words);
    side.dates = new Int32Array(2 * words);
  }
  side.count = side.length = side.nameCount = side.numberCount = side.dateCount = 0;
}

/** Notes a name, once: one of the side's distinct stems. */
export function putName(side: Side, id: number): void {
  for (let i = 0; i < side.nameCount; i++) if (side.names[i] === id) return;
  const at = placeOf(side, id);
  side.nameWeights[side.nameCount] = at < 0 ? 0 : (side.weights[at] ?? 0);
  side.names[side.nameCount++] = id;
}

/** Where a stem stands among the distinct ones; -1 if it does not. */
export function placeOf(side: Side, id: number): number {
  for (let i = 0; i < side.count; i++) if (side.ids[i] === id) return i;
  return -1;
}

/** Whether the sentence writes a stem as a name. */
export function isName(side: Side, id: number): boolean {
  for (let i = 0; i < side.nameCount; i++) if (side.names[i] === id) return true;
  return false;
}

/** Adds up what the distinct stems tell, once all are there. */
export function sumUp(side: Side): void {
  let mass = 0;
  let square = 0;
  for (let i = 0; i < side.count; i++) {
    const weight = side.weights[i] ?? 0;
    mass += weight;
    square += weight * weight;
  }
  side.mass = mass;
  side.norm = Math.sqrt(square) || 1;
}

/** The same from a weighed sentence. */
export function fillSide(side: Side, { gist, ids, weights }: Weighed, lexicon: Lexicon): void {
  clearSide(side, Math.max(gist.all.length, ids.length));
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    side.ids[i] = id;
    side.weights[i] = weights[i] ?? 0;
    side.shapes[i] = lexicon.shapeOf(id);
    side.heads[i] = lexicon.headOf(id);
  }
  side.count = ids.length;
  sumUp(side);
  for (const id of gist.stems) side.stems[side.length++] = id;
  for (const id of gist.names) putName(side, id);
  for (const value of gist.numbers) side.numbers[side.numberCount++] = value;
  for (const date of gist.dates) side.dates[side.dateCount++] = dateNumber(date);
  side.negated = gist.negated;
}

/** A year is its own number; other dates are numbered from here on. There are some four hundred of them: weekdays, days of months. */
const DATES = 10_000;
const known = new Map<string, number>();

/** A number for a date as a gist has it ("wed", "nov-29", "2016"): equal for equal dates. */
export function dateNumber(date: string): number {
  const year = Number(date);
  if (year > 0) return year;
  const number = known.get(date) ?? DATES + known.size;
  known.set(date, number);
  return number;
}
