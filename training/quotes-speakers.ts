// Learns the three models for quotes from labelled articles: speaker, pronoun, keep.
import { bucket, makeFeatures, type Features, type Linear } from '../src/analysis/linear.ts';
import { keepFeatures } from '../src/analysis/quotes-keep.ts';
import { choose, sidesOf, speakerShares, tellNext } from '../src/analysis/speakers/speakers.ts';
import type { QuoteSpan } from '../src/analysis/quotes.ts';
import { nobody, speakerFeatures, type Told } from '../src/analysis/speakers/features.ts';
import { mentionText } from '../src/analysis/speakers/names.ts';
import { NAME, PRON } from '../src/analysis/speakers/layer.ts';
import { antecedents, pronounFeatures } from '../src/analysis/speakers/pronouns.ts';
import { candidatesOf, isPersonal, layerOf, makeScene, type Scene } from '../src/analysis/speakers/scene.ts';
import { overlapShare, sameName, similar, type GoldArticle, type GoldQuote } from './quotes-gold.ts';
import { learnChoice, learnYesNo, type ChoiceCase, type Settings, type YesNoCase } from './quotes-learn.ts';

export interface Prepared {
  readonly article: GoldArticle;
  readonly scene: Scene;
  /** The label of each quotation, if it has one. */
  readonly gold: readonly (GoldQuote | undefined)[];
}

const scratch = makeFeatures(128);

export function taken(features: Features): Int32Array {
  return features.at.slice(0, features.count);
}

export function prepare(article: GoldArticle): Prepared {
  const { layer, spans } = layerOf(article.body);
  const scene = makeScene(layer, spans);
  return { article, scene, gold: scene.quotations.map(({ span }) => labelOf(article, span)) };
}

/** The quote labels leave out what stands in '' pairs, the attribution labels do not: there the source is the speaker. */
function labelOf(article: GoldArticle, span: QuoteSpan): GoldQuote | undefined {
  const { start, end } = span.outer;
  if (!span.paired) return article.quotes.find((quote) => overlapShare([quote.start, quote.end], [start, end]) >= 0.5);
  const found = article.attributions.find(({ content }) => content.some((part) => part[0] < span.end && span.start < part[1]));
  return found && { start, end, kind: found.kind, speaker: found.source };
}

function isSpeaker(scene: Scene, index: number, gold: GoldQuote): number {
  const mention = scene.mentions[index]!;
  const text = mentionText(scene.layer.tokens, mention);
  if (gold.kind === 'named') return mention.type !== PRON && sameName(gold.speaker, text) ? 1 : 0;
  if (gold.kind === 'nominal') return mention.type !== PRON && similar(gold.speaker, text) ? 1 : 0;
  if (mention.type === PRON) return text.toLowerCase() === gold.speaker.trim().toLowerCase() ? 1 : 0;
  return gold.resolved !== undefined && mention.type === NAME && !mention.roleAfter && sameName(gold.resolved, text) ? 0.3 : 0;
}

/** The right mention to go on with: the nearest of the right ones. */
function goldMention(scene: Scene, candidates: readonly number[], gold: GoldQuote): number {
  return candidates.find((index) => isSpeaker(scene, index, gold) === 1) ?? -1;
}

export interface SpeakerCases {
  readonly choices: ChoiceCase[];
  readonly pronouns: ChoiceCase[];
}

function speakerCases({ scene, gold }: Prepared): SpeakerCases {
  const cases: SpeakerCases = { choices: [], pronouns: [] };
  let told = nobody();
  for (const [number, quotation] of scene.quotations.entries()) {
    const label = gold[number];
    if (!label || label.kind === 'none') continue;
    const candidates = candidatesOf(scene, number, told.mention);
    const target = candidates.map((index) => isSpeaker(scene, index, label));
    const sides = sidesOf(scene, quotation, candidates);
    cases.choices.push({
      candidates: candidates.map((index, at) => {
        speakerFeatures(scratch, scene, number, quotation, index, sides[at]!, told);
        return taken(scratch);
      }),
      target,
    });
    const right = goldMention(scene, candidates, label);
    if (label.resolved !== undefined && right >= 0 && isPersonal(scene.mentions[right]!))
      cases.pronouns.push(pronounCase(scene, right, label.resolved, told));
    told = tellNext(scene, told, number, right, right < 0 ? undefined : whoOf(scene, right, label));
  }
  return cases;
}

/** The entity of a right mention: for a pronoun, that of the name it stands for where the label knows. */
function whoOf(scene: Scene, index: number, { resolved }: GoldQuote): number | undefined {
  if (resolved === undefined || !isPersonal(scene.mentions[index]!)) return scene.entity[index];
  const name = antecedents(scene, index).find((at) => sameName(resolved, mentionText(scene.layer.tokens, scene.mentions[at]!)));
  return scene.entity[name ?? index];
}

function pronounCase(scene: Scene, index: number, resolved: string, told: Told): ChoiceCase {
  const names = antecedents(scene, index);
  return {
    candidates: names.map((name, rank) => {
      pronounFeatures(scratch, scene, index, name, bucket(rank), told);
      return taken(scratch);
    }),
    target: names.map((name) => (sameName(resolved, mentionText(scene.layer.tokens, scene.mentions[name]!)) ? 1 : 0)),
  };
}

/** Cases for keeping, with the speaker that a model which has not seen the article chooses. */
function keepCases({ scene, gold }: Prepared, speaker: Linear): YesNoCase[] {
  let told = nobody();
  return scene.quotations.map((_, number) => {
    const candidates = candidatesOf(scene, number, told.mention);
    const choice = choose(scene, candidates, speakerShares(scene, speaker, number, candidates, told));
    keepFeatures(scratch, scene, number, choice);
    const yes = gold[number] !== undefined;
    if (yes) told = tellNext(scene, told, number, choice.mention);
    return { features: taken(scratch), yes, weight: 1 };
  });
}

const SPEAKER: Settings = { bits: 17, rate: 0.06, l2: 4e-3, epochs: 8 };
const PRONOUN: Settings = { bits: 14, rate: 0.03, l2: 2e-3, epochs: 8 };
const KEEP: Settings = { bits: 15, rate: 0.08, l2: 2e-3, epochs: 10 };
const CROSS = 4;

export interface LearnedSpeakers {
  readonly speaker: Linear;
  readonly pronoun: Linear;
  readonly keep: Linear;
}

export function learnSpeakers(articles: readonly Prepared[]): LearnedSpeakers {
  const cases = articles.map(speakerCases);
  const learn = (use: (at: number) => boolean) =>
    learnChoice(
      cases.flatMap((one, at) => (use(at) ? one.choices : [])),
      SPEAKER,
    );
  const keep: YesNoCase[] = [];
  for (let part = 0; part < CROSS; part++) {
    const model = learn((at) => at % CROSS !== part);
    articles.forEach((article, at) => {
      if (at % CROSS === part) keep.push(...keepCases(article, model));
    });
  }
  return {
    speaker: learn(() => true),
    pronoun: learnChoice(
      cases.flatMap((one) => one.pronouns),
      PRONOUN,
    ),
    keep: learnYesNo(keep, KEEP),
  };
}
