// What the commands of the library share: opening it, signing marks, naming briefings.
import { existsSync } from 'node:fs';
import { loadConfig, problemLine } from '../app/config/config.ts';
import type { BriefingId } from '../model/text.ts';
import type { Triage } from '../model/triage.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { authorOf, libraryFile } from '../store/places.ts';
import { text, type Request } from './args.ts';
import type { Io } from './io.ts';

/** What the library's commands take from the configuration of the machine and of this user. A folder's own file does not say where marks go. */
export interface KeepingSettings {
  readonly author?: string;
  readonly library?: string;
  readonly originals?: boolean;
  readonly readOnly?: boolean;
}

/** Read once for each run, so that a mistake in it is told once. */
const read = new WeakMap<Io, KeepingSettings>();

/** Tells what is wrong in the configuration on standard error, once a run. */
export function settingsOf(io: Io): KeepingSettings {
  const known = read.get(io);
  if (known) return known;
  const { values, problems } = loadConfig(io.env);
  for (const problem of problems) io.err(`crossread: ${problemLine(problem)}`);
  const { author, library, originals, readOnly } = values;
  const settings: KeepingSettings = {
    ...(typeof author?.value === 'string' ? { author: author.value } : {}),
    ...(typeof library?.value === 'string' ? { library: library.value } : {}),
    ...(typeof originals?.value === 'boolean' ? { originals: originals.value } : {}),
    ...(typeof readOnly?.value === 'boolean' ? { readOnly: readOnly.value } : {}),
  };
  read.set(io, settings);
  return settings;
}

/** How a command means to use the library. */
/** Said where the library holds nothing: no failure, but nothing to show either. */
export const EMPTY_LIBRARY = 'crossread: the library is empty; put something in with crossread add PATH…';

export interface LibraryUse {
  /** Make the file when there is none (default). */
  readonly create?: boolean;
  /** Only looks: where there is no library it is an empty one, and none is made. */
  readonly isRead?: boolean;
}

/** Opens the library of a request, runs a deed on it, and closes it whatever happens. */
export async function withLibrary<T>(
  request: Request,
  io: Io,
  deed: (database: Database) => T | Promise<T>,
  { isRead = false, ...options }: LibraryUse = {},
): Promise<T> {
  const named = text(request, 'library') ?? settingsOf(io).library;
  const file = libraryFile(io.env, named);
  const { readOnly = false } = settingsOf(io);
  const database = isRead && !existsSync(file) ? openDatabase(':memory:') : openDatabase(file, { ...options, readOnly });
  try {
    return await deed(database);
  } finally {
    database.close();
  }
}

/** Who signs the marks of this run, and when. */
export function signature(io: Io): { readonly author: string; readonly now: Date } {
  return { author: settingsOf(io).author ?? authorOf(io.env), now: io.now() };
}

/** Taken out of the library by a person: it stays in the file, so that it can be put back. */
export function isRemoved(triage: Triage, id: BriefingId): boolean {
  return triage.marks.get(id)?.removed === true;
}
