// The passages worth a closer look: what their words gain is added up list by list, then the best are aligned one by one.
// Nothing here reads a text; it all happens in typed arrays, in steps short enough for a screen to stay alive.
import { makeAligner, MOST_TOGETHER } from './align.ts';
import type { Meanings, Plan } from './plan.ts';
import { addUnitSteps, clean, descendingSteps, type Scratch } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage that may be a hit. */
export interface Candidate {
  /** Which vocabulary of the corpus, and which of its passages. */
  readonly part: number;
  readonly passage: number;
  /** Natural logarithms of likelihood; see plan.ts and align.ts. */
  readonly score: number;
  /** First and last word (exclusive) of each match. */
  readonly spans: readonly (readonly [number, number])[];
}

/** How many candidates are wanted, of which passages. */
export interface Choice {
  /** How many candidates. */
  readonly keep: number;
  /** What the words of a passage must be worth together. */
  readonly worth: number;
  /** For each vocabulary: by passage, 1 for those that may be found; undefined when all may. */
  readonly masks: readonly (Uint8Array | undefined)[];
  /** Called with what has been found when a vocabulary is done and others are still to come. */
  readonly onPart?: (kept: readonly Candidate[]) => void;
}

/** One vocabulary of the corpus, with what the query means in it and the memory to add it up in. */
interface Ground {
  readonly part: number;
  readonly vocabulary: Vocabulary;
  readonly meanings: Meanings;
  readonly memory: Scratch;
}

/** Passages aligned between two yields: about two milliseconds. */
const PASSAGES = 500;
/** However many passages tie, no more than this are looked at, in all vocabularies together and in each at least. */
const MOST_ALIGNED = 12_000;
const LEAST_ALIGNED = 3_000;
/** Once words of this worth have been looked up, a list this much of all passages long only adds to what they found. */
const ENOUGH_WORTH = 6;
const ENOUGH_FOUND = 20;
const COMMON = 0.02;
/** Shorter lists are read whole in no time. */
const LONG = 10_000;

/** The best passages of all vocabularies, best first. The scratch memory is clean before and after. */
export function* candidateSteps(
  vocabularies: readonly Vocabulary[],
  plan: Plan,
  scratch: readonly Scratch[],
  choice: Choice,
): Generator<void, Candidate[]> {
  const kept: Candidate[] = [];
  for (const [part, vocabulary] of vocabularies.entries()) {
    const meanings = plan.meanings[part];
    const memory = scratch[part];
    if (!meanings || !memory) continue;
    try {
      const ground = { part, vocabulary, meanings, memory };
      yield* addSteps(ground, plan, choice.worth);
      const most = Math.max(LEAST_ALIGNED, Math.ceil(MOST_ALIGNED / vocabularies.length));
      yield* alignSteps(ground, plan, most, choice, kept);
    } finally {
      clean(memory);
    }
    if (part + 1 < vocabularies.length) choice.onPart?.(kept);
  }
  return kept;
}

function* addSteps({ vocabulary, meanings, memory }: Ground, plan: Plan, worth: number): Generator<void, void> {
  let looked = 0;
  let open = plan.best.reduce((sum, gain) => sum + gain, 0);
  for (const { unit, length } of listsByLength(vocabulary, meanings)) {
    // What has none of the rarer words cannot be worth enough any more, or is not worth the time:
    // from here on, words only add to the passages already found.
    const isCommon = looked >= ENOUGH_WORTH && length > Math.max(LONG, COMMON * memory.scores.length);
    yield* addUnitSteps(vocabulary, meanings, unit, memory, open < worth || (isCommon && memory.count >= ENOUGH_FOUND));
    looked += plan.best[unit] ?? 0;
    open -= plan.best[unit] ?? 0;
  }
  yield;
}

/** Aligns the `most` best passages of a vocabulary and puts the `keep` best of all into `kept`. */
function* alignSteps(
  { part, vocabulary, meanings, memory }: Ground,
  plan: Plan,
  most: number,
  { keep, worth, masks }: Choice,
  kept: Candidate[],
): Generator<void, void> {
  let least = kept.length >= keep ? (kept.at(-1)?.score ?? 0) : 0;
  const { order, slack } = yield* descendingSteps(memory, worth);
  yield;
  const mask = masks[part];
  const aligner = makeAligner(vocabulary, plan, meanings, memory.slots);
  try {
    let aligned = 0;
    for (let i = 0; i < order.length && aligned < most; i++) {
      if (i % PASSAGES === PASSAGES - 1) yield;
      const passage = order[i] ?? 0;
      if (kept.length >= keep && (memory.scores[passage] ?? 0) - MOST_TOGETHER + slack < least) break;
      if (mask?.[passage] === 0) continue;
      aligned++;
      const score = aligner.score(passage);
      if (aligner.worth() < worth || (kept.length >= keep && score <= least)) continue;
      insert(kept, keep, { part, passage, score, spans: aligner.chosen() });
      least = kept.at(-1)?.score ?? 0;
    }
  } finally {
    aligner.close();
  }
}

function listsByLength({ segment }: Vocabulary, meanings: Meanings): { unit: number; length: number }[] {
  return meanings.lists
    .map((list, unit) => ({ unit, length: list.reduce((sum, { rank }) => sum + (segment.counts[rank] ?? 0), 0) }))
    .toSorted((a, b) => a.length - b.length);
}

function insert(kept: Candidate[], keep: number, candidate: Candidate): void {
  let at = kept.length;
  while (at > 0 && (kept[at - 1]?.score ?? 0) < candidate.score) at--;
  kept.splice(at, 0, candidate);
  if (kept.length > keep) kept.pop();
}
