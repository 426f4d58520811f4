// Which sentences of a library are meant: by search, by mark, by id, or the ones worth keeping of everything.
import { makeCorpus } from '../../search/corpus.ts';
import { search } from '../../search/search.ts';
import type { Library } from '../../model/library.ts';
import { Problem } from '../../model/problem.ts';
import { allSentences } from '../../model/reading.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { Marks, TriageId } from '../../model/triage.ts';

/** Which sentences are meant; what is absent asks for nothing. */
export interface Wanted {
  readonly query?: string;
  /** Ids of briefings (all their sentences) or of sentences. */
  readonly ids?: readonly string[];
  readonly pins?: boolean;
  readonly flags?: boolean;
  readonly tag?: string;
  readonly limit?: number;
  /** The day that relative dates of a query are counted from. */
  readonly today: string;
}

/** The chosen sentences: hits by rank, all others in the order of the library. */
export function choose(library: Library, marks: ReadonlyMap<TriageId, Marks>, wanted: Wanted): readonly SentenceId[] {
  const { query, ids = [], pins, flags, tag, limit, today } = wanted;
  const isMarked = (id: TriageId) => {
    const mark = marks.get(id);
    return (
      mark !== undefined &&
      (!pins || mark.pin === true) &&
      (!flags || mark.flag === true) &&
      (tag === undefined || mark.tags.includes(tag))
    );
  };
  const wantsMarks = pins === true || flags === true || tag !== undefined;
  let chosen =
    ids.length > 0
      ? byIds(library, ids)
      : query === undefined && !wantsMarks
        ? worthKeeping(library, marks)
        : everything(library);
  if (wantsMarks) chosen = chosen.filter((id) => isMarked(id) || isMarked(briefingOf(id)));
  if (query !== undefined) {
    const among = new Set(chosen);
    const { hits, problem } = search(makeCorpus(library), query, { limit: limit ?? 100, today, marks });
    if (problem) throw new Problem(problem, 'docs/query.md lists what a query may hold');
    chosen = [...new Set(hits.map(({ sentence }) => sentence))].filter((id) => among.has(id));
  }
  return limit === undefined ? chosen : chosen.slice(0, limit);
}

/** Takeaways, what somebody marked, and what other briefings confirm or dispute. */
function worthKeeping(library: Library, marks: ReadonlyMap<TriageId, Marks>): readonly SentenceId[] {
  const takeaways = new Set(library.readings.flatMap((reading) => reading.takeaways.map(({ sentence }) => sentence)));
  return everything(library).filter((id) => takeaways.has(id) || isNoted(marks.get(id)) || library.linksOf(id).length > 0);
}

/** To have read a sentence is not to have found something in it. */
function isNoted(marks: Marks | undefined): boolean {
  if (!marks) return false;
  const { flag, pin, tags, note, rating, tlp } = marks;
  return Boolean(flag ?? pin ?? note ?? rating ?? tlp) || tags.length > 0;
}

function everything(library: Library): readonly SentenceId[] {
  return library.readings.flatMap((reading) => allSentences(reading).map(({ id }) => id));
}

function byIds(library: Library, ids: readonly string[]): readonly SentenceId[] {
  return ids.flatMap((id) => {
    const reading = library.reading(id as BriefingId);
    if (reading) return allSentences(reading).map((sentence) => sentence.id);
    const sentence = library.sentence(id as SentenceId);
    if (sentence) return [sentence.id];
    throw new Problem(`there is no briefing or sentence "${id}"`, 'crossread list shows the ids of briefings');
  });
}
