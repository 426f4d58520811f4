// `crossread refresh`: asks the subscribed feeds and pages for what is new. The only command that touches the network.
import { linkAdded } from '../app/shelf/after-adding.ts';
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { refresh as askAll, type Visit } from '../app/shelf/refresh.ts';
import { Problem } from '../model/problem.ts';
import { loadTriage } from '../store/events.ts';
import { feeds } from '../store/feeds.ts';
import { addedLine, addedRecord } from './added.ts';
import { count, type Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { isRemoved, settingsOf, withLibrary } from './keeping.ts';
import { noticeLine } from './sources.ts';

/** Seconds for each page, and MB. */
const TIME = 30;
const SIZE = 20;

/** `refresh [URL…]`. Exit code 1 when nothing is subscribed to; throws a Problem for an address that is not. */
export async function refresh(request: Request, io: Io): Promise<number> {
  return await withLibrary(request, io, async (database) => {
    const all = feeds(database);
    const unknown = request.words.find((word) => !all.some(({ url }) => url === word));
    if (unknown !== undefined)
      throw new Problem(`not subscribed to ${unknown}`, 'crossread add URL subscribes, crossread list --feeds shows them');
    const wanted = request.words.length > 0 ? all.filter(({ url }) => request.words.includes(url)) : all;
    if (wanted.length === 0) {
      io.err('crossread: no feed or page is subscribed to; crossread add URL does');
      return EXIT.nothing;
    }
    const triage = loadTriage(database);
    const signal = io.interrupted();
    let fresh = 0;
    let failed = 0;
    let visited = 0;
    const onVisit = (visit: Visit) => {
      visited++;
      // What a person took out does not come back by itself.
      const news = visit.added.filter(({ as, version }) => as !== 'same' && !isRemoved(triage, version.id));
      fresh += news.length;
      if (visit.outcome === 'failed') failed++;
      if (request.flags['json']) {
        const { feed, outcome, problem } = visit;
        io.json({
          url: feed.url,
          outcome,
          added: news.map(addedRecord),
          ...(problem ? { problem: problem.message, todo: problem.todo } : {}),
        });
      } else for (const added of news) io.out(addedLine(added));
      if (visit.problem) io.err(`crossread: ${visit.feed.url}: ${visit.problem.message}; ${visit.problem.todo}`);
      io.progress(`${visited} of ${wanted.length} asked`);
    };
    const analysis = analysisVersion();
    await askAll(database, wanted, {
      analysis,
      now: () => io.now(),
      originals: settingsOf(io).originals !== false,
      fetch: {
        time: 1000 * (count(request, 'timeout') ?? TIME),
        size: 1024 * 1024 * (count(request, 'max-size') ?? SIZE),
        ...(request.flags['allow-private'] ? { allow: () => true } : {}),
      },
      onVisit,
      onNotice: (notice) => io.err(noticeLine(notice)),
      signal,
    });
    if (fresh > 0) await linkAdded(database, analysis, { onProgress: (text) => io.progress(text), signal });
    io.progress('');
    io.err(`crossread: ${visited} asked, ${fresh} new or changed${failed > 0 ? `, ${failed} not reached` : ''}`);
    if (signal.aborted) return EXIT.interrupted;
    return failed > 0 ? EXIT.partly : EXIT.done;
  });
}
