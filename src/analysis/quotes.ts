// Finds what stands in quotation marks: straight, curly, guillemets, '' pairs, single marks where a text uses no others,
// quotations that run over paragraphs. Who said it, and whether it is only a scare quote, is decided elsewhere.
import type { Span } from '../model/text.ts';

/** A quotation in marks; the span is what stands between them. */
export interface QuoteSpan extends Span {
  /** Where its marks begin and end; the same as the span where a mark is missing. */
  readonly outer: Span;
  /** It opens with a mark but closes with its paragraph: more follows in the next one. */
  readonly open: boolean;
  /** It stands in '' pairs. */
  readonly paired: boolean;
}

/** What may close each opening mark. A straight or curly mark is often closed by the other. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '‟': '”"',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  "''": "''",
  '``': "''",
};
const WORD = /[\p{L}\p{N}]/u;
const INCHES = /\d/;
const LEAST_LEFT = 30;
const LONG_NESTED = 600;

/** The quotations of a text in order, not overlapping: of nested ones the outermost. */
export function findQuotes(body: string): readonly QuoteSpan[] {
  const found: QuoteSpan[] = [];
  const lines = /[^\n\r\u2028\u2029]+/g;
  const single = usesSingleMarks(body);
  for (let line = lines.exec(body); line; line = lines.exec(body)) {
    const start = line.index;
    readLine(body, start, start + line[0].length, single, found);
  }
  return found;
}

/** British style: single marks throughout and no double ones. */
function usesSingleMarks(body: string): boolean {
  if (/["“”«„]|''/.test(body)) return false;
  return /(?:^|[\s(—–])[‘'](?=[\p{L}\p{N}])[^\n‘’']{0,300}(?:[’'][\p{L}][^\n‘’']{0,300}){0,4}[’'](?![\p{L}\p{N}])/u.test(body);
}

function readLine(body: string, start: number, end: number, single: boolean, found: QuoteSpan[]): void {
  let at = start;
  // Marks that nothing closes any more in this line: not looked for again.
  const lost = new Set<string>();
  while (at < end) {
    const mark = mayBeMark(body.charCodeAt(at)) ? openingMark(body, at, start, end, single) : undefined;
    if (!mark) {
      at++;
      continue;
    }
    const inner = at + mark.length;
    const one = single && (mark === '‘' || mark === "'");
    const closed = lost.has(mark) ? undefined : one ? closeSingle(body, inner, end) : close(body, mark, inner, end);
    if (!closed) lost.add(mark);
    if (closed) {
      add(body, at, inner, closed.start, closed.end, false, found);
      at = closed.end;
    } else if (mayRunOn(body, at, start, inner, end) || goesOn(body, mark, at, end)) {
      add(body, at, inner, end, end, true, found);
      at = end;
    } else at = inner;
  }
}

/** Letters and spaces, which most of a text is, can be told from marks by their code. */
function mayBeMark(code: number): boolean {
  return code === 34 || code === 39 || code === 96 || code > 127;
}

function openingMark(body: string, at: number, start: number, end: number, single: boolean): string | undefined {
  const letter = body[at]!;
  if (letter === "'" || letter === '`' || letter === '’') {
    if (body[at + 1] === letter && at + 1 < end) return letter === '`' ? '``' : "''";
    if (!single || letter !== "'") return undefined;
  }
  if (letter === "'" || letter === '‘') {
    if (!single) return undefined;
    const free = at === start || !WORD.test(body[at - 1]!);
    return free && at + 1 < end && WORD.test(body[at + 1]!) ? letter : undefined;
  }
  if (letter === '"') {
    const inches =
      at > start &&
      INCHES.test(body[at - 1]!) &&
      (at + 1 >= end || !WORD.test(body[at + 1]!)) &&
      /['’]\d+$/.test(body.slice(Math.max(start, at - 4), at));
    return inches ? undefined : letter;
  }
  // A closing curly mark used to open: it follows a space and touches a word.
  if (letter === '”') {
    const opens = (at === start || /[\s(—–]/.test(body[at - 1]!)) && at + 1 < end && WORD.test(body[at + 1]!);
    return opens ? '“' : undefined;
  }
  if (letter === '»') return at > start && WORD.test(body[at - 1]!) ? undefined : letter;
  return CLOSING[letter] === undefined ? undefined : letter;
}

function close(body: string, mark: string, from: number, end: number): Span | undefined {
  const closing = CLOSING[mark] ?? '”"';
  if (mark === "''" || mark === '``') {
    for (let at = from; at + 1 < end; at++) {
      if ((body[at] === "'" && body[at + 1] === "'") || (body[at] === '’' && body[at + 1] === '’'))
        return { start: at, end: at + 2 };
    }
    return undefined;
  }
  let depth = 0;
  for (let at = from; at < end; at++) {
    if (!mayBeMark(body.charCodeAt(at))) continue;
    const letter = body[at]!;
    if (mark === '“' && letter === '“') {
      // A wrong-way mark glued to the word on its left closes; one that touches the word on its right is nested.
      const glued = !/\s/.test(body[at - 1]!) && (at + 1 >= end || !WORD.test(body[at + 1]!));
      if (glued) return { start: at, end: at + 1 };
      if (closesTwice(body, at + 1, end)) depth++;
      continue;
    }
    if ((mark === '«' || mark === '»') && letter === mark) depth++;
    if (!closing.includes(letter)) continue;
    if (depth > 0) depth--;
    else return { start: at, end: at + 1 };
  }
  return undefined;
}

/** Whether two closing curly marks follow with no opening one between: a quotation within the quotation ends there too. */
function closesTwice(body: string, from: number, end: number): boolean {
  return /^[^“”]*”[^“”]*”/.test(body.slice(from, Math.min(end, from + LONG_NESTED)));
}

/** A single mark closes where no word goes on: after a full stop or comma, or before a space. */
function closeSingle(body: string, from: number, end: number): Span | undefined {
  for (let at = from; at < end; at++) {
    if (body[at] !== '’' && body[at] !== "'") continue;
    if (at + 1 < end && WORD.test(body[at + 1]!)) continue;
    // "the rebels' lines": a plural's apostrophe, when another mark can still close.
    if (
      /s/i.test(body[at - 1] ?? '') &&
      /^[’']\s+\p{Ll}/u.test(body.slice(at, at + 6)) &&
      /[’'](?!\p{L})/u.test(body.slice(at + 1, end))
    )
      continue;
    return { start: at, end: at + 1 };
  }
  return undefined;
}

/** An unclosed mark counts only where a quotation that goes on in the next paragraph is likely. */
function mayRunOn(body: string, at: number, start: number, inner: number, end: number): boolean {
  if (body.slice(start, at).trim() === '') return true;
  return end - inner > LEAST_LEFT && /[:,]\s*$/.test(body.slice(Math.max(start, at - 3), at));
}

/** After a full stop, an unclosed mark counts when the next paragraph opens with the same one. */
function goesOn(body: string, mark: string, at: number, end: number): boolean {
  return (
    /[.!?]\s$/.test(body.slice(Math.max(0, at - 2), at)) &&
    body
      .slice(end, end + 8)
      .trimStart()
      .startsWith(mark)
  );
}

function add(
  body: string,
  outerStart: number,
  from: number,
  to: number,
  outerEnd: number,
  open: boolean,
  found: QuoteSpan[],
): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(body[start]!)) start++;
  while (end > start && /\s/.test(body[end - 1]!)) end--;
  if (start < end) found.push({ start, end, outer: { start: outerStart, end: outerEnd }, open, paired: from - outerStart > 1 });
}
