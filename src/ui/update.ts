// (State, Action) -> [State, Effect[]]. The one place where anything changes; the parts are in updates/.
import { briefingOf } from '../model/text.ts';
import type { Action } from './actions.ts';
import type { Effect } from './effects.ts';
import { withSetting } from './settings.ts';
import { refusal } from './read-only.ts';
import { without, type State } from './state.ts';
import { THEMES } from './theme.ts';
import { all, leaveFilter, narrow } from './updates/filter.ts';
import { showProvenance, withFacts } from './updates/provenance.ts';
import { alongTrail, cross, keepPreview, open, replaceLibrary } from './updates/jump.ts';
import { commanded, meaningOf, type Meaning } from './updates/keys.ts';
import { lineFor, runMacro } from './updates/line.ts';
import { goToPlace, markPlace, remembering, widen } from './updates/memory.ts';
import { move, scroll, settle, settleLater } from './updates/move.ts';
import { choose, close, pick, show, showList, uncovered } from './updates/overlay.ts';
import { goTo, jumpTo, keepInSight, listTo, restore } from './updates/place.ts';
import { goOn, showChanges, shownNews } from './updates/news.ts';
import { left } from './updates/passing.ts';
import { paste } from './updates/paste.ts';
import { readOn } from './updates/read-on.ts';
import { counted, forgetSearch, saveSearch, withCounts, withSaved } from './updates/saved.ts';
import { ask, found, indexed, leaveSearch, nextMatch, pickHit } from './updates/search.ts';
import { holdOrder, moveInMatrix, openMatrix, turnMatrix, weigh } from './updates/hypotheses.ts';
import { chooseKind, marked } from './updates/judge.ts';
import { manyTimes } from './updates/times.ts';
import { editNote, mark, promptFor, selectAll, toggleSelected } from './updates/triage.ts';

/** The next state, and what is wished of the world. */
export type Result = readonly [State, readonly Effect[]];

const NOTHING: readonly Effect[] = [];
const GROUPED = { story: 'By story, copies under what they copy.', outlet: 'By outlet.', date: 'By day, newest first.' } as const;

/** What follows from an action: the next state, and what is wished of the world. Pure; the same state back means that nothing changed. */
export function update(state: State, action: Action): Result {
  const [next, effects] = step(state, action);
  return [next, withCounts(state, next, remembering(state, next, effects))];
}

