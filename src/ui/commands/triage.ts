// Marks from the keyboard: read, flag, tags, notes, ratings, pins. Everything undoes.
import { briefingOf } from '../../model/text.ts';
import type { Change } from '../../model/triage.ts';
import type { Action } from '../actions.ts';
import { briefingScope, marksOf, scopeOf, type Scope } from '../select/marks.ts';
import type { Ask, State } from '../state.ts';
import { NOTHING_LOADED, type Command, type Why } from './command.ts';

/** Sets a mark on everything in scope, or takes it off when all have it. */
function toggle(scope: (state: State) => Scope, field: 'read' | 'flag' | 'pin', on: string, off: string) {
  return (state: State): Action | Why => {
    const { ids, name } = scope(state);
    if (ids.length === 0) return NOTHING_LOADED;
    const value = !ids.every((id) => marksOf(state, id)[field]);
    const change: Change = { [field]: value };
    return { type: 'mark', ids, change, said: `${value ? on : off} (${name}). u undoes.` };
  };
}

const ask =
  (what: Ask) =>
  (state: State): Action | Why =>
    scopeOf(state).ids.length === 0 ? NOTHING_LOADED : { type: 'prompt', ask: what };

export const TRIAGE_COMMANDS: readonly Command[] = [
  {
    id: 'read.toggle',
    group: 'Triage',
    title: 'mark the article read or unread',
    hint: 'read',
    keys: ['r'],
    run: toggle(briefingScope, 'read', 'Read', 'Unread'),
  },
  {
    id: 'flag.toggle',
    group: 'Triage',
    title: 'flag',
    hint: 'flag',
    keys: ['f'],
    run: toggle(scopeOf, 'flag', 'Flagged', 'Flag removed'),
  },
  {
    id: 'pin',
    group: 'Triage',
    title: 'pin as evidence',
    hint: 'pin',
    keys: ['p'],
    run: toggle(scopeOf, 'pin', 'Pinned', 'Pin removed'),
  },
  { id: 'tag', group: 'Triage', title: 'tag; Tab completes, -tag removes', hint: 'tag', keys: ['t'], run: ask('tag') },
  { id: 'note', group: 'Triage', title: 'write or change a note', hint: 'note', keys: ['a'], run: ask('note') },
  {
    id: 'edit',
    group: 'Triage',
    title: 'edit the note in your editor',
    hint: 'edit',
    keys: ['e'],
    run: (state) => {
      const { ids, name } = scopeOf(state);
      const [id] = ids;
      if (id === undefined) return NOTHING_LOADED;
      return ids.length > 1
        ? { why: 'The editor takes one note at a time: Esc drops the selection.' }
        : { type: 'editNote', id, name };
    },
  },
  {
    id: 'rate',
    group: 'Triage',
    title: 'rate: letter for the source, digit for the claim (B2)',
    hint: 'rate',
    keys: ['#'],
    run: ask('rating'),
  },
  { id: 'tlp', group: 'Triage', title: 'set the TLP marking', hint: 'TLP', keys: [], run: ask('tlp') },
  {
    id: 'select.toggle',
    group: 'Triage',
    title: 'select the article, to mark several at once',
    hint: 'select',
    keys: ['v'],
    run: (state) => {
      const id = state.focus === 'sources' ? state.list.on : state.here && briefingOf(state.here);
      return id ? { type: 'select', briefing: id } : NOTHING_LOADED;
    },
  },
  {
    id: 'select.toggleDown',
    group: 'Triage',
    title: 'select the article and go to the next',
    hint: 'select',
    keys: ['Space'],
    in: ['sources'],
    run: () => ({ type: 'macro', name: 'select', steps: ['select.toggle', 'move.down'] }),
  },
  {
    id: 'select.all',
    group: 'Triage',
    title: 'select all articles, or none',
    hint: 'select all',
    keys: ['V'],
    run: () => ({ type: 'selectAll' }),
  },
  {
    id: 'undo',
    group: 'Triage',
    title: 'undo the last mark',
    hint: 'undo',
    keys: ['u'],
    run: () => ({ type: 'stepBack', way: 'undo' }),
  },
  { id: 'redo', group: 'Triage', title: 'redo', hint: 'redo', keys: ['Ctrl-r'], run: () => ({ type: 'stepBack', way: 'redo' }) },
  {
    id: 'repeat',
    group: 'Triage',
    title: 'repeat the last mark here',
    hint: 'repeat',
    keys: ['.'],
    run: (state) => {
      const { ids, name } = scopeOf(state);
      if (!state.repeat) return { why: 'Nothing to repeat yet: r f p t a # make marks.' };
      return ids.length > 0
        ? { type: 'mark', ids, change: state.repeat.change, said: `Repeated (${name}). u undoes.` }
        : NOTHING_LOADED;
    },
  },
];
