// Which files a person means by the paths they give. Lists and reads; understands nothing of what is inside.
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { LIMITS } from '../model/limits.ts';
import type { Notice } from '../model/notice.ts';
import { withoutLibraries } from './own-files.ts';

/** So many files are asked about at a time: a folder of ten thousand is listed in a quarter of a second. */
const AT_A_TIME = 256;

/** A file that was found under the paths given. */
export interface FoundFile {
  /** The last part of the path. */
  readonly name: string;
  /** As given, or the given folder joined with what is below it. */
  readonly path: string;
  readonly size: number;
}

/** Files in order, and what could not be listed. */
export interface Listing {
  readonly files: readonly FoundFile[];
  readonly notices: readonly Notice[];
}

/**
 * Lists the files of paths in order, each folder's own sorted by name; hidden files, libraries and loops of links are left out.
 * `onSome` is told what is known so far while a big folder is being listed; `library` is the file that is added to.
 */
export async function listFiles(
  paths: readonly string[],
  onSome?: (files: readonly FoundFile[]) => void,
  library?: string,
): Promise<Listing> {
  const files: FoundFile[] = [];
  const notices: Notice[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    const before = files.length + notices.length;
    const isFolder = await walk(given, true);
    // What is there and cannot be opened has been said by itself.
    if (isFolder && files.length + notices.length === before)
      notices.push({ what: 'no briefings in this folder', where: given, todo: 'name another folder, or put text files into it' });
  }
  return { files, notices };

  /** Adds what is at a place; says whether it is a folder that could be opened. */
  async function walk(place: string, asked: boolean, known = stat(place)): Promise<boolean> {
    try {
      const about = await known;
      if (about.isDirectory()) return await walkFolder(place);
      if (about.isFile()) addFile(place, about.size);
      else
        notices.push({ what: `not a file: ${kindOf(about)}`, where: place, todo: 'save it as a file, or pass it through "-"' });
    } catch (error) {
      const linkToNothing =
        !asked &&
        (await lstat(place).then(
          (about) => about.isSymbolicLink(),
          () => false,
        ));
      notices.push(
        linkToNothing ? { what: 'a link to nothing', where: place, todo: 'remove the link' } : unreadable(place, error),
      );
    }
    return false;
  }

  async function walkFolder(folder: string): Promise<boolean> {
    const real = await realpath(folder);
    if (seen.has(real)) return false;
    seen.add(real);
    const shown = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    const names = (await withoutLibraries(folder, shown, library)).toSorted(byCodePoint);
    for (let at = 0; at < names.length; at += AT_A_TIME) {
      const asked = names.slice(at, at + AT_A_TIME).map((name) => {
        const place = path.join(folder, name);
        const known = stat(place);
        // Looked at when its turn comes.
        known.catch(() => {});
        return { place, known };
      });
      for (const { place, known } of asked) await walk(place, false, known);
      if (at + AT_A_TIME < names.length) onSome?.(files);
    }
    return true;
  }

  function addFile(place: string, size: number): void {
    if (size > LIMITS.fileBytes) {
      const what = `is too big: ${megabytes(size)}, the limit is ${megabytes(LIMITS.fileBytes)}`;
      notices.push({ what, where: place, todo: 'split it' });
    } else files.push({ name: path.basename(place), path: place, size });
  }
}

/** The bytes of a file, or the notice that says why not. */
export async function readBytes(file: FoundFile): Promise<Uint8Array | Notice> {
  try {
    return await readFile(file.path);
  } catch (error) {
    return unreadable(file.path, error);
  }
}

/** Order that no locale changes. */
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

function unreadable(place: string, error: unknown): Notice {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Names are read as UTF-8: a byte that is none cannot be said again, so the file is not found by it.
  if (code === 'ENOENT' && place.includes('\ufffd'))
    return { what: 'its name is not written in UTF-8', where: place, todo: 'rename it, or pass it through "-"' };
  if (code === 'ENOENT') return { what: 'there is no such file or folder', where: place, todo: 'check the spelling' };
  if (code === 'EACCES' || code === 'EPERM')
    return { what: 'not allowed to read it', where: place, todo: 'change its permissions, or leave it out' };
  if (code === 'ELOOP') return { what: 'a loop of links', where: place, todo: 'remove one of the links' };
  return { what: `cannot be read${code ? ` (${code})` : ''}`, where: place, todo: 'look at the file, or leave it out' };
}

function kindOf(about: { isFIFO(): boolean; isSocket(): boolean }): string {
  if (about.isFIFO()) return 'a pipe';
  return about.isSocket() ? 'a socket' : 'a device';
}

/** Changes when the bytes of a file may have; nothing when it cannot be looked at. */
export async function stampOf(place: string): Promise<string | undefined> {
  try {
    const { mtimeNs, ctimeNs, ino, size } = await stat(place, { bigint: true });
    return `${mtimeNs} ${ctimeNs} ${ino} ${size}`;
  } catch {
    return undefined;
  }
}
