// A saved web page: the article out of the page by Readability, cleaned by named rules; fields from the page's metadata.
import type { Briefing } from '../model/briefing.ts';
import { judge, type JudgedBlock } from './article-rules.ts';
import { close, openDraft, put, type Draft } from './draft.ts';
import { withoutFootnoteMarks } from './footnotes.ts';
import { pageBlocks, type PageBlock, type PageNode } from './page-blocks.ts';
import { pageFields } from './page-fields.ts';
import { plainWords } from './prose.ts';
import { sanitise } from './sanitise.ts';

/** Reads a decoded page. */
export async function readHtml(text: string, path: string | undefined): Promise<Briefing> {
  const { parseHTML } = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const draft = openDraft('html', path, text);
  const { document } = parseHTML(wrapped(text));
  const whole = pageBlocks(document);
  for (const { field, value, how } of pageFields(document, whole)) put(draft, field, value, how);
  const article = new Readability<PageNode>(document, {
    keepClasses: true,
    charThreshold: 200,
    serializer: (node) => node,
  }).parse();
  const content = article?.content ? pageBlocks(article.content) : [];
  const blocks = judge(content.length > 0 ? content : whole, draft.fields.headline);
  put(draft, 'language', document.documentElement?.getAttribute('lang')?.slice(0, 20) || undefined, 'lang attribute');
  fill(draft, blocks, whole);
  return close(draft);
}

/** A fragment without html and body becomes a page: parsers differ in what they make of one. */
function wrapped(text: string): string {
  return /<body[\s>]/i.test(text) ? text : /<html[\s>]/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`;
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
    const key = plainWords(text);
    used.set(key, (used.get(key) ?? 0) + 1);
  }
  const headline = plainWords(draft.fields.headline ?? '');
  for (const { text, kind } of whole) {
    const key = plainWords(text);
    const left = used.get(key) ?? 0;
    if (left > 0) used.set(key, left - 1);
    else if (key && key !== headline) draft.pieces.push({ text: sanitise(text), kind, why: 'outside the article' });
  }
}
