// PDF with a text layer: lines from positions, paragraphs from lines, running heads and page numbers set aside.
import type { Briefing } from '../model/briefing.ts';
import { dateLine, findDate } from './dates.ts';
import { close, openDraft, pageSign, put, type Draft, type Piece } from './draft.ts';
import { withoutFootnoteMarks } from './footnotes.ts';
import { markFurniture } from './furniture.ts';
import { readHead } from './head.ts';
import { LIMITS } from '../model/limits.ts';
import { plainWords } from './prose.ts';
import { sanitiseLine, shownName } from './sanitise.ts';

interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
  right: number;
  readonly size: number;
  readonly page: number;
}

/** Reads a PDF; undefined when it holds no text that could be read. */
export async function readPdf(bytes: Uint8Array, path: string | undefined): Promise<Briefing | undefined> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  // The parser takes its bytes away from their owner, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const draft = openDraft('pdf', path, bytes);
  try {
    if (document.numPages > LIMITS.pdfPages) {
      draft.notices.push({
        what: `has ${document.numPages} pages, more than ${LIMITS.pdfPages}`,
        where: shownName(path ?? 'standard input'),
        todo: 'split it',
      });
      return close(draft);
    }
    const { items } = await extractTextItems(document);
    const { info } = await getMeta(document);
    const lines = items.flatMap((page, number) => inReadingOrder(linesOf(page, number)));
    if (lines.length === 0) return undefined;
    const height = items.flat().reduce((max, item) => Math.max(max, item.y), 0);
    draft.pieces = piecesOf(lines, runningHeads(lines, items.length, height));
    readLargest(draft, lines);
    readHead(draft);
    readInfo(draft, info);
    markFurniture(draft.pieces);
    for (const piece of draft.pieces) if (piece.why === undefined) piece.text = withoutFootnoteMarks(piece.text);
    return close(draft);
  } finally {
    await document.cleanup();
  }
}

interface Item {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** Runs of text on one base line without a wide gap between them. */
function linesOf(items: readonly Item[], page: number): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    // The parser fills gaps with a blank as wide as they are.
    if (!item.str.trim()) continue;
    const last = lines.at(-1);
    const size = item.fontSize || 10;
    const gap = last ? item.x - last.right : 0;
    if (last && Math.abs(item.y - last.y) < size * 0.5 && gap > -size && gap < size * WIDE) {
      const needsSpace = gap > size * 0.15 && !last.text.endsWith(' ') && !item.str.startsWith(' ');
      last.text += needsSpace ? ` ${item.str}` : item.str;
      last.right = item.x + item.width;
    } else lines.push({ text: item.str, x: item.x, y: item.y, right: item.x + item.width, size, page });
  }
  return lines.map((line) => ({ ...line, text: sanitiseLine(line.text) })).filter((line) => line.text !== '');
}

/** A gap of so many times the size of the type parts columns or cells, not words. */
const WIDE = 1.5;

/**
 * Where a document draws two columns row by row, the left one is read first. Elsewhere what stands side by side is one line: the
 * cells of a table, a name and its date.
 */
function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const beside = lines.filter((line, i) => isBeside(line, lines[i + 1]));
  if (beside.length === 0) return lines;
  const gutter = beside.length >= 4 && beside.length >= lines.length * 0.25 ? gutterOf(beside, lines) : undefined;
  return gutter === undefined ? joinedRows(lines) : byColumn(lines, gutter);
}

function isBeside(line: Line, other: Line | undefined): boolean {
  return other !== undefined && Math.abs(line.y - other.y) < line.size * 0.5 && other.x > line.right;
}

function joinedRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && isBeside(last, line)) {
      last.text += ` ${line.text}`;
      last.right = line.right;
    } else rows.push({ ...line });
  }
  return rows;
}

/** What goes across both columns parts what stands above it from what stands below. */
function byColumn(lines: readonly Line[], gutter: number): Line[] {
  const ordered: Line[] = [];
  let right: Line[] = [];
  for (const line of lines) {
    if (line.x < gutter && line.right > gutter) {
      ordered.push(...right);
      right = [];
    }
    (line.x >= gutter ? right : ordered).push(line);
  }
  return [...ordered, ...right];
}

/** A place between two columns that nearly no line goes across. */
function gutterOf(beside: readonly Line[], lines: readonly Line[]): number | undefined {
  const edge = beside.map((line) => line.right).toSorted((a, b) => a - b)[Math.floor(beside.length * 0.95)] ?? 0;
  const crossing = lines.filter((line) => line.x < edge && line.right > edge + 1).length;
  return crossing <= lines.length * 0.2 ? edge + 1 : undefined;
}

