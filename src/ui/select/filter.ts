// The list of sources narrowed by words: what `\` leaves of it. Groups without a source that is left are left out.
import type { Library } from '../../model/library.ts';
import type { BriefingId } from '../../model/text.ts';
import type { Marks } from '../../model/triage.ts';
import type { State } from '../state.ts';
import { cardsById, type Card } from './cards.ts';
import { catalogueOf, type Catalogue, type Entry, type Heading } from './catalogue.ts';
import { once } from './memo.ts';

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
  const conditions = conditionsOf(filter);
  const cards = cardsById(library);
  const catalogue = narrowed(whole, (id) => {
    const card = cards.get(id);
    const own = marks?.get(id);
    return card !== undefined && conditions.every((holds) => holds(card, own));
  });
  held.answer = { filter, grouping, catalogue, ...(marks ? { marks } : {}) };
  return catalogue;
}

type Condition = (card: Card, marks: Marks | undefined) => boolean;

/** Every word stands in the title, the names, the day, the file's name or the tags; "-word" in none of them; "is:unread" asks the marks. */
function conditionsOf(filter: string): readonly Condition[] {
  const words = filter.toLowerCase().split(/\s+/);
  return words
    .filter((word) => word !== '' && word !== '-')
    .map((word): Condition => {
      const not = word.startsWith('-');
      const wanted = not ? word.slice(1) : word;
      const is = Object.hasOwn(IS, wanted) ? IS[wanted] : undefined;
      if (is) return (_card, marks) => is(marks) !== not;
      return ({ words: known }, marks) =>
        (known.includes(wanted) || (marks?.tags.some((tag) => `#${tag.toLowerCase()}`.includes(wanted)) ?? false)) !== not;
    });
}

const IS: Readonly<Record<string, (marks: Marks | undefined) => boolean>> = {
  'is:unread': (marks) => marks?.read !== true,
  'is:read': (marks) => marks?.read === true,
  'is:flagged': (marks) => marks?.flag === true,
  'is:pinned': (marks) => marks?.pin === true,
};

/** One pass: a heading is kept when the first of its sources is, with the number of those that are. */
function narrowed({ entries }: Catalogue, isKept: (id: BriefingId) => boolean): Catalogue {
  const kept: Entry[] = [];
  const at = new Map<BriefingId, number>();
  const before: number[] = [];
  const push = (entry: Entry) => {
    before.push(at.size);
    if (entry.type === 'briefing') at.set(entry.id, kept.length);
    kept.push(entry);
  };
  let waiting: Heading | undefined;
  let heading = -1;
  for (const entry of entries) {
    if (entry.type === 'heading') waiting = entry;
    else if (isKept(entry.id)) {
      if (waiting) {
        heading = kept.length;
        push({ ...waiting, size: 0 });
        waiting = undefined;
      }
      push(entry);
      const open = kept[heading];
      if (open?.type === 'heading') kept[heading] = { ...open, size: kept.length - 1 - heading };
    }
  }
  return { entries: kept, order: [...at.keys()], at, before };
}
