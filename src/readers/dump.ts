// A page saved as text: menus, teasers, comments and all. A learned model finds the article, named rules clean it, the head gives the fields.
import type { Briefing } from '../model/briefing.ts';
import { judge, type JudgedBlock } from './article-rules.ts';
import { cleanByline } from './bylines.ts';
import { findDate } from './dates.ts';
import { close, openDraft, put, type Draft, type Piece } from './draft.ts';
import { choose } from './dump-choose.ts';
import { dumpKind, dumpParagraphs, type DumpParagraph } from './dump-lines.ts';
import { articleOdds } from './dump-model.ts';
import { withoutFootnoteMarks } from './footnotes.ts';
import { SOURCE_LABEL } from './head.ts';
import { contentWords, evenSpace, isProse, plainWords } from './prose.ts';

/** Reads a page that was saved as text: the article is chosen among its paragraphs. */
export function readDump(text: string, path: string | undefined): Briefing {
  const draft = openDraft('plain', path, evenSpace(text).trim());
  const paragraphs = dumpParagraphs(text, dumpKind(text));
  const kept = choose(paragraphs, articleOdds(paragraphs));
  const headline = readHead(draft, paragraphs, kept);
  const lead = paragraphs.findIndex((paragraph, i) => kept[i] && isProse(paragraph.text));
  const judged = judgeKept(paragraphs, kept, draft.fields.headline);
  draft.pieces = paragraphs.map((paragraph, i): Piece => {
    const block = judged.get(i);
    const piece: Piece = { text: paragraph.text, kind: paragraph.kind };
    if (i === headline || block?.isHeadline) return { ...piece, isHeadline: true };
    if (i <= lead && SOURCE_LABEL.test(piece.text)) return { ...piece, why: 'source line' };
    if (!block) return { ...piece, why: 'outside the article' };
    return block.why === undefined ? { ...piece, text: withoutFootnoteMarks(piece.text) } : { ...piece, why: block.why };
  });
  return close(draft);
}

/** The paragraphs that the model keeps, looked at by the same rules as a web page. */
export function judgeKept(
  paragraphs: readonly DumpParagraph[],
  kept: readonly boolean[],
  headline: string | undefined,
): Map<number, JudgedBlock> {
  const places = paragraphs.flatMap((_, i) => (kept[i] ? [i] : []));
  const blocks = places.flatMap((i) => {
    const paragraph = paragraphs[i];
    if (!paragraph) return [];
    const { text, kind, linkShare } = paragraph;
    return [{ text, kind, tag: 'P', marks: [], linkShare, inHeader: false, inList: kind === 'bullet' }];
  });
  return new Map(judge(blocks, headline).map((block, k) => [places[k] ?? -1, block]));
}

/** How far above the article its headline, date and author may stand. */
const HEAD = 16;
const BY = /^(?:by|von|par|por|written by|posted by|story by)\s+\p{Lu}/iu;

/** Fields from the lines above the article; gives the index of the headline. */
function readHead(draft: Draft, paragraphs: readonly DumpParagraph[], kept: readonly boolean[]): number | undefined {
  const first = paragraphs.findIndex((paragraph, i) => kept[i] && isProse(paragraph.text));
  if (first < 0) return undefined;
  const topic = new Set(
    paragraphs.flatMap((paragraph, i) => (kept[i] && isProse(paragraph.text) ? contentWords(paragraph.text) : [])),
  );
  let best: number | undefined;
  let most = 1.5;
  for (let i = Math.max(0, first - HEAD); i < first; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.text.length < 15 || paragraph.text.length > 220 || /[.,;:]$/.test(paragraph.text)) continue;
    const words = new Set(contentWords(paragraph.text));
    const known = [...words].filter((word) => topic.has(word)).length;
    const score = known + (paragraph.kind === 'heading' ? 1.5 : 0) - (paragraph.kind === 'bullet' ? 2 : 0) - (first - i) * 0.05;
    if (known * 2 >= words.size && score > most) {
      most = score;
      best = i;
    }
  }
  put(draft, 'headline', best === undefined ? undefined : paragraphs[best]?.text, 'line above the article');
  const from = best ?? Math.max(0, first - 6);
  for (const paragraph of paragraphs.slice(from, first + 2)) {
    const { text } = paragraph;
    if (text.length > 160 || isProse(text) || plainWords(text) === plainWords(draft.fields.headline ?? '')) continue;
    put(draft, 'outlet', SOURCE_LABEL.exec(text)?.[1]?.replace(/[.,;]$/, ''), 'source line', text);
    put(draft, 'published', findDate(text)?.value, 'date above the article', text);
    if (BY.test(text)) put(draft, 'byline', cleanByline(text, new Set()), 'byline above the article', text);
  }
  return best;
}
