// What is still to be read: the next unread briefing, and the next sentence that says something not met before.
import { allSentences } from '../../model/reading.ts';
import { briefingOf, type BriefingId } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import { listedOf } from '../select/filter.ts';
import { isRead } from '../select/marks.ts';
import { newIn } from '../select/novelty.ts';
import type { State } from '../state.ts';
import { left } from '../updates/passing.ts';
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

/** Each claim is stopped at once: what one goes on from has been read, whether or not its article is marked. */
function nextNew(state: State): Action | Why {
  const { here } = state;
  if (here === undefined) return NOTHING_LOADED;
  const going = left(state, true);
  const current = briefingOf(here);
  const reading = state.library.reading(current);
  const ids = reading ? allSentences(reading).map(({ id }) => id) : [];
  const behind = new Set(ids.slice(0, ids.indexOf(here) + 1));
  const ahead = newIn(going, current).find((id) => !behind.has(id));
  if (ahead !== undefined) return { type: 'step', sentence: ahead, isReadOn: true };
  for (const briefing of fromHere(state, current)) {
    if (briefing === current || isRead(state, briefing)) continue;
    const [first] = newIn(going, briefing);
    const message = 'The next sentence that says something new. < goes back.';
    if (first !== undefined) return { type: 'jump', sentence: first, isReadOn: true, message };
  }
  return { why: 'Nothing new is left: all of it was read, or stands in what was read.' };
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
