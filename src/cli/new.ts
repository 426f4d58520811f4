// `crossread new`: what came into the library and what changed there since one looked at it last, as the screen shows it on start.
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { newsFor } from '../app/visits/news.ts';
import { newsFacts, type NewsFacts } from '../app/visits/news-facts.ts';
import { titleOf } from '../model/briefing.ts';
import { counted } from '../model/counted.ts';
import { kindsText, type ChangedBriefing } from '../model/news.ts';
import { removedIn } from '../model/triage.ts';
import type { BriefingId } from '../model/text.ts';
import { loadTriage } from '../store/events.ts';
import { keepVisit } from '../store/visits.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { signature, withLibrary } from './keeping.ts';
import { day } from './text.ts';
import { lostLine, lostRecord } from './versions.ts';

/** Looks without being seen to have looked: only `--seen` makes it the last visit. */
export async function news(request: Request, io: Io): Promise<number> {
  return await withLibrary(
    request,
    io,
    async (database) => {
      const signed = signature(io);
      const analysis = analysisVersion();
      const all = newsFor(database, signed.author, analysis, removedIn(loadTriage(database)));
      const facts = await newsFacts(database, analysis, all, signed.now.toISOString().slice(0, 10));
      const { since, fresh, changed } = all;
      const told = [...fresh.map((id): Told => ({ id })), ...changed];
      for (const each of told) tell(each, { facts, since }, request, io);
      tellFound(facts, request, io);
      tellLost(facts, request, io);
      const when =
        since === undefined ? 'all of it, since you have not looked yet' : `since ${since.slice(0, 16).replace('T', ' ')} UTC`;
      const claims = facts.newIn(told.map(({ id }) => id));
      const sum = [
        `${fresh.length} new, ${changed.length} changed (${when})`,
        ...(told.length > 0 ? [`${counted(claims, 'sentence')} said nowhere you have read`] : []),
        ...(facts.lost.length > 0
          ? [`${counted(facts.lost.length, 'mark')} lost ${facts.lost.length === 1 ? 'its' : 'their'} sentence (crossread lost)`]
          : []),
      ];
      io.err(sum.join('; '));
      if (request.flags['seen']) keepVisit(database, signed);
      return told.length > 0 ? EXIT.done : EXIT.nothing;
    },
    { isRead: true },
  );
}

/** A briefing that came, or came again changed: then with what changed. */
type Told = { readonly id: BriefingId } & Partial<ChangedBriefing>;

function tell(
  { id, kinds }: Told,
  { facts, since }: { readonly facts: NewsFacts; readonly since: string | undefined },
  request: Request,
  io: Io,
): void {
  const briefing = facts.library.briefing(id);
  const { headline, outlet, published } = briefing ?? {};
  const newSentences = facts.newIn([id]);
  if (request.flags['json']) {
    const changes = kinds && Object.fromEntries(kinds);
    io.json({ id, what: kinds ? 'changed' : 'new', changes, newSentences, headline, outlet, published, since });
    return;
  }
  const parts = [briefing && titleOf(briefing), outlet, day(published), `+${newSentences}`, kinds && kindsText({ id, kinds })];
  io.out(`${kinds ? 'changed' : 'new    '}  ${id}  ${parts.filter(Boolean).join(' · ')}`);
}

/** What saved searches find in what is new. */
function tellFound({ found }: NewsFacts, request: Request, io: Io): void {
  for (const { name, query, hits } of found) {
    const count = hits.reduce((sum, [, times]) => sum + times, 0);
    if (request.flags['json']) io.json({ what: 'search', name, query, found: count, briefings: hits.map(([id]) => id) });
    else io.out(`search   ${name} · ${counted(count, 'new hit')} · ${query}`);
  }
}

function tellLost({ lost }: NewsFacts, request: Request, io: Io): void {
  for (const each of lost) {
    if (request.flags['json']) io.json({ what: 'lost', ...lostRecord(each) });
    else io.out(`lost     ${lostLine(each)}`);
  }
}
