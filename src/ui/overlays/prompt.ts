// One line to type a mark into, with what it will be set on.
import { ratingWords } from '../../model/rating.ts';
import type { TriageId } from '../../model/triage.ts';
import { suggestionFor } from '../select/marks.ts';
import { looksOf } from '../select/screen.ts';
import type { Ask, Overlay, State } from '../state.ts';
import { row } from '../text/marks.ts';
import { clip, flat, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { ruleRow } from './drawer.ts';

const TITLES: Readonly<Record<Ask, string>> = { tag: 'TAG', note: 'NOTE', rating: 'RATE', tlp: 'TLP' };
const HELP: Readonly<Record<Ask, string>> = {
  tag: 'words are tags, -word removes one, Tab completes',
  note: 'empty removes the note; Tab completes how likely: unl, rou, alm',
  rating: 'A-F how reliable the source is, 1-6 how credible the claim: B2; - removes it',
  tlp: 'clear, green, amber, amber+strict or red; - removes it',
};

/** At most `height` rows of `width` cells. */
export function promptRows(
  state: State,
  { ask, text, ids, name }: Overlay & { type: 'prompt' },
  width: number,
  height: number,
): string[] {
  const theme = looksOf(state);
  const shown = endOf(flat(text), width - 5);
  const help = (ask === 'rating' && ratingWords(text.trim())) || helpFor(state, ask, ids);
  return [
    ruleRow(theme, width, TITLES[ask], name),
    row(theme, width, [{ text: ' > ', as: 'key' }, shown, { text: ' ', as: 'cursorFocused' }]),
    ...helpLines(help, width - 4, height - 2, theme.signs.ellipsis).map((line) =>
      row(theme, width, [{ text: `   ${line}`, as: 'quiet' }]),
    ),
  ].slice(0, height);
}

/** At most so many lines; the last one says that there was more. */
function helpLines(help: string, width: number, most: number, ellipsis: string): string[] {
  const lines = wrapText(help, width);
  const last = Math.max(0, most - 1);
  return [...lines.slice(0, last), ...(lines.length > last ? [clip(lines.slice(last).join(' '), width, ellipsis)] : [])];
}

function helpFor(state: State, ask: Ask, ids: readonly TriageId[]): string {
  const suggested = ask === 'rating' ? suggestionFor(state, ids) : undefined;
  return suggested ? `A-F source, 1-6 claim, - removes; Tab writes ${suggested.rating} (${suggested.why})` : HELP[ask];
}

/** The end of a text that is longer than its room: one types there. */
export function endOf(text: string, width: number): string {
  const graphemes = Array.from(text);
  while (widthOf(graphemes.join('')) > width) graphemes.shift();
  return graphemes.join('');
}
