// What speaks for and against a mention being the speaker of a quotation, as hashed features.
import { bucket, mix, put, type Features } from '../linear.ts';
import { NAME, PRON } from './layer.ts';
import type { Quotation, Scene } from './scene.ts';

/** What was decided for the quotations before. */
export interface Told {
  /** Mention and quotation of the last two that have a speaker, or -1. */
  readonly mention: number;
  readonly quotation: number;
  readonly earlier: number;
  /** Entity of the last speaker: whom its pronoun stands for. */
  readonly who: number;
  /** How many quotations each entity has so far. */
  readonly counts: Map<number, number>;
}

/** Before the first quotation. The counts are the caller's own, and grow. */
export function nobody(): Told {
  return { mention: -1, quotation: -1, earlier: -1, who: 0, counts: new Map() };
}

export const NOBODY: Told = nobody();

/** Where a candidate stands among those on its side of the quotation. */
export interface Side {
  /** Rank among the candidates on its side, nearest first; and among those with a cue verb. */
  readonly rank: number;
  readonly cueRank: number;
}

/** Writes the features of candidate `index` for a quotation. */
export function speakerFeatures(
  features: Features,
  scene: Scene,
  number: number,
  quotation: Quotation,
  index: number,
  side: Side,
  told: Told,
): void {
  features.count = 0;
  const { tokens, inQuote } = scene.layer;
  const mention = scene.mentions[index]!;
  const { from, to, shape, lastMark } = quotation;
  const after = mention.first >= to ? 1 : 0;
  const edge = after ? Math.max(from, to - 1) : from;
  const near = after ? mention.first : mention.last - 1;
  const sentences = Math.min(5, Math.abs(tokens.sentence[near]! - tokens.sentence[edge]!));
  const paragraphs = Math.min(4, Math.abs(tokens.paragraph[near]! - tokens.paragraph[edge]!));
  const plainGap = after ? scene.plain[mention.first]! - scene.plain[to]! : scene.plain[from]! - scene.plain[mention.last]!;
  const gap = bucket(plainGap);
  const { type } = mention;
  const place = after * 64 + sentences * 8 + paragraphs;
  const whole = lastMark === 0 ? 0 : lastMark;
  const verb = mention.verb < 0 ? 0 : tokens.id[mention.verb]!;
  const verbClass = scene.verbClass[index]!;
  const beforeClass = scene.beforeClass[index]!;
  const before = mention.before < 0 ? 0 : tokens.id[mention.before]!;
  const next = mention.last < tokens.count ? tokens.id[mention.last]! : 0;
  let verbGap = 10;
  if (mention.verb >= 0) {
    if (mention.verb >= to) verbGap = bucket(scene.plain[mention.verb]! - scene.plain[to]!);
    else if (mention.verb < from) verbGap = 16 + bucket(scene.plain[from]! - scene.plain[mention.verb + 1]!);
  }
  const words = bucket(quotation.words);
  const sameSentence = sentences === 0 ? 1 : 0;
  const between = quotesBetween(scene, number, mention.first, after);

  put(features, 0, 1);
  put(features, 1, place, type);
  put(features, 2, after, gap, type);
  put(features, 3, place, gap);
  put(features, 4, place);
  put(features, 5, verb, place);
  put(features, 6, verb, after, verbGap);
  put(features, 7, verbClass, place, type);
  put(features, 8, verbClass, after * 32 + verbGap, sameSentence);
  put(features, 9, verbClass * 8 + shape, after * 32 + verbGap, whole);
  put(features, 10, before, after, gap);
  put(features, 11, beforeClass, place, gap);
  put(features, 12, beforeClass * 8 + verbClass, place);
  put(features, 13, mention.accordingTo ? 1 : 0, place);
  put(features, 14, shape, place, whole);
  put(features, 15, shape, place, type * 8 + verbClass);
  put(features, 16, whole, place, verbClass);
  put(features, 17, quotation.left, place);
  put(features, 18, quotation.right, place);
  put(features, 19, quotation.left, after, verbGap);
  put(features, 20, quotation.right, after * 16 + gap, verbClass);
  put(features, 21, quotation.left, after * 16 + gap, verbClass);
  put(features, 22, mention.key, type === PRON || mention.roleAfter || type === 2 ? place : -1);
  const isPlace = type === NAME && scene.clusters.get(mention.key)?.place ? 1 : 0;
  put(features, 23, isPlace * 4 + (mention.organisation ? 2 : 0) + (mention.titled ? 1 : 0), type, place);
  put(features, 24, isPlace * 4 + (mention.organisation ? 1 : 0) + (mention.roleAfter ? 2 : 0), verbClass, after);
  if (mention.possessive) {
    put(features, 25, next, place);
    put(features, 26, mention.last + 1 < tokens.count ? tokens.id[mention.last + 1]! : 0, place);
  }
  put(features, 27, next, after, sentences);
  put(features, 28, bucket(side.rank), after, type);
  put(features, 29, bucket(side.rank), place, verbClass);
  put(features, 30, bucket(side.cueRank), after * 8 + paragraphs, verbClass);
  put(features, 31, bucket(between), place, verbClass);
  const first = isSentenceFirst(scene, mention.first);
  put(features, 32, first ? 1 : 0, place, verbClass);
  put(features, 33, first ? 1 : 0, place, type);
  put(features, 34, words, place, type);
  put(features, 35, words, verbClass, after * 32 + verbGap);
  put(features, 36, scene.salience[index]!, type, mention.organisation ? 1 : 0);
  put(features, 37, scene.salience[index]!, place);
  put(features, 38, scene.fresh[index] ? 1 : 0, place, type);
  toldFeatures(features, scene, number, quotation, index, place, type, verbClass, told);
  hintFeatures(features, scene, number, index, type * 8 + verbClass, told);
  if (plainGap <= 6) {
    const start = after ? to : mention.last;
    const end = after ? mention.first : from;
    for (let at = start, seen = 0; at < end && seen < 6; at++) {
      if (inQuote[at]! >= 0) continue;
      put(features, 45, tokens.id[at]!, after, gap);
      seen++;
    }
  }
  if (mention.verb >= 0 && mention.verb + 1 < tokens.count) {
    put(features, 46, tokens.id[mention.verb + 1]!, verbClass, after * 32 + verbGap);
    put(features, 47, verb, mention.verb + 1 === from ? 1 : 0, shape);
  }
}

