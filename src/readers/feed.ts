// RSS, Atom, RDF, CDF and JSON feeds: one briefing for each item. Reads what is broken as far as it can be read.
import type { Briefing, SourceFeed } from '../model/briefing.ts';
import { judge } from './article-rules.ts';
import { findDate } from './dates.ts';
import { close, openDraft, put } from './draft.ts';
import { fieldsOf, itemsOf, type FeedItem } from './feed-fields.ts';
import { readJsonFeed } from './json-feed.ts';
import { LIMITS } from '../model/limits.ts';
import { identify } from './identity.ts';
import { parseMarkup } from './markup.ts';
import { pageBlocks } from './page-blocks.ts';
import { sanitise, sanitiseLine, shownName } from './sanitise.ts';

/** A parsed feed, whatever it was written in. */
export interface Feed {
  readonly info: SourceFeed;
  readonly items: readonly FeedItem[];
  readonly language?: string;
}

/** A briefing for each item; one without text, and a notice, for a feed that has none. */
export function readFeed(text: string, path: string | undefined): Briefing[] {
  const feed = /^\s*\{/.test(text) ? readJsonFeed(text) : readXmlFeed(text);
  if (!feed || feed.items.length === 0) return [emptyFeed(feed?.info ?? {}, path, text)];
  const identity = identify(text);
  return feed.items.slice(0, LIMITS.briefings + 1).map((item) => briefingOf(item, feed, path, identity));
}

function readXmlFeed(text: string): Feed {
  const root = parseMarkup(text, 'xml');
  const { channel, items } = itemsOf(root);
  const top = channel ? fieldsOf(channel, 'feed') : {};
  const info: SourceFeed = {
    ...(top.title ? { title: line(top.title) } : {}),
    ...(top.url ? { url: line(top.url) } : {}),
    ...(top.summary ? { description: line(top.summary) } : {}),
  };
  return { info, items: items.map((item) => fieldsOf(item, 'item')), ...(top.language ? { language: top.language } : {}) };
}

function emptyFeed(feed: SourceFeed, path: string | undefined, identity: string): Briefing {
  const draft = openDraft('feed', path, identity);
  draft.feed = feed;
  draft.notices.push({
    what: 'is a feed without items',
    where: shownName(path ?? 'standard input'),
    todo: 'fetch it again later',
  });
  return close(draft);
}

function briefingOf(item: FeedItem, feed: Feed, path: string | undefined, identity: string): Briefing {
  const html = item.content ?? item.summary ?? '';
  // An item is the same in every copy of its feed; one that has neither an address nor an id of its own is known by its feed.
  const own = [
    item.guid ?? item.url ?? identity,
    feed.info.url ?? feed.info.title ?? '',
    item.title ?? '',
    item.author ?? '',
    html,
  ];
  const draft = openDraft('feed', path, own.join('\n'));
  draft.feed = feed.info;
  put(draft, 'headline', item.title && line(item.title), 'item title');
  put(draft, 'byline', item.author && line(item.author), 'item author');
  put(draft, 'url', item.url && line(item.url), 'item link');
  put(draft, 'published', item.published && findDate(item.published)?.value, 'item date', item.published);
  put(draft, 'outlet', item.source && line(item.source), 'item source');
  put(draft, 'outlet', feed.info.title, 'feed title');
  put(draft, 'language', item.language ?? feed.language, 'feed language');
  const blocks = pageBlocks(parseMarkup(html, 'html'));
  // Summaries of a few lines are all content; whole articles carry the furniture of their pages.
  const judged = blocks.length > 3 ? judge(blocks, draft.fields.headline) : blocks.map((block) => ({ ...block }));
  draft.pieces = judged.map((block) => ({
    text: sanitise(block.text),
    kind: block.kind,
    ...('why' in block && block.why !== undefined ? { why: block.why } : {}),
    ...('isHeadline' in block && block.isHeadline ? { isHeadline: true } : {}),
  }));
  return close(draft);
}

/** The visible text of a field that may hold markup, on one line. */
function line(html: string): string {
  return sanitiseLine(parseMarkup(html, 'html').textContent);
}
