// The parts of a query that a passage either meets or not: fields, phrases, exact words, and what must not occur.
// Each is worked out for a whole segment at once, as one byte a passage, without looking at a text.
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import { daysOf } from './dates.ts';
import { KIND, type Card, type Label } from './entries.ts';
import type { Index, Part } from './index.ts';
import { keyOf, type Known } from './known.ts';
import { labelsOf, nameTest, type NameTest } from './labels.ts';
import type { Unit } from './meanings.ts';
import { programOf } from './pattern/program.ts';
import { scanSteps } from './pattern/scan.ts';
import { markWords } from './phrases.ts';
import { eachInList } from './postings.ts';
import type { Place, Query, Term } from './query.ts';
import type { Segment } from './segment.ts';
import { tokensOf } from './tokens.ts';
import { comparisonOf, holds, isPlace } from './values.ts';

/** By passage: 1 where a condition is met. */
export type Mask = Uint8Array;

/** Where a search may look. */
export interface Scope {
  /** Only these briefings. */
  readonly within?: ReadonlySet<BriefingId>;
  /** Only passages that are this. */
  readonly only?: Place;
}

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

/** Adds to a mask what meets a term, or what does not. */
function markAll(mask: Mask, not: boolean, mark: (met: Mask) => void): void {
  if (!not) {
    mark(mask);
    return;
  }
  const met = new Uint8Array(mask.length);
  mark(met);
  for (let passage = 0; passage < mask.length; passage++) if (met[passage] === 0) mask[passage] = 1;
}

