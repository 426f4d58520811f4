// What a cue may attribute: candidate spans after it, before it and around it, and the features of their ends. A span's score is
// the sum of a part for its start, one for its end and one for its shape, so that starts and ends are scored once each.
import { bucket, mix, put, type Features } from './attribute-linear.ts';
import { CLAUSE, CUE } from './tokens-classes.ts';
import { MARK, wordId } from './tokens.ts';
import type { AttributionScene } from './attribution-cues.ts';
import { firstMentionFrom } from './speakers-scene.ts';

/** Tokens [start, end) with how it lies to its cue. */
export interface SpanCandidate {
  readonly start: number;
  readonly end: number;
  readonly lie: number;
  /** Indexes into the starts and ends that were scored. */
  readonly from: number;
  readonly to: number;
}

export const AFTER = 0;
export const BEFORE = 1;
export const AROUND = 2;

export interface Candidates {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly spans: readonly SpanCandidate[];
}

const COMMA = wordId(',');
const COLON = wordId(':');
const LEADS = new Set(
  [
    'that',
    'to',
    'if',
    'whether',
    'about',
    'of',
    'for',
    'on',
    'how',
    'what',
    'why',
    'as',
    'against',
    'with',
    'in',
    'over',
    'by',
    'at',
  ].map(wordId),
);
const BREAKS = new Set([',', ';', '—', '–', '-', '(', ')', '--', ':'].map(wordId));
const MOST_STARTS = 9;
const MOST_ENDS = 14;
const MOST_SPANS = 120;

/** The end of the sentence at a token, its last mark left out; quotations that run on are taken whole. */
function sentenceEnd(scene: AttributionScene, at: number): number {
  const { tokens, inQuote } = scene.layer;
  let end = tokens.sentences[tokens.sentence[at]! + 1]!;
  while (end < tokens.count && inQuote[end]! >= 0 && inQuote[end] === inQuote[end - 1]) end++;
  while (end > at + 1 && tokens.shape[end - 1] === MARK && inQuote[end - 1]! < 0) end--;
  return end;
}

/** Where the sentence begins; inside a quotation, where the quotation does. */
function sentenceStart(scene: AttributionScene, at: number): number {
  const { tokens, inQuote } = scene.layer;
  let first = tokens.sentences[tokens.sentence[at]!]!;
  while (first > 0 && inQuote[first]! >= 0 && inQuote[first] === inQuote[first - 1]) first--;
  return first;
}

/** All candidates of the cue at a token. */
export function spansOf(scene: AttributionScene, at: number): Candidates {
  const starts: number[] = [];
  const ends: number[] = [];
  const spans: SpanCandidate[] = [];
  const last = sentenceEnd(scene, at);
  const first = sentenceStart(scene, at);
  const afterStarts = startsAfter(scene, at, last);
  const afterEnds = endsAfter(scene, at, last);
  const placeOf = (list: number[], token: number): number => {
    const known = list.indexOf(token);
    return known >= 0 ? known : list.push(token) - 1;
  };
  const add = (start: number, end: number, lie: number): void => {
    if (end <= start || spans.length >= MOST_SPANS || cuts(scene, start, end)) return;
    spans.push({ start, end, lie, from: placeOf(starts, start), to: placeOf(ends, end) });
  };
  const before = endsBefore(scene, at, first);
  const beforeStarts = before.length > 0 ? startsBefore(scene, first, before[0]!) : [];
  for (const end of before) for (const start of beforeStarts) if (start < end) add(start, end, BEFORE);
  if (before.length > 0) {
    const longest = beforeStarts[0]!;
    for (const end of aroundEnds(scene, at, last)) add(longest, end, AROUND);
  }
  for (const start of afterStarts) for (const end of afterEnds) add(start, end, AFTER);
  return { starts, ends, spans };
}

/** Whether a span begins or ends in the middle of a quotation. */
function cuts({ layer: { inQuote }, quotations }: AttributionScene, start: number, end: number): boolean {
  const opening = inQuote[start]!;
  if (opening >= 0 && quotations[opening]!.from !== start) return true;
  const closing = inQuote[end - 1]!;
  return closing >= 0 && quotations[closing]!.to !== end;
}

