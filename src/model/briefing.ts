// What one document is once it has been read: the article apart from everything around it.
import type { Block, BriefingId } from './text.ts';
import type { Notice } from './notice.ts';

/** What a document was written in. Mailboxes are mail, dumps of pages are plain text. */
export type Format = 'plain' | 'markdown' | 'html' | 'email' | 'feed' | 'pdf' | 'docx' | 'ndjson';

/** Text of the file that is not the article. Kept, never analysed; `why` is one of a small set of reasons ("share prompt"). */
export interface Furniture {
  readonly text: string;
  readonly why: string;
  /** Offset into `body` before which it stood, so that it can be shown in its place. */
  readonly at: number;
}

/** Where a page of the document begins. */
export interface PageStart {
  /** From 1, as the document counts its sheets: not the number printed on them. */
  readonly page: number;
  /** Offset into `body`. */
  readonly start: number;
}

/** The feed that an item came from. */
export interface SourceFeed {
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

/** One document as published or received (IPTC's newsItem): what files and items of feeds turn into. */
export interface Briefing extends Fields {
  readonly id: BriefingId;
  /** As given on the command line, or the folder's path joined with the name below it; absent for standard input. */
  readonly path?: string;
  readonly format: Format;
  /** The article alone, sanitised, paragraphs separated by one blank line. Never changes after reading: all spans point into it. */
  readonly body: string;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  /** The short form that the text itself gives its outlet: "ISW". */
  readonly acronym?: string;
  /** Which rule found each field ("first line", "date line", "photo caption"), by field name. */
  readonly found: Readonly<Partial<Record<keyof Fields, string>>>;
  /** The words of the document that a field was read from, where they are more than its value ("Friday 29 November 2024"). */
  readonly foundIn?: Readonly<Partial<Record<keyof Fields, string>>>;
  readonly feed?: SourceFeed;
  /** Of a document with pages: where each begins in the body, in order; pages without text of the article are left out. */
  readonly pages?: readonly PageStart[];
  readonly notices: readonly Notice[];
}

/** What a reader makes of one file. */
export interface ReadResult {
  readonly briefings: readonly Briefing[];
  readonly notices: readonly Notice[];
  /** Feeds beside the file that it lists, as it names them: whoever can open files may read them too. */
  readonly listed?: readonly string[];
}

/** A field with where it was found. */
export interface FoundField {
  readonly field: keyof Fields;
  readonly value: string;
  /** The rule that found it. */
  readonly found: string;
  /** What it was read from, where that is more than the value. */
  readonly words?: string;
}

const FIELD_ORDER = ['headline', 'outlet', 'via', 'byline', 'published', 'url', 'language'] as const;

/** Every field that the briefing has, in one order, with where it was found. */
export function fieldsOf(briefing: Briefing): FoundField[] {
  return FIELD_ORDER.flatMap((field) => {
    const value = briefing[field];
    if (value === undefined) return [];
    const words = briefing.foundIn?.[field];
    return {
      field,
      value: typeof value === 'string' ? value : value.join(', '),
      found: briefing.found[field] ?? 'not known',
      ...(words === undefined ? {} : { words }),
    };
  });
}

/** How many pieces were left out of the text for each reason, the most common first. */
export function reasonsOf(briefing: Briefing): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { why } of briefing.furniture) counts.set(why, (counts.get(why) ?? 0) + 1);
  return new Map([...counts].toSorted((a, b) => b[1] - a[1]));
}

/** The page of the document on which a place in the body stands; absent where the document has no pages. */
export function pageOf({ pages = [] }: Pick<Briefing, 'pages'>, offset: number): number | undefined {
  return pages.findLast(({ start }) => start <= offset)?.page;
}

/** Who tells it: the outlet; its title where none is known. */
export function tellerOf(briefing: Briefing): string {
  return briefing.outlet ?? titleOf(briefing);
}

/** The shortest honest name for a briefing: its headline, else the start of its body. */
export function titleOf(briefing: Briefing): string {
  if (briefing.headline) return briefing.headline;
  const first = briefing.blocks[0];
  const text = first ? briefing.body.slice(first.start, first.end) : briefing.body;
  return text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text;
}
