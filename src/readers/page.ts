// A page as its fields see it: the parts of the DOM that are used, its metadata, its address, and what is beside the article.
import { readLinkedData, type LinkedData } from './linked-data.ts';
import { childrenOf, type PageNode } from './page-blocks.ts';

/** An element with what the searches below need, gathered in one walk over the page. */
export interface PageMark {
  readonly node: PageNode;
  /** Upper case. */
  readonly tag: string;
  /** Class and id, lower case. */
  readonly names: string;
  /** Its text on one line; absent when it is long. */
  text?: string;
  /** In a part of the page that is not the article's: comments, related links, navigation. */
  isAside: boolean;
  /** One past its last descendant in the list. */
  end: number;
}

/** One place that may say a field. */
export interface Candidate {
  readonly value: string;
  readonly how: string;
  /** What it was read from. */
  readonly words?: string;
  /** How often a candidate of this kind was right. */
  readonly right: number;
  /** Candidates of one group say the same thing twice: for each value only the best of a group counts. */
  readonly group?: string;
}

/** Everything of a page that may say a field. */
export interface Page {
  readonly marks: readonly PageMark[];
  readonly meta: ReadonlyMap<string, string>;
  readonly data: LinkedData;
  readonly title: string;
  readonly site: ReadonlySet<string>;
  readonly host: string;
  readonly url: string;
  readonly dayFirst: boolean;
}

/** Gathers what may say a field from all over a page. O(nodes). */
export function openPage(root: PageNode): Page {
  const marks = marksOf(root);
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  let canonical: string | null = null;
  for (const { node, tag } of marks) {
    if (tag === 'META') {
      const name = (node.getAttribute?.('property') ?? node.getAttribute?.('name') ?? node.getAttribute?.('itemprop') ?? '')
        .toLowerCase()
        .replace(/^dc:/, 'dc.');
      const value = (node.getAttribute?.('content') ?? '').trim();
      if (name && value && !meta.has(name)) meta.set(name, value);
    } else if (tag === 'SCRIPT') {
      if (/ld\+json/i.test(node.getAttribute?.('type') ?? '')) scripts.push(node.textContent ?? '');
    } else if (tag === 'LINK' && /^canonical$/i.test(node.getAttribute?.('rel') ?? ''))
      canonical ??= node.getAttribute?.('href') ?? null;
  }
  const data = readLinkedData(scripts);
  const url =
    [canonical, meta.get('og:url'), data.url, meta.get('twitter:url')].find((each) => each && /^https?:\/\/\S+$/.test(each)) ??
    '';
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
  const title =
    marks
      .find((mark) => mark.tag === 'TITLE')
      ?.node.textContent?.replace(/\s+/g, ' ')
      .trim() ?? '';
  const lang = marks.find((mark) => mark.tag === 'HTML')?.node.getAttribute?.('lang') ?? '';
  const names = [meta.get('og:site_name'), meta.get('application-name'), data.publisher].filter((name) => name !== undefined);
  const site = new Set(names.map((name) => name.toLowerCase().trim()));
  return { marks, meta, data, title, site, host, url, dayFirst: !/^en(?:$|-us)/i.test(lang) };
}

/** Texts longer than this are neither a heading, nor a byline, nor a date. */
const LONGEST = 320;
const DEEPEST = 400;
const ASIDE_NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|related|sidebar|side-?bar|widgets?|(?:site|page|main)-?footer|recommend\w*|reply|kommentare?|popular|latest|recent\w*|references?|navi?|navigation|menu)(?:$|[\s_-])/i;
const ARTICLE_NAME = /(?:^|[\s_-])(?:entry|post|article)(?:$|[\s_-])/i;

/** Every element in the order of the page. What holds the main heading is no aside, whatever it is called. */
function marksOf(root: PageNode): PageMark[] {
  const marks: PageMark[] = [];
  const walk = (node: PageNode, isWithinAside: boolean, isWithinArticle: boolean, depth: number): string | undefined => {
    const tag = node.nodeName.toUpperCase();
    const names = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`.trim();
    const isArticle = isWithinArticle || tag === 'ARTICLE' || tag === 'MAIN' || (names !== '' && ARTICLE_NAME.test(names));
    const mark: PageMark = { node, tag, names: names.toLowerCase(), isAside: isWithinAside, end: 0 };
    const at = marks.push(mark);
    const isNamed =
      tag === 'ASIDE' ||
      tag === 'NAV' ||
      (tag === 'FOOTER' && !isArticle) ||
      (names !== '' && !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(tag) && ASIDE_NAME.test(names));
    let text: string | undefined = '';
    for (const child of childrenOf(node)) {
      let part: string | undefined = '';
      if (child.nodeType === 3) part = tag === 'SCRIPT' || tag === 'STYLE' ? '' : (child.textContent ?? '');
      else if (child.nodeType === 1 && depth < DEEPEST) part = walk(child, isWithinAside, isArticle, depth + 1);
      text = part === undefined || text === undefined || text.length + part.length > LONGEST * 4 ? undefined : text + part;
    }
    mark.end = marks.length;
    const line = text?.replace(/\s+/g, ' ').trim();
    if (line !== undefined && line.length <= LONGEST) mark.text = line;
    if (isNamed && !isWithinAside && !marks.slice(at, mark.end).some((inner) => inner.tag === 'H1')) {
      for (let i = at - 1; i < mark.end; i++) {
        const inner = marks[i];
        if (inner) inner.isAside = true;
      }
    }
    return text;
  };
  walk(root, false, false, 0);
  return marks;
}

/** The elements below one. */
export function within(page: Page, mark: PageMark): readonly PageMark[] {
  return page.marks.slice(page.marks.indexOf(mark) + 1, mark.end);
}
