// `crossread new`: what came into the library and what changed there since one looked at it last, as the screen shows it on start.
import { analysisVersion } from '../app/analysis-version.ts';
import { newsFor } from '../app/news.ts';
import { titleOf } from '../model/briefing.ts';
import { kindsText } from '../model/news.ts';
import { readingOf } from '../store/catalogue.ts';
import { loadTriage } from '../store/events.ts';
import { keepVisit } from '../store/visits.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { removedIn, signature, withLibrary } from './keeping.ts';
import { day } from './text.ts';

/** Looks without being seen to have looked: only `--seen` makes it the last visit. */
export async function news(request: Request, io: Io): Promise<number> {
  return await withLibrary(request, io, (database) => {
    const signed = signature(io);
    const analysis = analysisVersion();
    const { since, fresh, changed } = newsFor(database, signed.author, analysis, removedIn(loadTriage(database)));
    const all = [...fresh.map((id) => ({ id, kinds: undefined })), ...changed];
    for (const { id, kinds } of all) {
      const briefing = readingOf(database, id, analysis)?.briefing;
      const { headline, outlet, published } = briefing ?? {};
      if (request.flags['json']) {
        const changes = kinds && Object.fromEntries(kinds);
        io.json({ id, what: kinds ? 'changed' : 'new', changes, headline, outlet, published, since });
        continue;
      }
      const facts = [briefing && titleOf(briefing), outlet, day(published), kinds && kindsText({ id, kinds })];
      io.out(`${kinds ? 'changed' : 'new    '}  ${[id, facts.filter(Boolean).join(' · ')].filter(Boolean).join('  ')}`);
    }
    const when =
      since === undefined ? 'all of it, since you have not looked yet' : `since ${since.slice(0, 16).replace('T', ' ')}`;
    io.err(`${fresh.length} new, ${changed.length} changed (${when})`);
    if (request.flags['seen']) keepVisit(database, signed);
    return all.length > 0 ? EXIT.done : EXIT.nothing;
  });
}
