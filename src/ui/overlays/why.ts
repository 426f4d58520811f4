// Why two sentences are linked: both of them, and the evidence as a table whose weights add up to the score.
import { briefingOf, type SentenceId } from '../../model/text.ts';
import type { Link } from '../../model/library.ts';
import type { Evidence } from '../../model/relation.ts';
import { judgedWords, programSays } from '../select/judged.ts';
import { pairOf } from '../select/links.ts';
import { citeOf, isDifference, signOf, wordsOf } from '../select/names.ts';
import { reasonsIn, verdictOf } from '../select/reasons.ts';
import { looksOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import type { Theme } from '../theme.ts';
import { row } from '../text/marks.ts';
import { clip, excerpt, flat, pad, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { ruleRow } from './drawer.ts';

/** Cells before the two sentences. */
const LABEL = 8;

/** The table from row `top` on, at most `height` rows of `width` cells. */
export function whyRows(state: State, top: number, width: number, height: number): string[] {
  const theme = looksOf(state);
  const link = pairOf(state);
  if (!link) return [ruleRow(theme, width, 'WHY'), ' Nothing is linked here.'].slice(0, height);
  const { library } = state;
  const said = (id: SentenceId, as: string): string[] => {
    const briefing = library.briefing(briefingOf(id));
    const text = flat(`${briefing ? citeOf(briefing) : id}: ${excerpt(library.sentence(id)?.text ?? '')}`);
    const room = Math.max(8, width - LABEL - 1);
    const [first = '', ...rest] = wrapText(text, room);
    const second = rest.length > 0 ? [clip(rest.join(' '), room, theme.signs.ellipsis)] : [];
    return [first, ...second].map((line, n) =>
      row(theme, width, [{ text: (n === 0 ? ` ${as}` : '').padEnd(LABEL), as: 'strong' }, line]),
    );
  };
  const { score } = link.relation;
  const evidence = reasonsIn(link);
  const weights = roundedTo(
    evidence.map((reason) => reason.weight),
    score,
  );
  const names = Math.min(24, Math.max(5, ...evidence.map((reason) => widthOf(reason.what))));
  const table = evidence.map((reason, n) => {
    const as = isDifference(reason.what) || reason.what === 'possible conflict' ? 'contradicts' : 'plain';
    // What only says how the two differ has no weight, and what hardly weighs none to show.
    const weight = Math.abs(weights[n] ?? 0) < 0.005 ? ' '.repeat(5) : number(weights[n] ?? 0);
    return row(theme, width, [
      { text: `  ${weight}  ${pad(clip(reason.what, names, theme.signs.ellipsis), names)}`, as },
      { text: `  ${clip(flat(reason.value), width - names - 12, theme.signs.ellipsis)}`, as: 'quiet' },
    ]);
  });
  const sum = row(theme, width, [
    { text: `  ${number(score)}  how surely the two say the same: the sum of the above`, as: 'strong' },
  ]);
  const verdict = row(theme, width, [` ${clip(verdictOf(library, link), width - 2, theme.signs.ellipsis)}`]);
  const heads = [...said(link.here, 'here'), ...said(link.there, 'there'), verdict];
  const judged = judgedRow(state, link, width, theme);
  const room = Math.max(1, height - heads.length - judged.length - 2);
  const first = Math.max(0, Math.min(top, table.length - room));
  const title = `WHY ${signOf(link)} ${wordsOf(link)}`;
  return [ruleRow(theme, width, title), ...heads, ...judged, ...table.slice(first, first + room), sum].slice(0, height);
}

/** Who decided about the link, and what the program says of it. */
function judgedRow(state: State, link: Link, width: number, theme: Theme): string[] {
  const { judged } = link.relation;
  if (!judged) return [];
  const own = programSays(state.library, link);
  const text = ` ${judgedWords(state, judged)}${own ? `; crossread says: ${own}` : ''}`;
  return [row(theme, width, [{ text: clip(text, width - 1, theme.signs.ellipsis), as: 'strong' }])];
}

function number(value: number): string {
  return value.toFixed(2).padStart(5);
}

/** Rounded to hundredths so that what is shown adds up to the shown sum: the largest remainders are rounded up. */
export function roundedTo(values: readonly Evidence['weight'][], sum: number): number[] {
  const floors = values.map((value) => Math.floor(value * 100));
  const wanted = Math.round(sum * 100);
  const missing = wanted - floors.reduce((total, value) => total + value, 0);
  const order = values
    .map((value, n) => ({ n, rest: value * 100 - Math.floor(value * 100) }))
    .toSorted((a, b) => b.rest - a.rest || a.n - b.n);
  const raised = new Set(order.slice(0, Math.max(0, Math.min(values.length, missing))).map(({ n }) => n));
  return floors.map((value, n) => (value + (raised.has(n) ? 1 : 0)) / 100);
}
