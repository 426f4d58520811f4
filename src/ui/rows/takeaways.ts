// The third pane: takeaways of the article above, links of the current sentence below. Both stay visible while one reads.
import { briefingOf } from '../../model/text.ts';
import { looksOf, readingOf } from '../select/screen.ts';
import { compactTakeaways, linkLines, linkRows, standingText, takeawayRows, type SideRow } from '../select/side.ts';
import type { State } from '../state.ts';
import { paint, row } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import type { Theme } from '../theme.ts';
import { titleRow } from './title.ts';

/** The title row of the third pane, `width` cells: whose takeaways they are, since ours must not pass for the article's. */
export function takeawayTitle(state: State, width: number): string {
  const theme = looksOf(state);
  const takeaways = readingOf(state)?.takeaways ?? [];
  const stated = takeaways.filter((takeaway) => takeaway.stated);
  const of = stated.find((takeaway) => takeaway.of)?.of;
  const label = width < 36 ? '3 TAKEAWAYS' : '3 KEY TAKEAWAYS';
  const room = width - label.length - 9;
  const said = (long: string, short: string) => (widthOf(long) <= room ? long : short);
  const chosen = said('chosen by crossread', said('our choice', 'chosen'));
  const note =
    takeaways.length === 0
      ? ''
      : stated.length === 0
        ? chosen
        : of
          ? said(`stated by ${of}`, 'stated')
          : said('stated in the article', 'stated');
  return titleRow(theme, width, { label, focused: state.focus === 'takeaways', note });
}

/** `at` counts items over both sections; -1 for headings. */
interface Drawn {
  readonly at: number;
  readonly first: boolean;
  readonly text: string;
  readonly heading?: boolean;
}

/** At most `height` rows of `width` cells, scrolled so that the item under the cursor is whole. */
export function takeawaysRows(state: State, width: number, height: number): string[] {
  const theme = looksOf(state);
  const reading = readingOf(state);
  const { here } = state;
  if (!reading || here === undefined)
    return wrapText('Takeaways and links stand here.', width - 2).map((text) =>
      row(theme, width, [{ text: ` ${text}`, as: 'quiet' }]),
    );
  const inner = width - 2;
  const links = drawn(linkRows(state, here, inner, theme), reading.takeaways.length);
  const head: Drawn = { at: -1, first: false, text: linkHead(state, theme, width), heading: true };
  const whole = drawn(takeawayRows(reading, inner, theme), 0);
  if (state.focus === 'takeaways') {
    const all = [...whole, BLANK, head, ...links];
    return all.slice(state.side.top, state.side.top + height).map((line) => draw(state, theme, line));
  }
  const room = Math.max(0, height - 2);
  const forLinks = Math.min(links.length, Math.max(Math.ceil(room * 0.5), room - whole.length));
  const takeaways = whole.length <= room - forLinks ? whole : drawn(compactTakeaways(reading, inner, theme), 0);
  const upper = shorten(takeaways, room - forLinks, theme);
  const lower = shorten(links, height - upper.length - 2, theme);
  return [...upper, BLANK, head, ...lower].slice(0, height).map((line) => draw(state, theme, line));
}

const BLANK: Drawn = { at: -1, first: false, text: '' };

function drawn(rows: readonly SideRow[], offset: number): Drawn[] {
  return rows.map(({ item, text }, n) => ({ at: item < 0 ? -1 : item + offset, first: rows[n - 1]?.item !== item, text }));
}

/** The links of the current sentence, one row each: the drawer of the smallest layout. */
export function linkDrawer(state: State, width: number, height: number): string[] {
  const theme = looksOf(state);
  if (state.here === undefined || height <= 0) return [];
  return [
    linkHead(state, theme, width),
    ...linkLines(state.library, state.here, width - 1, theme).map((line) => ` ${line}`),
  ].slice(0, height);
}

function linkHead(state: State, theme: Theme, width: number): string {
  const { horizontal } = theme.signs;
  const { here, library } = state;
  const linked = here !== undefined && library.linksOf(here).length > 0;
  const long = linked ? ` LINKS  ${standingText(library, here)} ` : ' LINKS  none ';
  const text = widthOf(long) <= width - 2 || here === undefined ? long : ` LINKS  ${standingText(library, here, true)} `;
  const shown = clip(text, width - 2, theme.signs.ellipsis);
  return (
    paint(theme, 'quiet', horizontal) +
    paint(theme, 'title', shown) +
    paint(theme, 'quiet', horizontal.repeat(Math.max(0, width - 1 - widthOf(shown))))
  );
}

/** Cuts what does not fit and says how much is left out and where it is. */
function shorten(rows: readonly Drawn[], height: number, theme: Theme): readonly Drawn[] {
  if (rows.length <= height) return rows;
  if (height <= 0) return [];
  // An item of which only the first row would be left is left out whole.
  let end = height - 1;
  if (rows[end - 1]?.first && !rows[end]?.first) end--;
  const kept = rows.slice(0, end);
  const items = (some: readonly Drawn[]) => new Set(some.map((line) => line.at).filter((at) => at >= 0)).size;
  const left = items(rows) - items(kept);
  const text = left > 0 ? `${theme.signs.more} ${left} more: press 3` : `${theme.signs.more} the rest: press 3`;
  return [...kept, { at: -1, first: false, text: paint(theme, 'quiet', text) }];
}

function draw(state: State, theme: Theme, line: Drawn): string {
  if (line.heading) return line.text;
  if (line.at === -1) return ` ${line.text}`;
  if (state.focus === 'takeaways' && line.at === state.side.at) return paint(theme, 'bar', theme.signs.bar) + line.text;
  const { here } = state;
  const takeaway = here === undefined ? undefined : state.library.reading(briefingOf(here))?.takeaways[line.at];
  return (line.first && takeaway && takeaway.sentence === here ? paint(theme, 'bar', theme.signs.here) : ' ') + line.text;
}
