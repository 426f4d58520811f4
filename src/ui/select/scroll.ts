// The first row that is drawn of an article. A drawer covers its lower rows: the current sentence is then drawn further up,
// and stands where it stood when the drawer closes, because nothing has been scrolled.
import type { State } from '../state.ts';
import type { ArticleView } from './screen.ts';

/** The article's first row on the screen, counted from its beginning. */
export function topShown(state: State, view: ArticleView): number {
  if ((!state.overlay && !state.hint) || state.overlay?.type === 'search' || state.here === undefined) return state.top;
  const line = view.text.indexOf.get(state.here) ?? 0;
  const from = view.text.from[line] ?? 0;
  const to = view.text.to[line] ?? 0;
  if (to <= state.top + view.height || view.height <= 0) return state.top;
  return Math.max(state.top, Math.min(from, to - view.height));
}
