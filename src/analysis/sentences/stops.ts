// Whether a full stop, question mark or ellipsis ends a sentence: looks at what stands left and right of it, nothing else.
import { ABBREVIATIONS, AFTER_CLOCK, LONGEST_ABBREVIATION, MONTHS_AFTER_ORDINAL, SAID, STARTERS } from './sentences.data.ts';
import { isCloser, isDash, isDigit, isLetter, isLower, isOpener, isSpace, isUpper } from './characters.ts';

const DOT = 46;
const ELLIPSIS = 0x2026;

/** Where the sentence ends whose stop begins at `at`, or -1 when it goes on; `next` is where to look on. */
export interface Stop {
  end: number;
  next: number;
}

/** Judges the stop at `at` in the sentence that began at `begin`; writes into `stop`, so that nothing is allocated. */
export function judge(text: string, begin: number, at: number, to: number, stop: Stop): void {
  let i = at;
  let dots = 0;
  let loud = false;
  // The run of marks: "?!", "....", ". . .".
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT) dots++;
    else if (code === ELLIPSIS) dots += 3;
    else if (code === 33 || code === 63) loud = true;
    else if (
      code === 32 &&
      dots > 0 &&
      text.charCodeAt(i + 1) === DOT &&
      i + 1 < to &&
      !isLetter(text.charCodeAt(i + 2)) &&
      !isDigit(text.charCodeAt(i + 2))
    )
      continue;
    else break;
  }
  stop.end = -1;
  stop.next = i;
  const left = at > begin ? text.charCodeAt(at - 1) : 32;
  if (i < to && !loud && dots === 1 && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) {
    const glued = gluedEnd(text, begin, at, to);
    if (glued >= 0) stop.end = glued;
    return;
  }
  if (left === 91 && dots > 1) return; // [...] stands for words left out
  // French sets a space before its closing mark.
  if (isSpace(text.charCodeAt(i)) && text.charCodeAt(i + 1) === 0xbb && i + 1 < to) i++;
  while (i < to && isCloser(text.charCodeAt(i)) && !(i + 1 < to && isLetter(text.charCodeAt(i + 1)))) i++;
  const closed = i;
  i = pastReferences(text, i, to, at);
  stop.next = Math.max(stop.next, closed);
  let next = i;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  if (next >= to) {
    stop.end = i;
    return;
  }
  if (next === i && !(i > closed)) {
    if (loud && isUpper(text.charCodeAt(i)) && isLower(left)) stop.end = i; // "Stop!Now": a lost space
    return;
  }
  let first = next;
  while (first < to && (isOpener(text.charCodeAt(first)) || isDash(text.charCodeAt(first)) || text.charCodeAt(first) === 32))
    first++;
  const head = first < to ? text.charCodeAt(first) : 65;
  if (isLower(head) || head === 44 || head === 59 || isCloser(head)) return;
  if (dots > 2 && !loud) {
    if (!isUpper(head) || (dots === 3 && isLoneI(text, first, to)) || (dots === 3 && isSpace(left))) return;
    // "word. . . . The": the first dot is the full stop, the others open the next sentence.
    stop.end =
      dots === 4 && closed === stop.next && !isSpace(left) && text.charCodeAt(at + 1) === 32 && i === closed ? at + 1 : i;
    return;
  }
  if (loud || dots !== 1) {
    if (!(closed > at + 1 && saidFollows(text, first, to))) stop.end = i;
    return;
  }
  if (closed > at + 1 ? !isListMark(text, begin, at) : endsSentence(text, begin, at, first, to)) stop.end = i;
}

/** Reference marks after a stop: "[12]", superscripts, and bare digits glued to it. */
function pastReferences(text: string, from: number, to: number, at: number): number {
  let i = from;
  while (i < to && text.charCodeAt(i) === 91 && isDigit(text.charCodeAt(i + 1))) {
    let close = i + 1;
    while (close < to && close < i + 6 && (isDigit(text.charCodeAt(close)) || text.charCodeAt(close) === 44)) close++;
    if (text.charCodeAt(close) !== 93) break;
    i = close + 1;
  }
  while (
    i < to &&
    (text.charCodeAt(i) === 0xb9 ||
      text.charCodeAt(i) === 0xb2 ||
      text.charCodeAt(i) === 0xb3 ||
      (text.charCodeAt(i) >= 0x2070 && text.charCodeAt(i) <= 0x2079))
  )
    i++;
  if (i === from && at + 1 < from && isDigit(text.charCodeAt(i))) {
    let digits = i;
    while (digits < to && digits < i + 3 && isDigit(text.charCodeAt(digits))) digits++;
    if (isSpace(text.charCodeAt(digits))) i = digits;
  }
  return i;
}

