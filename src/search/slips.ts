// Which words of a vocabulary a typed word may mean: itself, its continuations, and words within two slips of the keyboard.
// Costs are natural logarithms of how unlikely it is that someone who means the one types the other.
import { bitOf, LONGEST_WORD, ones, placeOf, type Vocabulary } from './vocabulary.ts';

/** How a typed word is to be taken. */
export interface Typed {
  readonly text: string;
  /** May be unfinished: the last word while typing. */
  readonly open: boolean;
  /** No slips and no continuations. */
  readonly exact: boolean;
}

/** How many slips of the fingers are looked for in a word. */
export type Slips = 0 | 1 | 2;

/** How many slips are worth looking for: a word that is common itself is hardly ever another one misspelt. */
export function slipsFor(text: string, share: number): Slips {
  if (text.length < 2 || text.length > LONGEST_WORD || share > SHARE_WITHOUT_SLIPS) return 0;
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
  replacedSpace: 7.5,
  slippedSplit: 12,
  joined: 4,
  defined: 2,
  acronym: 1.5,
  smallAcronym: 5,
} as const;

// From the costs above: beyond these shares of all passages a slip gains less than `LEAST_GAIN` of plan.ts.
const SHARE_WITHOUT_SLIPS = 0.007;
const SHARE_WITHOUT_TWO_SLIPS = 0.00003;
const LONGEST_ENDING = 4;
/** Shorter beginnings fit too many words to allow for a slip in them. */
const SHORTEST_UNFINISHED = 4;

/** Calls `found` with the rank and the cost of each word that `typed` may mean, in no order, each once. */
export function eachMeaning(
  vocabulary: Vocabulary,
  typed: Typed,
  slips: Slips,
  found: (rank: number, cost: number) => void,
): void {
  const { segment, size } = vocabulary;
  const { text, open, exact } = typed;
  const { length } = text;
  const first = placeOf(segment, text);
  const { words, wordAt, rankOf: ranks } = segment;
  const endings = open ? LONGEST_WORD : !exact && length >= 4 ? LONGEST_ENDING : 0;
  let place = first;
  for (; place < size && words.startsWith(text, wordAt[place]); place++) {
    const extra = (wordAt[place + 1] ?? 0) - (wordAt[place] ?? 0) - length;
    if (extra < 0) break;
    if (extra === 0) found(ranks[place] ?? 0, 0);
    else if (extra <= endings) found(ranks[place] ?? 0, open ? COST.open : COST.inflected + COST.extraLetter * extra);
  }
  if (!exact && slips !== 0) eachSlip(vocabulary, typed, slips, { first, end: place, endings }, found);
}

/** Continuations that have been found already. */
interface Continued {
  readonly first: number;
  readonly end: number;
  readonly endings: number;
}

function eachSlip(
  { segment, byLength, lengthAt, signs }: Vocabulary,
  { text, open }: Typed,
  slips: Exclude<Slips, 0>,
  continued: Continued,
  found: (rank: number, cost: number) => void,
): void {
  const { words, wordAt, rankOf: ranks } = segment;
  const { length } = text;
  const codes = Uint16Array.from({ length }, (_, i) => text.charCodeAt(i));
  const sign = codes.reduce((bits, code) => bits | bitOf(code), 0);
  const extra = (isNumber(text) ? COST.digitSlip : 0) + (length < 4 ? COST.shortSlip : 0);
  const unfinished = open && length >= SHORTEST_UNFINISHED;
  const longest = unfinished ? lengthAt.length - 2 : length + slips;
  for (let list = Math.max(1, length - slips); list <= longest; list++) {
    const longer = list - length;
    // Each slip can cost the word one letter of the typed one and bring in another; those that change its length do only one.
    const lost = slips - Math.max(0, longer);
    const gained = slips - Math.max(0, -longer);
    const end = lengthAt[list + 1] ?? 0;
    for (let i = lengthAt[list] ?? 0; i < end; i++) {
      const other = signs[i] ?? 0;
      const missing = ones(sign & ~other);
      if ((missing > lost || ones(other & ~sign) > gained) && !(unfinished && longer > 0 && missing <= 1)) continue;
      const place = byLength[i] ?? 0;
      if (place >= continued.first && place < continued.end && longer <= continued.endings) continue;
      const slipped = distance(codes, words, wordAt[place] ?? 0, wordAt[place + 1] ?? 0, slips);
      if (slipped <= slips) found(ranks[place] ?? 0, extra + (slipped === 1 ? COST.slip : COST.twoSlips));
      else if (unfinished && longer > 0 && prefixDistance <= 1) found(ranks[place] ?? 0, extra + COST.open + COST.slip);
    }
  }
}

/** Whether a word begins with a digit: numbers are never taken for slips of others. */
export function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

let row0 = new Uint8Array(LONGEST_WORD + 2);
let row1 = new Uint8Array(LONGEST_WORD + 2);
let row2 = new Uint8Array(LONGEST_WORD + 2);
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
