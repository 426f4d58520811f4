// Plain text: wire copy, pasted articles, notes. Paragraphs first, then the head, then what is furniture by name.
import type { Briefing } from '../model/briefing.ts';
import { dateLine } from './dates.ts';
import { close, openDraft } from './draft.ts';
import { withoutFootnoteMarks } from './footnotes.ts';
import { markFurniture } from './furniture.ts';
import { readHead } from './head.ts';
import { paragraphs } from './paragraphs.ts';
import { evenSpace } from './prose.ts';

const RULE = /\n[^\S\n]*(?:={5,}|-{5,}|_{5,}|\*{5,}|#{5,}|~{5,})[^\S\n]*\n/;

/** Several articles in one file, parted by drawn lines: only where each part is long enough and has a head of its own. */
export function readPlainParts(text: string, path: string | undefined): Briefing[] {
  const parts = text.split(RULE).filter((part) => /\S/.test(part));
  if (parts.length < 2 || !parts.every(isArticle)) return [readPlain(text, path)];
  return parts.map((part) => readPlain(part, path));
}

/** Running text with a date, an author or a source among its first lines. */
function isArticle(part: string): boolean {
  const head = part
    .split('\n')
    .filter((line) => /\S/.test(line))
    .slice(0, 6);
  return (
    part.trim().length > 250 && head.some((line) => dateLine(line) !== undefined || /^\s*(?:by \p{Lu}|source:)/iu.test(line))
  );
}

/** Reads sanitised text. */
function readPlain(text: string, path: string | undefined): Briefing {
  const draft = openDraft('plain', path, evenSpace(text).trim());
  draft.pieces = paragraphs(text);
  readHead(draft);
  markFurniture(draft.pieces);
  for (const piece of draft.pieces) if (piece.why === undefined) piece.text = withoutFootnoteMarks(piece.text);
  return close(draft);
}
