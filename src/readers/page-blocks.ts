// A tree of markup as blocks of visible text, each with what the markup says about it. Knows no rules about furniture.
import type { BlockKind } from '../model/text.ts';

/** What is used of a node: the part of the DOM that a parser without a browser offers. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  /** Where there are siblings, a walk along them needs no list of children. */
  readonly firstChild?: PageNode | null;
  readonly nextSibling?: PageNode | null;
  getAttribute?(name: string): string | null;
}

interface Linked<T> {
  readonly nodeType: number;
  readonly childNodes: Iterable<T>;
  readonly firstChild?: T | null;
  readonly nextSibling?: T | null;
}

/** The children of a node in order. A document has few, and its type has no sibling. */
export function* childrenOf<T extends Linked<T>>(node: T): Generator<T> {
  if (node.firstChild === undefined || node.nodeType === DOCUMENT) yield* node.childNodes;
  else for (let child: T | null | undefined = node.firstChild; child; child = child.nextSibling) yield child;
}

const DOCUMENT = 9;

/** The class and id of an element, and how much text stands in it: a wrapper of the whole page says nothing of its parts. */
export interface ElementMark {
  readonly names: string;
  length: number;
}

/** A paragraph, heading, item … of a page as a reader sees it. */
export interface PageBlock {
  text: string;
  readonly kind: BlockKind;
  readonly tag: string;
  /** The elements with a class or an id that it stands in, outermost first. */
  readonly marks: readonly ElementMark[];
  /** Share of its characters that are link text. */
  readonly linkShare: number;
  /** Inside a header element. */
  readonly inHeader: boolean;
  readonly inList: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT INPUT TEXTAREA OBJECT EMBED CANVAS VIDEO AUDIO APPLET HEAD META LINK'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const DEEPEST = 400;

interface Place {
  readonly tag: string;
  readonly marks: readonly ElementMark[];
  readonly kind: BlockKind;
  readonly inHeader: boolean;
  readonly inList: boolean;
  readonly inLink: boolean;
  readonly isPreformatted: boolean;
}

/** The blocks below a node in reading order. Text beyond an unreasonable depth is left out. */
export function pageBlocks(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = '';
  let linked = 0;
  let at: Place | undefined;
  const flush = (): void => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean && at) {
      for (const mark of at.marks) mark.length += clean.length;
      const { tag, marks, kind, inHeader, inList } = at;
      blocks.push({ text: clean, kind, tag, marks, linkShare: Math.min(1, linked / clean.length), inHeader, inList });
    }
    text = '';
    linked = 0;
    at = undefined;
  };
  const walk = (node: PageNode, place: Place, depth: number): void => {
    if (node.nodeType === 3) {
      const value = node.textContent ?? '';
      if (/\S/.test(value)) {
        at ??= place;
        if (place.inLink) linked += value.trim().length;
      }
      text += place.isPreformatted ? value.replace(/\n\s*\n/g, '\u0001').replace(/\n/g, ' ') : value;
      if (place.isPreformatted && text.includes('\u0001'))
        text = splitAtBlank(text, (part) => ((text = part), (at ??= place), flush()));
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const tag = node.nodeName.toUpperCase();
    if (SKIPPED.has(tag) || depth > DEEPEST) return;
    if (tag === 'BR') {
      if (/\n\s*$/.test(text)) flush();
      else text += '\n';
      return;
    }
    const inner = placeWithin(node, tag, place);
    if (!BLOCKS.has(tag)) {
      for (const child of childrenOf(node)) walk(child, inner, depth + 1);
      return;
    }
    const isCell = tag === 'TD' || tag === 'TH';
    if (!isCell) flush();
    else if (/\S/.test(text)) text += ' | ';
    for (const child of childrenOf(node)) walk(child, inner, depth + 1);
    if (!isCell) flush();
  };
  walk(
    root,
    {
      tag: '',
      marks: [],
      kind: 'paragraph',
      inHeader: false,
      inList: false,
      inLink: false,
      isPreformatted: false,
    },
    0,
  );
  flush();
  return blocks;
}

/** Hands on each part before a blank line, and returns the rest. */
function splitAtBlank(text: string, give: (part: string) => void): string {
  const parts = text.split('\u0001');
  const rest = parts.pop() ?? '';
  for (const part of parts) give(part);
  return rest;
}

function placeWithin(node: PageNode, tag: string, place: Place): Place {
  const own = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`.trim();
  const isBlock = BLOCKS.has(tag);
  return {
    tag: isBlock ? tag : place.tag,
    marks: own ? [...place.marks.slice(-12), { names: own.slice(0, 200), length: 0 }] : place.marks,
    kind: kindOf(tag) ?? place.kind,
    inHeader: place.inHeader || tag === 'HEADER',
    inList: place.inList || tag === 'LI',
    inLink: place.inLink || tag === 'A',
    isPreformatted: place.isPreformatted || tag === 'PRE',
  };
}

function kindOf(tag: string): BlockKind | undefined {
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'LI') return 'bullet';
  if (tag === 'BLOCKQUOTE') return 'quotation';
  if (tag === 'FIGCAPTION') return 'caption';
  return undefined;
}
