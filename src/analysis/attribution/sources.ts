// Which mention is the source of what a cue attributes, as hashed features of every candidate.
import { bucket, put, type Features } from '../linear.ts';
import type { AttributionScene } from './cues.ts';
import { firstMentionFrom, type Scene } from '../speakers/scene.ts';
import { isCapital, NAME, PRON } from '../speakers/layer.ts';
import { CAPITAL, wordId, wordIds } from '../tokens.ts';
import { CLAUSE, DEMONYM, DETERMINER, ROLE, TITLE } from '../tokens-classes.ts';

const MOST = 14;
const FOR = wordId('for');
const TO = wordId('to');

const INSIDE = wordIds('in at of from for to');

/** "economists in Tarn", "Lund of Tarn Motors": the second stands inside the phrase of the first, who is the one that speaks. */
function isComplement({ layer: { tokens, classes }, mentions }: Scene, index: number): boolean {
  const mention = mentions[index]!;
  const before = mentions[index - 1];
  if (!before || mention.type !== NAME || before.type === PRON || before.possessive) return false;
  if (tokens.sentence[before.first] !== tokens.sentence[mention.first]) return false;
  if (before.type === NAME && (before.organisation || !isCapital(tokens.shape[before.first]))) return false;
  let at = before.last;
  if (!INSIDE.has(tokens.id[at]!)) return false;
  if (before.type === NAME && (tokens.id[at] === FOR || tokens.id[at] === TO)) return false;
  at++;
  while (at < mention.first && classes[at]! & (DETERMINER | ROLE | TITLE | DEMONYM)) at++;
  return at === mention.first;
}

/** Mentions of the cue's sentence, those nearest to it first, then the first name of the sentence before. */
export function sourcesOf(scene: AttributionScene, at: number): readonly number[] {
  const { tokens } = scene.layer;
  const sentence = tokens.sentence[at]!;
  const found: number[] = [];
  let left = firstMentionFrom(scene.mentions, at);
  let right = left;
  left--;
  const within = (index: number): boolean =>
    index >= 0 && index < scene.mentions.length && tokens.sentence[scene.mentions[index]!.first] === sentence;
  while (found.length < MOST && (within(left) || within(right))) {
    if (within(left)) {
      if (!isComplement(scene, left)) found.push(left);
      left--;
    }
    if (within(right)) {
      if (!isComplement(scene, right)) found.push(right);
      right++;
    }
  }
  let far = 0;
  while (within(left) && far++ < MOST) left--;
  let earlier = -1;
  for (; left >= 0 && tokens.sentence[scene.mentions[left]!.first] === sentence - 1; left--)
    if (scene.mentions[left]!.type === NAME) earlier = left;
  if (earlier >= 0 && tokens.paragraph[scene.mentions[earlier]!.first] === tokens.paragraph[at]) found.push(earlier);
  return found;
}

/** Writes the features of a mention as the source of the cue at a token, whose content is [start, end). */
export function sourceFeatures(
  features: Features,
  scene: AttributionScene,
  at: number,
  index: number,
  rank: number,
  start: number,
  end: number,
): void {
  features.count = 0;
  const { tokens, classes, inQuote } = scene.layer;
  const mention = scene.mentions[index]!;
  const cue = tokens.id[at]!;
  const after = mention.first > at ? 1 : 0;
  const gap = bucket(after ? mention.first - at - 1 : Math.max(0, at - mention.last));
  const subject = scene.subject[at] === index ? 2 : mention.verb === at ? 1 : 0;
  const elsewhere = tokens.sentence[mention.first] === tokens.sentence[at] ? 0 : 1;
  const inside = mention.first >= start && mention.first < end ? 1 : 0;
  const contentAfter = start > at ? 1 : 0;
  const place = after * 4 + elsewhere * 2 + inside;
  const share = scene.words.get(cue) ?? 0;
  let clauses = 0;
  let marks = 0;
  const from = after ? at + 1 : mention.last;
  const to = after ? mention.first : at;
  for (let between = from; between < to && between - from < 40; between++) {
    if (inQuote[between]! >= 0) continue;
    if (classes[between]! & CLAUSE) clauses++;
    if (tokens.shape[between] === 4) marks++;
  }
  const before = mention.before < 0 ? 0 : tokens.id[mention.before]!;
  const next = mention.last < tokens.count ? tokens.id[mention.last]! : 0;
  const verb = mention.verb < 0 ? 0 : tokens.id[mention.verb]!;
  const first = mention.first - tokens.sentences[tokens.sentence[mention.first]!]!;
  const kind = mention.type * 4 + (mention.organisation ? 1 : 0) + (mention.roleAfter ? 2 : 0);
  put(features, 700, subject, place, mention.type);
  put(features, 701, subject, share, kind);
  put(features, 702, subject, gap, after);
  put(features, 703, gap, place, mention.type);
  put(features, 704, gap, after, cue);
  put(features, 705, cue, place, subject);
  put(features, 706, rank, place, subject);
  put(features, 707, Math.min(3, clauses), Math.min(3, marks), place);
  put(features, 708, Math.min(3, clauses), subject, after);
  put(features, 709, before, after, gap);
  put(features, 710, next, after, gap);
  put(features, 711, verb, after, subject);
  put(features, 712, scene.verbClass[index]!, place, subject);
  put(features, 713, scene.verbClass[index]!, gap, after);
  put(features, 714, mention.type === PRON || mention.type === 2 ? mention.key : 0, place, subject);
  put(features, 715, mention.accordingTo ? 1 : 0, place, subject);
  put(features, 716, bucket(first), place, subject);
  put(features, 717, mention.possessive ? 1 : 0, gap, after);
  put(features, 718, mention.possessive && mention.last + 1 === at ? 1 : 0, cue);
  put(features, 719, contentAfter, place, subject);
  put(features, 720, scene.salience[index]!, mention.type, place);
  put(features, 721, tokens.shape[mention.first] === CAPITAL ? 1 : 0, kind, place);
  put(features, 722, inside, contentAfter, gap);
  put(features, 723, before, cue, after);
  if (to - from <= 3) for (let between = from; between < to; between++) put(features, 724, tokens.id[between]!, after, to - from);
}
