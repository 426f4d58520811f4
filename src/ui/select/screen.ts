// State -> where things are on the screen: the layout, the article at its width, the list and the third pane with their rows.
// The one place that joins size and content; update uses it to scroll, the panes to draw.
import type { Reading } from '../../model/reading.ts';
import { briefingOf } from '../../model/text.ts';
import { kindOf, layoutOf, type Layout, type PaneId, type Rect, type Wishes } from '../layout.ts';
import { offers } from '../command-line.ts';
import { MEASURE } from '../settings.ts';
import { EXPORT_NAMES, type State } from '../state.ts';
import { paint } from '../text/marks.ts';
import { widthOf } from '../text/width.ts';
import { themeOf, type Theme } from '../theme.ts';
import { articleOf, type ArticleText } from './article.ts';
import { savedHeight } from './saved.ts';
import type { Catalogue } from './catalogue.ts';
import { listedOf } from './filter.ts';
import { matrixHeight } from './hypotheses.ts';
import { diffRows } from './diff-rows.ts';
import { hintItems, hintShape } from './hint.ts';
import { pairOf } from './links.ts';
import { tracked } from './tracked.ts';

/** The colours and signs that this terminal can show. */
export function looksOf(state: State): Theme {
  return themeOf(state.theme, state.ascii);
}

/** What is known of the article one is at; absent when the library is empty. */
export function readingOf(state: State): Reading | undefined {
  return state.here === undefined ? undefined : state.library.reading(briefingOf(state.here));
}

/** The layout as it is drawn, an open drawer included. */
export const layoutFor: (state: State) => Layout = tracked((state) =>
  layoutOf(state.size, wishesOf(state, state.focus, drawerRows(state))),
);

function wishesOf({ zoom, sizes }: State, focus: PaneId, drawer: number): Wishes {
  return { focus, zoom, drawer, ...(sizes ? { sizes } : {}) };
}

/** Rows an overlay asks for, title included. */
function drawerRows(state: State): number {
  const { overlay } = state;
  const { rows } = state.size;
  if (!overlay) return state.hint ? hintShape(hintItems(state).length, state.size.columns).lines + 1 : 0;
  switch (overlay.type) {
    case 'search':
      return Math.max(6, Math.floor(rows * 0.45));
    case 'help':
    case 'palette':
      return Math.max(6, Math.floor(rows * 0.65));
    case 'why': {
      const relation = pairOf(state)?.relation;
      return Math.min((relation?.evidence.length ?? 0) + (relation?.judged ? 8 : 7), Math.floor(rows * 0.65));
    }
    case 'hypotheses':
      return matrixHeight(state);
    case 'list':
      return Math.max(5, Math.floor(rows * 0.4));
    case 'prompt':
      // The rating that is suggested comes with its reasons: one row does not hold them in a narrow window.
      return overlay.ask === 'rating' && state.size.columns < 120 ? 4 : 3;
    case 'filter':
      return 3;
    case 'command':
      return Math.max(3, Math.min(12, Math.floor(rows * 0.4), offers(state, overlay.typed).length + 2));
    case 'text': {
      const room = Math.max(8, state.size.columns - 20);
      const lines = overlay.rows.reduce((sum, { text }) => sum + Math.ceil(Math.max(1, widthOf(text)) / room), 0);
      return Math.min(lines + 1, Math.max(6, Math.floor(rows * (overlay.of === undefined ? 0.5 : 0.65))));
    }
    case 'menu':
      return overlay.menu === 'export' ? EXPORT_NAMES.length + 1 : 5;
  }
}

/** The article as it is on the screen now. */
export interface ArticleView {
  readonly reading: Reading;
  readonly text: ArticleText;
  /** Cells of the text, without gutter and margin. */
  readonly width: number;
  readonly gutter: number;
  /** Rows of text that are visible. */
  readonly height: number;
  /** Rows of the word diff below the text. */
  readonly diff: readonly string[];
}

/** The article pane, also while it is hidden: scrolling must work there too. */
export const articleView: (state: State) => ArticleView | undefined = tracked((state) => {
  const reading = readingOf(state);
  if (!reading) return undefined;
  const rect = rectOf(state, 'article');
  const narrow = rect.width < 46;
  const gutter = narrow ? 4 : 8;
  const width = Math.min(state.measure ?? MEASURE, Math.max(4, rect.width - gutter - 1));
  const text = articleOf(reading, width, state.furniture);
  const titled = kindOf(state.size) === 'single' ? 0 : 1;
  const room = Math.max(0, rect.height - titled - linkRowsBelow(state, rect));
  const link = state.diff ? pairOf(state) : undefined;
  const diff = link ? cutDiff(state, diffRows(state.library, link, rect.width, looksOf(state)), room) : [];
  return { reading, text, width, gutter, height: room - diff.length, diff };
});

/** As much of a word diff as leaves the text its share, and a word on what is left out. */
function cutDiff(state: State, rows: readonly string[], room: number): readonly string[] {
  const theme = looksOf(state);
  const most = Math.floor(room * (room < 24 ? 0.6 : 0.45));
  if (rows.length <= most) return rows;
  const rest = `  ${theme.signs.more}${state.zoom ? '' : ' z shows the rest'}`;
  return [...rows.slice(0, Math.max(0, most - 1)), paint(theme, 'quiet', rest)].slice(0, most);
}

/** Rows that the links of the current sentence take below the article where no third pane is shown. */
export function linkRowsBelow(state: State, article: Rect): number {
  return kindOf(state.size) === 'single' && article.height > 12 ? 4 : 0;
}

/** Where a pane is, or would be when it had the focus. */
function rectOf(state: State, pane: 'sources' | 'article' | 'takeaways'): Rect {
  const shown = layoutFor(state).panes[pane];
  if (shown) return shown;
  return layoutOf(state.size, wishesOf(state, pane, 0)).panes[pane] ?? { x: 0, y: 0, width: state.size.columns, height: 0 };
}

/** The source list as it is on the screen now. */
export interface ListView {
  readonly catalogue: Catalogue;
  readonly height: number;
  readonly width: number;
  /** Rows that a briefing takes: three where all fit, one in the strip. */
  readonly each: number;
  readonly rows: number;
}

/** Made again only when what it looks at has changed. */
export const listView: (state: State) => ListView = tracked((state) => {
  const rect = rectOf(state, 'sources');
  const kind = kindOf(state.size);
  const titled = kind === 'single' || (kind === 'strip' && !state.zoom) ? 0 : 1;
  const whole = Math.max(0, rect.height - titled);
  const height = whole - savedHeight(state, whole);
  const catalogue = listedOf(state);
  // Not of the visible height: a drawer must not change how the list looks.
  const room = state.size.rows - 5;
  const fits = rowOf(catalogue, catalogue.entries.length, 3) <= room;
  const each = kind === 'strip' && !state.zoom ? 1 : fits ? 3 : room >= 8 ? 2 : 1;
  return { catalogue, height, width: rect.width, each, rows: rowOf(catalogue, catalogue.entries.length, each) };
});

/** The first row of an entry of the list. */
export function rowOf(catalogue: Catalogue, entry: number, each: number): number {
  return entry + (each - 1) * (catalogue.before[entry] ?? catalogue.order.length);
}

/** The room of the third pane, in cells. */
export interface SideView {
  readonly width: number;
  readonly height: number;
}

/** The room of the third pane below its title, in cells. */
export function sideView(state: State): SideView {
  const rect = rectOf(state, 'takeaways');
  const titled = kindOf(state.size) === 'single' ? 0 : 1;
  return { width: rect.width, height: Math.max(0, rect.height - titled) };
}