/** Whether the attributions take it for the source of what the quotation stands in. */
function hintFeatures(features: Features, scene: Scene, number: number, index: number, kind: number, told: Told): void {
  const [first, second] = scene.hints[number]!;
  const match = (mention: number): number => (mention === index ? 2 : scene.entity[mention] === scene.entity[index] ? 1 : 0);
  if (!first) {
    put(features, 50, kind);
    return;
  }
  const same = match(first.mention);
  put(features, 51, same, first.tenths);
  put(features, 52, same, first.tenths, first.lie * 4 + first.fit);
  put(features, 53, same, kind, first.tenths > 4 ? 1 : 0);
  put(features, 54, same, first.cue);
  put(features, 55, same, told.mention >= 0 && scene.entity[told.mention] === scene.entity[index] ? 1 : 0, first.tenths);
  if (second) put(features, 56, match(second.mention), second.tenths, same);
}

/** Whether it is who spoke last, and the time before: dialogue goes on, or goes to and fro. */
function toldFeatures(
  features: Features,
  scene: Scene,
  number: number,
  quotation: Quotation,
  index: number,
  place: number,
  type: number,
  verbClass: number,
  told: Told,
): void {
  const { tokens } = scene.layer;
  const who = scene.entity[index]!;
  const previous = told.mention < 0 ? undefined : scene.entity[told.mention];
  let distance = 7;
  if (told.quotation >= 0) {
    const last = scene.quotations[told.quotation]!;
    const end = Math.max(last.from, last.to - 1);
    const paragraphs = tokens.paragraph[quotation.from]! - tokens.paragraph[end]!;
    distance =
      paragraphs > 2 ? 5 : paragraphs > 0 ? 2 + paragraphs : tokens.sentence[quotation.from] === tokens.sentence[end] ? 0 : 1;
    if (number - told.quotation > 1 && distance < 5) distance += 8;
    if (last.span.open) distance += 16;
  }
  const same = previous === undefined ? 2 : previous === who ? 1 : 0;
  const earlier = told.earlier < 0 ? 2 : scene.entity[told.earlier] === who ? 1 : 0;
  const stands = told.who === who ? 1 : 0;
  put(features, 57, stands, same, distance);
  put(features, 58, stands, same, type * 8 + verbClass);
  put(features, 39, same, distance, quotation.shape);
  put(features, 40, same, distance, type * 8 + verbClass);
  put(features, 41, same * 3 + earlier, distance, quotation.shape);
  put(features, 42, same, place, quotation.shape);
  put(features, 43, bucket(told.counts.get(who) ?? 0), type, same);
  put(features, 44, same && index === told.mention ? 1 : 0, distance, mix(quotation.left, quotation.shape));
}

function isSentenceFirst({ layer: { tokens } }: Scene, at: number): boolean {
  let first = tokens.sentences[tokens.sentence[at]!]!;
  while (first < at && tokens.shape[first] === 4) first++;
  return at - first <= 1;
}

function quotesBetween(scene: Scene, number: number, mention: number, after: number): number {
  let count = 0;
  if (after) {
    for (let at = number + 1; at < scene.quotations.length && scene.quotations[at]!.from < mention; at++) count++;
  } else {
    for (let at = number - 1; at >= 0 && scene.quotations[at]!.from > mention; at--) count++;
  }
  return count;
}
