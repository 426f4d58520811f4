// How many terminal cells a text takes, and texts cut or filled to a number of cells.
// Nearly all text is plain Latin, Greek or Cyrillic: one cell a character, answered without looking at clusters.
import stringWidth from 'string-width';

const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0373\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193\u2500-\u259f]*$/;
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** White space that would move the cursor becomes a plain space, one for one, so that offsets hold. */
export function flat(text: string): string {
  return text.replace(SPACES, ' ');
}

/** The user-perceived characters of a text. */
export function clustersOf(text: string): string[] {
  return Array.from(clusters.segment(text), (cluster) => cluster.segment);
}

/** The longest start of a text that fits, as a number of UTF-16 units. */
export function fitting(text: string, width: number): number {
  if (PLAIN.test(text)) return Math.min(text.length, Math.max(0, width));
  let used = 0;
  for (const { segment, index } of clusters.segment(text)) {
    used += widthOf(segment);
    if (used > width) return index;
  }
  return text.length;
}

/** The text itself when it fits, else its start with an ellipsis, broken between words where that loses little. */
export function clip(text: string, width: number, ellipsis = '…'): string {
  if (width <= 0) return '';
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(ellipsis);
  if (room <= 0) return ellipsis.slice(0, fitting(ellipsis, width));
  const cut = text.slice(0, fitting(text, room));
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.75 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}${ellipsis}`;
}

/** The text followed by as many spaces as it lacks. Longer texts are returned as they are. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
