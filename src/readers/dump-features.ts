// What a paragraph of a page dump looks like, by itself and among its neighbours, as numbers for the learned model.
// The order of the numbers is the model's: a change here needs the weights learned again.
import type { DumpParagraph } from './dump-lines.ts';
import { dateLine } from './dates.ts';
import { countSigns } from './dump-signs.ts';
import { bitsIn, countRepeats, countWords, findPhrases, NO_PHRASES, type WordKey } from './dump-words.ts';
import { BEYOND_PLAIN, isProse } from './prose.ts';

const SENTENCES_WITHIN = /[.!?]["”’)]?\s+["“‘(]?\p{Lu}/gu;
const SENTENCES_WITHIN_PLAIN = /[.!?]["”’)]?\s+["“‘(]?[A-Z]/g;
const RUN_TOGETHER = /\p{Ll}[.?!’”]?\p{Lu}\p{Ll}/gu;
const RUN_TOGETHER_PLAIN = /[a-z][.?!’”]?[A-Z][a-z]/g;
const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]{2,}[^.!?]{0,40}?(?:\([^)]{2,30}\))?\s?[—–-]\s/u;
const THREAD =
  /\b(?:says?|said|wrote|reply|replied|sagt|antworten|responder|répondre)\b\s*:?$|\b(?:hours?|days?|weeks?|months?|years?|minutes?) ago\b|^reply\b|\bat \d{1,2}:\d\d/;
const MARKER =
  /^(?:related|more from|most read|comments?|leave a|about the author|trending|recommended|you may|share this|sign up|newsletter|read more|read next|up next|copyright|©|tags:?|popular|latest|filed under|previous|next)/;

/** How many numbers describe a paragraph. */
export const FEATURES = 91;

interface Measures {
  readonly length: number;
  readonly isProse: boolean;
  readonly ends: boolean;
  readonly stop: number;
  readonly caps: number;
  readonly families: number;
  readonly date: boolean;
  readonly marker: boolean;
  readonly words: readonly WordKey[];
  readonly own: readonly number[];
  /** It stands more than once in the dump, as a headline does that is the page's title too. */
  readonly isRepeated: boolean;
  /** The line above a comment: a name with a time, or an invitation to reply. */
  readonly thread: number;
  /** A line such as stands between headline and lead: a date, an author. */
  readonly head: number;
}

