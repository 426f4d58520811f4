// Opens what is at some paths for the screen: at once when it is little, else piece by piece while threads read and link.
import { MessageChannel, Worker } from 'node:worker_threads';
import { makeLibrary, NO_LINKS, type Library } from '../../model/library.ts';
import type { Notice } from '../../model/notice.ts';
import { hasText } from '../../model/reading.ts';
import { listFiles, type FoundFile, type Listing } from '../../store/folder.ts';
import { wholeOf } from '../../store/lazy.ts';
import type { IndexPlace } from '../finding/finder.ts';
import type { ToLibrarian } from '../loading/librarian.ts';
import { librarianUrl, linksFrom, type Linked } from '../loading/links-from.ts';
import { isPlain, isQuick, joined, libraryOf, loadListed, takeFiles, takePiped } from '../loading/load.ts';
import { takeAll } from '../loading/pool.ts';
import { makeProgress } from '../loading/progress.ts';
import type { Remembered } from './remembered.ts';
import { takeFile, type Taken } from '../loading/take.ts';

/** A snapshot of what has been opened so far. */
export interface Arrival {
  readonly library: Library;
  /** All that is to be read is there; what is still to come is links, and that may take minutes. */
  readonly isListed?: true;
  /** Where its search index is; without one it is still to be made. */
  readonly index?: IndexPlace;
  /** What is still going on, for the person; absent when all is there. */
  readonly progress?: string;
}

/** How whoever waits is told and can stop it. */
export interface Loading {
  /** Reads no more files; what has been read is linked and stays. */
  readonly signal?: AbortSignal;
  /** How far it is, a few times a second between the arrivals. */
  readonly onProgress?: (text: string) => void;
}

export interface OpenOptions extends Loading {
  readonly onArrival: (arrival: Arrival) => void;
  readonly stdin?: () => Promise<Uint8Array>;
  /** Kept from one opening to the next, so that only files that changed are read again. */
  readonly remembered?: Remembered;
}

/** Resolves with the last arrival's library, the whole one. */
export async function openLibrary(paths: readonly string[], options: OpenOptions): Promise<Library> {
  const { onArrival, stdin } = options;
  const places = paths.filter((place) => place !== '-');
  let foretaste: Promise<readonly Taken[]> | undefined;
  const isFirst = options.remembered?.isEmpty() ?? true;
  const listing = await listFiles(places, (files) => isFirst && (foretaste ??= showFirst(files, options)));
  const { remembered } = options;
  await remembered?.look(listing.files);
  const fresh = remembered ? listing.files.filter((file) => !remembered.of(file)) : listing.files;
  if (remembered && fresh.length < listing.files.length && fresh.length <= FEW)
    return await openAgain(paths, listing, { ...options, remembered });
  if (isQuick(listing.files)) {
    const onTaken = (file: FoundFile, taken: Taken) => remembered?.keep(file, taken);
    const library = libraryOf(await loadListed(listing, paths, { ...(stdin ? { stdin } : {}), onTaken }));
    onArrival({ library });
    return library;
  }
  return await openBig(paths, listing, (await foretaste) ?? [], options);
}

/** So many short texts of a big folder are read here and shown while it is still being listed and threads start. */
const FORETASTE = 8;
const SHORT = 16_384;

/** Gives what was read of the first files, in their order. */
async function showFirst(files: readonly FoundFile[], { onArrival }: OpenOptions): Promise<readonly Taken[]> {
  const few = files.slice(0, FORETASTE);
  const taken: Taken[] = [];
  for (const file of few) taken.push(isPlain(file) && file.size < SHORT ? await takeFile(file) : { readings: [], notices: [] });
  const { readings } = joined([], taken);
  if (readings.some(hasText))
    onArrival({ library: makeLibrary(readings.filter(hasText), NO_LINKS, []), progress: 'listing the files' });
  return taken;
}

/** Up to so many files that came or changed are read here beside those that are remembered. */
const FEW = 64;

