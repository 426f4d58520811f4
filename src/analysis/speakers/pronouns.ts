// Whom "he" or "she" may stand for, and what speaks for it, as hashed features.
import { bucket, mix, put, type Features } from '../linear.ts';
import type { Told } from './features.ts';
import { NAME, PRON } from './layer.ts';
import type { Scene } from './scene.ts';

export const PRONOUN_ROOM = 48;
const MOST = 14;
/** Whoever was not named among so many mentions before is not meant. */
export const FARTHEST = 100;

/** The last mention before a pronoun of each of the nearest names, nearest first. */
export function antecedents(scene: Scene, index: number): readonly number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  for (let at = index - 1; at >= 0 && index - at < FARTHEST && found.length < MOST; at--) {
    const mention = scene.mentions[at]!;
    if (mention.type !== NAME || mention.roleAfter) continue;
    const who = scene.entity[at]!;
    const cluster = scene.clusters.get(who);
    if (seen.has(who) || cluster?.place || cluster?.body) continue;
    seen.add(who);
    found.push(at);
  }
  return found;
}

/** 0 unknown, 1 fits, 2 does not: the name's gender against the pronoun's. */
function agreement(scene: Scene, who: number, gender: number): number {
  const cluster = scene.clusters.get(who);
  if (!cluster || cluster.man === cluster.woman) return 0;
  const known = cluster.man > cluster.woman ? 1 : 2;
  const sure = Math.abs(cluster.man - cluster.woman) >= 2 ? 2 : 0;
  return 1 + (known === gender ? 0 : 1) + sure;
}

/** Writes the features of the name at `name` for the pronoun at `index`. */
export function pronounFeatures(features: Features, scene: Scene, index: number, name: number, rank: number, told: Told): void {
  features.count = 0;
  const { tokens } = scene.layer;
  const pronoun = scene.mentions[index]!;
  const mention = scene.mentions[name]!;
  const who = scene.entity[name]!;
  const cluster = scene.clusters.get(who);
  const sentences = Math.min(6, tokens.sentence[pronoun.first]! - tokens.sentence[mention.first]!);
  const paragraphs = Math.min(4, tokens.paragraph[pronoun.first]! - tokens.paragraph[mention.first]!);
  const agrees = agreement(scene, who, pronoun.gender);
  const subject = mention.verb >= 0 ? 1 : 0;
  const start = startsSentence(scene, mention.first) ? 1 : 0;
  const pronounStart = startsSentence(scene, pronoun.first) ? 1 : 0;
  const verbClass = scene.verbClass[name]!;
  const flags = (mention.possessive ? 1 : 0) + (cluster?.organisation ? 2 : 0) + (mention.titled ? 4 : 0);
  const salience = scene.salience[name]!;
  const previous = told.mention >= 0 && told.who === who ? 1 : told.mention >= 0 ? 0 : 2;
  // The last speaker was this pronoun too: the chain goes on.
  const chained = told.mention >= 0 && scene.mentions[told.mention]!.key === pronoun.key ? 1 : 0;
  const since =
    told.quotation < 0
      ? 4
      : Math.min(3, tokens.paragraph[pronoun.first]! - tokens.paragraph[scene.quotations[told.quotation]!.from]!);
  const chain = sameChain(scene, index, who);
  const full = cluster && cluster.full.includes(' ') ? 1 : 0;
  put(features, 100, agrees);
  put(features, 101, agrees, rank);
  put(features, 102, sentences, paragraphs, pronounStart);
  put(features, 103, sentences, subject, start);
  put(features, 104, rank, sentences, subject);
  put(features, 105, rank, paragraphs, start);
  put(features, 106, verbClass, sentences, pronounStart);
  put(features, 107, mention.verb < 0 ? 0 : tokens.id[mention.verb]!, sentences > 1 ? 2 : sentences);
  put(features, 108, flags, agrees);
  put(features, 109, flags, sentences, subject);
  put(features, 110, salience, agrees);
  put(features, 111, salience, rank);
  put(features, 112, previous, agrees, sentences);
  put(features, 125, previous, chained, since);
  put(features, 126, previous * 2 + chained, agrees, rank);
  put(features, 113, previous, paragraphs, rank);
  put(features, 114, full, agrees, cluster?.organisation ? 1 : 0);
  put(features, 115, chain, agrees);
  put(features, 116, chain, sentences, subject);
  put(features, 117, bucket(told.counts.get(who) ?? 0), previous);
  put(features, 118, mention.before < 0 ? 0 : tokens.id[mention.before]!, sentences > 1 ? 2 : sentences);
  put(features, 119, pronoun.verb < 0 ? 0 : tokens.id[pronoun.verb]!, verbClass, sentences);
  put(features, 120, scene.fresh[name] ? 1 : 0, sentences, agrees);
  put(features, 121, start + pronounStart * 2 + subject * 4, sentences, agrees);
  put(features, 122, scene.verbClass[index]!, verbClass, sentences);
  put(features, 123, firstWord(scene, name), pronoun.gender);
  put(features, 124, mix(agrees, flags), sentences, rank);
}

function firstWord(scene: Scene, name: number): number {
  const mention = scene.mentions[name]!;
  return mention.last - mention.first > 1 ? scene.layer.tokens.id[mention.first]! : 0;
}

/** Whether the pronoun before this one, of the same gender, came after the name too: 0 none between, 1 some, 2 the name follows it. */
function sameChain(scene: Scene, index: number, who: number): number {
  const { gender } = scene.mentions[index]!;
  let pronouns = 0;
  for (let at = index - 1; at >= 0 && at > index - 24; at--) {
    const mention = scene.mentions[at]!;
    if (mention.type === PRON && mention.gender === gender) pronouns++;
    else if (mention.type === NAME && scene.entity[at] === who) return Math.min(3, pronouns);
  }
  return 4;
}

function startsSentence({ layer: { tokens } }: Scene, at: number): boolean {
  return at - tokens.sentences[tokens.sentence[at]!]! <= 1;
}
