// What tells a quotation that somebody says from a scare quote, a title or a nickname, as hashed features.
import { bucket, mix, put, type Features } from './linear.ts';
import { CUE, DETERMINER } from './tokens-classes.ts';
import { CAPITAL, CAPITALS } from './tokens.ts';
import type { Scene } from './speakers/scene.ts';

/** Farther words of a sentence do not count. */
const FAR = 80;

/** Writes the features of a quotation, given the speaker chosen for it. */
export function keepFeatures(features: Features, scene: Scene, number: number, choice: { mention: number; share: number }): void {
  features.count = 0;
  const { tokens, classes } = scene.layer;
  const quotation = scene.quotations[number]!;
  const { from, to, shape, lastMark } = quotation;
  const words = bucket(quotation.words);
  const few = Math.min(6, words);
  const left2 = from > 1 && (shape & 1) === 0 ? tokens.id[from - 2]! : 0;
  const right2 = to + 1 < tokens.count ? tokens.id[to + 1]! : 0;
  const first = Math.min(from + 1, tokens.count - 1);
  const capitals = capitalShare(scene, from, to);
  const inside = shape & 3;
  put(features, 200, 1);
  put(features, 201, words, shape);
  put(features, 202, words, lastMark, inside);
  put(features, 203, lastMark, shape);
  put(features, 204, quotation.left);
  put(features, 205, quotation.left, few);
  put(features, 206, quotation.right);
  put(features, 207, quotation.right, few);
  put(features, 208, left2, quotation.left);
  put(features, 209, quotation.right, right2);
  put(features, 210, quotation.left, quotation.right);
  put(features, 211, capitals, few, lastMark);
  put(features, 212, tokens.id[first]!, few);
  put(features, 213, quotation.words <= 3 ? mix(tokens.id[first]!, tokens.id[Math.max(first, to - 2)]!) : 0);
  put(features, 214, left2, few);
  put(features, 215, classes[Math.max(0, from - 1)]! & (CUE | DETERMINER), few, capitals);
  put(features, 216, cuesIn(scene, from, to), few, lastMark);
  const previous = number > 0 && tokens.sentence[scene.quotations[number - 1]!.from] === tokens.sentence[from] ? 1 : 0;
  const next =
    number + 1 < scene.quotations.length && tokens.sentence[scene.quotations[number + 1]!.from] === tokens.sentence[from] ? 1 : 0;
  put(features, 217, previous + next * 2, few);
  const hint = scene.hints[number]![0];
  const sure = hint ? 1 + hint.tenths : 0;
  put(features, 227, sure, few);
  put(features, 228, sure, scene.hints[number]!.length, inside);
  if (hint) {
    put(
      features,
      229,
      sure,
      hint.mention === choice.mention
        ? 2
        : choice.mention >= 0 && scene.entity[hint.mention] === scene.entity[choice.mention]
          ? 1
          : 0,
    );
    put(features, 230, hint.cue, few);
    put(features, 231, sure, hint.lie * 4 + hint.fit, few);
    put(features, 232, sure, capitals, quotation.left);
  }
  const share = Math.min(9, Math.floor(choice.share * 10));
  put(features, 218, share, few);
  if (choice.mention >= 0) {
    const mention = scene.mentions[choice.mention]!;
    const after = mention.first >= to ? 1 : 0;
    const sentences = Math.min(3, Math.abs(tokens.sentence[mention.first]! - tokens.sentence[after ? to - 1 : from]!));
    const verb = mention.verb < 0 ? 0 : tokens.id[mention.verb]!;
    const gap = mention.verb >= 0 && mention.verb < from ? bucket(from - mention.verb - 1) : 10;
    put(features, 219, verb, sentences === 0 ? 1 : 0);
    put(features, 220, scene.verbClass[choice.mention]!, sentences * 2 + after, few);
    put(features, 221, verb, gap);
    put(features, 222, scene.verbClass[choice.mention]!, gap, few);
    put(features, 223, mention.type, sentences * 2 + after, few);
    put(features, 224, mention.accordingTo ? 1 : 0, few);
    put(features, 225, mention.before < 0 ? 0 : tokens.id[mention.before]!, after);
  } else put(features, 226, few);
}

function capitalShare({ layer: { tokens } }: Scene, from: number, to: number): number {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const shape = tokens.shape[at];
    if (shape === 4) continue;
    words++;
    if (shape === CAPITAL || shape === CAPITALS) capitals++;
  }
  return words === 0 ? 0 : Math.floor((4 * capitals) / words);
}

/** How many cue words the sentence has outside its quotations: before and after this one. */
function cuesIn({ layer: { tokens, classes, inQuote } }: Scene, from: number, to: number): number {
  const first = Math.max(from - FAR, tokens.sentences[tokens.sentence[from]!]!);
  const last = Math.min(to + FAR, tokens.sentences[tokens.sentence[Math.max(from, to - 1)]! + 1]!);
  let before = 0;
  let after = 0;
  for (let at = first; at < from; at++) if (inQuote[at]! < 0 && classes[at]! & CUE) before++;
  for (let at = to; at < last; at++) if (inQuote[at]! < 0 && classes[at]! & CUE) after++;
  return Math.min(3, before) * 4 + Math.min(3, after);
}
