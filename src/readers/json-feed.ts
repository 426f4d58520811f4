// JSON Feed 1.0 and 1.1.
import type { FeedItem } from './feed-fields.ts';
import type { Feed } from './feed.ts';
import { isJsonObject, type JsonObject } from './json.ts';

/** Absent when it is no JSON object. */
export function readJsonFeed(text: string): Feed | undefined {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(feed)) return undefined;
  const items = Array.isArray(feed['items']) ? feed['items'].filter(isJsonObject) : [];
  const title = textOf(feed['title']);
  const url = textOf(feed['home_page_url']);
  const description = textOf(feed['description']);
  const language = textOf(feed['language']);
  return {
    info: { ...(title ? { title } : {}), ...(url ? { url } : {}), ...(description ? { description } : {}) },
    items: items.map(itemOf),
    ...(language ? { language } : {}),
  };
}

function itemOf(item: JsonObject): FeedItem {
  const plain = textOf(item['content_text']);
  const authors = Array.isArray(item['authors']) ? item['authors'] : [item['author']];
  const author = authors.flatMap((each: unknown) => (isJsonObject(each) ? (textOf(each['name']) ?? []) : [])).join(', ');
  const parts: Readonly<Record<keyof FeedItem, string | undefined>> = {
    title: escaped(textOf(item['title'])),
    url: escaped(textOf(item['url']) ?? textOf(item['external_url'])),
    guid: textOf(item['id']),
    author: escaped(author || undefined),
    published: textOf(item['date_published']) ?? textOf(item['date_modified']),
    summary: escaped(textOf(item['summary'])),
    content: textOf(item['content_html']) ?? escaped(plain)?.replace(/\n\s*\n/g, '<p>'),
    source: undefined,
    language: textOf(item['language']),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

function escaped(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : undefined;
}
