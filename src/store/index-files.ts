// The files of the search index beside a library file. They hold nothing that cannot be made again, so they are written without
// waiting for the disk, and whatever stands in the way (no room, no permission, another process) costs time, never data.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeOwnFolder } from './own-folder.ts';

/** One file of the index. */
export interface IndexFile {
  /** Without its folder. Made from the content: equal names hold equal bytes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ENDING = '.segment';
/** Left behind by a process that was killed while it wrote. */
const UNFINISHED = /\.segment\.\d+$/;

/** Where the index of a library is kept. */
export function indexFolder(library: string): string {
  return `${library}.index`;
}

/** The names of the files of an index. */
export function indexFileNames(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => name.endsWith(ENDING));
}

/** The files of an index, by name; none when there is no folder. Their content is for the caller to check. */
export function readIndexFiles(folder: string): readonly IndexFile[] {
  return indexFileNames(folder).flatMap((name) => {
    const bytes = silently(() => readFileSync(path.join(folder, name)));
    return bytes ? [{ name, bytes }] : [];
  });
}

/** Makes the folder hold these new files, those named, and no others; says whether it could. */
export function keepIndexFiles(folder: string, added: readonly IndexFile[], names: Iterable<string>): boolean {
  const done = silently(() => {
    makeOwnFolder(folder);
    for (const { name, bytes } of added) {
      const unfinished = path.join(folder, `${name}.${process.pid}`);
      writeFileSync(unfinished, bytes, { mode: 0o600 });
      renameSync(unfinished, path.join(folder, name));
    }
    return true;
  });
  if (!done) return false;
  const kept = new Set([...added.map(({ name }) => name), ...names]);
  for (const name of namesIn(folder))
    if (!kept.has(name) && (name.endsWith(ENDING) || UNFINISHED.test(name)))
      silently(() => rmSync(path.join(folder, name), { force: true }));
  return true;
}

/** The name of a file with this checksum. */
export function indexFileName(checksum: number): string {
  return checksum.toString(16).padStart(8, '0') + ENDING;
}

function namesIn(folder: string): readonly string[] {
  return silently(() => readdirSync(folder).toSorted()) ?? [];
}

function silently<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
