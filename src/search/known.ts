// What a query needs to know beyond the index: marks, links, the current sentence. Asked of the library for just what the query
// mentions, as plain data, so that it can travel to the thread that searches.
import type { Library } from '../model/library.ts';
import { makeNovelty } from '../model/novelty.ts';
import { allSentences } from '../model/reading.ts';
import type { RelationKind } from '../model/relation.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import type { Marks, TriageId } from '../model/triage.ts';
import { printTerm } from './print.ts';
import type { Query, Term } from './query.ts';
import { comparisonOf, holds } from './values.ts';

/** The sentence that `like:` names, and those that are linked with it. */
export interface Like {
  readonly sentence: SentenceId;
  readonly text: string;
  readonly linked: readonly SentenceId[];
}

/** What a query mentions that no index knows. Plain data. */
export interface Known {
  /** The day that "today" means, ISO. */
  readonly today?: string;
  /** For each term that asks for marks or links (as it is printed, without its -): the briefings or sentences that meet it. */
  readonly briefings: ReadonlyMap<string, ReadonlySet<BriefingId>>;
  readonly sentences: ReadonlyMap<string, ReadonlySet<SentenceId>>;
  /** By the value of `like:`. */
  readonly like: ReadonlyMap<string, Like>;
}

/** The analyst's marks by briefing and sentence. */
export type MarksById = ReadonlyMap<TriageId, Marks>;

/** Who asks, where and when. */
export interface Asker {
  /** The sentence that `like:this` means. */
  readonly here?: SentenceId;
  readonly today?: string;
  readonly marks?: MarksById;
}

const NO_MARKS: MarksById = new Map();
const LINKED: ReadonlyMap<string, RelationKind> = new Map([
  ['contradicted', 'contradicts'],
  ['corroborated', 'corroborates'],
  ['updated', 'updates'],
  ['restated', 'restates'],
  ['overlapping', 'overlaps'],
]);

// The same question is asked with every letter typed: libraries and marks are values, so what was gathered from them stays true.
const perLibrary = new WeakMap<Library, Map<string, ReadonlySet<SentenceId>>>();
const perMarks = new WeakMap<MarksById, WeakMap<object, unknown>>();

function heldFor(library: Library, key: string, gather: () => ReadonlySet<SentenceId>): ReadonlySet<SentenceId> {
  let known = perLibrary.get(library);
  if (!known) perLibrary.set(library, (known = new Map()));
  let found = known.get(key);
  if (!found) known.set(key, (found = gather()));
  return found;
}

function held<T>(marks: MarksById, of: object, gather: () => T): T {
  let known = perMarks.get(marks);
  if (!known) perMarks.set(marks, (known = new WeakMap()));
  let found = known.get(of) as T | undefined;
  if (found === undefined) known.set(of, (found = gather()));
  return found;
}

/** A term as a key of `Known`. */
export function keyOf(term: Term): string {
  return printTerm({ ...term, not: false });
}

/** Whether a query asks for links between sentences: only then need they be known. */
export function needsLinks({ choices }: Query): boolean {
  return choices.flat().some((term) => {
    if (term.kind !== 'field') return false;
    return (
      term.field === 'origins' ||
      term.field === 'like' ||
      (term.field === 'is' && (LINKED.has(term.value) || term.value === 'new'))
    );
  });
}

/** Whether a query asks for marks. */
export function needsMarks({ choices }: Query): boolean {
  return choices
    .flat()
    .some(
      (term) =>
        term.kind === 'field' &&
        (term.field === 'tag' || (term.field === 'is' && ['read', 'unread', 'flagged', 'new'].includes(term.value))),
    );
}

