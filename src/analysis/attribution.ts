// Who is said to be the source of what: cue, content and source within a sentence, and the chain of sources behind it.
import type { Strength } from '../model/quote.ts';
import type { Span } from '../model/text.ts';
import { isNounCue, strengthOf } from './attribution-strength.ts';
import type { Linear } from './attribute-linear.ts';
import { nameOf, NOBODY, type SpokenQuote } from './speakers.ts';
import type { Scene } from './speakers-scene.ts';
import type { SourceMention, TextLayer } from './speakers-layer.ts';
import { LOWER, MARK, wordId } from './tokens.ts';

export interface FoundAttribution extends Span {
  readonly source: string;
  readonly cue: string;
  readonly strength: Strength;
  readonly chain: readonly string[];
}

const THAT = wordId('that');
const COMMA = wordId(',');
const CITING = wordId('citing');

/** Attributions in the order of the text. */
export function findAttributions(scene: Scene, pronoun: Linear, spoken: readonly SpokenQuote[]): readonly FoundAttribution[] {
  const { layer, mentions } = scene;
  const { tokens } = layer;
  const found: FoundAttribution[] = [];
  const name = (mention: SourceMention) => nameOf(scene, pronoun, mentions.indexOf(mention), NOBODY);
  for (const mention of mentions) {
    const cueAt = cueToken(layer, mention);
    if (cueAt < 0) continue;
    const content = contentOf(layer, mention, cueAt);
    if (!content) continue;
    const cue = tokens.text.slice(tokens.start[cueAt], tokens.end[cueAt]);
    const source = name(mention);
    const cited = mentions.find(
      (other) =>
        other.before > cueAt && tokens.id[other.before] === CITING && tokens.sentence[other.first] === tokens.sentence[cueAt],
    );
    found.push({
      ...content,
      source,
      cue,
      strength: strengthOf(tokens.id[cueAt]!) ?? 'said',
      chain: cited ? [source, name(cited)] : [source],
    });
  }
  for (const quote of spoken) {
    if (quote.speaker === undefined || found.some((one) => one.start <= quote.start && quote.end <= one.end)) continue;
    const cue = quote.cue ?? 'said';
    found.push({
      start: quote.start,
      end: quote.end,
      source: quote.speaker,
      cue,
      strength: strengthOf(wordId(cue)) ?? 'said',
      chain: [quote.speaker],
    });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function cueToken({ tokens, classes }: TextLayer, mention: SourceMention): number {
  void classes;
  const { verb } = mention;
  if (verb >= 0 && strengthOf(tokens.id[verb]!) && tokens.shape[verb] === LOWER && !isNounCue(tokens.id[verb]!)) return verb;
  return -1;
}

/** After the cue to the end of the sentence; or, where the cue ends the sentence, what stands before its source. */
function contentOf(layer: TextLayer, mention: SourceMention, cue: number): Span | undefined {
  const { tokens } = layer;
  const sentence = tokens.sentence[cue]!;
  const first = tokens.sentences[sentence]!;
  let last = tokens.sentences[sentence + 1]! - 1;
  while (last > cue && tokens.shape[last] === MARK && layer.inQuote[last]! < 0) last--;
  if (mention.first > first && tokens.id[mention.first - 1] === COMMA && (last - cue < 4 || tokens.id[cue + 1] !== THAT)) {
    return { start: tokens.start[first]!, end: tokens.end[mention.first - 2]! };
  }
  let from = cue + 1;
  for (let at = cue + 1; at <= Math.min(last, cue + 6); at++) {
    if (tokens.id[at] === THAT) {
      from = at + 1;
      break;
    }
  }
  return last - from >= 2 ? { start: tokens.start[from]!, end: tokens.end[last]! } : undefined;
}
