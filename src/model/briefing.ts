// What one document is once it has been read: the article apart from everything around it.
import type { Block, BriefingId } from './text.ts';
import type { Notice } from './notice.ts';

export type Format = 'plain' | 'markdown' | 'html' | 'email' | 'feed' | 'pdf' | 'docx' | 'ndjson';

/** Text of the file that is not the article. Kept, never analysed; `why` is one of a small set of reasons ("share prompt"). */
export interface Furniture {
  readonly text: string;
  readonly why: string;
  /** Offset into `body` before which it stood, so that it can be shown in its place. */
  readonly at: number;
}

/** The feed that an item came from. */
export interface FeedInfo {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
}

/** The fields a reader may find. Absent is absent: never null, never guessed. */
export interface Fields {
  readonly headline?: string;
  /** Who published it. */
  readonly outlet?: string;
  /** Who passed it on: wire services and syndicators between the outlet and us, nearest to us last ("MENAFN"). */
  readonly via?: readonly string[];
  readonly byline?: string;
  /** ISO 8601 day, minute or second, local to the outlet unless it ends in Z or an offset: 2024-12-01, 2024-12-01T02:00. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface Briefing extends Fields {
  readonly id: BriefingId;
  /** As given on the command line, or the folder's path joined with the name below it; absent for standard input. */
  readonly path?: string;
  readonly format: Format;
  /** The article alone, sanitised, paragraphs separated by one blank line. Never changes after reading: all spans point into it. */
  readonly body: string;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  /** Which rule found each field ("first line", "date line", "photo caption"), by field name. */
  readonly found: Readonly<Partial<Record<keyof Fields, string>>>;
  readonly feed?: FeedInfo;
  readonly notices: readonly Notice[];
}

/** What a reader makes of one file. */
export interface ReadResult {
  readonly briefings: readonly Briefing[];
  readonly notices: readonly Notice[];
}

/** The shortest honest name for a briefing: its headline, else the start of its body. */
export function titleOf(briefing: Briefing): string {
  if (briefing.headline) return briefing.headline;
  const first = briefing.blocks[0];
  const text = first ? briefing.body.slice(first.start, first.end) : briefing.body;
  return text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text;
}
