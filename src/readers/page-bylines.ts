// Every place of a page that may name the author.
import { cleanByline } from './bylines.ts';
import { isAside, take, textOf, type Candidate, type Page, type PageDocument, type PageElement } from './page.ts';

export function bylines(page: Page): Candidate[] {
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
  // WordPress tells sharing sites who wrote it: a label in the reader's language, then the name.
  const label = meta.get('twitter:label1') ?? '';
  if (/writ|verfasst|geschrieben|par|por|autor|auteur|scritto|geschreven|skriven/i.test(label))
    add(meta.get('twitter:data1'), 'label for sharing', 0.9);
  if (!meta.get('twitter:creator')?.startsWith('@')) add(meta.get('twitter:creator'), 'meta twitter:creator', 0.6);
  const linked = take(
    document.querySelectorAll(
      'a[href*="/author/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/authors/"], a[href*="/auteur/"], a[href*="/redaktion/"], a[href*="/profile/"]',
    ),
    12,
  ).filter((element) => !isAside(element) && textOf(element).length > 2);
  const listed = linked
    .map(
      (element) =>
        /(?:posts by|beiträge von|artikel von|articles by)\s+(.{3,40})$/i.exec(element.getAttribute('title') ?? '')?.[1],
    )
    .find(Boolean);
  add(listed, 'link to the author', 0.85);
  add(linked[0] && textOf(linked[0]), 'link to the author', 0.7);
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
