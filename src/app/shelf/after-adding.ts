// What follows when something was put on the shelf: its part of the search index, and its links, made here when they are few and by a process of their own when many.
import type { Database } from '../../store/database.ts';
import { countVersions } from '../../store/catalogue.ts';
import { loadTriage } from '../../store/events.ts';
import { removedIn } from '../../model/triage.ts';
import { addToIndex } from './index-files.ts';
import { backlogOf } from './kept-links.ts';
import { bringLinksUp } from './shelf-links.ts';
import type { UpkeepOptions } from './upkeep-run.ts';

/** Up to so many briefings are linked as a whole here and now. */
const FEW = 200;

/** Brings the links up to date. What is stopped is done when the library is opened. */
export async function linkAdded(database: Database, analysis: string, options: UpkeepOptions = {}): Promise<void> {
  const without = removedIn(loadTriage(database));
  const backlog = backlogOf(database, analysis, without);
  const { missing, isWhole } = backlog;
  if (missing.length === 0 || options.signal?.aborted) return;
  const index = () =>
    addToIndex(
      database,
      analysis,
      missing.map(({ id }) => id),
      without,
    );
  if (isWhole && countVersions(database) > FEW) {
    // minutes: what can be searched is searched meanwhile
    index();
    const { runUpkeep } = await import('./upkeep-run.ts');
    await runUpkeep({ file: database.file, analysis, without: [...without] }, options);
  } else {
    // somebody may be waiting for the links before a screen
    bringLinksUp(database, analysis, without, backlog);
    index();
  }
}
