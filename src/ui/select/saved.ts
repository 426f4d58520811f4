// The saved searches at the foot of the source list, with what each finds now.
import type { SavedCount, State } from '../state.ts';
import { paint, spread } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';
import type { Theme } from '../theme.ts';

/** A list shorter than this keeps its rows for itself. */
const LEAST = 14;
const MOST = 4;

/** How many of a list's rows the saved searches take. */
export function savedHeight({ saved = [] }: State, height: number): number {
  return saved.length === 0 || height < LEAST ? 0 : Math.min(saved.length, MOST) + 1;
}

/** At most `height` rows of `width` cells; none where there is no room for one search. */
export function savedRows(state: State, theme: Theme, width: number, height: number): string[] {
  const { saved = [] } = state;
  if (height < 2) return [];
  const { horizontal, ellipsis } = theme.signs;
  const more = saved.length > height - 1 ? ` of ${saved.length}` : '';
  const title = clip(` SAVED SEARCHES${more}  g/ `, width - 1, ellipsis);
  const rule = paint(theme, 'quiet', horizontal.repeat(Math.max(0, width - 1 - widthOf(title))));
  return [
    paint(theme, 'quiet', horizontal) + paint(theme, 'title', title) + rule,
    ...saved
      .slice(0, height - 1)
      .map((each) =>
        spread(theme, width, { text: ` ${each.name}`, as: 'plain' }, [{ text: `${countText(each)} `, as: 'quiet' }]),
      ),
  ];
}

/** How much a saved search finds now; a sign while it is being counted. */
export function countText({ found, more }: SavedCount): string {
  return found === undefined ? '…' : `${found}${more ? '+' : ''}`;
}
