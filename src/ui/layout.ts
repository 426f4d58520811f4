// Terminal size -> rectangles. Pure; every rectangle lies within the screen and no two overlap.
// Panes carry their title in their first row, so a change of title costs one row and no redraw of the frame.

/** Of the window, in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A rectangle in cells from the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The three panes, from left to right. */
export type PaneId = 'sources' | 'article' | 'takeaways';

/** wide and three: side by side. strip: sources on top. single: one pane at a time. tiny: no room to read. */
export type LayoutKind = 'wide' | 'three' | 'strip' | 'single' | 'tiny';

/** Where everything is on the screen. */
export interface Layout {
  readonly kind: LayoutKind;
  readonly header: Rect;
  readonly status: Rect;
  /** Panes on the screen, in their order. */
  readonly panes: Readonly<Partial<Record<PaneId, Rect>>>;
  /** One-column rectangles between panes. */
  readonly separators: readonly Rect[];
  /** Whether the panes have a title row; in the strip the sources have none. */
  readonly titled: Readonly<Record<PaneId, boolean>>;
  /** What an overlay is drawn in: a drawer at the bottom, over the panes' lowest rows. */
  readonly drawer?: Rect;
}

/** What a person gave the panes beside the article, for each layout that has them: cells in width, rows for the strip on top. */
export type PaneSizes = Readonly<
  Partial<Record<'wide' | 'three' | 'strip', { readonly sources: number; readonly takeaways: number }>>
>;

/** What of the state the layout depends on. */
export interface Wishes {
  readonly focus: PaneId;
  readonly zoom: boolean;
  readonly sizes?: PaneSizes;
  /** Rows an overlay would like, title included; 0 for none. */
  readonly drawer: number;
}

const SMALLEST: Size = { columns: 30, rows: 8 };
const STRIP_ROWS = 4;
/** The article is never narrower. */
const ARTICLE = 40;
/** Neither are the panes beside it. */
const BESIDE = 18;
const TITLED = { sources: true, article: true, takeaways: true };

/** How much there is room for: from all panes at once down to a line that says the window is too small. */
export function kindOf({ columns, rows }: Size): LayoutKind {
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return 'tiny';
  if (columns < 60 || rows < 20) return 'single';
  if (columns < 100) return 'strip';
  return columns >= 160 && rows >= 45 ? 'wide' : 'three';
}

/** Where everything is drawn, in cells from the top left corner. */
export function layoutOf(size: Size, wishes: Wishes): Layout {
  const kind = kindOf(size);
  const { columns, rows } = size;
  const header: Rect = { x: 0, y: 0, width: columns, height: Math.min(1, rows) };
  if (kind === 'tiny') {
    return { kind, header, status: { x: 0, y: rows, width: columns, height: 0 }, panes: {}, separators: [], titled: TITLED };
  }
  const statusRows = rows >= 12 ? 2 : 1;
  const status: Rect = { x: 0, y: rows - statusRows, width: columns, height: statusRows };
  const body: Rect = { x: 0, y: 1, width: columns, height: rows - 1 - statusRows };
  const drawerRows = wishes.drawer === 0 ? 0 : Math.min(body.height, Math.max(3, wishes.drawer));
  const shown: Rect = { ...body, height: body.height - drawerRows };
  const drawer: Rect = { ...body, y: shown.y + shown.height, height: drawerRows };
  return {
    kind,
    header,
    status,
    ...(shown.height > 0 ? arrange(kind, shown, body, wishes) : { panes: {}, separators: [], titled: TITLED }),
    ...(drawerRows > 0 ? { drawer } : {}),
  };
}

type Arranged = Pick<Layout, 'panes' | 'separators' | 'titled'>;

