// `crossread search`: the search box on the command line.
import { makeLibrary, NO_LINKS, type Library } from '../model/library.ts';
import { makeCorpus, type Corpus } from '../search/corpus.ts';
import { search as find, type Hit } from '../search/search.ts';
import { libraryOf } from '../app/load.ts';
import { Problem } from '../model/problem.ts';
import { count, type Request } from './args.ts';
import { EXIT, linesOf, type Io } from './io.ts';
import { exitCode, readPaths } from './sources.ts';
import { indent, wrap } from './text.ts';

const DEFAULT_LIMIT = 20;

export async function search(request: Request, io: Io): Promise<number> {
  const limit = count(request, 'limit') ?? DEFAULT_LIMIT;
  if (request.flags['batch']) return await answerBatch(request, limit, io);
  const [query, ...paths] = request.words;
  if (query === undefined || paths.length === 0)
    throw new Problem('search wants a query and a path', 'crossread search "ceasefire" briefings/');
  const loaded = await readPaths(paths, io);
  const library = libraryOf(loaded);
  const { hits, problem } = find(makeCorpus(library), query, { limit, today: io.now().toISOString().slice(0, 10) });
  if (problem) io.err(`crossread: ${problem}; docs/query.md lists what a query may hold`);
  for (const hit of hits) {
    if (request.flags['json']) io.json(recordOf(hit));
    else for (const line of pageOf(library, hit, io.columns)) io.out(line);
  }
  return exitCode(loaded, hits.length);
}

/** Answers each query line before it reads the next, so that another program can hold a conversation. */
async function answerBatch(request: Request, limit: number, io: Io): Promise<number> {
  if (request.words.includes('-'))
    throw new Problem('with --batch, standard input holds the queries', 'name the briefings as files or folders');
  const loaded = await readPaths(request.words, io);
  const corpus = makeCorpus(makeLibrary(loaded.readings, NO_LINKS, loaded.notices));
  let number = 0;
  for await (const line of linesOf(io.input)) {
    number++;
    if (line.trim()) io.json(answer(corpus, line, number, limit, io));
  }
  return loaded.unread > 0 ? EXIT.partly : EXIT.done;
}

function answer(corpus: Corpus, line: string, number: number, limit: number, io: Io): object {
  let query: unknown;
  try {
    const value: unknown = JSON.parse(line);
    query = typeof value === 'object' && value && 'q' in value ? value.q : undefined;
  } catch {
    query = undefined;
  }
  if (typeof query !== 'string') return { hits: [], problem: `line ${number} is not {"q": "…"}` };
  const { hits, problem } = find(corpus, query, { limit, today: io.now().toISOString().slice(0, 10) });
  return { hits: hits.map(recordOf), ...(problem ? { problem } : {}) };
}

function recordOf(hit: Hit): object {
  const { sentence, briefing, score, text, matches } = hit;
  return { sentence, briefing, score, text, matches, in: hit.in };
}

function pageOf(library: Library, hit: Hit, columns: number): string[] {
  const briefing = library.briefing(hit.briefing);
  const where = [briefing?.outlet ?? briefing?.path, briefing?.published?.slice(0, 10), hit.in].filter(Boolean).join(' · ');
  return [...indent(wrap(hit.text, columns - 4), '  '), `    ${where}`, ''];
}
