// What a key means now: text for a prompt, a move in a list, or a command. Answers with an Action for update to carry out.
import { FAR, type Action } from '../actions.ts';
import { actionOf } from '../command-line.ts';
import { typedBy } from '../key-names.ts';
import { keymapOf, lookUp, shown } from '../keymap.ts';
import type { Effect } from '../effects.ts';
import { without, type Overlay, type State } from '../state.ts';
import type { HypothesesOverlay } from '../weighing.ts';
import { isWhy } from '../commands/command.ts';
import { commandOf } from '../commands/registry.ts';
import { leaveWriting } from './hypotheses.ts';
import { completed, recalled, typedLine } from './line.ts';
import { nextScope } from './search.ts';
import { completedMark } from './triage.ts';

/** How long a prefix waits before the keys that may follow are shown. The prefix itself never times out. */
const HINT = 300;

/** What a key comes to: another state, an action to carry out, wishes. */
export interface Meaning {
  readonly state: State;
  readonly action?: Action;
  readonly effects?: readonly Effect[];
}

/** The key as the key map names it ("Ctrl-c", "Enter", "j"). Whatever is open takes it before the panes do. */
export function meaningOf(state: State, key: string): Meaning {
  if (key === 'Ctrl-c') return { state, action: { type: 'quit' } };
  const { overlay } = state;
  if (overlay?.type === 'help' || overlay?.type === 'palette' || overlay?.type === 'search') return inPrompt(state, overlay, key);
  if (overlay?.type === 'prompt') return inMarkPrompt(state, overlay, key);
  if (overlay?.type === 'command') return inCommandLine(state, overlay, key);
  if (overlay?.type === 'filter') return inFilter(state, overlay, key);
  if (overlay?.type === 'hypotheses') return inMatrix(state, overlay, key);
  if (overlay?.type === 'menu') return isLeave(key) || key === 's' ? { state, action: { type: 'close' } } : { state };
  if (overlay) {
    const action = inList(overlay, key);
    if (action) return { state, action };
  }
  return inPanes(state, key);
}

/** The text of a prompt after a key; undefined when the key types nothing. */
function edited(text: string, key: string): string | undefined {
  if (key === 'Backspace') return Array.from(text).slice(0, -1).join('');
  if (key === 'Ctrl-u') return '';
  if (key === 'Ctrl-w') return text.replace(/\S*\s*$/u, '');
  const typed = typedBy(key);
  return typed === undefined ? undefined : text + typed;
}

const isLeave = (key: string) => key === 'Esc' || key === 'Ctrl-g' || key === 'q';

const PICKS: Readonly<Record<string, number>> = {
  Down: 1,
  Up: -1,
  'Ctrl-n': 1,
  'Ctrl-p': -1,
  'Ctrl-d': 5,
  PgDn: 10,
  PgUp: -10,
  Home: -FAR,
  End: FAR,
};

function inPrompt(state: State, overlay: Overlay & { type: 'help' | 'palette' | 'search' }, key: string): Meaning {
  if (key === 'Esc' || key === 'Ctrl-g') return { state, action: { type: 'cancel' } };
  if (key === 'Enter') return { state, action: { type: 'choose' } };
  const by = PICKS[key];
  if (by !== undefined) return { state, action: { type: 'pick', by } };
  if (overlay.type === 'search') {
    if (key === 'Tab')
      return { state, action: { type: 'search', query: overlay.search.query, scope: nextScope(overlay.search.scope) } };
    if (key === 'Backspace' && overlay.search.query === '') return { state, action: { type: 'cancel' } };
    const query = edited(overlay.search.query, key);
    return query === undefined ? { state } : { state, action: { type: 'search', query } };
  }
  const filter = edited(overlay.filter, key);
  return filter === undefined ? { state } : { state: { ...state, overlay: { ...overlay, filter, at: 0 } } };
}

/** A mark is being typed: nothing but text, Tab for a tag or the suggested rating, Enter and Escape. */
function inMarkPrompt(state: State, overlay: Overlay & { type: 'prompt' }, key: string): Meaning {
  if (key === 'Esc' || key === 'Ctrl-g') return { state, action: { type: 'cancel' } };
  if (key === 'Enter') return { state, action: { type: 'choose' } };
  const text = key === 'Tab' ? completedMark(state, overlay) : edited(overlay.text, key);
  return text === undefined ? { state } : { state: { ...state, overlay: { ...overlay, text } } };
}

function inCommandLine(state: State, overlay: Overlay & { type: 'command' }, key: string): Meaning {
  if (key === 'Esc' || key === 'Ctrl-g') return { state, action: { type: 'cancel' } };
  if (key === 'Enter') return { state, action: { type: 'choose' } };
  if (key === 'Tab' || key === 'Shift-Tab') return { state: completed(state, overlay, key === 'Tab' ? 1 : -1) };
  if (key === 'Up' || key === 'Ctrl-p') return { state: recalled(state, overlay, 1) };
  if (key === 'Down' || key === 'Ctrl-n') return { state: recalled(state, overlay, -1) };
  if (key === 'Backspace' && overlay.text === '') return { state, action: { type: 'cancel' } };
  const text = edited(overlay.text, key);
  return text === undefined ? { state } : { state: typedLine(state, overlay, text) };
}

