// Pages dumped as text the way terminal browsers and select-all-copy do, near enough to learn from.
import { parseHTML } from 'linkedom';
import type { DumpKind } from '../src/readers/dump-lines.ts';

interface Block {
  readonly depth: number;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly words: readonly { readonly text: string; readonly link: number }[];
  readonly apart: boolean;
}

interface Element {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Element>;
  getAttribute(name: string): string | null;
}

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME HEAD'.split(' '));
const APART = new Set('P H1 H2 H3 H4 H5 H6 UL OL BLOCKQUOTE TABLE FIGURE ARTICLE SECTION'.split(' '));
const BLOCKS = new Set('ADDRESS ASIDE BODY DD DIV DL DT FIGCAPTION FOOTER FORM HEADER LI MAIN NAV PRE TR TD TH HR'.split(' '));

export function dumpsOf(html: string): Record<DumpKind, string> {
  const { document } = parseHTML(html);
  const blocks = blocksOf(document.documentElement);
  return { paste: paste(blocks), w3m: w3m(blocks), lynx: lynx(blocks), html2text: html2text(blocks) };
}

function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let words: { text: string; link: number }[] = [];
  let apart = false;
  let place = { depth: 0, isHeading: false, isItem: false };
  let link = 0;
  const flush = (): void => {
    if (words.length > 0) {
      blocks.push({ ...place, words, apart });
      apart = false;
    }
    words = [];
  };
  const walk = (node: Element, inner: typeof place, inLink: number): void => {
    if (node.nodeType === 3) {
      for (const text of (node.textContent ?? '').split(/\s+/).filter(Boolean)) words.push({ text, link: inLink });
      return;
    }
    if (node.nodeType !== 1) return;
    const tag = node.nodeName.toUpperCase();
    if (SKIPPED.has(tag)) return;
    if (tag === 'BR') return flush();
    if (tag === 'IMG') {
      const alt = node.getAttribute('alt') ?? '';
      for (const text of alt.split(/\s+/).filter(Boolean).slice(0, 20)) words.push({ text, link: inLink });
      return;
    }
    const isBlock = BLOCKS.has(tag) || APART.has(tag);
    if (isBlock) flush();
    if (APART.has(tag)) apart = true;
    const next = isBlock
      ? {
          depth: inner.depth + (tag === 'UL' || tag === 'OL' ? 1 : 0),
          isHeading: /^H[1-6]$/.test(tag),
          isItem: tag === 'LI' || (inner.isItem && tag !== 'P'),
        }
      : inner;
    if (isBlock) place = next;
    for (const child of node.childNodes) walk(child, next, tag === 'A' ? ++link : inLink);
    if (isBlock) {
      flush();
      place = inner;
    }
    if (APART.has(tag)) apart = true;
  };
  walk(root, place, 0);
  flush();
  return blocks;
}

function textOf(block: Block): string {
  return block.words.map((word) => word.text).join(' ');
}

function paste(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('\n\n');
}

function wrap(text: string, first: string, rest: string, width: number): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line = isEmpty ? line + word : `${line} ${word}`;
    isEmpty = false;
  }
  lines.push(line);
  return lines.join('\n');
}

function w3m(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      const marks = ['•', '□', '☆', '○'];
      const indent = block.isItem ? ' '.repeat(Math.max(0, block.depth * 4 - 2)) : '';
      const mark = block.isItem ? `${indent}${marks[Math.min(3, Math.max(0, block.depth - 1))]} ` : '';
      return (block.apart ? '\n' : '') + wrap(textOf(block), mark, ' '.repeat(mark.length), 79);
    })
    .join('\n');
}

function lynx(blocks: readonly Block[]): string {
  let links = 0;
  let lastLink = 0;
  const lines = blocks.map((block) => {
    const text = block.words
      .map((word) => {
        if (!word.link || word.link === lastLink) return word.text;
        lastLink = word.link;
        return `[${++links}]${word.text}`;
      })
      .join(' ');
    const marks = ['*', '+', 'o', '#'];
    const mark = block.isItem
      ? `${' '.repeat(block.depth * 5)}${marks[Math.min(3, Math.max(0, block.depth - 1))]} `
      : block.isHeading
        ? ''
        : '   ';
    return (block.apart ? '\n' : '') + wrap(text, mark, block.isItem ? ' '.repeat(mark.length) : mark, 78);
  });
  const references = Array.from({ length: links }, (_, i) => `${String(i + 1).padStart(4)}. https://example.org/${i}`);
  return `${lines.join('\n')}\n\nReferences\n\n${references.join('\n')}\n`;
}

function html2text(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      let text = '';
      for (const [i, word] of block.words.entries()) {
        const before = block.words[i - 1];
        text += i === 0 ? word.text : before?.link && before.link === word.link ? `_${word.text}` : ` ${word.text}`;
      }
      if (block.isHeading) return wrap(`****** ${text} ******`, '', '', 79);
      const marks = ['*', 'o', '#', '.'];
      const mark = block.isItem
        ? `${' '.repeat(Math.max(4, block.depth * 6 - 2))}${marks[Math.min(3, Math.max(0, block.depth - 1))]} `
        : '';
      return wrap(text, mark, ' '.repeat(mark.length), 79);
    })
    .join('\n');
}
