// Which cells lead to the address of the article: the line under its headline, and the address itself where it is told.
// Only places: whether a terminal can make use of them, and whether the address is fit to be sent, is decided behind.
import { briefingOf } from '../../model/text.ts';
import { articleView } from '../select/screen.ts';
import { topShown } from '../select/scroll.ts';
import type { State } from '../state.ts';
import { widthOf } from '../text/width.ts';

/** Cells [from, to) of one row of a pane. */
export interface Linked {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly address: string;
}

const NONE: readonly Linked[] = [];
const STYLES = /\x1b\[[0-9;]*m/g;

/** In the article: outlet, date and author lead to where it was published. `above` is the number of rows over its text. */
export function articleLinks(state: State, above: number): readonly Linked[] {
  const view = articleView(state);
  const address = view?.reading.briefing.url;
  if (!view || !address) return NONE;
  const top = topShown(state, view);
  // They stand under the headline: where the screen begins further down there are none.
  return view.text.rows.slice(top, Math.min(top + view.height, 12)).flatMap((shown, n): Linked[] => {
    if (shown.kind !== 'meta') return [];
    return [{ row: n + above, from: view.gutter, to: view.gutter + widthOf(shown.text), address }];
  });
}

/** In a drawer that tells of the article: its address, where it stands in one piece. */
export function drawerLinks({ overlay, library, here }: State, rows: readonly string[]): readonly Linked[] {
  const address = overlay?.type === 'text' && here !== undefined ? library.briefing(briefingOf(here))?.url : undefined;
  if (!address) return NONE;
  return rows.flatMap((text, row): Linked[] => {
    const plain = text.replaceAll(STYLES, '');
    const at = plain.indexOf(address);
    const from = widthOf(plain.slice(0, Math.max(0, at)));
    return at < 0 ? [] : [{ row, from, to: from + widthOf(address), address }];
  });
}
