// What the views over the panes hold: who said what, names, notes, pins, what is new. Enter goes to the sentence or searches the name.
import { titleOf } from '../../model/briefing.ts';
import { counted } from '../../model/counted.ts';
import type { Library } from '../../model/library.ts';
import { namesIn } from '../../model/named.ts';
import type { Reading } from '../../model/reading.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { Marks, TriageId } from '../../model/triage.ts';
import type { Action } from '../actions.ts';
import type { State } from '../state.ts';
import { dashboardItems } from './dashboard.ts';
import type { ListItem } from './lists.ts';
import { markWords } from './marks.ts';
import { once } from './memo.ts';
import { citeOf, dayOf } from './names.ts';
import { quoteItems } from './quotes.ts';
import { isSurveyed, queueIn } from './novelty.ts';
import { matrix, timeline } from './timeline.ts';
import { tracked } from './tracked.ts';

export type ViewName = 'timeline' | 'matrix' | 'quotes' | 'names' | 'notes' | 'basket' | 'new';

/** What each view is called. */
export const VIEW_TITLES: Readonly<Record<ViewName, string>> = {
  timeline: 'TIMELINE: dates in the texts',
  matrix: 'MATRIX: claims by articles',
  quotes: 'WHO SAID WHAT',
  names: 'NAMES',
  notes: 'NOTES',
  basket: 'BASKET: what is pinned',
  new: 'WHAT IS NEW',
};

/** What a view says when there is nothing in it. */
export const VIEW_EMPTY: Readonly<Record<ViewName, string>> = {
  timeline: 'No dates in the texts here.',
  matrix: 'No claim here stands in more than one article.',
  quotes: 'Nobody is quoted by name here.',
  names: 'No names here.',
  notes: 'No notes yet: a writes one.',
  basket: 'Nothing is pinned yet: p pins.',
  new: 'Nothing is unread. r marks an article read or unread.',
};

/** The items of a view in the order in which they are shown; in the source list of that briefing alone. */
export function viewItems(state: State, name: ViewName): readonly ListItem[] {
  switch (name) {
    case 'timeline':
      return timelineIn(scopeOf(state))(state.library);
    case 'matrix':
      return matrixIn(scopeOf(state))(state.library);
    case 'quotes':
      return quoteItems(scopeOf(state));
    case 'names':
      return nameItems(scopeOf(state));
    case 'notes':
      return [...marked(state, ({ note }) => note !== undefined), ...lost(state)];
    case 'basket':
      return marked(state, ({ pin }) => pin === true);
    case 'new':
      return newItems(state);
  }
}

/** Counting what is said nowhere one has read looks at every claim: not again for each key. */
const newItems = tracked((state: State): readonly ListItem[] => [...dashboardItems(state), ...waiting(state)]);

/** All articles, or only those of the current story where there are too many to look through. */
function scopeOf({ library, here }: State): readonly Reading[] {
  if (isSurveyed(library)) return library.readings;
  return here === undefined ? [] : around(library, briefingOf(here));
}

/** One array for each story or article, so that what is made of it is remembered. */
const scopes = once<Library, Map<string, readonly Reading[]>>(() => new Map());

function around(library: Library, here: BriefingId): readonly Reading[] {
  const story = library.storyOf(here);
  const known = scopes(library);
  const key = story ? `story ${story.id}` : here;
  const held = known.get(key);
  if (held) return held;
  const readings = (story?.briefings ?? [here]).slice(0, 200).flatMap((id) => library.reading(id) ?? []);
  known.set(key, readings);
  return readings;
}

const timelineIn = once((readings: readonly Reading[]) => once((library: Library) => timeline(library, readings)));
const matrixIn = once((readings: readonly Reading[]) => once((library: Library) => matrix(library, readings)));

const nameItems = once((readings: readonly Reading[]): readonly ListItem[] =>
  namesIn(readings).map(({ name, kind, briefings, times }): ListItem => ({
    head: kind === 'other' ? name : `${name}, ${kind}`,
    as: 'plain',
    note: `${times}x in ${counted(briefings.size, 'article')}`,
    texts: [],
    action: { type: 'search', query: name },
  })),
);

/** What has a certain mark, in the order of the library, articles before their sentences. */
function marked({ library, marks }: State, wanted: (marks: Marks) => boolean): readonly ListItem[] {
  const ids = [...(marks ?? [])].filter(([, each]) => wanted(each));
  const place = (id: TriageId) =>
    orderOf(library).get(briefingOf(id as SentenceId)) ?? orderOf(library).get(id as BriefingId) ?? 0;
  return ids
    .toSorted(([a], [b]) => place(a) - place(b) || a.length - b.length || (a < b ? -1 : 1))
    .flatMap(([id, each]) => markItem(library, id, each) ?? []);
}

const orderOf = once(
  (library: Library): ReadonlyMap<BriefingId, number> => new Map(library.readings.map(({ briefing }, n) => [briefing.id, n])),
);

function markItem(library: Library, id: TriageId, marks: Marks): ListItem | undefined {
  const whole = library.briefing(id as BriefingId);
  const sentence = whole ? undefined : library.sentence(id as SentenceId);
  const briefing = whole ?? (sentence && library.briefing(sentence.briefing));
  if (!briefing) return undefined;
  const action: Action = sentence ? { type: 'jump', sentence: sentence.id } : { type: 'open', briefing: briefing.id };
  // The note stands below as a text of its own, and in the basket all is pinned.
  const { pin: _pin, note, ...rest } = marks;
  const words = markWords(rest);
  return {
    head: citeOf(briefing),
    as: 'strong',
    note: words.join(' '),
    texts: [...(note === undefined ? [] : [note]), sentence?.text ?? titleOf(briefing)],
    action,
  };
}

/** Marks whose sentence is gone from its article: never put elsewhere, never silently dropped. */
function lost({ lost: gone = [], library }: State): readonly ListItem[] {
  return gone.map(({ briefing, marks }): ListItem => {
    const owner = library.briefing(briefing);
    return {
      head: `lost: its sentence is gone from ${owner ? citeOf(owner) : briefing}`,
      as: 'problem',
      note: '',
      texts: [markWords(marks).join(', '), ...(marks.anchor ? [`stood at: ${marks.anchor.exact}`] : [])],
      ...(owner ? { action: { type: 'open', briefing } } : {}),
    };
  });
}

/** Unread articles, those with most that is new first; not where there are too many to look through. */
function waiting(state: State): readonly ListItem[] {
  const { library } = state;
  if (!isSurveyed(library)) return [];
  return queueIn(state).flatMap(({ briefing: id, fresh, origins, wanted }): ListItem[] => {
    const briefing = library.briefing(id);
    if (!briefing) return [];
    const rest = origins > 0 ? `, up to ${counted(origins, 'origin')}` : '';
    return [
      {
        head: briefing.outlet ? citeOf(briefing) : ['no outlet given', dayOf(briefing.published)].filter(Boolean).join(', '),
        as: fresh > 0 ? 'strong' : 'quiet',
        note: `${fresh} new${rest}${wanted > 0 ? `, ${wanted} searched for` : ''}`,
        texts: [titleOf(briefing)],
        action: { type: 'open', briefing: id },
      },
    ];
  });
}
