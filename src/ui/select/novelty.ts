// What is still new to the reader: claims not met in what is marked as read. Worked out only once something has been read.
import type { Library } from '../../model/library.ts';
import { makeNovelty, queueOf, type Novelty, type Waiting } from '../../model/novelty.ts';
import { allSentences } from '../../model/reading.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import { NO_MARKS, type Marks, type TriageId } from '../../model/triage.ts';
import type { State } from '../state.ts';
import { catalogueOf } from './catalogue.ts';
import { once } from './memo.ts';

type MarksById = ReadonlyMap<TriageId, Marks>;

export const NOTHING_READ: MarksById = new Map();

export const noveltyOf = once<Library, Novelty>(makeNovelty);

/** More articles than this are not looked through for one frame: their text is fetched from the disk when it is wanted. */
const MOST = 1000;

/** Whether the whole text of a library is looked through for what the screen says of it. */
export function isSurveyed(library: Library): boolean {
  return library.readings.length <= MOST;
}

/** One answer for each pair of a library and its marks; both are values that never change. */
function oncePerMarks<V>(compute: (library: Library, marks: MarksById) => V): (library: Library, marks: MarksById) => V {
  const known = once<Library, WeakMap<MarksById, { readonly value: V }>>(() => new WeakMap());
  return (library, marks) => {
    const held = known(library).get(marks);
    if (held) return held.value;
    const value = compute(library, marks);
    known(library).set(marks, { value });
    return value;
  };
}

const isAnyRead = once((marks: MarksById) => [...marks.values()].some(({ read }) => read));

const metIn = oncePerMarks((library, marks) => noveltyOf(library).metIn(marks));

/** Whether a sentence says what was read elsewhere. Within an article that is itself read nothing stands back. */
export function isMet(state: State, id: SentenceId): boolean {
  const { library, marks } = state;
  if (!marks || !isAnyRead(marks) || marks.get(briefingOf(id))?.read) return false;
  if (!isSurveyed(library)) return library.clusterOf(id)?.sentences.some((other) => marks.get(briefingOf(other))?.read) ?? false;
  const key = noveltyOf(library).keyOf(id);
  return key !== undefined && metIn(library, marks).has(key);
}

const claimsIn = once((library: Library): number => {
  const novelty = noveltyOf(library);
  return new Set(library.readings.flatMap((reading) => allSentences(reading).map(({ id }) => novelty.keyOf(id)))).size;
});

/** "new 32/52": claims not met yet, of all. Undefined while nothing is read: then all is new. */
export function newText({ library, marks }: State): string | undefined {
  if (!marks || !isAnyRead(marks) || !isSurveyed(library)) return undefined;
  const all = claimsIn(library);
  return `new ${all - metIn(library, marks).size}/${all}`;
}

const queues = oncePerMarks(() => new WeakMap<object, readonly Waiting[]>());
const NO_SEARCHES: NonNullable<State['hits']> = [];

/** Unread briefings, those with most that is new first. */
export function queueIn({ library, marks = NOTHING_READ, hits = NO_SEARCHES }: State): readonly Waiting[] {
  const known = queues(library, marks);
  const held = known.get(hits) ?? queueOf(library, noveltyOf(library), marks, hits);
  known.set(hits, held);
  return held;
}

/** The unread briefing to go on with: the one with most that is new, or the next of the list where there are too many to look through. */
export function nextInQueue(state: State, read: BriefingId): BriefingId | undefined {
  const { library, marks } = state;
  if (isSurveyed(library)) return queueAfter(state, read).find(({ briefing }) => hasSentences(library, briefing))?.briefing;
  const { order } = catalogueOf(library, state.grouping);
  const at = order.indexOf(read) + 1;
  return [...order.slice(at), ...order.slice(0, at)].find((id) => id !== read && !marks?.get(id)?.read);
}

function hasSentences(library: Library, id: BriefingId): boolean {
  const reading = library.reading(id);
  return reading !== undefined && allSentences(reading).length > 0;
}

/** The queue as it will be when a briefing has been read. */
function queueAfter({ library, marks, hits }: State, id: BriefingId): readonly Waiting[] {
  const after = new Map(marks ?? NOTHING_READ).set(id, { ...(marks?.get(id) ?? NO_MARKS), read: true });
  return queueOf(library, noveltyOf(library), after, hits);
}
