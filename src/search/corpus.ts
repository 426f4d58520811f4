// A library with its index: what a search needs when it is answered where the library is.
import type { Library } from '../model/library.ts';
import { entryOf } from './entries.ts';
import { makeIndex, updateIndex, type Index } from './index.ts';
import type { Segment } from './segment.ts';

/** A library that can be searched here. */
export interface Corpus {
  readonly library: Library;
  readonly index: Index;
}

/** Makes a library searchable. Segments made earlier save the work for the briefings that they still fit. O(text that is new). */
export function makeCorpus(library: Library, stored: readonly Segment[] = []): Corpus {
  return { library, index: makeIndex(library.readings.map(entryOf), stored) };
}

/** The corpus of the next snapshot: what both have in common is kept. O(briefings + text of what is new). */
export function updateCorpus(corpus: Corpus, library: Library): Corpus {
  return { library, index: updateIndex(corpus.index, library.readings.map(entryOf)) };
}
