// Taking things out: to the clipboard, or opening the original.
import { briefingOf } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import { exportScope } from '../select/take-out.ts';
import type { State } from '../state.ts';
import { NOTHING_LOADED, type Command, type Why } from './command.ts';

type Part = (state: State & { readonly here: NonNullable<State['here']> }) => Action | Why;

const reading = (part: Part) => (state: State) =>
  state.here === undefined ? NOTHING_LOADED : part({ ...state, here: state.here });

const citation = reading(({ here }) => ({ type: 'cite', sentence: here }));

const address = reading(({ library, here }) => {
  const url = library.briefing(briefingOf(here))?.url;
  return url ? { type: 'copy', text: url, what: 'address' } : { why: 'This article names no address. y p copies its path.' };
});

const path = reading(({ library, here }) => {
  const file = library.briefing(briefingOf(here))?.path;
  return file ? { type: 'copy', text: file, what: 'path' } : { why: 'This article came from no file.' };
});

const original = reading(({ library, here }) => {
  const briefing = library.briefing(briefingOf(here));
  const target = briefing?.url ?? briefing?.path;
  return target ? { type: 'openOriginal', target } : { why: 'This article has neither an address nor a file.' };
});

export const READ_COMMANDS: readonly Command[] = [
  {
    id: 'copy.citation',
    group: 'Take out',
    title: 'copy the sentence with its source',
    hint: 'copy',
    keys: ['y y'],
    run: citation,
  },
  {
    id: 'copy.article',
    group: 'Take out',
    title: 'copy the text of the article',
    hint: 'copy text',
    keys: ['y t'],
    run: reading(({ library, here }) => ({
      type: 'copy',
      text: library.briefing(briefingOf(here))?.body ?? '',
      what: 'text of the article',
    })),
  },
  {
    id: 'copy.link',
    group: 'Take out',
    title: 'copy the id of the sentence',
    hint: 'copy id',
    keys: ['y l'],
    run: reading(({ here }) => ({ type: 'copy', text: here, what: 'id of the sentence' })),
  },
  {
    id: 'copy.url',
    group: 'Take out',
    title: 'copy the address of the article',
    hint: 'copy address',
    keys: ['y u'],
    run: address,
  },
  { id: 'copy.path', group: 'Take out', title: 'copy the path of the file', hint: 'copy path', keys: ['y p'], run: path },
  { id: 'open', group: 'Take out', title: 'open the original (address or file)', hint: 'original', keys: ['o'], run: original },
  {
    id: 'export',
    group: 'Take out',
    title: 'export what is pinned, else what was found, else takeaways and linked sentences',
    hint: 'export',
    keys: ['E'],
    run: (state) => (exportScope(state).sentences.length > 0 ? { type: 'menu', menu: 'export' } : NOTHING_LOADED),
  },
];
