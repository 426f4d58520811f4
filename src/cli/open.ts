// `crossread [PATH…]`: the reader on a terminal, else the digest.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLibrary, type Arrival, type Loading } from '../app/open-library.ts';
import type { Library } from '../model/library.ts';
import { libraryFile } from '../store/places.ts';
import { text, type Request } from './args.ts';
import { digestOf } from './digest.ts';
import { bytesOf, EXIT, type Io } from './io.ts';
import { exitCode, libraryAt } from './sources.ts';

/** The briefings that come with the program; the bundle stands beside them. */
const SAMPLES = fileURLToPath(new URL('../briefings', import.meta.url));

export async function open(request: Request, io: Io): Promise<number> {
  const file = libraryFile(io.env, text(request, 'library'));
  const kept = request.words.length === 0 ? await keptLibrary(file) : undefined;
  const paths = request.words.length > 0 ? request.words : [SAMPLES];
  const linear = request.flags['linear'] === true;
  if (io.interactive || linear) return await read(file, paths, kept, io, linear);
  const { library, loaded } = kept ? { library: await kept(() => {}), loaded: undefined } : await libraryAt(paths, io);
  for (const line of digestOf(library, io.columns)) io.out(line);
  return loaded ? exitCode(loaded, library.readings.length) : EXIT.done;
}

/** Opens what there is to read, with a snapshot for every step on the way. */
type Open = (onArrival: (arrival: Arrival) => void, loading?: Loading) => Promise<Library>;

async function read(file: string, paths: readonly string[], kept: Open | undefined, io: Io, linear: boolean): Promise<number> {
  const { start } = await import('../app/start.tsx');
  const stdin = () => bytesOf(io.input);
  const arrive: Open = kept ?? ((onArrival, loading) => openLibrary(paths, { onArrival, stdin, ...loading }));
  return await start({ open: arrive, reload: () => arrive(() => {}), libraryFile: file, linear });
}

/** Reads the person's own library, when there is one that holds something. */
async function keptLibrary(file: string): Promise<Open | undefined> {
  if (!existsSync(file)) return undefined;
  const [{ openDatabase }, { loadTriage }, { openShelf }, { analysisVersion }, { removedIn }] = await Promise.all([
    import('../store/database.ts'),
    import('../store/events.ts'),
    import('../app/open-shelf.ts'),
    import('../app/analysis-version.ts'),
    import('./keeping.ts'),
  ]);
  // stays open: readings are taken out of it as they are looked at
  const database = openDatabase(file);
  const { count } = database.sql('select count(*) as count from versions').get() ?? {};
  if (!count) return undefined;
  const analysis = analysisVersion();
  return (onArrival) => {
    const without: ReadonlySet<string> = removedIn(loadTriage(database));
    return openShelf(database, { analysis, without, onArrival });
  };
}
