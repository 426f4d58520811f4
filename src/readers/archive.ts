// .zip and .gz: the files inside, within limits. What claims to be small and is not is stopped where the limit is.
import { LIMITS } from '../model/limits.ts';

export interface Inner {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Unpacked {
  readonly files: readonly Inner[];
  /** What was left out and why. */
  readonly skipped: readonly string[];
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** The files of a zip archive whose names `wanted` accepts, in the archive's order. */
export async function unzip(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Promise<Unpacked> {
  const { unzipSync } = await import('fflate');
  const skipped: string[] = [];
  let total = 0;
  let count = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      if (name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name) || !wanted(name)) return false;
      count++;
      total += originalSize;
      const isBomb = originalSize > 1_000_000 && originalSize > size * LIMITS.ratio;
      if (count <= LIMITS.archiveFiles && total <= LIMITS.archiveBytes && !isBomb) return true;
      skipped.push(`${name} (${isBomb ? `it would grow more than ${LIMITS.ratio} times` : 'the archive is beyond the limit'})`);
      return false;
    },
  });
  return { files: Object.entries(files).map(([name, content]) => ({ name, bytes: content })), skipped };
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
