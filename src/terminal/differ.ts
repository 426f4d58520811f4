// The smallest change from what the terminal shows to what it should show. Cells that are the same are not sent; lines that
// only moved are moved by the terminal. Nothing is erased that is about to be drawn, so nothing flickers.
import { makeGrid, type Grid } from './cells.ts';
import { BLANK, isVolatile, SECOND, widthOf, worstOf, type Code } from './clusters.ts';
import { makePen, type Pen } from './pen.ts';
import { findScroll, holesOf } from './scroll.ts';
import type { Styles } from './styles.ts';

/** Not a cell: what the terminal shows there is not known, so it is drawn whatever it should be. */
const UNKNOWN: Code = -2_000_000_000;
/** Gaps of up to this many unchanged cells may be drawn again rather than jumped over. */
const SHORT_GAP = 5;
/** EL pays from this many blanks on. */
const ERASE_RIGHT = 3;
/** ECH pays from this many blanks on, when nothing follows and when cells follow. */
const ERASE_LAST = 5;
const ERASE_INSIDE = 9;

/** Knows what a terminal shows, and what to send so that it shows something else. */
export interface Differ {
  /** What is on the terminal. */
  readonly now: Grid;
  /** Brings the terminal from `now` to `next`, whose lines in `lines` may differ; and remembers it. */
  update(next: Grid, lines: readonly number[]): string;
  /** Nothing is known of the terminal any more; its size may have changed. */
  forget(columns: number, rows: number): void;
}

/** For a screen that shows nobody knows what: the first frame is sent whole. */
export function makeDiffer(styles: Styles, columns: number, rows: number): Differ {
  let now = unknown(columns, rows);
  let forced = new Uint8Array(columns);

  const drawLine = (pen: Pen, next: Grid, y: number) => {
    const { codes, styles: worn } = next;
    const start = y * next.columns;
    const width = next.columns;
    const same = (x: number) =>
      forced[x] === 0 && codes[start + x] === now.codes[start + x] && worn[start + x] === now.styles[start + x];
    if (isSame(now, next, y)) return;
    force(forced, now, next, y);
    const blankFrom = blankTail(next, y);

    let x = nextChange(0, width, same);
    while (x < width) {
      if (same(x)) {
        x = nextChange(x, width, same);
        continue;
      }
      if (codes[start + x] === SECOND) x--;
      if (x >= blankFrom && lastChange(x, width, same) - x >= ERASE_RIGHT) {
        approach(pen, next, x, y);
        pen.eraseRight();
        break;
      }
      const blanks = blankRun(next, y, x);
      const follows = x + blanks < width;
      if (blanks > (follows ? ERASE_INSIDE : ERASE_LAST)) {
        const changed = lastChange(x, x + blanks, same) + 1 - x;
        approach(pen, next, x, y);
        if (changed > ERASE_LAST) {
          pen.erase(changed);
          x += changed;
          continue;
        }
      }
      approach(pen, next, x, y);
      const code = codes[start + x] ?? BLANK;
      pen.put(code, worn[start + x] ?? 0);
      x += widthOf(code);
    }
    forced.fill(0);
  };

  const draw = (pen: Pen, next: Grid, y: number) => {
    drawLine(pen, next, y);
    const start = y * next.columns;
    now.codes.set(next.codes.subarray(start, start + next.columns), start);
    now.styles.set(next.styles.subarray(start, start + next.columns), start);
  };

  /** One cell, where it is a plain one. */
  const fill = (pen: Pen, next: Grid, x: number, y: number) => {
    const at = y * next.columns + x;
    const code = next.codes[at] ?? BLANK;
    if (code === SECOND || isVolatile(code) || widthOf(code) !== 1) return;
    const style = next.styles[at] ?? 0;
    pen.move(x, y);
    pen.put(code, style);
    now.codes[at] = code;
    now.styles[at] = style;
  };

  return {
    get now() {
      return now;
    },
    update(next, lines) {
      if (lines.length === 0) return '';
      const pen = makePen(styles, next.columns, next.rows);
      const scroll = lines.length > 3 ? findScroll(now, next, lines) : undefined;
      const touched = new Set(lines);
      if (scroll) {
        const holes = holesOf(now, next, scroll);
        pen.scroll(scroll.top, scroll.bottom, scroll.by);
        shift(now, scroll.top, scroll.bottom, scroll.by);
        for (let y = scroll.top; y <= scroll.bottom; y++) touched.add(y);
        // First what would be seen to vanish and come back: holes, then the freed lines, which are blank until they are drawn.
        for (const [x, y] of holes) fill(pen, next, x, y);
        for (let y = 0; y < Math.abs(scroll.by); y++) draw(pen, next, scroll.by > 0 ? scroll.bottom - y : scroll.top + y);
      }
      for (const y of [...touched].toSorted((a, b) => a - b)) {
        draw(pen, next, y);
      }
      return pen.finish();
    },
    forget(columnsNow, rowsNow) {
      now = unknown(columnsNow, rowsNow);
      forced = new Uint8Array(columnsNow);
    },
  };
}