function startsAfter(scene: AttributionScene, at: number, last: number): number[] {
  const { tokens, inQuote } = scene.layer;
  const found: number[] = [];
  for (let start = at + 1; start < last && start - at < 16 && found.length < MOST_STARTS; start++) {
    const id = tokens.id[start]!;
    const before = tokens.id[start - 1]!;
    const quote = inQuote[start]! >= 0 && inQuote[start] !== inQuote[start - 1];
    const mark = tokens.shape[start] === MARK && !quote;
    if (mark) continue;
    if (start === at + 1 || LEADS.has(id) || LEADS.has(before) || BREAKS.has(before) || quote) found.push(start);
  }
  // "He said:" with the words in the next paragraph.
  const next = tokens.sentences[tokens.sentence[at]! + 1]!;
  if (next < tokens.count && (tokens.id[next - 1] === COLON || inQuote[next]! >= 0) && inQuote[next - 1] !== inQuote[next])
    found.push(next);
  return found;
}

function endsAfter(scene: AttributionScene, at: number, last: number): number[] {
  const { tokens, classes, inQuote } = scene.layer;
  const found: number[] = [];
  if (last > at + 1) found.push(last);
  for (let end = at + 2; end < last && found.length < MOST_ENDS; end++) {
    if (inQuote[end]! >= 0 && inQuote[end] === inQuote[end - 1]) continue;
    const closes = inQuote[end - 1]! >= 0;
    if (closes || BREAKS.has(tokens.id[end]!) || (classes[end]! & CLAUSE) !== 0) found.push(end);
  }
  found.push(...quoteEnds(scene, last));
  return found;
}

/** Ends of the quotations that follow the sentence in its paragraph, or in the next ones while they are nothing but quotation. */
function quoteEnds(scene: AttributionScene, last: number): number[] {
  const { tokens, inQuote } = scene.layer;
  const found: number[] = [];
  let at = last;
  while (at < tokens.count && tokens.shape[at] === MARK && inQuote[at]! < 0) at++;
  for (let more = 0; more < 3 && at < tokens.count && inQuote[at]! >= 0; more++) {
    const quotation = scene.quotations[inQuote[at]!]!;
    if (quotation.from !== at) break;
    if (tokens.paragraph[at] !== tokens.paragraph[last - 1] && tokens.id[last] !== COLON && more === 0) break;
    found.push(quotation.to);
    at = quotation.to;
  }
  return found;
}

/** Where content before the cue may end: at the comma or quotation before its source. */
function endsBefore(scene: AttributionScene, at: number, first: number): number[] {
  const { tokens, inQuote } = scene.layer;
  const found: number[] = [];
  for (let end = at; end > first && at - end < 40 && found.length < 3; end--) {
    if (inQuote[end]! >= 0 && inQuote[end] === inQuote[end - 1]) continue;
    if (inQuote[end - 1]! >= 0 || tokens.id[end] === COMMA || tokens.id[end] === DASH || tokens.id[end] === LONG_DASH)
      found.push(end);
  }
  // "…, he said" of a quotation that is the paragraph's sentence before.
  if (found.length === 0 && first > 0 && tokens.paragraph[first - 1] === tokens.paragraph[first] && inQuote[first - 1]! >= 0)
    found.push(first);
  return found;
}

const DASH = wordId('–');
const LONG_DASH = wordId('—');

function startsBefore(scene: AttributionScene, first: number, end: number): number[] {
  const { tokens, inQuote } = scene.layer;
  const found: number[] = [];
  let begin = first;
  if (end === first && first > 0) begin = scene.quotations[inQuote[first - 1]!]!.from;
  while (begin < end && tokens.shape[begin] === MARK && inQuote[begin]! < 0) begin++;
  found.push(begin);
  for (let start = begin + 1; start < end && found.length < 6; start++) {
    const quote = inQuote[start]! >= 0 && inQuote[start] !== inQuote[start - 1];
    if (quote || (inQuote[start]! < 0 && (tokens.id[start - 1] === COMMA || tokens.id[start - 1] === COLON))) found.push(start);
  }
  return found;
}

