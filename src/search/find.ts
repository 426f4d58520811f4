// A query and an index -> places, best first. Looks at no text: everything that ranks a passage is in the index.
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import { MOST_TOGETHER } from './align.ts';
import { candidateSteps, type Candidate } from './candidates.ts';
import { conditionSteps, type Conditions, type Scope } from './conditions.ts';
import { giveBack, sentenceAt, takeScratch, type Index } from './index.ts';
import type { Known } from './known.ts';
import { kindAt } from './markers.ts';
import type { Unit } from './meanings.ts';
import { programOf } from './pattern/program.ts';
import { spansOf } from './pattern/spans.ts';
import { ranksIn } from './phrases.ts';
import { planSteps, type Plan } from './plan.ts';
import type { Place, Query } from './query.ts';
import { lettersOf, likenessSteps, MOST_LIKENESS, type Letters } from './rank.ts';
import { tokensOf } from './tokens.ts';
import { unitsOf } from './units.ts';
import { wordOf, type Vocabulary } from './vocabulary.ts';

/** Where something was found. */
export interface Found {
  readonly sentence: SentenceId;
  readonly briefing: BriefingId;
  /** 0…1, more is better; comparable within one answer. */
  readonly score: number;
  readonly in: Place;
  /** First and last word (exclusive) of what matched. */
  readonly words: readonly (readonly [number, number])[];
}

/** The answer to a query before texts are fetched for it. */
export interface Findings {
  readonly found: readonly Found[];
  /** How many passages meet a query of conditions alone, when there are more than were asked for. */
  readonly all?: number;
  readonly problem?: string;
}

export interface FindOptions extends Scope {
  readonly limit: number;
  readonly known: Known;
}

/** So many candidates are aligned and kept, and so many of them compared letter by letter. */
const KEPT = 50;
const RANKED = 24;
/** In an index of so few passages fuse.js looks through all of them when words find nothing. */
const FEW = 250;
/** A hit must have this part of what the words of the query could be worth. */
const LEAST_WORTH = 0.34;
/** Other reports of the same thing share few words: `like:` asks for less. */
const LEAST_LIKE = 0.15;
/** What a link with the sentence that `like:` names is worth, in natural logarithms. */
const LINKED = 4;
/** Of this many words; of longer queries less will do. */
const WHOLE = 8;
const PASSAGES = 20_000;
/** Hits between two yields while the words that a pattern matches are looked for, and how many words of each are looked at. */
const SHOWN = 8;
const LONGEST_SHOWN = 2000;

/** Finds in steps of at most a few milliseconds; yields what there is so far, or nothing. Call `return()` on it to cancel. */
export function* findSteps(index: Index, query: Query, options: FindOptions): Generator<Findings | undefined, Findings> {
  const conditions = yield* silently(conditionSteps(index, query, options.known, options));
  const units = [...unitsOf(query), ...conditions.units];
  const findings =
    units.length > 0
      ? yield* ranked(index, query, units, conditions, options.limit)
      : yield* listed(index, conditions, options.limit);
  const found = yield* withPatterns(index, query, findings.found);
  return { ...findings, found, ...(conditions.problem ? { problem: conditions.problem } : {}) };
}

/** What was found, with the words that the patterns of the query match. */
function* withPatterns(index: Index, query: Query, found: readonly Placed[]): Generator<undefined, readonly Found[]> {
  const programs = query.choices.flat().flatMap((term) => (term.kind === 'pattern' && !term.not ? [programOf(term.text)] : []));
  const shown: Found[] = [];
  for (const [i, { part, passage, ...each }] of found.entries()) {
    if (programs.length > 0 && i % SHOWN === SHOWN - 1) yield undefined;
    const words = programs.length > 0 ? wordsOf(index.parts[part]?.vocabulary, passage).slice(0, LONGEST_SHOWN) : [];
    shown.push({ ...each, words: [...each.words, ...programs.flatMap((program) => spansOf(program, words))] });
  }
  return shown;
}

/** The steps of a part of the work, which has nothing to show on its way. */
function* silently<T>(steps: Generator<void, T>): Generator<undefined, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield undefined;
  }
}

function* ranked(
  index: Index,
  query: Query,
  units: readonly Unit[],
  conditions: Conditions,
  limit: number,
): Generator<Findings | undefined, FoundThere> {
  const vocabularies = index.parts.map(({ vocabulary }) => vocabulary);
  const scratch = takeScratch(index);
  try {
    const plan = yield* silently(planSteps(vocabularies, units, index.definitions));
    const keep = Math.max(limit, KEPT);
    // Long questions (a pasted paragraph, a sentence to find the like of) are never answered whole.
    const share = conditions.units.length > 0 ? LEAST_LIKE : LEAST_WORTH;
    const worth = share * Math.min(1, WHOLE / plan.units) * plan.possible;
    let early: Findings | undefined;
    const onPart = (kept: readonly Candidate[]) => {
      early = { found: kept.slice(0, limit).map((each) => foundAt(index, each, each.score, plan)) };
    };
    const steps = candidateSteps(vocabularies, plan, scratch, { keep, worth, masks: conditions.masks, onPart });
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      yield early;
      early = undefined;
    }
    return yield* reranked(index, query, plan, step.value, conditions, limit);
  } finally {
    giveBack(index, scratch);
  }
}