function sizeOf({ vocabulary }: Part): number {
  return vocabulary.segment.textAt.length - 1;
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

/** What the last pattern found in a segment: while the next word is typed it stays the same. */
const scans = new WeakMap<Segment, { readonly pattern: string; readonly met: Mask }>();

/** A pattern goes through all the words there are, in steps. */
function* scanned(pattern: string, index: Index): Generator<void, Marker> {
  const program = programOf(pattern);
  const masks = new Map<Part, Mask>();
  for (const part of index.parts) {
    const { segment } = part.vocabulary;
    let last = scans.get(segment);
    if (last?.pattern !== pattern) {
      last = { pattern, met: new Uint8Array(sizeOf(part)) };
      yield* scanSteps(part.vocabulary, program, last.met);
      scans.set(segment, last);
    }
    masks.set(part, last.met);
  }
  return (part, met) => masks.get(part)?.forEach((isMet, passage) => (met[passage] = (met[passage] ?? 0) | isMet));
}

type Marker = (part: Part, met: Mask) => void;

function markerOf(term: Term, index: Index, known: Known): Marker {
  if (term.kind !== 'field') {
    // A plain word in a choice with fields counts as a beginning too.
    const starts = term.kind === 'prefix' || (term.kind === 'word' && term.text.length > 3);
    return ({ vocabulary: { segment } }, met) => markWords(segment, tokensOf(term.text).words, starts, met);
  }
  const briefings = known.briefings.get(keyOf(term));
  const sentences = known.sentences.get(keyOf(term));
  switch (term.field) {
    case 'speaker':
    case 'source':
    case 'name': {
      const { field } = term;
      const same = nameTest(term.value, segmentsOf(index));
      return ({ vocabulary: { segment } }, met) => markLabels(segment, field, same, met);
    }
    case 'from': {
      const same = nameTest(term.value, segmentsOf(index));
      return byCard(({ outlet, via, feed, url }) =>
        [outlet, ...(via ?? []), feed?.title, url].some((name) => name !== undefined && same(tokensOf(name).words)),
      );
    }
    case 'after':
    case 'before':
    case 'on': {
      const days = daysOf(term.value, known.today ?? '');
      const fits = DATE_TESTS[term.field];
      return byCard(({ published }) => published !== undefined && days !== undefined && fits(published.slice(0, 10), days));
    }
    case 'in':
      return ({ vocabulary: { segment } }, met) => markPlace(segment, isPlace(term.value) ? term.value : 'body', met);
    case 'tag':
      return byMarks(briefings, sentences);
    case 'like':
      return (part, met) => markSentences(part, new Set([known.like.get(term.value)?.sentence ?? ('' as SentenceId)]), met);
    case 'origins': {
      // Most sentences are in no claim and have one origin; `sentences` holds those of which the opposite is true.
      const comparison = comparisonOf(term.value);
      const others = comparison !== undefined && holds(comparison, 1);
      return (part, met) => markAll(met, others, (own) => markSentences(part, sentences, own));
    }
    case 'is':
      return markerOfState(term.value, briefings, sentences);
  }
}

function markerOfState(
  state: string,
  briefings: ReadonlySet<BriefingId> | undefined,
  sentences: ReadonlySet<SentenceId> | undefined,
): Marker {
  switch (state) {
    case 'quote':
    case 'takeaway':
      return ({ vocabulary: { segment } }, met) => markPlace(segment, state, met);
    case 'unread':
      return byCard(({ id }) => !briefings?.has(id));
    case 'read':
      return byCard(({ id }) => briefings?.has(id) === true);
    case 'flagged':
      return byMarks(briefings, sentences);
    case 'new':
      // the set holds what has been met
      return (part, met) => markAll(met, true, (own) => markSentences(part, sentences, own));
    default:
      return (part, met) => markSentences(part, sentences, met);
  }
}

const DATE_TESTS: Readonly<Record<'after' | 'before' | 'on', (day: string, days: { first: string; last: string }) => boolean>> = {
  // "after" and "before" leave out the day itself.
  after: (day, { last }) => day > last,
  before: (day, { first }) => day < first,
  on: (day, { first, last }) => day >= first && day <= last,
};

function segmentsOf({ parts }: Index): readonly Segment[] {
  return parts.map(({ vocabulary }) => vocabulary.segment);
}

function byCard(fits: (card: Card) => boolean): Marker {
  return ({ vocabulary: { segment }, cards }, met) =>
    cards.forEach((card, i) => card && fits(card) && met.fill(1, segment.starts[i], segment.starts[i + 1]));
}

function byMarks(briefings: ReadonlySet<BriefingId> | undefined, sentences: ReadonlySet<SentenceId> | undefined): Marker {
  const marked = byCard(({ id }) => briefings?.has(id) === true);
  return (part, met) => {
    marked(part, met);
    markSentences(part, sentences, met);
  };
}

function markPlace({ kinds, textAt }: Segment, place: Place, met: Mask): void {
  const bit = place === 'body' ? KIND.headline : KIND[place];
  const wanted = place === 'body' ? 0 : bit;
  for (let passage = 0; passage + 1 < textAt.length; passage++) if (((kinds[passage] ?? 0) & bit) === wanted) met[passage] = 1;
}

function markLabels(segment: Segment, of: Label['of'], same: NameTest, met: Mask): void {
  for (const [label, { of: own, words, canonicalWords }] of labelsOf(segment).entries()) {
    if (own !== of || !(same(words) || (canonicalWords.length > 0 && same(canonicalWords)))) continue;
    eachInList(segment.labelLists, segment.labelAt[label] ?? 0, segment.labelAt[label + 1] ?? 0, (passage) => (met[passage] = 1));
  }
}

const places = new WeakMap<Segment, ReadonlyMap<string, number>>();

/** The place of a briefing in a segment. */
function placeIn(segment: Segment, id: BriefingId): number | undefined {
  let held = places.get(segment);
  if (!held) places.set(segment, (held = new Map(segment.briefings.map((each, place) => [each, place]))));
  return held.get(id);
}

function markSentences({ vocabulary: { segment } }: Part, ids: ReadonlySet<SentenceId> | undefined, met: Mask): void {
  for (const id of ids ?? []) {
    const place = placeIn(segment, briefingOf(id));
    if (place === undefined) continue;
    const first = segment.starts[place] ?? 0;
    const end = segment.starts[place + 1] ?? 0;
    const headline = ((segment.kinds[first] ?? 0) & KIND.headline) !== 0 ? 1 : 0;
    const number = id.slice(id.lastIndexOf('#') + 1);
    const passage = number === 'h' ? first : first + headline + Number(number);
    if (passage < end && (number !== 'h' || headline === 1)) met[passage] = 1;
  }
}

/** Which of the places a passage is shown as: the rarest is named. */
export function kindAt(segment: Segment, passage: number): Place {
  const kinds = segment.kinds[passage] ?? 0;
  if ((kinds & KIND.headline) !== 0) return 'headline';
  if ((kinds & KIND.takeaway) !== 0) return 'takeaway';
  return (kinds & KIND.quote) !== 0 ? 'quote' : 'body';
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
