// One text made ready for choosing speakers: its quotations as token ranges with their shape, its mentions with who they are.
import { strengthOf } from '../attribution/strength.ts';
import { bucket, mix } from '../linear.ts';
import type { Strength } from '../../model/quote.ts';
import { findQuotes, type QuoteSpan } from '../quotes.ts';
import { clusterNames, type NameCluster } from './names.ts';
import { NAME, NOUN, PRON, type SourceMention, type TextLayer } from './layer.ts';
import { findMentions } from './mentions.ts';
import { classesOf } from '../tokens-classes.ts';
import { CAPITAL, LOWER, MARK, tokenAt, tokenise, wordIds } from '../tokens.ts';

/** A quotation in tokens: [from, to) with its marks. */
export interface Quotation {
  readonly span: QuoteSpan;
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** Bits: starts its paragraph 1, ends it 2, begins with a capital 4. */
  readonly shape: number;
  /** Code of its last mark, or 0 when it ends with a word. */
  readonly lastMark: number;
  /** Ids of the tokens around it; of another paragraph they are mixed with a constant. */
  readonly left: number;
  readonly right: number;
}

/** What the attributions say of a quotation: a source whose content holds it, and how sure that is in tenths. */
export interface Hint {
  readonly mention: number;
  readonly tenths: number;
  /** Id of the cue; how the content lies to it; whether it begins and ends with the quotation (1, 2). */
  readonly cue: number;
  readonly lie: number;
  readonly fit: number;
}

/** A text ready for choosing speakers. */
export interface Scene {
  readonly layer: TextLayer;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly SourceMention[];
  readonly clusters: ReadonlyMap<number, NameCluster>;
  /** Who a mention is: equal for mentions of one name. */
  readonly entity: readonly number[];
  /** Class of the mention's verb and of the word before it: 0 none, 1 other, 2… by strength. */
  readonly verbClass: readonly number[];
  readonly beforeClass: readonly number[];
  /** Bucket of how often the entity is mentioned. */
  readonly salience: readonly number[];
  /** Whether the mention is the entity's first. */
  readonly fresh: readonly boolean[];
  /** For each quotation, surest first; none before the attributions are ranked. */
  readonly hints: readonly (readonly Hint[])[];
  /** Token counts outside quotations up to each token. */
  readonly plain: Int32Array;
}

const STRENGTH_CLASS: Readonly<Record<Exclude<Strength, 'attitude'>, number>> = {
  said: 2,
  claimed: 3,
  confirmed: 4,
  denied: 5,
  reported: 6,
  expected: 7,
};
const ELSEWHERE = 0x51ed27;
const ROLE_MIX = 0x2f0b4c;

/** 0 no word, 1 a word that is no cue, else by strength. */
function cueClass(layer: TextLayer, at: number): number {
  if (at < 0) return 0;
  const strength = layer.tokens.shape[at] === LOWER ? strengthOf(layer.tokens.id[at]!) : undefined;
  return strength ? STRENGTH_CLASS[strength] : 1;
}

/** Tokens, their classes, and the quotation each stands in. */
export function layerOf(body: string): { layer: TextLayer; spans: readonly QuoteSpan[] } {
  const tokens = tokenise(body);
  const spans = findQuotes(body);
  const inQuote = new Int32Array(tokens.count).fill(-1);
  let quote = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (quote < spans.length && spans[quote]!.outer.end <= tokens.start[at]!) quote++;
    if (quote < spans.length && tokens.start[at]! >= spans[quote]!.outer.start) inQuote[at] = quote;
  }
  return { layer: { tokens, classes: classesOf(tokens), inQuote }, spans };
}

/** `spans`: the quotations, in the order of the text. */
export function makeScene(layer: TextLayer, spans: readonly QuoteSpan[]): Scene {
  const { tokens } = layer;
  const mentions = findMentions(layer);
  const clusters = clusterNames(tokens, mentions);
  const entity = mentions.map((mention) =>
    mention.type === NAME && mention.roleAfter ? mix(ROLE_MIX, mention.key) : mention.key,
  );
  const count = new Map<number, number>();
  const fresh = entity.map((who) => {
    const before = count.get(who) ?? 0;
    count.set(who, before + 1);
    return before === 0;
  });
  const plain = new Int32Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at++) plain[at + 1] = plain[at]! + (layer.inQuote[at]! < 0 ? 1 : 0);
  return {
    layer,
    quotations: spans.map((span) => quotationOf(layer, span)),
    mentions,
    clusters,
    entity,
    verbClass: mentions.map((mention) => cueClass(layer, mention.verb)),
    beforeClass: mentions.map((mention) => cueClass(layer, mention.before)),
    salience: entity.map((who) => bucket(Math.round(Math.log2(count.get(who)!) * 1.5))),
    fresh,
    plain,
    hints: spans.map(() => []),
  };
}

