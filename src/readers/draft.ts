// The form every reader fills in: pieces of text, each with its part, and the fields found so far. Becomes a Briefing.
import type { Briefing, SourceFeed, Fields, Format, Furniture, PageStart } from '../model/briefing.ts';
import type { Notice } from '../model/notice.ts';
import type { Block, BlockKind } from '../model/text.ts';
import { identify } from './identity.ts';
import { LIMITS } from '../model/limits.ts';
import { sanitise, shownName } from './sanitise.ts';

/** One paragraph, heading, list item … on its way into the body or the furniture. */
export interface Piece {
  text: string;
  kind: BlockKind;
  /** Set: it is furniture, for this reason. */
  why?: string;
  /** It has become the headline and is shown as such, not in the body. */
  isHeadline?: boolean;
  /** The page of the document that it begins on, from 1. */
  page?: number;
}

/** Fields while they are being gathered. */
export type OpenFields = { -readonly [K in keyof Fields]: Fields[K] };

/** A briefing while it is being read. */
export interface Draft {
  readonly format: Format;
  readonly path?: string;
  /** What the id is made from: content that does not change when rules improve. */
  readonly identity: string | Uint8Array;
  pieces: Piece[];
  fields: OpenFields;
  found: Partial<Record<keyof Fields, string>>;
  foundIn: Partial<Record<keyof Fields, string>>;
  feed?: SourceFeed;
  notices: Notice[];
}

/** A draft in which nothing has been found yet. */
export function openDraft(format: Format, path: string | undefined, identity: string | Uint8Array): Draft {
  return {
    format,
    ...(path === undefined ? {} : { path }),
    identity,
    pieces: [],
    fields: {},
    found: {},
    foundIn: {},
    notices: [],
  };
}

/** Sets a field unless it has been found already. `words`: what it was read from, kept where it is more than the value. */
export function put<K extends keyof Fields>(
  draft: Draft,
  field: K,
  value: OpenFields[K] | undefined,
  how: string,
  words?: string,
): void {
  if (value === undefined || value === '' || draft.fields[field] !== undefined) return;
  draft.fields[field] = value;
  noteSource(draft, field, how, words);
}

/** Longest quotation of the place where a field was found. */
const WORDS_SHOWN = 160;

/** Notes where a field comes from. */
export function noteSource(draft: Draft, field: keyof Fields, how: string, words?: string): void {
  draft.found[field] = how;
  const line =
    words &&
    sanitise(words.slice(0, WORDS_SHOWN * 2))
      .replace(/\s+/g, ' ')
      .trim();
  if (!line || line === draft.fields[field]) delete draft.foundIn[field];
  else draft.foundIn[field] = line.length > WORDS_SHOWN ? `${line.slice(0, WORDS_SHOWN).trimEnd()}…` : line;
}

/**
 * Stands in a piece's text where it goes on on another page. No text has such a sign of its own: sanitising takes private
 * characters away. Rules may cut and mend the text around it.
 */
export function pageSign(page: number): string {
  return String.fromCharCode(FIRST_SIGN + page);
}

const FIRST_SIGN = 0xe000;
const SIGNS = /[\ue000-\uf8ff]/g;

/** The briefing: its pieces joined, furniture in its place, and what was found. */
export function close(draft: Draft): Briefing {
  const { path, format, fields, found, foundIn, feed } = draft;
  const { furniture, pages, ...text } = joined(draft.pieces);
  const isCut = furniture.some((item) => item.why === BEYOND);
  return {
    id: identify(draft.identity),
    ...(path === undefined ? {} : { path }),
    format,
    ...fields,
    ...text,
    furniture,
    found,
    ...(Object.keys(foundIn).length > 0 ? { foundIn } : {}),
    ...(feed === undefined ? {} : { feed }),
    ...(pages.length > 0 ? { pages } : {}),
    notices: isCut ? [...draft.notices, tooLong(draft)] : [...draft.notices],
  };
}

interface Joined {
  readonly body: string;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly pages: readonly PageStart[];
}

/** The pieces as one text, with what stands where in it. What is beyond the limit becomes furniture. */
function joined(pieces: readonly Piece[]): Joined {
  let body = '';
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  const pages: PageStart[] = [];
  const turn = (page: number | undefined, start: number) => {
    if (page !== undefined && page !== pages.at(-1)?.page) pages.push({ page, start });
  };
  for (const piece of pieces) {
    if (!piece.text || piece.isHeadline) continue;
    if (piece.why !== undefined) {
      furniture.push({ text: piece.text.replace(SIGNS, ''), why: piece.why, at: body.length });
      continue;
    }
    let { page } = piece;
    for (const portion of portions(piece.text)) {
      const text = portion.replace(SIGNS, '');
      if (body.length + text.length > LIMITS.textUnits) {
        furniture.push({ text, why: BEYOND, at: body.length });
        continue;
      }
      const start = body ? body.length + 2 : 0;
      turn(page, start);
      for (const [k, { 0: sign, index }] of [...portion.matchAll(SIGNS)].entries()) {
        page = sign.charCodeAt(0) - FIRST_SIGN;
        turn(page, start + index - k);
      }
      body = body ? `${body}\n\n${text}` : text;
      blocks.push({ kind: piece.kind, start, end: body.length });
    }
  }
  // Two units part what stood before it from the block after it.
  const placed = furniture.map((item) => ({ ...item, at: Math.min(body.length, item.at && item.at + 2) }));
  return { body, blocks, furniture: placed, pages };
}

/** Why text is left out that is too long for one briefing. */
const BEYOND = 'beyond the limit';

function tooLong(draft: Draft): Notice {
  const limit = LIMITS.textUnits.toLocaleString('en');
  return {
    what: `only the first ${limit} characters are in the text`,
    where: shownName(draft.path ?? 'standard input'),
    todo: 'split the file if the rest matters',
  };
}

/** A paragraph of unreasonable length, cut after sentences, else after words, else anywhere. */
function portions(text: string): string[] {
  const limit = LIMITS.paragraphUnits;
  if (text.length <= limit) return [text];
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > limit) {
    const window = text.slice(start, start + limit);
    const sentence = /^[\s\S]*[.!?]["”’')\]]*(?=\s)/.exec(window)?.[0].length ?? 0;
    const word = window.lastIndexOf(' ');
    const hard = /[\ud800-\udbff]$/.test(window) ? limit - 1 : limit;
    const length = sentence > limit / 4 ? sentence : word > 0 ? word : hard;
    parts.push(text.slice(start, start + length).trim());
    start += length;
  }
  parts.push(text.slice(start).trim());
  return parts.filter(Boolean);
}
