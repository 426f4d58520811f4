// `crossread add`: puts briefings into the library, and addresses on the list of what `refresh` asks. What is there already costs a
// look at the file's date. Never touches the network.
import { linkAdded } from '../app/shelf/after-adding.ts';
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { addPaths } from '../app/shelf/adding.ts';
import type { Added } from '../app/shelf/shelving.ts';
import { count } from '../app/loading/progress.ts';
import { Problem } from '../model/problem.ts';
import type { Triage } from '../model/triage.ts';
import type { Database } from '../store/database.ts';
import { loadTriage, mark } from '../store/events.ts';
import { subscribe } from '../store/feeds.ts';
import { addedLine, addedRecord } from './added.ts';
import type { Request } from './args.ts';
import { bytesOf, EXIT, type Io } from './io.ts';
import { isRemoved, settingsOf, signature, withLibrary } from './keeping.ts';
import { noticeLine } from './sources.ts';

/** Progress at most this often, in ms. */
const PACE = 100;

/** `add PATH… URL…`. Throws a Problem without a word or for an address that may not be fetched; exit code as of addFiles. */
export async function add(request: Request, io: Io): Promise<number> {
  if (request.words.length === 0) throw new Problem('add wants a path', 'crossread add reports/, or - for standard input');
  const [addresses, paths] = [request.words.filter(isAddress), request.words.filter((word) => !isAddress(word))];
  const urls = await checked(addresses);
  return await withLibrary(request, io, async (database) => {
    for (const url of urls) {
      const isNew = subscribe(database, url, signature(io));
      if (request.flags['json']) io.json({ url, as: isNew ? 'subscribed' : 'same' });
      else io.out(isNew ? `subscribed  ${url}` : `same        ${url}`);
    }
    if (urls.length > 0) io.err('crossread: crossread refresh fetches what is new');
    return paths.length > 0 ? await addFiles(database, paths, request, io) : EXIT.done;
  });
}

/** Files need nothing of what asks the network, which takes a tenth of a second to load. */
async function checked(addresses: readonly string[]): Promise<readonly string[]> {
  if (addresses.length === 0) return [];
  const { checkedUrl } = await import('../feeds/fetch.ts');
  return addresses.map((address) => checkedUrl(address).href);
}

/** Whether a word is an address (scheme://…) rather than a path. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(word);
}

/** How many came, by what became of them. */
export interface Counts {
  new: number;
  changed: number;
  same: number;
}

/** Reports each briefing once it is on the disk, and brings back what was taken out. */
export function makeReport(
  database: Database,
  request: Request,
  io: Io,
): { readonly counts: Counts; readonly told: (added: Added) => void } {
  const triage: Triage = loadTriage(database);
  const counts: Counts = { new: 0, changed: 0, same: 0 };
  return {
    counts,
    told(added) {
      const { id } = added.version;
      const isBack = isRemoved(triage, id);
      if (isBack) mark(database, [{ id, change: { removed: false } }], signature(io));
      counts[added.as]++;
      if (request.flags['json']) io.json(addedRecord(added));
      else if (added.as !== 'same' || isBack) io.out(addedLine(added));
    },
  };
}

async function addFiles(database: Database, paths: readonly string[], request: Request, io: Io): Promise<number> {
  const signal = io.interrupted();
  const report = makeReport(database, request, io);
  let told = 0;
  const analysis = analysisVersion();
  const { failed } = await addPaths(database, paths, {
    now: io.now(),
    analysis,
    originals: !request.flags['no-originals'] && settingsOf(io).originals !== false,
    stdin: () => bytesOf(io.input),
    onAdded: report.told,
    onNotice: (notice) => io.err(noticeLine(notice)),
    onProgress(done, all) {
      if (performance.now() - told < PACE) return;
      told = performance.now();
      io.progress(`${count(done)} of ${count(all)} files (Ctrl-c stops; what is listed is kept)`);
    },
    signal,
  });
  const { counts } = report;
  const sum = `${counts.new} new, ${counts.changed} changed, ${counts.same} already there (${database.file})`;
  if (signal.aborted) {
    io.err(`crossread: stopped: ${sum}; the same command goes on where it was`);
    return EXIT.interrupted;
  }
  io.err(`crossread: ${sum}`);
  await linkAdded(database, analysis, { onProgress: (text) => io.progress(`${text} (Ctrl-c: later, when it is read)`), signal });
  io.progress('');
  if (failed > 0) return EXIT.partly;
  return counts.new + counts.changed + counts.same > 0 ? EXIT.done : EXIT.nothing;
}
