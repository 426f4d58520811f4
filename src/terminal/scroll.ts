// Finds lines that only moved up or down, so that the terminal can move them itself instead of getting them again.
import type { Grid } from './cells.ts';
import { BLANK } from './clusters.ts';

/** Lines `top` up to `bottom` that have only moved. */
export interface Scroll {
  readonly top: number;
  readonly bottom: number;
  /** Lines up (> 0) or down. */
  readonly by: number;
}

/** Below this many cells saved, moving is not worth its bytes. */
const WORTH = 40;
/** Freed lines are blank until they are drawn: what takes more bytes than this would be seen to vanish and come back. */
const MOST_BLANKED = 215;
/** About what it takes to change the style. */
const STYLE = 8;
/** So many cells are drawn at once where a move would leave a hole. */
const MOST_HOLES = 16;

/** The move that saves most, if it saves enough; `lines` are those of `next` that may differ from `now`. */
export function findScroll(now: Grid, next: Grid, lines: readonly number[]): Scroll | undefined {
  const places = new Map<number, number>();
  const first = Math.min(...lines);
  const last = Math.max(...lines);
  for (let y = first; y <= last; y++) {
    const hash = hashOf(now, y);
    // A line that stands twice (blank ones above all) says nothing about where it went.
    places.set(hash, places.has(hash) ? -1 : y);
  }
  const votes = new Map<number, number[]>();
  for (const y of lines) {
    const from = places.get(hashOf(next, y)) ?? -1;
    if (from < 0 || from === y) continue;
    const voters = votes.get(from - y);
    if (voters) voters.push(y);
    else votes.set(from - y, [y]);
  }
  let best: Scroll | undefined;
  let saved = WORTH;
  for (const [by, voters] of votes) {
    const top = Math.min(...voters) + Math.min(0, by);
    const bottom = Math.max(...voters) + Math.max(0, by);
    if (2 * Math.abs(by) > bottom - top + 1) continue;
    const saves = cellsSaved(now, next, top, bottom, by);
    if (saves <= saved) continue;
    saved = saves;
    best = { top, bottom, by };
  }
  return best;
}

/** How many cells need not be drawn when the lines are moved; 0 when the move would show. */
function cellsSaved(now: Grid, next: Grid, top: number, bottom: number, by: number): number {
  let saved = 0;
  let blanked = 0;
  let moved = 0;
  let exact = 0;
  for (let y = top; y <= bottom; y++) {
    const from = y + by;
    const freed = from < top || from > bottom;
    const rest = freed ? inked(next, y) : different(now, from, next, y);
    saved += different(now, y, next, y) - rest;
    if (freed) blanked += rest + STYLE * styleChanges(next, y);
    else moved++;
    if (!freed && rest === 0) exact++;
  }
  // What stands beside the text that moves would be seen to jump there and back.
  if (blanked > MOST_BLANKED || exact * 5 < moved * 4) return 0;
  return holesOf(now, next, { top, bottom, by }).length > MOST_HOLES ? 0 : saved;
}

/** Cells, as [x, y], that hold a glyph before and after, but would be blank when the lines have moved. Freed lines are left out. */
export function holesOf(now: Grid, next: Grid, { top, bottom, by }: Scroll): (readonly [number, number])[] {
  const holes: [number, number][] = [];
  for (let y = Math.max(top, top - by); y <= Math.min(bottom, bottom - by); y++) {
    const line = y * next.columns;
    const from = (y + by) * next.columns;
    for (let x = 0; x < next.columns; x++)
      if (now.codes[from + x] === BLANK && now.codes[line + x] !== BLANK && next.codes[line + x] !== BLANK) holes.push([x, y]);
  }
  return holes;
}

function different(now: Grid, from: number, next: Grid, y: number): number {
  const a = from * next.columns;
  const b = y * next.columns;
  let count = 0;
  for (let x = 0; x < next.columns; x++) {
    if (now.codes[a + x] !== next.codes[b + x] || now.styles[a + x] !== next.styles[b + x]) count++;
  }
  return count;
}

function inked(next: Grid, y: number): number {
  const start = y * next.columns;
  let count = 0;
  for (let x = 0; x < next.columns; x++) if (next.codes[start + x] !== 32 || next.styles[start + x] !== 0) count++;
  return count;
}

function styleChanges(grid: Grid, y: number): number {
  const start = y * grid.columns;
  let changes = 0;
  let style = 0;
  for (let x = 0; x < grid.columns; x++) {
    const worn = grid.styles[start + x] ?? 0;
    if (grid.codes[start + x] === BLANK || worn === style) continue;
    changes++;
    style = worn;
  }
  return changes;
}

/** FNV-1a over codes and styles. */
function hashOf(grid: Grid, y: number): number {
  const start = y * grid.columns;
  let hash = 0x811c9dc5;
  for (let x = 0; x < grid.columns; x++) {
    hash = Math.imul(hash ^ (grid.codes[start + x] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (grid.styles[start + x] ?? 0), 0x01000193);
  }
  return hash;
}
