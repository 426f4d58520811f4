// A saved web page: the article out of the page by Readability, cleaned by named rules; fields from the page's metadata.
import type { Briefing } from '../model/briefing.ts';
import { LIMITS } from '../model/limits.ts';
import type { Notice } from '../model/notice.ts';
import { judge, type JudgedBlock } from './article-rules.ts';
import { close, openDraft, put, type Draft } from './draft.ts';
import { withoutFootnoteMarks } from './footnotes.ts';
import { exportsOf } from './interop.ts';
import { pageBlocks, type PageBlock, type PageNode } from './page-blocks.ts';
import { pageFields } from './page-fields.ts';
import { sanitise, shownName } from './sanitise.ts';
import { slim } from './slim.ts';

/** Reads a decoded page. */
export async function readHtml(text: string, path: string | undefined): Promise<Briefing> {
  const { parseHTML } = await import('linkedom');
  const { Readability } = exportsOf(await import('@mozilla/readability'));
  const draft = openDraft('html', path, text);
  const { html, wasDeep } = slim(wrapped(text));
  if (html.length > LIMITS.pageUnits) draft.notices.push(tooLong(path));
  const { document } = parseHTML(html.slice(0, LIMITS.pageUnits));
  if (wasDeep) draft.notices.push(tooDeep(path));
  const whole = pageBlocks(document);
  for (const { field, value, how, words } of pageFields(document, whole)) put(draft, field, value, how, words);
  if (QUOTED_POST.test(text)) freeQuotedPosts(document);
  const readability = new Readability<PageNode>(document, {
    keepClasses: true,
    charThreshold: 200,
    serializer: (node) => node,
  });
  const content = contentOf(() => readability.parse()?.content);
  const blocks = judge(content.length > 0 ? content : whole, draft.fields.headline);
  put(draft, 'language', document.documentElement?.getAttribute('lang')?.slice(0, 20) || undefined, 'lang attribute');
  fill(draft, blocks, whole);
  return close(draft);
}

function tooLong(path: string | undefined): Notice {
  return {
    what: `is a long page: only its first ${LIMITS.pageUnits / 1_000_000} million characters were read`,
    where: shownName(path ?? 'standard input'),
    todo: 'save the part that matters by itself',
  };
}

/** What Readability found; nothing when it stumbles, as over a page without a body: then the whole page is looked at. */
function contentOf(parse: () => PageNode | null | undefined): PageBlock[] {
  try {
    const content = parse();
    return content ? pageBlocks(content) : [];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

function tooDeep(path: string | undefined): Notice {
  return {
    what: `nests more than ${LIMITS.pageDepth} elements in each other: deeper tags were left out, their text is kept`,
    where: shownName(path ?? 'standard input'),
    todo: 'nothing, unless text seems out of place',
  };
}

/** A fragment without html and body becomes a page: parsers differ in what they make of one. */
function wrapped(text: string): string {
  return /<body[\s>]/i.test(text) ? text : /<html[\s>]/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`;
}

/** Most pages quote no post: the text says so sooner than a search of the tree. */
const QUOTED_POST = /twitter-tweet|instagram-media|tiktok-embed|bluesky-embed/;

interface Quoted {
  readonly parentElement: Quoted | null;
  readonly childElementCount: number;
  removeAttribute(name: string): void;
}

/** Posts that an article quotes stand in wrappers whose names make Readability drop them: the names go, the text stays. */
function freeQuotedPosts(document: { querySelectorAll(selector: string): Iterable<Quoted> }): void {
  for (const quote of document.querySelectorAll(
    'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed',
  )) {
    let at: Quoted | null = quote;
    for (let steps = 0; at && steps < 4; at = at.parentElement, steps++) {
      if (steps > 0 && at.childElementCount > 3) break;
      at.removeAttribute('class');
      at.removeAttribute('id');
    }
  }
}

/** Pieces in reading order; what the page shows besides the article is furniture at the end. */
function fill(draft: Draft, blocks: readonly JudgedBlock[], whole: readonly PageBlock[]): void {
  const used = new Map<string, number>();
  for (const { text, kind, why, isHeadline } of blocks) {
    const safe = sanitise(text);
    draft.pieces.push({
      text: why === undefined ? withoutFootnoteMarks(safe) : safe,
      kind,
      ...(why === undefined ? {} : { why }),
      ...(isHeadline ? { isHeadline } : {}),
    });
    used.set(text, (used.get(text) ?? 0) + 1);
  }
  const shown = blocks.map((block) => block.text).join('\n');
  for (const { text, kind } of whole) {
    const left = used.get(text) ?? 0;
    if (left > 0) used.set(text, left - 1);
    // Readability may join or part blocks; what stands in the article as a part of one is not beside it.
    else if (text !== draft.fields.headline && !(text.length > 30 && shown.includes(text)))
      draft.pieces.push({ text: sanitise(text), kind, why: 'outside the article' });
  }
}
