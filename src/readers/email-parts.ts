// The parts of a mail's text: what the sender wrote, what is quoted and how deep, what was forwarded, the signature.
import { findDate } from './dates.ts';
import { noteSource, type Draft, type Piece } from './draft.ts';
import { paragraphs } from './paragraphs.ts';
import { isProse } from './prose.ts';

const QUOTE = /^(?:>[^\S\n]?)+/;
const REPLY = /^(?:on .{6,80} wrote|am .{6,80} schrieb.{0,60}|le .{6,80} a écrit|el .{6,80} escribió|il .{6,80} ha scritto) ?:$/i;

/** Lines that are quoted equally deep. */
interface Run {
  readonly depth: number;
  readonly lines: string[];
}

/**
 * The paragraphs of a text. What it quotes of the message it answers is furniture, with its depth as the reason; a message that is
 * quoted as a whole is read as if it were not.
 */
export function quotedPieces(text: string): Piece[] {
  const runs = runsOf(text);
  const own = runs.filter(({ depth, lines }) => depth === 0 && lines.some((line) => /\S/.test(line) && !REPLY.test(line.trim())));
  const outer = own.length > 0 ? 0 : Math.min(...runs.map(({ depth }) => depth || Infinity));
  const isReply = runs.some(({ lines }) => lines.some((line) => REPLY.test(line.trim())));
  const lastOwn = runs.findLastIndex(({ depth, lines }) => depth === outer && lines.some(isProse));
  return runs.flatMap(({ depth, lines }, at): Piece[] => {
    const level = depth - outer;
    const pieces = paragraphs(lines.join('\n'));
    if (level < 0) return pieces.map((piece) => ({ ...piece, why: 'note of the forwarder' }));
    if (level === 0) return pieces.map((piece) => (REPLY.test(piece.text) ? { ...piece, why: 'quoted message' } : piece));
    if (!isReply && at < lastOwn) return pieces.map((piece) => ({ ...piece, kind: 'quotation' }));
    return pieces.map((piece) => ({ ...piece, why: level === 1 ? 'quoted message' : `quoted message, ${level} deep` }));
  });
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const line of text.split('\n')) {
    // Mailboxes put a sign before lines that would look like the start of a message.
    const marks = /^>+From /.test(line) ? '>' : (QUOTE.exec(line)?.[0] ?? '');
    const depth = /^>+From /.test(line) ? 0 : marks.replace(/\s/g, '').length;
    const rest = line.slice(marks.length);
    const last = runs.at(-1);
    if (last && (last.depth === depth || (depth === 0 && !/\S/.test(rest)))) last.lines.push(rest);
    else runs.push({ depth, lines: [rest] });
  }
  return runs;
}

const FORWARDED =
  /^(?:-{2,}\s*)?(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|mensaje reenviado|messaggio inoltrato)\b.*$/i;
const HEADER =
  /(?:^|\s)\*?(from|date|sent|subject|to|cc|von|datum|gesendet|betreff|an):\*?\s+(.*?)(?=\s\*?(?:from|date|sent|subject|to|cc|von|datum|gesendet|betreff|an):|$)/gi;

/**
 * A forwarded briefing has its own sender, date and subject below a line that says so: they are the better ones, and whoever sent
 * it on is named in `via`. Says whether there was one; inside of it there may be another.
 */
export function unwrapForwarded(draft: Draft): boolean {
  const from = draft.pieces.findIndex((piece) => piece.why === undefined);
  const at = draft.pieces.findIndex((piece) => piece.why === undefined && piece.text.length < 200 && FORWARDED.test(piece.text));
  if (at < 0 || at > from + 12) return false;
  const head = draft.pieces.slice(at, at + 10);
  const values = new Map<string, string>();
  let used = 1;
  for (const [i, piece] of head.entries()) {
    const lines = [...piece.text.matchAll(HEADER)];
    if (i > 0 && lines.length === 0) break;
    used = i + 1;
    for (const [, key = '', value = ''] of lines) values.set(key.toLowerCase(), value.trim());
  }
  takeFields(draft, values);
  for (const piece of draft.pieces.slice(0, at)) piece.why ??= 'note of the forwarder';
  for (const piece of head.slice(0, used)) piece.why ??= 'forwarded header';
  return true;
}

function takeFields(draft: Draft, values: ReadonlyMap<string, string>): void {
  const forwarder = draft.fields.byline;
  const replace = (field: 'headline' | 'byline' | 'published' | 'outlet', value: string | undefined, words?: string): void => {
    if (!value) return;
    draft.fields[field] = value;
    noteSource(draft, field, 'forwarded message', words);
  };
  const subject = values.get('subject') ?? values.get('betreff');
  const sender = values.get('from') ?? values.get('von');
  const date = values.get('date') ?? values.get('sent') ?? values.get('datum') ?? values.get('gesendet') ?? '';
  replace('headline', withoutReplyMarks(subject), subject);
  replace('byline', sender?.replace(/\s*[<[(].*$/, '').replace(/^["']|["']$/g, ''), sender);
  replace('outlet', /@(?:mail\.|news\.|e\.|email\.)?([\w-]+(?:\.[\w-]+)+)/.exec(sender ?? '')?.[1], sender);
  replace('published', findDate(date, { dayFirst: true })?.value, date);
  if (sender && forwarder && forwarder !== draft.fields.byline) {
    draft.fields.via = [...new Set([forwarder, ...(draft.fields.via ?? [])])];
    noteSource(draft, 'via', 'forwarded message');
  }
}

/** A subject without what mail programs put before it when they answer or pass on: "Re: Fwd: Bridge closed". */
export function withoutReplyMarks(subject: string | undefined): string | undefined {
  return subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '');
}

/** A signature follows two dashes; an answer above markup quotes what it answers below a line that says so. */
export function markSignature(draft: Draft): void {
  const { pieces } = draft;
  const signature = pieces.findIndex((piece) => /^--$|^-- \S.{0,80}$/.test(piece.text));
  if (signature > 0) for (const piece of pieces.slice(signature)) piece.why ??= 'signature';
  const reply = pieces.findIndex((piece, i) => i > 0 && piece.why === undefined && REPLY.test(piece.text));
  if (reply > 0) for (const piece of pieces.slice(reply)) piece.why ??= 'quoted message';
}
