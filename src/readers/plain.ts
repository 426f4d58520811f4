// Plain text: wire copy, pasted articles, notes. Paragraphs first, then the head, then what is furniture by name.
import type { Briefing } from '../model/briefing.ts';
import { close, openDraft } from './draft.ts';
import { withoutFootnoteMarks } from './footnotes.ts';
import { markFurniture } from './furniture.ts';
import { readHead } from './head.ts';
import { paragraphs } from './paragraphs.ts';

/** Reads sanitised text. */
export function readPlain(text: string, path: string | undefined): Briefing {
  const draft = openDraft('plain', path, text.replace(/\s+/g, ' ').trim());
  draft.pieces = paragraphs(text);
  readHead(draft);
  markFurniture(draft.pieces);
  for (const piece of draft.pieces) if (piece.why === undefined) piece.text = withoutFootnoteMarks(piece.text);
  return close(draft);
}
