// What a frame is laid together from: Ink's lines at the bottom, panes painted past Ink on top. A line whose parts are the same as last time is not laid
// again.
import { lay, tameEdge, type Grid, type Row } from './cells.ts';
import type { LinkedCells } from './links.ts';
import type { StyleId } from './styles.ts';

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
  /** The strings and places that each line was last made from. */
  let made: (readonly (string | number)[])[] = [];

  const partsOf = (y: number): (string | number)[] => {
    const parts: (string | number)[] = [base[y] ?? ''];
    for (const { rect, rows, links } of panes.values()) {
      if (!covers(rect, y)) continue;
      parts.push(rect.x, rect.width, rows[y - rect.y] ?? '');
      for (const link of links) if (link.row === y - rect.y) parts.push(link.from, link.to, link.address);
    }
    return parts;
  };

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
      base = lines;
    },
    setPane(id, rect, rows, links = []) {
      panes.set(id, { rect, rows, links });
    },
    removePane(id) {
      panes.delete(id);
    },
    compose(grid, changed) {
      for (let y = 0; y < grid.rows; y++) {
        const parts = partsOf(y);
        const before = made[y];
        if (before && before.length === parts.length && before.every((part, i) => part === parts[i])) continue;
        made[y] = parts;
        layLine(grid, y);
        changed(y);
      }
    },
    reset() {
      made = [];
    },
  };
}

function covers(rect: Rect, y: number): boolean {
  return rect.width > 0 && y >= rect.y && y < rect.y + rect.height;
}
