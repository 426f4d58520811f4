// OPML: a list of feeds. It holds no article; what it lists is said, so that the feeds can be fetched or found beside it.
import type { Notice } from '../model/notice.ts';
import { parseMarkup, type MarkupNode } from './markup.ts';
import { sanitise } from './sanitise.ts';

export interface ListedFeed {
  readonly title: string;
  readonly url: string;
}

/** The feeds of a list in order, each once. */
export function listedFeeds(text: string): ListedFeed[] {
  const feeds = new Map<string, ListedFeed>();
  const walk = (node: MarkupNode): void => {
    for (const child of node.childNodes) {
      const url = child.attributes.get('xmlurl');
      if (url && !feeds.has(url)) {
        const title = child.attributes.get('title') ?? child.attributes.get('text') ?? url;
        feeds.set(url, { title: sanitise(title).trim(), url: sanitise(url).trim() });
      }
      walk(child);
    }
  };
  walk(parseMarkup(text, 'xml'));
  return [...feeds.values()];
}

export function opmlNotice(text: string, where: string): Notice {
  const feeds = listedFeeds(text);
  const names = feeds.slice(0, 3).map((feed) => feed.title);
  const more = feeds.length > names.length ? ` and ${feeds.length - names.length} more` : '';
  return {
    what:
      feeds.length === 0
        ? 'is a list of feeds with nothing in it'
        : `is a list of ${feeds.length} feeds: ${names.join(', ')}${more}`,
    where,
    todo: 'save the feeds themselves into the folder',
  };
}
