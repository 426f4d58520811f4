// What the commands share: loading the briefings of a request, and saying what could not be read.
import { libraryOf, loadReadings, type Loaded } from '../app/loading/load.ts';
import type { Library } from '../model/library.ts';
import type { Notice } from '../model/notice.ts';
import { Problem } from '../model/problem.ts';
import { bytesOf, EXIT, type Io } from './io.ts';

/** Reads the briefings at the paths and prints every notice. At least one path is wanted. */
export async function readPaths(paths: readonly string[], io: Io): Promise<Loaded> {
  if (paths.length === 0) throw new Problem('no briefings named', 'name files or folders, or - for standard input');
  const loaded = await loadReadings(paths, { stdin: () => bytesOf(io.input) });
  for (const notice of loaded.notices) io.err(noticeLine(notice));
  return loaded;
}

/** What was read at the paths, linked. Notices of what could not be read go to standard error. */
export async function libraryAt(paths: readonly string[], io: Io): Promise<{ library: Library; loaded: Loaded }> {
  const loaded = await readPaths(paths, io);
  return { library: libraryOf(loaded), loaded };
}

/** 3 when an input gave nothing, else 1 when there was nothing to print, else 0. */
export function exitCode(loaded: Loaded, printed: number): number {
  if (loaded.unread > 0) return EXIT.partly;
  return printed > 0 ? EXIT.done : EXIT.nothing;
}

/** A notice as one line for standard error. Not guarded: a file name may hold anything, and Io guards what it prints. */
export function noticeLine(notice: Notice): string {
  return `crossread: ${notice.where}: ${notice.what}; ${notice.todo}`;
}
