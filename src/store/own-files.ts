// Libraries that lie among what is read: a case kept beside its reports is none of them.
import { open } from 'node:fs/promises';
import path from 'node:path';

/** "SQLite format 3", and at its place the number by which a library of ours is known: see database.ts. */
const HEADER = 'SQLite format 3\0';
const NUMBER_AT = 68;
const NUMBER = 0x78726431;

/** The names in a folder without its libraries and what lies beside them; `library` is one that may be too new to be known by its bytes. */
export async function withoutLibraries(folder: string, names: readonly string[], library?: string): Promise<readonly string[]> {
  const all = new Set(names);
  const own: string[] = [];
  for (const name of names) {
    const place = path.join(folder, name);
    const isNamed = library !== undefined && path.resolve(place) === path.resolve(library);
    const isLikely = /\.(?:db|sqlite3?)$/i.test(name) || all.has(`${name}-wal`) || all.has(`${name}.index`);
    if (isNamed || (isLikely && (await isLibrary(place)))) own.push(name);
  }
  if (own.length === 0) return names;
  return names.filter((name) => !own.some((each) => name === each || name.startsWith(`${each}-`) || name.startsWith(`${each}.`)));
}

async function isLibrary(place: string): Promise<boolean> {
  try {
    await using file = await open(place);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(NUMBER_AT + 4), 0, NUMBER_AT + 4, 0);
    return (
      bytesRead === NUMBER_AT + 4 &&
      buffer.toString('latin1', 0, HEADER.length) === HEADER &&
      buffer.readUInt32BE(NUMBER_AT) === NUMBER
    );
  } catch {
    // whoever reads it says why it cannot be read
    return false;
  }
}
