// Adding up what the lists of a query's words are worth for each passage, in scratch memory that is used again and again.
import { MOST_TOGETHER } from './align.ts';
import type { Meanings } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Scratch memory for one vocabulary; kept between searches because allocating it takes longer than a search. */
export interface Scratch {
  /** By passage: the most it can come to (its words' gains, all standing together); 0 for no candidate. */
  readonly scores: Float32Array;
  /** By passage: the last unit that added to it, plus one; 0 for no candidate. */
  readonly stamps: Uint8Array;
  /** The passages that have a score, in the order in which they were found. */
  readonly touched: Uint32Array;
  /** By rank: which set of matches the word has in the search at hand, 0 for none. */
  readonly slots: Uint16Array;
  /** Lists of common words as one bit a passage, to ask for one passage without reading the list. */
  readonly bits: Map<number, Uint8Array>;
  count: number;
}

/** Lists of at least this part of all passages are worth having as bits. */
const COMMON = 1 / 24;
const MOST_BITS = 200;
const BINS = 512;

/** Memory for one search in a vocabulary at a time. */
export function makeScratch({ segment, size }: Vocabulary): Scratch {
  const passages = segment.textAt.length - 1;
  return {
    scores: new Float32Array(passages),
    stamps: new Uint8Array(passages),
    touched: new Uint32Array(passages),
    slots: new Uint16Array(size),
    bits: new Map(),
    count: 0,
  };
}

/** Makes the scratch memory as new. O(passages found). */
export function clean(memory: Scratch): void {
  const { scores, stamps, touched } = memory;
  if (memory.count > scores.length / 8) {
    scores.fill(0);
    stamps.fill(0);
  } else {
    for (let i = 0; i < memory.count; i++) {
      const passage = touched[i] ?? 0;
      scores[passage] = 0;
      stamps[passage] = 0;
    }
  }
  memory.count = 0;
}

/** Postings between two yields: less than a millisecond, or two when lists are long. */
const POSTINGS = 100_000;

/** Adds what a unit is worth to the passages that hold it; when `closed`, only to those found before. */
export function* addUnitSteps(
  vocabulary: Vocabulary,
  meanings: Meanings,
  unit: number,
  memory: Scratch,
  closed: boolean,
): Generator<void, void> {
  const { segment } = vocabulary;
  const { acronyms, acronymAt, lists, listAt, counts } = segment;
  const stamp = unit + 1;
  for (const { unit: other, list, gain } of meanings.acronyms) {
    if (other === unit) addList(acronyms, acronymAt[list] ?? 0, acronymAt[list + 1] ?? 0, gain, stamp, memory, closed);
  }
  let read = 0;
  for (const { rank, gain } of meanings.lists[unit] ?? []) {
    const count = counts[rank] ?? 0;
    if (closed && count > COMMON * memory.scores.length && memory.count < count) addCommon(vocabulary, rank, gain, stamp, memory);
    else addList(lists, listAt[rank] ?? 0, listAt[rank + 1] ?? 0, gain, stamp, memory, closed);
    read += count;
    if (read > POSTINGS) {
      read = 0;
      yield;
    }
  }
}

/** `eachInList` written out: what it does for each posting is most of what a search costs. */
function addList(
  bytes: Uint8Array,
  start: number,
  end: number,
  gain: number,
  stamp: number,
  memory: Scratch,
  closed: boolean,
): void {
  const { scores, stamps, touched } = memory;
  const worth = gain + MOST_TOGETHER;
  let { count } = memory;
  let passage = -1;
  for (let at = start; at < end;) {
    let byte = bytes[at++] ?? 0;
    let difference = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      difference |= (byte & 0x7f) << shift;
    }
    passage += difference;
    const before = stamps[passage] ?? 0;
    // Lists come best first, so the first gain of a unit is its best.
    if (before === stamp) continue;
    if (before === 0) {
      if (closed) continue;
      touched[count++] = passage;
    }
    stamps[passage] = stamp;
    scores[passage] = (scores[passage] ?? 0) + worth;
  }
  memory.count = count;
}

function addCommon(vocabulary: Vocabulary, rank: number, gain: number, stamp: number, memory: Scratch): void {
  const { scores, stamps, touched, count } = memory;
  const bits = bitsOf(vocabulary, rank, memory);
  const worth = gain + MOST_TOGETHER;
  for (let i = 0; i < count; i++) {
    const passage = touched[i] ?? 0;
    if (((bits[passage >>> 3] ?? 0) & (1 << (passage & 7))) === 0 || stamps[passage] === stamp) continue;
    stamps[passage] = stamp;
    scores[passage] = (scores[passage] ?? 0) + worth;
  }
}

function bitsOf({ segment }: Vocabulary, rank: number, { bits, scores }: Scratch): Uint8Array {
  const known = bits.get(rank);
  if (known) return known;
  if (bits.size >= MOST_BITS) bits.clear();
  const made = new Uint8Array((scores.length >>> 3) + 1);
  eachInList(segment.lists, segment.listAt[rank] ?? 0, segment.listAt[rank + 1] ?? 0, (passage) => {
    made[passage >>> 3] = (made[passage >>> 3] ?? 0) | (1 << (passage & 7));
  });
  bits.set(rank, made);
  return made;
}

/** Calls `found` with each passage of a list. */
export function eachInList(bytes: Uint8Array, start: number, end: number, found: (passage: number) => void): void {
  let passage = -1;
  for (let at = start; at < end;) {
    let byte = bytes[at++] ?? 0;
    let difference = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      difference |= (byte & 0x7f) << shift;
    }
    passage += difference;
    found(passage);
  }
}

/**
 * Passages by score, best first, leaving out those that cannot reach `least`. Only whole bins are sorted:
 * scores may be out of order by `slack`. Yields between passes over many. O(passages found).
 */
export function* descendingSteps(memory: Scratch, least: number): Generator<void, { order: Uint32Array; slack: number }> {
  const { scores, touched, count } = memory;
  let top = 0;
  for (let i = 0; i < count; i++) top = Math.max(top, scores[touched[i] ?? 0] ?? 0);
  if (top < least) return { order: new Uint32Array(0), slack: 0 };
  const scale = (BINS - 1) / Math.max(top - least, 1e-6);
  const at = new Uint32Array(BINS + 1);
  if (count > POSTINGS) yield;
  for (let i = 0; i < count; i++) {
    const score = scores[touched[i] ?? 0] ?? 0;
    if (score < least) continue;
    const bin = BINS - Math.floor((score - least) * scale);
    at[bin] = (at[bin] ?? 0) + 1;
  }
  for (let bin = 0; bin < BINS; bin++) at[bin + 1] = (at[bin + 1] ?? 0) + (at[bin] ?? 0);
  const order = new Uint32Array(at[BINS] ?? 0);
  if (count > POSTINGS) yield;
  for (let i = 0; i < count; i++) {
    const passage = touched[i] ?? 0;
    const score = scores[passage] ?? 0;
    if (score < least) continue;
    const bin = BINS - 1 - Math.floor((score - least) * scale);
    const place = at[bin] ?? 0;
    at[bin] = place + 1;
    order[place] = passage;
  }
  return { order, slack: 1 / scale };
}
