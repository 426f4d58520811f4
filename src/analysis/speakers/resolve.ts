// The fullest name of one mention, and whom "he" or "she" stands for by the learned ranker.
import { bucket, makeFeatures, scoreOf, type Linear } from '../linear.ts';
import type { Told } from './features.ts';
import { NAME, NOUN, PRON } from './layer.ts';
import { mentionText, type NameCluster } from './names.ts';
import { antecedents, FARTHEST, pronounFeatures, PRONOUN_ROOM } from './pronouns.ts';
import { isPersonal, type Scene } from './scene.ts';
import { DETERMINER } from '../tokens-classes.ts';
import { wordId, wordIds } from '../tokens.ts';

/** The fullest name of a mention: a name by its cluster, "he" and "she" by the name they stand for, the rest as it stands. */
export function nameOf(scene: Scene, model: Linear, index: number, told: Told): string {
  const mention = scene.mentions[index]!;
  const { tokens } = scene.layer;
  if (mention.type === NAME && !mention.roleAfter) return scene.clusters.get(mention.key)?.full ?? mentionText(tokens, mention);
  if (isPersonal(mention)) {
    const role = roleBefore(scene, index);
    if (role >= 0) return mentionText(tokens, scene.mentions[role]!).replace(/^(?:The|An?)\s/, (word) => word.toLowerCase());
    const who = resolve(scene, model, index, told);
    if (who !== undefined) return scene.clusters.get(who)?.full ?? mentionText(tokens, mention);
  }
  return mention.type === NOUN ? described(scene, index) : mentionText(tokens, mention);
}

/** "A spokesman told … . He said": the one without a name who spoke last, where nobody with a name stands between; -1 when there is none. */
function roleBefore({ mentions, layer: { tokens, classes }, clusters, verbClass }: Scene, index: number): number {
  const pronoun = mentions[index]!;
  for (let at = index - 1; at >= 0 && index - at < FARTHEST; at--) {
    const other = mentions[at]!;
    if (tokens.paragraph[pronoun.first]! - tokens.paragraph[other.first]! > 2) return -1;
    if (tokens.sentence[other.first] === tokens.sentence[pronoun.first]) {
      if (other.type === NAME && !isThing(clusters.get(other.key))) return -1;
      continue;
    }
    if (other.type === NAME && !other.roleAfter && !isThing(clusters.get(other.key))) return -1;
    if (other.type === PRON && other.gender > 0) continue;
    if (other.type !== NOUN || verbClass[at]! < 2) continue;
    const isOne = PERSON.test(mentionText(tokens, other)) && (other.gender === 0 || other.gender === pronoun.gender);
    const isUnnamed = (classes[other.first]! & DETERMINER) !== 0 && !/^the /i.test(mentionText(tokens, other));
    return isOne && isUnnamed ? at : -1;
  }
  return -1;
}

/** Who can be he or she. */
const PERSON =
  /(?:man|woman|person|official|officer|diplomat|source|witness|resident|expert|analyst|economist|leader|member|aide|lawyer|adviser|advisor|minister|commander|soldier|doctor|teacher|trader|broker|dealer|executive|director|manager|spokesperson|milblogger|blogger|journalist|reporter|prosecutor|judge|scientist|researcher|worker|driver|owner)$/;

const isThing = (cluster: NameCluster | undefined) =>
  cluster === undefined || cluster.place || cluster.body || cluster.organisation;

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

const SMALL_LEADS = wordIds('in at of from for to');

/** A role with whose it is and where: "Norland's government", "lawyers for Tarn Motors", "a diplomat in Varn". */
function described(scene: Scene, index: number): string {
  const {
    mentions,
    layer: { tokens },
    clusters,
  } = scene;
  const mention = mentions[index]!;
  const text = mentionText(tokens, mention).replace(/^(?:The|An?)\s/, (word) => word.toLowerCase());
  const [before, next] = [mentions[index - 1], mentions[index + 1]];
  const owner = before?.type === NAME && before.possessive && before.last === mention.first - 1 ? before : undefined;
  if (owner) return `${clusters.get(owner.key)?.full ?? mentionText(tokens, owner)}'s ${text}`;
  const whose = tokens.id[mention.first] === ITS ? bodyBefore(scene, index) : undefined;
  if (whose) return `${whose}'s ${text.slice(ITS_LENGTH)}`;
  const isNext = next?.type === NAME && !next.possessive && SMALL_LEADS.has(tokens.id[mention.last]!);
  const gap = isNext ? next.first - mention.last : 0;
  if (gap < 1 || gap > 2 || tokens.sentence[next!.first] !== tokens.sentence[mention.first]) return text;
  if (gap === 2 && tokens.id[next!.first - 1] !== THE) return text;
  return `${text} ${tokens.text.slice(tokens.start[mention.last], tokens.end[next!.last - 1]).replace(/\s+/g, ' ')}`;
}

const THE = wordId('the');
const ITS = wordId('its');
const ITS_LENGTH = 'its '.length;

/** "The Treasury has answered, and its officials said": the body or place that did something earlier in the sentence. */
function bodyBefore({ mentions, layer: { tokens }, clusters }: Scene, index: number): string | undefined {
  const sentence = tokens.sentence[mentions[index]!.first];
  for (let at = index - 1; at >= 0 && tokens.sentence[mentions[at]!.first] === sentence; at--) {
    const { type, verb, key } = mentions[at]!;
    const cluster = clusters.get(key);
    if (type === NAME && verb >= 0 && cluster && isThing(cluster)) return cluster.full;
  }
  return undefined;
}
