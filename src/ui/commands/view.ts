// Leaving, finding help, and how the screen looks.
import { briefingOf } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import type { State } from '../state.ts';
import { NOTHING_LOADED, type Command } from './command.ts';

const always = (action: Action) => () => action;

export const LEAVE_COMMANDS: readonly Command[] = [
  {
    id: 'back',
    group: 'Leave and find help',
    title: 'close what is open, else quit',
    hint: 'quit',
    keys: ['q'],
    run: always({ type: 'quit' }),
  },
  {
    id: 'quit',
    group: 'Leave and find help',
    title: 'quit at once',
    hint: 'quit',
    keys: ['Q', 'Ctrl-c'],
    run: always({ type: 'quit' }),
  },
  {
    id: 'cancel',
    group: 'Leave and find help',
    title: 'close, clear the search, or return from a preview',
    hint: 'clear',
    keys: ['Esc', 'Ctrl-g'],
    run: always({ type: 'cancel' }),
  },
  {
    id: 'help',
    group: 'Leave and find help',
    title: 'all keys: type to find, Enter runs',
    hint: 'help',
    keys: ['?', 'F1'],
    run: always({ type: 'show', overlay: 'help' }),
  },
  {
    id: 'palette',
    group: 'Leave and find help',
    title: 'commands and articles by name',
    hint: 'commands',
    keys: ['Ctrl-p'],
    run: always({ type: 'show', overlay: 'palette' }),
  },
  {
    id: 'command',
    group: 'Leave and find help',
    title: 'type a command and what it takes; Tab completes',
    hint: 'command',
    keys: [':'],
    run: always({ type: 'commandLine', text: '' }),
  },
];

export const SCREEN_COMMANDS: readonly Command[] = [
  {
    id: 'sort',
    group: 'Screen',
    title: 'group the sources by story, outlet or day',
    hint: 'group',
    keys: ['s'],
    run: always({ type: 'menu', menu: 'group' }),
  },
  {
    id: 'boiler.toggle',
    group: 'Screen',
    title: 'show or hide what is not of the article',
    hint: 'furniture',
    keys: ['B'],
    run: always({ type: 'furniture' }),
  },
  {
    id: 'filter',
    group: 'Screen',
    title: 'list only the sources that hold certain words',
    hint: 'filter',
    keys: ['\\'],
    run: (state) => (state.library.readings.length > 0 ? { type: 'filter' } : NOTHING_LOADED),
  },
  {
    id: 'info',
    group: 'Screen',
    title: 'where each field was found, what was left out, versions, file',
    hint: 'info',
    keys: ['i'],
    run: ({ focus, list, here }) => {
      const briefing = focus === 'sources' ? list.on : here && briefingOf(here);
      return briefing ? { type: 'info', briefing } : NOTHING_LOADED;
    },
  },
  {
    id: 'set',
    group: 'Screen',
    title: 'change a setting for now',
    hint: 'set',
    keys: [],
    run: always({ type: 'commandLine', text: 'set ' }),
  },
  {
    id: 'pipe',
    group: 'Take out',
    title: 'give the text of the article to a program of yours',
    hint: 'pipe',
    keys: ['|'],
    run: (state) => (state.here === undefined ? NOTHING_LOADED : { type: 'commandLine', text: 'pipe ' }),
  },
  { id: 'theme', group: 'Screen', title: 'next theme', hint: 'theme', keys: ['T'], run: always({ type: 'theme' }) },
  { id: 'reload', group: 'Screen', title: 'read the files again', hint: 'reload', keys: ['R'], run: always({ type: 'reload' }) },
  {
    id: 'go.notices',
    group: 'Screen',
    title: 'what could not be read, and what to do about it',
    hint: 'notices',
    keys: ['!'],
    run: ({ library }) =>
      library.notices.length > 0 ? { type: 'list', list: 'notices' } : { why: 'No notices: everything could be read.' },
  },
  {
    id: 'redraw',
    group: 'Screen',
    title: 'draw the screen anew',
    hint: 'redraw',
    keys: ['Ctrl-l'],
    run: always({ type: 'redraw' }),
  },
  {
    id: 'suspend',
    group: 'Screen',
    title: 'to the shell; fg comes back',
    hint: 'suspend',
    keys: ['Ctrl-z'],
    run: always({ type: 'suspend' }),
  },
];

/** The choices of the menu that `s` opens. */
export function groupings(state: State): readonly { readonly label: string; readonly action: Action }[] {
  const mark = (grouping: State['grouping']) => (state.grouping === grouping ? ' (now)' : '');
  return [
    { label: `by story, copies under what they copy${mark('story')}`, action: { type: 'group', grouping: 'story' } },
    { label: `by outlet${mark('outlet')}`, action: { type: 'group', grouping: 'outlet' } },
    { label: `by day, newest first${mark('date')}`, action: { type: 'group', grouping: 'date' } },
  ];
}
