// What the commands of the library share: opening it, signing marks, naming briefings.
import type { BriefingId } from '../model/text.ts';
import type { Triage, TriageId } from '../model/triage.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { authorOf, libraryFile } from '../store/places.ts';
import { loadSettings, settingsFiles } from '../store/settings.ts';
import { text, type Request } from './args.ts';
import type { Io } from './io.ts';

/** What the library's commands take from the settings of the machine and of this user. A folder's own settings do not say where marks go. */
const KNOWN = { author: 'text', library: 'text', originals: 'yesno' } as const;

export interface KeepingSettings {
  readonly author?: string;
  readonly library?: string;
  readonly originals?: boolean;
}

/** Read once for each run, so that a mistake in them is told once. */
const read = new WeakMap<Io, KeepingSettings>();

export function settingsOf(io: Io): KeepingSettings {
  const known = read.get(io);
  if (known) return known;
  const { values, notices } = loadSettings(settingsFiles(io.env), KNOWN);
  read.set(io, values);
  for (const { what, where, todo } of notices) io.err(`crossread: ${where}: ${what}; ${todo}`);
  return values;
}

/** Opens the library of a request, runs a deed on it, and closes it whatever happens. */
export async function withLibrary<T>(
  request: Request,
  io: Io,
  deed: (database: Database) => T | Promise<T>,
  options: { readonly create?: boolean } = {},
): Promise<T> {
  const named = text(request, 'library') ?? (io.env['CROSSREAD_LIBRARY'] || settingsOf(io).library);
  const database = openDatabase(libraryFile(io.env, named), options);
  try {
    return await deed(database);
  } finally {
    database.close();
  }
}

export function signature(io: Io): { readonly author: string; readonly now: Date } {
  return { author: io.env['CROSSREAD_AUTHOR'] || (settingsOf(io).author ?? authorOf(io.env)), now: io.now() };
}

/** The briefings that were taken out of the library. */
export function removedIn(triage: Triage): ReadonlySet<TriageId> {
  return new Set([...triage.marks].filter(([, { removed }]) => removed).map(([id]) => id));
}

export function isRemoved(triage: Triage, id: BriefingId): boolean {
  return triage.marks.get(id)?.removed === true;
}
