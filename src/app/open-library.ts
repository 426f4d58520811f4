// Opens what is at some paths for the screen: at once when it is little, else piece by piece while threads read and link.
import { MessageChannel, Worker } from 'node:worker_threads';
import { makeLibrary, NO_LINKS, type Library, type Links } from '../model/library.ts';
import type { Relation } from '../model/relation.ts';
import type { Segment } from '../search/segment.ts';
import { listFiles } from '../store/folder.ts';
import type { FromLibrarian, ToLibrarian } from './librarian.ts';
import { isQuick, joined, libraryOf, loadReadings } from './load.ts';
import { takeAll } from './pool.ts';
import { hasText, takeBytes, type Taken } from './take.ts';

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
  const librarian = new Worker(new URL(import.meta.url.endsWith('.ts') ? './librarian.ts' : './librarian.js', import.meta.url));
  const linking = linksFrom(librarian);
  const tell = (message: ToLibrarian) => librarian.postMessage(message, message.type === 'hear' ? [message.port] : []);
  const began = performance.now();
  let done = 0;
  let look = 0;
  const snapshot = (links: Links) => {
    const { readings, notices } = joined(listing.notices, taken);
    return makeLibrary(readings.filter(hasText), links, notices);
  };
  const onTaken = (index: number, each: Taken, isGivenUp: boolean) => {
    taken[1 + index] = each;
    if (isGivenUp) givenUp.push(index);
    done++;
    const seconds = (performance.now() - began) / 1000;
    if (look === 0 ? seconds * 1000 < FIRST_LOOK : done < look * GROWTH) return;
    look = done;
    const left = Math.ceil((seconds / done) * (files.length - done));
    onArrival({ library: snapshot(NO_LINKS), progress: `${done} of ${files.length} files read, ${left} s left` });
  };
  const listener = () => {
    const { port1, port2 } = new MessageChannel();
    tell({ type: 'hear', port: port1 });
    return port2;
  };
  try {
    if (piped) tell({ type: 'take', readings: piped.readings });
    await takeAll(files, { onTaken, listener, ...(signal ? { signal } : {}) });
    onArrival({ library: snapshot(NO_LINKS), progress: 'linking sentences' });
    const missing = files.flatMap((_, index) => (taken[1 + index] ? [] : [index]));
    tell({ type: 'finish', count: files.length, givenUp: [...givenUp, ...missing] });
    const { links, segment } = await linking;
    const library = snapshot(links);
    onArrival({ library, segment });
    return library;
  } finally {
    await librarian.terminate();
  }
}

/** Collects what the librarian hands over. */
function linksFrom(librarian: Worker): Promise<{ links: Links; segment: Segment }> {
  const relations: Relation[] = [];
  let rest: Omit<Links, 'relations'> = NO_LINKS;
  return new Promise((resolve, reject) => {
    librarian.once('error', reject);
    librarian.on('message', (message: FromLibrarian) => {
      switch (message.type) {
        case 'relations':
          for (const relation of message.relations) relations.push(relation);
          return;
        case 'links':
          rest = message.links;
          return;
        case 'segment':
          resolve({ links: { ...rest, relations }, segment: message.segment });
      }
    });
  });
}
