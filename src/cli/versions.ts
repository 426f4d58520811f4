// `crossread versions`: the versions of a briefing and what each changed, and `crossread lost`: marks whose sentence is not found any more.
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { unlinkedShelf, readAgain } from '../app/shelf/shelf.ts';
import { titleOf } from '../model/briefing.ts';
import { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { settle, type LostMark } from '../model/settle.ts';
import type { BriefingId } from '../model/text.ts';
import { marksRecord, removedIn } from '../model/triage.ts';
import { changesBetween, type SentenceChange } from '../model/versions.ts';
import { newestIds, versionsOf, versionWith, type Shelved } from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import { loadTriage } from '../store/events.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { withLibrary } from './keeping.ts';

/** `versions ID`. Exit code 1 when the library holds no such briefing. */
export async function versions(request: Request, io: Io): Promise<number> {
  const [id, ...more] = request.words;
  if (id === undefined || more.length > 0)
    throw new Problem('versions wants the id of one briefing', 'crossread list shows them');
  return await withLibrary(
    request,
    io,
    async (database) => {
      const known = versionWith(database, id as BriefingId);
      if (!known)
        throw new Problem(`there is no briefing "${id}" in the library`, 'crossread list shows the ids', {
          exitCode: EXIT.nothing,
        });
      let before: Reading | undefined;
      for (const shelved of versionsOf(database, known.lineage, analysisVersion())) {
        const reading = await readingOf(database, shelved);
        const changes = before && reading ? changesBetween(before, reading) : [];
        if (request.flags['json']) io.json(recordOf(shelved, reading, changes));
        else for (const line of pageOf(shelved, reading, changes)) io.out(line);
        before = reading ?? before;
      }
      return EXIT.done;
    },
    { isRead: true },
  );
}

/** Marks that no sentence of today's reading can be given for certain: with the words they were made on. */
export async function lost(request: Request, io: Io): Promise<number> {
  return await withLibrary(
    request,
    io,
    async (database) => {
      const triage = loadTriage(database);
      const library = await unlinkedShelf(database, analysisVersion(), removedIn(triage));
      const marks = settle(triage, library, newestIds(database)).lost;
      for (const each of marks) {
        if (request.flags['json']) io.json(lostRecord(each));
        else io.out(`${lostLine(each)}${each.marks.note ? `  note: ${each.marks.note}` : ''}`);
      }
      return marks.length > 0 ? EXIT.done : EXIT.nothing;
    },
    { isRead: true },
  );
}

/** One line of `lost --json`. */
export function lostRecord({ id, briefing, marks }: LostMark): Readonly<Record<string, unknown>> {
  return { ...marksRecord(id, marks), briefing, words: marks.anchor?.exact };
}

/** The mark's id and the words it stood on. */
export function lostLine({ id, marks: { anchor } }: LostMark): string {
  return `${id}  ${anchor ? `“${anchor.exact}”` : '(its words were not kept)'}`;
}

async function readingOf(database: Database, { version, reading }: Shelved): Promise<Reading | undefined> {
  if (reading) return reading;
  return (await readAgain(database, version.hash, analysisVersion())).find(({ part }) => part === version.part)?.reading;
}

function recordOf({ version }: Shelved, reading: Reading | undefined, changes: readonly SentenceChange[]): object {
  const { id, number, added, hash, path } = version;
  const told = changes.map(({ kind, before, after }) => ({ kind, before: before?.text, after: after?.text }));
  return { id, version: number, added, hash, path, headline: reading?.briefing.headline, changes: told };
}

function pageOf({ version }: Shelved, reading: Reading | undefined, changes: readonly SentenceChange[]): string[] {
  const title = reading ? titleOf(reading.briefing) : '(its original is not kept)';
  return [
    `${version.number}  ${version.id}  ${version.added.slice(0, 16).replace('T', ' ')}  ${title}`,
    ...changes.flatMap(({ kind, before, after }) => [
      `   ${kind}`,
      ...(before ? [`     - ${before.text}`] : []),
      ...(after ? [`     + ${after.text}`] : []),
    ]),
  ];
}
