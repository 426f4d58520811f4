// The search index of a library file: taken from the files beside it as far as they still fit, made anew where not, and kept again.
import type { Reading } from '../../model/reading.ts';
import { hasText } from '../../model/reading.ts';
import type { BriefingId } from '../../model/text.ts';
import { checksumOf, fromBytes, toBytes } from '../../search/bytes.ts';
import { entryOf, sourceOf, type Entry } from '../../search/entries.ts';
import { makeIndex, type Index } from '../../search/index.ts';
import { buildSegment, type Segment } from '../../search/segment.ts';
import { readingOf } from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import {
  indexFileName,
  indexFileNames,
  indexFolder,
  keepIndexFiles,
  readIndexFiles,
  type IndexFile,
} from '../../store/index-files.ts';
import { stackOf } from '../../store/stack.ts';

/** The index of a library with the readings that it is of. */
export interface ShelfIndex {
  readonly index: Index;
  readonly readings: readonly Reading[];
}

/** Opens the index of a library and brings its files up to date. Texts are fetched only of briefings that no file holds. */
export function openIndex(database: Database, analysis: string, without: ReadonlySet<string> = new Set()): ShelfIndex {
  const readings = stackOf(database, analysis).readings.filter(
    (reading): reading is Reading => reading !== undefined && hasText(reading) && !without.has(reading.briefing.id),
  );
  return { index: indexOnDisk(database, analysis, readings.map(entryOf)), readings };
}

/** More new briefings, or more files than this, and the index is looked at as a whole. */
const MANY_NEW = 500;
const MANY_FILES = 6;

/** Adds briefings that have just come to the files of the index; nothing else is read. O(their text). */
export function addToIndex(
  database: Database,
  analysis: string,
  added: readonly BriefingId[],
  without: ReadonlySet<string>,
): void {
  const folder = indexFolder(database.file);
  const names = indexFileNames(folder);
  if (names.length === 0 || names.length > MANY_FILES || added.length > MANY_NEW) {
    openIndex(database, analysis, without);
    return;
  }
  const readings = added.flatMap((id) => readingOf(database, id, analysis) ?? []).filter(hasText);
  if (readings.length > 0) keepIndexFiles(folder, [fileOf(buildSegment(readings.map(sourceOf), analysis))], names);
}

function indexOnDisk(database: Database, analysis: string, entries: readonly Entry[]): Index {
  const folder = indexFolder(database.file);
  const names = new Map<Segment, string>();
  const files = readIndexFiles(folder);
  for (const { name, bytes } of files) {
    const segment = fromBytes(bytes);
    if (segment) names.set(segment, name);
  }
  const index = makeIndex(entries, [...names.keys()], analysis);
  const used = index.parts.map(({ vocabulary }) => vocabulary.segment);
  const isKept = used.length === files.length && used.every((segment) => names.has(segment));
  if (isKept || database.readOnly) return index;
  const made = used.filter((segment) => !names.has(segment)).map(fileOf);
  keepIndexFiles(
    folder,
    made,
    used.flatMap((segment) => names.get(segment) ?? []),
  );
  return index;
}

function fileOf(segment: Segment): IndexFile {
  const bytes = toBytes(segment);
  return { name: indexFileName(checksumOf(bytes)), bytes };
}
