// Marks: what is asked, what was typed for it, and the wish that goes to the store. The screen shows a mark only once it is durable.
import { completedLikelihood, wordingIssues } from '../../model/estimative.ts';
import { anchorOf } from '../../model/settle.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import { parseRating, parseTlp, TLP_LEVELS, type Change, type TriageId } from '../../model/triage.ts';
import type { Action } from '../actions.ts';
import type { Effect, Wish } from '../effects.ts';
import { marksOf, scopeOf, suggestionFor } from '../select/marks.ts';
import { without, type Ask, type Overlay, type State } from '../state.ts';

/** Wishes for one change to several briefings or sentences, with the places of the sentences. */
export function wishesFor(state: State, ids: readonly TriageId[], change: Change): readonly Wish[] {
  return ids.map((id) => {
    const owner = state.library.sentence(id as SentenceId) && state.library.reading(briefingOf(id as SentenceId));
    const anchor = owner && anchorOf(owner, id as SentenceId);
    return { id, change, ...(anchor ? { anchor } : {}) };
  });
}

/** Wishes for a change of marks; `said` is shown when it is on the disk, and `.` does the same again. */
export function mark(state: State, ids: readonly TriageId[], change: Change, said: string): readonly [State, readonly Effect[]] {
  if (ids.length === 0) return [state, []];
  return [{ ...state, repeat: { change, said } }, [{ type: 'mark', wishes: wishesFor(state, ids, change), said }]];
}

/** Wishes for a note to be written in the person's own editor. */
export function editNote(state: State, id: TriageId, name: string): readonly Effect[] {
  const anchor = wishesFor(state, [id], {})[0]?.anchor;
  return [{ type: 'editNote', id, text: marksOf(state, id).note ?? '', name, ...(anchor ? { anchor } : {}) }];
}

/** Opens the prompt for a mark that is typed. A note is edited, the others are given anew. */
export function promptFor(state: State, ask: Ask): State {
  const { ids, name } = scopeOf(state);
  const only = ids.length === 1 ? ids[0] : undefined;
  const text = ask === 'note' && only !== undefined ? (marksOf(state, only).note ?? '') : '';
  return { ...state, overlay: { type: 'prompt', ask, text, ids, name } };
}

/** What Enter in the prompt means: an action, or why not. */
export function answerOf(state: State): { readonly state: State; readonly action?: Action } {
  const { overlay } = state;
  if (overlay?.type !== 'prompt') return { state };
  const { ask, text, ids, name } = overlay;
  const wish = changeFrom(ask, text);
  if (typeof wish === 'string') return { state: { ...state, message: { text: wish, tone: 'problem' } } };
  const said = `${wish.said} (${name}). u undoes.`;
  return { state: without(state, 'overlay'), action: { type: 'mark', ids, change: wish.change, said } };
}

/** The change that typed text asks for, with its words; a string says what is wrong with it. */
export function changeFrom(ask: Ask, text: string): { readonly change: Change; readonly said: string } | string {
  const typed = text.trim();
  switch (ask) {
    case 'tag':
      return tagsFrom(typed);
    case 'note':
      return { change: { note: typed }, said: typed ? `Noted${mixedIn(typed)}` : 'Note removed' };
    case 'rating': {
      const rating = typed === '-' ? '' : parseRating(typed);
      if (rating === undefined || typed === '')
        return 'A rating is a letter A-F for the source, a digit 1-6 for the claim, or both: B2. - removes it.';
      return { change: { rating }, said: rating ? `Rated ${rating}` : 'Rating removed' };
    }
    case 'tlp': {
      const tlp = typed === '-' ? '' : parseTlp(typed);
      if (tlp === undefined) return `TLP levels: ${TLP_LEVELS.join(', ')}. - removes it.`;
      return { change: { tlp }, said: tlp ? `TLP:${tlp.toUpperCase()}` : 'TLP removed' };
    }
  }
}

/** The one slip in wording that is said unasked: it changes what a judgement means. */
function mixedIn(note: string): string {
  return wordingIssues(note).some(({ what }) => what.endsWith('in one sentence'))
    ? ', likelihood and confidence in one sentence'
    : '';
}

/** "aleppo -old": adds one, removes the other. */
function tagsFrom(typed: string): { readonly change: Change; readonly said: string } | string {
  const words = typed
    .split(/[\s,]+/)
    .map((word) => word.replace(/^(-?)#/, '$1'))
    .filter((word) => word !== '' && word !== '-');
  if (words.length === 0) return 'Type a tag; -tag removes one.';
  const tag = words.filter((word) => !word.startsWith('-'));
  const untag = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const change: Change = { ...(tag.length > 0 ? { tag } : {}), ...(untag.length > 0 ? { untag } : {}) };
  return { change, said: [...tag.map((each) => `#${each}`), ...untag.map((each) => `#${each} removed`)].join(' ') };
}

/** What Tab makes of a mark that is being typed: a tag in use, a word of likelihood, or the rating that is suggested. Enter is still the person's. */
export function completedMark(state: State, { ask, text, ids }: Overlay & { type: 'prompt' }): string {
  if (ask === 'tag') return completeTag(state, text);
  if (ask === 'note') return completedLikelihood(text);
  return ask === 'rating' && text === '' ? (suggestionFor(state, ids)?.rating ?? '') : text;
}

/** Completes the last word to the most used tag that begins like it. */
export function completeTag(state: State, text: string): string {
  const begun = /(?:^|[\s,])-?#?([^\s,#-]*)$/.exec(text)?.[1] ?? '';
  const counts = new Map<string, number>();
  for (const { tags } of state.marks?.values() ?? []) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const best = [...counts]
    .filter(([tag]) => tag.startsWith(begun) && tag !== begun)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best ? text.slice(0, text.length - begun.length) + best[0] : text;
}

/** Selects every briefing of the library, or none when all are. */
export function selectAll(state: State): State {
  const all = state.library.readings.map((reading) => reading.briefing.id);
  const selected = new Set(state.selected?.size === all.length ? [] : all);
  return { ...state, selected, message: { text: selectionText(selected.size), tone: 'plain' } };
}

function selectionText(count: number): string {
  return count > 0 ? `${count} selected: r f t # in the list act on them, Esc clears.` : 'Nothing selected.';
}

/** Puts the briefing under the cursor into the selection, or takes it out. */
export function toggleSelected(state: State, id: BriefingId): State {
  const selected = new Set(state.selected);
  if (!selected.delete(id)) selected.add(id);
  return { ...state, selected, message: { text: selectionText(selected.size), tone: 'plain' } };
}
