// The links of the current sentence as a list to choose from.
import { briefingOf } from '../../model/text.ts';
import { citeOf, signOf, wordsOf } from '../select/names.ts';
import { looksOf } from '../select/screen.ts';
import { standingText } from '../select/side.ts';
import type { State } from '../state.ts';
import { filled, paint, row } from '../text/marks.ts';
import { clip, flat, pad, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { ruleRow } from './drawer.ts';

export function relationRows(state: State, at: number, width: number, height: number): string[] {
  const theme = looksOf(state);
  const { library, here } = state;
  const links = here === undefined ? [] : library.linksOf(here);
  const rule = ruleRow(theme, width, 'LINKS of this sentence', here === undefined ? '' : standingText(library, here));
  const entries = links.map((link, n) => {
    const on = n === at;
    const briefing = library.briefing(briefingOf(link.there));
    const score = link.relation.score.toFixed(2);
    const head = `${signOf(link)} ${wordsOf(link)} ${briefing ? citeOf(briefing) : ''}`;
    const room = width - widthOf(score) - 4;
    const first = `${pad(clip(head, room, theme.signs.ellipsis), room)} ${score} `;
    const text = wrapText(flat(library.sentence(link.there)?.text ?? ''), width - 5);
    return [
      on
        ? filled(theme, width, 'cursorFocused', `${theme.signs.bar} ${first}`)
        : row(theme, width, ['  ', { text: first, as: link.relation.kind }]),
      ...text.slice(0, on ? 4 : 1).map((line) => `${on ? paint(theme, 'bar', theme.signs.bar) : ' '}   ${line}`),
    ];
  });
  const room = height - 1;
  let first = 0;
  const rowsBetween = (from: number, to: number) => entries.slice(from, to).reduce((sum, entry) => sum + entry.length, 0);
  while (first < at && rowsBetween(first, at + 1) > room) first++;
  return [rule, ...entries.slice(first).flat()].slice(0, height);
}
