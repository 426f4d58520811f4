// State -> every pane as a rectangle with rows: strings that carry their own style and fit the width. Pure.
// No two rectangles overlap; a drawer takes its rows from the panes above it.
import type { Rect } from '../layout.ts';
import { helpItems, paletteItems } from '../select/choices.ts';
import { LEGEND } from '../select/names.ts';
import { layoutFor, linkRowsBelow, looksOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { choiceRows } from '../overlays/drawer.ts';
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

export interface Pane {
  readonly id: string;
  readonly rect: Rect;
  readonly rows: readonly string[];
  /** Cells that lead to an address, where the terminal can do that. */
  readonly links?: readonly Linked[];
}

export function panesOf(state: State): readonly Pane[] {
  const layout = layoutFor(state);
  const { header, status, panes: rects, titled, drawer } = layout;
  const panes: Pane[] = [{ id: 'header', rect: header, rows: [headerRow(state, header.width)] }];
  const add = (id: string, rect: Rect, rows: readonly string[], links: readonly Linked[] = []) => {
    if (rect.height === 0 || rect.width === 0) return;
    panes.push({ id, rect, rows: rows.slice(0, rect.height), ...(links.length > 0 ? { links } : {}) });
  };
  const { sources, article, takeaways } = rects;
  if (sources)
    add(
      'sources',
      sources,
      withTitle(
        titled.sources,
        sources,
        (rect) => sourceTitle(state, rect.width),
        (w, h) => sourceRows(state, w, h),
      ),
    );
  if (article) {
    const links = linkRowsBelow(state, article);
    const upper: Rect = { ...article, height: article.height - links };
    add(
      'article',
      upper,
      withTitle(
        titled.article,
        upper,
        (rect) => articleTitle(state, rect.width),
        (w, h) => articleRows(state, w, h),
      ),
      articleLinks(state, titled.article ? 1 : 0),
    );
    if (links > 0)
      add('links', { ...article, y: article.y + upper.height, height: links }, linkDrawer(state, article.width, links));
  }
  if (takeaways) {
    add(
      'takeaways',
      takeaways,
      withTitle(
        titled.takeaways,
        takeaways,
        (rect) => takeawayTitle(state, rect.width),
        (w, h) => takeawaysRows(state, w, h),
      ),
    );
  }
  if (drawer && state.overlay?.type !== 'menu') {
    const rows = drawerRows(state, drawer);
    add('drawer', drawer, rows, drawerLinks(state, rows));
  }
  add('status', status, statusRows(state, status.width, status.height));
  return panes;
}

function withTitle(
  titled: boolean,
  rect: Rect,
  title: (rect: Rect) => string,
  rows: (width: number, height: number) => readonly string[],
): readonly string[] {
  return titled ? [title(rect), ...rows(rect.width, rect.height - 1)] : rows(rect.width, rect.height);
}

function drawerRows(state: State, { width, height }: Rect): readonly string[] {
  const { overlay } = state;
  if (!overlay) return whichKeyRows(state, width, height);
  switch (overlay.type) {
    case 'help':
      return choiceRows(
        state,
        { ...overlay, title: 'HELP', choices: helpItems(state, overlay.filter), legend: LEGEND },
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
export function chromeOf(state: State): string {
  const { kind, panes, separators, drawer } = layoutFor(state);
  const menu = state.overlay?.type === 'menu' ? `${state.overlay.menu} ${state.grouping}` : '';
  const small = state.size.rows < 12 ? '' : ' ';
  return JSON.stringify([kind, state.size, panes, separators, drawer, menu, looksOf(state).name, state.ascii, small]);
}

/** A separator as one string, a row for each line. */
export function separatorText(state: State, rect: Rect): string {
  const theme = looksOf(state);
  const line = paint(theme, 'quiet', theme.signs.vertical);
  const top = paint(theme, 'quiet', theme.signs.tee);
  return Array.from({ length: rect.height }, (_, n) => (n === 0 ? top : line)).join('\n');
}
