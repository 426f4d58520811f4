// .zip and .gz: the files inside, within limits. What claims to be small and is not is stopped where the limit is.
import { LIMITS } from '../model/limits.ts';

/** A file inside an archive. */
export interface Inner {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an archive holds; its files are unpacked as one asks for them. */
export interface Unpacked {
  readonly files: Iterable<Inner>;
  /** What was left out and why. */
  readonly skipped: readonly string[];
}

/** By its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/** By its first bytes. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** The files of a zip archive whose names `wanted` accepts, in the archive's order, unpacked some at a time. */
export async function unzip(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Promise<Unpacked> {
  const { unzipSync } = await import('fflate');
  const skipped: string[] = [];
  const sizes: (number | undefined)[] = [];
  let total = 0;
  let count = 0;
  unzipSync(bytes, {
    filter({ name, originalSize, size }) {
      const isFile = !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name) && wanted(name);
      const why = isFile ? tooMuch(++count, (total += originalSize), originalSize, size) : undefined;
      sizes.push(isFile && why === undefined ? originalSize : undefined);
      if (why !== undefined) skipped.push(`${name} (${why})`);
      return false;
    },
  });
  function* files(): Generator<Inner> {
    for (const group of groups(sizes)) {
      let index = 0;
      const unpacked = unzipSync(bytes, { filter: () => group.has(index++) });
      for (const [name, content] of Object.entries(unpacked)) yield { name, bytes: content };
    }
  }
  return { files: files(), skipped };
}

/** Why a file is not unpacked any more. */
function tooMuch(count: number, total: number, originalSize: number, size: number): string | undefined {
  if (originalSize > 1_000_000 && originalSize > size * LIMITS.ratio)
    return `it would grow more than ${LIMITS.ratio} times, the limit`;
  if (count > LIMITS.archiveFiles) return `the limit is ${LIMITS.archiveFiles} files`;
  return total > LIMITS.archiveBytes ? `the limit is ${LIMITS.archiveBytes / 1_000_000} MB unpacked` : undefined;
}

/** Numbers of files that are unpacked together. */
function groups(sizes: readonly (number | undefined)[]): Set<number>[] {
  const all: Set<number>[] = [];
  let room = 0;
  for (const [index, size] of sizes.entries()) {
    if (size === undefined) continue;
    if (room <= 0) {
      all.push(new Set());
      room = TOGETHER;
    }
    all.at(-1)?.add(index);
    room -= size;
  }
  return all;
}

/** So many bytes are unpacked together: all of an archive at once would need them all at once. */
const TOGETHER = 20_000_000;

/** Whether a file in a zip archive is encrypted: a bit in the list of files at its end. */
export function isProtected(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return false;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) return false;
    if (view.getUint16(at + 8, true) & 1) return true;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}

/** The content of a gzip file; undefined when it grows beyond the limit. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { Gunzip } = await import('fflate');
  const chunks: Uint8Array[] = [];
  let total = 0;
  const stream = new Gunzip((chunk) => {
    total += chunk.length;
    if (total <= LIMITS.fileBytes) chunks.push(chunk);
  });
  const step = 65_536;
  for (let at = 0; at < bytes.length && total <= LIMITS.fileBytes; at += step)
    stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  if (total > LIMITS.fileBytes) return undefined;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
