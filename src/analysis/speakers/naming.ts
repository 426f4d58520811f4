// The name to show for a mention: the fullest form of a name, whom a pronoun or a role ("the spokesperson") stands for,
// all members of a list ("the United States, France and Britain").
import type { Linear } from '../linear.ts';
import { NOBODY, type Told } from './features.ts';
import { mentionText } from './names.ts';
import { nameOf } from './resolve.ts';
import { NAME, NOUN, PRON, isCapital } from './layer.ts';
import { firstMentionFrom, type Scene } from './scene.ts';
import { TITLE } from '../tokens-classes.ts';
import { wordId, wordIds } from '../tokens.ts';

/** Index of a mention -> the name to show. */
export type Naming = (index: number, told?: Told) => string;

const WHO = wordIds('who which');
const THEY = wordIds('they their we it');
const THE = wordId('the');
const OF = wordId('of');
const IT = wordId('it');
/** "is expected", "are said": not who says it. */
const BE = wordIds('is are was were be been being');
const FIRMS = wordIds('company firm');
const AND = wordId('and');
const COMMA = wordId(',');
const BODY_NOUNS = wordIds('report statement study analysis assessment briefing update communique document article');
const BOTH = wordIds('both');
const FAR = 40;
const LONG_LIST = 12;

/** Names by the index of a mention. Remembered, because every candidate of every quote asks. */
export function namingOf(scene: Scene, pronoun: Linear): Naming {
  const roles = rolesOf(scene);
  const known = new Map<number, string>();
  return (index, told = NOBODY) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const name = group(scene, index) ?? stands(scene, pronoun, roles, index) ?? nameOf(scene, pronoun, index, told);
    if (told === NOBODY) known.set(index, name);
    return name;
  };
}

/** Entities by the role word right before their name: "Kremlin spokesperson Dmitry Peskov". In order of the text. */
function rolesOf(scene: Scene): ReadonlyMap<number, readonly { index: number; role: number }[]> {
  const { tokens, classes } = scene.layer;
  const roles = new Map<number, { index: number; role: number }[]>();
  scene.mentions.forEach((mention, index) => {
    if (mention.type !== NAME || mention.roleAfter || mention.organisation) return;
    for (let at = mention.first - 1; at >= 0 && at >= mention.first - 2; at--) {
      if (tokens.id[at] === OF || scene.clusters.get(mention.key)?.place) break;
      if (!(classes[at]! & TITLE)) continue;
      const list = roles.get(tokens.id[at]!);
      if (list) list.push({ index, role: at });
      else roles.set(tokens.id[at]!, [{ index, role: at }]);
      break;
    }
  });
  return roles;
}

/** Whom "who", "they" or "the spokesperson" stands for; undefined when that cannot be said. */
function stands(scene: Scene, pronoun: Linear, roles: ReturnType<typeof rolesOf>, index: number): string | undefined {
  const { tokens } = scene.layer;
  const mention = scene.mentions[index]!;
  if (mention.type === PRON && WHO.has(mention.key)) {
    const before = scene.mentions[index - 1];
    if (
      !before ||
      before.type === PRON ||
      mention.first - before.last > 2 ||
      tokens.sentence[before.first] !== tokens.sentence[mention.first]
    )
      return undefined;
    return nameOf(scene, pronoun, index - 1, NOBODY);
  }
  if (mention.type === PRON && mention.key === IT)
    return subjectBefore(scene, pronoun, index) ?? bodySpeaking(scene, pronoun, index);
  if (mention.type === PRON && THEY.has(mention.key)) return plural(scene, pronoun, index);
  if (mention.type === NOUN && BOTH.has(tokens.id[mention.first]!)) return pair(scene, index);
  const apposed = mention.type === NOUN ? apposition(scene, index) : -1;
  if (apposed >= 0) return nameOf(scene, pronoun, apposed, NOBODY);
  if (mention.type !== NOUN || tokens.id[mention.first] !== THE || mention.last - mention.first !== 2) return undefined;
  const held = roles.get(mention.key)?.findLast((one) => one.index < index);
  if (held) return nameOf(scene, pronoun, held.index, NOBODY);
  if (FIRMS.has(mention.key)) return onlyFirm(scene, pronoun, index);
  return BODY_NOUNS.has(mention.key) ? bodyOf(scene, pronoun, index) : longer(scene, index);
}

