// What is new since last time, as the head of the view that a library opens with: what came, what it says that was not read, what
// changed, what saved searches find in it, which marks lost their place, and where one was.
import { counted } from '../../model/counted.ts';
import type { Library } from '../../model/library.ts';
import { kindsText } from '../../model/news.ts';
import { newClaims } from '../../model/novelty.ts';
import { sentenceCount } from '../../model/reading.ts';
import { briefingOf, type BriefingId } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import type { State } from '../state.ts';
import type { ListItem } from './lists.ts';
import { isRead } from './marks.ts';
import { citeOf, dayOf } from './names.ts';
import { isSurveyed, NOTHING_READ, noveltyOf } from './novelty.ts';

/** Changed articles that are listed one by one. */
const LISTED = 8;

/** Each with what Enter does; none when nothing has happened. */
export function dashboardItems(state: State): readonly ListItem[] {
  return [...goOnItem(state), ...cameItems(state), ...changedItems(state), ...searchItems(state), ...lostItem(state)];
}

/** Whether something happened that is worth being told before anything else. */
export function hasNews({ news, lost = [] }: State): boolean {
  return news !== undefined && news.fresh.length + news.changed.length + lost.length > 0;
}

function item(head: string, note: string, texts: readonly string[], action?: Action): ListItem {
  return { head, as: 'strong', note, texts, ...(action ? { action } : {}) };
}

/** "since 5 May, 14:05" in the time zone of the library's clock: the hours are UTC. */
function sinceText({ news }: State): string {
  if (!news?.since) return '';
  return `since ${dayOf(news.since.slice(0, 10), true)} ${news.since.slice(11, 16)} UTC`;
}

function goOnItem(state: State): ListItem[] {
  const last = state.reached?.last;
  const briefing = last === undefined ? undefined : state.library.briefing(briefingOf(last));
  if (last === undefined || !briefing || isRead(state, briefing.id) || !state.library.sentence(last)) return [];
  return [item(`go on in ${citeOf(briefing)}`, placeText(state, briefing.id), [], { type: 'jump', sentence: last })];
}

/** "12 of 20": how far an article was read; empty when it was not begun. */
export function placeText({ library, reached }: State, id: BriefingId): string {
  const furthest = reached?.furthest.get(id);
  const reading = library.reading(id);
  if (furthest === undefined || !reading) return '';
  const number = furthest.slice(id.length + 1);
  const all = sentenceCount(reading);
  const headline = reading.briefing.headline === undefined ? 0 : 1;
  return `${Math.min(all, number === 'h' ? 1 : Number(number) + 1 + headline)} of ${all}`;
}

function cameItems(state: State): ListItem[] {
  const fresh = (state.news?.fresh ?? []).filter((id) => state.library.briefing(id) && !isRead(state, id));
  const [first] = fresh;
  if (first === undefined) return [];
  const told = newSentences(state, fresh);
  return [
    item(counted(fresh.length, 'new article'), sinceText(state), titles(state.library, fresh), {
      type: 'open',
      briefing: first,
    }),
    ...(told > 0
      ? [item(`${counted(told, 'sentence')} said nowhere you have read`, 'L', [], { type: 'command', id: 'new.next' })]
      : []),
  ];
}

function titles(library: Library, ids: readonly BriefingId[]): string[] {
  const names = ids.slice(0, 5).flatMap((id) => {
    const briefing = library.briefing(id);
    return briefing ? [citeOf(briefing)] : [];
  });
  return [`${names.join('; ')}${ids.length > names.length ? '; …' : ''}`];
}

/** Claims of new articles that were not met: to the letter where all can be looked through, by the links alone where there are many. */
function newSentences({ library, marks = NOTHING_READ }: State, fresh: readonly BriefingId[]): number {
  return newClaims(library, marks, fresh, isSurveyed(library) ? noveltyOf(library) : undefined);
}

function changedItems({ library, news }: State): ListItem[] {
  const changed = (news?.changed ?? []).flatMap((each) => {
    const briefing = library.briefing(each.id);
    return briefing ? [{ each, briefing }] : [];
  });
  const rest = changed.length - LISTED;
  return [
    ...changed
      .slice(0, LISTED)
      .map(({ each, briefing }) =>
        item(`changed: ${citeOf(briefing)}`, kindsText(each), [], { type: 'changes', briefing: each.id }),
      ),
    ...(rest > 0
      ? [item(`and ${counted(rest, 'other changed article')}`, '', ['crossread versions ID tells what changed'])]
      : []),
  ];
}

function searchItems({ hits = [], news }: State): ListItem[] {
  const fresh = new Set(news?.fresh ?? []);
  return hits.flatMap(({ name, query, hits: by }) => {
    const found = [...by].reduce((sum, [id, times]) => sum + (fresh.has(id) ? times : 0), 0);
    return found === 0 ? [] : [item(`search "${name}"`, counted(found, 'new hit'), [query], { type: 'search', query })];
  });
}

function lostItem({ lost = [] }: State): ListItem[] {
  if (lost.length === 0) return [];
  return [
    item(`${counted(lost.length, 'mark')} lost ${lost.length === 1 ? 'its' : 'their'} sentence`, 'g n', [], {
      type: 'list',
      list: 'notes',
    }),
  ];
}
