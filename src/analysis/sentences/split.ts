// One pass over a text that finds where its sentences end. Works on offsets alone and knows nothing of briefings.
// Own rules, as Intl.Segmenter stops at "Gen.", "U.S." and inside quotations.
import type { Span } from '../../model/text.ts';
import { listsOf, markAt, type ListMark } from './lists.ts';
import { judge, type Stop } from './stops.ts';
import {
  BRACKET,
  BULLET,
  CLOSE,
  COLON,
  FULL_STOP,
  isCloser,
  isLetter,
  isLower,
  isSpace,
  kindOf,
  NEWLINE,
  PLAIN,
  QUOTE,
  STOP,
} from './characters.ts';

/** Quotations and brackets up to this many characters stay in one piece; half a short quotation says little. */
const WHOLE = 250;
/** A line at least this long without a full stop was broken by its width, not by its author. */
const FULL_LINE = 45;

/** The sentences of `text` between two offsets, trimmed, in order; only white space is left between them. */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const cuts: number[] = [];
  const marks: ListMark[] = [];
  const stop: Stop = { end: -1, next: 0 };
  const searched = { bracket: from, quote: from };
  let begin = from;
  let line = from;
  let whole = from;
  // Up to here nothing but bullets and white space stands in the sentence.
  let bare = from;
  const cut = (at: number) => {
    cuts.push(at);
    begin = at;
  };

  for (let i = from; i < to; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === PLAIN) continue;
    switch (kind) {
      case NEWLINE: {
        if (!joins(text, line, i, to, begin)) {
          cut(i);
          whole = i;
        }
        line = i + 1;
        break;
      }
      case STOP: {
        const mark = markAt(text, line, text.charCodeAt(i + 1) === 41 ? i + 1 : i, to);
        if (mark) marks.push(mark);
        judge(text, begin, i, to, stop);
        if (stop.end >= whole && stop.end > begin) {
          cut(stop.end);
          i = stop.end - 1;
        } else if (stop.next > i) i = stop.next - 1;
        break;
      }
      case FULL_STOP: {
        let end = i + 1;
        while (end < to && (isCloser(text.charCodeAt(end)) || kindOf(text.charCodeAt(end)) === FULL_STOP)) end++;
        if (end >= whole) cut(end);
        i = end - 1;
        break;
      }
      case COLON: {
        if (endsForeign(text.charCodeAt(i), text.charCodeAt(i - 1)) && i + 1 >= whole) cut(i + 1);
        break;
      }
      case BRACKET: {
        if (i >= whole && i >= searched.bracket) whole = Math.max(whole, closing(text, i, to, searched, 'bracket'));
        break;
      }
      case QUOTE: {
        if (i >= whole && i >= searched.quote && opensQuote(text, from, i))
          whole = Math.max(whole, closing(text, i, to, searched, 'quote'));
        break;
      }
      case CLOSE: {
        const mark = markAt(text, line, i, to);
        if (mark) marks.push(mark);
        break;
      }
      case BULLET: {
        if (i > begin && isSpace(text.charCodeAt(i - 1))) {
          if (hasText(text, Math.max(begin, bare), i)) cut(i);
          else bare = i;
        }
        break;
      }
    }
  }
  return spansOf(text, from, to, marks.length > 1 ? withLists(text, cuts, listsOf(text, from, marks)) : cuts);
}

function spansOf(text: string, from: number, to: number, cuts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let start = from;
  const add = (until: number) => {
    let end = until;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) spans.push({ start, end });
    start = until;
  };
  for (const at of cuts) add(at);
  add(to);
  return spans;
}

/** Cuts before every mark of a list, none right behind one. */
function withLists(text: string, cuts: readonly number[], lists: readonly ListMark[]): readonly number[] {
  if (lists.length === 0) return cuts;
  const kept = cuts.filter((at) => !lists.some((mark) => at > mark.start && at <= mark.end));
  const starts = lists.map((mark) => bulletBefore(text, mark.start));
  return [...new Set([...kept, ...starts])].toSorted((a, b) => a - b);
}

/** Where the bullet before a list mark stands, else where the mark does. */
function bulletBefore(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && text.charCodeAt(i) === 32) i--;
  return i >= 0 && kindOf(text.charCodeAt(i)) === BULLET ? i : at;
}

/** Whether a line break is only where the text was wrapped. `begin` is where the sentence began, `line` where the line did. */
function joins(text: string, line: number, at: number, to: number, begin: number): boolean {
  let next = at + 1;
  while (next < to && text.charCodeAt(next) === 32) next++;
  const head = next < to ? text.charCodeAt(next) : 10;
  if (isSpace(head) || kindOf(head) === BULLET || begin >= at || !hasText(text, begin, at)) return false;
  let last = at - 1;
  while (last > line && text.charCodeAt(last) === 32) last--;
  const end = text.charCodeAt(last);
  const length = last + 1 - line;
  if (kindOf(end) === STOP) return length >= FULL_LINE && isLower(head);
  if (end === 58) return false;
  const wide = length >= FULL_LINE;
  if (isLower(head)) return wide || last < at - 1 || end === 44 || !isLower(text.charCodeAt(line));
  return wide && isLetter(head) && (isLower(end) || end === 44) && to - next > 1 && at - line < 140;
}

function hasText(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i)) && kindOf(text.charCodeAt(i)) !== BULLET) return true;
  return false;
}

/** ; after Greek and : after Armenian letters are full stops. */
function endsForeign(mark: number, left: number): boolean {
  return mark === 59 ? left >= 0x370 && left < 0x400 : left >= 0x530 && left < 0x590;
}

/** A mark with white space or an opener before it and something behind it. */
function opensQuote(text: string, from: number, at: number): boolean {
  const left = at > from ? text.charCodeAt(at - 1) : 32;
  if (isSpace(text.charCodeAt(at + 1))) return text.charCodeAt(at) === 0xab;
  return isSpace(left) || kindOf(left) === BRACKET || kindOf(left) === QUOTE || left === 0x2014 || left === 0x2013;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
  '"': '"',
  '“': '”"',
  '«': '»',
  '„': '“”"',
  '‘': '’',
  "'": "'",
};

/** The offset behind the mark that closes the one at `at`, if it comes soon; else `at`, remembering how far the search went. */
function closing(
  text: string,
  at: number,
  to: number,
  searched: { bracket: number; quote: number },
  group: 'bracket' | 'quote',
): number {
  const wanted = CLOSERS[text.charAt(at)] ?? '';
  const single = wanted === "'" || wanted === '’';
  const limit = Math.min(to, at + WHOLE);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? code !== 34 && code !== 39 && code !== 41 && code !== 93 : kindOf(code) === PLAIN && !isCloser(code))
      continue;
    if (!wanted.includes(text.charAt(i)) || (isSpace(text.charCodeAt(i - 1)) && code !== 0xbb)) continue;
    if (single && (isLetter(text.charCodeAt(i + 1)) || (wanted === "'" && isLetter(text.charCodeAt(i - 1))))) continue;
    return i + 1;
  }
  searched[group] = limit;
  return at;
}
