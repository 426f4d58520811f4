// Linear models over hashed features: integers are mixed into a place in a small table of weights. Tables are kept as text,
// one printable character a weight, and decoded on first use. Learned by training/quotes.ts.

/** Features of one case, as hashes. Reused: reset `count`, never shared between two cases in use. */
export interface Features {
  readonly at: Int32Array;
  count: number;
}

/** A learned linear model, ready for scoring: a weight for each place that a hashed feature can fall on. */
export interface Linear {
  /** 32 minus the binary logarithm of the table's length. */
  readonly shift: number;
  /** Which of the values each place has: a byte, so that all tables together stay in a processor's cache. */
  readonly levels: Uint8Array | Uint32Array;
  readonly values: Float32Array;
}

/** Room for so many hashes, used again for every candidate. */
export function makeFeatures(room: number): Features {
  return { at: new Int32Array(room), count: 0 };
}

/** Mixes one more integer into a hash (murmur's step). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51 | 0);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const mixed = hash ^ k;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b | 0);
  mixed ^= mixed >>> 13;
  return Math.imul(mixed, 0xc2b2ae35 | 0);
}

/** Adds the feature `template(a, b, c)`. */
export function put(features: Features, template: number, a: number, b = 0, c = 0): void {
  features.at[features.count++] = finish(mix(mix(mix(template, a), b), c));
}

/** The sum of the weights of the features present: log odds, or a score to rank by. */
export function scoreOf({ shift, levels, values }: Linear, { at, count }: Features): number {
  let sum = 0;
  for (let place = 0; place < count; place++) sum += values[levels[at[place]! >>> shift]!]!;
  return sum;
}

/** Log odds to a probability. */
export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Turns scores into shares that add up to 1, in place. */
export function softmax(scores: number[]): number[] {
  let high = -Infinity;
  for (const score of scores) if (score > high) high = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - high);
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
  return scores;
}

/** A number as a small class: 0, 1, 2, 3, 4, 5–6, 7–9, 10–15, 16–30, more. */
export function bucket(value: number): number {
  if (value < 5) return value < 0 ? 0 : value;
  if (value < 7) return 5;
  if (value < 10) return 6;
  if (value < 16) return 7;
  return value < 31 ? 8 : 9;
}

/** A model as a weights file holds it. */
export interface WrittenLinear {
  readonly bits: number;
  /** The weight of the largest level. */
  readonly top: number;
  readonly table: string;
}

/** Levels on each side of zero: codes 42…124 without 92 and 96. */
export const LEVELS = 40;
const FIRST = 42;

/** Level -40…40 to its character; \ and ` are left out so that the text needs no escapes. */
export function levelCode(level: number): number {
  let code = level + LEVELS + FIRST;
  if (code >= 92) code++;
  if (code >= 96) code++;
  return code;
}

/** How far a level is along its side, 0…1: finer near zero, where most weights are. */
export function levelShare(level: number): number {
  const part = level / LEVELS;
  return part * Math.abs(part) * 0.6 + part * 0.4;
}

/** The table back from its text; the reverse is in training/. */
export function decode({ bits, top, table }: WrittenLinear): Linear {
  const values = new Float32Array(128);
  const levels = new Uint8Array(2 ** bits).fill(levelCode(0));
  for (let level = -LEVELS; level <= LEVELS; level++) values[levelCode(level)] = levelShare(level) * top;
  let place = 0;
  for (let at = 0; at < table.length; at++) {
    const code = table.charCodeAt(at);
    // ! # $ % & stand for 2, 4, 8, 16, 32 zeros.
    if (code < FIRST) place += code === 33 ? 2 : 1 << (code - 33);
    else levels[place++] = code;
  }
  return { shift: 32 - bits, levels, values };
}
