// `crossread search`: the search box on the command line, over files or the library, and the searches kept under names.
import { tellerOf } from '../model/briefing.ts';
import type { Library } from '../model/library.ts';
import { Problem } from '../model/problem.ts';
import { removedIn } from '../model/triage.ts';
import { soughtIn, soughtInShelf, type Sought } from '../app/finding/sought.ts';
import type { Answer, Hit } from '../search/search.ts';
import type { Database } from '../store/database.ts';
import { loadTriage } from '../store/events.ts';
import { libraryFile } from '../store/places.ts';
import { forgetSearch, savedSearches, saveSearch } from '../store/searches.ts';
import { count, text, type Request } from './args.ts';
import { EXIT, linesOf, type Io } from './io.ts';
import { EMPTY_LIBRARY, signature, withLibrary } from './keeping.ts';
import { readPaths } from './sources.ts';
import { day, indent, wrap } from './text.ts';

const DEFAULT_LIMIT = 20;
/** Hits counted for a saved search at most; more are "100+". */
const MOST_COUNTED = 100;

/** `search QUERY [PATH…]`, --batch, --save, --saved, --forget. Exit code 1 when nothing was found. */
export async function search(request: Request, io: Io): Promise<number> {
  const forget = text(request, 'forget');
  if (forget !== undefined) return await withLibrary(request, io, (database) => forgotten(database, forget), { create: false });
  const save = text(request, 'save');
  const { batch, saved } = request.flags;
  const query = batch || saved ? undefined : request.words[0];
  const paths = batch ? request.words : request.words.slice(1);
  if (!batch && !saved && !query?.trim())
    throw new Problem('search wants a query', 'crossread search "ceasefire" briefings/, or without a path in the library');
  if (batch && paths.includes('-'))
    throw new Problem('with --batch, standard input holds the queries', 'name the briefings as files or folders');
  if (save !== undefined && query !== undefined)
    await withLibrary(request, io, (database) => saveSearch(database, save, query, signature(io)));
  return await within(request, paths, io, async (sought, unread, database) => {
    if (saved) return await listSaved(sought, database, request, io);
    if (batch) await answerBatch(sought, request, io);
    const found = query === undefined ? 1 : await answerOne(sought, query, request, io);
    if (found === 0 && database && sought.library.readings.length === 0) io.err(EMPTY_LIBRARY);
    if (unread > 0) return EXIT.partly;
    return found > 0 ? EXIT.done : EXIT.nothing;
  });
}

/** Runs a deed on what is named, or on the library when nothing is. */
async function within(
  request: Request,
  paths: readonly string[],
  io: Io,
  deed: (sought: Sought, unread: number, database?: Database) => Promise<number>,
): Promise<number> {
  if (paths.length > 0 && !request.flags['saved']) {
    const { readings, unread } = await readPaths(paths, io);
    return await deed(soughtIn(readings, libraryFile(io.env, text(request, 'library'))), unread);
  }
  return await withLibrary(
    request,
    io,
    async (database) => deed(await soughtInShelf(database, removedIn(loadTriage(database))), 0, database),
    { create: false },
  );
}

const today = (io: Io) => io.now().toISOString().slice(0, 10);
const limitOf = (request: Request) => count(request, 'limit') ?? DEFAULT_LIMIT;

async function answerOne(sought: Sought, query: string, request: Request, io: Io): Promise<number> {
  const { hits, all, problem } = await sought.answer(query, { limit: limitOf(request), today: today(io) });
  if (problem) io.err(`crossread: ${problem}; docs/query.md lists what a query may hold`);
  for (const hit of hits) {
    if (request.flags['json']) io.json(recordOf(hit));
    else for (const line of pageOf(sought.library, hit, io.columns)) io.out(line);
  }
  if (all !== undefined && !request.flags['json']) io.err(`crossread: ${all} found; --limit ${all} shows all`);
  return hits.length;
}

/** Answers each query line before it reads the next, so that another program can hold a conversation. */
async function answerBatch(sought: Sought, request: Request, io: Io): Promise<void> {
  let number = 0;
  for await (const line of linesOf(io.input)) {
    number++;
    if (!line.trim()) continue;
    const query = queryIn(line);
    if (query === undefined) {
      io.json({ hits: [], problem: `line ${number} is not {"q": "…"}` });
      continue;
    }
    const { hits, all, problem }: Answer = await sought.answer(query, { limit: limitOf(request), today: today(io) });
    io.json({ hits: hits.map(recordOf), ...(all === undefined ? {} : { all }), ...(problem ? { problem } : {}) });
  }
}

function queryIn(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value && 'q' in value && typeof value.q === 'string' ? value.q : undefined;
  } catch {
    return undefined;
  }
}

/** Every saved search with how much it finds now; with a name, what that one finds. */
async function listSaved(sought: Sought, database: Database | undefined, request: Request, io: Io): Promise<number> {
  const all = database ? savedSearches(database) : [];
  const [name] = request.words;
  if (name !== undefined) {
    const one = all.find((each) => each.name === name);
    if (!one) throw unknownName(name, all);
    return (await answerOne(sought, one.query, request, io)) > 0 ? EXIT.done : EXIT.nothing;
  }
  for (const { name: each, query, author, time } of all) {
    const answer = await sought.answer(query, { limit: MOST_COUNTED, today: today(io) });
    const number = answer.all ?? answer.hits.length;
    const more = answer.all === undefined && number === MOST_COUNTED ? '+' : '';
    if (request.flags['json']) io.json({ name: each, query, found: number, author, time });
    else io.out(`${each}  ${number}${more}  ${query}`);
  }
  if (all.length === 0) io.err('crossread: no search is saved; crossread search QUERY --save NAME saves one');
  return all.length > 0 ? EXIT.done : EXIT.nothing;
}

function forgotten(database: Database, name: string): number {
  if (!forgetSearch(database, name)) throw unknownName(name, savedSearches(database));
  return EXIT.done;
}

function unknownName(name: string, all: readonly { readonly name: string }[]): Problem {
  const names = all.map((each) => each.name).join(', ');
  return new Problem(
    `no search is saved as "${name}"`,
    names ? `there are ${names}` : 'crossread search QUERY --save NAME saves one',
    { exitCode: 1 },
  );
}

function recordOf(hit: Hit): object {
  const { sentence, briefing, score, text: words, matches } = hit;
  return { sentence, briefing, score, text: words, matches, in: hit.in };
}

function pageOf(library: Library, hit: Hit, columns: number): string[] {
  const briefing = library.briefing(hit.briefing);
  const where = [hit.sentence, briefing && tellerOf(briefing), day(briefing?.published), hit.in].filter(Boolean).join(' · ');
  return [...indent(wrap(hit.text, columns - 4), '  '), `    ${where}`, ''];
}
