// The only door: bytes in, briefings and notices out. Sniffs the format by content first, by name second. Never throws.
import type { Briefing, ReadResult } from '../model/briefing.ts';
import type { Notice } from '../model/notice.ts';
import { decode } from './charset.ts';
import { declaredEncoding } from './declared.ts';
import { looksLikeFeed, looksLikeJsonFeed, readFeed } from './feed.ts';
import { LIMITS } from './limits.ts';
import { looksLikeNdjson, readNdjson } from './ndjson.ts';
import { readPlain } from './plain.ts';
import { sanitise } from './sanitise.ts';

/** One file as it comes from disk, standard input or an archive. `path` is shown; `name` only helps to guess the format. */
export interface File {
  readonly name: string;
  readonly path?: string;
  readonly bytes: Uint8Array;
}

/** Reads one file. What cannot be read becomes a notice. */
export async function read(file: File): Promise<ReadResult> {
  try {
    return await readAny(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return nothing(notice(file, `could not be read (${sanitise(reason).slice(0, 200)})`, 'check that the file is whole'));
  }
}

async function readAny(file: File): Promise<ReadResult> {
  const { bytes } = file;
  if (bytes.length === 0) return nothing(notice(file, 'is empty', 'remove it or fetch it again'));
  if (bytes.length > LIMITS.fileBytes) {
    return nothing(notice(file, `is larger than ${LIMITS.fileBytes / 1_000_000} MB`, 'split it, or extract the text first'));
  }
  const decoded = await decode(bytes, declaredEncoding(bytes));
  if (!decoded) return nothing(notice(file, 'is not text', 'give a text version of it, or leave it out'));
  const remarks: Notice[] = decoded.remark ? [notice(file, decoded.remark, 'compare with the original if names look odd')] : [];
  const { text } = decoded;
  if (!/\S/.test(text)) return nothing(notice(file, 'holds nothing but white space', 'remove it or fetch it again'));
  if (looksLikeNdjson(text)) return withNotices(readNdjson(text, file.path), remarks);
  if (looksLikeFeed(text) || looksLikeJsonFeed(text)) return { briefings: readFeed(text, file.path), notices: remarks };
  if (looksLikeHtml(text)) {
    const { readHtml } = await import('./html.ts');
    const page = await readHtml(text, file.path);
    return { briefings: [{ ...page, notices: [...remarks, ...page.notices] }], notices: [] };
  }
  const briefing = readPlain(sanitise(text), file.path);
  return { briefings: [{ ...briefing, notices: [...remarks, ...briefing.notices, ...checkLines(text, file)] }], notices: [] };
}

function checkLines(text: string, file: File): Notice[] {
  const longest = text.length > 1_000_000 ? text.split('\n').reduce((max, line) => Math.max(max, line.length), 0) : 0;
  if (longest < 1_000_000) return [];
  return [
    notice(
      file,
      `has a line of ${Math.round(longest / 100_000) / 10} million characters, shown as paragraphs`,
      'check that it is an article',
    ),
  ];
}

function withNotices(result: ReadResult, notices: readonly Notice[]): ReadResult {
  return { briefings: result.briefings, notices: [...notices, ...result.notices] };
}

function nothing(...notices: Notice[]): ReadResult {
  return { briefings: [] satisfies Briefing[], notices };
}

function notice(file: File, what: string, todo: string): Notice {
  return { what, where: sanitise(file.path ?? file.name), todo };
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|article|section|table|h1|script|link)\b/i.test(
    text.slice(0, 8000),
  );
}