/** Most of it was read before: what came or changed is read, and all is linked. */
async function openAgain(
  paths: readonly string[],
  { files, notices }: Listing,
  { onArrival, stdin, signal, remembered }: OpenOptions & { readonly remembered: Remembered },
): Promise<Library> {
  const piped = await takePiped(paths, stdin ? { stdin } : {});
  const fresh = files.filter((file) => !remembered.of(file));
  const onTaken = (index: number, taken: Taken) => {
    const file = fresh[index];
    if (file) remembered.keep(file, taken);
  };
  await takeFiles(fresh, onTaken, signal);
  const loaded = joined(notices, [...piped, ...files.map((file) => remembered.of(file))]);
  if (isQuick(files)) {
    const library = libraryOf(loaded);
    onArrival({ library });
    return library;
  }
  const readings = loaded.readings.filter(hasText);
  onArrival({ library: makeLibrary(readings, NO_LINKS, loaded.notices), progress: 'linking sentences' });
  const librarian = new Worker(librarianUrl());
  try {
    const coming = linksFrom(librarian);
    librarian.postMessage({ type: 'take', readings: readings.map(wholeOf) } satisfies ToLibrarian);
    librarian.postMessage({ type: 'finish', count: 0, givenUp: [] } satisfies ToLibrarian);
    const { links, index } = await coming.linked;
    const library = makeLibrary(readings, links, loaded.notices, index);
    onArrival({ library, index: { segments: [await coming.segment] } });
    return library;
  } finally {
    await librarian.terminate();
  }
}

/** First look after this many ms of reading, then whenever so many times more has come: all looks together stay linear. */
const FIRST_LOOK = 300;
const GROWTH = 1.6;
/** Between two words on how far it is, in ms. */
const SAY_EVERY = 250;

async function openBig(
  paths: readonly string[],
  listing: Listing,
  foretaste: readonly Taken[],
  options: OpenOptions,
): Promise<Library> {
  const { onArrival, onProgress, stdin, signal } = options;
  const { files } = listing;
  const [piped] = await takePiped(paths, stdin ? { stdin } : {});
  const taken: (Taken | undefined)[] = [piped];
  const givenUp: number[] = [];
  const stopped: Notice[] = [];
  const librarian = new Worker(librarianUrl());
  const coming = linksFrom(librarian);
  const tell = (message: ToLibrarian) => librarian.postMessage(message, message.type === 'hear' ? [message.port] : []);
  const progress = makeProgress(files.length, () => performance.now());
  let look = 0;
  let said = 0;
  const snapshot = (linked?: Linked) => {
    // What was shown before a thread has read it stays.
    const shown =
      linked || stopped.length > 0 ? taken : [piped, ...files.map((_, index) => taken[1 + index] ?? foretaste[index])];
    const { readings, notices } = joined([...listing.notices, ...stopped], shown);
    return makeLibrary(readings.filter(hasText), linked?.links ?? NO_LINKS, notices, linked?.index);
  };
  const onTaken = (index: number, each: Taken, isGivenUp: boolean) => {
    taken[1 + index] = each;
    if (isGivenUp) givenUp.push(index);
    else if (files[index]) options.remembered?.keep(files[index], each);
    const { done, ms } = progress.step();
    if (ms >= said + SAY_EVERY) {
      said = ms;
      onProgress?.(progress.text());
    }
    if (look === 0 ? ms < FIRST_LOOK : done < look * GROWTH) return;
    look = done;
    onArrival({ library: snapshot(), progress: progress.text() });
  };
  const listener = () => {
    const { port1, port2 } = new MessageChannel();
    tell({ type: 'hear', port: port1 });
    return port2;
  };
  try {
    if (piped) tell({ type: 'take', readings: piped.readings });
    await takeAll(files, { onTaken, listener, ...(signal ? { signal } : {}) });
    const missing = files.flatMap((_, index) => (taken[1 + index] ? [] : [index]));
    if (missing.length > 0) stopped.push(stoppedNotice(missing.length, files.length, paths));
    onArrival({ library: snapshot(), progress: 'linking sentences' });
    tell({ type: 'finish', count: files.length, givenUp: [...givenUp, ...missing] });
    const library = snapshot(await coming.linked);
    onArrival({ library, progress: 'making the search index' });
    onArrival({ library, index: { segments: [await coming.segment] } });
    return library;
  } finally {
    await librarian.terminate();
  }
}

function stoppedNotice(missing: number, all: number, paths: readonly string[]): Notice {
  return {
    what: `reading was stopped: ${missing} of ${all} files were not read`,
    where: paths.join(' '),
    todo: 'read the files again to have them too',
  };
}