function step(state: State, action: Action): Result {
  const refused = refusal(state, action);
  if (refused) return [said(state, refused.why), NOTHING];
  switch (action.type) {
    case 'key':
      return carryOut(meaningOf(without(state, 'message'), action.key));
    case 'command':
      return carryOut(commanded(state, action.id, action.argument));
    case 'times':
      return manyTimes(state, action.id, action.count, step);
    case 'macro':
      return runMacro(state, action.name, action.steps, step);
    case 'commandLine':
      return [lineFor(state, action.text), NOTHING];
    case 'paste':
      return paste(state, action.text);
    case 'resize':
      return [inSight({ ...state, size: action.size }), NOTHING];
    case 'library':
      return [replaceLibrary(state, action.library, action.corpus), NOTHING];
    case 'corpus':
      return indexed(state, action.corpus);
    case 'say':
      return [{ ...state, message: { text: action.text, tone: action.tone ?? 'plain' } }, NOTHING];
    case 'progress':
      return [action.text === undefined ? without(state, 'progress') : { ...state, progress: action.text }, NOTHING];
    case 'focus':
      return [focus(state, action.pane), NOTHING];
    case 'move':
      return move(state, action.step, action.by);
    case 'scroll':
      return [scroll(state, action.by), NOTHING];
    case 'open':
      return [open(state, action.briefing), NOTHING];
    case 'jump':
      return [arrived(jumpTo({ ...left(state, action.isReadOn), focus: 'article' }, action.sentence), action.message), NOTHING];
    case 'step':
      return [arrived(goTo({ ...left(state, action.isReadOn), focus: 'article' }, action.sentence), action.message), NOTHING];
    case 'cross':
      return [cross(state, action.by), NOTHING];
    case 'trail':
      return [alongTrail(state, action.by), NOTHING];
    case 'settle':
      return [settle(state, action.briefing), NOTHING];
    case 'readOn':
      return readOn(state);
    case 'zoom':
      return [inSight({ ...state, zoom: !state.zoom }), NOTHING];
    case 'furniture':
      return [
        said(
          inSight({ ...state, furniture: !state.furniture }),
          state.furniture ? 'Furniture hidden.' : 'Furniture shown, in [brackets] with its reason.',
        ),
        NOTHING,
      ];
    case 'theme':
      return [nextTheme(state), NOTHING];
    case 'set': {
      const next = withSetting(state, action.name, action.value);
      if (typeof next === 'string') return [said(state, next), NOTHING];
      return [said(inSight(next), `${action.name} is ${action.value} for now; config.json keeps it.`), NOTHING];
    }
    case 'widen':
      return [inSight(widen(state, action.by)), NOTHING];
    case 'filter':
      return settling(state, narrow(state, action.words));
    case 'markPlace':
      return [markPlace(state, action.letter), NOTHING];
    case 'goToPlace':
      return [goToPlace(state, action.letter), NOTHING];
    case 'info':
      return showProvenance(state, action.briefing);
    case 'facts':
      return [withFacts(state, action.of, action.rows), NOTHING];
    case 'output':
      return [
        { ...without(state, 'message'), overlay: { type: 'text', title: action.title, rows: action.rows, top: 0 } },
        NOTHING,
      ];
    case 'pipe':
      return [
        said(state, `${action.name} goes to ${action.program} …`),
        [{ type: 'pipe', program: action.program, text: action.text, name: action.name }],
      ];
    case 'diff':
      return [inSight({ ...state, diff: !state.diff }), NOTHING];
    case 'group':
      return [said(regroup(without(state, 'overlay'), action.grouping), GROUPED[action.grouping]), NOTHING];
    case 'cancel':
      return cancelled(state);
    case 'keysHint':
      return [state.pending === action.pending && state.pending !== '' ? { ...state, hint: true } : state, NOTHING];
    case 'show':
      return [show(state, action.overlay, action.filter), NOTHING];
    case 'list':
      return [showList(state, action.list), NOTHING];
    case 'menu':
      return [{ ...state, overlay: { type: 'menu', menu: action.menu } }, NOTHING];
    case 'close':
      return [close(state), NOTHING];
    case 'pick':
      return state.overlay?.type === 'search' ? pickHit(state, action.by) : [pick(state, action.by), NOTHING];
    case 'choose':
      return carryOut(choose(state));
    case 'search':
      return ask(state, action.query, action.scope);
    case 'found':
      return [found(state, action.number, action.answer, action.isWhole), NOTHING];
    case 'saved':
      return [withSaved(state, action.saved), NOTHING];
    case 'counted':
      return [counted(state, action.query, action.found, action.more), NOTHING];
    case 'saveSearch':
      return saveSearch(state, action.name);
    case 'forgetSearch':
      return forgetSearch(state, action.name);
    case 'speakers':
      return [{ ...state, speakers: action.speakers }, NOTHING];
    case 'day':
      return [{ ...state, today: action.today }, NOTHING];
    case 'match':
      return [nextMatch(state, action.by), NOTHING];
    case 'mark':
      return mark(state, action.ids, action.change, action.said);
    case 'marks':
      return [holdOrder(marked(state, action)), NOTHING];
    case 'changes':
      return showChanges(state, action.briefing);
    case 'news':
      return [shownNews({ ...state, news: action.news }, action.isShown), NOTHING];
    case 'hits':
      return [{ ...state, hits: action.hits }, NOTHING];
    case 'reached':
      return [goOn({ ...state, reached: action.reached }, action.goOn === true), NOTHING];
    case 'matrix':
      return [said(openMatrix(state, action.question, action.writing), action.said), NOTHING];
    case 'moveInMatrix':
      return [moveInMatrix(state, action.rows, action.columns), NOTHING];
    case 'turnMatrix':
      return [turnMatrix(state, action.by), NOTHING];
    case 'weigh':
      return weigh(state, action);
    case 'exportMatrix':
      return [openMatrix(state, action.question), [{ ...action }]];
    case 'judge':
      return [state, [{ type: 'judge', rulings: action.rulings, said: action.said }]];
    case 'retype':
      return [chooseKind(state, action.link), NOTHING];
    case 'editNote':
      return [state, editNote(state, action.id, action.name)];
    case 'stepBack':
      return [state, [{ type: 'stepBack', way: action.way }]];
    case 'prompt':
      return [promptFor(state, action.ask), NOTHING];
    case 'select':
      return [toggleSelected(state, action.briefing), NOTHING];
    case 'selectAll':
      return [selectAll(state), NOTHING];
    case 'quit':
    case 'suspend':
    case 'redraw':
      return [state, [{ type: action.type }]];
    case 'reload':
      return [{ ...state, message: { text: 'Reading the files again.', tone: 'plain' } }, [{ type: 'reload' }]];
    case 'copy':
      return [state, [{ type: 'copy', text: action.text, what: action.what }]];
    case 'cite':
      return [state, [{ type: 'cite', sentence: action.sentence }]];
    case 'export':
      return [without(state, 'overlay'), [{ ...action }]];
    case 'openOriginal':
      return [state, [{ type: 'open', target: action.target }]];
  }
}

