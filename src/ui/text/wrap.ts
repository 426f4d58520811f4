// Breaks a text into lines that fit a width. Lines are spans of the text, so marks on the text can be drawn on its lines.
import type { Span } from '../../model/text.ts';
import { clustersOf, widthOf } from './width.ts';

/** Every character that is not white space is in exactly one line. A line is wider than asked only when one cluster alone is. */
export function wrap(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let start = -1;
  let end = 0;
  let used = 0;
  const close = () => {
    if (start >= 0) lines.push({ start, end });
    start = -1;
    used = 0;
  };
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0];
    const size = widthOf(word);
    const gap = start < 0 ? 0 : widthOf(text.slice(end, match.index).replaceAll(/\s/g, ' '));
    if (start >= 0 && used + gap + size <= width) {
      used += gap + size;
      end = match.index + word.length;
      continue;
    }
    close();
    const pieces = size <= width ? [{ start: 0, end: word.length }] : breakWord(word, width);
    for (const piece of pieces) {
      close();
      start = match.index + piece.start;
      end = match.index + piece.end;
      used = widthOf(word.slice(piece.start, piece.end));
    }
  }
  close();
  return lines;
}

/** The lines themselves, for texts that carry no marks. */
export function wrapText(text: string, width: number): string[] {
  return wrap(text, width).map((line) => text.slice(line.start, line.end).replaceAll(/\s/g, ' '));
}

function breakWord(word: string, width: number): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  let at = 0;
  let used = 0;
  for (const cluster of clustersOf(word)) {
    const size = widthOf(cluster);
    if (used + size > width && at > start) {
      pieces.push({ start, end: at });
      start = at;
      used = 0;
    }
    at += cluster.length;
    used += size;
  }
  if (at > start) pieces.push({ start, end: at });
  return pieces;
}
