// The only door: bytes in, briefings and notices out. Sniffs the format by content first, by name second. Never throws.
import type { Briefing, ReadResult } from '../model/briefing.ts';
import type { Notice } from '../model/notice.ts';
import { gunzip, isGzip, isProtected, isZip, unzip } from './archive.ts';
import { decode } from './charset.ts';
import { declaredEncoding } from './declared.ts';
import { LIMITS } from '../model/limits.ts';
import { readPlainParts } from './plain.ts';
import { sanitise, shownName } from './sanitise.ts';
import { formatOf, isOldOffice, isPdf, isRichText, mailIn, type TextFormat } from './sniff.ts';

/** One file as it comes from disk, standard input or an archive. `path` is shown; `name` only helps to guess the format. */
export interface File {
  readonly name: string;
  readonly path?: string;
  readonly bytes: Uint8Array;
}

/** Reads one file. What cannot be read becomes a notice. */
export async function read(file: File): Promise<ReadResult> {
  const result = await readWithin(file, 0);
  if (result.briefings.length <= LIMITS.briefings) return result;
  const what = `only the first ${LIMITS.briefings.toLocaleString('en')} briefings were read, the limit for one file`;
  return {
    ...result,
    briefings: result.briefings.slice(0, LIMITS.briefings),
    notices: [...result.notices, notice(file, what, 'split it')],
  };
}

/** `depth`: how many archives and messages the file is inside of. */
async function readWithin(file: File, depth: number): Promise<ReadResult> {
  try {
    return await readAny(file, depth);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(reason)) return nothing(lockedNotice(file));
    if (/nesting depth/i.test(reason))
      return nothing(
        notice(
          file,
          `has parts inside each other more than ${LIMITS.mailDepth} times, the limit for mail`,
          'save its parts by themselves',
        ),
      );
    const shown = shownName(reason).replace(/\.$/, '').slice(0, 200);
    return nothing(notice(file, `is cut short or damaged (${shown})`, 'fetch it again, or leave it out'));
  }
}

async function readAny(file: File, depth: number): Promise<ReadResult> {
  const { bytes } = file;
  if (bytes.length === 0) return nothing(notice(file, 'is empty', 'remove it or fetch it again'));
  if (bytes.length > LIMITS.fileBytes) {
    const limit = `${LIMITS.fileBytes / 1_000_000} MB, the limit for one file`;
    return nothing(notice(file, `is larger than ${limit}`, 'split it, or extract the text first'));
  }
  if (isOldOffice(bytes))
    return nothing(
      notice(file, 'is protected by a password, or saved by an old Office program', 'save it as .docx without a password'),
    );
  if (isRichText(bytes)) return nothing(notice(file, 'is rich text (RTF), which is not read', 'save it as .docx or as text'));
  if (isZip(bytes) || isGzip(bytes)) return await readPacked(file, depth);
  if (isPdf(bytes)) {
    const { readPdf } = await import('./pdf.ts');
    const briefing = await readPdf(bytes, file.path);
    return briefing ? one(briefing) : nothing(notice(file, 'is a PDF without text', 'run it through text recognition first'));
  }
  const mail = mailIn(bytes);
  if (mail) return await readMail(file, mail, depth);
  return await readText(file);
}

async function readPacked(file: File, depth: number): Promise<ReadResult> {
  const { bytes } = file;
  const where = file.path ?? file.name;
  if (depth >= LIMITS.nesting)
    return nothing(notice(file, `is packed more than ${LIMITS.nesting} times, the limit`, 'unpack it first'));
  if (isGzip(bytes)) {
    const inner = await gunzip(bytes);
    if (!inner)
      return nothing(
        notice(file, `unpacks to more than ${LIMITS.fileBytes / 1_000_000} MB, the limit for one file`, 'unpack it and split it'),
      );
    return await readWithin({ ...file, name: file.name.replace(/\.gz$/i, ''), bytes: inner }, depth + 1);
  }
  const { readDocx } = await import('./docx.ts');
  if (isProtected(bytes)) return nothing(lockedNotice(file));
  const document = await readDocx(bytes, file.path);
  if (document) return one(document);
  const { files, skipped } = await unzip(bytes);
  const results = [];
  for (const inner of files) {
    const name = shownName(inner.name);
    results.push(await readWithin({ name, path: `${where}/${name}`, bytes: inner.bytes }, depth + 1));
  }
  return {
    briefings: results.flatMap((result) => result.briefings),
    notices: [
      ...skipped
        .slice(0, 20)
        .map((name) => notice(file, `was not unpacked whole: ${shownName(name)}`, 'unpack it with another program')),
      ...results.flatMap((result) => result.notices),
      ...(results.length === 0 && skipped.length === 0
        ? [notice(file, 'is an archive without files that could be read', 'leave it out')]
        : []),
    ],
  };
}

