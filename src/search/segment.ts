// One immutable piece of the index: a sorted vocabulary, which passages hold each word, and the words of each passage.
// Everything is a typed array (and one string), so that it is small, loads at once and can be written to disk as it is.
import { checkOf } from '../model/text.ts';
import { atOnce } from '../model/steps.ts';
import { CONNECTORS, eachAcronym } from './acronyms.ts';
import { eachDefinition, type Definition } from './definitions.ts';
import type { Source } from './entries.ts';
import { recordOf } from './labels.ts';
import { tokensOf } from './tokens.ts';
import { numberList, postingsOf, push, varintSize, writeVarint, type NumberList } from './varint.ts';

/**
 * Words have two numbers: their place in the sorted vocabulary, and their rank by frequency (0 = most frequent).
 * Ranks are what the lists hold, because frequent small numbers take one byte.
 */
export interface Segment {
  /** Which version of the program made it, as its maker calls it. */
  readonly maker: string;
  readonly briefings: readonly string[];
  /** First passage of each briefing, with one more entry for the end. */
  readonly starts: Uint32Array;
  /** Checksum of each briefing's passages, to know it again. */
  readonly checks: Uint32Array;
  /** By passage: bits of `KIND`. */
  readonly kinds: Uint8Array;
  /** Speakers, sources and names: one record a line, see labels.ts. */
  readonly labels: string;
  /** By label: passages as differences. */
  readonly labelAt: Uint32Array;
  readonly labelLists: Uint8Array;
  /** The vocabulary in code unit order, one after the other. */
  readonly words: string;
  readonly wordAt: Uint32Array;
  readonly rankOf: Uint32Array;
  /** By rank: how many passages hold the word. */
  readonly counts: Uint32Array;
  /** By rank: passages as differences. */
  readonly listAt: Uint32Array;
  readonly lists: Uint8Array;
  /** By passage: (rank * 2 + capital) of each word. */
  readonly textAt: Uint32Array;
  readonly texts: Uint8Array;
  /** By acronym hash: passages as differences. */
  readonly acronymAt: Uint32Array;
  readonly acronyms: Uint8Array;
  /** Short forms that the texts define, with their long forms. */
  readonly definitions: readonly Definition[];
}

/** Steps between yields while building; one takes well under 8 ms. */
const BATCH = 200;

/** Builds a segment in one go. O(text). */
export function buildSegment(sources: Iterable<Source>, maker = ''): Segment {
  return atOnce(buildSteps(sources, maker));
}

/** What goes through a segment while its texts are taken apart: lists in the order of the passages. */
interface Gathered {
  readonly briefings: string[];
  readonly starts: NumberList;
  readonly checks: NumberList;
  readonly kinds: NumberList;
  /** Each word by the order in which it was first met. */
  readonly ids: Map<string, number>;
  /** The words of all passages (id * 2 + capital), and where those of each passage begin. */
  readonly stream: NumberList;
  readonly textAt: NumberList;
  readonly definitions: Definition[];
  /** Pairs: which acronym or label, in which passage. */
  readonly acronymKeys: NumberList;
  readonly acronymItems: NumberList;
  readonly labels: Map<string, number>;
  readonly labelKeys: NumberList;
  readonly labelItems: NumberList;
}

/** Builds a segment, yielding now and then so that a screen can stay alive. */
export function* buildSteps(sources: Iterable<Source>, maker = ''): Generator<void, Segment> {
  const gathered = yield* gatherSteps(sources);
  return yield* packSteps(gathered, maker);
}

/** Takes the texts apart. */
function* gatherSteps(sources: Iterable<Source>): Generator<void, Gathered> {
  const gathered: Gathered = {
    briefings: [],
    starts: numberList(64),
    checks: numberList(64),
    kinds: numberList(),
    ids: new Map(),
    stream: numberList(1 << 16),
    textAt: numberList(),
    definitions: [],
    acronymKeys: numberList(),
    acronymItems: numberList(),
    labels: new Map(),
    labelKeys: numberList(),
    labelItems: numberList(),
  };
  const { briefings, starts, checks, kinds, textAt, stream, labels, labelKeys, labelItems } = gathered;
  for (const source of sources) {
    briefings.push(source.id);
    push(starts, textAt.length);
    push(checks, checkOf(source.texts));
    for (const label of source.labels ?? []) {
      push(labelKeys, numberOf(labels, recordOf(label)));
      push(labelItems, textAt.length + label.passage);
    }
    for (let i = 0; i < source.texts.length; i++) push(kinds, source.kinds?.[i] ?? 0);
    for (const text of source.texts) {
      if (textAt.length % BATCH === BATCH - 1) yield;
      gatherPassage(text, gathered);
    }
  }
  push(starts, textAt.length);
  push(textAt, stream.length);
  yield;
  return gathered;
}

