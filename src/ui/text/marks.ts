// Styled pieces of text -> one row as a string with SGR sequences, and marks (spans with a meaning) laid over a line.
import type { Span } from '../../model/text.ts';
import type { Meaning, Theme } from '../theme.ts';
import { clip, fitting, widthOf } from './width.ts';

/** A text with what it means, which decides its style. */
export interface Piece {
  readonly text: string;
  readonly as?: Meaning;
}

/** A span with a meaning. */
export interface Mark extends Span {
  readonly as: Meaning;
}

/** A row of at most `width` cells; what does not fit is cut from its end. Every style is closed within the row. */
export function row(theme: Theme, width: number, pieces: readonly (Piece | string)[]): string {
  let left = width;
  let out = '';
  for (const piece of pieces) {
    if (left <= 0) break;
    const { text, as } = typeof piece === 'string' ? { text: piece, as: undefined } : piece;
    if (text === '') continue;
    const size = widthOf(text);
    const shown = size <= left ? text : text.slice(0, fitting(text, left));
    left -= size <= left ? size : widthOf(shown);
    out += paint(theme, as, shown);
    if (size > widthOf(shown)) break;
  }
  return out;
}

/** A text in the style of what it means; as it is where the theme has no style for that. */
export function paint(theme: Theme, as: Meaning | undefined, text: string): string {
  const style = as ? theme.styles[as] : '';
  return style === '' || text === '' ? text : `\u001B[${style}m${text}\u001B[0m`;
}

/** Two ends of a row: the right one stays whole, the left one is clipped, spaces between. */
export function spread(theme: Theme, width: number, left: Piece, right: readonly Piece[]): string {
  const size = right.reduce((sum, piece) => sum + widthOf(piece.text), 0);
  if (size + 4 > width) return row(theme, width, [{ ...left, text: clip(left.text, width, theme.signs.ellipsis) }]);
  const room = width - size - 1;
  const text = clip(left.text, room, theme.signs.ellipsis);
  return row(theme, width, [{ ...left, text }, ' '.repeat(width - size - widthOf(text)), ...right]);
}

/** A row filled with spaces in its own style, for cursors that span the whole row. */
export function filled(theme: Theme, width: number, as: Meaning, text: string): string {
  const shown = text.slice(0, fitting(text, width));
  return paint(theme, as, shown + ' '.repeat(Math.max(0, width - widthOf(shown))));
}

/** Cuts `text[line]` into pieces where marks begin and end. Later marks win over earlier ones. */
export function marked(text: string, line: Span, base: Meaning | undefined, marks: readonly Mark[]): Piece[] {
  const near = marks.filter((mark) => mark.start < line.end && line.start < mark.end);
  const styled = (from: number, to: number, as: Meaning | undefined): Piece =>
    as ? { text: text.slice(from, to), as } : { text: text.slice(from, to) };
  if (near.length === 0) return [styled(line.start, line.end, base)];
  const cuts = new Set([line.start, line.end]);
  for (const mark of near) {
    cuts.add(Math.max(line.start, mark.start));
    cuts.add(Math.min(line.end, mark.end));
  }
  const edges = [...cuts].toSorted((a, b) => a - b);
  return edges.slice(1).map((to, n) => {
    const from = edges[n] ?? line.start;
    const over = near.findLast((mark) => mark.start <= from && to <= mark.end);
    return styled(from, to, over ? over.as : base);
  });
}
