// What the elements of a feed mean: one table of names for RSS 0.9 to 2.0, Atom 0.3 and 1.0, RDF, CDF and the usual modules.
import type { MarkupNode } from './markup.ts';

/** Fields as HTML source, except addresses and dates. */
export interface FeedItem {
  readonly title?: string;
  readonly url?: string;
  readonly guid?: string;
  readonly author?: string;
  readonly published?: string;
  readonly summary?: string;
  readonly content?: string;
  /** Where an aggregator says the item comes from. */
  readonly source?: string;
  readonly language?: string;
}

/** Namespace addresses by a part that all their versions share; the empty prefix is the vocabulary of feeds itself. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/(?:metadata\/)?dc\b|purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/itunes\.com\/dtds|example\.com\/dtds\/podcast/i, 'itunes'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/www\.w3\.org\/1999\/xhtml|w3\.org\/tr\/rec-html/i, 'xhtml'],
  [/purl\.org\/rss\/1\.0\/modules/i, 'module'],
  [
    /purl\.org\/rss|purl\.org\/atom|www\.w3\.org\/2005\/atom|userland\.com\/rss|netscape\.com\/rdf|channel\.netscape|my\.netscape|blogs\.law\.harvard|rssboard\.org|cyber\.law\.harvard|purl\.org\/net\/rss/i,
    '',
  ],
  [/www\.w3\.org\/1999\/02\/22-rdf|www\.w3\.org\/xml\/1998/i, 'rdf'],
];
/** What a prefix means where no declaration says so. */
const PREFIXES: Readonly<Record<string, string>> = {
  dc: 'dc',
  dcterms: 'dcterms',
  content: 'content',
  itunes: 'itunes',
  media: 'media',
  atom: '',
  atom10: '',
  a10: '',
  xhtml: 'xhtml',
  rdf: 'rdf',
  rss: '',
};

/** The canonical name of an element: `title`, `dc:creator`, `content:encoded`; unknown vocabularies keep a mark. */
function nameOf(node: MarkupNode): string {
  const [before, after] = node.nodeName.toLowerCase().split(':', 2);
  const prefix = after === undefined ? '' : (before ?? '');
  const local = after ?? before ?? '';
  const declared = namespaceOf(node, prefix);
  const known = declared === undefined ? PREFIXES[prefix] : NAMESPACES.find(([pattern]) => pattern.test(declared))?.[1];
  if (known === '' || (declared !== undefined && declared === feedNamespace(node))) return local;
  const space = known ?? (prefix === '' && declared === undefined ? '' : `?${prefix}`);
  return space === '' ? local : `${space}:${local}`;
}

/** The vocabulary of the outermost element, whatever its address: it is the feed's own. RDF only wraps one. */
function feedNamespace(node: MarkupNode): string | undefined {
  let top = node;
  while (top.parentNode?.parentNode) top = top.parentNode;
  const prefix = /^(.*):/.exec(top.nodeName.toLowerCase())?.[1] ?? '';
  const own = namespaceOf(top, prefix);
  return own && own.includes('22-rdf') ? top.attributes.get('xmlns') : own;
}

