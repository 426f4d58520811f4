// Paths -> Library: lists, reads, analyses and links, and says how far it is. The one road for the screen and for every command.
import path from 'node:path';
import { link } from '../../linking/link.ts';
import { makeLibrary, type Library } from '../../model/library.ts';
import type { Notice } from '../../model/notice.ts';
import { hasText, type Reading } from '../../model/reading.ts';
import type { BriefingId } from '../../model/text.ts';
import { listFiles, type FoundFile, type Listing } from '../../store/folder.ts';
import { shownName } from '../../readers/sanitise.ts';
import { takeAll } from './pool.ts';
import { takeBytes, takeFile, type Taken } from './take.ts';

export interface LoadOptions {
  /** The bytes of standard input, asked for when a path is "-". */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Called now and then with the number of files done and of all, and what there is so far. */
  readonly onProgress?: (done: number, all: number, soFar: () => Loaded) => void;
  readonly signal?: AbortSignal;
  /** What each file of the listing gave. */
  readonly onTaken?: (file: FoundFile, taken: Taken) => void;
}

/** What was read at some paths. */
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
  const piped = await takePiped(paths, options);
  const first = piped.length;
  const taken: (Taken | undefined)[] = [...piped];
  let done = 0;
  const onTaken = (index: number, each: Taken) => {
    taken[first + index] = each;
    const file = listing.files[index];
    if (file) options.onTaken?.(file, each);
    done++;
    options.onProgress?.(done, listing.files.length, () => joined(listing.notices, taken));
  };
  await takeFiles(listing.files, onTaken, options.signal);
  return joined(listing.notices, taken);
}

/** Takes every file, in threads where that is quicker or safer. */
export async function takeFiles(
  files: readonly FoundFile[],
  onTaken: (index: number, taken: Taken) => void,
  signal?: AbortSignal,
): Promise<void> {
  if (isQuick(files) || isClean(files)) for (const [index, file] of files.entries()) onTaken(index, await takeFile(file));
  else await takeAll(files, { onTaken, ...(signal ? { signal } : {}) });
}

/** What is on standard input, when a path is "-": short texts here and now, anything else under the eye of a thread's guard. */
export async function takePiped(paths: readonly string[], { stdin }: Pick<LoadOptions, 'stdin'>): Promise<Taken[]> {
  if (!paths.includes('-') || !stdin) return [];
  const bytes = await stdin();
  if (bytes.length <= SMALL && looksPlain(bytes)) return [await takeBytes('-', undefined, bytes)];
  const taken: Taken[] = [];
  const onTaken = (_index: number, each: Taken) => taken.push(each);
  await takeAll([{ name: '-', path: '', size: bytes.length }], { onTaken, bytesOf: () => bytes });
  return taken;
}

/** Neither markup nor anything packed, by its first character. */
function looksPlain(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20) ?? 0x20;
  return first !== 0x3c && first < 0x80 && !(bytes[0] === 0x50 && bytes[1] === 0x4b) && !(bytes[0] === 0x25 && bytes[1] === 0x50);
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

/** Everything taken so far in the order of the listing; a text met before is shown once, counted and noticed. */
export function joined(notices: readonly Notice[], taken: readonly (Taken | undefined)[]): Loaded {
  const held = new Map<BriefingId, Reading>();
  const all: Notice[] = notices.map((notice) => ({ ...notice, where: shownName(notice.where) }));
  const copies = new Map<string, Copies>();
  let unread = notices.length;
  for (const each of taken) {
    if (!each) continue;
    if (each.readings.length === 0) unread++;
    for (const notice of each.notices) all.push(notice);
    for (const reading of each.readings) {
      const first = held.get(reading.briefing.id);
      if (first) addCopy(copies, reading, first);
      else held.set(reading.briefing.id, reading);
    }
  }
  for (const copy of copies.values()) all.push(noticeOf(copy));
  return { readings: [...held.values()], notices: all, unread };
}

/** Texts of one file that another has too. */
interface Copies {
  readonly where: string;
  readonly of: string;
  count: number;
}

function addCopy(copies: Map<string, Copies>, copy: Reading, first: Reading): void {
  const where = copy.briefing.path || 'standard input';
  const of = first.briefing.path || 'standard input';
  const key = `${where}\n${of}`;
  const known = copies.get(key);
  if (known) known.count++;
  else copies.set(key, { where, of, count: 1 });
}

function noticeOf({ where, of, count }: Copies): Notice {
  const from = where === of ? 'as before in this file' : `as in ${shownName(of)}`;
  return {
    what: count === 1 ? `the same text ${from}` : `${count} texts the same ${from}`,
    where: shownName(where),
    todo: count === 1 ? 'nothing: it is shown once' : 'nothing: each is shown once',
  };
}
