// Headline, author, date, outlet and address of a page: every place that may say it is a candidate, and candidates vote.
// A candidate's weight is the log-odds that its kind of place was right on labelled pages, plus a constant; equal values add up.
import { cleanByline } from './bylines.ts';
import { dateLine, findDate } from './dates.ts';
import { readLinkedData, type LinkedData } from './linked-data.ts';
import { plainWords } from './prose.ts';
import { sanitise } from './sanitise.ts';

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

export interface FoundField {
  readonly field: 'headline' | 'byline' | 'published' | 'outlet' | 'url';
  readonly value: string;
  readonly how: string;
}

interface Candidate {
  readonly value: string;
  readonly how: string;
  /** How often a candidate of this kind was right. */
  readonly right: number;
}

interface Page {
  readonly document: PageDocument;
  readonly meta: ReadonlyMap<string, string>;
  readonly data: LinkedData;
  readonly title: string;
  readonly site: ReadonlySet<string>;
  readonly host: string;
  readonly url: string;
  readonly dayFirst: boolean;
}

export function pageFields(document: PageDocument): FoundField[] {
  const page = openPage(document);
  const fields: FoundField[] = [];
  const add = (field: FoundField['field'], found: Candidate | undefined) => {
    const value = found && sanitise(found.value).replace(/\s+/g, ' ').trim();
    if (found && value) fields.push({ field, value, how: found.how });
  };
  add('headline', vote(headlines(page), plainWords));
  add('byline', vote(bylines(page), namesIn));
  add(
    'published',
    mostPrecise(
      vote(dates(page), (value) => value.slice(0, 10)),
      dates(page),
    ),
  );
  add('outlet', outlets(page)[0]);
  if (page.url) add('url', { value: page.url, how: 'page address', right: 1 });
  return fields;
}

function openPage(document: PageDocument): Page {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
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

/** The value with the most weight behind it; its best candidate says how it was found. */
function vote(candidates: readonly Candidate[], key: (value: string) => string): Candidate | undefined {
  const sums = new Map<string, { sum: number; best: Candidate }>();
  for (const candidate of candidates) {
    const weight = Math.max(0.05, Math.log(candidate.right / (1 - Math.min(candidate.right, 0.98))) + 0.9);
    const same = key(candidate.value);
    if (!same) continue;
    const entry = sums.get(same);
    if (!entry) sums.set(same, { sum: weight, best: candidate });
    else sums.set(same, { sum: entry.sum + weight, best: candidate.right > entry.best.right ? candidate : entry.best });
  }
  return [...sums.values()].toSorted((a, b) => b.sum - a.sum)[0]?.best;
}

function textOf(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const SEPARATOR = /\s+[-–—|»·•:*/]+\s+|\s*[|»]\s*|:\s+/;

function headlines(page: Page): Candidate[] {
  const { document, meta, data, title } = page;
  const parts = title.split(SEPARATOR).map(plainWords).filter(Boolean);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const isSite = (text: string) => {
    const plain = plainWords(text);
    return (
      plain === '' ||
      page.site.has(text.toLowerCase()) ||
      plain === last ||
      (page.host !== '' && page.host.replace(/[^a-z0-9]/g, '').includes(plain.replaceAll(' ', '')))
    );
  };
  const h1 = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text.length > 1 && text.length < 300);
  const h2 = [...document.querySelectorAll('h2')].map(textOf).filter((text) => text.length > 1 && text.length < 300);
  const all: Candidate[] = [];
  const plainTitle = plainWords(title);
  for (const text of [...h1, ...h2.slice(0, 12)]) {
    const plain = plainWords(text);
    if (!isSite(text) && plain.length > 3 && (parts.includes(plain) || joinedParts(title).has(plain)))
      all.push({ value: text, how: 'heading that is in the page title', right: 0.93 });
  }
  if (data.headline && !isSite(data.headline)) all.push({ value: data.headline, how: 'linked data', right: 0.89 });
  for (const text of h1) {
    if (isSite(text)) {
      all.push({ value: text, how: 'heading', right: 0.3 });
      continue;
    }
    if (h1.length === 1) all.push({ value: text, how: 'only main heading', right: 0.82 });
    if (plainWords(text).length > 8 && plainTitle.includes(plainWords(text)))
      all.push({ value: text, how: 'heading in the page title', right: 0.81 });
    all.push({ value: text, how: 'heading', right: 0.72 });
  }
  const og = meta.get('og:title') ?? meta.get('twitter:title');
  if (og) {
    const cut = cutTitle(og, isSite, [...h1, ...h2]);
    all.push({ value: cut, how: 'title for sharing', right: cut === og ? 0.75 : 0.83 });
  }
  if (title) {
    const cut = cutTitle(title, isSite, [...h1, ...h2]);
    all.push({ value: cut, how: 'page title', right: cut === title ? 0.4 : 0.66 });
  }
  return all;
}

/** Every run of whole parts of a title. */
function joinedParts(title: string): Set<string> {
  const pieces = title.split(/(?<=\s[-–—|»·•:*/]+\s)|(?<=:\s)|(?<=[|»])/);
  const runs = new Set<string>();
  for (let i = 0; i < Math.min(pieces.length, 8); i++)
    for (let j = i + 1; j <= Math.min(pieces.length, 8); j++) runs.add(plainWords(pieces.slice(i, j).join('')));
  return runs;
}

/** A title without the site's name: the part that equals a heading, else what is left when the site's parts are gone. */
function cutTitle(title: string, isSite: (text: string) => boolean, headings: readonly string[]): string {
  const known = new Set(headings.map(plainWords));
  if (known.has(plainWords(title))) return title;
  const marks = [...title.matchAll(/\s+[-–—|»·•*/]+\s+|\s*[|»]\s*/g)];
  for (const mark of marks) {
    const before = title.slice(0, mark.index);
    const after = title.slice(mark.index + mark[0].length);
    if (known.has(plainWords(before))) return before;
    if (known.has(plainWords(after))) return after;
  }
  const last = marks.at(-1);
  if (!last) return title;
  const before = title.slice(0, last.index);
  const after = title.slice(last.index + last[0].length);
  if (isSite(after) && before.length > 3) return before;
  const first = marks[0];
  const head = first ? title.slice(0, first.index) : '';
  return head && isSite(head) && !isSite(title)
    ? title.slice((first?.index ?? 0) + (first?.[0].length ?? 0))
    : before.length > after.length
      ? before
      : title;
}

const ASIDE_NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|related|sidebar|side-?bar|widgets?|footer|recommend\w*|teaser|reply|kommentare?|popular|latest|recent\w*|navi?|navigation|menu)(?:$|[\s_-])/i;