function unknown(columns: number, rows: number): Grid {
  const grid = makeGrid(columns, rows);
  grid.codes.fill(UNKNOWN);
  return grid;
}

function isSame(now: Grid, next: Grid, y: number): boolean {
  const start = y * next.columns;
  for (let at = start; at < start + next.columns; at++) {
    if (now.codes[at] !== next.codes[at] || now.styles[at] !== next.styles[at]) return false;
  }
  return true;
}

/**
 * Marks cells that must be drawn though they seem unchanged: what a cluster of disputed width, old or new, may have spilt
 * over or been cut by, and what stood under the right half of a wide cell.
 */
function force(forced: Uint8Array, now: Grid, next: Grid, y: number): void {
  const start = y * next.columns;
  const changed = (x: number) =>
    forced[x] === 1 || now.codes[start + x] !== next.codes[start + x] || now.styles[start + x] !== next.styles[start + x];
  // Redrawing one cluster may cut the one before it, so this goes on until nothing more is marked; mostly at once.
  for (let grown = true; grown;) {
    grown = false;
    for (let x = 0; x < next.columns; x++) {
      const reach = Math.max(reachOf(now.codes[start + x] ?? BLANK), reachOf(next.codes[start + x] ?? BLANK));
      if (reach === 1) continue;
      const end = Math.min(next.columns, x + reach);
      let some = false;
      let all = true;
      for (let at = x; at < end; at++) {
        some ||= changed(at);
        all &&= forced[at] === 1;
      }
      if (!some || all) continue;
      forced.fill(1, x, end);
      grown = true;
    }
  }
}

/** How many cells from its own on a cell may have to do with. */
function reachOf(code: Code): number {
  if (code === UNKNOWN) return 1;
  return isVolatile(code) ? worstOf(code) : widthOf(code);
}

/** From which column on a line is blank in the default style. */
function blankTail(next: Grid, y: number): number {
  const start = y * next.columns;
  let x = next.columns;
  while (x > 0 && next.codes[start + x - 1] === BLANK && next.styles[start + x - 1] === 0) x--;
  return x;
}

function blankRun(next: Grid, y: number, from: number): number {
  const start = y * next.columns;
  let x = from;
  while (x < next.columns && next.codes[start + x] === BLANK && next.styles[start + x] === 0) x++;
  return x - from;
}

function nextChange(from: number, width: number, same: (x: number) => boolean): number {
  let x = from;
  while (x < width && same(x)) x++;
  return x;
}

function lastChange(from: number, end: number, same: (x: number) => boolean): number {
  let x = end - 1;
  while (x > from && same(x)) x--;
  return x;
}

/** Goes to a cell: over a short gap by drawing what is there anyway, when that takes fewer bytes than jumping. */
function approach(pen: Pen, next: Grid, x: number, y: number): void {
  const start = y * next.columns;
  const jump = pen.distance(x, y);
  if (jump === 0) return;
  for (let gap = 1; gap <= SHORT_GAP && gap < jump && gap <= x; gap++) {
    if (pen.distance(x - gap, y) !== 0) continue;
    const first = start + x - gap;
    const plain = (at: number) => {
      const code = next.codes[at] ?? BLANK;
      return code >= BLANK && code < 0x7f && pen.fits(code, next.styles[at] ?? 0);
    };
    for (let at = first; at < start + x; at++) if (!plain(at)) return pen.move(x, y);
    for (let at = first; at < start + x; at++) pen.put(next.codes[at] ?? BLANK, next.styles[at] ?? 0);
    return;
  }
  pen.move(x, y);
}

/** Does to the grid what the terminal does when lines scroll. */
function shift(grid: Grid, top: number, bottom: number, by: number): void {
  const width = grid.columns;
  const count = Math.abs(by);
  const source = by > 0 ? top + count : top;
  const target = by > 0 ? top : top + count;
  const held = bottom - top + 1 - count;
  const freed = by > 0 ? bottom - count + 1 : top;
  for (const cells of [grid.codes, grid.styles]) cells.copyWithin(target * width, source * width, (source + held) * width);
  grid.codes.fill(BLANK, freed * width, (freed + count) * width);
  grid.styles.fill(0, freed * width, (freed + count) * width);
}
