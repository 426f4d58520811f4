// Every place of a page that may say when it was published.
import { dateLine, findDate } from './dates.ts';
import type { PageBlock } from './page-blocks.ts';
import { isAside, take, textOf, type Candidate, type Page, type PageDocument } from './page.ts';

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

export function dates(page: Page, blocks: readonly PageBlock[]): Candidate[] {
  const { document, meta, data, dayFirst } = page;
  const all: Candidate[] = [];
  const add = (text: string | undefined | null, how: string, right: number, group = 'visible') => {
    const value = text ? findDate(text.slice(0, 300), { dayFirst })?.value : undefined;
    if (value && value >= '1990') all.push({ value, how, right, group });
  };
  add(data.pagePublished, 'linked data of the page', 0.97, 'data');
  add(data.published, 'linked data', 0.94, 'data');
  for (const name of PUBLISHED) add(meta.get(name), `meta ${name}`, 0.95, 'meta');
  for (const name of OTHER_DATES) add(meta.get(name), `meta ${name}`, 0.92, 'meta other');
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
  for (const text of blockDates(blocks, dayFirst)) add(text.value, text.how, text.right, 'block');
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

const LABELLED =
  /(?:published|posted|erschienen|veröffentlicht|publiziert|publié|publicado|pubblicato|opublikowano|erstellt|datum|date)(?:\s(?:on|am|le|el|il))?\s*:?\s*(?=.{0,14}\d)/i;

/** Where no element is marked: a labelled date, else the first block that is or begins with one. */
function blockDates(blocks: readonly PageBlock[], dayFirst: boolean): { value: string; how: string; right: number }[] {
  const found: { value: string; how: string; right: number }[] = [];
  for (const { text } of blocks.slice(0, 400)) {
    const label = LABELLED.exec(text);
    const labelled =
      label && findDate(text.slice(label.index + label[0].length, label.index + label[0].length + 40), { dayFirst });
    if (labelled && labelled.start < 14) {
      found.push({ value: labelled.value, how: 'labelled date', right: 0.7 });
      break;
    }
  }
  for (const { text } of blocks.slice(0, 400)) {
    const opening = findDate(text.slice(0, 120), { dayFirst });
    if (opening && (opening.start < 30 || text.length < 100) && !/©|copyright/i.test(text)) {
      found.push({ value: opening.value, how: 'first date in the text', right: 0.55 });
      break;
    }
  }
  return found;
}
