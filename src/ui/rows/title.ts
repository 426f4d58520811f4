// The first row of a pane: its number, its name, a note, and a rule to its right edge.
import { paint } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';
import type { Theme } from '../theme.ts';

/** What stands in the first row of a pane. */
export interface Title {
  readonly label: string;
  readonly focused: boolean;
  /** At the right edge: "5/13". */
  readonly note?: string;
}

/** `width` cells; the note gives way first, then the label is cut. */
export function titleRow(theme: Theme, width: number, { label, focused, note = '' }: Title): string {
  const { horizontal, ellipsis } = theme.signs;
  const end = note && widthOf(note) + 8 < width ? ` ${note} ` : '';
  const name = ` ${clip(label, width - widthOf(end) - 4, ellipsis)} `;
  const rule = Math.max(0, width - 1 - widthOf(name) - widthOf(end) - (end ? 1 : 0));
  return [
    paint(theme, 'quiet', horizontal),
    paint(theme, focused ? 'titleFocused' : 'title', name),
    paint(theme, 'quiet', horizontal.repeat(rule) + end + (end ? horizontal : '')),
  ].join('');
}
