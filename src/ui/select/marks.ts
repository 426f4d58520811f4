// The analyst's marks as the screen shows them: what a deed applies to, and the signs and words for what is marked.
import { counted } from '../../model/counted.ts';
import { suggestRating, type Suggestion } from '../../model/rating.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import { NO_MARKS, type Marks, type TriageId } from '../../model/triage.ts';
import type { State } from '../state.ts';
import { shortNameOf } from './names.ts';

/** What a mark made now is about, with its name for the status line. The list marks briefings, the other panes the sentence. */
export interface Scope {
  readonly ids: readonly TriageId[];
  readonly name: string;
}

/** What the next mark is set on: the sentence one is at or, in the source list, the briefing. */
export function scopeOf(state: State): Scope {
  if (state.focus !== 'sources') return { ids: state.here === undefined ? [] : [state.here], name: 'this sentence' };
  return briefingScope(state);
}

/** The selected briefings, else the one under the cursor. */
export function briefingScope(state: State): Scope {
  const { selected, list, here } = state;
  if (selected && selected.size > 0) return { ids: [...selected], name: counted(selected.size, 'article') };
  const id = state.focus === 'sources' ? list.on : here && briefingOf(here);
  const briefing = id && state.library.briefing(id);
  return briefing ? { ids: [briefing.id], name: shortNameOf(briefing) } : { ids: [], name: '' };
}

/** A rating to think about, with its reason, when one sentence is to be rated. Never set by itself. */
export function suggestionFor({ library, marks }: State, ids: readonly TriageId[]): Suggestion | undefined {
  const [id] = ids;
  const sentence = ids.length === 1 && id !== undefined ? library.sentence(id as SentenceId) : undefined;
  return sentence && suggestRating(library, marks ?? new Map(), sentence.id);
}

/** The marks on a briefing or sentence; none where it has none. */
export function marksOf(state: State, id: TriageId): Marks {
  return state.marks?.get(id) ?? NO_MARKS;
}

/** Whether a briefing counts as read. */
export function isRead(state: State, id: BriefingId): boolean {
  return marksOf(state, id).read === true;
}

/** How many briefings of the library are unread. O(briefings). */
export function unreadCount(state: State): number {
  return state.library.readings.reduce((sum, reading) => sum + (isRead(state, reading.briefing.id) ? 0 : 1), 0);
}

/** One letter for the gutter and the list: the key that makes the mark. Empty when there is none. */
export function markSign({ flag, pin, note, tags, rating }: Marks): string {
  if (flag) return 'f';
  if (pin) return 'p';
  if (note) return 'a';
  if (tags.length > 0) return 't';
  return rating ? '#' : '';
}

/** All marks in words, for the status line. */
export function markWords({ flag, pin, note, tags, rating, tlp }: Marks): readonly string[] {
  return [
    ...(flag ? ['flagged'] : []),
    ...(pin ? ['pinned'] : []),
    ...tags.map((tag) => `#${tag}`),
    ...(rating ? [`rated ${rating}`] : []),
    ...(tlp ? [`TLP:${tlp.toUpperCase()}`] : []),
    ...(note ? [`note: ${note.replaceAll(/\s+/g, ' ')}`] : []),
  ];
}
