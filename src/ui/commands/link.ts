// Cross-reading: from a sentence to its counterparts in other articles and back, and why they belong together.
import { briefingOf, type SentenceId } from '../../model/text.ts';
import { allSentences } from '../../model/reading.ts';
import type { Action } from '../actions.ts';
import { LIST_EMPTY, listItems } from '../select/lists.ts';
import { rejectedOf } from '../select/judged.ts';
import { claimFacts } from '../select/said.ts';
import { themeOf } from '../theme.ts';
import { conflictsOf, isUnlinked, pairOf, positionOf, ringOf } from '../select/links.ts';
import type { ListName, State } from '../state.ts';
import { NOTHING_LOADED, type Command, type Why } from './command.ts';

/** While nothing is linked yet nobody can say that there is nothing to go to. */
const LINKING: Why = { why: 'The sentences are being linked: in a moment.' };

function cross(state: State, by: 1 | -1): Action | Why {
  if (state.here === undefined) return NOTHING_LOADED;
  if (state.ring?.members[state.ring.at] === state.here || ringOf(state.library, state.here).length > 1)
    return { type: 'cross', by };
  if (isUnlinked(state)) return LINKING;
  const inside = state.library.linksOf(state.here).length > 0;
  return { why: inside ? 'Its counterpart is in this article: Enter lists it.' : `Said only here. ${whereNext(state)}` };
}

function whereNext(state: State): string {
  if (linkedHere(state, 1) !== undefined) return '] goes to the next linked sentence.';
  if (linkedHere(state, -1) !== undefined) return '[ goes to the linked sentence before.';
  return state.library.linkCount() > 0 ? 'J opens the next article.' : 'No two articles here say the same.';
}

function linkedHere(state: State, by: 1 | -1): SentenceId | undefined {
  const reading = state.here === undefined ? undefined : state.library.reading(briefingOf(state.here));
  if (!reading) return undefined;
  const sentences = allSentences(reading);
  const at = sentences.findIndex((sentence) => sentence.id === state.here);
  const ahead = by > 0 ? sentences.slice(at + 1) : sentences.slice(0, at).toReversed();
  return ahead.find((sentence) => state.library.linksOf(sentence.id).length > 0)?.id;
}

function claim(state: State, by: 1 | -1): Action | Why {
  if (state.here === undefined) return NOTHING_LOADED;
  const next = linkedHere(state, by);
  if (next !== undefined) return { type: 'step', sentence: next };
  if (isUnlinked(state)) return LINKING;
  const end = by > 0 ? 'after' : 'before';
  return { why: `No linked sentence ${end} this one. ${by > 0 ? 'J opens the next article.' : 'K opens the one before.'}` };
}

function conflict(state: State, by: 1 | -1): Action | Why {
  if (state.here === undefined) return NOTHING_LOADED;
  const list = conflictsOf(state.library);
  const place = (id: SentenceId) => positionOf(state.library, id);
  const here = place(state.here);
  const next =
    by > 0 ? (list.find((id) => place(id) > here) ?? list[0]) : (list.findLast((id) => place(id) < here) ?? list.at(-1));
  if (next === undefined) return isUnlinked(state) ? LINKING : { why: 'No conflict and no update between these articles.' };
  if (next === state.here) return { why: 'This is the only one.' };
  return {
    type: 'jump',
    sentence: next,
    message: `Conflict or update ${list.indexOf(next) + 1} of ${list.length}.`,
  };
}

function ofPair(state: State, action: Action): Action | Why {
  if (state.here === undefined) return NOTHING_LOADED;
  if (pairOf(state)) return action;
  return isUnlinked(state) ? LINKING : { why: `This sentence is linked to nothing. ${whereNext(state)}` };
}

function listed(state: State, list: ListName): Action | Why {
  if (listItems(state, list).length > 0) return { type: 'list', list };
  return isUnlinked(state) ? LINKING : { why: LIST_EMPTY[list] };
}