async function readMail(file: File, kind: 'message' | 'mailbox', depth: number): Promise<ReadResult> {
  const { messagesOf, readMessage } = await import('./email.ts');
  if (depth >= LIMITS.nesting)
    return nothing(notice(file, `is inside more than ${LIMITS.nesting} messages, the limit`, 'save it by itself'));
  const messages = kind === 'mailbox' ? messagesOf(file.bytes) : [file.bytes];
  const results: ReadResult[] = [];
  for (const message of messages) results.push(await readMessage(message, file.path, (inner) => readWithin(inner, depth + 1)));
  return { briefings: results.flatMap((result) => result.briefings), notices: results.flatMap((result) => result.notices) };
}

async function readText(file: File): Promise<ReadResult> {
  const isCut = file.bytes.length > LIMITS.decodedBytes && !isLines(file.bytes);
  const bytes = isCut ? file.bytes.subarray(0, LIMITS.decodedBytes) : file.bytes;
  const decoded = await decode(bytes, declaredEncoding(bytes), isCut);
  if (!decoded) return nothing(notice(file, 'is not text', 'give a text version of it, or leave it out'));
  const remarks = decoded.remark ? [notice(file, decoded.remark, 'compare with the original if names look odd')] : [];
  const isLong = isCut || (decoded.text.length > LIMITS.readUnits && !isLines(bytes));
  const text = isLong ? decoded.text.slice(0, LIMITS.readUnits) : decoded.text;
  if (isLong)
    remarks.push(
      notice(file, `is long: only its first ${LIMITS.readUnits / 1_000_000} million characters were read`, 'split it'),
    );
  if (!/\S/.test(text)) return nothing(notice(file, 'holds nothing but white space', 'remove it or fetch it again'));
  return await READERS[formatOf(text, file.name)](text, file, remarks);
}

/** Whether a file is NDJSON by its first sign: read line by line, it may be long. */
function isLines(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b;
}

type ReadFormat = (text: string, file: File, remarks: readonly Notice[]) => Promise<ReadResult>;

/** One entry a format; each reader is loaded when it is first needed. */
const READERS: Readonly<Record<TextFormat, ReadFormat>> = {
  ndjson: async (text, file, remarks) => {
    const { readNdjson } = await import('./ndjson.ts');
    const result = readNdjson(text, file.path);
    return { briefings: result.briefings, notices: [...remarks, ...result.notices] };
  },
  opml: async (text, file, remarks) => {
    const { readOpml } = await import('./opml.ts');
    const result = readOpml(text, shownName(file.path ?? file.name));
    return { ...result, notices: [...remarks, ...result.notices] };
  },
  feed: async (text, file, remarks) => {
    const { readFeed } = await import('./feed.ts');
    const long = text.length > LIMITS.feedUnits;
    const what = `is a long feed: only its first ${LIMITS.feedUnits / 1_000_000} million characters were read`;
    const briefings = readFeed(text.slice(0, LIMITS.feedUnits), file.path);
    return { briefings, notices: [...remarks, ...(long ? [notice(file, what, 'split it')] : [])] };
  },
  html: async (text, file, remarks) => {
    const { readHtml } = await import('./html.ts');
    return one(await readHtml(text, file.path), [...remarks, ...notAFeed(file)]);
  },
  markdown: async (text, file, remarks) => {
    const { readMarkdown } = await import('./markdown.ts');
    return one(readMarkdown(sanitise(text), file.path), remarks);
  },
  dump: async (text, file, remarks) => {
    const { readDump } = await import('./dump.ts');
    return one(readDump(sanitise(text), file.path), remarks);
  },
  plain: async (text, file, remarks) => {
    const [first, ...others] = readPlainParts(sanitise(text), file.path);
    const notices = [...remarks, ...longLine(text, file)];
    return first
      ? { briefings: [{ ...first, notices: [...notices, ...first.notices] }, ...others], notices: [] }
      : nothing(...notices);
  },
};

/** Feeds that have moved answer with a page: to log in, or that there is nothing here. */
function notAFeed(file: File): Notice[] {
  if (!/\.(?:xml|rss|atom|rdf)$/i.test(file.name)) return [];
  return [notice(file, 'is named like a feed and is a web page', 'look whether the feed has moved or wants a login')];
}

function longLine(text: string, file: File): Notice[] {
  if (text.length < 1_000_000) return [];
  let longest = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    longest = Math.max(longest, (end < 0 ? text.length : end) - at);
    at = end < 0 ? text.length : end + 1;
  }
  if (longest < 1_000_000) return [];
  return [
    notice(
      file,
      `has a line of ${Math.round(longest / 100_000) / 10} million characters, shown as paragraphs`,
      'check that it is an article',
    ),
  ];
}

function one(briefing: Briefing, remarks: readonly Notice[] = []): ReadResult {
  return { briefings: [{ ...briefing, notices: [...remarks, ...briefing.notices] }], notices: [] };
}

function nothing(...notices: Notice[]): ReadResult {
  return { briefings: [], notices };
}

function lockedNotice(file: File): Notice {
  return notice(file, 'is protected by a password', 'save it without one, or leave it out');
}

function notice(file: File, what: string, todo: string): Notice {
  return { what, where: shownName(file.path ?? file.name), todo };
}