/** In the matrix its own keys come first, then those that move, and commands that touch nothing of what lies below. */
function inMatrix(state: State, overlay: HypothesesOverlay, key: string): Meaning {
  const { writing } = overlay;
  if (writing) {
    if (key === 'Esc' || key === 'Ctrl-g') return leaveWriting(state, overlay);
    if (key === 'Enter') return { state, action: { type: 'choose' } };
    const text = edited(writing.text, key);
    return text === undefined ? { state } : { state: { ...state, overlay: { ...overlay, writing: { ...writing, text } } } };
  }
  const own = state.pending === '' ? lookUp(keymapOf(state.keys), key, 'hypotheses') : undefined;
  if (own?.type === 'command') {
    const { id } = own.command;
    return { state: id === 'ach.goto' ? without(state, 'overlay') : state, action: { type: 'command', id } };
  }
  const meaning = inPanes(state, key);
  const { action } = meaning;
  if (action?.type !== 'command' && action?.type !== 'times') return meaning;
  const [rows, columns] = MOVES[action.id] ?? [];
  const times = action.type === 'times' ? action.count : 1;
  if (rows !== undefined && columns !== undefined)
    return { state: meaning.state, action: { type: 'moveInMatrix', rows: rows * times, columns: columns * times } };
  if (action.id === 'help')
    return { state: { ...meaning.state, overlay: { type: 'help', filter: 'hypotheses', at: 0, over: overlay } } };
  if (OVER_MATRIX.has(action.id) || OVER_MATRIX.has(commandOf(action.id)?.group ?? '')) return meaning;
  const text = `${shown(key)} is for the panes: Esc closes the hypotheses. ? lists what works here.`;
  return { state: { ...meaning.state, message: { text, tone: 'plain' } } };
}

/** What keys that move in the panes do in the matrix: rows and columns. */
const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  'move.down': [1, 0],
  'move.up': [-1, 0],
  'move.top': [-FAR, 0],
  'move.bottom': [FAR, 0],
  'page.halfDown': [5, 0],
  'page.halfUp': [-5, 0],
  'page.down': [10, 0],
  'page.up': [-10, 0],
  'focus.right': [0, 1],
  'focus.left': [0, -1],
};

/** Commands, and groups of them, that work while the matrix is open. */
const OVER_MATRIX: ReadonlySet<string> = new Set(['undo', 'redo', 'go.ach', 'Leave and find help', 'Views', 'Search', 'Screen']);

/** The list of sources follows what is typed. */
function inFilter(state: State, overlay: Overlay & { type: 'filter' }, key: string): Meaning {
  if (key === 'Esc' || key === 'Ctrl-g') return { state, action: { type: 'cancel' } };
  if (key === 'Enter') return { state, action: { type: 'choose' } };
  const by = PICKS[key];
  if (by !== undefined) return { state, action: { type: 'move', step: 'row', by: by > 0 ? 1 : -1 } };
  const text = edited(overlay.text, key);
  return text === undefined ? { state } : { state, action: { type: 'filter', words: text } };
}

function inList(overlay: Overlay, key: string): Action | undefined {
  if (isLeave(key)) return { type: 'close' };
  if (key === 'Enter') return { type: 'choose' };
  if (overlay.type === 'why' && key === 'w') return { type: 'close' };
  if (overlay.type === 'text' && key === 'i') return { type: 'close' };
  if (key === 'g' || key === 'G') return { type: 'pick', by: key === 'g' ? -FAR : FAR };
  const by = key === 'j' ? 1 : key === 'k' ? -1 : key === 'Space' ? 10 : PICKS[key];
  return by === undefined ? undefined : { type: 'pick', by };
}

function inPanes(state: State, key: string): Meaning {
  const quiet: State = { ...without(state, 'count'), pending: '', hint: false };
  if ((state.pending !== '' || state.count !== undefined) && (key === 'Esc' || key === 'Ctrl-g')) return { state: quiet };
  if (isDigitOfCount(state, key)) return { state: { ...quiet, count: `${state.count ?? ''}${key}`.slice(-LONGEST_COUNT) } };
  const sequence = state.pending === '' ? key : `${state.pending} ${key}`;
  const found = lookUp(keymapOf(state.keys), sequence, state.focus);
  switch (found.type) {
    case 'prefix':
      return {
        state: { ...quiet, pending: sequence, ...(state.count === undefined ? {} : { count: state.count }) },
        effects: [{ type: 'later', name: 'keys', after: HINT, action: { type: 'keysHint', pending: sequence } }],
      };
    case 'command':
      if (state.count !== undefined)
        return { state: quiet, action: { type: 'times', id: found.command.id, count: Number(state.count) } };
      if (found.command.id === 'back' && state.overlay) return { state: quiet, action: { type: 'close' } };
      return {
        state: quiet,
        action: { type: 'command', id: found.command.id, ...(found.argument === undefined ? {} : { argument: found.argument }) },
      };
    case 'none':
      return { state: { ...quiet, message: { text: unknown(sequence), tone: 'plain' } } };
  }
}

/** More is typed by mistake. */
const LONGEST_COUNT = 5;

/** A number before a key: 1, 2 and 3 are panes, so a number that begins with one of them begins with a 0. */
function isDigitOfCount({ count, pending, focus, keys }: State, key: string): boolean {
  if (pending !== '' || !/^\d$/.test(key)) return false;
  return count !== undefined || lookUp(keymapOf(keys), key, focus).type === 'none';
}

function unknown(sequence: string): string {
  return sequence.length > 12 ? 'Not a key here. ? lists the keys.' : `${shown(sequence)} is no key here. ? lists the keys.`;
}

/** A command by its id: what it does now, or the reason why not as a message. */
export function commanded(state: State, id: string, argument?: string): Meaning {
  const result = actionOf(state, id, argument);
  return isWhy(result) ? { state: { ...state, message: { text: result.why, tone: 'plain' } } } : { state, action: result };
}
