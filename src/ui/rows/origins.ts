// Who stands behind the current claim, in the rows that a short source list leaves free: each origin, and who tells it after them.
import { looksOf } from '../select/screen.ts';
import { shortNameOf } from '../select/names.ts';
import type { State } from '../state.ts';
import { paint, row, spread } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';

/** Fewer rows than this say too little. */
const LEAST = 5;

/** At most `height` rows of `width` cells; none where there is no room for one origin. */
export function originRows(state: State, width: number, height: number): string[] {
  const { library, here } = state;
  const cluster = here === undefined ? undefined : library.clusterOf(here);
  if (!cluster || cluster.origins.length === 0 || height < LEAST) return [];
  const theme = looksOf(state);
  const { horizontal, branch, ellipsis, more } = theme.signs;
  const title = clip(` ORIGINS  ${cluster.independent} of this claim `, width - 1, ellipsis);
  const rows = [
    '',
    paint(theme, 'quiet', horizontal) +
      paint(theme, 'title', title) +
      paint(theme, 'quiet', horizontal.repeat(Math.max(0, width - 1 - widthOf(title)))),
  ];
  for (const origin of cluster.origins) {
    // Whether the report that started it can be read here, or only what others made of it.
    const note = origin.held ? '' : 'not here ';
    const own = origin.briefings.map((id) => library.briefing(id)).find((briefing) => briefing?.outlet === origin.name);
    const called = own && widthOf(origin.name) > width - note.length - 2 ? shortNameOf(own) : origin.name;
    rows.push(spread(theme, width, { text: ` ${called}`, as: 'strong' }, [{ text: note, as: 'quiet' }]));
    for (const id of origin.briefings) {
      const briefing = library.briefing(id);
      const name = briefing ? shortNameOf(briefing) : id;
      if (briefing?.outlet !== origin.name)
        rows.push(row(theme, width, [{ text: `  ${branch}`, as: 'quiet' }, clip(name, width - branch.length - 3, ellipsis)]));
    }
  }
  if (rows.length <= height) return rows;
  return [...rows.slice(0, height - 1), paint(theme, 'quiet', ` ${more} gp lists all`)];
}
