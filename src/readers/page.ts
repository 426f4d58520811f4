// A page as its fields see it: the parts of the DOM that are used, its metadata, its address, and what is beside the article.
import { readLinkedData, type LinkedData } from './linked-data.ts';

export interface PageElement {
  readonly textContent: string | null;
  readonly nodeName: string;
  readonly parentElement: PageElement | null;
  readonly className: unknown;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** One place that may say a field. */
export interface Candidate {
  readonly value: string;
  readonly how: string;
  /** How often a candidate of this kind was right. */
  readonly right: number;
  /** Candidates of one group say the same thing twice: for each value only the best of a group counts. */
  readonly group?: string;
}

export interface Page {
  readonly document: PageDocument;
  readonly meta: ReadonlyMap<string, string>;
  readonly data: LinkedData;
  readonly title: string;
  readonly site: ReadonlySet<string>;
  readonly host: string;
  readonly url: string;
  readonly dayFirst: boolean;
}

export function openPage(document: PageDocument): Page {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '')
      .toLowerCase()
      .replace(/^dc:/, 'dc.');
    const value = (element.getAttribute('content') ?? '').trim();
    if (name && value && !meta.has(name)) meta.set(name, value);
  }
  const scripts = [...document.querySelectorAll('script')].filter((script) =>
    /ld\+json/i.test(script.getAttribute('type') ?? ''),
  );
  const data = readLinkedData(scripts.map((script) => script.textContent ?? ''));
  const canonical = [...document.querySelectorAll('link')]
    .find((link) => /^canonical$/i.test(link.getAttribute('rel') ?? ''))
    ?.getAttribute('href');
  const url =
    [canonical, meta.get('og:url'), data.url, meta.get('twitter:url')].find((each) => each && /^https?:\/\/\S+$/.test(each)) ??
    '';
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
  const title = [...document.querySelectorAll('title')][0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  const names = [meta.get('og:site_name'), meta.get('application-name'), data.publisher].filter((name) => name !== undefined);
  const site = new Set(names.map((name) => name.toLowerCase().trim()));
  return { document, meta, data, title, site, host, url, dayFirst: !/^en(?:$|-us)/i.test(lang) };
}

export function textOf(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function take<T>(items: Iterable<T>, count: number): T[] {
  const list: T[] = [];
  for (const item of items) if (list.push(item) >= count) break;
  return list;
}

const ASIDE_NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|related|sidebar|side-?bar|widgets?|(?:site|page|main)-?footer|recommend\w*|reply|kommentare?|popular|latest|recent\w*|navi?|navigation|menu)(?:$|[\s_-])/i;

/** Whether an element stands in a part of the page that is not the article's. What holds the main heading is no such part. */
export function isAside(element: PageElement): boolean {
  for (let at: PageElement | null = element, depth = 0; at && depth < 12; at = at.parentElement, depth++) {
    const isNamed =
      /^(?:ASIDE|NAV)$/i.test(at.nodeName) ||
      (/^FOOTER$/i.test(at.nodeName) && !isWithinArticle(at)) ||
      (!/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(at.nodeName) &&
        ASIDE_NAME.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`));
    if (isNamed && take(at.querySelectorAll('h1'), 1).length === 0) return true;
  }
  return false;
}

/** Blogs put the byline into the footer of the article. */
function isWithinArticle(element: PageElement): boolean {
  for (let at: PageElement | null = element, depth = 0; at && depth < 8; at = at.parentElement, depth++) {
    if (
      /^(?:ARTICLE|MAIN)$/i.test(at.nodeName) ||
      /(?:^|[\s_-])(?:entry|post|article)(?:$|[\s_-])/i.test(at.getAttribute('class') ?? '')
    )
      return true;
  }
  return false;
}
