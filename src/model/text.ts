// Places in a text: spans, sentences, blocks, anchors. All offsets are UTF-16 code units, half-open [start, end).

declare const brand: unique symbol;
/** Identifies a briefing: from its content, or as given in NDJSON. */
export type BriefingId = string & { readonly [brand]: 'briefing' };
/** `<briefing id>#<n>` for the n-th sentence of the body, `<briefing id>#h` for the headline. */
export type SentenceId = string & { readonly [brand]: 'sentence' };

/** A stretch of a text in UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block is in its document. */
export type BlockKind = 'paragraph' | 'heading' | 'bullet' | 'caption' | 'quotation';

/** One paragraph, heading or list item of a body. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What jumps land on. `start` and `end` point into the briefing's body, or into its headline when `in` says so. */
export interface Sentence extends Span {
  readonly id: SentenceId;
  readonly briefing: BriefingId;
  readonly in: 'headline' | 'body';
  /** Index into the briefing's blocks; -1 for the headline. */
  readonly block: number;
  readonly text: string;
}

/** A place that survives re-reading (W3C Web Annotation TextQuote + TextPosition selectors). */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** Equal words stood elsewhere in the same text too: both neighbours must then be found unchanged. */
  readonly repeated?: true;
}

/** A text as the id of a briefing. */
export function briefingId(text: string): BriefingId {
  return text as BriefingId;
}

/** The id of a sentence by its place in the body, from 0, or of the headline. */
export function sentenceId(briefing: BriefingId, place: number | 'h'): SentenceId {
  return `${briefing}#${place}` as SentenceId;
}

/** The briefing a sentence id belongs to: everything before its last `#`. */
export function briefingOf(sentence: SentenceId): BriefingId {
  return sentence.slice(0, sentence.lastIndexOf('#')) as BriefingId;
}

/** The words of a span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether all of one span lies in another. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** FNV-1a over texts: tells whether something made of them earlier still belongs to them. */
export function checkOf(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
  }
  return hash >>> 0;
}
