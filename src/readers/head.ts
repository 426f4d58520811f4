// The fields at the top of a plain text: headline, outlet, date, author, wire prefix. Absent rather than guessed.
import { put, type Draft, type Piece } from './draft.ts';
import { dateLine, findDate } from './dates.ts';
import { isCaption, reasonAlone } from './furniture.ts';
import { endsSentence, isProse, plainWords } from './prose.ts';

/** How many pieces may stand before and around the lead. */
const HEAD = 12;
/** `Source: Valley Post` */
export const SOURCE_LABEL = /^(?:source|quelle|fuente|fonte|источник|джерело|outlet|publisher|publication)\s*:\s*(\S.{1,60})$/i;
const TITLE_LABEL = /^(?:title|headline|subject|betreff)\s*:\s*(\S.{3,200})$/i;
const BYLINE = /^(?:by|von|par|por|автор:?|author:|written by|reported by|story by)\s+((?:\p{Lu}|\p{Lo}).{2,90})$/iu;
const WEB_NAME = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12})\/?$/i;
const ADDRESS_LABEL = /^(?:url|link|address)\s*:\s*(https?:\/\/\S+)$/i;
const ORGANISATION =
  /\b(?:institute|institution|center|centre|agency|news|newspaper|times|post|press|herald|tribune|journal|gazette|review|daily|weekly|monthly|university|council|foundation|ministry|department|office|association|committee|society|network|radio|television|tv|media|magazine|observer|monitor|bulletin|report|express|chronicle|mail|telegraph|guardian|service|organi[sz]ation|group|think tank|today)\b/i;
const WIRE = /^\(?\s*([\p{Lu}][\p{L}\d.&'’ ]{1,30}?)\s*[-–—/]\s*([\p{Lu}][\p{L}\d.&'’ ]{1,30}?)\s*\)\s*[-–—:]?\s*/u;
const DATELINE_AGENCY = /^[\p{Lu}][\p{L} .,'’/()-]{2,50}?(?:\d{1,2},?(?: \d{4})?)?\s?\(([\p{Lu}][\p{L}\d.&'’ ]{1,25})\)\s*[-–—]/u;

/** Reads the head of a text that has no markup. Marks the pieces it has used. */
export function readHead(draft: Draft): void {
  readWirePrefix(draft);
  const { pieces } = draft;
  const prose = pieces.findIndex(
    (piece) => isProse(piece.text) && piece.kind === 'paragraph' && !isCaption(piece.text) && !dateLine(piece.text),
  );
  const firstProse = prose < 0 ? pieces.length : prose;
  readLabels(draft, firstProse);
  readHeadline(draft, firstProse);
  readOutletLine(draft, firstProse);
  foldRepeatedHead(draft);
  readDates(draft);
  readDatelineAgency(draft);
}

/** `2024-12-01 (MENAFN - Ukrinform)` before the first word: the day, who wrote it, and who passed it on. */
function readWirePrefix(draft: Draft): void {
  const piece = draft.pieces[0];
  if (!piece) return;
  const label = /^(?:date:?\s+)?/i.exec(piece.text)?.[0] ?? '';
  const date = findDate(piece.text.slice(0, label.length + 40));
  const isDated = date !== undefined && date.start === label.length;
  const from = isDated ? date.end : 0;
  const rest = piece.text.slice(from);
  const wire = WIRE.exec(rest.trimStart());
  if (!wire || !rest.trimStart().startsWith('(')) return;
  const end = from + (rest.length - rest.trimStart().length) + wire[0].length;
  if (end >= piece.text.length) return;
  const body = draft.pieces
    .map((other) => other.text)
    .join('\n')
    .slice(end);
  if (isDated) put(draft, 'published', date.value, 'wire prefix', piece.text.slice(0, end));
  put(draft, 'outlet', asSpelled(wire[2] ?? '', body), 'wire prefix', piece.text.slice(0, end));
  put(draft, 'via', [wire[1] ?? ''], 'wire prefix', piece.text.slice(0, end));
  const prefix: Piece = { text: piece.text.slice(0, end).trim(), kind: 'paragraph', why: 'wire prefix' };
  piece.text = piece.text.slice(end);
  draft.pieces.unshift(prefix);
}

