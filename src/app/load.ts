// Paths -> Library: lists, reads, analyses and links, and says how far it is. The one road for the screen and for every command.
import path from 'node:path';
import { link } from '../linking/link.ts';
import { makeLibrary, type Library } from '../model/library.ts';
import type { Notice } from '../model/notice.ts';
import { hasText, type Reading } from '../model/reading.ts';
import type { BriefingId } from '../model/text.ts';
import { listFiles, type FoundFile, type Listing } from '../store/folder.ts';
import { takeAll } from './pool.ts';
import { takeBytes, takeFile, type Taken } from './take.ts';

export interface LoadOptions {
  /** The bytes of standard input, asked for when a path is "-". */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Called now and then with the number of files done and of all, and what there is so far. */
  readonly onProgress?: (done: number, all: number, soFar: () => Loaded) => void;
  readonly signal?: AbortSignal;
}

export interface Loaded {
  readonly readings: readonly Reading[];
  readonly notices: readonly Notice[];
  /** How many inputs gave no briefing at all. */
  readonly unread: number;
}

/** Up to this many bytes of plain text are read here and now: starting threads would take longer. */
const SMALL = 512 * 1024;
const QUICK_FORMATS = new Set(['.txt', '.md', '.ndjson']);

/** Reads and analyses what is at the paths; a bad input becomes a notice and never stops the rest. */
export async function loadReadings(paths: readonly string[], options: LoadOptions = {}): Promise<Loaded> {
  return await loadListed(await listFiles(paths.filter((place) => place !== '-')), paths, options);
}

/** The same when the paths have been listed already. */
export async function loadListed(listing: Listing, paths: readonly string[], options: LoadOptions): Promise<Loaded> {
  const taken: (Taken | undefined)[] = [];
  if (paths.includes('-') && options.stdin) taken.push(await takeBytes('-', undefined, await options.stdin()));
  const first = taken.length;
  let done = 0;
  const onTaken = (index: number, each: Taken) => {
    taken[first + index] = each;
    done++;
    options.onProgress?.(done, listing.files.length, () => joined(listing.notices, taken));
  };
  if (isQuick(listing.files) || isClean(listing.files))
    for (const [index, file] of listing.files.entries()) onTaken(index, await takeFile(file));
  else await takeAll(listing.files, { onTaken, ...(options.signal ? { signal: options.signal } : {}) });
  return joined(listing.notices, taken);
}

/** Links readings that have text into a library. */
export function libraryOf(loaded: Loaded): Library {
  const readings = loaded.readings.filter(hasText);
  return makeLibrary(readings, link(readings), loaded.notices);
}

/** NDJSON only: threads cannot share a file of it, and what is clean already needs no guard against hostile formats. */
function isClean(files: readonly FoundFile[]): boolean {
  return files.every((file) => path.extname(file.name).toLowerCase() === '.ndjson');
}

/** Whether all files are read sooner than a thread starts. */
export function isQuick(files: readonly FoundFile[]): boolean {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return bytes <= SMALL && files.every(isPlain);
}

/** Whether a file's name speaks of plain text: nothing that needs the guard of a thread. */
export function isPlain({ name }: FoundFile): boolean {
  return QUICK_FORMATS.has(path.extname(name).toLowerCase());
}

/** Everything taken so far in the order of the listing; a text met before is shown once and noticed. */
export function joined(notices: readonly Notice[], taken: readonly (Taken | undefined)[]): Loaded {
  const held = new Map<BriefingId, Reading>();
  const all: Notice[] = [...notices];
  let unread = notices.length;
  for (const each of taken) {
    if (!each) continue;
    if (each.readings.length === 0) unread++;
    for (const notice of each.notices) all.push(notice);
    for (const reading of each.readings) {
      const first = held.get(reading.briefing.id);
      if (first) all.push(sameText(reading, first));
      else held.set(reading.briefing.id, reading);
    }
  }
  return { readings: [...held.values()], notices: all, unread };
}

function sameText(copy: Reading, first: Reading): Notice {
  return {
    what: `the same text as ${first.briefing.path ?? 'an earlier one'}`,
    where: copy.briefing.path ?? 'standard input',
    todo: 'nothing: it is shown once',
  };
}
