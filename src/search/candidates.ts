// The passages worth a closer look: what their words gain is added up list by list, then the best are aligned one by one.
// Nothing here reads a text; it all happens in typed arrays, in steps short enough for a screen to stay alive.
import { makeAligner, MOST_TOGETHER } from './align.ts';
import type { Meanings, Plan } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Candidate {
  /** Which vocabulary of the corpus, and which of its passages. */
  readonly part: number;
  readonly passage: number;
  readonly score: number;
  /** The part of the score that does not depend on places. */
  readonly worth: number;
  readonly spans: readonly (readonly [number, number])[];
}

/** Scratch memory for one vocabulary; kept between searches because allocating it takes longer than a search. */
export interface Scratch {
  /** By passage: the most it can come to (its words' gains, all standing together); 0 for no candidate. */
  readonly scores: Float32Array;
  readonly stamps: Uint8Array;
  readonly touched: Uint32Array;
  /** By rank: which set of matches the word has in the search at hand, 0 for none. */
  readonly slots: Uint16Array;
}

/** Postings between two yields, and passages aligned between two yields. */
const POSTINGS = 400_000;
const PASSAGES = 2_000;
/** However many passages tie, no more than this are looked at. */
const MOST_ALIGNED = 40_000;
const BINS = 512;
/** A list this much of all passages long is left out when other words have already found candidates. */
const COMMON = 0.15;
const ENOUGH_WORTH = 6;

export function makeScratch({ segment, size }: Vocabulary): Scratch {
  const passages = segment.textAt.length - 1;
  return {
    scores: new Float32Array(passages),
    stamps: new Uint8Array(passages),
    touched: new Uint32Array(passages),
    slots: new Uint16Array(size),
  };
}

/**
 * The `keep` best passages of all vocabularies, best first.
 * `allowed(part, passage)` says which may be found at all; the scratch memory is clean before and after.
 */
export function* candidateSteps(
  vocabularies: readonly Vocabulary[],
  plan: Plan,
  scratch: readonly Scratch[],
  keep: number,
  allowed: (part: number, passage: number) => boolean,
): Generator<void, Candidate[]> {
  const kept: Candidate[] = [];
  let least = 0;
  for (const [part, vocabulary] of vocabularies.entries()) {
    const meanings = plan.meanings[part];
    const memory = scratch[part];
    if (!meanings || !memory) continue;
    let count = 0;
    try {
      let found = 0;
      let read = 0;
      for (const { unit, length } of listsByLength(vocabulary, meanings)) {
        // Common words find nobody new once rarer ones have found candidates; they only add to those.
        const isCommon = count > 0 && found >= ENOUGH_WORTH && length > COMMON * memory.scores.length;
        count = addUnit(vocabulary, meanings, unit, memory, count, isCommon);
        found += plan.best[unit] ?? 0;
        read += length;
        if (read > POSTINGS) {
          read = 0;
          yield;
        }
      }
      yield;
      const { order, slack } = descending(memory, count);
      yield;
      const aligner = makeAligner(vocabulary, plan, meanings, memory.slots);
      try {
        for (let i = 0; i < order.length && i < MOST_ALIGNED; i++) {
          if (i % PASSAGES === PASSAGES - 1) yield;
          const passage = order[i] ?? 0;
          if (kept.length >= keep && (memory.scores[passage] ?? 0) - MOST_TOGETHER + slack < least) break;
          if (!allowed(part, passage)) continue;
          const score = aligner.score(passage);
          if (score <= 0 || (kept.length >= keep && score <= least)) continue;
          insert(kept, keep, { part, passage, score, worth: aligner.worth(), spans: aligner.chosen() });
          least = kept.at(-1)?.score ?? 0;
        }
      } finally {
        aligner.close();
      }
    } finally {
      clean(memory, count);
    }
  }
  return kept;
}

function listsByLength({ segment }: Vocabulary, meanings: Meanings): { unit: number; length: number }[] {
  return meanings.lists
    .map((list, unit) => ({ unit, length: list.reduce((sum, { rank }) => sum + (segment.counts[rank] ?? 0), 0) }))
    .toSorted((a, b) => a.length - b.length);
}

function addUnit(
  { segment }: Vocabulary,
  meanings: Meanings,
  unit: number,
  memory: Scratch,
  touched: number,
  common: boolean,
): number {
  const stamp = unit + 1;
  let count = touched;
  const acronyms = meanings.acronyms.filter((acronym) => acronym.unit === unit);
  for (const { list, gain } of acronyms) {
    count = addList(
      segment.acronyms,
      segment.acronymAt[list] ?? 0,
      segment.acronymAt[list + 1] ?? 0,
      gain,
      stamp,
      memory,
      count,
      common,
    );
  }
  for (const { rank, gain } of meanings.lists[unit] ?? []) {
    count = addList(segment.lists, segment.listAt[rank] ?? 0, segment.listAt[rank + 1] ?? 0, gain, stamp, memory, count, common);
  }
  return count;
}

function addList(
  bytes: Uint8Array,
  start: number,
  end: number,
  gain: number,
  stamp: number,
  memory: Scratch,
  touched: number,
  common: boolean,
): number {
  const { scores, stamps, touched: list } = memory;
  let count = touched;
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
      if (common) continue;
      list[count++] = passage;
    }
    stamps[passage] = stamp;
    scores[passage] = (scores[passage] ?? 0) + gain + MOST_TOGETHER;
  }
  return count;
}

// Counting sort: candidates from the highest bin of scores down.
function descending({ scores, touched }: Scratch, count: number): { order: Uint32Array; slack: number } {
  let top = 0;
  for (let i = 0; i < count; i++) top = Math.max(top, scores[touched[i] ?? 0] ?? 0);
  const scale = top > 0 ? (BINS - 1) / top : 0;
  const at = new Uint32Array(BINS + 1);
  const binOf = (i: number) => BINS - 1 - Math.floor((scores[touched[i] ?? 0] ?? 0) * scale);
  for (let i = 0; i < count; i++) {
    const bin = binOf(i) + 1;
    at[bin] = (at[bin] ?? 0) + 1;
  }
  for (let bin = 0; bin < BINS; bin++) at[bin + 1] = (at[bin + 1] ?? 0) + (at[bin] ?? 0);
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const bin = binOf(i);
    const place = at[bin] ?? 0;
    at[bin] = place + 1;
    order[place] = touched[i] ?? 0;
  }
  return { order, slack: scale > 0 ? 1 / scale : 0 };
}

function clean({ scores, stamps, touched }: Scratch, count: number): void {
  for (let i = 0; i < count; i++) {
    const passage = touched[i] ?? 0;
    scores[passage] = 0;
    stamps[passage] = 0;
  }
}

function insert(kept: Candidate[], keep: number, candidate: Candidate): void {
  let at = kept.length;
  while (at > 0 && (kept[at - 1]?.score ?? 0) < candidate.score) at--;
  kept.splice(at, 0, candidate);
  if (kept.length > keep) kept.pop();
}
