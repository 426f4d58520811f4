// The parts of a query that a passage either meets or not: fields, phrases, exact words, and what must not occur. What each of them
// marks is in markers.ts; here choices are joined and taken out of what may be found.
import type { BriefingId, SentenceId } from '../model/text.ts';
import type { Card } from './entries.ts';
import type { Index, Part } from './index.ts';
import type { Known } from './known.ts';
import { markAll, markerOf, markPlace, markSentences, scanned, sizeOf, type Marker, type Mask } from './markers.ts';
import type { Unit } from './meanings.ts';
import type { Place, Query, Term } from './query.ts';
import { tokensOf } from './tokens.ts';

/** Where a search may look. */
export interface Scope {
  /** Only these briefings. */
  readonly within?: ReadonlySet<BriefingId>;
  /** Only passages that are this. */
  readonly only?: Place;
}

/** What a query asks of every hit besides its words. */
export interface Conditions {
  /** For each part of the index: the passages that may be found; undefined when all may. */
  readonly masks: readonly (Mask | undefined)[];
  /** No conditions at all. */
  readonly none: boolean;
  /** Words to look for that a condition brings in: those of the sentence that `like:` names. */
  readonly units: readonly Unit[];
  /** Sentences that come first among equals: those linked with the one that `like:` names. */
  readonly preferred: ReadonlySet<SentenceId>;
  readonly problem?: string;
}

/** Words of a sentence that `like:` looks for. */
const MOST_LIKE = 16;

/** Works out the conditions of a query. Yields after each term in each part. */
export function* conditionSteps(index: Index, query: Query, known: Known, scope: Scope): Generator<void, Conditions> {
  const units: Unit[] = [];
  const preferred = new Set<SentenceId>();
  let problem: string | undefined;
  const masks: (Mask | undefined)[] = [];
  for (const part of index.parts) masks.push(placesIn(part, scope));
  let none = true;
  for (const choice of query.choices) {
    if (choice.every(isSoft)) continue;
    none = false;
    const [only] = choice;
    if (choice.length === 1 && only?.kind === 'field' && only.field === 'like' && !only.not) {
      const like = known.like.get(only.value);
      problem ??= like ? undefined : likeProblem(only.value);
      if (like) {
        units.push(...likeUnits(like.text));
        for (const id of like.linked) preferred.add(id);
      }
      const own = new Set(like ? [like.sentence] : []);
      yield* narrow(index, masks, (part, mask) => markAll(mask, true, (met) => markSentences(part, own, met)));
      continue;
    }
    const tests: { readonly not: boolean; readonly mark: Marker }[] = [];
    for (const term of choice)
      tests.push({
        not: term.not,
        mark: term.kind === 'pattern' ? yield* scanned(term.text, index) : markerOf(term, index, known),
      });
    yield* narrow(index, masks, (part, mask) => {
      for (const { not, mark } of tests) markAll(mask, not, (met) => mark(part, met));
    });
  }
  return { masks, none, units, preferred, ...(problem ? { problem } : {}) };
}

/** Takes out what does not meet a choice. */
function* narrow({ parts }: Index, masks: (Mask | undefined)[], choose: (part: Part, mask: Mask) => void): Generator<void, void> {
  for (const [i, part] of parts.entries()) {
    const mask = new Uint8Array(sizeOf(part));
    choose(part, mask);
    const before = masks[i];
    if (before)
      for (let passage = 0; passage < mask.length; passage++) mask[passage] = (mask[passage] ?? 0) & (before[passage] ?? 0);
    masks[i] = mask;
    yield;
  }
}

/** The passages that are there and within the scope; undefined when all are. */
function placesIn(part: Part, { within, only }: Scope): Mask | undefined {
  const { segment } = part.vocabulary;
  const isIn = (card: Card | undefined) => card !== undefined && (!within || within.has(card.id));
  if (!only && part.cards.every(isIn)) return undefined;
  const mask = new Uint8Array(sizeOf(part));
  part.cards.forEach((card, i) => isIn(card) && mask.fill(1, segment.starts[i], segment.starts[i + 1]));
  if (only) {
    const is = new Uint8Array(mask.length);
    markPlace(segment, only, is);
    for (let passage = 0; passage < mask.length; passage++) mask[passage] = (mask[passage] ?? 0) & (is[passage] ?? 0);
  }
  return mask;
}

function isSoft(term: Term): boolean {
  return term.kind === 'word' && !term.not;
}

function likeProblem(value: string): string {
  return value === 'this' || value === 'here'
    ? 'like:this needs a current sentence'
    : `like:${value} is no sentence here: write like:this`;
}

function likeUnits(text: string): Unit[] {
  const { words } = tokensOf(text);
  const rare = [...new Set(words)].filter((word) => word.length > 3 || /\d/.test(word)).slice(0, MOST_LIKE);
  return rare.map((word) => ({ choices: [{ text: word, open: false, exact: true }], letters: 'small' }));
}
