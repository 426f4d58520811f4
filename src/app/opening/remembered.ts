// What was read of files that are followed without a library: when one of them changes, the others are not read again.
import { stampOf, type FoundFile } from '../../store/folder.ts';
import type { Taken } from '../loading/take.ts';

/** More files than this are read again when somebody says so, and not remembered: it would take too long each time. */
export const FOLLOWED = 2000;

/** Readings of files, kept while one reads without a library. */
export interface Remembered {
  /** Looks at the files as they are now; to be called before any of them is read. */
  look(files: readonly FoundFile[]): Promise<void>;
  /** What was read of a file that looks as it did then. */
  of(file: FoundFile): Taken | undefined;
  keep(file: FoundFile, taken: Taken): void;
  isEmpty(): boolean;
}

/** Holds readings by the path, date and size of their file, for one run of the program. */
export function makeRemembered(): Remembered {
  let stamps = new Map<string, string>();
  let held = new Map<string, { readonly stamp: string; readonly taken: Taken }>();
  return {
    isEmpty: () => held.size === 0,
    async look(files) {
      const places = files.length > FOLLOWED ? [] : files.map((file) => file.path);
      const found = await Promise.all(places.map(async (place) => [place, await stampOf(place)] as const));
      stamps = new Map(found.flatMap(([place, stamp]) => (stamp === undefined ? [] : [[place, stamp] as const])));
      // what has gone is let go
      held = new Map([...held].filter(([place]) => stamps.has(place)));
    },
    of({ path }) {
      const known = held.get(path);
      return known && known.stamp === stamps.get(path) ? known.taken : undefined;
    },
    keep({ path }, taken) {
      const stamp = stamps.get(path);
      if (stamp !== undefined) held.set(path, { stamp, taken });
    },
  };
}
