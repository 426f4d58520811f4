// Panes and movement: the keys that fingers already know from mail and news readers.
import type { Action, Step } from '../actions.ts';
import type { PaneId } from '../layout.ts';
import { kindOf } from '../layout.ts';
import { listedOf } from '../select/filter.ts';
import { sideOf } from '../select/side.ts';
import type { State } from '../state.ts';
import { briefingOf } from '../../model/text.ts';
import { NOTHING_LOADED, type Command, type Why } from './command.ts';

const PANES: readonly PaneId[] = ['sources', 'article', 'takeaways'];

function neighbour(state: State, by: 1 | -1, round: boolean): Action | Why {
  const next = PANES.indexOf(state.focus) + by;
  const pane = PANES[round ? (next + PANES.length) % PANES.length : next];
  return pane
    ? { type: 'focus', pane }
    : { why: by > 0 ? 'This is the pane furthest to the right.' : 'This is the pane furthest to the left.' };
}

const moves = (step: Step, by: 1 | -1) => (state: State) =>
  state.here === undefined ? NOTHING_LOADED : ({ type: 'move', step, by } satisfies Action);

function article(state: State, by: 1 | -1): Action | Why {
  if (state.here === undefined) return NOTHING_LOADED;
  const { order, at, before } = listedOf(state);
  const here = state.focus === 'sources' && state.list.on !== undefined ? state.list.on : briefingOf(state.here);
  const next = order[(before[at.get(here) ?? 0] ?? 0) + by];
  if (next === undefined) return { why: by > 0 ? 'This is the last article.' : 'This is the first article.' };
  return { type: 'open', briefing: next };
}

function openListed(state: State): Action | Why {
  return state.list.on === undefined ? NOTHING_LOADED : { type: 'open', briefing: state.list.on };
}

function followItem(state: State): Action | Why {
  const { takeaways, links } = sideOf(state);
  const { library, here } = state;
  if (here === undefined) return NOTHING_LOADED;
  const takeaway = library.reading(briefingOf(here))?.takeaways[state.side.at];
  if (takeaway)
    return {
      type: 'jump',
      sentence: takeaway.sentence,
      message: takeaway.stated ? 'A takeaway that the article states itself.' : 'A takeaway chosen by crossread.',
    };
  const link = links[state.side.at - takeaways];
  return link ? { type: 'jump', sentence: link.there } : { why: 'There is nothing to follow here.' };
}

function widening(state: State, by: 1 | -1): Action | Why {
  const kind = kindOf(state.size);
  if (kind === 'single' || kind === 'tiny') return { why: 'At this size one pane is shown anyway.' };
  return state.zoom ? { why: 'This pane has all the room there is: z shows the others.' } : { type: 'widen', by };
}

export const PANE_COMMANDS: readonly Command[] = [
  {
    id: 'focus.sources',
    group: 'Panes',
    title: 'go to the sources',
    hint: 'sources',
    keys: ['1'],
    run: () => ({ type: 'focus', pane: 'sources' }),
  },
  {
    id: 'focus.article',
    group: 'Panes',
    title: 'go to the article',
    hint: 'article',
    keys: ['2'],
    run: () => ({ type: 'focus', pane: 'article' }),
  },
  {
    id: 'focus.takeaways',
    group: 'Panes',
    title: 'go to the takeaways and links',
    hint: 'takeaways',
    keys: ['3'],
    run: () => ({ type: 'focus', pane: 'takeaways' }),
  },
  {
    id: 'focus.next',
    group: 'Panes',
    title: 'next pane',
    hint: 'pane',
    keys: ['Tab'],
    run: (state) => neighbour(state, 1, true),
  },
  {
    id: 'focus.prev',
    group: 'Panes',
    title: 'previous pane',
    hint: 'pane',
    keys: ['Shift-Tab'],
    run: (state) => neighbour(state, -1, true),
  },
  {
    id: 'focus.left',
    group: 'Panes',
    title: 'pane to the left',
    hint: 'left',
    keys: ['h', 'Left'],
    run: (state) => neighbour(state, -1, false),
  },
  {
    id: 'focus.right',
    group: 'Panes',
    title: 'pane to the right',
    hint: 'right',
    keys: ['l', 'Right'],
    run: (state) => neighbour(state, 1, false),
  },
  {
    id: 'zoom',
    group: 'Panes',
    title: 'this pane alone, and back',
    hint: 'zoom',
    keys: ['z'],
    run: (state) => (kindOf(state.size) === 'single' ? { why: 'At this size one pane is shown anyway.' } : { type: 'zoom' }),
  },
  {
    id: 'pane.wider',
    group: 'Panes',
    title: 'more room for this pane, kept for the next time',
    hint: 'wider',
    keys: [')'],
    run: (state) => widening(state, 1),
  },
  {
    id: 'pane.narrower',
    group: 'Panes',
    title: 'less room for this pane',
    hint: 'narrower',
    keys: ['('],
    run: (state) => widening(state, -1),
  },
  {
    id: 'pane.reset',
    group: 'Panes',
    title: 'every pane its usual share again',
    hint: 'shares',
    keys: ['g ='],
    run: () => ({ type: 'widen' }),
  },
];

