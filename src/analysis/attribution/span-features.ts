// What speaks for a candidate span: a span's score is the sum of a part for its start, one for its end and one for its shape,
// so that starts and ends are scored once each.
import { bucket, mix, put, type Features } from '../linear.ts';
import type { AttributionScene } from './cues.ts';
import { sentenceEnd, type SpanCandidate } from './spans.ts';
import { firstMentionFrom } from '../speakers/scene.ts';
import { AUXILIARY, CUE } from '../tokens-classes.ts';
import { MARK, wordId } from '../tokens.ts';

const COMMA = wordId(',');
/** Farther words do not count. */
const FAR = 120;

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
  /** Type of the subject, and how the source and cue stand: 1 after a comma or quotation ("…, X said"), 2 cue first ("…," said X). */
  readonly parenthesis: number;
  /** Bucket of the tokens left in the sentence. */
  readonly left: number;
}

/** What is asked about a cue (token `at`) again and again, found once. */
export function cueContext(scene: AttributionScene, at: number): CueContext {
  const { tokens, inQuote } = scene.layer;
  let that = false;
  for (let ahead = at + 1; ahead < at + 8 && ahead < tokens.count; ahead++) if (tokens.id[ahead] === THAT) that = true;
  const subject = scene.subject[at]!;
  const quoteNext = (at + 1 < tokens.count && inQuote[at + 1]! >= 0 ? 1 : 0) + (at > 0 && inQuote[at - 1]! >= 0 ? 2 : 0);
  return {
    at,
    stem: tokens.id[at]!,
    that,
    quoteNext,
    subject: subject < 0 ? 0 : 1 + scene.mentions[subject]!.type,
    parenthesis: parenthesisOf(scene, at, subject),
    left: bucket(sentenceEnd(scene, at) - at - 1),
  };
}

const THAT = wordId('that');

/** Whether source and cue stand after a comma or a quotation: 1 source first, 2 cue first. */
function parenthesisOf(scene: AttributionScene, at: number, subject: number): number {
  const { tokens, inQuote } = scene.layer;
  const follows = (token: number): boolean =>
    token > tokens.sentences[tokens.sentence[at]!]! && (tokens.id[token - 1] === COMMA || inQuote[token - 1]! >= 0);
  if (follows(at)) return 2;
  if (subject < 0) return 0;
  let first = scene.mentions[subject]!.first;
  while (first > 0 && first > scene.mentions[subject]!.first - 4 && tokens.shape[first - 1] !== MARK && inQuote[first - 1]! < 0)
    first--;
  return follows(first) ? 1 : 0;
}

/** Fills `features` with what speaks for a content that begins at token `start`. */
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
  put(features, 415, cue.parenthesis, side, begins);
  put(features, 416, cue.parenthesis * 16 + cue.left, side, begins);
  put(features, 417, cue.parenthesis, side, before);
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
  for (let at = from; at < to && at - from < FAR; at++)
    if (inQuote[at]! < 0 && (scene.words.get(tokens.id[at]!) ?? 0) > 3) count++;
  return Math.min(3, count);
}

/** Fills `features` with what speaks for a content that ends before token `end`. */
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
  if (side)
    for (let at = cue.at + 1; at < end && at - cue.at < FAR; at++) if (tokens.id[at] === COMMA && inQuote[at]! < 0) commas++;
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
  put(features, 516, cue.parenthesis * 16 + cue.left, side, whole);
  put(features, 517, cue.parenthesis, side, closes ? 1 : next);
  const left = closes ? 0 : 1 + bucket(tokens.sentences[sentence + 1]! - end);
  put(features, 520, left, closes ? 1 : next, side);
  put(features, 521, left, nextShape, side);
  put(features, 522, left, cue.stem, side);
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

/** Fills `features` with what start and end cannot tell apart: length, verbs, where it lies to the cue. */
export function shapeFeatures(features: Features, scene: AttributionScene, cue: CueContext, span: SpanCandidate): void {
  features.count = 0;
  const { inQuote, classes } = scene.layer;
  const length = bucket(span.end - span.start);
  let verbs = 0;
  for (let token = span.start; token < span.end && token - span.start < 30 && verbs < 2; token++)
    if (classes[token]! & AUXILIARY) verbs++;
  put(features, 610, span.lie, verbs, length);
  put(features, 611, cue.stem, verbs, span.lie);
  put(features, 612, verbs, cue.that ? 1 : 0, cue.subject);
  const quoted =
    (inQuote[span.start]! >= 0 ? 1 : 0) +
    (inQuote[span.end - 1]! >= 0 ? 2 : 0) +
    (inQuote[span.start]! >= 0 && inQuote[span.start] === inQuote[span.end - 1] ? 4 : 0);
  put(features, 600, span.lie, length);
  put(features, 601, span.lie, cue.stem);
  put(features, 602, span.lie, quoted, cue.quoteNext);
  put(features, 603, cue.stem, length);
  put(features, 604, span.lie, cue.subject, quoted);
  put(features, 606, span.lie, cue.parenthesis, cue.left);
  put(features, 607, span.lie, cue.parenthesis, quoted);
  put(features, 605, span.lie, length, quoted);
}
