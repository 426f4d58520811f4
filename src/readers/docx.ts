// Word documents: paragraphs, headings, lists and tables of word/document.xml; title, author and date from the document's properties.
import type { Briefing } from '../model/briefing.ts';
import { LIMITS } from '../model/limits.ts';
import { unzip } from './archive.ts';
import { findDate } from './dates.ts';
import { close, openDraft, put, type Draft, type Piece } from './draft.ts';
import { markFurniture } from './furniture.ts';
import { readHead } from './head.ts';
import { parseMarkup, type MarkupNode } from './markup.ts';
import { sanitise, sanitiseLine, shownName } from './sanitise.ts';

const DOCUMENT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

/** Reads a .docx; undefined when the archive holds no Word document. */
export async function readDocx(bytes: Uint8Array, path: string | undefined): Promise<Briefing | undefined> {
  const { files } = await unzip(bytes, (name) => name === DOCUMENT || name === PROPERTIES);
  const parts = new Map(Array.from(files, (file) => [file.name, new TextDecoder().decode(file.bytes)]));
  const document = parts.get(DOCUMENT);
  if (document === undefined) return undefined;
  const draft = openDraft('docx', path, bytes);
  const pieces: Piece[] = [];
  if (document.length > LIMITS.readUnits)
    draft.notices.push({
      what: `is long: only the first ${LIMITS.readUnits / 1_000_000} million characters of its markup were read`,
      where: shownName(path ?? 'standard input'),
      todo: 'split it',
    });
  collect(parseMarkup(document.slice(0, LIMITS.readUnits), 'xml'), pieces, draft);
  draft.pieces = pieces;
  readProperties(draft, parts.get(PROPERTIES) ?? '');
  readHead(draft);
  markFurniture(draft.pieces);
  return close(draft);
}

function collect(node: MarkupNode, pieces: Piece[], draft: Draft): void {
  for (const child of node.childNodes) {
    if (child.nodeName === 'w:p') addParagraph(child, pieces, draft);
    else if (child.nodeName === 'w:tr') addRow(child, pieces);
    // Old versions of a changed text stand in w:del.
    else if (child.nodeType === 1 && child.nodeName !== 'w:del') collect(child, pieces, draft);
  }
}

function addParagraph(node: MarkupNode, pieces: Piece[], draft: Draft): void {
  const text = textOf(node);
  if (!text) return;
  const style = valueOf(node, 'w:pStyle');
  if (/^title$/i.test(style) && draft.fields.headline === undefined) {
    put(draft, 'headline', text, 'title style');
    pieces.push({ text, kind: 'heading', isHeadline: true });
    return;
  }
  const isBullet = valueOf(node, 'w:numId') !== '' || /list/i.test(style);
  const kind = /^heading|^überschrift|^titre|^\d$/i.test(style)
    ? 'heading'
    : /caption/i.test(style)
      ? 'caption'
      : /quote/i.test(style)
        ? 'quotation'
        : isBullet
          ? 'bullet'
          : 'paragraph';
  pieces.push({ text, kind });
}

function addRow(node: MarkupNode, pieces: Piece[]): void {
  const cells = node.childNodes.filter((child) => child.nodeName === 'w:tc').map((cell) => textOf(cell));
  const text = cells.filter(Boolean).join(' | ');
  if (text) pieces.push({ text, kind: 'paragraph' });
}

function textOf(node: MarkupNode): string {
  let text = '';
  const walk = (each: MarkupNode): void => {
    if (each.nodeName === 'w:t') text += each.textContent;
    else if (each.nodeName === 'w:tab' || each.nodeName === 'w:br' || each.nodeName === 'w:cr') text += ' ';
    else if (each.nodeName === 'w:noBreakHyphen') text += '-';
    else if (each.nodeType === 1 && each.nodeName !== 'w:del' && each.nodeName !== 'w:instrText') {
      for (const child of each.childNodes) walk(child);
      if (each.nodeName === 'w:p') text += ' ';
    }
  };
  walk(node);
  return sanitiseLine(text);
}

/** The w:val of the first such element below a paragraph's properties. */
function valueOf(node: MarkupNode, name: string): string {
  for (const child of node.childNodes) {
    if (child.nodeName === name) return child.attributes.get('w:val') ?? '';
    if (child.nodeName === 'w:pPr' || child.nodeName === 'w:numPr') {
      const found = valueOf(child, name);
      if (found) return found;
    }
  }
  return '';
}

function readProperties(draft: Draft, xml: string): void {
  const root = parseMarkup(xml, 'xml').childNodes.find((node) => node.nodeName.endsWith('coreProperties'));
  const value = (name: string) => sanitise(root?.childNodes.find((node) => node.nodeName === name)?.textContent ?? '').trim();
  put(draft, 'headline', value('dc:title'), 'document properties');
  put(draft, 'byline', value('dc:creator'), 'document properties');
  put(draft, 'published', findDate(value('dcterms:issued'))?.value, 'document properties', value('dcterms:issued'));
  put(draft, 'language', value('dc:language'), 'document properties');
}
