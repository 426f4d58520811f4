// Where panes tell the screen what they show. Panes drawn this way are painted past Ink, which only leaves room for them.
import type { Rect } from './layers.ts';
import type { LinkedCells } from './links.ts';
import type { Screen } from './screen.ts';

/** What panes are handed to. */
export interface Surfaces {
  /** Shows exactly these panes, in this order: later ones lie on top. */
  show(panes: readonly ShownPane[]): void;
}

/** A pane where it lies, its rows with their styles in them. */
export interface ShownPane {
  readonly id: string;
  readonly rect: Rect;
  readonly rows: readonly string[];
  readonly links?: readonly LinkedCells[];
}

/** Panes in the order in which they lie on each other, the uppermost last. */
export function makeSurfaces(screen: Screen): Surfaces {
  let shown: readonly ShownPane[] = [];
  return {
    show(panes) {
      const before = shown;
      // Another order means other panes on top: lay them all again.
      const isSameOrder = panes.length === before.length && panes.every(({ id }, n) => id === before[n]?.id);
      if (!isSameOrder) for (const { id } of before) screen.removePane(id);
      shown = panes;
      for (const [n, pane] of panes.entries()) {
        if (isSameOrder && pane === before[n]) continue;
        screen.setPane(pane.id, pane.rect, pane.rows, pane.links);
      }
    },
  };
}
