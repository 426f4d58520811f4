// The index of many briefings: segments that never change, and which of their briefings still count.
// A change of the briefings costs only what is new: a segment more, and passages that no longer count.
import { briefingId, sentenceId, type BriefingId, type SentenceId } from '../model/text.ts';
import { definitionsOf } from './definitions.ts';
import { KIND, type Card, type Entry } from './entries.ts';
import type { Definitions } from './meanings.ts';
import { makeScratch, type Scratch } from './postings.ts';
import { buildSegment, type Segment } from './segment.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** A segment in use. */
export interface Part {
  readonly vocabulary: Vocabulary;
  /** The card of each of the segment's briefings; undefined when it is gone or has been replaced. */
  readonly cards: readonly (Card | undefined)[];
  /** Scratch memory that is free. A search takes it and gives it back. */
  readonly free: Scratch[];
}

/** What is searched. A value: a change of the briefings makes another. */
export interface Index {
  readonly parts: readonly Part[];
  /** Short forms that its texts explain. */
  readonly definitions: Definitions;
  /** How many passages can be found. */
  readonly size: number;
}

/** Passages in one segment at most; more make another. */
const LARGEST = 1 << 18;
/** When so many segments have come together through additions, they are built into one again. */
const MOST_PARTS = 8;
/** A segment of which less than this is still in use is built again. */
const LEAST_USE = 0.5;

/**
 * Makes briefings searchable. Segments made earlier save the work for those that they still fit; segments of another maker are not
 * looked at. O(briefings + text of what is new).
 */
export function makeIndex(entries: Iterable<Entry>, stored: readonly Segment[] = [], maker = ''): Index {
  const own = stored.filter((segment) => segment.maker === maker);
  return brought(
    own.map((segment) => ({ vocabulary: openVocabulary(segment), cards: [], free: [] })),
    entries,
    maker,
  );
}

/** The index of the next state of the briefings: what both have in common is kept. O(briefings + text of what is new). */
export function updateIndex(index: Index, entries: Iterable<Entry>, maker = ''): Index {
  return brought(index.parts, entries, maker);
}

function brought(before: readonly Part[], entries: Iterable<Entry>, maker: string): Index {
  const missing = new Map<BriefingId, Entry>();
  for (const entry of entries) missing.set(entry.card.id, entry);
  const all = [...missing.values()];
  const parts: Part[] = [];
  for (const part of before) {
    const { segment } = part.vocabulary;
    const held = segment.briefings.map((id, place) => {
      const entry = missing.get(briefingId(id));
      return entry && fits(segment, place, entry) ? entry : undefined;
    });
    if (!isWorthKeeping(segment, held)) continue;
    for (const entry of held) if (entry) missing.delete(entry.card.id);
    const isSame = held.length === part.cards.length && held.every((entry, place) => entry?.card === part.cards[place]);
    parts.push(isSame ? part : { ...part, cards: held.map((entry) => entry?.card) });
  }
  if (missing.size > 0 && parts.length >= MOST_PARTS) return brought(largest(parts), all, maker);
  return close([...parts, ...build([...missing.values()], maker)]);
}

function fits(segment: Segment, place: number, { sentences, check }: Entry): boolean {
  const count = (segment.starts[place + 1] ?? 0) - (segment.starts[place] ?? 0);
  return count === sentences && segment.checks[place] === check;
}

function isWorthKeeping({ starts, textAt }: Segment, held: readonly (Entry | undefined)[]): boolean {
  let used = 0;
  held.forEach((entry, place) => (used += entry ? (starts[place + 1] ?? 0) - (starts[place] ?? 0) : 0));
  return held.some(Boolean) && used >= LEAST_USE * (textAt.length - 1);
}

function build(entries: readonly Entry[], maker: string): Part[] {
  const parts: Part[] = [];
  let batch: Entry[] = [];
  let passages = 0;
  const finish = () => {
    if (batch.length > 0) {
      const segment = buildSegment(sourcesOf(batch), maker);
      parts.push({ vocabulary: openVocabulary(segment), cards: batch.map(({ card }) => card), free: [] });
    }
    batch = [];
    passages = 0;
  };
  for (const entry of entries) {
    batch.push(entry);
    passages += entry.sentences;
    if (passages >= LARGEST) finish();
  }
  finish();
  return parts;
}

/** One after the other: a text is fetched, indexed and let go. */
export function* sourcesOf(entries: Iterable<Entry>) {
  for (const entry of entries) yield entry.source();
}

// When many small segments have gathered, the large ones stay and the rest is built anew.
function largest(parts: readonly Part[]): Part[] {
  const passages = parts.map(({ vocabulary }) => vocabulary.segment.textAt.length);
  const half = Math.max(...passages) / 2;
  return parts.filter((_, i) => (passages[i] ?? 0) >= half).slice(0, MOST_PARTS / 2);
}

function close(parts: readonly Part[]): Index {
  let size = 0;
  for (const { vocabulary, cards } of parts) {
    const { starts } = vocabulary.segment;
    cards.forEach((card, i) => (size += card ? (starts[i + 1] ?? 0) - (starts[i] ?? 0) : 0));
  }
  return { parts, size, definitions: definitionsOf(parts.map(({ vocabulary }) => vocabulary.segment.definitions)) };
}

/** Which of a segment's briefings a passage belongs to. O(log briefings). */
function briefingAt({ starts }: Segment, passage: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= passage) low = middle;
    else high = middle;
  }
  return low;
}

/** The sentence that a passage is. O(log briefings). */
export function sentenceAt(segment: Segment, passage: number): SentenceId {
  const at = briefingAt(segment, passage);
  const first = segment.starts[at] ?? 0;
  const headline = ((segment.kinds[first] ?? 0) & KIND.headline) !== 0 ? 1 : 0;
  const place = passage - first - headline;
  return sentenceId(briefingId(segment.briefings[at] ?? ''), place < 0 ? 'h' : place);
}

/** Takes scratch memory for each part; `giveBack` when the search is over. */
export function takeScratch({ parts }: Index): Scratch[] {
  return parts.map(({ free, vocabulary }) => free.pop() ?? makeScratch(vocabulary));
}

/** Keeps the memory for the next search. It must be clean. */
export function giveBack({ parts }: Index, scratch: readonly Scratch[]): void {
  parts.forEach(({ free }, i) => {
    const memory = scratch[i];
    if (memory && free.length < 2) free.push(memory);
  });
}
