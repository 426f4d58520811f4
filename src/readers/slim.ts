// A page without what no reader looks at: scripts, styles, drawings, comments and most attributes. Parsing and searching a tree
// takes time for each of its nodes, and attributes are nodes too. Tags that nest too deep are taken out as well: parsers and
// Readability take time by the square of the depth.
import { LIMITS } from '../model/limits.ts';

/** Left out whole. Linked data is kept. */
const DROPPED = new Set(['script', 'style', 'svg', 'noscript']);
/** Elements that close themselves or each other, and so do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option'.split(' '),
);
/** What fields, furniture rules and Readability ask for. */
const KEPT = new Set(
  'class id role rel href itemprop property name content lang dir datetime pubdate title type hidden aria-hidden aria-modal colspan rowspan summary datatable'.split(
    ' ',
  ),
);
/** Their addresses say whether they are videos. */
const WHOLE = new Set(['iframe', 'embed', 'object']);

const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/y;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A page made fit for parsing. */
export interface Slimmed {
  readonly html: string;
  /** Tags were left out because they nest too deep. */
  readonly wasDeep: boolean;
}

/** The page without what is never shown or nests too deep. O(length). */
export function slim(page: string): Slimmed {
  let out = '';
  let depth = 0;
  let wasDeep = false;
  /** From here on nothing has been copied yet. */
  let rest = 0;
  const unclosed = new Set<string>();
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
    if (page.startsWith('<!--', at)) {
      const end = page.indexOf('-->', at + 4);
      out += page.slice(rest, at);
      rest = at = end < 0 ? page.length : end + 3;
      continue;
    }
    const closes = page[at + 1] === '/';
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = NAME.exec(page)?.[0].toLowerCase();
    if (name === undefined) {
      at++;
      continue;
    }
    const tag = readTag(page, at, NAME.lastIndex, closes ? '' : name);
    const nests = !tag.isEmpty && !FLAT.has(name);
    if (nests && !closes) depth++;
    const isTooDeep = nests && depth > LIMITS.pageDepth;
    wasDeep ||= isTooDeep;
    if (nests && closes) depth = Math.max(0, depth - 1);
    out += page.slice(rest, at);
    rest = tag.end;
    const isDropped = !closes && !tag.isEmpty && DROPPED.has(name) && !tag.isData && !unclosed.has(name);
    const past = isDropped ? endOf(page, name, tag.end) : undefined;
    if (isDropped && past === undefined) unclosed.add(name);
    if (past !== undefined) {
      rest = past;
      depth = Math.max(0, depth - 1);
    } else out += isTooDeep ? ' ' : closes ? `</${name}>` : `<${name}${tag.attributes}${tag.isEmpty ? '/>' : '>'}`;
    at = rest;
  }
  return { html: out + page.slice(rest), wasDeep };
}

interface Tag {
  /** Those that are kept, each with a blank before it. */
  readonly attributes: string;
  readonly isEmpty: boolean;
  /** A script that is linked data. */
  readonly isData: boolean;
  /** The offset after it. */
  readonly end: number;
}

/** The tag at `start`, whose attributes begin at `from`. */
function readTag(page: string, start: number, from: number, name: string): Tag {
  let attributes = '';
  let isData = false;
  let end = from;
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(page); match; match = ATTRIBUTE.exec(page)) {
    end = ATTRIBUTE.lastIndex;
    const [, key = '', value] = match;
    const kept = keptAs(name, key.toLowerCase(), value);
    if (kept !== undefined) attributes += ` ${kept}`;
    if (value !== undefined && /ld\+json/i.test(value)) isData = true;
  }
  const close = page.indexOf('>', end);
  return {
    attributes,
    isData,
    isEmpty: close > start && page[close - 1] === '/' && !/=[^\s"']*\/$/.test(page.slice(end - 1, close)),
    end: close < 0 ? page.length : close + 1,
  };
}

function keptAs(name: string, key: string, value: string | undefined): string | undefined {
  const isKept =
    KEPT.has(key) || WHOLE.has(name) || key.startsWith('xml') || (key === 'style' && value !== undefined && HIDING.test(value));
  if (isKept) return value === undefined ? key : `${key}=${value}`;
  // That a picture has a source is asked, which one is not.
  return name === 'img' && /^(?:data-)?src(?:set)?$/.test(key) ? 'src=i' : undefined;
}

/** The offset after the end tag of an element whose content is left out; undefined when it is never closed. */
function endOf(page: string, name: string, from: number): number | undefined {
  const close = new RegExp(`</${name}[^>]*>`, 'gi');
  close.lastIndex = from;
  const match = close.exec(page);
  if (match) return close.lastIndex;
  return name === 'script' || name === 'style' ? page.length : undefined;
}
