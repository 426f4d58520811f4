// Opens what is at some paths for the screen: at once when it is little, else piece by piece while threads read and link.
import { MessageChannel, Worker } from 'node:worker_threads';
import { makeLibrary, NO_LINKS, type Library } from '../model/library.ts';
import { hasText } from '../model/reading.ts';
import type { Segment } from '../search/segment.ts';
import { listFiles } from '../store/folder.ts';
import type { ToLibrarian } from './librarian.ts';
import { librarianUrl, linksFrom, type Linked } from './links-from.ts';
import { isQuick, joined, libraryOf, loadReadings } from './load.ts';
import { takeAll } from './pool.ts';
import { takeBytes, type Taken } from './take.ts';

/** A snapshot of what has been opened so far. */
export interface Arrival {
  readonly library: Library;
  /** The search index that came with it; without one it is still to be made. */
  readonly segment?: Segment;
  /** What is still going on, for the person; absent when all is there. */
  readonly progress?: string;
}

export interface OpenOptions {
  readonly onArrival: (arrival: Arrival) => void;
  readonly stdin?: () => Promise<Uint8Array>;
  readonly signal?: AbortSignal;
}

/** First look after this many ms, then whenever so many times more has come: all looks together stay linear. */
const FIRST_LOOK = 300;
const GROWTH = 1.6;

/** Resolves with the last arrival's library, the whole one. */
export async function openLibrary(paths: readonly string[], options: OpenOptions): Promise<Library> {
  const { files } = await listFiles(paths.filter((place) => place !== '-'));
  if (isQuick(files)) {
    const library = libraryOf(await loadReadings(paths, options));
    options.onArrival({ library });
    return library;
  }
  return await openBig(paths, options);
}

async function openBig(paths: readonly string[], { onArrival, stdin, signal }: OpenOptions): Promise<Library> {
  const listing = await listFiles(paths.filter((place) => place !== '-'));
  const { files } = listing;
  const piped = paths.includes('-') && stdin ? await takeBytes('-', undefined, await stdin()) : undefined;
  const taken: (Taken | undefined)[] = [piped];
  const givenUp: number[] = [];
  const librarian = new Worker(librarianUrl());
  const coming = linksFrom(librarian);
  const tell = (message: ToLibrarian) => librarian.postMessage(message, message.type === 'hear' ? [message.port] : []);
  const began = performance.now();
  let done = 0;
  let look = 0;
  const snapshot = (linked?: Linked) => {
    const { readings, notices } = joined(listing.notices, taken);
    return makeLibrary(readings.filter(hasText), linked?.links ?? NO_LINKS, notices, linked?.index);
  };
  const onTaken = (index: number, each: Taken, isGivenUp: boolean) => {
    taken[1 + index] = each;
    if (isGivenUp) givenUp.push(index);
    done++;
    const seconds = (performance.now() - began) / 1000;
    if (look === 0 ? seconds * 1000 < FIRST_LOOK : done < look * GROWTH) return;
    look = done;
    const left = Math.ceil((seconds / done) * (files.length - done));
    onArrival({ library: snapshot(), progress: `${done} of ${files.length} files read, ${left} s left` });
  };
  const listener = () => {
    const { port1, port2 } = new MessageChannel();
    tell({ type: 'hear', port: port1 });
    return port2;
  };
  try {
    if (piped) tell({ type: 'take', readings: piped.readings });
    await takeAll(files, { onTaken, listener, ...(signal ? { signal } : {}) });
    onArrival({ library: snapshot(), progress: 'linking sentences' });
    const missing = files.flatMap((_, index) => (taken[1 + index] ? [] : [index]));
    tell({ type: 'finish', count: files.length, givenUp: [...givenUp, ...missing] });
    const library = snapshot(await coming.linked);
    onArrival({ library, progress: 'making the search index' });
    onArrival({ library, segment: await coming.segment });
    return library;
  } finally {
    await librarian.terminate();
  }
}