function carryOut({ state, action, effects = NOTHING }: Meaning): Result {
  if (!action) return [state, effects];
  const [next, more] = step(state, action);
  return [next, [...effects, ...more]];
}

/** A word on the sentence that was reached, beside what is known of it. */
function arrived(state: State, text: string | undefined): State {
  return text === undefined ? state : { ...state, message: { text, tone: 'plain', arrived: text.replace(/\.$/, '') } };
}

function said(state: State, text: string | undefined): State {
  return text === undefined ? state : { ...state, message: { text, tone: 'plain' } };
}

/** When the list's cursor has come to another source, that is shown as after a move. */
function settling(before: State, after: State): Result {
  const { on } = after.list;
  return on === undefined || on === before.list.on ? [after, NOTHING] : [after, settleLater(on)];
}

/** After a change of width or height: the same sentence stays on the screen. */
function inSight(state: State): State {
  const shown = keepInSight(state);
  return shown.list.on === undefined ? shown : listTo(shown, shown.list.on);
}

function focus(state: State, pane: State['focus']): State {
  const moved = { ...state, focus: pane };
  if (pane === 'sources') return moved;
  const { here, list } = state;
  // Leaving the list for the article opens what the list points at.
  if (state.focus === 'sources' && list.on !== undefined && here !== undefined && briefingOf(here) !== list.on)
    return { ...open(moved, list.on), focus: pane };
  return { ...keepPreview(moved), focus: pane };
}

function nextTheme(state: State): State {
  const theme = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length] ?? 'terminal';
  return { ...state, theme, message: { text: `Theme: ${theme}`, tone: 'plain' } };
}

function regroup(state: State, grouping: State['grouping']): State {
  const next = { ...state, grouping, list: { ...state.list, top: 0 } };
  return state.list.on === undefined ? next : listTo(next, state.list.on);
}

/** With nothing left to take back, Escape stops what is still being opened. */
function cancelled(state: State): Result {
  const calm = cancel(state);
  if (calm !== state || state.progress === undefined) return [calm, NOTHING];
  return [said(state, 'Reading stops here: what has been read stays.'), [{ type: 'stopLoading' }]];
}

/** Escape takes back one thing at a time: what is open, a preview, the diff, the search. */
function cancel(state: State): State {
  if (state.overlay?.type === 'search') return leaveSearch(state);
  if (state.overlay?.type === 'filter') return leaveFilter(state);
  if (state.overlay) return uncovered(state);
  // In the list Escape is for the list: what its cursor shows meanwhile is left at the next one.
  if (state.focus === 'sources' && state.filter !== undefined) return all(state, 'All sources are listed again.');
  if (state.before) return restore(without(state, 'before'), state.before);
  if (state.diff) return inSight({ ...state, diff: false });
  if (state.selected?.size) return said(without(state, 'selected'), 'Nothing selected any more.');
  if (state.found) return said(without(state, 'found'), 'Search cleared.');
  if (state.filter !== undefined) return all(state, 'All sources are listed again.');
  return state;
}
