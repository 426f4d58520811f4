// Writes cells with the fewest bytes: where the cursor is, which style the pen has, and the cheapest way from there to the
// next cell. All positions count from 0; a position of -1 is unknown and makes the next move absolute.
import { BLANK, SECOND, textOf, widthOf, isVolatile, type Code } from './clusters.ts';
import type { StyleId, Styles } from './styles.ts';

/** What is to be sent for one frame, as it is being written. */
export interface Pen {
  /** Moves to a cell, by whichever sequence is shortest. */
  move(x: number, y: number): void;
  /** Draws one cell at the cursor. */
  put(code: Code, style: StyleId): void;
  /** Blanks from the cursor to the right edge. */
  eraseRight(): void;
  /** Blanks `count` cells from the cursor, which stays. */
  erase(count: number): void;
  /** Moves the lines from `top` to `bottom` up (by > 0) or down; the freed lines are blank. */
  scroll(top: number, bottom: number, by: number): void;
  /** Bytes that a move would take, for weighing it against drawing the cells between. */
  distance(x: number, y: number): number;
  /** Whether a cell looks right when it is drawn with the pen as it is. */
  fits(code: Code, style: StyleId): boolean;
  /** Back to the default style; gives what has been written since the start. */
  finish(): string;
}

/** A pen that knows neither where it is nor what colour it has: good for one frame. */
export function makePen(styles: Styles, columns: number, rows: number): Pen {
  let out = '';
  let atX = -1;
  let atY = -1;
  let style: StyleId = 0;

  const fits = (code: Code, next: StyleId) => next === style || (code === BLANK && styles.blank(style) === next);
  const wear = (next: StyleId) => {
    if (next === style) return;
    out += styles.transition(style, next);
    style = next;
  };
  const advance = (cells: number) => {
    atX += cells;
    // Past the last column terminals differ in where the cursor is.
    if (atX >= columns) atX = -1;
  };

  return {
    move(x, y) {
      if (x === atX && y === atY) return;
      out += path(atX, atY, x, y);
      atX = x;
      atY = y;
    },
    distance(x, y) {
      return x === atX && y === atY ? 0 : path(atX, atY, x, y).length;
    },
    put(code, next) {
      // A blank looks the same in many pens: it is drawn with the one at hand.
      if (!fits(code, next)) wear(next);
      const width = widthOf(code);
      if (isVolatile(code)) {
        // Some terminals draw it narrower than its place: blanks first; some wider: go to where it ends ourselves.
        const column = atX;
        out += `${' '.repeat(width)}\x1b[${column + 1}G${textOf(code)}`;
        advance(width);
        if (atX >= 0) out += `\x1b[${column + width + 1}G`;
        return;
      }
      out += code === SECOND ? ' ' : textOf(code);
      advance(code === SECOND ? 1 : width);
    },
    eraseRight() {
      wear(0);
      out += '\x1b[K';
    },
    erase(count) {
      wear(0);
      out += `\x1b[${count}X`;
    },
    scroll(top, bottom, by) {
      wear(0);
      const whole = top === 0 && bottom === rows - 1;
      const move = `\x1b[${Math.abs(by) === 1 ? '' : Math.abs(by)}${by > 0 ? 'S' : 'T'}`;
      out += whole ? move : `\x1b[${top + 1};${bottom + 1}r${move}\x1b[r`;
      if (!whole) atX = -1;
    },
    fits,
    finish() {
      wear(0);
      return out;
    },
  };
}

/** The shortest sequence from one place to another. */
function path(fromX: number, fromY: number, x: number, y: number): string {
  let best = y === 0 && x === 0 ? '\x1b[H' : x === 0 ? `\x1b[${y + 1}H` : `\x1b[${y + 1};${x + 1}H`;
  const offer = (way: string) => {
    if (way.length < best.length) best = way;
  };
  if (fromX < 0) return best;
  if (fromY === y) {
    if (x > fromX) offer(step(x - fromX, 'C'));
    else if (x === 0) offer('\r');
    else offer(step(fromX - x, 'D'));
    offer(`\x1b[${x + 1}G`);
  } else if (y > fromY) {
    if (fromX === x) offer(step(y - fromY, 'B'));
    // With CR in front it does not matter whether the line discipline adds one to LF.
    if (x === 0 && y - fromY <= 2) offer(`\r${'\n'.repeat(y - fromY)}`);
  } else if (fromX === x) offer(step(fromY - y, 'A'));
  return best;
}

function step(count: number, letter: string): string {
  return `\x1b[${count === 1 ? '' : count}${letter}`;
}
