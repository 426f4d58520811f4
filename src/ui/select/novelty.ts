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

/** Of who has read nothing yet. */
export const NOTHING_READ: MarksById = new Map();

/** Made once for each library. */
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

const NOTHING_PASSED: ReadonlySet<SentenceId> = new Set();

/** The claims of the sentences that were passed, with the articles in which they were. */
const passedIn = once((library: Library) =>
  once((passed: ReadonlySet<SentenceId>) => {
    const where = new Map<string, BriefingId[]>();
    for (const id of passed) {
      const key = noveltyOf(library).keyOf(id);
      if (key !== undefined) where.set(key, [...(where.get(key) ?? []), briefingOf(id)]);
    }
    return where;
  }),
);

/** Whether a sentence says what was read elsewhere. Within an article that is itself read nothing stands back. */
export function isMet(state: State, id: SentenceId): boolean {
  const { library, marks = NOTHING_READ, passed = NOTHING_PASSED } = state;
  const own = briefingOf(id);
  if (!(isAnyRead(marks) || passed.size > 0) || marks.get(own)?.read) return false;
  if (!isSurveyed(library)) {
    const others = library.clusterOf(id)?.sentences ?? [];
    return others.some((other) => briefingOf(other) !== own && isReadAt(state, other));
  }
  const key = noveltyOf(library).keyOf(id);
  if (key === undefined) return false;
  return (
    metIn(library, marks).has(key) ||
    (passedIn(library)(passed)
      .get(key)
      ?.some((where) => where !== own) ??
      false)
  );
}

function isReadAt({ marks, passed }: State, id: SentenceId): boolean {
  return (marks?.get(briefingOf(id))?.read ?? false) || (passed?.has(id) ?? false);
}

/** The sentences of a briefing that say what was neither read nor passed, in their order; of two that say the same, the first. */
export function newIn(state: State, briefing: BriefingId): readonly SentenceId[] {
  const { library, marks = NOTHING_READ, passed = NOTHING_PASSED } = state;
  if (isSurveyed(library)) {
    const met = metIn(library, marks).union(new Set(passedIn(library)(passed).keys()));
    return [...noveltyOf(library).brightIn(briefing, met)];
  }
  const reading = library.reading(briefing);
  const own = new Set<string>();
  return (reading ? allSentences(reading) : []).flatMap(({ id }) => {
    const cluster = library.clusterOf(id);
    if ((cluster?.sentences ?? [id]).some((each) => isReadAt(state, each)) || own.has(cluster?.id ?? id)) return [];
    own.add(cluster?.id ?? id);
    return [id];
  });
}

const claimsIn = once((library: Library): number => {
  const novelty = noveltyOf(library);
  return new Set(library.readings.flatMap((reading) => allSentences(reading).map(({ id }) => novelty.keyOf(id)))).size;
});

/** "new 32/52": claims not met yet, of all. Undefined while nothing is read: then all is new. */
export function newText({ library, marks = NOTHING_READ, passed = NOTHING_PASSED }: State): string | undefined {
  if (!(isAnyRead(marks) || passed.size > 0) || !isSurveyed(library)) return undefined;
  const all = claimsIn(library);
  return `new ${all - metIn(library, marks).union(new Set(passedIn(library)(passed).keys())).size}/${all}`;
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
