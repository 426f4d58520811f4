// Which files a person means by the paths they give. Lists and reads; understands nothing of what is inside.
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Notice } from '../model/notice.ts';

/** Files above this are noticed, not read: a text that long is no briefing, and one must not stop the rest. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

export interface FoundFile {
  /** The last part of the path. */
  readonly name: string;
  /** As given, or the given folder joined with what is below it. */
  readonly path: string;
  readonly size: number;
}

export interface Listing {
  readonly files: readonly FoundFile[];
  readonly notices: readonly Notice[];
}

/** Lists the files of paths in order, each folder's own sorted by name; hidden files and loops of links are left out. */
export async function listFiles(paths: readonly string[]): Promise<Listing> {
  const files: FoundFile[] = [];
  const notices: Notice[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    const before = files.length;
    const isFolder = await walk(given, true);
    if (isFolder && files.length === before)
      notices.push({ what: 'no briefings in this folder', where: given, todo: 'name another folder, or put text files into it' });
  }
  return { files, notices };

  /** Adds what is at a place; says whether it is a folder that could be opened. */
  async function walk(place: string, asked: boolean): Promise<boolean> {
    try {
      const about = await stat(place);
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
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted(byCodePoint);
    for (const name of names) await walk(path.join(folder, name), false);
    return true;
  }

  function addFile(place: string, size: number): void {
    if (size > MAX_FILE_BYTES) {
      const megabytes = Math.round(size / 1024 / 1024);
      notices.push({
        what: `too big: ${megabytes} MB, the limit is ${MAX_FILE_BYTES / 1024 / 1024} MB`,
        where: place,
        todo: 'split it',
      });
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
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unreadable(place: string, error: unknown): Notice {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
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