function namespaceOf(node: MarkupNode, prefix: string): string | undefined {
  const key = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (let at: MarkupNode | undefined = node; at; at = at.parentNode) {
    const value = at.attributes.get(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The channel and every item, wherever the dialect puts them. */
export function itemsOf(root: MarkupNode): { channel: MarkupNode | undefined; items: MarkupNode[] } {
  const items: MarkupNode[] = [];
  let channel: MarkupNode | undefined;
  const walk = (node: MarkupNode, depth: number): void => {
    for (const child of node.childNodes) {
      if (child.nodeType !== 1 || depth > 12) continue;
      const name = nameOf(child);
      if (name === 'item' || name === 'entry') items.push(child);
      else {
        if (name === 'channel' || name === 'feed') channel ??= child;
        walk(child, depth + 1);
      }
    }
  };
  walk(root, 0);
  return { channel: channel ?? rootElement(root), items };
}

function rootElement(root: MarkupNode): MarkupNode | undefined {
  return root.childNodes.find((node) => node.nodeType === 1);
}

/** Names for each field, best first. */
const ITEM: Readonly<Record<'title' | 'author' | 'published' | 'summary' | 'content' | 'language', readonly string[]>> = {
  title: ['title', 'dc:title', 'itunes:title', 'media:title'],
  author: ['author', 'dc:creator', 'dc:author', 'itunes:author', 'xhtml:author', 'managingeditor', 'creator', 'media:credit'],
  published: [
    'published',
    'pubdate',
    'issued',
    'dcterms:issued',
    'dc:date',
    'date',
    'dcterms:created',
    'created',
    'updated',
    'modified',
    'dcterms:modified',
    'lastbuilddate',
  ],
  summary: [
    'summary',
    'description',
    'dc:description',
    'abstract',
    'itunes:summary',
    'media:description',
    'itunes:subtitle',
    'subtitle',
    'tagline',
  ],
  content: ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'xhtml:div', 'prodlink'],
  language: ['language', 'dc:language'],
};
const FEED_SUMMARY: readonly string[] = [
  'subtitle',
  'tagline',
  'description',
  'dc:description',
  'abstract',
  'itunes:summary',
  'itunes:subtitle',
  'summary',
];

/** The fields of a feed or of one of its items, whatever the dialect calls them. */
export function fieldsOf(node: MarkupNode, level: 'feed' | 'item'): FeedItem {
  const children = Map.groupBy(
    node.childNodes.filter((child) => child.nodeType === 1),
    nameOf,
  );
  const first = (names: readonly string[]): MarkupNode | undefined => {
    for (const name of names) {
      const found = children
        .get(name)
        ?.find((child) => child.textContent.trim() !== '' || child.childNodes.some((each) => each.nodeType === 1));
      if (found) return found;
    }
    return undefined;
  };
  const title = first(ITEM.title);
  const summary = first(level === 'feed' ? FEED_SUMMARY : ITEM.summary);
  const content = level === 'item' ? first(ITEM.content) : undefined;
  const author = first(ITEM.author);
  const guid = (children.get('guid') ?? children.get('id'))?.[0];
  const url = urlOf(node, children, guid);
  const published = first(ITEM.published)?.textContent.trim();
  const source = children.get('source')?.[0];
  const sourceTitle =
    source && (source.childNodes.find((child) => nameOf(child) === 'title')?.textContent ?? source.textContent).trim();
  const language = first(ITEM.language)?.textContent.trim() ?? node.attributes.get('xml:lang');
  return {
    ...(title ? { title: htmlOf(title) } : {}),
    ...(summary ? { summary: htmlOf(summary) } : {}),
    ...(content ? { content: htmlOf(content) } : {}),
    ...(author ? { author: escapeHtml(authorOf(author)) } : {}),
    ...(guid ? { guid: guid.textContent.trim() } : {}),
    ...(url ? { url: escapeHtml(url) } : {}),
    ...(published ? { published } : {}),
    ...(sourceTitle ? { source: sourceTitle } : {}),
    ...(language ? { language } : {}),
  };
}

function urlOf(
  node: MarkupNode,
  children: ReadonlyMap<string, readonly MarkupNode[]>,
  guid: MarkupNode | undefined,
): string | undefined {
  const links = children.get('link') ?? [];
  const alternate = links.filter(
    (link) => link.attributes.has('href') && (link.attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const written = links.find((link) => link.textContent.trim() !== '');
  const marked = alternate.find(isPage) ?? alternate[0];
  if (written) return resolve(written.textContent.trim(), written);
  if (marked) return resolve(marked.attributes.get('href') ?? '', marked);
  const own = node.attributes.get('href');
  if (own) return resolve(own, node);
  const isLink = guid && nameOf(guid) === 'guid' && !/^false$/i.test(guid.attributes.get('ispermalink') ?? '');
  const id = guid?.textContent.trim() ?? '';
  if (isLink && /^[a-z][\w+.-]*:\S+$/i.test(id)) return id;
  const group = (children.get('media:group')?.[0]?.childNodes ?? []).concat(children.get('media:player') ?? []);
  return group.find((child) => nameOf(child) === 'media:player')?.attributes.get('url');
}

function isPage(link: MarkupNode): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)?$/.test(link.attributes.get('type') ?? '');
}

/** A relative address by the xml:base of its ancestors. */
function resolve(address: string, node: MarkupNode): string {
  const bases: string[] = [];
  for (let at: MarkupNode | undefined = node; at; at = at.parentNode) {
    const base = at.attributes.get('xml:base');
    if (base) bases.push(base);
  }
  let base: string | undefined;
  for (const each of bases.toReversed()) base = join(each, base) ?? base;
  return join(address, base) ?? address;
}

function join(address: string, base: string | undefined): string | undefined {
  if (/^[a-z][\w+.-]*:/i.test(address)) return address;
  return URL.parse(address, base)?.href;
}

/** `ann@example.org (Ann Lee)`, `Ann Lee <ann@example.org>`, or an element with a name in it. */
function authorOf(node: MarkupNode): string {
  const parts = node.childNodes.filter((child) => child.nodeType === 1);
  const named =
    parts.find((child) => /(?:^|:)name$/.test(nameOf(child))) ?? parts.find((child) => /(?:^|:)email$/.test(nameOf(child)));
  const text = (named ?? node).textContent.replace(/\s+/g, ' ').trim();
  const inBrackets = /^\S+@\S+\s*\((.+)\)$/.exec(text)?.[1];
  if (inBrackets) return inBrackets;
  return text.replace(/\s*[<(]\s*(?:mailto:)?\S+@\S+?\s*[>)]/g, '').trim() || text;
}

/** A text construct as HTML source, whatever its mode and type say it is written in. */
function htmlOf(node: MarkupNode): string {
  const type = (node.attributes.get('type') ?? '').toLowerCase();
  const mode = (node.attributes.get('mode') ?? '').toLowerCase();
  if (node.childNodes.some((child) => child.nodeType === 1)) return serialise(node.childNodes);
  const text = node.textContent;
  const isText = type === '' || /^(?:text|html|xhtml)$|^text\/|[+/]xml$/.test(type);
  if (mode === 'base64' || (!isText && /^[\s\w+/=]+$/.test(text) && text.trim().length % 4 === 0)) return base64(text, type);
  const isPlain = type === 'text' || (type === 'text/plain' && mode !== 'xml') || (type === '' && isAtomText(node));
  return isPlain ? escapeHtml(text) : text;
}

/** In Atom 1.0 a construct without a type is plain text. */
function isAtomText(node: MarkupNode): boolean {
  return /2005\/atom/i.test(namespaceOf(node, '') ?? '') && !/^(?:content|description)$/.test(nameOf(node));
}

function base64(text: string, type: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
    const decoded = new TextDecoder().decode(bytes);
    return /^(?:text|text\/plain)$/.test(type) ? escapeHtml(decoded) : decoded;
  } catch {
    return text;
  }
}

function serialise(nodes: readonly MarkupNode[]): string {
  return nodes
    .map((node) => {
      if (node.nodeType === 3) return escapeHtml(node.value);
      const name = node.nodeName.toLowerCase().replace(/^.*:/, '');
      return /^(?:br|hr|img|input)$/.test(name) ? `<${name}>` : `<${name}>${serialise(node.childNodes)}</${name}>`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
