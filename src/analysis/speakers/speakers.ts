// Which mention is the speaker of each quotation, who a pronoun stands for, and which quotations are only scare quotes.
// Three learned rankers; their features are in the files beside this one, their weights come from training/quotes.ts.
import type { Span } from '../../model/text.ts';
import { makeFeatures, scoreOf, sigmoid, softmax, type Linear } from '../linear.ts';
import { keepFeatures } from '../quotes-keep.ts';
import { isSpeechVerb } from '../attribution/strength.ts';
import type { Naming } from './naming.ts';
import { NAME } from './layer.ts';
import { nobody, speakerFeatures, type Told } from './features.ts';
import { DETERMINER } from '../tokens-classes.ts';
import { wordId, wordIds } from '../tokens.ts';
import { resolve } from './resolve.ts';
import { candidatesOf, isPersonal, type Quotation, type Scene } from './scene.ts';

/** One model a question: who speaks, whom a pronoun stands for, is it a quotation at all. */
export interface SpeakerModels {
  readonly speaker: Linear;
  readonly pronoun: Linear;
  readonly keep: Linear;
}

/** A quotation with its speaker, as far as one was found. */
export interface SpokenQuote extends Span {
  /** Index of its quotation in the scene. */
  readonly number: number;
  /** Index of the mention chosen, or -1. */
  readonly mention: number;
  /** The fullest name of the speaker. */
  readonly speaker?: string;
  readonly cue?: string;
  /** It stands in '' pairs. */
  readonly paired: boolean;
}

/** The choice for one quotation, and how sure it is: 0…1. */
export interface Choice {
  readonly mention: number;
  readonly share: number;
}

const ROOM = 96;
const KEEP = 0.4;
/** Fewer words without a speaker in sight are a title or a scare quote. */
const FEW_WORDS = 5;
const FEW_SCARED = 3;
const NEAR_VERB = 3;
const SO = wordIds('so this');
const ACCORDING = wordId('according');

/** Ranks of the candidates on their sides, for the features. */
export function sidesOf(
  scene: Scene,
  quotation: Quotation,
  candidates: readonly number[],
): readonly { rank: number; cueRank: number }[] {
  const seen = [0, 0];
  const cues = [0, 0];
  return candidates.map((index) => {
    const after = scene.mentions[index]!.first >= quotation.to ? 1 : 0;
    const side = { rank: seen[after]!, cueRank: cues[after]! };
    seen[after]!++;
    if (scene.verbClass[index]! > 1 || scene.mentions[index]!.accordingTo || (after && scene.beforeClass[index]! > 1))
      cues[after]!++;
    return side;
  });
}

/** What is known after a quotation has its speaker. */
export function tellNext(scene: Scene, told: Told, number: number, mention: number, who = scene.entity[mention]): Told {
  if (mention < 0 || who === undefined) return told;
  told.counts.set(who, (told.counts.get(who) ?? 0) + 1);
  return { mention, quotation: number, earlier: told.mention, who, counts: told.counts };
}

/** The share of every candidate to be the speaker. */
export function speakerShares(scene: Scene, model: Linear, number: number, candidates: readonly number[], told: Told): number[] {
  const quotation = scene.quotations[number]!;
  const sides = sidesOf(scene, quotation, candidates);
  const features = makeFeatures(ROOM);
  return softmax(
    candidates.map((index, at) => {
      speakerFeatures(features, scene, number, quotation, index, sides[at]!, told);
      return scoreOf(model, features);
    }),
  );
}

/** The mention whose entity has the largest share; of its mentions the likeliest. */
export function choose(scene: Scene, candidates: readonly number[], shares: readonly number[]): Choice {
  const sums = new Map<number, number>();
  let best: Choice = { mention: -1, share: 0 };
  let top = 0;
  candidates.forEach((index, at) => {
    const who = scene.entity[index]!;
    sums.set(who, (sums.get(who) ?? 0) + shares[at]!);
  });
  candidates.forEach((index, at) => {
    const sum = sums.get(scene.entity[index]!)!;
    if (sum > best.share + 1e-9 || (sum > best.share - 1e-9 && shares[at]! > top)) {
      best = { mention: index, share: sum };
      top = shares[at]!;
    }
  });
  return best;
}