/** "A," he said, "B": where the second part may end. */
function aroundEnds(scene: AttributionScene, at: number, last: number): number[] {
  const { inQuote } = scene.layer;
  const found: number[] = [];
  if (last > at + 1) found.push(last);
  for (let end = at + 2; end < last && found.length < 4; end++)
    if (inQuote[end - 1]! >= 0 && inQuote[end] !== inQuote[end - 1]) found.push(end);
  found.push(...quoteEnds(scene, last));
  return found;
}

/** Id of a token, marks of sentences beyond left as they are. */
function id({ layer: { tokens } }: AttributionScene, at: number): number {
  return at < 0 || at >= tokens.count ? 0 : tokens.id[at]!;
}

/** What is the same for all spans of a cue. */
export interface CueContext {
  readonly at: number;
  readonly stem: number;
  readonly that: boolean;
  readonly quoteNext: number;
  readonly subject: number;
}

export function cueContext(scene: AttributionScene, at: number): CueContext {
  const { tokens, inQuote } = scene.layer;
  let that = false;
  for (let ahead = at + 1; ahead < at + 8 && ahead < tokens.count; ahead++) if (tokens.id[ahead] === THAT) that = true;
  const subject = scene.subject[at]!;
  const quoteNext = (at + 1 < tokens.count && inQuote[at + 1]! >= 0 ? 1 : 0) + (at > 0 && inQuote[at - 1]! >= 0 ? 2 : 0);
  return { at, stem: tokens.id[at]!, that, quoteNext, subject: subject < 0 ? 0 : 1 + scene.mentions[subject]!.type };
}

const THAT = wordId('that');

export function startFeatures(features: Features, scene: AttributionScene, cue: CueContext, start: number): void {
  features.count = 0;
  const { tokens, inQuote } = scene.layer;
  const offset = start - cue.at;
  const place = offset > 0 ? bucket(offset) : 20 + bucket(-offset);
  const side = offset > 0 ? 1 : 0;
  const token = id(scene, start);
  const before = id(scene, start - 1);
  const quote = inQuote[start]! >= 0 ? 1 : 0;
  const begins = start === tokens.sentences[tokens.sentence[start]!] ? 1 : 0;
  put(features, 400, place, cue.stem);
  put(features, 401, place, quote, begins);
  put(features, 402, token, side, offset === 1 ? 1 : 0);
  put(features, 403, before, side, offset === 1 ? 1 : 0);
  put(features, 404, before, token, side);
  put(features, 405, place, cue.that ? 1 : 0, token === THAT ? 1 : 0);
  put(features, 406, cue.stem, token, side);
  put(features, 407, cue.stem, before, side);
  put(features, 408, place, cue.quoteNext, quote);
  put(features, 409, place, cue.subject, begins);
  put(features, 410, tokens.shape[start]!, place);
  put(features, 411, mix(cue.stem, begins), quote, side);
  put(features, 412, startMention(scene, cue, start), place);
  put(features, 413, tokens.paragraph[start] === tokens.paragraph[cue.at] ? 1 : 0, quote, begins);
  put(features, 414, cuesBetween(scene, Math.min(start, cue.at + 1), Math.max(start, cue.at)), side, begins);
}

/** Whether a start lies before, at or after the cue's subject. */
function startMention(scene: AttributionScene, { at }: CueContext, start: number): number {
  const subject = scene.subject[at]!;
  if (subject < 0) return 0;
  const mention = scene.mentions[subject]!;
  return start < mention.first ? 1 : start < mention.last ? 2 : 3;
}

function cuesBetween(scene: AttributionScene, from: number, to: number): number {
  const { tokens, inQuote } = scene.layer;
  let count = 0;
  for (let at = from; at < to; at++) if (inQuote[at]! < 0 && (scene.words.get(tokens.id[at]!) ?? 0) > 3) count++;
  return Math.min(3, count);
}

