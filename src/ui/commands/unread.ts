// What is still to be read: the next unread briefing, and the next sentence that says something not met before.
import type { Novelty } from '../../model/novelty.ts';
import { allSentences } from '../../model/reading.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import { listedOf } from '../select/filter.ts';
import { isRead } from '../select/marks.ts';
import { NOTHING_READ, noveltyOf } from '../select/novelty.ts';
import type { State } from '../state.ts';
import { NOTHING_LOADED, type Command, type Why } from './command.ts';

/** Briefings in the order of the list, from the one after the current one once round to it. */
function fromHere(state: State, here: BriefingId): readonly BriefingId[] {
  const { order, at, before } = listedOf(state);
  const next = (before[at.get(here) ?? 0] ?? 0) + 1;
  return [...order.slice(next), ...order.slice(0, next)];
}

function nextUnread(state: State): Action | Why {
  if (state.here === undefined) return NOTHING_LOADED;
  const here = state.focus === 'sources' && state.list.on !== undefined ? state.list.on : briefingOf(state.here);
  const next = fromHere(state, here).find((id) => id !== here && !isRead(state, id));
  return next === undefined
    ? { why: 'No other article is unread. r marks one read or unread.' }
    : { type: 'open', briefing: next };
}

function nextNew(state: State): Action | Why {
  const { here, library } = state;
  if (here === undefined) return NOTHING_LOADED;
  const novelty = noveltyOf(library);
  const met = novelty.metIn(state.marks ?? NOTHING_READ);
  const current = briefingOf(here);
  const ahead = newIn(state, novelty, met, current, here);
  if (ahead !== undefined) return { type: 'step', sentence: ahead };
  for (const briefing of fromHere(state, current)) {
    if (briefing === current || isRead(state, briefing)) continue;
    const first = newIn(state, novelty, met, briefing);
    if (first !== undefined)
      return { type: 'jump', sentence: first, message: 'The next sentence that says something new. < goes back.' };
  }
  return { why: 'Nothing new is left: all of it was read, or stands in what was read.' };
}

/** The first sentence of a briefing, after the given one, that says something not met before. */
function newIn(
  state: State,
  novelty: Novelty,
  met: ReadonlySet<string>,
  briefing: BriefingId,
  after?: SentenceId,
): SentenceId | undefined {
  const reading = state.library.reading(briefing);
  if (!reading) return undefined;
  const ids = allSentences(reading).map((sentence) => sentence.id);
  const bright = novelty.brightIn(briefing, met);
  return ids.slice(after === undefined ? 0 : ids.indexOf(after) + 1).find((id) => bright.has(id));
}

export const UNREAD_COMMANDS: readonly Command[] = [
  {
    id: 'go.versions',
    group: 'Views',
    title: 'what the newest version of this article changed: numbers, names, hedges, wording',
    hint: 'changes',
    keys: ['g v'],
    run: ({ here }) => (here === undefined ? NOTHING_LOADED : { type: 'changes', briefing: briefingOf(here) }),
  },
  { id: 'article.nextUnread', group: 'Move', title: 'next unread article', hint: 'unread', keys: ['U'], run: nextUnread },
  {
    id: 'new.next',
    group: 'Cross-reading',
    title: 'next sentence that says something not read before',
    hint: 'new',
    keys: ['L'],
    run: nextNew,
  },
];
