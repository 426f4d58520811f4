// What happens outside while one reads: other processes mark and add, files change. The screen follows by itself.
import { existsSync } from 'node:fs';
import type { Library } from '../../model/library.ts';
import { openDatabase, type Database } from '../../store/database.ts';
import { dataVersion, lastEvent } from '../../store/events.ts';
import { isSameShelf, shelfState, type ShelfState } from '../../store/shelf-state.ts';
import { watchPaths } from '../../store/watch.ts';

export interface FollowOptions {
  /** The library that is marked in, whether or not it is what is read. */
  readonly libraryFile: string;
  /** Files and folders that are read; none when it is the library. */
  readonly paths: readonly string[];
  /** The newest event that the screen knows of. */
  readonly known: () => number;
  readonly onMarks: () => void;
  /** What is read has changed. */
  readonly onBriefings: () => void;
}

/** A library or folder being followed. */
export interface Following {
  stop(): void;
}

/** Between two looks at the library, in ms. A look that finds nothing costs a few microseconds. */
const PACE = 100;
/** A file that is being written is several changes: this long after the last one it is read, in ms. */
const QUIET = 500;

/** Looks at the library and listens to the folders until it is stopped. A library that cannot be read any more ends the looking. */
export function follow(options: FollowOptions): Following {
  const { libraryFile, paths, known, onMarks, onBriefings } = options;
  let database: Database | undefined;
  let version = 0;
  let state: ShelfState | undefined;
  const look = () => {
    if (!database) {
      if (!existsSync(libraryFile)) return;
      database = openDatabase(libraryFile, { create: false });
      version = dataVersion(database);
      state = shelfState(database);
      if (lastEvent(database) > known()) onMarks();
      return;
    }
    const now = dataVersion(database);
    if (now === version) return;
    version = now;
    const before = state;
    state = shelfState(database, before);
    if (paths.length === 0 && before && !isSameShelf(before, state)) onBriefings();
    else if (state.event > known()) onMarks();
  };
  const lookSafely = () => {
    try {
      look();
    } catch {
      // It is damaged, locked or gone: whoever marks or reads next is told so.
      clearInterval(timer);
    }
  };
  const timer = setInterval(lookSafely, PACE).unref();
  lookSafely();
  const watching = paths.length > 0 ? watchPaths(paths, onBriefings, QUIET) : undefined;
  return {
    stop() {
      clearInterval(timer);
      watching?.stop();
      database?.close();
    },
  };
}

/** "2 new, 1 changed, 1 gone"; nothing when the same briefings are there. */
export function newsOf(before: Library, after: Library): string | undefined {
  const fresh = after.readings.filter(({ briefing }) => !before.reading(briefing.id));
  const gone = before.readings.filter(({ briefing }) => !after.reading(briefing.id));
  const places = new Set(gone.flatMap(({ briefing }) => briefing.path ?? []));
  const changed = fresh.filter(({ briefing }) => briefing.path !== undefined && places.has(briefing.path)).length;
  const parts = [
    [fresh.length - changed, 'new'],
    [changed, 'changed'],
    [gone.length - changed, 'gone'],
  ] as const;
  const text = parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ');
  return text === '' ? undefined : `Briefings: ${text}.`;
}
