// `crossread [PATH…]`: the reader on a terminal, else the digest.
import { fileURLToPath } from 'node:url';
import { openLibrary, type Arrival } from '../app/open-library.ts';
import type { Request } from './args.ts';
import { digestOf } from './digest.ts';
import { bytesOf, type Io } from './io.ts';
import { exitCode, libraryAt } from './sources.ts';

/** The briefings that come with the program; the bundle stands beside them. */
const SAMPLES = fileURLToPath(new URL('../briefings', import.meta.url));

export async function open(request: Request, io: Io): Promise<number> {
  const paths = request.words.length > 0 ? request.words : [SAMPLES];
  if (!io.interactive) {
    const { library, loaded } = await libraryAt(paths, io);
    for (const line of digestOf(library, io.columns)) io.out(line);
    return exitCode(loaded, library.readings.length);
  }
  const { start } = await import('../app/start.tsx');
  const stdin = () => bytesOf(io.input);
  const open = (onArrival: (arrival: Arrival) => void) => openLibrary(paths, { onArrival, stdin });
  return await start({ open, reload: () => openLibrary(paths, { onArrival: () => {}, stdin }) });
}