/** "The envoy, Ada Lund, said", "the mayor of Varn, Bo Falk": the person whom two commas name; -1 when there is none. */
function apposition({ mentions, layer: { tokens }, clusters }: Scene, index: number): number {
  const mention = mentions[index]!;
  for (let at = index + 1; at <= index + 2; at++) {
    const other = mentions[at];
    if (!other || tokens.sentence[other.first] !== tokens.sentence[mention.first]) return -1;
    const isPlace = tokens.id[other.first - 1] === OF || tokens.id[other.first - 2] === OF;
    if (isPlace && at === index + 1 && other.first - mention.last < 3) continue;
    const cluster = clusters.get(other.key);
    const isPerson = other.type === NAME && !other.roleAfter && !other.organisation && !cluster?.place && !cluster?.body;
    const before = at > index + 1 ? mentions[at - 1]!.last : mention.last;
    return isPerson &&
      other.last - other.first > 1 &&
      other.first === before + 1 &&
      tokens.id[before] === COMMA &&
      tokens.id[other.last] === COMMA
      ? at
      : -1;
  }
  return -1;
}

/** "Tarn Motors apologised, although it claimed …": the body that the sentence began with. */
function subjectBefore(scene: Scene, pronoun: Linear, index: number): string | undefined {
  const { tokens } = scene.layer;
  const sentence = tokens.sentence[scene.mentions[index]!.first]!;
  const first = firstMentionFrom(scene.mentions, tokens.sentences[sentence]!);
  const other = scene.mentions[first];
  if (first >= index || !other || other.type !== NAME || other.roleAfter || other.possessive || other.verb < 0) return undefined;
  const cluster = scene.clusters.get(other.key);
  return other.organisation || cluster?.organisation || cluster?.body || cluster?.place
    ? nameOf(scene, pronoun, first, NOBODY)
    : undefined;
}

/** "…, it said": the body that spoke last, in this paragraph or the one before. */
function bodySpeaking(scene: Scene, pronoun: Linear, index: number): string | undefined {
  const { tokens } = scene.layer;
  const mention = scene.mentions[index]!;
  if (scene.verbClass[index]! < 2) return undefined;
  for (let at = index - 1; at >= 0 && index - at < FAR; at--) {
    const other = scene.mentions[at]!;
    if (tokens.paragraph[mention.first]! - tokens.paragraph[other.first]! > 1) return undefined;
    if (scene.verbClass[at]! < 2 || other.type === PRON || tokens.sentence[other.first] === tokens.sentence[mention.first])
      continue;
    if (other.type === NAME && !other.roleAfter) {
      const cluster = scene.clusters.get(other.key);
      return other.organisation || cluster?.organisation || cluster?.body ? nameOf(scene, pronoun, at, NOBODY) : undefined;
    }
    return BODIES.has(other.key) ? (stands(scene, pronoun, NO_ROLES, at) ?? nameOf(scene, pronoun, at, NOBODY)) : undefined;
  }
  return undefined;
}

const BODIES = wordIds(
  'company firm agency ministry bank government department statement report office committee council group party union court commission institute',
);
const NO_ROLES: ReturnType<typeof rolesOf> = new Map();

/** "The company said": the one firm that has spoken so far. */
function onlyFirm(scene: Scene, pronoun: Linear, index: number): string | undefined {
  let found = -1;
  for (let at = index - 1; at >= 0; at--) {
    const other = scene.mentions[at]!;
    if (other.type !== NAME || other.roleAfter || !other.organisation || scene.verbClass[at]! < 2) continue;
    if (found >= 0 && scene.entity[found] !== scene.entity[at]) return undefined;
    found = at;
  }
  return found < 0 ? longer(scene, index) : nameOf(scene, pronoun, found, NOBODY);
}

/** "Both agreed", "both parties": the last two names joined by "and" not far before. */
function pair(scene: Scene, index: number): string | undefined {
  const { tokens } = scene.layer;
  const mention = scene.mentions[index]!;
  for (let at = index - 1; at >= 0 && tokens.sentence[mention.first]! - tokens.sentence[scene.mentions[at]!.first]! < 3; at--) {
    const name = group(scene, at);
    if (name !== undefined && !name.includes(',')) return name;
  }
  return twoIn(scene, index, tokens.sentence[mention.first]! - 1);
}

/** "The sources said": the same noun named more fully before, "Reuters sources". */
function longer(scene: Scene, index: number): string | undefined {
  const { tokens } = scene.layer;
  const mention = scene.mentions[index]!;
  for (let at = index - 1; at >= 0 && index - at < FAR; at--) {
    const other = scene.mentions[at]!;
    if (
      tokens.id[other.last - 1] === mention.key &&
      other.last - other.first > 1 &&
      (other.roleAfter || isCapital(tokens.shape[other.first]))
    )
      return mentionText(tokens, other).replace(/^(?:The|An?)\s/, (word) => word.toLowerCase());
  }
  return undefined;
}

