// `crossread export`: chosen sentences with their sources, in a format for people or for programs.
import { existsSync, writeFileSync } from 'node:fs';
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { choose } from '../app/finding/choose.ts';
import { addPaths } from '../app/shelf/adding.ts';
import { libraryOfShelf } from '../app/shelf/shelf.ts';
import { uuidFrom } from '../app/deeds/uuid.ts';
import { makeDossier, tlpLabel, type Dossier, type Original } from '../export/dossier.ts';
import { FORMATS, write, type ExportFormat } from '../export/formats.ts';
import { counted } from '../model/counted.ts';
import { Problem } from '../model/problem.ts';
import { withJudgements } from '../model/judged.ts';
import { settle } from '../model/settle.ts';
import type { BriefingId } from '../model/text.ts';
import { emptyTriage, removedIn } from '../model/triage.ts';
import { allVersions, newestIds, type Version } from '../store/catalogue.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { loadTriage } from '../store/events.ts';
import { count, text, type Request } from './args.ts';
import { bytesOf, EXIT, type Io } from './io.ts';
import { signature, withLibrary } from './keeping.ts';
import { noticeLine } from './sources.ts';

/** `export`. Exit code 1 when no sentence was chosen; throws a Problem for TLP:RED that nobody allowed. */
export async function exportTo(request: Request, io: Io): Promise<number> {
  const format = formatOf(text(request, 'format'));
  const dossier = await dossierOf(request, io);
  if (dossier.excerpts.length === 0) {
    io.err('crossread: nothing to export: no sentence was chosen');
    return EXIT.nothing;
  }
  if (dossier.tlp === 'red' && !request.flags['allow-red']) {
    throw new Problem(
      'some of this is TLP:RED, for named people only',
      'leave it out, or say --allow-red if you may pass it on',
      { exitCode: 1 },
    );
  }
  const written = write(format, dossier);
  const file = text(request, 'output');
  if (file === undefined || file === '-') for (const line of written.trimEnd().split('\n')) io.out(line);
  else writeOut(file, written);
  const { excerpts, sources } = dossier;
  const size = `${counted(excerpts.length, 'sentence')} from ${counted(sources.length, 'briefing')}`;
  io.err(`crossread: ${[tlpLabel(dossier.tlp), size].filter(Boolean).join(', ')}`);
  return EXIT.done;
}

/** A disk that is full or may not be written to is told of in the words of whoever named the file. */
export function writeOut(file: string, written: string): void {
  try {
    writeFileSync(file, written);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem(`${file} could not be written`, 'name another file with -o FILE, or leave it out to print', {
      why,
      exitCode: 1,
    });
  }
}

/** Words that are paths are exported without a library; other words are ids in the library. */
async function dossierOf(request: Request, io: Io): Promise<Dossier> {
  const { words } = request;
  const paths = words.filter((word) => word === '-' || existsSync(word));
  if (paths.length === 0)
    return await withLibrary(request, io, (database) => gather(database, request, io, words), { isRead: true });
  if (paths.length < words.length)
    throw new Problem(
      `there is no file "${words.find((word) => !paths.includes(word))}"`,
      'name paths, or ids of the library, not both',
    );
  const database = openDatabase(':memory:');
  try {
    const onNotice = (notice: Parameters<typeof noticeLine>[0]) => io.err(noticeLine(notice));
    await addPaths(database, paths, {
      now: new Date(0),
      analysis: analysisVersion(),
      stdin: () => bytesOf(io.input),
      originals: false,
      onNotice,
    });
    return await gather(database, request, io, []);
  } finally {
    database.close();
  }
}

async function gather(database: Database, request: Request, io: Io, ids: readonly string[]): Promise<Dossier> {
  const triage = database.file === ':memory:' ? emptyTriage() : loadTriage(database);
  const linked = await libraryOfShelf(database, analysisVersion(), removedIn(triage));
  const versions = allVersions(database);
  const { marks, judgements } = settle(triage, linked, newestIds(database));
  const library = withJudgements(linked, judgements);
  const query = text(request, 'query');
  const tag = text(request, 'tag');
  const limit = count(request, 'limit');
  const sentences = choose(library, marks, {
    ids,
    pins: request.flags['pins'] === true,
    flags: request.flags['flagged'] === true,
    today: io.now().toISOString().slice(0, 10),
    ...(query === undefined ? {} : { query }),
    ...(tag === undefined ? {} : { tag }),
    ...(limit === undefined ? {} : { limit }),
  });
  return makeDossier(library, {
    title: text(request, 'title') ?? (query === undefined ? 'Briefing' : `Search: ${query}`),
    author: signature(io).author,
    sentences,
    marks,
    originals: originalsOf(versions),
    uuidOf: (name) => uuidFrom(`${versions.map(({ hash }) => hash).join()} ${sentences.join()} ${name}`),
  });
}

/** Without a library nothing was received at a time: `added` of epoch is left out. */
export function originalsOf(versions: readonly Version[]): ReadonlyMap<BriefingId, Original> {
  return new Map(
    versions.map(({ id, hash, part, added }) => [id, { hash, part, ...(Date.parse(added) > 0 ? { added } : {}) }] as const),
  );
}

function formatOf(name: string | undefined): ExportFormat {
  const format = FORMATS.find((known) => known === name);
  if (format) return format;
  throw new Problem(
    name === undefined ? 'export wants a format' : `there is no format "${name}"`,
    `--format ${FORMATS.join('|')}`,
  );
}