/** One row of FEATURES numbers for each paragraph, one after the other. */
export function dumpFeatures(paragraphs: readonly DumpParagraph[]): Float32Array {
  const repeats = countRepeats(paragraphs.map(({ text }) => text));
  const all = paragraphs.map((paragraph, i) => measure(paragraph, repeats[i] ?? 1));
  const region = bestRegion(paragraphs, all);
  const topic = new Set(all.slice(region.start, region.end).flatMap((each) => (each.isProse ? each.words : [])));
  const headline = guessHeadline(paragraphs, all, region.start, topic);
  const proseLength = sums(all.map((each) => (each.isProse ? each.length : 0)));
  const anyLength = sums(all.map((each) => each.length));
  const markers = sums(all.map((each) => (each.marker ? 1 : 0)));
  const threads = sums(all.map((each) => each.thread));
  const heads = since(all.map((each) => each.head > 0));
  const lastThread = since(all.map((each) => each.thread > 0));
  const nearest = nearestProse(all);
  const count = all.length;
  const rows = new Float32Array(count * FEATURES);
  const totalProse = proseLength[count] ?? 0;
  for (let i = 0; i < count; i++) {
    const here = all[i];
    const paragraph = paragraphs[i];
    if (!here || !paragraph) continue;
    const density = (from: number, to: number) => {
      const a = Math.max(0, from);
      const b = Math.min(count, to);
      const length = (anyLength[b] ?? 0) - (anyLength[a] ?? 0);
      return length ? ((proseLength[b] ?? 0) - (proseLength[a] ?? 0)) / length : 0;
    };
    let at = i * FEATURES;
    const put = (value: number) => {
      rows[at++] = value;
    };
    for (const value of here.own) put(value);
    put(i >= region.start && i < region.end ? 1 : 0);
    put(clamp(i - region.start, -40, 40));
    put(clamp(i - region.end, -40, 40));
    put(density(i - 3, i + 4));
    put(density(i - 8, i + 9));
    put(density(i - 6, i));
    put(density(i + 1, i + 7));
    put(nearest.before[i] ?? 0);
    put(nearest.after[i] ?? 0);
    put(totalProse ? (proseLength[i] ?? 0) / totalProse : 0);
    put(Math.log1p(totalProse));
    put(Math.log1p(count));
    put(here.words.length ? countIn(topic, here.words) / here.words.length : 0);
    put(clamp(i - headline, -60, 60));
    put(i === headline ? 1 : 0);
    put(Math.min(6, (markers[i] ?? 0) - (markers[Math.max(0, Math.min(i, region.start))] ?? 0)));
    put(i / count);
    put(paragraph.gap);
    put(paragraphs[i + 1]?.gap ?? 0);
    put(Math.min(5, paragraph.junkAfter));
    put(Math.min(5, paragraphs[i - 1]?.junkAfter ?? 0));
    put((threads[Math.min(count, i + 7)] ?? 0) - (threads[Math.max(0, i - 6)] ?? 0));
    put(Math.min(8, threads[i] ?? 0));
    put(lastThread[i] ?? 0);
    put(heads[i] ?? 0);
    put(here.thread);
    for (const offset of [-2, -1, 1, 2]) {
      const other = all[i + offset];
      const beside = paragraphs[i + offset];
      put(other ? Math.log1p(other.length) : 0);
      put(other?.ends ? 1 : 0);
      put(other?.stop ?? 0);
      put(beside?.linkShare ?? 0);
      if (Math.abs(offset) === 1) {
        put(beside?.kind === 'bullet' ? 1 : 0);
        put(other?.caps ?? 0);
        put(other?.families ?? 0);
        put(other?.date ? 1 : 0);
        put(beside ? clamp(beside.indent - paragraph.indent, -12, 12) : 0);
      }
    }
  }
  return rows;
}