export const MOVE_COMMANDS: readonly Command[] = [
  {
    id: 'move.down',
    group: 'Move',
    title: 'next sentence, or row; a number first for so many: 5j, 012j',
    hint: 'down',
    keys: ['j', 'Down'],
    run: moves('row', 1),
  },
  { id: 'move.up', group: 'Move', title: 'previous sentence, or row', hint: 'up', keys: ['k', 'Up'], run: moves('row', -1) },
  { id: 'page.halfDown', group: 'Move', title: 'half a page down', hint: 'half', keys: ['Ctrl-d'], run: moves('half', 1) },
  { id: 'page.halfUp', group: 'Move', title: 'half a page up', hint: 'half', keys: ['Ctrl-u'], run: moves('half', -1) },
  { id: 'page.down', group: 'Move', title: 'a page down', hint: 'page', keys: ['PgDn', 'Ctrl-f'], run: moves('page', 1) },
  { id: 'page.up', group: 'Move', title: 'a page up', hint: 'page', keys: ['PgUp'], run: moves('page', -1) },
  {
    id: 'scroll.line.down',
    group: 'Move',
    title: 'scroll one line, the cursor stays',
    hint: 'line',
    keys: ['Ctrl-e'],
    run: () => ({ type: 'scroll', by: 1 }),
  },
  {
    id: 'scroll.line.up',
    group: 'Move',
    title: 'scroll one line up',
    hint: 'line',
    keys: ['Ctrl-y'],
    run: () => ({ type: 'scroll', by: -1 }),
  },
  { id: 'move.top', group: 'Move', title: 'to the top', hint: 'top', keys: ['g g', 'Home'], run: moves('end', -1) },
  {
    id: 'move.bottom',
    group: 'Move',
    title: 'to the bottom, or with a number first to that place: 7G, 012G',
    hint: 'bottom',
    keys: ['G', 'End'],
    run: moves('end', 1),
  },
  { id: 'article.next', group: 'Move', title: 'next article', hint: 'next', keys: ['J'], run: (state) => article(state, 1) },
  {
    id: 'article.prev',
    group: 'Move',
    title: 'previous article',
    hint: 'previous',
    keys: ['K'],
    run: (state) => article(state, -1),
  },
  {
    id: 'article.open',
    group: 'Move',
    title: 'open the article',
    hint: 'open',
    keys: ['Enter'],
    in: ['sources'],
    run: openListed,
  },
  {
    id: 'read.on',
    group: 'Move',
    title: 'read on: a page down; at the end it counts as read and the next unread opens',
    hint: 'read on',
    keys: ['Space'],
    in: ['article'],
    run: (state) => (state.here === undefined ? NOTHING_LOADED : { type: 'readOn' }),
  },
  {
    id: 'take.goto',
    group: 'Move',
    title: 'go to the sentence behind the takeaway or link',
    hint: 'go to it',
    keys: ['Enter'],
    in: ['takeaways'],
    run: followItem,
  },
  {
    id: 'sentence.go',
    group: 'Move',
    title: 'go to a sentence of the article by its number',
    hint: 'number',
    keys: [],
    run: () => ({ type: 'commandLine', text: 'sentence.go ' }),
  },
  {
    id: 'mark.set',
    group: 'Move',
    title: 'mark this place with a letter, kept for the next time',
    hint: 'mark place',
    keys: ['m {a-z}'],
    run: () => ({ why: 'm and a letter from a to z marks this place.' }),
  },
  {
    id: 'mark.goto',
    group: 'Move',
    title: 'go to the place marked with a letter',
    hint: 'to mark',
    keys: ["' {a-z}"],
    run: ({ places }) => ({
      why: places
        ? `Marked: ${Object.keys(places).toSorted().join(' ')}. ' and the letter goes there.`
        : 'No place is marked yet: m and a letter from a to z marks one.',
    }),
  },
  { id: 'page.on', group: 'Move', title: 'a page down', hint: 'page', keys: ['Space'], in: ['takeaways'], run: moves('page', 1) },
];
