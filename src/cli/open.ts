// `crossread [PATH…]`: the reader on a terminal, else the digest. Loads what it needs when it needs it: on a terminal the first
// frame comes before all else.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Arrival, Loading } from '../app/open-library.ts';
import type { Library } from '../model/library.ts';
import { libraryFile } from '../store/places.ts';
import { text, type Request } from './args.ts';
import { bytesOf, EXIT, type Io } from './io.ts';

/** The briefings that come with the program; the bundle stands beside them. */
const SAMPLES = fileURLToPath(new URL('../briefings', import.meta.url));

export async function open(request: Request, io: Io): Promise<number> {
  const file = libraryFile(io.env, text(request, 'library'));
  const paths = request.words.length > 0 ? request.words : [SAMPLES];
  const linear = request.flags['linear'] === true;
  const kept = () => (request.words.length === 0 ? keptLibrary(file) : undefined);
  if (io.interactive || linear) return await read(file, paths, kept, io, linear);
  const [{ digestOf }, { exitCode, libraryAt }] = await Promise.all([import('./digest.ts'), import('./sources.ts')]);
  const own = await kept();
  const { library, loaded } = own ? { library: await own(() => {}), loaded: undefined } : await libraryAt(paths, io);
  for (const line of digestOf(library, io.columns)) io.out(line);
  return loaded ? exitCode(loaded, library.readings.length) : EXIT.done;
}

/** Opens what there is to read, with a snapshot for every step on the way. */
type Open = (onArrival: (arrival: Arrival) => void, loading?: Loading) => Promise<Library>;
/** Finds the person's own library, when it is to be read. */
type FindOwn = () => Promise<Open | undefined> | undefined;

async function read(file: string, paths: readonly string[], kept: FindOwn, io: Io, linear: boolean): Promise<number> {
  const { start } = await import('../app/start.ts');
  const stdin = () => bytesOf(io.input);
  let found: Promise<Open> | undefined;
  const find = async (): Promise<Open> => {
    const own = await kept();
    if (own) return own;
    const { openLibrary } = await import('../app/open-library.ts');
    return (onArrival, loading) => openLibrary(paths, { onArrival, stdin, ...loading });
  };
  const arrive: Open = async (onArrival, loading) => await (await (found ??= find()))(onArrival, loading);
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
