// One terminal's screen: what is on it, what should be on it, and when it may be told. Gives whole frames as one string
// each to `send`; never more than the line can carry (fence), never while the terminal belongs to another program (held).
import { makeGrid, makeRows, type Grid } from './cells.ts';
import { makeDiffer } from './differ.ts';
import type { Fence } from './fence.ts';
import { guardFrame } from './guard.ts';
import { makeLayers, type Rect } from './layers.ts';
import { safeAddress, type LinkedCells } from './links.ts';
import { makeStyles, type Depth } from './styles.ts';

export interface ScreenOptions {
  readonly columns: number;
  readonly rows: number;
  readonly depth: Depth;
  /** Whether the terminal knows synchronised updates, or ignores them. */
  readonly synchronised: boolean;
  /** Whether nothing but ASCII can be shown. */
  readonly ascii?: boolean;
  /** Whether addresses may be made clickable. */
  readonly hyperlinks?: boolean;
  /** Takes one frame's bytes, which the guard has seen. */
  send(bytes: string): void;
  readonly fence?: Fence;
}

/** What a terminal is to show. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
  /** Ink's whole frame. */
  setBase(frame: string): void;
  setPane(id: string, rect: Rect, rows: readonly string[], links?: readonly LinkedCells[]): void;
  removePane(id: string): void;
  /** Draws what has changed, now or as soon as the line is free; the newest state wins. */
  repaint(): void;
  resize(columns: number, rows: number): void;
  /** What the terminal shows is not known any more: the next repaint draws everything. */
  invalidate(): void;
  /** While held nothing is drawn. */
  hold(held: boolean): void;
  /** What is asked to bring the layers up to date just before a frame is laid. */
  onPaint(refresh: (() => void) | undefined): void;
}

/** Shorter frames fit into one packet and arrive whole anyway. */
const WORTH_BRACKETS = 600;

/** Sizes in cells. Nothing is sent before the first repaint. */
export function makeScreen(options: ScreenOptions): Screen {
  const styles = makeStyles(options.depth);
  const layers = makeLayers(makeRows(styles, options.ascii), styles.linked);
  let next: Grid = makeGrid(atLeastOne(options.columns), atLeastOne(options.rows));
  const differ = makeDiffer(styles, next.columns, next.rows);
  let held = false;
  let refresh: (() => void) | undefined;

  const paint = () => {
    if (held) return;
    refresh?.();
    const lines: number[] = [];
    layers.compose(next, (y) => lines.push(y));
    const bytes = differ.update(next, lines);
    if (bytes === '') return;
    const frame = options.synchronised && bytes.length > WORTH_BRACKETS ? `\x1b[?2026h${bytes}\x1b[?2026l` : bytes;
    options.send(guardFrame(options.fence ? options.fence.sent(frame) : frame, styles.leadsTo));
  };

  const invalidate = () => {
    layers.reset();
    differ.forget(next.columns, next.rows);
  };

  return {
    get columns() {
      return next.columns;
    },
    get rows() {
      return next.rows;
    },
    setBase: (frame) => layers.setBase(frame.split('\n')),
    setPane: (id, rect, rows, links) =>
      layers.setPane(id, rect, rows, options.hyperlinks && links ? links.filter(isSafe) : undefined),
    removePane: (id) => layers.removePane(id),
    repaint() {
      if (held) return;
      if (options.fence) options.fence.whenFree(paint);
      else paint();
    },
    resize(columns, rows) {
      next = makeGrid(atLeastOne(columns), atLeastOne(rows));
      invalidate();
    },
    invalidate,
    hold(now) {
      held = now;
    },
    onPaint(ask) {
      refresh = ask;
    },
  };
}

function isSafe({ address }: LinkedCells): boolean {
  return safeAddress(address) !== undefined;
}

function atLeastOne(size: number): number {
  return Number.isFinite(size) ? Math.max(1, Math.trunc(size)) : 1;
}
