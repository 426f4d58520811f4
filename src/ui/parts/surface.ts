// The way past the component tree: when a surface is present, rows of panes are handed to it and only an empty box is laid out.
import { createContext } from 'react';
import type { Rect } from '../layout.ts';

/** Where a component leaves its rows, when they are painted past Ink. */
export interface Surface {
  set(id: string, rect: Rect, rows: readonly string[]): void;
  remove(id: string): void;
}

/** Where components leave their rows; absent where they are drawn as text. */
export const SurfaceContext = createContext<Surface | undefined>(undefined);