function measure(paragraph: DumpParagraph, repeats: number): Measures {
  const { text } = paragraph;
  const lower = text.toLowerCase();
  const isPlain = !BEYOND_PLAIN.test(text);
  const { words, stop: stops, addressing, content } = countWords(text, lower);
  const signs = countSigns(text);
  const length = text.length;
  const ends = /[.!?…。！？]["”’»)\]*]*$/.test(text);
  const stop = words ? stops / words : 0;
  const caps = signs.capitals / Math.max(1, length);
  const { hits, speaks } = length > 3 ? findPhrases(lower) : NO_PHRASES;
  const families = bitsIn(hits);
  const date = length < 90 && dateLine(text) !== undefined;
  const marker = length < 60 && MARKER.test(lower);
  const prose = isProse(text) && paragraph.linkShare < 0.6;
  const inner = countOf(text, isPlain ? SENTENCES_WITHIN_PLAIN : SENTENCES_WITHIN);
  const own = [
    Math.log1p(length),
    Math.log1p(words),
    ends ? 1 : 0,
    text.endsWith(':') ? 1 : 0,
    Math.min(8, inner),
    stop,
    caps,
    words ? signs.opening / words : 0,
    signs.digits / Math.max(1, length),
    signs.commas / Math.max(1, words),
    signs.odd / Math.max(1, length),
    words ? length / words : 0,
    paragraph.kind === 'bullet' ? 1 : 0,
    paragraph.kind === 'heading' ? 1 : 0,
    Math.min(20, paragraph.indent),
    paragraph.linkShare,
    Math.min(5, paragraph.images),
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /^["“‘«„]/.test(text) ? 1 : 0,
    date ? 1 : 0,
    /https?:|www\.|\.com\b/.test(lower) ? 1 : 0,
    words ? addressing / words : 0,
    speaks ? 1 : 0,
    Math.min(6, repeats),
    Math.min(4, families),
    prose ? 1 : 0,
    ...FAMILIES_ALONE.map((index) => (hits >> index) & 1),
    marker ? 1 : 0,
    // A teaser's headline and text run together when a page is copied; a dateline opens an agency's lead.
    Math.min(3, countOf(text, isPlain ? RUN_TOGETHER_PLAIN : RUN_TOGETHER)),
    DATELINE.test(text) ? 1 : 0,
    /[a-z]\.[A-Z]|\d[A-Z][a-z]/.test(text) ? 1 : 0,
  ];
  const thread = length < 140 && THREAD.test(lower) ? 1 : 0;
  const head = length < 140 && (date || /^(?:by|von|par|por)\s\p{Lu}/iu.test(text) || /\b(?:19|20)\d\d\b/.test(text)) ? 1 : 0;
  return {
    length,
    isProse: prose,
    ends,
    stop,
    caps,
    families,
    date,
    marker,
    words: content,
    own,
    isRepeated: repeats > 1,
    thread,
    head,
  };
}

function countIn(topic: ReadonlySet<WordKey>, words: readonly WordKey[]): number {
  let known = 0;
  for (const word of words) if (topic.has(word)) known++;
  return known;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The families that earn a number of their own. */
const FAMILIES_ALONE: readonly number[] = [0, 1, 3, 7, 8, 10, 13, 15, 16];

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function sums(values: readonly number[]): number[] {
  const out = [0];
  let sum = 0;
  for (const value of values) out.push((sum += value));
  return out;
}

/** The run of paragraphs with the most prose for the least of anything else. */
function bestRegion(paragraphs: readonly DumpParagraph[], all: readonly Measures[]): { start: number; end: number } {
  let best = { start: 0, end: 0, score: 0 };
  let start = 0;
  let score = 0;
  for (const [i, each] of all.entries()) {
    const cost = 60 + 0.3 * each.length;
    score += each.isProse ? Math.min(600, each.length) : -cost * (paragraphs[i]?.kind === 'bullet' ? 1.5 : 1);
    if (score <= 0) {
      score = 0;
      start = i + 1;
    } else if (score > best.score) best = { start, end: i + 1, score };
  }
  return best;
}

/** Near the start of the region, the short open line that speaks most of the region's topic. */
function guessHeadline(
  paragraphs: readonly DumpParagraph[],
  all: readonly Measures[],
  start: number,
  topic: ReadonlySet<WordKey>,
): number {
  let best = start;
  let most = 0;
  for (let i = Math.max(0, start - 14); i < Math.min(all.length, start + 4); i++) {
    const each = all[i];
    const paragraph = paragraphs[i];
    if (
      !each ||
      !paragraph ||
      each.length < 15 ||
      each.length > 200 ||
      /[.,;]$/.test(paragraph.text) ||
      paragraph.kind === 'bullet'
    )
      continue;
    const known = countIn(topic, each.words);
    const score = known + (paragraph.kind === 'heading' ? 2 : 0) + (each.isRepeated ? 0.5 : 0) - Math.abs(i - start) * 0.1;
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best;
}

/** How many paragraphs ago it was last so, forty at most. */
function since(marks: readonly boolean[]): number[] {
  let distance = 40;
  return marks.map((mark) => {
    const here = distance;
    distance = mark ? 1 : Math.min(40, distance + 1);
    return here;
  });
}

function nearestProse(all: readonly Measures[]): { before: number[]; after: number[] } {
  const before: number[] = [];
  let distance = 20;
  for (const each of all) {
    before.push(distance);
    distance = each.isProse ? 1 : Math.min(20, distance + 1);
  }
  const after: number[] = [];
  distance = 20;
  for (const each of all.toReversed()) {
    after.push(distance);
    distance = each.isProse ? 1 : Math.min(20, distance + 1);
  }
  return { before, after: after.toReversed() };
}
