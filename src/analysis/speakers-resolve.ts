// The fullest name of one mention, and whom "he" or "she" stands for by the learned ranker.
import { bucket, makeFeatures, scoreOf, type Linear } from './attribute-linear.ts';
import type { Told } from './speakers-features.ts';
import { NAME, NOUN } from './speakers-layer.ts';
import { mentionText } from './speakers-names.ts';
import { antecedents, pronounFeatures, PRONOUN_ROOM } from './speakers-pronouns.ts';
import { isPersonal, type Scene } from './speakers-scene.ts';

/** The fullest name of a mention: a name by its cluster, "he" and "she" by the name they stand for, the rest as it stands. */
export function nameOf(scene: Scene, model: Linear, index: number, told: Told): string {
  const mention = scene.mentions[index]!;
  const { tokens } = scene.layer;
  if (mention.type === NAME && !mention.roleAfter) return scene.clusters.get(mention.key)?.full ?? mentionText(tokens, mention);
  if (isPersonal(mention)) {
    const who = resolve(scene, model, index, told);
    if (who !== undefined) return scene.clusters.get(who)?.full ?? mentionText(tokens, mention);
  }
  return mention.type === NOUN
    ? mentionText(tokens, mention).replace(/^(?:The|An?)\s/, (word) => word.toLowerCase())
    : mentionText(tokens, mention);
}

/** The entity that "he" or "she" stands for; undefined when nobody fits. */
export function resolve(scene: Scene, model: Linear, index: number, told: Told): number | undefined {
  const names = antecedents(scene, index);
  const features = makeFeatures(PRONOUN_ROOM);
  let best: number | undefined;
  let high = -Infinity;
  names.forEach((name, rank) => {
    pronounFeatures(features, scene, index, name, bucket(rank), told);
    const score = scoreOf(model, features);
    if (score > high) [high, best] = [score, scene.entity[name]];
  });
  return best;
}