/** Lines near the upper or lower edge that come again on other pages, page numbers aside. */
function runningHeads(lines: readonly Line[], pages: number, height: number): Set<Line> {
  const heads = new Set<Line>();
  const key = (line: Line) => plainWords(line.text.replace(/\d+/g, '#')) || line.text.replace(/\d+/g, '#');
  const edge = lines.filter((line) => line.y > height * 0.92 || line.y < height * 0.09);
  const seen = Map.groupBy(edge, key);
  for (const line of edge) {
    const isNumber = /^(?:page |seite |p\. ?)?[-–]?\s*\d{1,4}\s*(?:[-–]|(?:of|von|\/)\s*\d{1,4})?$/i.test(line.text);
    const onPages = new Set(seen.get(key(line))?.map((other) => other.page)).size;
    if (isNumber || (pages > 2 && onPages >= Math.max(2, pages * 0.3))) heads.add(line);
  }
  return heads;
}

function piecesOf(lines: readonly Line[], heads: ReadonlySet<Line>): Piece[] {
  const pieces: Piece[] = [];
  const text = lines.filter((line) => !heads.has(line));
  const pitch = usualPitch(text);
  const size = usualSize(text);
  const edge = rightEdges(text.filter((line) => Math.abs(line.size - size) < size * 0.12));
  let open: Piece | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    if (heads.has(line)) {
      pieces.push({
        text: line.text,
        kind: 'paragraph',
        why: /\d/.test(line.text) && line.text.length < 14 ? 'page number' : 'running head',
      });
      continue;
    }
    const bullet = /^(?:[•◦▪‣●○■·–-]\s+)(?=\S)/.exec(line.text)?.[0];
    if (open && last && !bullet && open.text.length < 16_000 && goesOn(last, line, pitch, edge)) {
      const turn = line.page === last.page ? '' : pageSign(line.page + 1);
      open.text =
        /\p{Ll}-$/u.test(open.text.slice(-2)) && /^\p{Ll}/u.test(line.text)
          ? `${open.text.slice(0, -1)}${turn}${line.text}`
          : `${open.text} ${turn}${line.text}`;
    } else {
      open = {
        text: bullet ? line.text.slice(bullet.length) : line.text,
        kind: bullet ? 'bullet' : line.size > size * 1.15 && line.text.length < 160 ? 'heading' : 'paragraph',
        page: line.page + 1,
      };
      pieces.push(open);
    }
    last = line;
  }
  return pieces;
}

/** The same paragraph: same size, next line or next column, the line before full, no new indent. */
function goesOn(last: Line, line: Line, pitch: number, edges: ReadonlyMap<number, number>): boolean {
  if (Math.abs(last.size - line.size) > last.size * 0.12) return false;
  const isOpen = !/[.!?…:"”’]$/.test(last.text);
  const drop = last.y - line.y;
  const isNewPlace = line.page !== last.page || drop < -pitch;
  if (isNewPlace) return isOpen && /^[\p{Ll}\d(]/u.test(line.text);
  if (drop > pitch * 1.4 && !(isOpen && /^\p{Ll}/u.test(line.text) && drop < pitch * 2)) return false;
  const full = edges.get(Math.round(last.x / 20)) ?? last.right;
  const isFull = last.right > full - last.size * 6;
  const isIndented = line.x > last.x + last.size * 0.8 && line.x < last.x + last.size * 5;
  return (isFull || (isOpen && /^\p{Ll}/u.test(line.text))) && !(isIndented && !isOpen);
}

/** The distance between lines that comes most often. */
function usualPitch(lines: readonly Line[]): number {
  const drops = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const drop = before && before.page === line.page ? before.y - line.y : 0;
    return drop > 2 && drop < 60 ? [Math.round(drop)] : [];
  });
  return mostCommon(drops) ?? 14;
}

function usualSize(lines: readonly Line[]): number {
  return (
    mostCommon(lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 20) }, () => Math.round(line.size)))) ??
    10
  );
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** How far lines reach that begin at about the same place: the right edge of a column. */
function rightEdges(lines: readonly Line[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const line of lines) {
    const column = Math.round(line.x / 20);
    edges.set(column, Math.max(edges.get(column) ?? 0, line.right));
  }
  return edges;
}

/** On the first page the largest type is the title. */
function readLargest(draft: Draft, lines: readonly Line[]): void {
  const first = lines.filter((line) => line.page === 0);
  const size = usualSize(lines);
  const largest = first.reduce((max, line) => Math.max(max, line.text.length > 8 ? line.size : 0), 0);
  if (largest < size * 1.2) return;
  const piece = draft.pieces.find(
    (each) => each.kind === 'heading' && first.some((line) => line.size >= largest * 0.97 && each.text.startsWith(line.text)),
  );
  if (!piece || piece.text.length > 250 || dateLine(piece.text)) return;
  put(draft, 'headline', piece.text, 'largest line of the first page');
  piece.isHeadline = true;
}

function readInfo(draft: Draft, info: Readonly<Record<string, unknown>>): void {
  const value = (name: string) => (typeof info[name] === 'string' ? sanitiseLine(info[name]) : '');
  const title = value('Title');
  if (!/\.(?:docx?|indd|pdf|pptx?|qxp)$|^untitled|^microsoft word/i.test(title))
    put(draft, 'headline', title, 'document properties');
  put(draft, 'byline', value('Author'), 'document properties');
  // The day a file was made is no day of publication, unless the text says nothing and the title carries it.
  put(draft, 'published', findDate(title)?.value, 'document properties', title);
}
