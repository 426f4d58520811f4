// What a frame is laid together from: Ink's lines at the bottom, panes painted past Ink on top, and masks, rectangles where
// Ink's lines show through again (overlays). A line whose parts are the same as last time is not laid again.
import { lay, tameEdge, type Grid, type Row } from './cells.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Pane {
  readonly rect: Rect;
  readonly rows: readonly string[];
}

export interface Layers {
  setBase(lines: readonly string[]): void;
  setPane(id: string, rect: Rect, rows: readonly string[]): void;
  removePane(id: string): void;
  setMask(id: string, rect: Rect): void;
  removeMask(id: string): void;
  /** Lays every line that has changed since the last call, and calls `changed` for it. */
  compose(grid: Grid, changed: (y: number) => void): void;
  /** Forgets what was laid: the next call of compose lays every line. */
  reset(): void;
}

export function makeLayers(rowOf: (text: string) => Row): Layers {
  let base: readonly string[] = [];
  const panes = new Map<string, Pane>();
  const masks = new Map<string, Rect>();
  /** The strings and places that each line was last made from. */
  let made: (readonly (string | number)[])[] = [];

  const partsOf = (y: number): (string | number)[] => {
    const parts: (string | number)[] = [base[y] ?? ''];
    for (const { rect, rows } of panes.values()) {
      if (covers(rect, y)) parts.push(rect.x, rect.width, rows[y - rect.y] ?? '');
    }
    for (const rect of masks.values()) if (covers(rect, y)) parts.push(rect.x, rect.width);
    return parts;
  };

  const layLine = (grid: Grid, y: number) => {
    const under = rowOf(base[y] ?? '');
    let uneasy = under.uneasy;
    lay(grid, y, 0, grid.columns, under);
    for (const { rect, rows } of panes.values()) {
      if (!covers(rect, y)) continue;
      const row = rowOf(rows[y - rect.y] ?? '');
      uneasy ||= row.uneasy;
      lay(grid, y, rect.x, rect.width, row);
    }
    for (const rect of masks.values()) if (covers(rect, y)) lay(grid, y, rect.x, rect.width, under, rect.x);
    if (uneasy) tameEdge(grid, y);
  };

  return {
    setBase(lines) {
      base = lines;
    },
    setPane(id, rect, rows) {
      panes.set(id, { rect, rows });
    },
    removePane(id) {
      panes.delete(id);
    },
    setMask(id, rect) {
      masks.set(id, rect);
    },
    removeMask(id) {
      masks.delete(id);
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
