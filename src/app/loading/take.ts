// One input -> its readings. Runs on the main thread for a few small files and in workers for the rest.
import { analyse } from '../../analysis/analyse.ts';
import type { Notice } from '../../model/notice.ts';
import type { Reading } from '../../model/reading.ts';
import { read } from '../../readers/read.ts';
import { readBytes, type FoundFile } from '../../store/folder.ts';
import { withListed } from './listed.ts';

/** What one input gave. */
export interface Taken {
  readonly readings: readonly Reading[];
  readonly notices: readonly Notice[];
}

/** Reads and analyses a file; what goes wrong is a notice. */
export async function takeFile(file: FoundFile): Promise<Taken> {
  const bytes = await readBytes(file);
  return bytes instanceof Uint8Array ? await takeBytes(file.name, file.path, bytes) : { readings: [], notices: [bytes] };
}

/** Reads and analyses bytes that came without a file when `path` is absent. */
export async function takeBytes(name: string, path: string | undefined, bytes: Uint8Array): Promise<Taken> {
  const result = await read({ name, ...(path === undefined ? {} : { path }), bytes });
  const { briefings, notices } = await withListed(result, path);
  return { readings: briefings.map(analyse), notices: [...notices, ...briefings.flatMap((briefing) => briefing.notices)] };
}
