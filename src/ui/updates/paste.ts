// Text pasted into the terminal: typed into whatever is being written, and nowhere else.
import type { Effect } from '../effects.ts';
import type { State } from '../state.ts';
import { narrow } from './filter.ts';
import { typedLine } from './line.ts';
import { ask } from './search.ts';

/** Pasted text goes into a prompt, and nowhere else. */
export function paste(state: State, text: string): readonly [State, readonly Effect[]] {
  const typed = text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 1000);
  const { overlay } = state;
  if (overlay?.type === 'search') return ask(state, overlay.search.query + typed);
  return [pasted(state, typed), []];
}

function pasted(state: State, typed: string): State {
  const { overlay } = state;
  if (overlay?.type === 'command') return typedLine(state, overlay, overlay.text + typed);
  if (overlay?.type === 'filter') return narrow(state, overlay.text + typed);
  if (overlay?.type === 'prompt') return { ...state, overlay: { ...overlay, text: overlay.text + typed } };
  if (overlay?.type === 'help' || overlay?.type === 'palette')
    return { ...state, overlay: { ...overlay, filter: overlay.filter + typed, at: 0 } };
  if (overlay?.type === 'hypotheses' && overlay.writing)
    return { ...state, overlay: { ...overlay, writing: { ...overlay.writing, text: overlay.writing.text + typed } } };
  return { ...state, message: { text: 'Pasted text is taken in prompts only: / first.', tone: 'plain' } };
}
