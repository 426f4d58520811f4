// What Ink measures text with. Nothing here imports it: the build puts it in the place of string-width (package.json), whose
// table of all emoji takes a quarter of a second to make at every start. One width for chrome and panes, besides.
import { stripVTControlCharacters } from 'node:util';
import { widthOf } from '../../ui/text/width.ts';

/** Cells of a text that may carry colours. A default export, because it stands in for one. */
export default function stringWidth(text: string): number {
  return widthOf(text.includes('\x1b') ? stripVTControlCharacters(text) : text);
}
