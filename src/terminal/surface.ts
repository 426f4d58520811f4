// Where panes tell the screen what they show. Panes drawn this way are painted past Ink, which only leaves room for them.
import type { Rect } from './layers.ts';
import type { LinkedCells } from './links.ts';
import type { Screen } from './screen.ts';

export interface Surfaces {
  /** Shows exactly these panes, in this order: later ones lie on top. */
  show(panes: readonly ShownPane[]): void;
}

export interface ShownPane {
  readonly id: string;
  readonly rect: Rect;
  readonly rows: readonly string[];
  readonly links?: readonly LinkedCells[];
}

export function makeSurfaces(screen: Screen): Surfaces {
  let shown: string[] = [];
  return {
    show(panes) {
      const ids = panes.map((pane) => pane.id);
      // Another order means other panes on top: lay them all again.
      if (ids.length !== shown.length || ids.some((id, i) => id !== shown[i])) for (const id of shown) screen.removePane(id);
      shown = ids;
      for (const { id, rect, rows, links } of panes) screen.setPane(id, rect, rows, links);
    },
  };
}