/** "They added": the several or the body that spoke last, in this paragraph or the one before. */
function plural(scene: Scene, pronoun: Linear, index: number): string | undefined {
  const { tokens } = scene.layer;
  const mention = scene.mentions[index]!;
  const initial = mention.first === tokens.sentences[tokens.sentence[mention.first]!];
  const two = initial ? undefined : twoBefore(scene, index);
  if (two !== undefined) return two;
  for (let at = index - 1; at >= 0 && index - at < FAR; at--) {
    const other = scene.mentions[at]!;
    if (tokens.paragraph[mention.first]! - tokens.paragraph[other.first]! > 1) return undefined;
    if (scene.verbClass[at]! < 2 || other.type === PRON || tokens.sentence[other.first] === tokens.sentence[mention.first])
      continue;
    if (BE.has(tokens.id[other.verb - 1]!)) continue;
    const last = tokens.text.charCodeAt(tokens.end[other.last - 1]! - 1);
    const several = other.roleAfter || other.type === NOUN ? last === 115 : initial && other.organisation;
    if (several) return group(scene, at) ?? nameOf(scene, pronoun, at, NOBODY);
  }
  return undefined;
}

/** "Voss called Lund, and they agreed": the two people of the sentence, when there are just two. */
function twoBefore(scene: Scene, index: number): string | undefined {
  return twoIn(scene, index, scene.layer.tokens.sentence[scene.mentions[index]!.first]!);
}

/** The two people that a sentence names before a mention, when there are just two. */
function twoIn(scene: Scene, index: number, sentence: number): string | undefined {
  const { tokens } = scene.layer;
  const names = new Set<string>();
  for (let at = index - 1; at >= 0 && index - at < FAR && tokens.sentence[scene.mentions[at]!.first]! >= sentence; at--) {
    const other = scene.mentions[at]!;
    const cluster = scene.clusters.get(other.key);
    const isPerson = other.type === NAME && !other.roleAfter && cluster && !cluster.place && cluster.man + cluster.woman > 0;
    if (isPerson && tokens.sentence[other.first] === sentence) names.add(cluster.full);
  }
  return names.size === 2 ? [...names].toReversed().join(' and ') : undefined;
}

/** "The report notes": the body that said something "in a new report" shortly before. */
function bodyOf(scene: Scene, pronoun: Linear, index: number): string | undefined {
  const { tokens } = scene.layer;
  const mention = scene.mentions[index]!;
  for (let at = index - 1; at >= 0 && index - at < FAR; at--) {
    const other = scene.mentions[at]!;
    const sentence = tokens.sentence[other.first]!;
    if (tokens.paragraph[mention.first]! - tokens.paragraph[other.first]! > 2) return undefined;
    if (other.type !== NAME || !other.organisation || scene.verbClass[at]! < 2 || sentence === tokens.sentence[mention.first])
      continue;
    for (let place = other.last; place < tokens.sentences[sentence + 1]!; place++)
      if (tokens.id[place] === mention.key) return nameOf(scene, pronoun, at, NOBODY);
  }
  return undefined;
}

/** "the United States, France, Germany and Britain": the whole list, when the mention is in one. */
function group(scene: Scene, index: number): string | undefined {
  const { mentions, layer } = scene;
  const { tokens } = layer;
  const mention = mentions[index]!;
  if (mention.type !== NAME || mention.roleAfter || mention.possessive) return undefined;
  const glue = (left: number, right: number): 'list' | 'and' | undefined => {
    const a = mentions[left];
    const b = mentions[right];
    if (!a || !b || a.type !== NAME || b.type !== NAME || a.roleAfter || b.roleAfter || a.possessive) return undefined;
    let and = false;
    let comma = false;
    for (let at = a.last; at < b.first; at++) {
      if (tokens.id[at] === AND) and = true;
      else if (tokens.id[at] === COMMA) comma = true;
      else if (tokens.id[at] !== THE) return undefined;
    }
    return and ? 'and' : comma ? 'list' : undefined;
  };
  let first = index;
  while (index - first < LONG_LIST && glue(first - 1, first)) first--;
  let last = index;
  while (last - index < LONG_LIST && glue(last, last + 1)) last++;
  // A list ends with "and"; a comma alone is an apposition or the next clause.
  while (last > first && glue(last - 1, last) !== 'and') last--;
  if (last <= first || index > last || (last - first > 1 && !commasOnly(first, last, glue))) return undefined;
  const a = mentions[first]!;
  const b = mentions[last]!;
  const subject = b.verb >= 0 || a.accordingTo || a.before >= 0;
  if (!subject || !isCapital(tokens.shape[a.first])) return undefined;
  const members = mentions
    .slice(first, last + 1)
    .map((member) => scene.clusters.get(member.key)?.full ?? mentionText(tokens, member));
  return `${members.slice(0, -1).join(', ')} and ${members.at(-1)!}`;
}

function commasOnly(first: number, last: number, glue: (left: number, right: number) => 'list' | 'and' | undefined): boolean {
  for (let at = first; at < last - 1; at++) if (glue(at, at + 1) !== 'list') return false;
  return true;
}
