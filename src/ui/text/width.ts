// How many terminal cells a text takes, and texts cut or filled to a number of cells.
// Nearly all text is plain Latin, Greek or Cyrillic: one cell a character, answered without looking at clusters.
import { clusterCells } from '../../model/width.ts';

const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0373\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193\u2500-\u259f]*$/;
/** The same with ideographs, kana and Hangul syllables, which take two cells each. Every character is a cluster of its own. */
const SIMPLE = new RegExp(
  PLAIN.source.replace(
    ']*$',
    String.raw`\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$`,
  ),
);
const FIRST_WIDE = 0x3001;

const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

let segmenter: Intl.Segmenter | undefined;
/** Made when the first odd text comes: it takes longer than drawing a screen. */
const clusters = (text: string) => (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text);

/** In terminal cells. The text holds no control characters and no styles. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  if (SIMPLE.test(text)) {
    for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= FIRST_WIDE ? 2 : 1;
    return width;
  }
  for (const { segment } of clusters(text)) width += clusterWidth(segment);
  return width;
}

/** Widths of clusters already met: looking one up in the tables of Unicode takes far longer than remembering it. */
const known = new Map<string, number>();
const MOST_KNOWN = 10_000;

function clusterWidth(cluster: string): number {
  const held = known.get(cluster);
  if (held !== undefined) return held;
  const width = PLAIN.test(cluster) ? cluster.length : clusterCells(cluster);
  if (known.size >= MOST_KNOWN) known.clear();
  if (cluster.length <= 16) known.set(cluster, width);
  return width;
}

/** White space that would move the cursor becomes a plain space, one for one, so that offsets hold. */
export function flat(text: string): string {
  return text.replace(SPACES, ' ');
}

/** The user-perceived characters of a text. */
export function clustersOf(text: string): string[] {
  return SIMPLE.test(text) ? text.split('') : Array.from(clusters(text), (cluster) => cluster.segment);
}

/** The start of a text that may be megabytes long: more than any pane shows of a single item. */
export function excerpt(text: string, length = 2000): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

/** The longest start of a text that fits, as a number of UTF-16 units. */
export function fitting(text: string, width: number): number {
  if (PLAIN.test(text)) return Math.min(text.length, Math.max(0, width));
  let used = 0;
  if (SIMPLE.test(text)) {
    for (let at = 0; at < text.length; at++) {
      used += text.charCodeAt(at) >= FIRST_WIDE ? 2 : 1;
      if (used > width) return at;
    }
    return text.length;
  }
  for (const { segment, index } of clusters(text)) {
    used += clusterWidth(segment);
    if (used > width) return index;
  }
  return text.length;
}

/** The text itself when it fits, else its start with an ellipsis, broken between words where that loses little. */
export function clip(whole: string, width: number, ellipsis = '…'): string {
  if (width <= 0) return '';
  const text = excerpt(whole, width * 16 + 64);
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(ellipsis);
  if (room <= 0) return ellipsis.slice(0, fitting(ellipsis, width));
  const cut = text.slice(0, fitting(text, room));
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.75 ? cut.slice(0, space) : cut).replace(/[\s,;:–—…-]+$/, '')}${ellipsis}`;
}

/** The text followed by as many spaces as it lacks. Longer texts are returned as they are. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
