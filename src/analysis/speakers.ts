// Which mention is the speaker of each quotation, and which quotations are only scare quotes.
import type { Span } from '../model/text.ts';
import { isSpeech, strengthOf } from './attribution-strength.ts';
import type { QuoteSpan } from './quotes.ts';
import { mentionText, type NameCluster } from './speakers-names.ts';
import { NAME, PRON, type SourceMention, type TextLayer } from './speakers-mentions.ts';
import { tokenAt } from './tokens.ts';

export interface SpokenQuote extends Span {
  /** Index of its mark-to-mark span among the quotations of the text. */
  readonly index: number;
  readonly mention?: SourceMention;
  readonly speaker?: string;
  readonly cue?: string;
}

type Clusters = ReadonlyMap<number, NameCluster>;

const SCARE_WORDS = 3;

/** The quotations that somebody says, in order. */
export function findSpeakers(
  layer: TextLayer,
  spans: readonly QuoteSpan[],
  mentions: readonly SourceMention[],
  clusters: Clusters,
): readonly SpokenQuote[] {
  const spoken: SpokenQuote[] = [];
  let last: SpokenQuote | undefined;
  for (const [index, span] of spans.entries()) {
    const mention = bestMention(layer, span, mentions, last?.mention);
    const words = layer.tokens.text.slice(span.start, span.end).split(/\s+/).length;
    const cue = mention ? cueOf(layer, mention) : undefined;
    const closed = /[,.?!…]$/.test(layer.tokens.text.slice(span.start, span.end));
    if (words <= SCARE_WORDS && !closed && cue === undefined) continue;
    const speaker = mention ? speakerName(layer, mention, mentions, clusters) : undefined;
    last = {
      start: span.start,
      end: span.end,
      index,
      ...(mention ? { mention } : {}),
      ...(speaker === undefined ? {} : { speaker }),
      ...(cue === undefined ? {} : { cue }),
    };
    spoken.push(last);
  }
  return spoken;
}

function bestMention(
  { tokens }: TextLayer,
  span: QuoteSpan,
  mentions: readonly SourceMention[],
  previous: SourceMention | undefined,
): SourceMention | undefined {
  const from = tokenAt(tokens, span.outer.start);
  const to = tokenAt(tokens, span.outer.end);
  const paragraph = tokens.paragraph[Math.min(from, tokens.count - 1)];
  let best: SourceMention | undefined;
  let high = 0;
  for (const mention of mentions) {
    const away = tokens.paragraph[mention.first]! - paragraph!;
    if (away < -1 || away > 0) continue;
    const distance = mention.first >= to ? mention.first - to : from - mention.last;
    let score = -distance / 20 - (away < 0 ? 2 : 0);
    if (mention.verb >= 0 && isSpeech(strengthOf(tokens.id[mention.verb]!))) score += 3;
    if (mention.before >= 0 && isSpeech(strengthOf(tokens.id[mention.before]!))) score += mention.first >= to ? 3 : 0;
    if (mention.accordingTo) score += 3;
    if (mention === previous) score += 1.5;
    if (score > high) [high, best] = [score, mention];
  }
  return best ?? previous;
}

function cueOf({ tokens }: TextLayer, mention: SourceMention): string | undefined {
  for (const at of [mention.verb, mention.before]) {
    if (at >= 0 && strengthOf(tokens.id[at]!)) return tokens.text.slice(tokens.start[at], tokens.end[at]);
  }
  return mention.accordingTo ? 'according to' : undefined;
}

/** The fullest name of a mention; a pronoun takes the last name before it that fits. */
export function speakerName(
  layer: TextLayer,
  mention: SourceMention,
  mentions: readonly SourceMention[],
  clusters: Clusters,
): string {
  const { tokens } = layer;
  if (mention.type === NAME)
    return mention.roleAfter ? mentionText(tokens, mention) : (clusters.get(mention.key)?.full ?? mentionText(tokens, mention));
  if (mention.type === PRON && mention.gender > 0) {
    for (let at = mentions.indexOf(mention) - 1; at >= 0; at--) {
      const name = mentions[at]!;
      if (name.type !== NAME || name.organisation || name.roleAfter) continue;
      const cluster = clusters.get(name.key);
      if (!cluster || cluster.man + cluster.woman === 0) continue;
      if ((mention.gender === 1) === cluster.man > cluster.woman) return cluster.full;
    }
  }
  return mentionText(tokens, mention);
}
