// A forgiving parser of XML and of HTML fragments into a plain tree. Declares no entity beyond short ones, fetches nothing, cannot nest without end.
import { ENTITIES } from './entities.data.ts';
import { WINDOWS_1252 } from './sanitise.ts';

/** An element or a text of the tree. */
export interface MarkupNode {
  /** 1 element, 3 text: the numbers that the DOM uses, so that blocks can be read from either. */
  readonly nodeType: 1 | 3;
  /** With its prefix, as written. */
  readonly nodeName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly childNodes: MarkupNode[];
  readonly parentNode: MarkupNode | undefined;
  readonly value: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

const DEEPEST = 300;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW = new Set(['script', 'style', 'xmp', 'textarea']);
/** Open elements that a new one of the same kind closes. */
const SELF_CLOSING_OPEN: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  p: /^p$/,
  tr: /^(?:tr|td|th)$/,
  td: /^(?:td|th)$/,
  th: /^(?:td|th)$/,
  dt: /^(?:dt|dd)$/,
  dd: /^(?:dt|dd)$/,
  option: /^option$/,
};
const CLOSES_PARAGRAPH = new Set(
  'address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr ol pre section table ul'.split(' '),
);

// Each alternative reads a character in one way only, so that no input makes it try again and again.
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|>|$)|<!(?:[^<>[\]]|\[[^\]]{0,20000}\])*>|<(\/?)([\p{L}_:][\p{L}\p{N}_:.-]*)((?:[^<>"'/]|\/(?!>)|"[^"]{0,4000}"|'[^']{0,4000}')*|[^<>]*?)(\/?)>/gu;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** The tree of a document or fragment; its root is an element without a name. */
export function parseMarkup(text: string, kind: 'xml' | 'html'): MarkupNode {
  const isHtml = kind === 'html';
  const declared = isHtml ? new Map<string, string>() : declaredEntities(text);
  const root = element('', new Map(), undefined);
  let open = root;
  let depth = 0;
  let last = 0;
  const add = (value: string): void => {
    if (value) open.childNodes.push(textNode(value, open));
  };
  const up = (): void => {
    open = open.parentNode ?? root;
    depth--;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (match.index > last) add(decodeEntities(text.slice(last, match.index), declared));
    last = TOKEN.lastIndex;
    const [, data, slash, name, attributes = '', empty] = match;
    if (data !== undefined) add(data);
    if (name === undefined) continue;
    const tag = isHtml ? name.toLowerCase() : name;
    if (slash) {
      for (let at: MarkupNode | undefined = open, steps = 0; at && steps < DEEPEST; at = at.parentNode, steps++) {
        if (at === root || at.nodeName !== tag) continue;
        open = at.parentNode ?? root;
        depth -= steps + 1;
        break;
      }
      continue;
    }
    if (isHtml) {
      const closes = SELF_CLOSING_OPEN[tag] ?? (CLOSES_PARAGRAPH.has(tag) ? /^p$/ : undefined);
      while (closes?.test(open.nodeName)) up();
    }
    const node = element(tag, readAttributes(attributes, declared), open);
    if (depth < DEEPEST) open.childNodes.push(node);
    if (empty || (isHtml && VOID.has(tag)) || depth >= DEEPEST) continue;
    if (isHtml && RAW.has(tag)) {
      const end = text.toLowerCase().indexOf(`</${tag}`, last);
      last = end < 0 ? text.length : end;
      TOKEN.lastIndex = last;
      continue;
    }
    open = node;
    depth++;
  }
  if (last < text.length) add(decodeEntities(text.slice(last), declared));
  return root;
}

function element(name: string, attributes: ReadonlyMap<string, string>, parent: MarkupNode | undefined): MarkupNode {
  const childNodes: MarkupNode[] = [];
  return {
    nodeType: 1,
    nodeName: name,
    attributes,
    childNodes,
    parentNode: parent,
    value: '',
    get textContent() {
      return childNodes.map((child) => child.textContent).join('');
    },
    getAttribute: (key) => attributes.get(key) ?? null,
  };
}

function textNode(value: string, parent: MarkupNode): MarkupNode {
  return {
    nodeType: 3,
    nodeName: '#text',
    attributes: NO_ATTRIBUTES,
    childNodes: NO_CHILDREN,
    parentNode: parent,
    value,
    textContent: value,
    getAttribute: none,
  };
}

/** Shared by all that have none: a big feed has a million of them. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CHILDREN: MarkupNode[] = [];
const none = () => null;

function readAttributes(text: string, declared: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!/\S/.test(text)) return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [, name = '', a, b, c] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(a ?? b ?? c ?? '', declared));
  }
  return attributes;
}

/** Short internal entities without references of their own; anything else stays as it is written. */
function declaredEntities(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', a, b] of text
    .slice(0, 50_000)
    .matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%]{0,200})"|'([^'&%]{0,200})')\s*>/g)) {
    if (found.size < 50) found.set(name, a ?? b ?? '');
  }
  return found;
}

function decodeEntities(text: string, declared?: ReadonlyMap<string, string>): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,7})|#(\d{1,8})|([A-Za-z][\w.]{1,30}));?/g,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined)
        return whole.endsWith(';') || name.length > 3 || name === 'lt' || name === 'gt' || name === 'amp'
          ? (declared?.get(name) ?? ENTITIES.get(name) ?? whole)
          : whole;
      return character(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}

function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80] ?? '\ufffd';
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}
