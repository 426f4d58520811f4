// Groups of four letters of a text, edges of words included: alike in words that are spelled or bent differently.
import { roomFor } from '../columns.ts';
import { COMMON_GRAMS, RAREST_GRAM } from './common.weights.ts';
import { trustIn } from './weigh.ts';

/** Groups are kept as hashes of this many bits: few enough for plain arrays, so many that clashes are noise. */
const GRAM_BITS = 20;
const GRAMS = 1 << GRAM_BITS;

const COUNTS = new Uint8Array(GRAMS);

/** Calls back with each group of a text once, in its order, and how often it stands there, at most 255 times. O(length of the text). */
export function eachGram(text: string, visit: (gram: number, count: number) => void): void {
  const lower = text.toLowerCase();
  const found: number[] = [];
  let key = 32;
  let length = 1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? letter(lower.charCodeAt(i)) : 32;
    if (code === 32 && (key & 0xff) === 32) continue;
    key = ((key << 8) | code) >>> 0;
    if (++length < 4) continue;
    const gram = hash(key);
    const count = COUNTS[gram] ?? 0;
    if (count === 0) found.push(gram);
    if (count < 255) COUNTS[gram] = count + 1;
  }
  for (const gram of found) {
    visit(gram, COUNTS[gram] ?? 0);
    COUNTS[gram] = 0;
  }
}

/** Letters and digits as they are, everything else a space; letters beyond ASCII squeezed into the upper half of a byte. */
function letter(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code > 191 ? 128 + (code & 127) : 32;
}

function hash(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> (32 - GRAM_BITS)) | 0;
}

let table: Float32Array | undefined;

/** What a group of letters tells in everyday news. */
function weightInNews(gram: number): number {
  if (!table) {
    table = new Float32Array(GRAMS).fill(RAREST_GRAM);
    for (const [common, weight] of COMMON_GRAMS) table[common] = weight;
  }
  return table[gram] ?? RAREST_GRAM;
}

/** For each text its groups of letters, numbered from 0: from `starts[text]` up to `starts[text + 1]` of `grams`, and what each adds to
 * the text's vector of length 1. */
export interface LetterVectors {
  readonly starts: Uint32Array;
  readonly grams: Int32Array;
  readonly parts: Float32Array;
  /** How many groups there are. */
  readonly count: number;
}

/** O(length of all texts). */
export function lettersOf(texts: readonly string[]): LetterVectors {
  const starts = new Uint32Array(texts.length + 1);
  const numbers = new Int32Array(GRAMS).fill(-1);
  const hashes: number[] = [];
  const times: number[] = [];
  let grams = new Int32Array(1 << 14);
  let parts = new Float32Array(1 << 14);
  let end = 0;
  for (const [place, text] of texts.entries()) {
    grams = roomFor(grams, end + text.length + 1, (length) => new Int32Array(length));
    parts = roomFor(parts, end + text.length + 1, (length) => new Float32Array(length));
    eachGram(text, (hashed, count) => {
      let gram = numbers[hashed] ?? -1;
      if (gram < 0) gram = numbers[hashed] = hashes.push(hashed) - 1;
      times[gram] = (times[gram] ?? 0) + 1;
      grams[end] = gram;
      parts[end++] = count;
    });
    starts[place + 1] = end;
  }
  const trust = trustIn(texts.length);
  const weights = Float64Array.from(hashes, (hashed, gram) => {
    const own = Math.log((texts.length + 1) / ((times[gram] ?? 0) + 1)) + 1;
    return trust * own + (1 - trust) * weightInNews(hashed);
  });
  const logs = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count));
  for (let place = 0; place < texts.length; place++) {
    const from = starts[place] ?? 0;
    const to = starts[place + 1] ?? 0;
    let square = 0;
    for (let at = from; at < to; at++) {
      const weight = (logs[parts[at] ?? 1] ?? 0) * (weights[grams[at] ?? 0] ?? 0);
      parts[at] = weight;
      square += weight * weight;
    }
    const norm = Math.sqrt(square) || 1;
    for (let at = from; at < to; at++) parts[at] = (parts[at] ?? 0) / norm;
  }
  return { starts, grams, parts, count: hashes.length };
}
