// The body of an answer, unpacked while it comes and given up as soon as it is too large: a few kilobytes can unpack to gigabytes.
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from '../model/problem.ts';

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** All bytes of an answer; a Problem when they are more than `size`, on the wire or unpacked. */
export async function unpacked(answer: IncomingMessage, size: number, signal: AbortSignal): Promise<Uint8Array> {
  if (Number(answer.headers['content-length']) > size) {
    answer.destroy();
    throw tooLarge(size);
  }
  const packing = (answer.headers['content-encoding'] ?? 'identity').toLowerCase();
  const make = UNPACKERS[packing];
  if (!make && packing !== 'identity') {
    answer.destroy();
    throw new Problem(`packed as "${packing}", which was not asked for`, 'try again later');
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  const gather = async (source: AsyncIterable<Uint8Array>) => {
    for await (const piece of source) {
      length += piece.length;
      if (length > size) throw tooLarge(size);
      pieces.push(piece);
    }
  };
  if (make) await pipeline(answer, make(), gather, { signal });
  else await pipeline(answer, gather, { signal });
  return Buffer.concat(pieces);
}

function tooLarge(size: number): Problem {
  return new Problem(`larger than ${Math.round(size / 1024 / 1024)} MB, the limit for a page`, 'save it as a file and add that');
}