function* reranked(
  index: Index,
  query: Query,
  plan: Plan,
  candidates: readonly Candidate[],
  { masks, preferred }: Conditions,
  limit: number,
): Generator<undefined, FoundThere> {
  yield undefined;
  const words = query.choices.flatMap((choice) =>
    choice.flatMap((term) => (term.kind === 'field' || term.kind === 'pattern' || term.not ? [] : tokensOf(term.text).words)),
  );
  const pattern = words.join(' ');
  const looked = candidates.slice(0, RANKED);
  const texts = looked.map(({ part, passage }) => textOf(index.parts[part]?.vocabulary, passage));
  const near = yield* silently(likenessSteps(texts, pattern));
  const scored = candidates.map((candidate, i) => {
    const { segment } = index.parts[candidate.part]?.vocabulary ?? {};
    const extra = segment && preferred.size > 0 && preferred.has(sentenceAt(segment, candidate.passage)) ? LINKED : 0;
    return { candidate, score: candidate.score + (near[i] ?? 0) + extra };
  });
  if (candidates.length === 0 && index.size <= FEW) scored.push(...byLetters(index, masks, pattern));
  return {
    found: scored
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ candidate, score }) => foundAt(index, candidate, score, plan)),
  };
}

/** Something found, and where the index has it. */
interface Placed extends Found {
  readonly part: number;
  readonly passage: number;
}

type FoundThere = Findings & { readonly found: readonly Placed[] };

interface FewTexts {
  readonly places: readonly { readonly part: number; readonly passage: number }[];
  readonly letters: Letters;
}

const few = new WeakMap<Index, FewTexts>();

/** The passages of a small index that are like the query letter by letter: plain fuse.js, when no word has found anything. */
function byLetters(
  index: Index,
  masks: readonly (Uint8Array | undefined)[],
  pattern: string,
): { candidate: Candidate; score: number }[] {
  let texts = few.get(index);
  if (!texts) few.set(index, (texts = fewTexts(index)));
  const { places, letters } = texts;
  return letters(pattern).flatMap(({ place, gain }) => {
    const { part, passage } = places[place] ?? { part: 0, passage: 0 };
    if (masks[part]?.[passage] === 0) return [];
    return [{ candidate: { part, passage, score: 0, spans: [] }, score: gain }];
  });
}

function fewTexts({ parts }: Index): FewTexts {
  const places = parts.flatMap(({ vocabulary }, part) =>
    Array.from({ length: vocabulary.segment.textAt.length - 1 }, (_, passage) => ({ part, passage })),
  );
  return { places, letters: lettersOf(places.map(({ part, passage }) => textOf(parts[part]?.vocabulary, passage))) };
}

/** The words of a passage as the index keeps them: its folded text without marks. */
function textOf(vocabulary: Vocabulary | undefined, passage: number): string {
  return wordsOf(vocabulary, passage).join(' ');
}

function wordsOf(vocabulary: Vocabulary | undefined, passage: number): readonly string[] {
  if (!vocabulary) return [];
  const { segment, placeOf } = vocabulary;
  return ranksIn(segment, passage).map((rank) => wordOf(segment, placeOf[rank] ?? 0));
}

function foundAt(index: Index, { part, passage, spans }: Candidate, score: number, plan: Plan): Placed {
  // The best that any passage could come to: all words, all in a row.
  const full = plan.possible + MOST_TOGETHER * (plan.units - 1) + MOST_LIKENESS;
  return {
    ...placeAt(index, part, passage),
    score: Math.round(Math.min(1, Math.max(0, score / full)) * 10_000) / 10_000,
    words: spans,
  };
}

function placeAt(index: Index, part: number, passage: number): Omit<Placed, 'score' | 'words'> {
  const segment = index.parts[part]?.vocabulary.segment;
  if (!segment) throw new RangeError(`no part ${part}`);
  const sentence = sentenceAt(segment, passage);
  return { sentence, briefing: briefingOf(sentence), in: kindAt(segment, passage), part, passage };
}

// A query of conditions alone: the first passages that meet them, in the order of the index.
function* listed(index: Index, { masks, none }: Conditions, limit: number): Generator<undefined, FoundThere> {
  const found: Placed[] = [];
  if (none) return { found };
  let all = 0;
  for (const [part, { vocabulary }] of index.parts.entries()) {
    const passages = vocabulary.segment.textAt.length - 1;
    const mask = masks[part];
    for (let passage = 0; passage < passages; passage++) {
      if (passage % PASSAGES === PASSAGES - 1) yield undefined;
      if (mask?.[passage] === 0) continue;
      if (all++ < limit) found.push({ ...placeAt(index, part, passage), score: 1, words: [] });
    }
  }
  return all > limit ? { found, all } : { found };
}