/** A stop with a letter or digit right behind it: an end only where a space was lost ("Syria.The") or a note mark is glued on ("(1987).1 The"). */
function gluedEnd(text: string, begin: number, at: number, to: number): number {
  const head = text.charCodeAt(at + 1);
  const left = text.charCodeAt(at - 1);
  if (isDigit(head)) {
    if (isDigit(left) || isSpace(left) || at - 1 < begin || !(isLetter(left) || left === 41 || isCloser(left))) return -1;
    let i = at + 1;
    while (i < to && i < at + 4 && isDigit(text.charCodeAt(i))) i++;
    let next = i;
    while (next < to && isSpace(text.charCodeAt(next))) next++;
    return next > i && isUpper(text.charCodeAt(next)) && isLower(text.charCodeAt(next + 1)) ? i : -1;
  }
  if (!isUpper(head) || at - 2 < begin) return -1;
  const before = text.charCodeAt(at - 2);
  if (!(isLower(left) && isLower(before)) && !(isDigit(left) && isDigit(before)) && !isCloser(left)) return -1;
  let word = at + 1;
  while (word < to && isLetter(text.charCodeAt(word))) word++;
  const shape = isLower(text.charCodeAt(at + 2)) || isSpace(text.charCodeAt(word)) || word >= to;
  if (
    !shape ||
    text.charCodeAt(word) === 64 ||
    text.charCodeAt(word) === 47 ||
    (text.charCodeAt(word) === DOT && isLetter(text.charCodeAt(word + 1)))
  )
    return -1;
  // Inside an address or a file name nothing ends.
  for (let i = at - 1; i >= begin && i > at - 40; i--) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) break;
    if (code === 47 || code === 64 || code === DOT || code === 95) return -1;
  }
  return at + 1;
}

/** One full stop before white space and a capital, digit or caseless letter at `first`. */
function endsSentence(text: string, begin: number, at: number, first: number, to: number): boolean {
  let start = at;
  let inner = 0;
  let digits = 0;
  while (start > begin) {
    const code = text.charCodeAt(start - 1);
    if (isSpace(code) || isOpener(code) || isDash(code) || code === 47) break;
    if (code === DOT) inner++;
    if (isDigit(code)) digits++;
    start--;
    if (at - start > 24) return true;
  }
  const length = at - start;
  if (length === 0) return true;
  if (length < 4 && isListMark(text, begin, at)) return false;
  const head = text.charCodeAt(first);
  if (digits === length) return !MONTHS_AFTER_ORDINAL.has(wordAt(text, first, to));
  const last = text.charCodeAt(at - 1);
  if (length === 1 && isLetter(last)) return singleLetterEnds(text, begin, start, last, first, to);
  if (inner > 0 && !digits) return dottedEnds(text, begin, start, at, first, to);
  if (length > LONGEST_ABBREVIATION) return true;
  const group = ABBREVIATIONS.get(text.slice(start, at));
  if (group === undefined) return true;
  if (group === 'title') return false;
  if (isDigit(head)) return false;
  return group === 'number' || STARTERS.has(wordAt(text, first, to));
}

/** "1." or "b." with nothing before it in its sentence but a bullet is a list mark. */
function isListMark(text: string, begin: number, at: number): boolean {
  let start = at;
  while (start > begin && at - start < 4 && (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1))))
    start--;
  for (let i = begin; i < start; i++) if (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i))) return false;
  return at - start === 1 || /^(?:\d{1,3}|[ivx]{1,4})$/.test(text.slice(start, at));
}

function singleLetterEnds(text: string, begin: number, start: number, letter: number, first: number, to: number): boolean {
  if (isLower(letter)) return false;
  const next = wordAt(text, first, to);
  if (letter === 73 && /\b(?:and|you|or|than|but|as)\s$/.test(text.slice(Math.max(begin, start - 6), start))) return true;
  return STARTERS.has(next) && isUpper(text.charCodeAt(first)) && next.length > 1;
}

/** A token with stops inside: "U.S.", "a.m.", "Ph.D.". */
function dottedEnds(text: string, begin: number, start: number, at: number, first: number, to: number): boolean {
  const token = text.slice(start, at);
  const next = wordAt(text, first, to);
  const lower = token.toLowerCase();
  if (lower === 'a.m' || lower === 'p.m') {
    if (
      AFTER_CLOCK.has(next) ||
      isDigit(text.charCodeAt(first)) ||
      /^\s+time\b/.test(text.slice(first + next.length, first + next.length + 6))
    )
      return false;
    return wordCount(text, begin, start) > 3;
  }
  if (/[@/]|\.\p{L}{4,}$|^\p{Ll}{2,}(?:\.\p{Ll}{2,})+$/u.test(token) && !ABBREVIATIONS.has(token)) return true; // an address
  if (token === lower && !isDigit(token.charCodeAt(0))) return false;
  return STARTERS.has(next);
}

/** Words before `to`, counted up to five. */
function wordCount(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && count < 5; i++) if (!isSpace(text.charCodeAt(i)) && isSpace(text.charCodeAt(i + 1))) count++;
  return count;
}

function isLoneI(text: string, first: number, to: number): boolean {
  return text.charCodeAt(first) === 73 && first + 1 < to && !isLetter(text.charCodeAt(first + 1));
}

/** One to three capitalised words and then a verb of saying: the quotation before belongs to their sentence. */
function saidFollows(text: string, first: number, to: number): boolean {
  let i = first;
  for (let words = 0; words < 5; words++) {
    const word = wordAt(text, i, to);
    if (!word) return false;
    if (words > 0 && SAID.has(word)) return true;
    if (!isUpper(word.charCodeAt(0)) || STARTERS.has(word)) return false;
    i += word.length;
    while (i < to && (isSpace(text.charCodeAt(i)) || text.charCodeAt(i) === DOT)) i++;
  }
  return false;
}

function wordAt(text: string, from: number, to: number): string {
  let end = from;
  while (end < to && end < from + 16) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && code !== 39 && code !== 0x2019) break;
    end++;
  }
  return text.slice(from, end).replace('’', "'");
}
