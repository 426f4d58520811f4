// What goes into one cell: a UTF-16 unit whose width every terminal agrees on, or a cluster (letter with marks, emoji, flag)
// kept in a table. Terminals disagree about the width of many clusters; those are marked volatile and drawn with care.
import { clusterCells } from '../model/width.ts';

/** A cell's content: a UTF-16 unit, or -(n + 2) for the n-th cluster, or SECOND for the right half of a wide cell. */
export type Code = number;

/** The right half of a wide cell. */
export const SECOND: Code = -1;
/** A space. */
export const BLANK: Code = 32;
/** Drawn where a character cannot be: no glyph of its own, or no room for its worst width. */
export const STAND_IN: Code = 0x25a1;

/** Longer clusters are mark floods or forged tag sequences, not writing. */
const LONGEST = 32;
/** More different clusters than any library holds; the rest is drawn as the stand-in. */
const MOST = 50_000;

interface Cluster {
  readonly text: string;
  readonly width: number;
  readonly volatile: boolean;
  /** The most cells that any terminal may use for it: two for each code point. */
  readonly worst: number;
}

const clusters: Cluster[] = [];
const ids = new Map<string, Code | undefined>();
let segmenter: Intl.Segmenter | undefined;
/** Made when the first odd text comes: it takes longer than drawing a screen. */
const clustersIn = (text: string) => (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })).segment(text);

/** Units of one cell in every terminal, which never join with the one before. */
function isNarrow(unit: number): boolean {
  if (unit < 0x7f) return unit >= 0x20;
  if (unit < 0x300) return unit > 0xa0 && unit !== 0xad && unit !== 0xa9 && unit !== 0xae;
  if (unit < 0x530) return unit >= 0x370 && (unit < 0x483 || unit > 0x489);
  if (unit < 0x2000) return unit >= 0x1e00;
  if (unit <= 0x205e) return unit >= 0x2010 && (unit <= 0x2027 || unit >= 0x2030) && unit !== 0x203c && unit !== 0x2049;
  if (unit < 0x2190) return unit >= 0x20a0 && unit <= 0x20bf;
  if (unit <= 0x21ff) return unit <= 0x2193 || (unit > 0x2199 && unit !== 0x21a9 && unit !== 0x21aa);
  if (unit < 0x2500) return false;
  return unit <= 0x25f7 && unit !== 0x25aa && unit !== 0x25ab && unit !== 0x25b6 && unit !== 0x25c0;
}

/** Units of two cells in every terminal. The filler of Hangul (3164) is none of them: it shows nothing. */
function isWide(unit: number): boolean {
  if (unit < 0x3041 || unit === 0x3164) return false;
  if (unit <= 0x33ff) return unit !== 0x3099 && unit !== 0x309a && unit !== 0x3297 && unit !== 0x3299 && unit < 0x3248;
  return (
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xff01 && unit <= 0xff60)
  );
}

/** Whether a UTF-16 unit is a cell's content by itself, of a width that no terminal disputes. */
export function isPlain(unit: number): boolean {
  return isNarrow(unit) || isWide(unit);
}

/** The codes of a run of text that holds something other than plain units. Invisible clusters are left out. */
export function codesOf(text: string): Code[] {
  const codes: Code[] = [];
  for (const { segment } of clustersIn(text)) {
    const code = codeOf(segment);
    if (code === undefined) continue;
    codes.push(code);
    // Whoever laid out the row counted the cells of what is not drawn: keep its neighbours where they were put.
    if (code === STAND_IN) for (let width = clusterCells(segment); width > 1; width--) codes.push(BLANK);
  }
  return codes;
}

function codeOf(segment: string): Code | undefined {
  const unit = segment.charCodeAt(0);
  if (segment.length === 1 && isPlain(unit)) return unit;
  if (ids.has(segment)) return ids.get(segment);
  const code = intern(segment);
  if (ids.size < MOST * 2) ids.set(segment, code);
  return code;
}

function intern(segment: string): Code | undefined {
  // A control character that got this far is shown, not obeyed.
  if (/^[\0-\x1f\x7f-\x9f]/.test(segment)) return /^[\t\r\n]/.test(segment) ? BLANK : STAND_IN;
  if (/^[\u2028\u2029]/.test(segment)) return BLANK;
  if (/^[\ud800-\udfff]$/.test(segment)) return STAND_IN;
  if (segment.length > LONGEST || clusters.length >= MOST) return STAND_IN;
  const width = clusterCells(segment);
  if (width === 0) return undefined;
  if (width > 2) return STAND_IN;
  const marked = isNarrow(segment.charCodeAt(0)) && /^.[\u0300-\u036f]+$/.test(segment);
  clusters.push({ text: segment, width, volatile: !marked, worst: Math.max(width, 2 * Array.from(segment).length) });
  return -(clusters.length + 1);
}

/** What is sent for it. */
export function textOf(code: Code): string {
  return code >= 0 ? String.fromCharCode(code) : (clusters[-code - 2]?.text ?? ' ');
}

/** In cells: 1 or 2. */
export function widthOf(code: Code): number {
  return code >= 0 ? (isWide(code) ? 2 : 1) : (clusters[-code - 2]?.width ?? 1);
}

/** Whether terminals disagree about its width. */
export function isVolatile(code: Code): boolean {
  return code < SECOND && (clusters[-code - 2]?.volatile ?? false);
}

/** The most cells that a terminal may use for it. */
export function worstOf(code: Code): number {
  return code < SECOND ? (clusters[-code - 2]?.worst ?? 1) : widthOf(code);
}
