// OPML: a list of feeds. It holds no article: feeds beside it are handed on to whoever opens files, those on the web are named.
import type { ReadResult } from '../model/briefing.ts';
import type { Notice } from '../model/notice.ts';
import { parseMarkup, type MarkupNode } from './markup.ts';
import { sanitise } from './sanitise.ts';

interface ListedFeed {
  readonly title: string;
  readonly url: string;
}

/** The feeds of a list in order, each once. */
function listedFeeds(text: string): ListedFeed[] {
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

/** What is said of a list, and the feeds of it that are files beside it. */
export function readOpml(text: string, where: string): ReadResult {
  const feeds = listedFeeds(text);
  const listed = feeds.flatMap(({ url }) => (isWeb(url) ? [] : [url]));
  const remote = feeds.filter(({ url }) => isWeb(url));
  const notices: Notice[] = [];
  if (feeds.length === 0) notices.push({ what: 'is a list of feeds with nothing in it', where, todo: 'save the list again' });
  if (remote.length > 0)
    notices.push({
      what: `lists ${remote.length === 1 ? '1 feed' : `${remote.length} feeds`} on the web: ${titles(remote)}`,
      where,
      todo: 'save the feeds themselves into the folder',
    });
  return { briefings: [], notices, ...(listed.length > 0 ? { listed } : {}) };
}

function isWeb(url: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(url) && !/^file:/i.test(url);
}

function titles(feeds: readonly ListedFeed[]): string {
  const names = feeds.slice(0, 3).map((feed) => feed.title);
  return `${names.join(', ')}${feeds.length > names.length ? ` and ${feeds.length - names.length} more` : ''}`;
}
