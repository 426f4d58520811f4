// Lines to paragraphs: hard-wrapped lines joined, list items, headings and quotations told apart. Knows no fields, no furniture.
import type { Piece } from './draft.ts';

const BULLET = /^\s*(?:[•◦▪‣●○■□☆★·∙⁃➢➤►]|[*+](?=\s))\s*/;
const DASH = /^\s*[-–—]\s+/;
const NUMBER = /^\s*\(?(\d{1,3})[.)]\s+/;
const QUOTED = /^\s*>+\s?/;
const CLOSED = /[.!?…:;]["”’»)\]*]*$/;

/** Lines are joined no further than this: a text without any break is cut, not read for ever. */
const LONGEST = 16_000;

interface Line {
  readonly text: string;
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  readonly mark?: 'bullet' | 'number' | 'quotation';
}

/** The paragraphs of a plain text in order, white space inside them collapsed. */
export function paragraphs(text: string): Piece[] {
  const lines = readLines(text);
  const width = wrapWidth(lines);
  const pieces: Piece[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const piece = pieces.at(-1);
    if (piece && last && piece.text.length < LONGEST && continues(last, line, width)) {
      piece.text = join(piece.text, line.text);
    } else {
      pieces.push({ text: line.text, kind: kindOf(line) });
    }
    last = line;
  }
  for (let i = 0; i < pieces.length; i++) markHeading(pieces, i);
  return pieces;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const raw = text.split('\n');
  let gap = 0;
  for (let i = 0; i < raw.length; i++) {
    const whole = raw[i] ?? '';
    if (!/\S/.test(whole)) {
      gap++;
      continue;
    }
    const indent = whole.search(/\S/);
    const mark = markOf(raw, i);
    const bare =
      mark === 'bullet' ? whole.replace(BULLET, '').replace(DASH, '') : mark === 'quotation' ? whole.replace(QUOTED, '') : whole;
    const clean = bare.replace(/\s+/g, ' ').trim();
    if (clean) lines.push({ text: clean, indent, gap, ...(mark ? { mark } : {}) });
    gap = 0;
  }
  return lines;
}

/** A dash or a number opens a list item only where a neighbour does the same: dialogue and years do not make lists. */
function markOf(raw: readonly string[], at: number): Line['mark'] | undefined {
  const line = raw[at] ?? '';
  if (BULLET.test(line)) return 'bullet';
  if (QUOTED.test(line)) return 'quotation';
  if (DASH.test(line)) return near(raw, at).some((other) => DASH.test(other)) ? 'bullet' : undefined;
  const number = NUMBER.exec(line)?.[1];
  if (!number) return undefined;
  const isListed = near(raw, at).some((other) => Math.abs(Number(NUMBER.exec(other)?.[1] ?? -9) - Number(number)) === 1);
  return isListed ? 'number' : undefined;
}

/** The non-blank lines close to one. */
function near(raw: readonly string[], at: number): string[] {
  return [...raw.slice(Math.max(0, at - 4), at), ...raw.slice(at + 1, at + 5)].filter((line) => /\S/.test(line));
}

/** The column at which lines were broken by a program; undefined when each line is a paragraph. */
function wrapWidth(
  lines: readonly { readonly text: string; readonly indent: number; readonly gap: number }[],
): number | undefined {
  let pairs = 0;
  const broken: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1];
    const b = lines[i];
    if (!a || !b || b.gap > 0) continue;
    pairs++;
    const length = a.indent + a.text.length;
    if (length >= 50 && length <= 100) broken.push(length);
  }
  const width = broken.reduce((most, length) => Math.max(most, length), 0);
  let fitting = 0;
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1];
    const b = lines[i];
    if (a && b && b.gap === 0 && isBroken(a, b, width)) fitting++;
  }
  return fitting >= 4 && fitting > pairs * 0.3 ? width : undefined;
}

/** Whether the next line's first word would not have fitted on the line before. */
function isBroken(a: { text: string; indent: number }, b: { text: string }, width: number): boolean {
  const first = /^\S+/.exec(b.text)?.[0].length ?? 0;
  const length = a.indent + a.text.length;
  return length <= width && length >= 40 && length + 1 + first > width - 2;
}

function continues(last: Line, line: Line, width: number | undefined): boolean {
  if (line.gap > 0) return false;
  if (line.mark === 'quotation' && last.mark === 'quotation') return true;
  if (line.mark) return false;
  if (width !== undefined) return isBroken(last, line, width);
  // A single break inside a sentence: the line before is open and this one goes on in lower case.
  return /^\p{Ll}/u.test(line.text) && !CLOSED.test(last.text);
}

/** Joins two lines of one paragraph; a hyphen at the break belongs to the word when both sides are lower case letters. */
function join(a: string, b: string): string {
  return /\p{Ll}-$/u.test(a.slice(-2)) && /^\p{Ll}/u.test(b) ? `${a.slice(0, -1)}${b}` : `${a} ${b}`;
}

function kindOf(line: Line): Piece['kind'] {
  if (line.mark === 'quotation') return 'quotation';
  return line.mark ? 'bullet' : 'paragraph';
}

/** A short line that opens what follows: it ends with a colon, or has no end at all and prose or a list comes next. */
function markHeading(pieces: Piece[], at: number): void {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece || !next || piece.kind !== 'paragraph' || piece.text.length > 110) return;
  const opensList = next.kind === 'bullet' && piece.text.endsWith(':');
  const isLabel = piece.text.length <= 60 && piece.text.endsWith(':') && !/[.!?]\s/.test(piece.text);
  const isTitle =
    piece.text.length <= 80 &&
    !CLOSED.test(piece.text) &&
    !/[,"”'’-]$/.test(piece.text) &&
    /^["“'‘(¿¡]?[\p{Lu}\d]/u.test(piece.text);
  const opensProse = next.text.length > 80 || next.kind === 'bullet';
  if (opensList || isLabel || (isTitle && opensProse)) piece.kind = 'heading';
}
