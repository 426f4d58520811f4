// What is new in a library for one person: what came since the last visit, what a new version changed, what saved searches find in it.
import { CHANGE_KINDS, changesBetween } from '../../model/versions.ts';
import type { ChangedBriefing, News, SearchHits } from '../../model/news.ts';
import { briefingOf, type BriefingId } from '../../model/text.ts';
import type { Answer } from '../../search/search.ts';
import { versionsOf } from '../../store/catalogue.ts';
import type { Database } from '../../store/database.ts';
import { cameAfter, lastVisit } from '../../store/visits.ts';

/** What changed is looked up for so many; the rest is only named. */
const DESCRIBED = 20;
/** Of a saved search so many hits are looked at. */
export const HITS = 500;

/** `without` are briefings that were taken out. */
export function newsFor(database: Database, author: string, analysis: string, without: ReadonlySet<string>): News {
  const visit = lastVisit(database, author);
  const came = cameAfter(database, visit?.place ?? 0).filter(({ id }) => !without.has(id));
  return {
    ...(visit ? { since: visit.time } : {}),
    fresh: came.filter(({ isChange }) => !isChange).map(({ id }) => id),
    changed: came
      .filter(({ isChange }) => isChange)
      .map(({ id, lineage }, n) => ({ id, kinds: n < DESCRIBED ? kindsOf(database, lineage, analysis) : [] })),
  };
}

function kindsOf(database: Database, lineage: string, analysis: string): ChangedBriefing['kinds'] {
  const [before, after] = versionsOf(database, lineage, analysis)
    .slice(-2)
    .map(({ reading }) => reading);
  if (!before || !after) return [];
  const counts = new Map<(typeof CHANGE_KINDS)[number], number>();
  for (const { kind } of changesBetween(before, after)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return CHANGE_KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [[kind, count] as const];
  });
}

/** The hits of a search by briefing. */
export function hitsOf({ name, query }: { readonly name: string; readonly query: string }, { hits }: Answer): SearchHits {
  const by = new Map<BriefingId, number>();
  for (const { sentence } of hits) by.set(briefingOf(sentence), (by.get(briefingOf(sentence)) ?? 0) + 1);
  return { name, query, hits: by };
}
