// `crossread [PATH…]`: the reader on a terminal, else the digest. Loads what it needs when it needs it: on a terminal the first
// frame comes before all else.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Arrival, Loading } from '../app/opening/open-library.ts';
import { loadConfig } from '../app/config/config.ts';
import { SETTINGS } from '../app/config/config-table.ts';
import type { Library } from '../model/library.ts';
import { Problem } from '../model/problem.ts';
import { advice } from '../store/settings.ts';
import { isReadOnly, libraryFile, type Env } from '../store/places.ts';
import { text, type Request } from './args.ts';
import { bytesOf, EXIT, type Io } from './io.ts';

/** The briefings that come with the program; the bundle stands beside them. */
const SAMPLES = fileURLToPath(new URL('../briefings', import.meta.url));

/** `crossread [PATH…]`: resolves when the reader was left, or when the digest is printed. */
export async function open(request: Request, io: Io): Promise<number> {
  const { env } = loadConfig({ ...io.env, ...flagged(request) }, process.cwd());
  const file = libraryFile(env, text(request, 'library'));
  const paths = request.words.length > 0 ? request.words : [SAMPLES];
  const linear = request.flags['linear'] === true;
  const kept = () => (request.words.length === 0 ? keptLibrary(file, isReadOnly(env)) : undefined);
  if (io.interactive || linear) return await read({ file, env, paths, kept, io, linear });
  const [{ digestOf }, { exitCode, libraryAt }, { EMPTY_LIBRARY }] = await Promise.all([
    import('./digest.ts'),
    import('./sources.ts'),
    import('./keeping.ts'),
  ]);
  const own = await kept();
  const { library, loaded } = own ? { library: await own(() => {}), loaded: undefined } : await libraryAt(paths, io);
  for (const line of digestOf(library, io.columns)) io.out(line);
  if (own && library.readings.length === 0) {
    io.err(EMPTY_LIBRARY);
    return EXIT.nothing;
  }
  return loaded ? exitCode(loaded, library.readings.length) : EXIT.done;
}

/** The samples alone. */
export async function demo(request: Request, io: Io): Promise<number> {
  if (request.words.length > 0) throw new Problem('demo takes no path', 'crossread PATH… opens what you name');
  return await open({ ...request, words: [SAMPLES] }, io);
}

/** Opens what there is to read, with a snapshot for every step on the way. */
type Open = (onArrival: (arrival: Arrival) => void, loading?: Loading) => Promise<Library>;
/** Finds the person's own library, when it is to be read. */
type FindOwn = () => Promise<Open | undefined> | undefined;

interface ToRead {
  readonly file: string;
  readonly env: Env;
  readonly paths: readonly string[];
  readonly kept: FindOwn;
  readonly io: Io;
  readonly linear: boolean;
}

/** What flags say of the screen, as the environment would say it. */
function flagged(request: Request): Env {
  const theme = text(request, 'theme');
  const themes: readonly string[] = SETTINGS.theme.kind;
  if (theme !== undefined && !themes.includes(theme)) throw new Problem(`there is no theme "${theme}"`, advice(theme, themes));
  return {
    ...(theme === undefined ? {} : { CROSSREAD_THEME: theme }),
    ...(request.flags['ascii'] ? { CROSSREAD_ASCII: '1' } : {}),
    ...(request.flags['no-color'] ? { CROSSREAD_NO_COLOR: '1' } : {}),
    ...(request.flags['read-only'] ? { CROSSREAD_READ_ONLY: '1' } : {}),
  };
}

async function read({ file, env, paths, kept, io, linear }: ToRead): Promise<number> {
  const { start } = await import('../app/screen/start.ts');
  // A pipe can be read once, its briefings again.
  let piped: Promise<Uint8Array> | undefined;
  const stdin = () => (piped ??= bytesOf(io.input));
  let found: Promise<Open> | undefined;
  let library: ReturnType<FindOwn>;
  const own = () => (library ??= kept());
  const find = async (): Promise<Open> => {
    const shelf = await own();
    if (shelf) return shelf;
    const [{ openLibrary }, { makeRemembered }] = await Promise.all([
      import('../app/opening/open-library.ts'),
      import('../app/opening/remembered.ts'),
    ]);
    const remembered = makeRemembered();
    return (onArrival, loading) => openLibrary(paths, { onArrival, stdin, remembered, ...loading });
  };
  const arrive: Open = async (onArrival, loading) => await (await (found ??= find()))(onArrival, loading);
  const followed = async () => ((await own()) ? [] : paths.filter((place) => place !== '-'));
  const options = {
    open: arrive,
    reload: (loading?: Loading) => lastOf(arrive, loading),
    paths: followed,
    libraryFile: file,
    linear,
  };
  return await start({ ...options, env: { ...env, CROSSREAD_LIBRARY: file } });
}

/** The last arrival: what is there when everything is. */
async function lastOf(arrive: Open, loading?: Loading): Promise<Arrival> {
  const arrivals: Arrival[] = [];
  const library = await arrive((arrival) => {
    arrivals[0] = arrival;
  }, loading);
  return arrivals[0] ?? { library };
}

/** Reads the person's own library, when there is one that holds something. */
async function keptLibrary(file: string, readOnly: boolean): Promise<Open | undefined> {
  if (!existsSync(file)) return undefined;
  const [{ openDatabase }, { loadTriage }, { openShelf }, { analysisVersion }, { removedIn }] = await Promise.all([
    import('../store/database.ts'),
    import('../store/events.ts'),
    import('../app/opening/open-shelf.ts'),
    import('../app/loading/analysis-version.ts'),
    import('../model/triage.ts'),
  ]);
  // stays open: readings are taken out of it as they are looked at
  const database = openDatabase(file, { readOnly });
  const { count } = database.sql('select count(*) as count from versions').get() ?? {};
  if (!count) return undefined;
  const analysis = analysisVersion();
  return (onArrival, loading) => {
    const without: ReadonlySet<string> = removedIn(loadTriage(database));
    return openShelf(database, { analysis, without, onArrival, ...loading });
  };
}
