// Markdown with or without front matter: headings, lists, quotations, links as their text. Code and tables stay as they are written.
import type { Briefing, Fields } from '../model/briefing.ts';
import { findDate } from './dates.ts';
import { close, openDraft, put, type Draft, type Piece } from './draft.ts';
import { markFurniture } from './furniture.ts';
import { readHead } from './head.ts';
import { withoutFootnoteMarks } from './footnotes.ts';

const FRONT = /^---[^\S\n]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;

/** Reads Markdown: fields from the front matter, the text without its marks. */
export function readMarkdown(text: string, path: string | undefined): Briefing {
  const draft = openDraft('markdown', path, text.replace(/\s+/g, ' ').trim());
  const front = FRONT.exec(text);
  if (front?.[1] !== undefined && /^[\w-]+\s*:/m.test(front[1])) readFrontMatter(draft, front[1]);
  const rest = front && /^[\w-]+\s*:/m.test(front[1] ?? '') ? text.slice(front[0].length) : text;
  draft.pieces = pieces(rest);
  if (front && rest !== text)
    draft.pieces.unshift({ text: front[0].replace(/\s+/g, ' ').trim(), kind: 'paragraph', why: 'front matter' });
  const title = draft.pieces.find((piece) => piece.why === undefined);
  if (title?.kind === 'heading') {
    put(draft, 'headline', title.text, 'first heading');
    if (draft.fields.headline === title.text) title.isHeadline = true;
  }
  readHead(draft);
  markFurniture(draft.pieces);
  for (const piece of draft.pieces) if (piece.why === undefined) piece.text = withoutFootnoteMarks(piece.text);
  return close(draft);
}

const KEYS: Readonly<Record<string, keyof Fields>> = {
  title: 'headline',
  headline: 'headline',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  source: 'outlet',
  publisher: 'outlet',
  outlet: 'outlet',
  site: 'outlet',
  url: 'url',
  link: 'url',
  permalink: 'url',
  lang: 'language',
  language: 'language',
};

/** Simple `key: value` lines and lists; anything deeper is left alone. */
function readFrontMatter(draft: Draft, front: string): void {
  for (const [, key = '', rest = ''] of front.matchAll(/^([\w-]+)\s*:[^\S\n]*(.*(?:\n[^\S\n]+-[^\S\n]*.*)*)$/gm)) {
    const field = KEYS[key.toLowerCase()];
    if (!field || field === 'via') continue;
    const value = rest
      .split(/\n\s*-\s*/)
      .map((part) =>
        part
          .trim()
          .replace(/^\[|\]$/g, '')
          .replace(/^(["'])(.*)\1$/, '$2')
          .trim(),
      )
      .filter(Boolean)
      .join(', ');
    put(
      draft,
      field,
      field === 'published' ? findDate(value)?.value : value,
      'front matter',
      field === 'published' ? value : undefined,
    );
  }
}

function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  let open: Piece | undefined;
  let inCode = false;
  const add = (piece: Piece): void => {
    out.push(piece);
    open = piece;
  };
  for (const raw of text.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(raw)) {
      inCode = !inCode;
      open = undefined;
      continue;
    }
    const line = raw.trim();
    if (!line || /^(?:[-*_]\s*){3,}$/.test(line) || /^\[[^\]]+\]:\s+\S+/.test(line) || /^\|?[\s:|-]+\|[\s:|-]*$/.test(line)) {
      if (/^-{3,}$/.test(line) && open?.kind === 'paragraph' && open.text.length < 120) open.kind = 'heading';
      open = undefined;
      continue;
    }
    if (inCode) {
      if (open) open.text += ` ${line}`;
      else add({ text: line, kind: 'paragraph' });
      continue;
    }
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1];
    const bullet = /^[-*+]\s+(?:\[[ x]\]\s+)?(.+)$/.exec(line)?.[1] ?? (/^\d{1,3}[.)]\s+.+$/.test(line) ? line : undefined);
    const quote = /^>\s?(.*)$/.exec(line)?.[1];
    if (/^=+$/.test(line) && open) open.kind = 'heading';
    else if (heading) {
      add({ text: inline(heading), kind: 'heading' });
      open = undefined;
    } else if (bullet) add({ text: inline(bullet), kind: 'bullet' });
    else if (quote !== undefined) {
      if (open?.kind === 'quotation') open.text += ` ${inline(quote)}`;
      else add({ text: inline(quote), kind: 'quotation' });
    } else if (open) open.text += ` ${inline(line)}`;
    else add({ text: inline(line), kind: 'paragraph' });
  }
  return out.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() })).filter((piece) => piece.text !== '');
}

/** The words of a line without its marks. */
function inline(text: string): string {
  // A line that long is no prose, and looking for pairs of marks in it would take for ever.
  if (text.length > 20_000) return text;
  return text
    .replace(/!\[([^\]]{0,400})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{1,400})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{1,400})\]\[[^\]]{0,400}\]/g, '$1')
    .replace(/<((?:https?:|mailto:)[^>\s]+)>/g, '$1')
    .replace(/\[\^[\w-]+\]/g, '')
    .replace(/(\*\*|__)(?=\S)([\s\S]{0,400}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{0,400}?\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}
