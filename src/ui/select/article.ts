// An article as rows of a given width: each sentence begins a row, a blank row between paragraphs, furniture where it stood.
// Made once per briefing and width. Rows are spans of sentences, so that marks can be laid on them when they are drawn.
import type { Furniture } from '../../model/briefing.ts';
import { counted } from '../../model/counted.ts';
import { allSentences, type Reading } from '../../model/reading.ts';
import type { BlockKind, Sentence, SentenceId } from '../../model/text.ts';
import { wrap, wrapText } from '../text/wrap.ts';
import { oncePer } from './memo.ts';
import { dayOf, nameOf, timeOf } from './names.ts';

/** One row of an article, before it is styled. */
export interface ArticleRow {
  readonly kind: 'headline' | 'meta' | 'blank' | 'aside' | BlockKind;
  /** Index into `sentences`, -1 for rows that are no sentence. */
  readonly line: number;
  /** Whether the sentence begins here. */
  readonly first: boolean;
  /** Before the text: a bullet or an indent. */
  readonly indent: string;
  /** Span of the sentence's text, or of `text` when there is one. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An article broken into rows at one width. */
export interface ArticleText {
  readonly rows: readonly ArticleRow[];
  readonly sentences: readonly Sentence[];
  /** First row of each sentence, and the row after its last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly indexOf: ReadonlyMap<SentenceId, number>;
}

/** The article of a reading, `width` cells wide. */
export function articleOf(reading: Reading, width: number, furniture: boolean): ArticleText {
  return made(reading, `${width} ${furniture}`);
}

const made = oncePer((reading: Reading, detail: string): ArticleText => {
  const [width = '60', furniture] = detail.split(' ');
  return layText(reading, Math.max(4, Number(width)), furniture === 'true');
});

function layText(reading: Reading, width: number, furniture: boolean): ArticleText {
  const sentences = allSentences(reading);
  const rows: ArticleRow[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const { briefing } = reading;
  let asides = briefing.furniture.toSorted((a, b) => a.at - b.at);
  const aside = (pieces: readonly Furniture[]) => {
    for (const piece of pieces) for (const shown of asideRows(piece, width)) rows.push(shown);
    asides = asides.slice(pieces.length);
  };
  let block = -1;
  let kind: ArticleRow['kind'] = 'headline';

  for (const [line, sentence] of sentences.entries()) {
    if (sentence.in === 'body' && sentence.block !== block) {
      const next = briefing.blocks[sentence.block]?.kind ?? 'paragraph';
      if (block === -1) rows.push(...metaRows(reading, width), BLANK);
      else if (!(next === 'bullet' && kind === 'bullet')) rows.push(BLANK);
      block = sentence.block;
      kind = next;
      const before = furniture ? asides.filter((piece) => piece.at <= sentence.start) : [];
      if (before.length > 0) {
        aside(before);
        rows.push(BLANK);
      }
    }
    from.push(rows.length);
    // One by one: a text of megabytes without a stop is one sentence, too long for a spread.
    for (const shown of sentenceRows(sentence, line, kind, opensBlock(sentences, line), width)) rows.push(shown);
    to.push(rows.length);
  }
  if (asides.length > 0) rows.push(BLANK);
  if (furniture) aside(asides);
  else if (asides.length > 0) rows.push(...foldedRow(asides, width));
  return { rows, sentences, from, to, indexOf: new Map(sentences.map((sentence, line) => [sentence.id, line])) };
}

/** Drawn as a bullet where signs are not ASCII only. */
export const BULLET = '* ';

const BLANK: ArticleRow = { kind: 'blank', line: -1, first: false, indent: '', start: 0, end: 0, text: '' };

function opensBlock(sentences: readonly Sentence[], line: number): boolean {
  return sentences[line - 1]?.block !== sentences[line]?.block;
}

function sentenceRows(sentence: Sentence, line: number, kind: ArticleRow['kind'], opens: boolean, width: number): ArticleRow[] {
  const indent = kind === 'bullet' || kind === 'quotation' ? '  ' : '';
  const lines = wrap(sentence.text, width - indent.length);
  const spans = lines.length > 0 ? lines : [{ start: 0, end: 0 }];
  return spans.map((span, n) => ({
    kind,
    line,
    first: n === 0,
    indent: kind === 'bullet' && opens && n === 0 ? BULLET : indent,
    start: span.start,
    end: span.end,
    text: sentence.text,
  }));
}

function metaRows({ briefing }: Reading, width: number): ArticleRow[] {
  const published = [dayOf(briefing.published, true), timeOf(briefing.published)].filter(Boolean).join(' ');
  const parts = [briefing.outlet && nameOf(briefing), published, briefing.byline && `by ${briefing.byline}`].filter(
    (part) => !!part,
  );
  const text = parts.length > 0 ? parts.join(', ') : 'no outlet or date given';
  return plainRows('meta', text, width, '');
}

function asideRows(piece: Furniture, width: number): ArticleRow[] {
  return plainRows('aside', `[${piece.why}] ${piece.text}`, width, '  ');
}

function foldedRow(pieces: readonly Furniture[], width: number): ArticleRow[] {
  const reasons = [...new Set(pieces.map((piece) => piece.why))].join(', ');
  return plainRows('aside', `${counted(pieces.length, 'piece')} set aside, B shows: ${reasons}`, width, '');
}

function plainRows(kind: 'meta' | 'aside', text: string, width: number, indent: string): ArticleRow[] {
  return wrapText(text, width - indent.length).map((line) => ({
    kind,
    line: -1,
    first: false,
    indent,
    start: 0,
    end: line.length,
    text: line,
  }));
}
