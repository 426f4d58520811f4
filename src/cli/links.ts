// `crossread links`: relations between sentences of different briefings, or the nearest candidates of every sentence.
import { nearest } from '../linking/candidates/nearest.ts';
import { tellerOf } from '../model/briefing.ts';
import { makeLibrary, NO_LINKS, type Library } from '../model/library.ts';
import { Problem } from '../model/problem.ts';
import { RELATION_KINDS, type Judged } from '../model/relation.ts';
import { briefingOf, type SentenceId } from '../model/text.ts';
import { advice } from '../store/settings.ts';
import { count, text, type Request } from './args.ts';
import { libraryOf } from '../app/loading/load.ts';
import { EXIT, type Io } from './io.ts';
import { judgedLibrary } from './judge.ts';
import { withLibrary } from './keeping.ts';
import { exitCode, readPaths } from './sources.ts';
import { indent, wrap } from './text.ts';

const KINDS: readonly string[] = RELATION_KINDS;

interface Found {
  readonly from: SentenceId;
  readonly to: SentenceId;
  readonly kind?: string;
  readonly score: number;
  readonly judged?: Judged;
  readonly evidence: readonly { readonly what: string; readonly value: string; readonly weight: number }[];
}

/** `links [PATH…]`: relations of the library or of the files; with --from or --nearest the sentences nearest to one, linked or not. */
export async function links(request: Request, io: Io): Promise<number> {
  const kinds = kindsIn(request);
  if (request.words.length === 0 && request.flags['from'] === undefined && request.flags['nearest'] === undefined)
    return await withLibrary(
      request,
      io,
      async (database) => {
        const library = await judgedLibrary(database);
        return print(only(library.relations, kinds), library, request, io) > 0 ? EXIT.done : EXIT.nothing;
      },
      { create: false },
    );
  const from = text(request, 'from');
  const wanted = count(request, 'nearest') ?? (from ? 5 : undefined);
  const loaded = await readPaths([...request.words, ...(from ? [from] : [])], io);
  let library: Library;
  let found: Iterable<Found>;
  if (wanted === undefined) {
    library = libraryOf(loaded);
    found = library.relations;
  } else {
    library = makeLibrary(loaded.readings, NO_LINKS, loaded.notices);
    const starts = from
      ? new Set((await readPaths([from], { ...io, err: () => {} })).readings.map((reading) => reading.briefing.id))
      : undefined;
    found = nearest(loaded.readings, { count: wanted, ...(starts ? { from: starts } : {}) });
  }
  return exitCode(loaded, print(only(found, kinds), library, request, io));
}

/** The kinds asked for; undefined for all. */
function kindsIn(request: Request): ReadonlySet<string> | undefined {
  const wanted = request.flags['kind'];
  if (!Array.isArray(wanted)) return undefined;
  for (const kind of wanted as readonly string[])
    if (!KINDS.includes(kind)) throw new Problem(`there is no kind "${kind}"`, advice(kind, KINDS));
  return new Set(wanted as readonly string[]);
}

function* only(found: Iterable<Found>, kinds: ReadonlySet<string> | undefined): Iterable<Found> {
  for (const each of found) if (!kinds || kinds.has(each.kind ?? '')) yield each;
}

/** Says how many were printed. */
function print(found: Iterable<Found>, library: Library, request: Request, io: Io): number {
  let printed = 0;
  for (const relation of found) {
    printed++;
    if (request.flags['json']) io.json(relation);
    else for (const line of pageOf(library, relation, io.columns)) io.out(line);
  }
  return printed;
}

function pageOf(library: Library, relation: Found, columns: number): string[] {
  const part = (id: SentenceId, mark: string) =>
    indent(wrap(`${library.sentence(id)?.text ?? ''}  (${placeOf(library, id)})`, columns - 4), mark);
  const why = relation.evidence.map((reason) => `${reason.what}: ${reason.value}`).join('; ');
  return [
    `${relation.kind === 'contradicts' ? 'possible conflict' : (relation.kind ?? 'candidate')}  ${relation.score.toFixed(2)}`,
    ...part(relation.from, '  1 '),
    ...part(relation.to, '  2 '),
    ...indent(wrap(why, columns - 7), '  why: '),
    ...(relation.judged
      ? [`  ${relation.judged.verdict} by ${relation.judged.author}, ${relation.judged.time.slice(0, 10)}`]
      : []),
    '',
  ];
}

/** Its id, which `judge` and `mark` take, and who tells it. */
function placeOf(library: Library, id: SentenceId): string {
  const briefing = library.briefing(briefingOf(id));
  return briefing ? `${id}, ${tellerOf(briefing)}` : id;
}
