// Mail: one message or a mailbox of them. The text part or the HTML part as the body, forwarded messages unwrapped, attachments handed on.
import type { Briefing, ReadResult } from '../model/briefing.ts';
import type { Notice } from '../model/notice.ts';
import type { Email } from 'postal-mime';
import { findDate } from './dates.ts';
import { close, openDraft, put, type Draft } from './draft.ts';
import { markFurniture } from './furniture.ts';
import { judge } from './article-rules.ts';
import { markSignature, quotedPieces, unwrapForwarded, withoutReplyMarks } from './email-parts.ts';
import { LIMITS } from '../model/limits.ts';
import { parseMarkup } from './markup.ts';
import { pageBlocks } from './page-blocks.ts';
import { sanitise, sanitiseLine, shownName } from './sanitise.ts';

/** How a file inside a message is read. */
export type ReadInner = (file: {
  readonly name: string;
  readonly path?: string;
  readonly bytes: Uint8Array;
}) => Promise<ReadResult>;

/** The messages of a mailbox: each begins with a line `From sender date` after a blank line. */
export function messagesOf(bytes: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  for (let i = 0; i < bytes.length && starts.length <= LIMITS.briefings + 1; i++) {
    const isStart =
      bytes[i] === 70 && bytes[i + 1] === 114 && bytes[i + 2] === 111 && bytes[i + 3] === 109 && bytes[i + 4] === 32;
    if (isStart && (i === 0 || (bytes[i - 1] === 10 && (bytes[i - 2] === 10 || bytes[i - 3] === 10)))) starts.push(i);
  }
  return starts
    .slice(0, LIMITS.briefings + 1)
    .map((start, k) => bytes.subarray(bytes.indexOf(10, start) + 1, starts[k + 1] ?? bytes.length));
}

/** A shorter text only goes with what is attached, in UTF-16 units. */
const COVER_NOTE = 40;

/** One message: its text, the message that it forwards, and attachments as files of their own (`readInner`). */
export async function readMessage(bytes: Uint8Array, path: string | undefined, readInner: ReadInner): Promise<ReadResult> {
  const { default: PostalMime } = await import('postal-mime');
  const isCut = bytes.length > LIMITS.mailBytes;
  const mail = await PostalMime.parse(isCut ? bytes.subarray(0, LIMITS.mailBytes) : bytes, {
    maxNestingDepth: LIMITS.mailDepth,
    attachmentEncoding: 'arraybuffer',
  });
  const draft = openDraft('email', path, bytes);
  readHeaders(draft, mail);
  if (isCut || [mail.text, mail.html].some((part) => (part?.length ?? 0) > LIMITS.pageUnits)) draft.notices.push(tooLong(path));
  fillBody(draft, (mail.text ?? '').slice(0, LIMITS.pageUnits), (mail.html ?? '').slice(0, LIMITS.pageUnits));
  for (let depth = 0; depth < LIMITS.nesting && unwrapForwarded(draft); depth++);
  markSignature(draft);
  markFurniture(draft.pieces);
  const message = close(draft);
  const { briefings, notices } = await readAttachments(mail, path ?? 'standard input', readInner);
  // A message that only carries a file is the file.
  return { briefings: message.body.length < COVER_NOTE && briefings.length > 0 ? briefings : [message, ...briefings], notices };
}

/** What the sender's program says of the message; what a forwarded one says of itself comes later and is better. */
function readHeaders(draft: Draft, mail: Email): void {
  const header = (name: string) => mail.headers.find((each) => each.key === name)?.value;
  put(draft, 'headline', withoutReplyMarks(clean(mail.subject)), 'subject', mail.subject);
  put(draft, 'byline', clean(mail.from?.name || mail.from?.address), 'sender', header('from'));
  put(draft, 'published', findDate(header('date') ?? mail.date ?? '', { dayFirst: true })?.value, 'date header', header('date'));
  put(
    draft,
    'outlet',
    clean(
      header('list-id')
        ?.replace(/\s*<[^>]*>\s*$/, '')
        .replace(/^"|"$/g, ''),
    ) || undefined,
    'list header',
  );
  put(draft, 'outlet', /@(?:mail\.|news\.|e\.|email\.)?([\w.-]+)$/.exec(mail.from?.address ?? '')?.[1], 'sender address');
}

/** The files that a message carries, each read as one; pictures, calendars and signatures hold no article. */
async function readAttachments({ attachments }: Email, place: string, readInner: ReadInner): Promise<ReadResult> {
  const briefings: Briefing[] = [];
  const notices: Notice[] = [];
  for (const attachment of attachments) {
    if (attachment.related || /^image\/|calendar|signature/.test(attachment.mimeType)) continue;
    const { content } = attachment;
    const inner =
      content instanceof ArrayBuffer
        ? new Uint8Array(content)
        : typeof content === 'string'
          ? new TextEncoder().encode(content)
          : content;
    const name = shownName(attachment.filename ?? (attachment.mimeType === 'message/rfc822' ? 'forwarded.eml' : 'attachment'));
    const result = await readInner({ name, path: `${place}/${name}`, bytes: inner });
    briefings.push(...result.briefings);
    notices.push(...result.notices);
  }
  return { briefings, notices };
}

function tooLong(path: string | undefined): Notice {
  return {
    what: `is a long message: only its first ${LIMITS.mailBytes / 1_000_000} MB and ${LIMITS.pageUnits / 1_000_000} million characters were read`,
    where: shownName(path ?? 'standard input'),
    todo: 'save the part that matters by itself',
  };
}

function clean(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sanitiseLine(text);
}

/** The text part, unless it is only a stub beside a whole HTML part. */
function fillBody(draft: Draft, text: string, html: string): void {
  const blocks = html ? pageBlocks(parseMarkup(html, 'html')) : [];
  const htmlLength = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (text.trim() && (htmlLength === 0 || text.trim().length > htmlLength * 0.5)) {
    draft.pieces = quotedPieces(sanitise(text));
    return;
  }
  draft.pieces = judge(blocks, draft.fields.headline).map(({ text: words, kind, why, isHeadline }) => ({
    text: sanitise(words),
    kind,
    ...(why === undefined ? {} : { why }),
    ...(isHeadline ? { isHeadline } : {}),
  }));
}