/** Gathers what a query mentions. O(relations or marks), and for `is:new` O(text) of a library that is small. */
export function knownFor(query: Query, library: Library, { here, today, marks = NO_MARKS }: Asker): Known {
  const briefings = new Map<string, ReadonlySet<BriefingId>>();
  const sentences = new Map<string, ReadonlySet<SentenceId>>();
  const like = new Map<string, Like>();
  for (const term of query.choices.flat()) {
    if (term.kind !== 'field') continue;
    const { field, value } = term;
    if (field === 'tag')
      briefingsAndSentences((mark) => mark.tags.some((tag) => tag.toLowerCase() === value.toLowerCase()), term);
    else if (field === 'is' && value === 'flagged') briefingsAndSentences((mark) => mark.flag === true, term);
    else if (field === 'is' && (value === 'read' || value === 'unread'))
      briefings.set(keyOf(term), held(marks, marks, () => marked(marks, isRead)).briefings);
    else if (field === 'is' && value === 'new')
      sentences.set(
        keyOf(term),
        held(marks, library, () => metIn(library, marks)),
      );
    else if (field === 'is' && LINKED.has(value))
      sentences.set(
        keyOf(term),
        heldFor(library, value, () => linkedIn(library, LINKED.get(value))),
      );
    else if (field === 'origins')
      sentences.set(
        keyOf(term),
        heldFor(library, `origins:${value}`, () => claimsOf(library, value)),
      );
    else if (field === 'like') {
      const found = likeOf(library, value, here);
      if (found) like.set(value, found);
    }
  }
  return { ...(today === undefined ? {} : { today }), briefings, sentences, like };

  function briefingsAndSentences(fits: (mark: Marks) => boolean, term: Term): void {
    const found = marked(marks, fits);
    briefings.set(keyOf(term), found.briefings);
    sentences.set(keyOf(term), found.sentences);
  }
}

const isRead = ({ read }: Marks) => read === true;

function marked(marks: MarksById, fits: (mark: Marks) => boolean) {
  const briefings = new Set<BriefingId>();
  const sentences = new Set<SentenceId>();
  for (const [id, mark] of marks) {
    if (!fits(mark)) continue;
    // an id of either kind: what has no such briefing or sentence meets nothing
    briefings.add(id as BriefingId);
    sentences.add(id as SentenceId);
  }
  return { briefings, sentences };
}

function linkedIn(library: Library, kind: RelationKind | undefined): ReadonlySet<SentenceId> {
  const found = new Set<SentenceId>();
  if (kind) for (const { from, to } of library.relationsOf(new Set([kind]))) found.add(from).add(to);
  return found;
}

/** Sentences of claims with so many origins; what is in no claim has one, and is meant when the set is not: see conditions.ts. */
function claimsOf(library: Library, value: string): ReadonlySet<SentenceId> {
  const comparison = comparisonOf(value);
  const found = new Set<SentenceId>();
  if (!comparison) return found;
  const others = holds(comparison, 1);
  for (const { independent, sentences } of library.clusters)
    if (holds(comparison, independent) !== others) for (const id of sentences) found.add(id);
  return found;
}

/** More articles than this are not looked through: what is linked with something read is taken as met. */
const SURVEYED = 1000;

/** Sentences that are not new: of read briefings, or saying what was read elsewhere. */
function metIn(library: Library, marks: MarksById): ReadonlySet<SentenceId> {
  const met = new Set<SentenceId>();
  const read = marked(marks, isRead).briefings;
  if (read.size === 0) return met;
  if (library.readings.length <= SURVEYED) {
    const novelty = makeNovelty(library);
    const keys = novelty.metIn(marks);
    for (const reading of library.readings)
      for (const { id } of allSentences(reading)) if (keys.has(novelty.keyOf(id) ?? '')) met.add(id);
    return met;
  }
  for (const { sentences } of library.clusters)
    if (sentences.some((id) => read.has(briefingOf(id)))) for (const id of sentences) met.add(id);
  return met;
}

function likeOf(library: Library, value: string, here: SentenceId | undefined): Like | undefined {
  const id = value === 'this' || value === 'here' ? here : (value as SentenceId);
  const sentence = id === undefined ? undefined : library.sentence(id);
  return (
    sentence && { sentence: sentence.id, text: sentence.text, linked: library.linksOf(sentence.id).map(({ there }) => there) }
  );
}
