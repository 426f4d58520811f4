// What a frame is laid together from: Ink's lines at the bottom, panes painted past Ink on top. Only lines of which some part is
// not what it was are laid again.
import { lay, tameEdge, type Grid, type Row } from './cells.ts';
import type { LinkedCells } from './links.ts';
import type { StyleId } from './styles.ts';

/** A rectangle in cells from the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Pane {
  readonly rect: Rect;
  readonly rows: readonly string[];
  readonly links: readonly LinkedCells[];
}

/** What lies on what: Ink's frame at the bottom, panes over it. */
export interface Layers {
  setBase(lines: readonly string[]): void;
  setPane(id: string, rect: Rect, rows: readonly string[], links?: readonly LinkedCells[]): void;
  removePane(id: string): void;
  /** Lays every line that has changed since the last call, and calls `changed` for it. */
  compose(grid: Grid, changed: (y: number) => void): void;
  /** Forgets what was laid: the next call of compose lays every line. */
  reset(): void;
}

/** `linked` gives a style that leads to an address besides. */
export function makeLayers(rowOf: (text: string) => Row, linked: (style: StyleId, address: string) => StyleId): Layers {
  let base: readonly string[] = [];
  const panes = new Map<string, Pane>();
  /** Lines to be laid anew; all of them when nothing is known. */
  const stale = new Set<number>();
  let isAllStale = true;

  const staleFrom = (from: number, to: number) => {
    for (let y = from; y < to; y++) stale.add(y);
  };
  const staleUnder = ({ y, height }: Rect) => staleFrom(y, y + height);

  const layLine = (grid: Grid, y: number) => {
    const under = rowOf(base[y] ?? '');
    let uneasy = under.uneasy;
    lay(grid, y, 0, grid.columns, under);
    for (const { rect, rows, links } of panes.values()) {
      if (!covers(rect, y)) continue;
      const row = rowOf(rows[y - rect.y] ?? '');
      uneasy ||= row.uneasy;
      lay(grid, y, rect.x, rect.width, row);
      for (const link of links) if (link.row === y - rect.y) layLink(grid, y, rect, link);
    }
    if (uneasy) tameEdge(grid, y);
  };

  const layLink = (grid: Grid, y: number, { x, width }: Rect, { from, to, address }: LinkedCells) => {
    const start = y * grid.columns;
    const end = Math.min(grid.columns, x + Math.min(width, to));
    for (let at = start + x + from; at < start + end; at++) grid.styles[at] = linked(grid.styles[at] ?? 0, address);
  };

  return {
    setBase(lines) {
      for (let y = 0; y < Math.max(lines.length, base.length); y++) if (lines[y] !== base[y]) stale.add(y);
      base = lines;
    },
    setPane(id, rect, rows, links = NO_LINKS) {
      const before = panes.get(id);
      if (before && before.rows === rows && before.links === links && isSameRect(before.rect, rect)) return;
      if (before && isSameRect(before.rect, rect) && before.links.length === 0 && links.length === 0) {
        for (let n = 0; n < rect.height; n++) if (rows[n] !== before.rows[n]) stale.add(rect.y + n);
      } else {
        if (before) staleUnder(before.rect);
        staleUnder(rect);
      }
      panes.set(id, { rect, rows, links });
    },
    removePane(id) {
      const before = panes.get(id);
      if (before) staleUnder(before.rect);
      panes.delete(id);
    },
    compose(grid, changed) {
      if (isAllStale) staleFrom(0, grid.rows);
      isAllStale = false;
      for (const y of [...stale].toSorted((a, b) => a - b)) {
        if (y < 0 || y >= grid.rows) continue;
        layLine(grid, y);
        changed(y);
      }
      stale.clear();
    },
    reset() {
      isAllStale = true;
    },
  };
}

const NO_LINKS: readonly LinkedCells[] = [];

function isSameRect(a: Rect, b: Rect): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
}

function covers(rect: Rect, y: number): boolean {
  return rect.width > 0 && y >= rect.y && y < rect.y + rect.height;
}
