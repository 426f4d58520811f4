// What each term of a query marks: one byte a passage, for a whole segment at once, without looking at a text.
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import { daysOf } from './dates.ts';
import { KIND, type Card, type Label } from './entries.ts';
import type { Index, Part } from './index.ts';
import { keyOf, type Known } from './known.ts';
import { labelsOf, nameTest, type NameTest } from './labels.ts';
import { programOf } from './pattern/program.ts';
import { scanSteps } from './pattern/scan.ts';
import { markWords } from './phrases.ts';
import { eachInList } from './postings.ts';
import type { Place, Term } from './query.ts';
import type { Segment } from './segment.ts';
import { tokensOf } from './tokens.ts';
import { comparisonOf, holds, isPlace } from './values.ts';

/** By passage: 1 where a condition is met. */
export type Mask = Uint8Array;

/** Adds to a mask what meets a term, or what does not. */
export function markAll(mask: Mask, not: boolean, mark: (met: Mask) => void): void {
  if (!not) {
    mark(mask);
    return;
  }
  const met = new Uint8Array(mask.length);
  mark(met);
  for (let passage = 0; passage < mask.length; passage++) if (met[passage] === 0) mask[passage] = 1;
}

/** How many passages a part has. */
export function sizeOf({ vocabulary }: Part): number {
  return vocabulary.segment.textAt.length - 1;
}

/** Sets a 1 for each passage of a part that meets a term; leaves the others as they are. */
export type Marker = (part: Part, met: Mask) => void;

/** What a term that is no pattern marks; patterns are worked out in steps: see `scanned`. */
export function markerOf(term: Term, index: Index, known: Known): Marker {
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

/** Marks the passages that stand in a place; "body" is all but headlines. */
export function markPlace({ kinds, textAt }: Segment, place: Place, met: Mask): void {
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

/** Marks these sentences, as far as the part holds them. */
export function markSentences({ vocabulary: { segment } }: Part, ids: ReadonlySet<SentenceId> | undefined, met: Mask): void {
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

/** What the last pattern found in a segment: while the next word is typed it stays the same. */
const scans = new WeakMap<Segment, { readonly pattern: string; readonly met: Mask }>();

/** What a pattern marks: it goes through all the words there are, in steps. */
export function* scanned(pattern: string, index: Index): Generator<void, Marker> {
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