/** Whether an element stands in a part of the page that is not the article's. What holds the main heading is no such part. */
function isAside(element: PageElement): boolean {
  for (let at: PageElement | null = element, depth = 0; at && depth < 12; at = at.parentElement, depth++) {
    const isNamed =
      /^(?:ASIDE|FOOTER|NAV)$/i.test(at.nodeName) ||
      (!/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(at.nodeName) &&
        ASIDE_NAME.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`));
    if (isNamed && take(at.querySelectorAll('h1'), 1).length === 0) return true;
  }
  return false;
}

function namesIn(value: string): string {
  return plainWords(value)
    .split(' ')
    .filter((word) => !/^(?:and|und|et|y|by|von)$/.test(word))
    .toSorted()
    .join(' ');
}

function bylines(page: Page): Candidate[] {
  const { document, meta, data } = page;
  const site = new Set([...page.site, page.host, page.host.replace(/\.[a-z]+$/, '')]);
  const all: Candidate[] = [];
  const add = (text: string | undefined | null, how: string, right: number) => {
    const value = text ? cleanByline(text, site) : undefined;
    if (value) all.push({ value, how, right });
  };
  if (data.authors.length > 0) add(data.authors.join(', '), 'linked data', 0.88);
  for (const name of [
    'author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'cxenseparse:author',
    'citation_author',
  ]) {
    add(meta.get(name), `meta ${name}`, name === 'article:author' ? 0.8 : 0.71);
  }
  const marked = take(document.querySelectorAll('[rel~="author"], [itemprop~="author"], [itemprop~="creator"]'), 6).filter(
    (element) => !isAside(element),
  );
  if (marked[0]) add(nameWithin(marked[0]), 'marked as author', 0.63);
  const classed = take(
    document.querySelectorAll(
      '[class*="author" i], [class*="byline" i], [class*="autor" i], [class*="writer" i], [id*="byline" i]',
    ),
    40,
  ).filter((element) => {
    const text = textOf(element);
    return text.length > 2 && text.length < 160 && !isAside(element);
  });
  for (const element of classed.slice(0, 3)) add(nameWithin(element), 'byline on the page', 0.8);
  for (const text of labelledLines(document)) add(text, 'line that begins with by', 0.8);
  return all;
}

function take<T>(items: Iterable<T>, count: number): T[] {
  const list: T[] = [];
  for (const item of items) if (list.push(item) >= count) break;
  return list;
}

/** The name inside a byline element: a link or a marked name when there is one. */
function nameWithin(element: PageElement): string {
  const inner = take(
    element.querySelectorAll('[itemprop~="name"], [class*="name" i], a[rel~="author"], a[href*="author" i], a[href*="autor" i]'),
    4,
  )
    .map(textOf)
    .find((text) => text.length > 2 && text.length < 60);
  return inner ?? textOf(element);
}

const BY_LINE = /^(?:by|von|par|por|posted by|written by|author:|autor:|autorin:|text:|автор:)\s+\p{Lu}/iu;

function labelledLines(document: PageDocument): string[] {
  const lines: string[] = [];
  for (const element of document.querySelectorAll('p, span, div, li, address, em, strong, small, h3, h4, h5')) {
    if (lines.length >= 2) break;
    const raw = element.textContent ?? '';
    if (raw.length > 140) continue;
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text.length < 90 && BY_LINE.test(text) && !/[.!?]$/.test(text) && !isAside(element)) lines.push(text);
  }
  return lines;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'publication_date',
  'published_time',
];
const OTHER_DATES = [
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'created',
  'datecreated',
  'bt:pubdate',
  'displaydate',
  'last-publish-date',
  'rnews:datepublished',
];

function dates(page: Page): Candidate[] {
  const { document, meta, data, dayFirst } = page;
  const all: Candidate[] = [];
  const add = (text: string | undefined | null, how: string, right: number) => {
    const value = text ? findDate(text.slice(0, 300), { dayFirst })?.value : undefined;
    if (value && value >= '1990') all.push({ value, how, right });
  };
  add(data.pagePublished, 'linked data of the page', 0.97);
  add(data.published, 'linked data', 0.94);
  for (const name of PUBLISHED) add(meta.get(name), `meta ${name}`, 0.95);
  for (const name of OTHER_DATES) add(meta.get(name), `meta ${name}`, 0.92);
  add(
    /\/((?:19|20)\d\d\/\d{1,2}\/\d{1,2})(?:\/|$)/.exec(page.url)?.[1] ??
      /[/_-]((?:19|20)\d\d-\d\d-\d\d)(?:\D|$)/.exec(page.url)?.[1],
    'page address',
    0.95,
  );
  const times = take(document.querySelectorAll('time'), 30).filter((element) => !isAside(element));
  const entry = times.find(
    (element) =>
      element.getAttribute('pubdate') !== null ||
      /publi|entry-date|post-date|dt-published/i.test(element.getAttribute('class') ?? ''),
  );
  add(entry && (entry.getAttribute('datetime') ?? textOf(entry)), 'time of publication', 0.97);
  add(times[0] && (times[0].getAttribute('datetime') ?? textOf(times[0])), 'first time on the page', 0.87);
  const property = take(
    document.querySelectorAll('[itemprop="datePublished"], [property="dc:date"], [property*="datePublished"]'),
    1,
  )[0];
  add(
    property && (property.getAttribute('content') ?? property.getAttribute('datetime') ?? textOf(property)),
    'marked as publication date',
    0.94,
  );
  const classed = take(
    document.querySelectorAll(
      '[class*="date" i], [class*="time" i], [class*="datum" i], [class*="publi" i], [class*="meta" i], [class*="byline" i], [id*="date" i]',
    ),
    80,
  ).filter((element) => textOf(element).length < 160 && !isAside(element));
  const dated = classed.find((element) => findDate(textOf(element), { dayFirst }));
  add(dated && textOf(dated), 'date on the page', 0.88);
  for (const text of textDates(document, dayFirst)) add(text.value, text.how, text.right);
  if (all.length === 0)
    add(
      data.modified ?? meta.get('article:modified_time') ?? meta.get('og:updated_time') ?? meta.get('last-modified'),
      'modified',
      0.73,
    );
  return all;
}

/** Dates in the running page: the first one after the main heading, else the first line that is only a date. */
function textDates(document: PageDocument, dayFirst: boolean): { value: string; how: string; right: number }[] {
  let afterHeading = false;
  let first: string | undefined;
  for (const element of document.querySelectorAll('h1, p, span, div, li, td, small, em, strong, h2, h3, h4, h5, h6, b, i, a')) {
    if (element.nodeName.toUpperCase() === 'H1') {
      afterHeading = true;
      continue;
    }
    const raw = element.textContent ?? '';
    if (raw.length > 220 || !/\d{4}/.test(raw)) continue;
    const text = raw.replace(/\s+/g, ' ').trim();
    const found = findDate(text, { dayFirst });
    if (!found || isAside(element) || /©|copyright/i.test(text)) continue;
    if (afterHeading) return [{ value: found.value, how: 'first date after the heading', right: 0.9 }];
    if (dateLine(text)) first ??= found.value;
  }
  return first ? [{ value: first, how: 'first date line', right: 0.75 }] : [];
}

/** Of the candidates for the day that won, the one that says most. */
function mostPrecise(winner: Candidate | undefined, all: readonly Candidate[]): Candidate | undefined {
  if (!winner) return undefined;
  const same = all.filter((candidate) => candidate.value.slice(0, 10) === winner.value.slice(0, 10) && candidate.right >= 0.85);
  const value = same.map((candidate) => candidate.value).toSorted((a, b) => b.length - a.length)[0] ?? winner.value;
  return { ...winner, value };
}

function outlets(page: Page): Candidate[] {
  const named = [page.meta.get('og:site_name'), page.data.publisher, page.meta.get('application-name')].find(
    (name) => name && name.length < 80,
  );
  if (named) return [{ value: named, how: 'site name', right: 0.9 }];
  return page.host ? [{ value: page.host, how: 'page address', right: 0.7 }] : [];
}
