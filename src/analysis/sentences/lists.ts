// List marks that stand inside one line ("a) … b) … c) …"): at least two of one shape, counting up, make a list and cut it.
import { isDigit, isLetter, isSpace } from './characters.ts';

/** What stands before an item of a list within a paragraph. */
export interface ListMark {
  readonly start: number;
  readonly end: number;
  /** What is around and kind of the value: "(d)", "a.", "d.)". */
  readonly shape: string;
  readonly value: string;
}

/** The list mark that ends with the character at `at` ("." or ")"), if that can be one. */
export function markAt(text: string, from: number, at: number, to: number): ListMark | undefined {
  if (at + 1 >= to || !isSpace(text.charCodeAt(at + 1))) return undefined;
  let end = at;
  const closing = text.charCodeAt(at);
  if (closing === 41 && text.charCodeAt(at - 1) === 46) end--;
  let start = end;
  while (start > from && end - start < 4 && (isDigit(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(start - 1))))
    start--;
  if (start === end) return undefined;
  const value = text.slice(start, end);
  const group = /^\d{1,3}$/.test(value)
    ? 'd'
    : /^[a-z]$|^[ivx]{1,4}$/.test(value)
      ? 'a'
      : /^[A-Z]$/.test(value) && closing === 41
        ? 'A'
        : undefined;
  if (!group) return undefined;
  const opened = closing === 41 && start > from && text.charCodeAt(start - 1) === 40;
  if (opened) start--;
  if (start > from && !isSpace(text.charCodeAt(start - 1))) return undefined;
  return { start, end: at + 1, shape: (opened ? '(' : '') + group + text.slice(end, at + 1), value };
}

/** The marks that make up lists, in order of the text. */
export function listsOf(text: string, from: number, marks: readonly ListMark[]): readonly ListMark[] {
  const kept: ListMark[] = [];
  for (let i = 0; i < marks.length;) {
    const run = [marks[i]] as ListMark[];
    for (let j = i + 1; j < marks.length; j++) {
      const mark = marks[j] as ListMark;
      if (!follows(run[run.length - 1] as ListMark, mark)) break;
      run.push(mark);
    }
    const first = run[0] as ListMark;
    if (run.length > 1 && (opens(text, from, first.start) || (kept.length > 0 && isFirst(first.value)))) kept.push(...run);
    i += run.length;
  }
  return kept;
}

function follows(a: ListMark, b: ListMark): boolean {
  if (a.shape !== b.shape) return false;
  if (isDigit(a.value.charCodeAt(0))) return Number(b.value) === Number(a.value) + 1;
  if (a.value.length === 1 && b.value.length === 1 && b.value.charCodeAt(0) === a.value.charCodeAt(0) + 1) return true;
  return roman(a.value) > 0 && roman(b.value) === roman(a.value) + 1;
}

const isFirst = (value: string) => /^(?:1|a|A|i)$/.test(value);

/** Whether a list may begin here: at the start, after a line break, or after a mark that ends or announces something. */
function opens(text: string, from: number, at: number): boolean {
  let i = at - 1;
  while (i >= from && isSpace(text.charCodeAt(i))) {
    if (text.charCodeAt(i) === 10) return true;
    i--;
  }
  return i < from || '.:;!?…-–—"”)•⁃●▪◦‣'.includes(text.charAt(i));
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const roman = (value: string) => Math.max(0, ROMAN.indexOf(value));