function arrange(kind: LayoutKind, shown: Rect, body: Rect, wishes: Wishes): Arranged {
  const { focus, zoom } = wishes;
  if (zoom || kind === 'single') {
    // In the single layout the tab strip above is the title.
    const titled = kind === 'single' ? { sources: false, article: false, takeaways: false } : TITLED;
    return { panes: { [focus]: shown }, separators: [], titled };
  }
  if (kind === 'strip') return arrangeStrip(shown, body, wishes.sizes);
  const { sources: left, takeaways: right } = sizesAt(body, wishes.sizes);
  const middle = body.width - left - right - 2;
  const column = (x: number, width: number): Rect => ({ x, y: shown.y, width, height: shown.height });
  return {
    panes: { sources: column(0, left), article: column(left + 1, middle), takeaways: column(left + middle + 2, right) },
    separators: [column(left, 1), column(left + 1 + middle, 1)],
    titled: TITLED,
  };
}

function arrangeStrip(shown: Rect, body: Rect, sizes: PaneSizes | undefined): Arranged {
  const titled = { ...TITLED, sources: false };
  const { sources: rows, takeaways: right } = sizesAt(body, sizes);
  const strip = Math.min(rows, shown.height);
  const sources: Rect = { ...shown, height: strip };
  const height = shown.height - strip;
  if (height === 0) return { panes: { sources }, separators: [], titled };
  const y = shown.y + strip;
  const middle = body.width - right - 1;
  return {
    panes: { sources, article: { x: 0, y, width: middle, height }, takeaways: { x: middle + 1, y, width: right, height } },
    separators: [{ x: middle, y, width: 1, height }],
    titled,
  };
}

type Beside = NonNullable<PaneSizes['three']>;

/** How large the panes beside the article are: as a person wished, as far as there is room, else as suits the size. */
function sizesAt({ width, height }: Pick<Rect, 'width' | 'height'>, sizes: PaneSizes = {}): Beside {
  const kind = kindOf({ columns: width, rows: height + 3 });
  if (kind === 'strip') {
    const wish = sizes.strip ?? { sources: STRIP_ROWS, takeaways: width >= 76 ? 28 : 24 };
    return {
      sources: clamp(wish.sources, 1, Math.max(1, Math.floor(height / 2))),
      takeaways: clamp(wish.takeaways, BESIDE, Math.max(BESIDE, width - 1 - Math.min(ARTICLE, width - 25))),
    };
  }
  const own = kind === 'wide' ? sizes.wide : sizes.three;
  const wish = own ?? {
    sources: width >= 160 ? 46 : clamp(Math.floor(width * 0.26), 26, 33),
    takeaways: width >= 160 ? Math.min(62, Math.floor(width * 0.31)) : clamp(Math.floor(width * 0.28), 28, 36),
  };
  const takeaways = clamp(wish.takeaways, BESIDE, width - 2 - BESIDE - ARTICLE);
  return { sources: clamp(wish.sources, BESIDE, width - 2 - takeaways - ARTICLE), takeaways };
}

/** How much a pane grows at a time: columns, or rows of the strip. */
const STEP = 2;

/** The sizes after a pane was given more room or less; undefined when there is no more to give or to take. */
export function resized(size: Size, sizes: PaneSizes | undefined, pane: PaneId, by: 1 | -1): PaneSizes | undefined {
  const kind = kindOf(size);
  if (kind !== 'wide' && kind !== 'three' && kind !== 'strip') return undefined;
  const body = { width: size.columns, height: size.rows - 3 };
  const now = sizesAt(body, sizes);
  const step = kind === 'strip' ? 1 : STEP;
  // The article grows where the takeaways shrink.
  const wish =
    pane === 'sources'
      ? { ...now, sources: now.sources + by * step }
      : { ...now, takeaways: now.takeaways + (pane === 'takeaways' ? by : -by) * STEP };
  const next = sizesAt(body, { ...sizes, [kind]: wish });
  return next.sources === now.sources && next.takeaways === now.takeaways ? undefined : { ...sizes, [kind]: next };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
