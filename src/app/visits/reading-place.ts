// How far one has read, kept while one reads: the furthest sentence of each article, and where one is. Written now and then, and at the end.
import type { Library } from '../../model/library.ts';
import type { Reached } from '../../model/news.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';

/** How far one has read. */
export interface ReadingPlace {
  /** What there was before. */
  readonly reached: () => Reached;
  /** Notes where one is; says whether that is further than before. */
  note(library: Library, here: SentenceId): void;
  /** Writes what was noted, if anything. */
  flush(): void;
}

/** `keep` gets what has changed since it was last called. */
export function makeReadingPlace(
  before: Reached,
  keep: (places: readonly (readonly [BriefingId, SentenceId])[]) => void,
): ReadingPlace {
  let furthest: ReadonlyMap<BriefingId, SentenceId> = before.furthest;
  let last = before.last;
  let noted = new Map<BriefingId, SentenceId>();
  return {
    reached: () => ({ furthest, ...(last === undefined ? {} : { last }) }),
    note(library, here) {
      if (here === last) return;
      const briefing = briefingOf(here);
      const known = furthest.get(briefing);
      const place = known !== undefined && placeIn(library, known) > placeIn(library, here) ? known : here;
      last = here;
      // the one read last is written last
      noted.delete(briefing);
      noted.set(briefing, place);
      if (place !== known) furthest = new Map(furthest).set(briefing, place);
    },
    flush() {
      if (noted.size === 0) return;
      keep([...noted]);
      noted = new Map();
    },
  };
}

function placeIn(library: Library, id: SentenceId): number {
  if (id.endsWith('#h')) return -1;
  return library.sentence(id)?.start ?? -1;
}
