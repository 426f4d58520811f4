// Every place of a page that may name the author.
import { cleanByline } from './bylines.ts';
import { within, type Candidate, type Page, type PageMark } from './page.ts';

/** Candidates for the author, not in order. */
export function bylines(page: Page): Candidate[] {
  const { meta, data } = page;
  const marks = page.marks.filter((mark) => !mark.isAside);
  const site = new Set([...page.site, page.host, page.host.replace(/\.[a-z]+$/, '')]);
  const all: Candidate[] = [];
  const add = (text: string | undefined | null, how: string, right: number) => {
    const value = text ? cleanByline(text, site) : undefined;
    if (text && value) all.push({ value, how, right, words: text });
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
  const linked = marks.filter(
    (mark) => mark.tag === 'A' && (mark.text?.length ?? 0) > 2 && AUTHOR_PAGE.test(mark.node.getAttribute?.('href') ?? ''),
  );
  const listed = linked
    .map(
      (mark) =>
        /(?:posts by|beiträge von|artikel von|articles by)\s+(.{3,40})$/i.exec(mark.node.getAttribute?.('title') ?? '')?.[1],
    )
    .find(Boolean);
  add(listed, 'link to the author', 0.85);
  add(linked[0]?.text, 'link to the author', 0.7);
  const marked = marks.find(
    (mark) =>
      /\bauthor\b/i.test(mark.node.getAttribute?.('rel') ?? '') ||
      /\b(?:author|creator)\b/i.test(mark.node.getAttribute?.('itemprop') ?? ''),
  );
  if (marked) add(nameWithin(page, marked), 'marked as author', 0.63);
  const classed = marks.filter(
    (mark) =>
      mark.text !== undefined && mark.text.length > 2 && mark.text.length < 160 && /author|byline|autor|writer/.test(mark.names),
  );
  for (const mark of classed.slice(0, 3)) add(nameWithin(page, mark), 'byline on the page', 0.8);
  const lines = marks.filter(
    (mark) =>
      mark.text !== undefined &&
      mark.text.length < 90 &&
      LINE_TAGS.has(mark.tag) &&
      BY_LINE.test(mark.text) &&
      !/[.!?]$/.test(mark.text),
  );
  for (const mark of lines.slice(0, 2)) add(mark.text, 'line that begins with by', 0.8);
  return all;
}

const AUTHOR_PAGE = /\/(?:authors?|autor(?:en)?|auteur|redaktion|profile)\//i;
const LINE_TAGS = new Set('P SPAN DIV LI ADDRESS EM STRONG SMALL H3 H4 H5'.split(' '));
const BY_LINE = /^(?:by|von|par|por|posted by|written by|author:|autor:|autorin:|text:|автор:)\s+\p{Lu}/iu;

/** The name inside a byline element: a link or a marked name when there is one. */
function nameWithin(page: Page, mark: PageMark): string {
  const inner = within(page, mark).find(
    (each) =>
      each.text !== undefined &&
      each.text.length > 2 &&
      each.text.length < 60 &&
      (each.names.includes('name') ||
        /\bname\b/i.test(each.node.getAttribute?.('itemprop') ?? '') ||
        (each.tag === 'A' &&
          (/\bauthor\b/.test(each.node.getAttribute?.('rel') ?? '') ||
            /author|autor/i.test(each.node.getAttribute?.('href') ?? '')))),
  );
  return inner?.text ?? mark.text ?? '';
}
