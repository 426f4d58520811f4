// Which words of a segment a typed word may mean: itself, its continuations, and words within two slips of the keyboard.
// Costs are natural logarithms of how unlikely it is that someone who means the one types the other.
import type { Segment } from './segment.ts';

/** A segment with what is derived from it for searching. */
export interface Vocabulary {
  readonly segment: Segment;
  readonly size: number;
  /** By place: one bit for each letter that the word has, to pass over most words without reading them. */
  readonly signs: Int32Array;
  /** By rank: first letter of the word. */
  readonly initials: Uint16Array;
}

/** How a typed word is to be taken. */
export interface Typed {
  readonly text: string;
  /** May be unfinished: the last word while typing. */
  readonly open: boolean;
  /** No slips and no continuations. */
  readonly exact: boolean;
}

/** How many slips are worth looking for: a word that is common itself is hardly ever another one misspelt. */
export function slipsFor(text: string, share: number): 0 | 1 | 2 {
  if (text.length < 2 || text.length > LONGEST || share > SHARE_WITHOUT_SLIPS) return 0;
  return text.length < 3 || share > SHARE_WITHOUT_TWO_SLIPS ? 1 : 2;
}

/** What one slip, two slips, a continuation cost. Tuned on made-up damage to news sentences; wide optimum. */
export const COST = {
  slip: 6,
  twoSlips: 11.5,
  shortSlip: 1,
  digitSlip: 4,
  open: 1.2,
  inflected: 3.5,
  extraLetter: 0.3,
  split: 6.5,
  joined: 4,
  acronym: 1.5,
  smallAcronym: 5,
} as const;

// From the costs above: beyond these shares of all passages a slip gains less than `LEAST_GAIN` of plan.ts.
const SHARE_WITHOUT_SLIPS = 0.007;
const SHARE_WITHOUT_TWO_SLIPS = 0.00003;
const LONGEST = 32;
const LONGEST_ENDING = 4;

export function openVocabulary(segment: Segment): Vocabulary {
  const size = segment.rankOf.length;
  const signs = new Int32Array(size);
  const initials = new Uint16Array(size);
  const { words, wordAt, rankOf: ranks } = segment;
  for (let place = 0; place < size; place++) {
    const start = wordAt[place] ?? 0;
    const end = wordAt[place + 1] ?? 0;
    let sign = 0;
    for (let i = start; i < end; i++) sign |= bitOf(words.charCodeAt(i));
    signs[place] = sign;
    initials[ranks[place] ?? 0] = words.charCodeAt(start);
  }
  return { segment, size, signs, initials };
}

function bitOf(code: number): number {
  if (code >= 97 && code <= 122) return 1 << (code - 97);
  if (code >= 48 && code <= 57) return 1 << (26 + (code % 6));
  return 1 << (code & 31);
}

function ones(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** First place whose word is not before `word`: where it is, or where its continuations begin. O(log words). */
export function placeOf(segment: Segment, word: string): number {
  const { words, wordAt } = segment;
  let low = 0;
  let high = segment.rankOf.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words.slice(wordAt[middle], wordAt[middle + 1]) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rank of a word, or -1. */
export function rankOf(segment: Segment, word: string): number {
  const place = placeOf(segment, word);
  return wordOf(segment, place) === word ? (segment.rankOf[place] ?? -1) : -1;
}

export function wordOf(segment: Segment, place: number): string {
  return segment.words.slice(segment.wordAt[place], segment.wordAt[place + 1]);
}

/** Calls `found` with the rank and the cost of each word that `typed` may mean, in no order, each once. */
export function eachMeaning(
  { segment, size, signs }: Vocabulary,
  typed: Typed,
  slips: 0 | 1 | 2,
  found: (rank: number, cost: number) => void,
): void {
  const { text, open, exact } = typed;
  const { length } = text;
  const at = placeOf(segment, text);
  const { words, wordAt, rankOf: ranks } = segment;
  const endings = open ? LONGEST : !exact && length >= 4 ? LONGEST_ENDING : 0;
  let place = at;
  for (; place < size && words.startsWith(text, wordAt[place]); place++) {
    const extra = (wordAt[place + 1] ?? 0) - (wordAt[place] ?? 0) - length;
    if (extra < 0) break;
    if (extra === 0) found(ranks[place] ?? 0, 0);
    else if (extra <= endings) found(ranks[place] ?? 0, open ? COST.open : COST.inflected + COST.extraLetter * extra);
  }
  const after = place;
  if (exact || slips === 0) return;
  const codes = Uint16Array.from({ length }, (_, i) => text.charCodeAt(i));
  const sign = codes.reduce((bits, code) => bits | bitOf(code), 0);
  const digits = isNumber(text) ? COST.digitSlip : 0;
  const short = length < 4 ? COST.shortSlip : 0;
  const openSlips = open && length >= 4;
  for (place = 0; place < size; place++) {
    const start = wordAt[place] ?? 0;
    const longer = (wordAt[place + 1] ?? 0) - start - length;
    if (longer < -slips) continue;
    const other = signs[place] ?? 0;
    const maybe = longer <= slips && ones(sign ^ other) <= 2 * slips;
    if (!maybe && !(openSlips && longer > 0 && ones(sign & ~other) <= 1)) continue;
    if (place >= at && place < after && longer <= endings) continue;
    const slipped = distance(codes, words, start, wordAt[place + 1] ?? 0, slips);
    if (maybe && slipped <= slips)
      found(ranks[place] ?? 0, slipped === 1 ? COST.slip + short + digits : COST.twoSlips + short + digits);
    else if (openSlips && longer > 0 && prefixDistance <= 1) found(ranks[place] ?? 0, COST.open + COST.slip + digits);
  }
}

export function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

let row0 = new Uint8Array(LONGEST + 2);
let row1 = new Uint8Array(LONGEST + 2);
let row2 = new Uint8Array(LONGEST + 2);
/** Set by `distance`: the least distance to a beginning of the word. */
let prefixDistance = 0;

/** Insertions, deletions, substitutions and swaps between `codes` and a stretch of `words`; anything over `limit` when more. */
function distance(codes: Uint16Array, words: string, start: number, end: number, limit: number): number {
  const width = codes.length;
  for (let j = 0; j <= width; j++) row1[j] = j;
  prefixDistance = width;
  let before = 0;
  const last = Math.min(end, start + width + limit);
  for (let at = start; at < last; at++) {
    const code = words.charCodeAt(at);
    const i = at - start + 1;
    row2[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const own = codes[j - 1];
      let best = (row1[j - 1] ?? 0) + (own === code ? 0 : 1);
      const insert = (row1[j] ?? 0) + 1;
      if (insert < best) best = insert;
      const remove = (row2[j - 1] ?? 0) + 1;
      if (remove < best) best = remove;
      if (i > 1 && j > 1 && own === before && codes[j - 2] === code) {
        const swap = (row0[j - 2] ?? 0) + 1;
        if (swap < best) best = swap;
      }
      row2[j] = best;
      if (best < least) least = best;
    }
    const here = row2[width] ?? 0;
    if (here < prefixDistance) prefixDistance = here;
    if (least > limit) return limit + 1;
    before = code;
    const free = row0;
    row0 = row1;
    row1 = row2;
    row2 = free;
  }
  return last < end ? limit + 1 : (row1[width] ?? 0);
}
