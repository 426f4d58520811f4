// What the commands of the library share: opening it, signing marks, naming briefings.
import type { BriefingId } from '../model/text.ts';
import type { Triage, TriageId } from '../model/triage.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { authorOf, libraryFile } from '../store/places.ts';
import { text, type Request } from './args.ts';
import type { Io } from './io.ts';

/** Opens the library of a request, runs a deed on it, and closes it whatever happens. */
export async function withLibrary<T>(
  request: Request,
  io: Io,
  deed: (database: Database) => T | Promise<T>,
  options: { readonly create?: boolean } = {},
): Promise<T> {
  const database = openDatabase(libraryFile(io.env, text(request, 'library')), options);
  try {
    return await deed(database);
  } finally {
    database.close();
  }
}

export function signature(io: Io): { readonly author: string; readonly now: Date } {
  return { author: authorOf(io.env), now: io.now() };
}

/** The briefings that were taken out of the library. */
export function removedIn(triage: Triage): ReadonlySet<TriageId> {
  return new Set([...triage.marks].filter(([, { removed }]) => removed).map(([id]) => id));
}

export function isRemoved(triage: Triage, id: BriefingId): boolean {
  return triage.marks.get(id)?.removed === true;
}
