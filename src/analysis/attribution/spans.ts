// What a cue may attribute: candidate spans after it, before it and around it, never cutting through a quotation.
import { CLAUSE } from '../tokens-classes.ts';
import { MARK, wordId, wordIds } from '../tokens.ts';
import type { AttributionScene } from './cues.ts';

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
const AROUND = 2;

/** Where the content of a cue may begin and end, and the spans made of both. */
export interface Candidates {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly spans: readonly SpanCandidate[];
}

const COMMA = wordId(',');
const COLON = wordId(':');
const LEADS = wordIds('that to if whether about of for on how what why as against with in over by at');
const BREAKS = wordIds(', ; — – - ( ) -- :');
const MOST_STARTS = 9;
/** Farther than this no end is looked for, but the sentence's own. */
const FAR = 200;
const MOST_ENDS = 14;
const MOST_SPANS = 120;

/** The end of the sentence at a token, its last mark left out; quotations that run on are taken whole. */
export function sentenceEnd(scene: AttributionScene, at: number): number {
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

function placeOf(list: number[], token: number): number {
  const known = list.indexOf(token);
  return known < 0 ? list.push(token) - 1 : known;
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
  const add = (start: number, end: number, lie: number): void => {
    if (end <= start || spans.length >= MOST_SPANS || cuts(scene, start, end)) return;
    spans.push({ start, end, lie, from: placeOf(starts, start), to: placeOf(ends, end) });
  };
  const before = endsBefore(scene, at, first);
  const beforeStarts = before.length > 0 ? startsBefore(scene, first, before[0]!) : [];
  const subject = scene.subject[at]!;
  const source = subject < 0 ? at : scene.mentions[subject]!.first;
  for (const end of before)
    if (end <= source || end > at) for (const start of beforeStarts) if (start < end) add(start, end, BEFORE);
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
    const token = tokens.id[start]!;
    const before = tokens.id[start - 1]!;
    const quote = inQuote[start]! >= 0 && inQuote[start] !== inQuote[start - 1];
    const mark = tokens.shape[start] === MARK && !quote;
    if (mark) continue;
    if (start === at + 1 || LEADS.has(token) || LEADS.has(before) || BREAKS.has(before) || quote) found.push(start);
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
  for (let end = at + 2; end < last && end - at < FAR && found.length < MOST_ENDS; end++) {
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
  for (let start = begin + 1; start < end && start - begin < FAR && found.length < 6; start++) {
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
  for (let end = at + 2; end < last && end - at < FAR && found.length < 4; end++)
    if (inQuote[end - 1]! >= 0 && inQuote[end] !== inQuote[end - 1]) found.push(end);
  found.push(...quoteEnds(scene, last));
  return found;
}
