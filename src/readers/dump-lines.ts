// A text dump of a page (w3m, lynx, html2text, select-all-copy) as paragraphs, with what its marks say: links, bullets, indent, images.
// What made the dump is read off the text; nobody has to say it.
import type { BlockKind } from '../model/text.ts';
import { evenSpace } from './prose.ts';

/** The program that saved a page as text. */
export type DumpKind = 'lynx' | 'html2text' | 'w3m' | 'paste';

/** A paragraph of a dump with what its marks say. */
export interface DumpParagraph {
  text: string;
  readonly kind: BlockKind;
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Share of its characters that were link text, where the dump shows links. */
  linkShare: number;
  /** Marks of pictures, buttons and form fields in it. */
  images: number;
  /** Lines without any letter after it. */
  junkAfter: number;
}

interface Line {
  readonly raw: string;
  readonly text: string;
  readonly width: number;
  readonly indent: number;
  readonly isBullet: boolean;
  readonly links: number;
  readonly images: number;
}

const LYNX_LINK = /\[\d{1,4}\](?=\S)/g;
const BULLET = /^\s*(?:[•◦▪‣●○■□☆★·➢►◆▸]|[*+#o](?=\s))\s*/;
const IMAGE =
  /\((?:BUTTON|IMAGE|LINK|INPUT)\)|\[(?:Unknown INPUT type|IMG|INLINE|LINK|EMBED|USEMAP|ISMAP|USEMAP:[^\]]*)\]|\[[^[\]\n]{0,120}\.(?:jpe?g|png|gif|svg|webp)[^[\]\n]{0,60}\]|\[\s{2,}\]|\[_{2,}\]|_{4,}|<Submit>|\[ \]|\( \)|\(_\)|\[_\]/gi;
/** A first sign of one. */
const MAY_HOLD_IMAGE = /[([<]|____/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const WIDE_ALL = new RegExp(WIDE.source, 'g');
const RULE_LINE = /^[\s\-_=*~.·•|+#—–─━]*$/;

/** By which program a dump was made, by the marks it leaves. */
export function dumpKind(text: string): DumpKind {
  const lynxLinks = text.match(/\[\d{1,4}\]\p{L}/gu)?.length ?? 0;
  if (lynxLinks > 15 || (/^References\s*$/m.test(text) && /^\s+1\. (?:https?:|file:|mailto:|javascript:)/m.test(text)))
    return 'lynx';
  const isWrapped = looksWrapped(text.split('\n'));
  // w3m draws its own bullets, which html2text never does.
  const drawn = text.match(/^\s*[•□☆]\s/gm)?.length ?? 0;
  if (drawn > 2 && (isWrapped || /^\s*[□☆]\s/m.test(text))) return 'w3m';
  const underscored = text.match(/\p{L}_\p{L}/gu)?.length ?? 0;
  if (isWrapped && (underscored > 8 || /^\*{2,6} .{3,}/m.test(text))) return 'html2text';
  return isWrapped || /^\s*[□☆]\s/m.test(text) ? 'w3m' : 'paste';
}

/** Lines that end where the next word would not have fitted: at eighty columns, or at whatever width most lines have. */
function looksWrapped(lines: readonly string[]): boolean {
  const used = usedWidth(lines);
  let pairs = 0;
  let fitting = 0;
  let usedPairs = 0;
  let usedFitting = 0;
  for (let i = 1; i < lines.length; i++) {
    const b = lines[i] ?? '';
    if (!/\S/.test(b)) continue;
    const width = cells((lines[i - 1] ?? '').trimEnd());
    const needed = width + 1 + firstWidth(b);
    if (width >= 60 && width <= 82) {
      pairs++;
      if (needed > 78) fitting++;
    }
    if (width >= used - 16 && width <= used) {
      usedPairs++;
      if (needed > used - 1) usedFitting++;
    }
  }
  return (fitting >= 4 && fitting > pairs * 0.3) || (usedFitting >= 8 && usedFitting > usedPairs * 0.6);
}

/** Columns that a line takes in a terminal, near enough: East Asian characters take two. */
function cells(text: string): number {
  const wide = WIDE.test(text) ? (text.match(WIDE_ALL)?.length ?? 0) : 0;
  return text.length + wide;
}

/** The columns of what would have to fit on the line before: a word, or one East Asian character. */
function firstWidth(line: string): number {
  const word = /\S+/.exec(line)?.[0] ?? '';
  return WIDE.test(word[0] ?? '') ? 2 : cells(word);
}

/** The paragraphs of a dump in order, wrapped lines joined. */
export function dumpParagraphs(text: string, kind: DumpKind): DumpParagraph[] {
  const source =
    kind === 'lynx' ? text.replace(/\n\s*(?:Visible links:?\s*\n)?References\s*\n(?:\s*\n)?\s+1\. [\s\S]*$/, '\n') : text;
  const raws = source.split('\n');
  const width = kind === 'paste' ? 0 : usedWidth(raws);
  const paragraphs: DumpParagraph[] = [];
  let gap = 0;
  let last: Line | undefined;
  let openHeading = false;
  let linked = 0;
  for (const raw of raws) {
    const line = readLine(raw, kind);
    const current = paragraphs.at(-1);
    if (!line) {
      if (/\S/.test(raw) && current) current.junkAfter++;
      gap++;
      continue;
    }
    const isTitle = kind === 'html2text' && /^\s*\*{2,6} \S/.test(raw);
    const goesOn =
      current !== undefined &&
      current.text.length < 16_000 &&
      last !== undefined &&
      gap === 0 &&
      !line.isBullet &&
      !isTitle &&
      (openHeading || continues(last, line, width, kind));
    if (goesOn && current) {
      current.text =
        WIDE.test(current.text.at(-1) ?? '') && WIDE.test(line.text[0] ?? '')
          ? current.text + line.text
          : `${current.text} ${line.text}`;
      linked += line.links;
      current.images += line.images;
      current.linkShare = Math.min(1, linked / current.text.length);
    } else {
      linked = line.links;
      const isMarked = isTitle || (openHeading && gap === 0);
      paragraphs.push({
        text: line.text,
        kind: isMarked ? 'heading' : line.isBullet ? 'bullet' : 'paragraph',
        indent: line.indent,
        gap,
        linkShare: Math.min(1, linked / line.text.length),
        images: line.images,
        junkAfter: 0,
      });
    }
    if (isTitle) openHeading = !/\S \*{2,6}\s*$/.test(raw);
    else if (openHeading && (/\*{2,6}\s*$/.test(raw) || gap > 0)) openHeading = false;
    last = line;
    gap = 0;
  }
  return paragraphs.filter((paragraph) => paragraph.text !== '');
}

/** A line without its marks; undefined when nothing is left to read. */
function readLine(raw: string, kind: DumpKind): Line | undefined {
  if (RULE_LINE.test(raw)) return undefined;
  let text = raw;
  let images = 0;
  if (MAY_HOLD_IMAGE.test(raw))
    text = raw.replace(IMAGE, () => {
      images++;
      return ' ';
    });
  const isBullet = BULLET.test(text);
  const indent = raw.search(/\S/);
  text = text.replace(BULLET, '');
  let links = 0;
  if (kind === 'lynx') {
    for (const match of text.matchAll(/\[\d{1,4}\]([^[\]]{1,80})/g)) links += linkLength(match[1] ?? '');
    text = text.replace(LYNX_LINK, '').replace(/\[\d{1,4}\]/g, ' ');
  }
  if (kind === 'html2text') {
    for (const match of text.matchAll(/[^\s_]+(?:_[^\s_]+)+/g)) links += match[0].length;
    text = text.replace(/(?<=\S)_(?=\S)/g, ' ').replace(/^\s*\*{2,6} |\s\*{2,6}\s*$/g, '');
  }
  text = evenSpace(text).trim();
  if (!/[a-z]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return undefined;
  return { raw, text, width: cells(raw.trimEnd()), indent, isBullet, links, images };
}

/** lynx marks where a link begins, not where it ends: a few words are assumed. */
function linkLength(text: string): number {
  return text.length < 45 ? text.length : 22;
}

/** The longest width that one line in a hundred has. */
function usedWidth(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const line of lines) {
    const width = cells(line.trimEnd());
    if (width < 20) continue;
    all++;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let longest = 0;
  for (const [width, count] of counts) if (width > longest && width <= 110 && count >= Math.max(2, all * 0.01)) longest = width;
  return longest || 80;
}

function continues(last: Line, line: Line, width: number, kind: DumpKind): boolean {
  if (kind === 'paste') return false;
  const isFull = last.width + 1 + firstWidth(line.raw) > width - 1;
  const bulletOffset = last.isBullet ? Math.abs(line.indent - last.indent) <= 6 : Math.abs(line.indent - last.indent) <= 2;
  return isFull && bulletOffset;
}
