// What is new to a reader: each claim is bright once, in whatever order briefings are read, and dim wherever it is said again.
import type { Library } from './library.ts';
import type { SearchHits } from './news.ts';
import { allSentences, sentenceCount } from './reading.ts';
import { briefingOf, sentenceId, type BriefingId, type SentenceId } from './text.ts';
import type { Marks, TriageId } from './triage.ts';

/** Sentences that state one claim share a key: those linked as one claim, and those with the same words. */
export interface Novelty {
  keyOf(id: SentenceId): string | undefined;
  /** The claims a reader has met in the briefings and sentences marked as read. */
  metIn(marks: ReadonlyMap<TriageId, Marks>): ReadonlySet<string>;
  /** The sentences of a briefing that say something not met before; of two that say the same, the first. */
  brightIn(briefing: BriefingId, met: ReadonlySet<string>): ReadonlySet<SentenceId>;
}

/** One unread briefing in the order of reading. */
export interface Waiting {
  readonly briefing: BriefingId;
  /** How many of its claims are new. */
  readonly fresh: number;
  /** The most independent origins that one of its new claims has. */
  readonly origins: number;
  /** How much of it saved searches find. */
  readonly wanted: number;
}

/** Groups all sentences of a library into claims. O(text); keep it for as long as the library is the same. */
export function makeNovelty(library: Library): Novelty {
  const groups = makeGroups();
  const keys = new Map<SentenceId, string>();
  for (const reading of library.readings) {
    for (const { id, text } of allSentences(reading)) {
      const words = `words ${wordsOf(text)}`;
      const cluster = library.clusterOf(id);
      if (cluster) groups.join(`claim ${cluster.id}`, words);
      keys.set(id, words);
    }
  }
  const keyOf = (id: SentenceId) => {
    const key = keys.get(id);
    return key === undefined ? undefined : groups.nameOf(key);
  };
  return {
    keyOf,
    metIn: (marks) => {
      const met = new Set<string>();
      for (const [id, { read }] of marks) {
        if (!read) continue;
        const reading = library.reading(id as BriefingId);
        const ids = reading ? allSentences(reading).map((sentence) => sentence.id) : [id as SentenceId];
        for (const key of ids.map(keyOf)) if (key !== undefined) met.add(key);
      }
      return met;
    },
    brightIn: (briefing, met) => {
      const reading = library.reading(briefing);
      const own = new Set<string>();
      const bright = new Set<SentenceId>();
      for (const { id } of reading ? allSentences(reading) : []) {
        const key = keyOf(id);
        if (key === undefined || met.has(key) || own.has(key)) continue;
        own.add(key);
        bright.add(id);
      }
      return bright;
    },
  };
}

/**
 * Unread briefings, most new claims first, then those whose new claims rest on more origins, then those that saved searches find, then
 * the earlier published.
 */
export function queueOf(
  library: Library,
  novelty: Novelty,
  marks: ReadonlyMap<TriageId, Marks>,
  searches: readonly SearchHits[] = [],
): readonly Waiting[] {
  const met = novelty.metIn(marks);
  const published = (id: BriefingId) => library.briefing(id)?.published ?? '9';
  return library.readings
    .filter(({ briefing }) => !marks.get(briefing.id)?.read)
    .map(({ briefing }) => {
      const bright = [...novelty.brightIn(briefing.id, met)];
      const origins = Math.max(0, ...bright.map((id) => library.clusterOf(id)?.independent ?? 0));
      const wanted = searches.reduce((sum, { hits }) => sum + (hits.get(briefing.id) ?? 0), 0);
      return { briefing: briefing.id, fresh: bright.length, origins, wanted };
    })
    .toSorted(
      (a, b) =>
        b.fresh - a.fresh ||
        b.origins - a.origins ||
        b.wanted - a.wanted ||
        (published(a.briefing) < published(b.briefing) ? -1 : 1),
    );
}

/**
 * How many claims of some briefings were not met in what is marked as read. With a novelty to the letter; without one, where a library
 * is too big for that, by its links alone: no text is looked at.
 */
export function newClaims(
  library: Library,
  marks: ReadonlyMap<TriageId, Marks>,
  briefings: readonly BriefingId[],
  novelty?: Novelty,
): number {
  if (novelty) {
    const met = novelty.metIn(marks);
    const keys = briefings.flatMap((id) => [...novelty.brightIn(id, met)].map((sentence) => novelty.keyOf(sentence)));
    return new Set(keys).size;
  }
  const clusters = new Set<string>();
  let alone = 0;
  for (const id of briefings) {
    const reading = library.reading(id);
    const all = reading ? sentenceCount(reading) : 0;
    for (let n = 0; n < all; n++) {
      const cluster = library.clusterOf(sentenceId(id, n));
      if (!cluster) alone++;
      else if (!cluster.sentences.some((other) => marks.get(briefingOf(other))?.read)) clusters.add(cluster.id);
    }
  }
  return alone + clusters.size;
}

/** Groups of names that can be joined; every member answers with the same name (union by first come). */
function makeGroups(): { join(a: string, b: string): void; nameOf(name: string): string } {
  const parents = new Map<string, string>();
  const nameOf = (name: string): string => {
    let top = name;
    for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up;
    if (top !== name) parents.set(name, top);
    return top;
  };
  return {
    nameOf,
    join: (a, b) => {
      const [first, second] = [nameOf(a), nameOf(b)];
      if (first !== second) parents.set(second, first);
    },
  };
}

/** The words alone: a copy with other quote marks or spaces says nothing new. */
function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? text
  );
}
