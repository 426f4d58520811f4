// JSON-LD of a page: what schema.org says of its article. Broken JSON is common and gives nothing.
import { isJsonObject, type JsonObject } from './json.ts';

export interface LinkedData {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  /** Of the page itself, where the article has none. */
  readonly pagePublished?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly url?: string;
}

const ARTICLE = /(?:Article|Posting|Report|Review|NewsItem|Recipe|Story|CreativeWork|HowTo|Episode|VideoObject)$/;
const PAGE = /(?:WebPage|ItemPage|AboutPage|QAPage|FAQPage|CollectionPage)$/;

/** From the texts of a page's JSON-LD scripts; fields that none of them states are absent. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => flatten(parse(script), 0));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  );
  const article = nodes.find(
    (node) => isA(node, ARTICLE) && (node['headline'] ?? node['datePublished'] ?? node['author']) !== undefined,
  );
  const page = nodes.find((node) => isA(node, PAGE));
  const authors = namesOf(article?.['author'] ?? article?.['creator'] ?? page?.['author'], byId);
  const headline = textOf(article?.['headline'] ?? article?.['name']);
  const published = textOf(article?.['datePublished'] ?? article?.['dateCreated']);
  const pagePublished = textOf(page?.['datePublished']);
  const modified = textOf(article?.['dateModified'] ?? page?.['dateModified']);
  const publisher = namesOf(article?.['publisher'], byId)[0];
  const url = textOf(article?.['url']) ?? textOf(article?.['mainEntityOfPage']);
  return {
    authors: [...new Set(authors.length > 0 ? authors : onlyPerson(nodes))],
    ...(headline ? { headline } : {}),
    ...(published ? { published } : {}),
    ...(pagePublished ? { pagePublished } : {}),
    ...(modified ? { modified } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
  };
}

/** Personal sites describe one person and do not say that she is the author. */
function onlyPerson(nodes: readonly JsonObject[]): string[] {
  const names = new Set(nodes.filter((node) => isA(node, /^Person$/)).flatMap((node) => textOf(node['name']) ?? []));
  return names.size === 1 ? [...names] : [];
}

function parse(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g, '');
  for (const text of [bare, bare.replace(/[\0-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return undefined;
}

function flatten(value: unknown, depth: number): JsonObject[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => flatten(each, depth + 1));
  if (!isJsonObject(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'hasPart'].flatMap((key) =>
    isJsonObject(value[key]) || Array.isArray(value[key]) ? flatten(value[key], depth + 1) : [],
  );
  return [value, ...inner];
}

function isA(node: JsonObject, type: RegExp): boolean {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types]).some((each) => typeof each === 'string' && type.test(each));
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || undefined;
  if (isJsonObject(first)) return textOf(first['@value'] ?? first['@id'] ?? first['name']);
  return undefined;
}

function namesOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => namesOf(each, byId));
  if (typeof value === 'string') return value.trim() && !/^https?:/.test(value) ? [value.trim()] : [];
  if (!isJsonObject(value)) return [];
  const id = value['@id'];
  const whole = value['name'] === undefined && typeof id === 'string' ? byId.get(id) : value;
  return namesOf(whole?.['name'] ?? [], byId);
}