function quotationOf({ tokens }: TextLayer, span: QuoteSpan): Quotation {
  const from = tokenAt(tokens, span.outer.start);
  let to = from;
  while (to < tokens.count && tokens.start[to]! < span.outer.end) to++;
  const first = tokenAt(tokens, span.start);
  let last = to - 1;
  while (last > first && tokens.start[last]! >= span.end) last--;
  const paragraph = tokens.paragraph[Math.min(from, tokens.count - 1)];
  const starts = from === 0 || tokens.paragraph[from - 1] !== paragraph;
  const ends = to >= tokens.count || tokens.paragraph[to] !== paragraph;
  const capital = tokens.shape[first] === CAPITAL;
  const idAt = (at: number, far: boolean): number =>
    at < 0 || at >= tokens.count ? 0 : far ? mix(ELSEWHERE, tokens.id[at]!) : tokens.id[at]!;
  return {
    span,
    from,
    to,
    words: Math.max(1, last - first + 1),
    shape: (starts ? 1 : 0) + (ends ? 2 : 0) + (capital ? 4 : 0),
    lastMark: tokens.shape[last] === MARK ? tokens.text.charCodeAt(tokens.start[last]!) : 0,
    left: idAt(from - 1, starts),
    right: idAt(to, ends),
  };
}

const BEFORE = 16;
const AFTER = 8;

/**
 * The mentions that may be the speaker of a quotation: of the four paragraphs before (two for nouns and pronouns), after it up to the
 * next sentence's end, nearest first on both sides; and the previous speaker wherever it is.
 */
export function candidatesOf(scene: Scene, number: number, previous: number): readonly number[] {
  const quotation = scene.quotations[number]!;
  const { tokens } = scene.layer;
  const { mentions } = scene;
  if (quotation.from >= tokens.count) return [];
  const paragraph = tokens.paragraph[quotation.from]!;
  const found: number[] = [];
  let place = firstMentionFrom(mentions, quotation.from);
  const nextPlace = place;
  while (--place >= 0 && found.length < BEFORE) {
    const mention = mentions[place]!;
    const away = paragraph - tokens.paragraph[mention.first]!;
    if (away > 4) break;
    if ((away > 2 && mention.type !== NAME) || isInside(scene, place)) continue;
    found.push(place);
  }
  const lastSentence = tokens.sentence[Math.max(quotation.from, quotation.to - 1)]! + 1;
  const endsParagraph = (quotation.shape & 2) !== 0;
  let after = 0;
  for (place = nextPlace; place < mentions.length && after < AFTER; place++) {
    const mention = mentions[place]!;
    if (mention.first < quotation.to) continue;
    if (tokens.sentence[mention.first]! > lastSentence) break;
    if (!endsParagraph && tokens.paragraph[mention.first] !== paragraph) break;
    if (isInside(scene, place)) continue;
    found.push(place);
    after++;
  }
  if (previous >= 0 && !found.includes(previous)) found.push(previous);
  for (const { mention } of scene.hints[number]!) if (mention >= 0 && !found.includes(mention)) found.push(mention);
  return found;
}

/** "a diplomat in Varn": the place inside the phrase of a role speaks nothing. */
function isInside({ mentions, clusters, layer: { tokens } }: Scene, index: number): boolean {
  const [before, mention] = [mentions[index - 1], mentions[index]!];
  if (!before || before.type !== NOUN || mention.type !== NAME || !clusters.get(mention.key)?.place) return false;
  const gap = mention.first - before.last;
  return (
    (gap === 1 || gap === 2) &&
    IN.has(tokens.id[before.last]!) &&
    tokens.sentence[before.first] === tokens.sentence[mention.first]
  );
}

const IN = wordIds('in at from near');

/** The first mention that starts at or after a token. */
export function firstMentionFrom(mentions: readonly SourceMention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A pronoun that stands for a person: he, she, they. */
export function isPersonal(mention: SourceMention): boolean {
  return mention.type === PRON && mention.gender > 0;
}
