// `crossread watch`: keeps the library in step with folders until Ctrl-c. What comes or changes is added once nobody writes to it any
// more; what goes stays in the library. An open reader shows it by itself.
import { existsSync } from 'node:fs';
import { addPaths } from '../app/shelf/adding.ts';
import { linkAdded } from '../app/shelf/after-adding.ts';
import { analysisVersion } from '../app/loading/analysis-version.ts';
import type { Notice } from '../model/notice.ts';
import { Problem } from '../model/problem.ts';
import { listFiles } from '../store/folder.ts';
import { changesAt } from '../store/watch.ts';
import { makeReport } from './add.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { settingsOf, withLibrary } from './keeping.ts';
import { noticeLine } from './sources.ts';

/** A file that was written to within so many ms may be half there. */
const SETTLED = 500;

/** `watch FOLDER…`: runs until it is interrupted. Throws a Problem when none of the folders is there. */
export async function watch(request: Request, io: Io): Promise<number> {
  const paths = request.words;
  if (paths.length === 0) throw new Problem('watch wants a folder', 'crossread watch reports/');
  if (!paths.some((place) => existsSync(place)))
    throw new Problem(`${paths.join(', ')}: there is no such folder`, 'check the spelling');
  return await withLibrary(request, io, async (database) => {
    const signal = io.interrupted();
    const analysis = analysisVersion();
    const options = { analysis, originals: settingsOf(io).originals !== false, onNotice: tellOnce(io), signal };
    let known: ReadonlySet<string> = new Set();
    /** Takes what is there now; whether something must be looked at again in a moment. */
    const look = async (): Promise<boolean> => {
      const now = new Set((await listFiles(paths)).files.map((file) => file.path));
      for (const gone of known) if (!now.has(gone)) io.err(`crossread: ${gone}: gone; what was read of it stays in the library`);
      known = now;
      const { counts, told } = makeReport(database, request, io);
      const settledBefore = io.now().getTime() - SETTLED;
      const { unsettled } = await addPaths(database, paths, { ...options, now: io.now(), settledBefore, onAdded: told });
      if (counts.new + counts.changed > 0) await linkAdded(database, analysis, { signal });
      return unsettled > 0;
    };
    const changes = changesAt(paths, { signal, again: look });
    for (const blind of changes.blind)
      io.err(`crossread: ${blind}: cannot be watched, its changes are not noticed; check the path`);
    io.err('crossread: watching; Ctrl-c ends it');
    await changes.over;
    return EXIT.done;
  });
}

/** The same file cannot be read at every look: it is said once. */
function tellOnce(io: Io): (notice: Notice) => void {
  const told = new Set<string>();
  return (notice) => {
    const line = noticeLine(notice);
    if (!told.has(line)) io.err(line);
    told.add(line);
  };
}
