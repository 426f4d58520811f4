// An RSS 2.0 file of what was chosen: a saved search that other readers can follow.
import { counted } from '../model/counted.ts';
import { markOf, sourceLine } from './citation.ts';
import { instantOf } from './dates.ts';
import { tlpLabel, type Dossier, type Excerpt } from './dossier.ts';
import { escapeMarkup, oneLine, visible } from './safe.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A feed with an item for each cited sentence. */
export function toRss(dossier: Dossier): string {
  const { title, excerpts, asOf } = dossier;
  const label = tlpLabel(dossier.tlp);
  const date = dateOf(asOf);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0">',
    '<channel>',
    `<title>${text(label ? `${label} ${title}` : title)}</title>`,
    '<link>https://localhost/</link>',
    `<description>${text([label, counted(excerpts.length, 'sentence')].filter(Boolean).join(' · '))}</description>`,
    ...(date ? [`<lastBuildDate>${date}</lastBuildDate>`] : []),
    ...excerpts.flatMap(itemLines),
    '</channel>',
    '</rss>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The words of a citation as they stand here. */
export function quotedInRss(quote: string): string {
  return `<description>${escapeMarkup(visible(quote))}</description>`;
}

function itemLines(excerpt: Excerpt): string[] {
  const { sentence, source, place, marks } = excerpt;
  const { briefing } = source;
  const date = dateOf(briefing.published);
  return [
    '<item>',
    `<title>${text(briefing.headline ?? sourceLine(briefing, excerpt))}</title>`,
    quotedInRss(sentence.text),
    ...(briefing.url ? [`<link>${text(briefing.url)}</link>`] : []),
    `<guid isPermaLink="false">${place ? markOf(place) : text(sentence.id)}</guid>`,
    ...(date ? [`<pubDate>${date}</pubDate>`] : []),
    ...marks.tags.map((tag) => `<category>${text(tag)}</category>`),
    '</item>',
  ];
}

/** A date as RSS writes it: "Sun, 01 Dec 2024 02:00:00 GMT". */
function dateOf(published: string | undefined): string | undefined {
  const date = published && instantOf(published);
  if (!date) return undefined;
  const day = `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} GMT`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function text(value: string): string {
  return escapeMarkup(oneLine(value));
}
