// Which format a file is in: by what stands in it, and only then by its name.
import { LIMITS } from '../model/limits.ts';

/** What a text may be; each has a reader in read.ts. */
export type TextFormat = 'ndjson' | 'opml' | 'feed' | 'html' | 'markdown' | 'dump' | 'plain';

/** PDF allows something before its mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return startOf(bytes, 1024).includes('%PDF-');
}

/** The container of Office documents before 2007, and of those that are encrypted since. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
}

/** By its first bytes. */
export function isRichText(bytes: Uint8Array): boolean {
  return startOf(bytes, 6) === String.raw`{\rtf1`;
}

const HEADER =
  /^(?:from|to|cc|subject|date|message-id|received|return-path|delivered-to|reply-to|mime-version|content-type|x-[\w-]+|dkim-signature|list-[\w-]+|sender):/i;

/** Whether bytes begin as a mail or a mailbox does: nothing but header lines, among them a sender and two more that mail has. */
export function mailIn(bytes: Uint8Array): 'message' | 'mailbox' | undefined {
  const text = startOf(bytes, 65_536)
    .replaceAll('\r\n', '\n')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const separator = /^From \S+.*\n/.exec(text)?.[0];
  const head = (separator ? text.slice(separator.length) : text).split('\n\n', 1)[0] ?? '';
  const lines = head.split('\n');
  const names = new Set(lines.flatMap((line) => (HEADER.test(line) ? [line.slice(0, line.indexOf(':')).toLowerCase()] : [])));
  const others = lines.filter((line) => line.trim() && !/^[\w-]+:|^\s/.test(line)).length;
  const isMail =
    names.has('from') &&
    names.size >= 3 &&
    others === 0 &&
    ['subject', 'date', 'received', 'message-id'].some((name) => names.has(name));
  if (!isMail) return undefined;
  return separator ? 'mailbox' : 'message';
}

/** The first bytes as Latin-1, which keeps ASCII as it is. */
function startOf(bytes: Uint8Array, count: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, count));
}

/** The format of a decoded text; `name` counts only where the text leaves it open. */
export function formatOf(text: string, name: string): TextFormat {
  const start = text.slice(0, 20_000).trimStart();
  if (start.startsWith('{')) return isJsonFeed(start) ? 'feed' : isBriefingLine(text) ? 'ndjson' : 'plain';
  if (start.startsWith('<')) {
    const root = firstElement(start);
    if (root === 'opml') return 'opml';
    if (isFeedRoot(root, start)) return 'feed';
    if (isPageStart(root)) return 'html';
  }
  if (/\.x?html?$/i.test(name) && /<\/?[a-z][\w-]*[\s>]/i.test(start)) return 'html';
  if (/\.(?:md|markdown|mdown)$/i.test(name) || looksLikeMarkdown(start)) return 'markdown';
  return text.length <= LIMITS.pageUnits && looksLikePage(text) ? 'dump' : 'plain';
}

/** The name of the outermost element, without its prefix. */
function firstElement(start: string): string {
  const bare = start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^<>[\]]*(?:\[[\s\S]*?\]\s*)?>/g, '');
  return (/<(?:[\w.-]+:)?([\w.-]+)[\s>/]/.exec(bare)?.[1] ?? '').toLowerCase();
}

function isFeedRoot(root: string, start: string): boolean {
  return (
    root === 'rss' || root === 'rdf' || root === 'feed' || (root === 'channel' && /<(?:\w+:)?item\b|<title|href=/i.test(start))
  );
}

const PAGE_ROOTS = new Set(
  'html head body meta title link script style base div p article section main header nav table h1 h2 h3 center font span a ul ol form noscript'.split(
    ' ',
  ),
);

function isPageStart(root: string): boolean {
  return PAGE_ROOTS.has(root);
}

function isJsonFeed(start: string): boolean {
  return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(start.slice(0, 4000));
}

/** An object with a body on the first line. */
function isBriefingLine(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  try {
    const value: unknown = JSON.parse(first);
    return typeof value === 'object' && value !== null && 'body' in value;
  } catch {
    // A first line that is broken is named by the reader, when the lines after it are of the kind.
    return /^\s*\{[^\n]*\n(?:\s*\n)*\s*\{.*"body"\s*:/.test(text);
  }
}

/** Front matter with keys, or a heading and another mark. */
function looksLikeMarkdown(start: string): boolean {
  const front = /^---[^\S\n]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(start)?.[1];
  if (front && /^[\w-]+\s*:/m.test(front)) return true;
  if (!/^#{1,4} \S/m.test(start)) return false;
  const marks = [/\[[^\]\n]{2,80}\]\((?:https?:|\/|#)[^)\s]+\)/, /\*\*\S[^*\n]*\S\*\*/, /^> \S/m, /^```/m];
  return /^\s*#{1,2} \S/.test(start) || marks.some((mark) => mark.test(start));
}

/** Whether a text is a whole page saved as text: many short open lines among the prose. Short texts go by named rules. */
function looksLikePage(text: string): boolean {
  let lines = 0;
  let short = 0;
  let marked = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (!bare) continue;
    lines++;
    if (/^(?:[•□☆*+#o]\s|\[\d+\])|\(BUTTON\)|\[\d+\]\p{L}/u.test(bare)) marked++;
    if (bare.length < 60 && !/[.!?…:"”’)]$/.test(bare)) short++;
  }
  return lines >= 25 && short + marked >= Math.max(12, lines * 0.3);
}