/** A name the way the text itself writes it most often. */
function asSpelled(name: string, text: string): string {
  const counts = new Map<string, number>();
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\p{L}\p{N}])`,
    'giu',
  );
  for (const [found] of text.matchAll(pattern)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? name;
}

function readLabels(draft: Draft, firstProse: number): void {
  for (const [i, piece] of draft.pieces.slice(0, HEAD).entries()) {
    if (piece.why !== undefined) continue;
    const { text } = piece;
    const source = SOURCE_LABEL.exec(text)?.[1];
    if (source) {
      // After the lead it names what the report rests on, not who published it: that is the article's own text.
      if (i < firstProse) take(draft, piece, 'outlet', source.replace(/[.,;]$/, ''), 'source line');
      else piece.kind = 'heading';
      continue;
    }
    const address = ADDRESS_LABEL.exec(text)?.[1];
    if (address) take(draft, piece, 'url', address, 'address line');
    else if (dateLine(text)) take(draft, piece, 'published', dateLine(text), 'date line');
    else if (BYLINE.test(text) && !endsSentence(text) && text.split(' ').length <= 12 && i <= firstProse) {
      take(draft, piece, 'byline', authorIn(BYLINE.exec(text)?.[1] ?? ''), 'byline');
    } else if (isCaption(text)) {
      piece.why = 'photo caption';
      piece.kind = 'caption';
    }
  }
}

/** Takes a field out of a piece, which is furniture from then on: the rule is the reason. */
function take(
  draft: Draft,
  piece: Piece,
  field: 'outlet' | 'url' | 'published' | 'byline',
  value: string | undefined,
  rule: string,
): void {
  put(draft, field, value, rule, piece.text);
  piece.why = rule;
}

/** The name alone, without what follows a bar or a dash, and without a role. */
function authorIn(text: string): string {
  return text
    .replace(/\s*(?:[|•·]|\s[-–—]\s).*$/, '')
    .replace(/,\s*\p{Ll}.*$/u, '')
    .trim();
}

function readHeadline(draft: Draft, firstProse: number): void {
  const { pieces } = draft;
  if (draft.fields.headline !== undefined) {
    // The document said it elsewhere: a line that repeats it is shown as it is, no other line is taken for it.
    const known = plainWords(draft.fields.headline);
    const same = pieces.slice(0, HEAD).find((piece) => piece.why === undefined && plainWords(piece.text) === known);
    if (same) same.isHeadline = true;
    return;
  }
  for (const [i, piece] of pieces.slice(0, Math.min(firstProse, HEAD)).entries()) {
    if (piece.why !== undefined) continue;
    const labelled = TITLE_LABEL.exec(piece.text)?.[1];
    if (labelled) {
      put(draft, 'headline', labelled, 'title line', piece.text);
      piece.isHeadline = true;
      return;
    }
    if (!isHeadline(piece, pieces, i)) continue;
    put(draft, 'headline', piece.text, i === 0 ? 'first line' : 'line before the lead');
    piece.isHeadline = true;
    return;
  }
}

function isHeadline(piece: Piece, pieces: readonly Piece[], at: number): boolean {
  const { text } = piece;
  if (piece.kind === 'bullet' || piece.kind === 'quotation' || text.length < 8 || text.length > 250) return false;
  if (!/\s/.test(text) || /[;,:]$/.test(text) || !/^["“”'‘«„(¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  if (endsSentence(text) && !(text.length <= 140 && /[?!…]["”’)]?$|\b(?:\p{Lu}\.){2,}$/u.test(text))) return false;
  if (reasonAlone(text) !== undefined || isNameLine(text, pieces)) return false;
  // A headline has something under it.
  return pieces
    .slice(at + 1)
    .some((next) => next.why === undefined && (isProse(next.text) || next.kind === 'bullet' || next.text.length > 40));
}

/** A line that is only an organisation's name: it names the outlet, it is no headline. */
function isNameLine(text: string, pieces: readonly Piece[]): boolean {
  if (WEB_NAME.test(text)) return true;
  const words = text.split(' ');
  if (words.length > 8 || text.length > 70 || /[.!?:;,]$/.test(text)) return false;
  const isTitleCase = words.every((word) =>
    /^(?:\p{Lu}|\d|&|\(|of$|the$|for$|and$|in$|on$|de$|la$|du$|des$|der$|die$|für$)/u.test(word),
  );
  if (!isTitleCase) return false;
  const opensHeadline = pieces.some(
    (other) =>
      other.text.length > text.length + 10 && other.text.length < 250 && !endsSentence(other.text) && hasPart(other.text, text),
  );
  return opensHeadline || (ORGANISATION.test(text) && words.length <= 6);
}

/** Whether a headline carries a name as its first or last part: `Name: …`, `… | Name`. */
function hasPart(headline: string, name: string): boolean {
  const parts = headline.split(/\s*(?::\s|\||\s[-–—]\s|»)\s*/);
  return (
    parts.length > 1 && (plainWords(parts[0] ?? '') === plainWords(name) || plainWords(parts.at(-1) ?? '') === plainWords(name))
  );
}

function readOutletLine(draft: Draft, firstProse: number): void {
  for (const piece of draft.pieces.slice(0, Math.min(firstProse, HEAD))) {
    if (piece.why !== undefined || piece.isHeadline || piece.kind === 'bullet' || !isNameLine(piece.text, draft.pieces)) continue;
    take(draft, piece, 'outlet', piece.text, 'outlet line');
  }
}

/** Pages give headline and lead twice, once above the picture: the second copy is the article's. */
function foldRepeatedHead(draft: Draft): void {
  const { pieces } = draft;
  const first = pieces.findIndex((piece) => piece.isHeadline);
  if (first < 0) return;
  const key = plainWords(pieces[first]?.text ?? '');
  const second = pieces.findIndex((piece, i) => i > first && i < HEAD && plainWords(piece.text) === key);
  const copy = pieces[second];
  const original = pieces[first];
  if (!copy || !original) return;
  copy.isHeadline = true;
  delete copy.why;
  delete original.isHeadline;
  original.why = 'repeated';
  const later = new Set(pieces.slice(second + 1).map((piece) => plainWords(piece.text)));
  for (const piece of pieces.slice(first + 1, second)) {
    if (piece.why === undefined && later.has(plainWords(piece.text))) piece.why = 'repeated';
  }
}

/** Where no line gives the date: a labelled line at the end, then the caption of the picture. */
function readDates(draft: Draft): void {
  if (draft.fields.published !== undefined) return;
  for (const piece of draft.pieces.slice(-3)) {
    if (piece.why !== undefined || !dateLine(piece.text)) continue;
    put(draft, 'published', dateLine(piece.text), 'date line at the end', piece.text);
    piece.why = 'date line';
    return;
  }
  const caption = draft.pieces.find((piece) => piece.why === 'photo caption' && findDate(piece.text));
  put(draft, 'published', caption && findDate(caption.text)?.value, 'photo caption', caption?.text);
}

/** `KYIV, Nov 30 (Agency) —` opens a lead: the agency wrote it. The words stay, they carry the place. */
function readDatelineAgency(draft: Draft): void {
  const lead = draft.pieces.find((piece) => piece.why === undefined && !piece.isHeadline && isProse(piece.text));
  if (!lead) return;
  put(draft, 'outlet', DATELINE_AGENCY.exec(lead.text)?.[1], 'dateline', lead.text.slice(0, 60));
  const opening = lead.text.slice(0, 60);
  const dash = opening.search(/\s[-–—]\s/);
  if (dash > 0) put(draft, 'published', findDate(opening.slice(0, dash))?.value, 'dateline', opening.slice(0, dash));
}
