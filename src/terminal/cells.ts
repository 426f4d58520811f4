// Rows and grids of cells: a styled string becomes two arrays (what is in each cell, in which style), and grids are laid
// together from such rows. Knows nothing of how they reach the terminal.
import { asciiOf } from './ascii.ts';
import { BLANK, codesOf, isPlain, SECOND, STAND_IN, textOf, widthOf, worstOf, type Code } from './clusters.ts';
import type { StyleId, Styles } from './styles.ts';

/** One styled string as cells. */
export interface Row {
  readonly codes: Int32Array;
  readonly styles: Uint16Array;
  /** Whether some cluster may be drawn wider by some terminals than it is counted here. */
  readonly uneasy: boolean;
}

/** A screen of cells, row by row: what is in each, and in which style. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly codes: Int32Array;
  readonly styles: Uint16Array;
}

/** Blank, in the plain style. */
export function makeGrid(columns: number, rows: number): Grid {
  return { columns, rows, codes: new Int32Array(columns * rows).fill(BLANK), styles: new Uint16Array(columns * rows) };
}

/** Parsed rows are kept, two generations of this many: enough for several screens of scrolling back and forth. */
const GENERATION = 700;
/** Only SGR means something in a row; every other sequence is dropped here, whatever follows it. */
const SEQUENCE = /\x1b(?:\[([0-9;:]*)m|\[[0-?]*[ -/]*[@-~]|[\]PX^_k][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])?/y;

/** Makes a function that parses rows and remembers what it has parsed; `isAscii` where the terminal shows nothing else. */
export function makeRows(styles: Styles, isAscii = false): (text: string) => Row {
  let fresh = new Map<string, Row>();
  let stale = new Map<string, Row>();
  return (text) => {
    let row = fresh.get(text);
    if (row) return row;
    row = stale.get(text) ?? parse(text, styles, isAscii);
    if (fresh.size >= GENERATION) [stale, fresh] = [fresh, new Map()];
    fresh.set(text, row);
    return row;
  };
}

function parse(text: string, styles: Styles, isAscii: boolean): Row {
  const codes: Code[] = [];
  const used: StyleId[] = [];
  let style: StyleId = 0;
  let uneasy = false;
  const put = (code: Code) => {
    if (isAscii && (code < 0 || code > 0x7e)) {
      const letter = asciiOf(textOf(code)).charCodeAt(0);
      for (let cell = widthOf(code); cell > 0; cell--) put(letter);
      return;
    }
    codes.push(code);
    used.push(code === BLANK ? styles.blank(style) : style);
    if (code < SECOND) uneasy = true;
    if (widthOf(code) === 2) {
      codes.push(SECOND);
      used.push(style);
    }
  };

  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit === 0x1b) {
      SEQUENCE.lastIndex = at;
      const found = SEQUENCE.exec(text);
      if (found?.[1] !== undefined) style = styles.apply(style, found[1]);
      at += found?.[0].length || 1;
    } else if (isPlain(unit) && isSettled(text, at + 1)) {
      put(unit);
      at++;
    } else {
      const end = endOfOdd(text, at);
      for (const code of codesOf(text.slice(at, end))) put(code);
      at = end;
    }
  }
  return { codes: Int32Array.from(codes), styles: Uint16Array.from(used), uneasy };
}

/** Whether the unit before `at` cannot be joined by what stands there. */
function isSettled(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  return unit === 0x1b || isPlain(unit);
}

/** The end of the run from `at` that holds something odd: up to a sequence, or to two plain units in a row. */
function endOfOdd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) !== 0x1b && !(isPlain(text.charCodeAt(end)) && isSettled(text, end + 1)))
    end++;
  return end;
}

/** Lays the first `width` cells of a row onto line `y` at column `x`; what the row lacks is blank. Wide cells cut by an edge become blanks. */
export function lay(grid: Grid, y: number, x: number, width: number, row: Row): void {
  const left = Math.max(0, x);
  const right = Math.min(grid.columns, x + width);
  if (left >= right || y < 0 || y >= grid.rows) return;
  const start = y * grid.columns;
  const skip = left - x;
  const held = Math.max(0, Math.min(row.codes.length - skip, right - left));
  const { codes, styles } = grid;
  // A wide cell of what lay here before may straddle the edges.
  if (left > 0 && codes[start + left] === SECOND) codes[start + left - 1] = BLANK;
  if (right < grid.columns && codes[start + right] === SECOND) codes[start + right] = BLANK;
  codes.set(row.codes.subarray(skip, skip + held), start + left);
  styles.set(row.styles.subarray(skip, skip + held), start + left);
  codes.fill(BLANK, start + left + held, start + right);
  styles.fill(0, start + left + held, start + right);
  if (codes[start + left] === SECOND) codes[start + left] = BLANK;
  const last = start + left + held - 1;
  if (held > 0 && widthOf(codes[last] ?? BLANK) === 2) codes[last] = BLANK;
}

/** Replaces clusters on line `y` that some terminal would draw over the right edge. */
export function tameEdge(grid: Grid, y: number): void {
  const start = y * grid.columns;
  for (let x = Math.max(0, grid.columns - 64); x < grid.columns; x++) {
    const code = grid.codes[start + x] ?? BLANK;
    if (code >= SECOND || x + worstOf(code) <= grid.columns) continue;
    if (widthOf(code) === 2) grid.codes[start + x + 1] = BLANK;
    grid.codes[start + x] = STAND_IN;
  }
}