export function endFeatures(features: Features, scene: AttributionScene, cue: CueContext, end: number): void {
  features.count = 0;
  const { tokens, classes, inQuote } = scene.layer;
  const side = end > cue.at ? 1 : 0;
  const next = id(scene, end);
  const next2 = id(scene, end + 1);
  const last = id(scene, end - 1);
  const sentence = tokens.sentence[Math.max(0, end - 1)]!;
  const closes =
    end >= tokens.count || tokens.sentence[end] !== sentence || end + 1 >= tokens.count || tokens.sentence[end + 1] !== sentence
      ? 1
      : 0;
  const quote = inQuote[end - 1]! >= 0 ? 1 : 0;
  const nextShape = end < tokens.count ? tokens.shape[end]! : 7;
  const next2Shape = end + 1 < tokens.count ? tokens.shape[end + 1]! : 7;
  let commas = 0;
  if (side) for (let at = cue.at + 1; at < end; at++) if (tokens.id[at] === COMMA && inQuote[at]! < 0) commas++;
  const other = tokens.sentence[cue.at] === sentence ? 0 : 1;
  const cueNext =
    (classes[Math.min(end, tokens.count - 1)]! & CUE ? 1 : 0) + (end + 1 < tokens.count && classes[end + 1]! & CUE ? 2 : 0);
  const tail = endsLike(scene, end + (tokens.shape[end] === MARK ? 1 : 0));
  const whole = closes * 4 + quote * 2 + other;
  put(features, 500, whole, side);
  put(features, 501, closes ? 1 : next, side);
  put(features, 502, closes ? 1 : mix(next, next2), side);
  put(features, 503, last, side, closes);
  put(features, 504, nextShape * 8 + next2Shape, side, whole);
  put(features, 505, cueNext, side, closes);
  put(features, 506, Math.min(4, commas), side, whole);
  put(features, 507, cue.stem, whole, side);
  put(features, 508, closes ? 1 : next, cue.stem);
  put(features, 509, tail, closes ? 1 : next, side);
  put(features, 510, cue.quoteNext, whole, side);
  put(features, 511, cue.that ? 1 : 0, whole, closes ? 0 : next);
  put(features, 512, mentionNext(scene, end), closes ? 1 : next, side);
  put(features, 513, cue.subject, whole, side);
  put(features, 514, bucket(Math.abs(end - cue.at)), whole, side);
  put(features, 515, bucket(Math.abs(end - cue.at)), closes ? 1 : next);
}

/** The shape of a word's ending: -ing, -ed, other. */
function endsLike({ layer: { tokens } }: AttributionScene, at: number): number {
  if (at >= tokens.count) return 3;
  const end = tokens.end[at]!;
  if (tokens.text.startsWith('ing', end - 3)) return 1;
  return tokens.text.startsWith('ed', end - 2) ? 2 : 0;
}

/** Whether a mention with a verb of saying follows: the next clause has its own source. */
function mentionNext(scene: AttributionScene, end: number): number {
  const index = firstMentionFrom(scene.mentions, end);
  const mention = scene.mentions[index];
  if (!mention || mention.first - end > 3) return 0;
  return scene.verbClass[index]! > 1 ? 2 : mention.verb >= 0 ? 1 : 3;
}

export function shapeFeatures(features: Features, scene: AttributionScene, cue: CueContext, span: SpanCandidate): void {
  features.count = 0;
  const { inQuote } = scene.layer;
  const length = bucket(span.end - span.start);
  const quoted =
    (inQuote[span.start]! >= 0 ? 1 : 0) +
    (inQuote[span.end - 1]! >= 0 ? 2 : 0) +
    (inQuote[span.start]! >= 0 && inQuote[span.start] === inQuote[span.end - 1] ? 4 : 0);
  put(features, 600, span.lie, length);
  put(features, 601, span.lie, cue.stem);
  put(features, 602, span.lie, quoted, cue.quoteNext);
  put(features, 603, cue.stem, length);
  put(features, 604, span.lie, cue.subject, quoted);
  put(features, 605, span.lie, length, quoted);
}