/** Opens the page of the current claim, or closes it. */
function showClaim({ library, here, overlay, theme, ascii }: State): Action | Why {
  if (here === undefined) return NOTHING_LOADED;
  if (overlay?.type === 'text' && overlay.title === CLAIM) return { type: 'close' };
  return { type: 'output', title: CLAIM, rows: claimFacts(library, here, themeOf(theme, ascii).signs.from) };
}

const CLAIM = 'CLAIM';

export const LINK_COMMANDS: readonly Command[] = [
  {
    id: 'link.next',
    group: 'Cross-reading',
    title: 'cross to the next related sentence in another article',
    hint: 'cross',
    keys: ['x'],
    run: (state) => cross(state, 1),
  },
  {
    id: 'link.prev',
    group: 'Cross-reading',
    title: 'cross to the previous related sentence',
    hint: 'cross back',
    keys: ['X'],
    run: (state) => cross(state, -1),
  },
  {
    id: 'claim.next',
    group: 'Cross-reading',
    title: 'next linked sentence in this article',
    hint: 'linked',
    keys: [']'],
    run: (state) => claim(state, 1),
  },
  {
    id: 'claim.prev',
    group: 'Cross-reading',
    title: 'previous linked sentence in this article',
    hint: 'linked',
    keys: ['['],
    run: (state) => claim(state, -1),
  },
  {
    id: 'conflict.next',
    group: 'Cross-reading',
    title: 'next possible conflict or update, anywhere',
    hint: 'conflict',
    keys: ['}'],
    run: (state) => conflict(state, 1),
  },
  {
    id: 'conflict.prev',
    group: 'Cross-reading',
    title: 'previous one',
    hint: 'conflict',
    keys: ['{'],
    run: (state) => conflict(state, -1),
  },
  {
    id: 'trail.back',
    group: 'Cross-reading',
    title: 'back to where the last jump began',
    hint: 'back',
    keys: ['<', 'Ctrl-o', 'Backspace'],
    run: (state) =>
      state.trail.back.length > 0
        ? { type: 'trail', by: -1 }
        : { why: 'No jump to go back over. Jumps are x, }, Enter, J, K and search.' },
  },
  {
    id: 'trail.forward',
    group: 'Cross-reading',
    title: 'forward again on the trail',
    hint: 'forward',
    keys: ['>', 'Ctrl-i'],
    run: (state) =>
      state.trail.forward.length > 0 ? { type: 'trail', by: 1 } : { why: 'This is the end of the trail. < goes back.' },
  },
  {
    id: 'links.open',
    group: 'Cross-reading',
    title: 'list the links of this sentence',
    hint: 'links',
    keys: ['Enter'],
    in: ['article'],
    run: (state) => {
      const list: Action = { type: 'list', list: 'links' };
      return state.here !== undefined && rejectedOf(state.library, state.here).length > 0 ? list : ofPair(state, list);
    },
  },
  {
    id: 'go.contradictions',
    group: 'Cross-reading',
    title: 'list the possible conflicts and updates',
    hint: 'conflicts',
    keys: ['g c'],
    run: (state) => listed(state, 'conflicts'),
  },
  {
    id: 'go.provenance',
    group: 'Cross-reading',
    title: 'list the origins: who says it first, who copies whom',
    hint: 'origins',
    keys: ['g p'],
    run: (state) => listed(state, 'origins'),
  },
  {
    id: 'diff.toggle',
    group: 'Cross-reading',
    title: 'word by word against the linked sentence',
    hint: 'diff',
    keys: ['d'],
    run: (state) => (state.diff ? { type: 'diff' } : ofPair(state, { type: 'diff' })),
  },
  {
    id: 'claim.show',
    group: 'Cross-reading',
    title: 'what the sentence claims: who, what, when, on whose word',
    hint: 'claim',
    keys: ['c'],
    run: showClaim,
  },
  {
    id: 'why',
    group: 'Cross-reading',
    title: 'why the two are linked',
    hint: 'why',
    keys: ['w'],
    run: (state) => ofPair(state, { type: 'show', overlay: 'why' }),
  },
];