function gatherPassage(text: string, { ids, stream, textAt, definitions, acronymKeys, acronymItems }: Gathered): void {
  const passage = textAt.length;
  push(textAt, stream.length);
  const { words, capital } = tokensOf(text);
  for (let i = 0; i < words.length; i++) push(stream, numberOf(ids, words[i] ?? '') * 2 + (capital[i] ? 1 : 0));
  eachDefinition(text, (definition) => definitions.push(definition));
  const initial = (place: number) => initialOf(words[place] ?? '', capital[place] ?? false);
  eachAcronym(words.length, initial, (hash) => {
    push(acronymKeys, hash);
    push(acronymItems, passage);
  });
}

/** The number of a text among those met so far; a new one gets the next. */
function numberOf(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size;
  if (number === known.size) known.set(text, number);
  return number;
}

/** Puts what was gathered into the arrays of a segment. */
function* packSteps(gathered: Gathered, maker: string): Generator<void, Segment> {
  const { briefings, starts, checks, kinds, ids, stream, textAt, definitions, labels } = gathered;
  const { acronymKeys, acronymItems, labelKeys, labelItems } = gathered;
  const vocabulary = rankedVocabulary(ids, stream);
  yield;
  const texts = packTexts(stream, textAt, vocabulary.rank);
  yield;
  const postings = postingsOf(...passagesOfStream(stream, textAt), ids.size, (key) => vocabulary.rank[key >>> 1] ?? 0);
  yield;
  const lists = acronymLists(textAt.length - 1);
  const acronyms = postingsOf(acronymKeys.values, acronymItems.values, acronymKeys.length, lists, (key) => key & (lists - 1));
  const labelled = postingsOf(labelKeys.values, labelItems.values, labelKeys.length, labels.size, (key) => key);
  return {
    maker,
    briefings,
    starts: starts.values.slice(0, starts.length),
    checks: checks.values.slice(0, checks.length),
    kinds: Uint8Array.from(kinds.values.subarray(0, kinds.length)),
    labels: [...labels.keys()].join('\n'),
    labelAt: labelled.at,
    labelLists: labelled.bytes,
    words: vocabulary.words,
    wordAt: vocabulary.wordAt,
    rankOf: vocabulary.rankOf,
    counts: postings.counts,
    listAt: postings.at,
    lists: postings.bytes,
    textAt: texts.at,
    texts: texts.bytes,
    acronymAt: acronyms.at,
    acronyms: acronyms.bytes,
    definitions,
  };
}

/** How many acronym lists a segment of so many passages has: a power of two. */
export function acronymLists(passages: number): number {
  let lists = 256;
  while (lists < passages / 2 && lists < 1 << 17) lists *= 2;
  return lists;
}

function initialOf(word: string, capital: boolean): number {
  if (capital) return word.charCodeAt(0);
  return CONNECTORS.has(word) ? -1 : 0;
}

function rankedVocabulary(ids: ReadonlyMap<string, number>, stream: NumberList) {
  const uses = new Uint32Array(ids.size);
  for (let i = 0; i < stream.length; i++) {
    const id = (stream.values[i] ?? 0) >>> 1;
    uses[id] = (uses[id] ?? 0) + 1;
  }
  const names = [...ids.keys()];
  const byUse = Uint32Array.from(names.keys()).toSorted((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  const rank = new Uint32Array(names.length);
  byUse.forEach((id, place) => (rank[id] = place));

  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
  const wordAt = new Uint32Array(sorted.length + 1);
  const rankOf = new Uint32Array(sorted.length);
  sorted.forEach((word, place) => {
    wordAt[place + 1] = (wordAt[place] ?? 0) + word.length;
    rankOf[place] = rank[ids.get(word) ?? 0] ?? 0;
  });
  return { words: sorted.join(''), wordAt, rankOf, rank };
}

function packTexts(stream: NumberList, textAt: NumberList, rank: Uint32Array): { at: Uint32Array; bytes: Uint8Array } {
  const packed = (i: number) => {
    const value = stream.values[i] ?? 0;
    return (rank[value >>> 1] ?? 0) * 2 + (value & 1);
  };
  let size = 0;
  for (let i = 0; i < stream.length; i++) size += varintSize(packed(i));
  const bytes = new Uint8Array(size);
  const at = new Uint32Array(textAt.length);
  let place = 0;
  for (let passage = 0; passage + 1 < textAt.length; passage++) {
    at[passage] = place;
    const end = textAt.values[passage + 1] ?? 0;
    for (let i = textAt.values[passage] ?? 0; i < end; i++) place = writeVarint(bytes, place, packed(i));
  }
  at[textAt.length - 1] = place;
  return { at, bytes };
}

function passagesOfStream(stream: NumberList, textAt: NumberList): [Uint32Array, Uint32Array, number] {
  const items = new Uint32Array(stream.length);
  for (let passage = 0; passage + 1 < textAt.length; passage++) {
    items.fill(passage, textAt.values[passage], textAt.values[passage + 1]);
  }
  return [stream.values, items, stream.length];
}
