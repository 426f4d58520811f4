// What a search looks through: every headline and body sentence of a library, in index segments that never change.
// A new snapshot of the library costs only what is new in it: a segment more, and passages that no longer count.
import type { Library } from '../model/library.ts';
import { allSentences, briefOf, sentenceCount, type Reading } from '../model/reading.ts';
import { briefingId, type BriefingId, type Sentence } from '../model/text.ts';
import { definitionsOf } from './definitions.ts';
import type { Definitions } from './meanings.ts';
import { makeScratch, type Scratch } from './postings.ts';
import { buildSegment, type Segment, type Source } from './segment.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** A segment in use. */
export interface Part {
  readonly vocabulary: Vocabulary;
  /** The reading of each of the segment's briefings; undefined when it is gone or has been replaced. */
  readonly readings: readonly (Reading | undefined)[];
  /** Scratch memory that is free. A search takes it and gives it back. */
  readonly free: Scratch[];
}

export interface Corpus {
  readonly library: Library;
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

/** Makes a library searchable. Segments read from disk save the work for the briefings that they still fit. O(text). */
export function makeCorpus(library: Library, stored: readonly Segment[] = []): Corpus {
  const missing = new Map<BriefingId, Reading>(library.readings.map((reading) => [reading.briefing.id, reading]));
  const parts: Part[] = [];
  for (const segment of stored) {
    const readings = segment.briefings.map((id, i) => {
      const reading = missing.get(briefingId(id));
      if (!reading || !fits(segment, i, reading)) return undefined;
      missing.delete(reading.briefing.id);
      return reading;
    });
    if (readings.some(Boolean)) parts.push(partOf(segment, readings));
  }
  return close(library, [...parts, ...build([...missing.values()])]);
}

/** The corpus of the next snapshot: what both have in common is kept. O(briefings + text of what is new). */
export function updateCorpus(corpus: Corpus, library: Library): Corpus {
  const missing = new Map<BriefingId, Reading>(library.readings.map((reading) => [reading.briefing.id, reading]));
  const parts = corpus.parts.map((part) => {
    let changed = false;
    const readings = part.readings.map((reading, i) => {
      if (!reading) return undefined;
      const now = missing.get(reading.briefing.id);
      if (!now || (now !== reading && !fits(part.vocabulary.segment, i, now))) {
        changed = true;
        return undefined;
      }
      missing.delete(now.briefing.id);
      changed ||= now !== reading;
      return now;
    });
    return changed ? { ...part, readings } : part;
  });
  const kept = parts.filter(({ readings }) => readings.some(Boolean));
  const added = [...missing.values()];
  if (added.length > 0 && kept.length >= MOST_PARTS) return makeCorpus(library, largest(kept));
  return close(library, [...kept, ...build(added)]);
}

/** The texts of a reading's passages: the headline first, then the sentences of the body. */
export function sourceOf(reading: Reading): Source {
  return { id: reading.briefing.id, texts: allSentences(reading).map(({ text }) => text) };
}

/** The reading and the sentence of a passage; undefined when it is gone. O(log briefings). */
export function passageOf(part: Part, passage: number): { readonly reading: Reading; readonly sentence: Sentence } | undefined {
  const at = briefingAt(part, passage);
  const reading = part.readings[at];
  if (!reading) return undefined;
  const place = passage - (part.vocabulary.segment.starts[at] ?? 0) - (reading.headline ? 1 : 0);
  const sentence = place < 0 ? reading.headline : reading.sentences[place];
  return sentence && { reading, sentence };
}

/** Which of a segment's briefings a passage belongs to. */
export function briefingAt({ vocabulary }: Part, passage: number): number {
  const { starts } = vocabulary.segment;
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= passage) low = middle;
    else high = middle;
  }
  return low;
}

function build(readings: readonly Reading[]): Part[] {
  const parts: Part[] = [];
  let batch: Reading[] = [];
  let passages = 0;
  const finish = () => {
    if (batch.length > 0) parts.push(partOf(buildSegment(batch.map(sourceOf)), batch));
    batch = [];
    passages = 0;
  };
  for (const reading of readings) {
    batch.push(reading);
    passages += sentenceCount(reading) + 1;
    if (passages >= LARGEST) finish();
  }
  finish();
  return parts;
}

function partOf(segment: Segment, readings: readonly (Reading | undefined)[]): Part {
  return { vocabulary: openVocabulary(segment), readings, free: [] };
}

function fits(segment: Segment, place: number, reading: Reading): boolean {
  const count = (segment.starts[place + 1] ?? 0) - (segment.starts[place] ?? 0);
  return count === sentenceCount(reading) && segment.checks[place] === briefOf(reading).check;
}

// When many small segments have gathered, the large ones stay and the rest is built anew.
function largest(parts: readonly Part[]): Segment[] {
  const passages = parts.map(({ vocabulary }) => vocabulary.segment.textAt.length);
  const half = Math.max(...passages) / 2;
  return parts
    .filter((_, i) => (passages[i] ?? 0) >= half)
    .slice(0, MOST_PARTS / 2)
    .map(({ vocabulary }) => vocabulary.segment);
}

function close(library: Library, parts: readonly Part[]): Corpus {
  let size = 0;
  for (const part of parts) {
    const { starts } = part.vocabulary.segment;
    part.readings.forEach((reading, i) => (size += reading ? (starts[i + 1] ?? 0) - (starts[i] ?? 0) : 0));
  }
  return { library, parts, size, definitions: definitionsOf(parts.map(({ vocabulary }) => vocabulary.segment.definitions)) };
}

/** Takes scratch memory for each part; `giveBack` when the search is over. */
export function takeScratch(corpus: Corpus): Scratch[] {
  return corpus.parts.map(({ free, vocabulary }) => free.pop() ?? makeScratch(vocabulary));
}

export function giveBack(corpus: Corpus, scratch: readonly Scratch[]): void {
  corpus.parts.forEach(({ free }, i) => {
    const memory = scratch[i];
    if (memory && free.length < 2) free.push(memory);
  });
}
