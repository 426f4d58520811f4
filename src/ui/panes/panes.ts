// State -> every pane as a rectangle with rows: strings that carry their own style and fit the width. Pure.
// No two rectangles overlap; a drawer takes its rows from the panes above it.
import type { Rect } from '../layout.ts';
import { helpItems, paletteItems } from '../select/choices.ts';
import { LEGEND, LIST_LEGEND } from '../select/names.ts';
import { layoutFor, linkRowsBelow, looksOf } from '../select/screen.ts';
import { tracked } from '../select/tracked.ts';
import type { State } from '../state.ts';
import { choiceRows } from '../overlays/drawer.ts';
import { hypothesesRows } from '../overlays/hypotheses.ts';
import { listRows } from '../overlays/list.ts';
import { promptRows } from '../overlays/prompt.ts';
import { searchRows } from '../overlays/search.ts';
import { commandRows, filterRows, textRows } from '../overlays/text.ts';
import { whichKeyRows } from '../overlays/which-key.ts';
import { whyRows } from '../overlays/why.ts';
import { articleRows, articleTitle } from '../rows/article.ts';
import { sourceRows, sourceTitle } from '../rows/sources.ts';
import { headerRow, statusRows } from '../rows/status.ts';
import { linkDrawer, takeawaysRows, takeawayTitle } from '../rows/takeaways.ts';
import { paint } from '../text/marks.ts';
import { articleLinks, drawerLinks, type Linked } from './links.ts';

/** A rectangle of the screen with its rows, their styles in them. */
export interface Pane {
  readonly id: string;
  readonly rect: Rect;
  readonly rows: readonly string[];
  /** Cells that lead to an address, where the terminal can do that. */
  readonly links?: readonly Linked[];
}

/** Every pane, remembered on its own: one whose parts of the state are the same is the same value as before. */
export function panesOf(state: State): readonly Pane[] {
  const panes: Pane[] = [];
  for (const make of PANES) {
    const pane = make(state);
    if (pane) panes.push(pane);
  }
  return panes;
}

const PANES: readonly ((state: State) => Pane | undefined)[] = [
  tracked((state) => {
    const { header } = layoutFor(state);
    return { id: 'header', rect: header, rows: [headerRow(state, header.width)] };
  }),
  tracked((state) => {
    const { panes, titled } = layoutFor(state);
    return paneOf('sources', panes.sources, (rect) => withTitle(state, rect, titled.sources && sourceTitle, sourceRows));
  }),
  tracked((state) => {
    const { panes, titled } = layoutFor(state);
    const rect = panes.article && upperOf(state, panes.article);
    const make = (whole: Rect) => withTitle(state, whole, titled.article && articleTitle, articleRows);
    return paneOf('article', rect, make, () => articleLinks(state, titled.article ? 1 : 0));
  }),
  tracked((state) => {
    const { article } = layoutFor(state).panes;
    const height = article ? linkRowsBelow(state, article) : 0;
    const rect = article && { ...article, y: article.y + article.height - height, height };
    return paneOf('links', rect, ({ width }) => linkDrawer(state, width, height));
  }),
  tracked((state) => {
    const { panes, titled } = layoutFor(state);
    return paneOf('takeaways', panes.takeaways, (rect) =>
      withTitle(state, rect, titled.takeaways && takeawayTitle, takeawaysRows),
    );
  }),
  tracked((state) => {
    const rect = state.overlay?.type === 'menu' ? undefined : layoutFor(state).drawer;
    return paneOf(
      'drawer',
      rect,
      (whole) => drawerRows(state, whole),
      (rows) => drawerLinks(state, rows),
    );
  }),
  tracked((state) => {
    const { status } = layoutFor(state);
    return paneOf('status', status, ({ width, height }) => statusRows(state, width, height));
  }),
];

/** A pane where there is room for one. */
function paneOf(
  id: string,
  rect: Rect | undefined,
  make: (rect: Rect) => readonly string[],
  linksIn: (rows: readonly string[]) => readonly Linked[] = () => [],
): Pane | undefined {
  if (!rect || rect.height === 0 || rect.width === 0) return undefined;
  const rows = make(rect).slice(0, rect.height);
  const links = linksIn(rows);
  return { id, rect, rows, ...(links.length > 0 ? { links } : {}) };
}

/** The article's place without the rows that the links of the current sentence take. */
function upperOf(state: State, article: Rect): Rect {
  return { ...article, height: article.height - linkRowsBelow(state, article) };
}

function withTitle(
  state: State,
  { width, height }: Rect,
  title: false | ((state: State, width: number) => string),
  rows: (state: State, width: number, height: number) => readonly string[],
): readonly string[] {
  return title ? [title(state, width), ...rows(state, width, height - 1)] : rows(state, width, height);
}

function drawerRows(state: State, { width, height }: Rect): readonly string[] {
  const { overlay } = state;
  if (!overlay) return whichKeyRows(state, width, height);
  switch (overlay.type) {
    case 'help':
      return choiceRows(
        state,
        { ...overlay, title: 'HELP', choices: helpItems(state, overlay.filter), legend: `${LEGEND}   ${LIST_LEGEND}` },
        width,
        height,
      );
    case 'palette':
      return choiceRows(
        state,
        { ...overlay, title: 'COMMANDS AND ARTICLES', choices: paletteItems(state, overlay.filter) },
        width,
        height,
      );
    case 'search':
      return searchRows(state, overlay.search, width, height);
    case 'why':
      return whyRows(state, overlay.top, width, height);
    case 'hypotheses':
      return hypothesesRows(state, overlay, width, height);
    case 'list':
      return listRows(state, overlay.list, overlay.at, width, height);
    case 'prompt':
      return promptRows(state, overlay, width, height);
    case 'command':
      return commandRows(state, overlay, width, height);
    case 'filter':
      return filterRows(state, overlay, width, height);
    case 'text':
      return textRows(state, overlay, width, height);
    case 'menu':
      return [];
  }
}

/** Everything that is drawn around the panes. While it is equal, only rows of panes have changed. */
export const chromeOf: (state: State) => string = tracked((state) => {
  const { kind, panes, separators, drawer } = layoutFor(state);
  const menu = state.overlay?.type === 'menu' ? `${state.overlay.menu} ${state.grouping}` : '';
  const small = state.size.rows < 12 ? '' : ' ';
  return JSON.stringify([kind, state.size, panes, separators, drawer, menu, looksOf(state).name, state.ascii, small]);
});

/** What stands between the panes, as panes. */
export const separatorPanes: (state: State) => readonly Pane[] = tracked((state) =>
  layoutFor(state).separators.map((rect, n) => ({
    id: `separator ${n}`,
    rect,
    rows: separatorText(state, rect).split('\n'),
  })),
);

/** A separator as one string, a row for each line. */
export function separatorText(state: State, rect: Rect): string {
  const theme = looksOf(state);
  const line = paint(theme, 'quiet', theme.signs.vertical);
  const top = paint(theme, 'quiet', theme.signs.tee);
  return Array.from({ length: rect.height }, (_, n) => (n === 0 ? top : line)).join('\n');
}