/** The quotations that somebody says, in order. */
export function findSpeakers(scene: Scene, models: SpeakerModels, naming: Naming): readonly SpokenQuote[] {
  const spoken: SpokenQuote[] = [];
  const features = makeFeatures(ROOM);
  let told = nobody();
  for (const [number, quotation] of scene.quotations.entries()) {
    const candidates = candidatesOf(scene, number, told.mention);
    const ranked = choose(scene, candidates, speakerShares(scene, models.speaker, number, candidates, told));
    const choice = { ...ranked, mention: nearestVerb(scene, quotation, candidates, ranked.mention) };
    keepFeatures(features, scene, number, choice);
    const share = sigmoid(scoreOf(models.keep, features));
    if (share < KEEP || (choice.mention < 0 && quotation.words < FEW_WORDS && quotation.lastMark === 0)) continue;
    const cue = choice.mention < 0 ? undefined : cueOf(scene, choice.mention);
    if (cue === undefined && isScare(scene, quotation)) continue;
    const speaker = choice.mention < 0 ? undefined : naming(choice.mention, told);
    spoken.push({
      start: quotation.span.start,
      end: quotation.span.end,
      number,
      mention: choice.mention,
      paired: quotation.span.paired,
      ...(speaker === undefined ? {} : { speaker }),
      ...(cue === undefined ? {} : { cue }),
    });
    const personal = choice.mention >= 0 && isPersonal(scene.mentions[choice.mention]!);
    const stands = personal ? resolve(scene, models.pronoun, choice.mention, told) : undefined;
    told = tellNext(scene, told, number, choice.mention, stands ?? scene.entity[choice.mention]);
  }
  return spoken;
}

/** A word or three after an article, in a sentence where nobody says anything: a name that the writer keeps at arm's length. */
function isScare({ layer: { tokens, classes, inQuote } }: Scene, { from, words, lastMark }: Quotation): boolean {
  if (words > FEW_SCARED || lastMark !== 0 || (classes[from - 1]! & DETERMINER) === 0) return false;
  const sentence = tokens.sentence[from]!;
  const end = tokens.sentences[sentence + 1]!;
  for (let at = tokens.sentences[sentence]!; at < end; at++)
    if (inQuote[at]! < 0 && (isSpeechVerb(tokens.id[at]!) || tokens.id[at] === ACCORDING)) return false;
  return true;
}

/** "Moscow said so after Assad spoke of the \"importance\"": the subject of a verb of saying right before the quotation. */
function nearestVerb(scene: Scene, quotation: Quotation, candidates: readonly number[], chosen: number): number {
  const { tokens } = scene.layer;
  const sentence = tokens.sentence[quotation.from];
  for (const index of candidates) {
    const mention = scene.mentions[index]!;
    const close = mention.verb >= 0 && mention.verb < quotation.from && quotation.from - mention.verb <= NEAR_VERB;
    if (!close || mention.type !== NAME || scene.verbClass[index]! < 2 || tokens.sentence[mention.first] !== sentence) continue;
    const other = scene.mentions[chosen];
    if (!other || scene.entity[chosen] === scene.entity[index] || (other.verb >= 0 && SO.has(tokens.id[other.verb + 1] ?? 0)))
      return index;
    return chosen;
  }
  return chosen;
}

function cueOf(scene: Scene, index: number): string | undefined {
  const { tokens } = scene.layer;
  const mention = scene.mentions[index]!;
  if (mention.accordingTo) return 'according to';
  if (scene.verbClass[index]! > 1) return tokens.text.slice(tokens.start[mention.verb], tokens.end[mention.verb]);
  if (scene.beforeClass[index]! > 1) return tokens.text.slice(tokens.start[mention.before], tokens.end[mention.before]);
  return undefined;
}
