// The source list: briefings by story (as a tree of who copied whom), by outlet or by day, each with its counts.
// Made once per library; panes look only at the part they show.
import { titleOf } from '../../model/briefing.ts';
import type { Library } from '../../model/library.ts';
import type { Derivation } from '../../model/origin.ts';
import { sentenceCount, type Reading } from '../../model/reading.ts';
import { briefingOf, sentenceId, type BriefingId } from '../../model/text.ts';
import type { Grouping } from '../state.ts';
import { once, oncePer } from './memo.ts';
import { dayOf, isCircular, nameOf, shortNameOf } from './names.ts';

/** A briefing's place in the list. What is shown of it is looked up when it comes into sight. */
export interface Listed {
  readonly type: 'briefing';
  readonly id: BriefingId;
  /** How deep in the tree of copies it hangs, and where most of its words come from. */
  readonly depth: number;
  readonly from?: Derivation;
}

/** What the list says of a briefing. */
export interface Source {
  readonly name: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly day: string;
  /** What it is called, when its name is its outlet's. */
  readonly headline?: string;
  /** "copy of ISW", "part from ISW". */
  readonly copy?: string;
  readonly sentences: number;
  readonly linked: number;
  readonly conflicts: number;
}

/** What parts the list; `size` counts the briefings under it. */
export interface Heading {
  readonly type: 'heading';
  readonly text: string;
  readonly size: number;
}

export type Entry = Listed | Heading;

/** The source list as a whole: of big libraries only the visible part is looked at. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  /** Briefings in the order of the list. */
  readonly order: readonly BriefingId[];
  /** Index into `entries` of each briefing. */
  readonly at: ReadonlyMap<BriefingId, number>;
  /** How many briefings stand before each entry. */
  readonly before: readonly number[];
}

/** The list in its grouping; made once for each library. */
export const catalogueOf: (library: Library, grouping: Grouping) => Catalogue = oncePer((library: Library, grouping: string) => {
  const lines = grouping === 'story' ? byStory(library) : bySort(library, grouping === 'outlet' ? 'outlet' : 'date');
  const at = new Map<BriefingId, number>();
  const before: number[] = [];
  for (const [index, entry] of lines.entries()) {
    before.push(at.size);
    if (entry.type === 'briefing') at.set(entry.id, index);
  }
  return { entries: lines, order: [...at.keys()], at, before };
});

/** Readings in the order of the list. */
export function readingsInOrder(library: Library, grouping: Grouping): readonly Reading[] {
  return catalogueOf(library, grouping).order.flatMap((id) => library.reading(id) ?? []);
}

function byStory(library: Library): Entry[] {
  const parents = strongestSources(library);
  const placed = new Set<BriefingId>();
  const children = new Map<BriefingId, BriefingId[]>();
  for (const [child, { from }] of parents) children.set(from, [...(children.get(from) ?? []), child]);
  const known = new Set(library.readings.map((reading) => reading.briefing.id));

  const entries: Entry[] = [];
  const place = (id: BriefingId, depth: number, members: ReadonlySet<BriefingId>) => {
    if (placed.has(id) || !known.has(id) || !members.has(id)) return;
    placed.add(id);
    const from = depth > 0 ? parents.get(id) : undefined;
    entries.push({ type: 'briefing', id, depth, ...(from ? { from } : {}) });
    for (const child of children.get(id) ?? []) place(child, depth + 1, members);
  };
  const placeAll = (ids: readonly BriefingId[]) => {
    const members = new Set(ids);
    const isRoot = (id: BriefingId) => !members.has(parents.get(id)?.from ?? id) || parents.get(id) === undefined;
    for (const id of ids) if (isRoot(id)) place(id, 0, members);
    for (const id of ids) place(id, 0, members);
  };
  for (const story of library.stories.filter((candidate) => candidate.briefings.length > 1)) {
    entries.push({ type: 'heading', text: story.title, size: story.briefings.length });
    placeAll(story.briefings);
  }
  const rest = library.readings.map((reading) => reading.briefing.id).filter((id) => !placed.has(id));
  if (rest.length > 0) {
    if (entries.length > 0) entries.push({ type: 'heading', text: 'On its own', size: rest.length });
    placeAll(rest);
  }
  return entries;
}

function bySort(library: Library, field: 'outlet' | 'date'): Entry[] {
  const keyOf = (id: BriefingId) => {
    const briefing = library.briefing(id);
    if (!briefing) return '';
    return field === 'outlet' ? shortNameOf(briefing) : (briefing.published ?? '').slice(0, 10);
  };
  const groups = Map.groupBy(
    library.readings.map((reading) => reading.briefing.id),
    keyOf,
  );
  const names = [...groups.keys()].toSorted((a, b) =>
    field === 'date' ? compare(b, a) : compare(a.toLowerCase(), b.toLowerCase()),
  );
  return names.flatMap((name) => {
    const ids = groups.get(name) ?? [];
    const text = field === 'date' ? dayOf(name, true) || 'No date' : name;
    return [
      { type: 'heading', text, size: ids.length } satisfies Heading,
      ...ids.map((id): Listed => ({ type: 'briefing', id, depth: 0 })),
    ];
  });
}

/** For each briefing the one that most of its words come from, unless that would close a circle. */
function strongestSources(library: Library): Map<BriefingId, Derivation> {
  const parents = new Map<BriefingId, Derivation>();
  for (const derivation of library.derivations.toSorted((a, b) => b.share - a.share)) {
    if (parents.has(derivation.to)) continue;
    let above: BriefingId | undefined = derivation.from;
    while (above !== undefined && above !== derivation.to) above = parents.get(above)?.from;
    if (above === undefined) parents.set(derivation.to, derivation);
  }
  return parents;
}

/** From this share of its words on, a briefing is called a copy rather than one that takes parts. */
const COPY = 0.6;

const sources = once<Library, WeakMap<Listed, Source>>(() => new WeakMap());

/** What the list shows of a briefing. */
export function sourceOf(library: Library, listed: Listed): Source {
  const known = sources(library);
  const held = known.get(listed);
  if (held) return held;
  const source = describe(library, listed);
  known.set(listed, source);
  return source;
}

function describe(library: Library, { id, from }: Listed): Source {
  const reading = library.reading(id);
  const briefing = reading?.briefing;
  const sentences = reading ? sentenceCount(reading) : 0;
  let linked = 0;
  let conflicts = 0;
  // By their ids: the texts of a page of articles are not fetched from the disk to count links.
  for (let n = -1; n < sentences; n++) {
    const links = library.linksOf(sentenceId(id, n < 0 ? 'h' : n));
    // A possible conflict within the article is no word of another.
    if (links.some(({ there }) => briefingOf(there) !== id)) linked++;
    if (links.some((link) => link.relation.kind === 'contradicts')) conflicts++;
  }
  const parent = from && library.briefing(from.from);
  return {
    name: briefing ? nameOf(briefing) : id,
    short: briefing?.outlet ? shortNameOf(briefing) : briefing ? titleOf(briefing) : id,
    day: dayOf(briefing?.published),
    ...(briefing?.outlet ? { headline: titleOf(briefing) } : {}),
    ...(from && parent ? { copy: `${howCopied(from)} ${shortNameOf(parent)}` } : {}),
    sentences,
    linked,
    conflicts,
  };
}

function howCopied({ why, share }: Derivation): string {
  return isCircular(why) ? 'circular with' : share >= COPY ? 'copy of' : 'draws on';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
