// Every place of a page that may say when it was published.
import { dateLine, findDate } from './dates.ts';
import type { PageBlock } from './page-blocks.ts';
import type { Candidate, Page, PageMark } from './page.ts';

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

/** Candidates for the day or time of publication, not in order. */
export function dates(page: Page, blocks: readonly PageBlock[]): Candidate[] {
  const { meta, data, dayFirst } = page;
  const marks = page.marks.filter((mark) => !mark.isAside);
  const all: Candidate[] = [];
  const add = (text: string | undefined | null, how: string, right: number, group = 'visible') => {
    const value = text ? findDate(text.slice(0, 300), { dayFirst })?.value : undefined;
    if (text && value && value >= '1990') all.push({ value, how, right, group, words: text });
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
  const times = marks.filter((mark) => mark.tag === 'TIME');
  const entry = times.find((mark) => attribute(mark, 'pubdate') !== undefined || /publi|entry-date|post-date/.test(mark.names));
  add(attribute(entry, 'datetime') ?? entry?.text, 'time of publication', 0.97);
  add(attribute(times[0], 'datetime') ?? times[0]?.text, 'first time on the page', 0.87);
  const property = page.marks.find(
    (mark) =>
      attribute(mark, 'itemprop') === 'datePublished' || /datePublished|^dc:date$/.test(attribute(mark, 'property') ?? ''),
  );
  add(attribute(property, 'content') ?? attribute(property, 'datetime') ?? property?.text, 'marked as publication date', 0.94);
  const dated = marks.find(
    (mark) =>
      mark.text !== undefined &&
      mark.text.length < 160 &&
      /date|time|datum|publi|meta|byline/.test(mark.names) &&
      findDate(mark.text, { dayFirst }),
  );
  add(dated?.text, 'date on the page', 0.88);
  for (const text of textDates(marks, dayFirst)) add(text.value, text.how, text.right);
  for (const text of blockDates(blocks, dayFirst)) add(text.value, text.how, text.right, 'block');
  if (all.length === 0)
    add(
      data.modified ?? meta.get('article:modified_time') ?? meta.get('og:updated_time') ?? meta.get('last-modified'),
      'modified',
      0.73,
    );
  return all;
}

function attribute(mark: PageMark | undefined, name: string): string | undefined {
  return mark?.node.getAttribute?.(name) ?? undefined;
}

const TEXT_TAGS = new Set('P SPAN DIV LI TD DD SMALL EM STRONG H2 H3 H4 H5 H6 B I A'.split(' '));

/** Dates in the running page: the first one after the main heading, else the first line that is only a date. */
function textDates(marks: readonly PageMark[], dayFirst: boolean): { value: string; how: string; right: number }[] {
  let afterHeading = false;
  let first: string | undefined;
  for (const { tag, text } of marks) {
    if (tag === 'H1') afterHeading = true;
    if (text === undefined || text.length > 220 || !TEXT_TAGS.has(tag) || !/\d{4}/.test(text)) continue;
    const found = findDate(text, { dayFirst });
    if (!found || /©|copyright/i.test(text)) continue;
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
    if (text.length > 600 || !/\d/.test(text)) continue;
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
