// The list of sources narrowed by words: what `\` leaves of it. Groups without a source that is left are left out.
import { titleOf, type Briefing } from '../../model/briefing.ts';
import type { Library } from '../../model/library.ts';
import type { BriefingId } from '../../model/text.ts';
import type { Marks } from '../../model/triage.ts';
import type { State } from '../state.ts';
import { catalogueOf, type Catalogue, type Entry } from './catalogue.ts';
import { once } from './memo.ts';
import { nameOf } from './names.ts';

type Answer = Pick<State, 'filter' | 'grouping' | 'marks'> & { readonly catalogue: Catalogue };

/** The last answer for a library: a key asks for the same list many times. */
const last = once<Library, { answer?: Answer }>(() => ({}));

/** The list of sources as it is shown. */
export function listedOf(state: State): Catalogue {
  const { library, grouping, filter, marks } = state;
  const whole = catalogueOf(library, grouping);
  if (filter === undefined || filter.trim() === '') return whole;
  const held = last(library);
  if (held.answer?.filter === filter && held.answer.grouping === grouping && held.answer.marks === marks)
    return held.answer.catalogue;
  const catalogue = narrowed(whole, (id) => {
    const briefing = library.briefing(id);
    return briefing !== undefined && holds(briefing, filter, marks?.get(id));
  });
  held.answer = { filter, grouping, catalogue, ...(marks ? { marks } : {}) };
  return catalogue;
}

/** Whether every word stands in the title, the names, the day, the file's name or the tags; "-word" in none of them; "is:unread" asks the marks. */
function holds(briefing: Briefing, filter: string, marks: Marks | undefined): boolean {
  const { published = '', path = '', byline = '' } = briefing;
  // Its folder and its ending are those of many.
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const tags = (marks?.tags ?? []).map((tag) => `#${tag}`);
  const text = [titleOf(briefing), nameOf(briefing), byline, published, file, ...tags].join('\n').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-')
    .every((word) => {
      const not = word.startsWith('-');
      const wanted = not ? word.slice(1) : word;
      return (IS[wanted]?.(marks) ?? text.includes(wanted)) !== not;
    });
}

const IS: Readonly<Record<string, (marks: Marks | undefined) => boolean>> = {
  'is:unread': (marks) => marks?.read !== true,
  'is:read': (marks) => marks?.read === true,
  'is:flagged': (marks) => marks?.flag === true,
  'is:pinned': (marks) => marks?.pin === true,
};

function narrowed({ entries }: Catalogue, isKept: (id: BriefingId) => boolean): Catalogue {
  const kept: Entry[] = [];
  const at = new Map<BriefingId, number>();
  const before: number[] = [];
  const push = (entry: Entry) => {
    before.push(at.size);
    if (entry.type === 'briefing') at.set(entry.id, kept.length);
    kept.push(entry);
  };
  for (let n = 0; n < entries.length;) {
    const entry = entries[n++];
    if (entry?.type === 'briefing') {
      if (isKept(entry.id)) push(entry);
    } else if (entry) {
      const end = entries.findIndex((next, m) => m >= n && next.type === 'heading');
      const members = entries
        .slice(n, end < 0 ? entries.length : end)
        .filter((next) => next.type === 'briefing' && isKept(next.id));
      if (members.length > 0) push({ ...entry, size: members.length });
      for (const member of members) push(member);
      n = end < 0 ? entries.length : end;
    }
  }
  return { entries: kept, order: [...at.keys()], at, before };
}

/** How many sources the words leave. */
export function leftBy(state: State, filter: string): number {
  return listedOf({ ...state, filter }).order.length;
}
