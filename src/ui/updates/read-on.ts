// Reading on with one key: a page down, and at the end of an article it counts as read and the unread one with most that is new opens.
import { briefingOf } from '../../model/text.ts';
import type { Effect } from '../effects.ts';
import { isRead } from '../select/marks.ts';
import { shortNameOf } from '../select/names.ts';
import { nextInQueue } from '../select/novelty.ts';
import { articleView } from '../select/screen.ts';
import type { State } from '../state.ts';
import { open } from './jump.ts';
import { move } from './move.ts';
import { passing } from './passing.ts';
import { goTo } from './place.ts';
import { wishesFor } from './triage.ts';

type Result = readonly [State, readonly Effect[]];

/** What Space does in an article. */
export function readOn(state: State): Result {
  const view = articleView(state);
  const last = view?.text.sentences.at(-1)?.id;
  if (!view || last === undefined) return [state, []];
  const atEnd = state.top + view.height >= view.text.rows.length && state.here === last;
  if (atEnd) return finish(state);
  const [paged] = move(state, 'page', 1);
  const moved = paged.here === state.here ? goTo(paged, last) : paged;
  const ids = view.text.sentences.map(({ id }) => id);
  const [from, to] = [state.here, moved.here].map((id) => ids.indexOf(id ?? last));
  return [passing(moved, ids.slice(from, to)), []];
}

/** The mark is one deed, so that one undo takes it back; the trail leads back to the article. */
function finish(state: State): Result {
  const { library, here } = state;
  const briefing = here === undefined ? undefined : library.briefing(briefingOf(here));
  if (!briefing) return [state, []];
  const next = nextInQueue(state, briefing.id);
  const ahead = next === undefined ? undefined : library.briefing(next);
  const said = ahead ? `Next: ${shortNameOf(ahead)}.` : 'All is read.';
  const opened = ahead ? open(state, ahead.id) : state;
  if (isRead(state, briefing.id) || state.readOnly) return [{ ...opened, message: { text: said, tone: 'plain' } }, []];
  const wishes = wishesFor(state, [briefing.id], { read: true });
  return [opened, [{ type: 'mark', wishes, said: `Read: ${shortNameOf(briefing)}. ${said} u undoes.` }]];
}
