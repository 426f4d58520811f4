// Learns the list of cue words and the four models for attributions from labelled articles: cue, span, source, accept.
import { makeFeatures, type Linear } from '../src/analysis/linear.ts';
import { cueFeatures, makeAttributionScene, type AttributionScene, type CueWords } from '../src/analysis/attribution/cues.ts';
import { believe, withHints } from '../src/analysis/attribution/hints.ts';
import { acceptFeatures, rankCues } from '../src/analysis/attribution/rank.ts';
import { sourceFeatures, sourcesOf } from '../src/analysis/attribution/sources.ts';
import { cueContext, endFeatures, shapeFeatures, startFeatures } from '../src/analysis/attribution/span-features.ts';
import { spansOf } from '../src/analysis/attribution/spans.ts';
import { mentionText } from '../src/analysis/speakers/names.ts';
import { AUXILIARY, CUE as CUE_WORD, DETERMINER, PRONOUN, ROLE, SMALL } from '../src/analysis/tokens-classes.ts';
import { LOWER, tokenAt, wordId } from '../src/analysis/tokens.ts';
import { overlapShare, sameName, similar, type GoldAttribution } from './quotes-gold.ts';
import {
  learnChoice,
  learnSpans,
  learnYesNo,
  type ChoiceCase,
  type Settings,
  type SpanCase,
  type YesNoCase,
} from './quotes-learn.ts';
import { taken, type Prepared } from './quotes-speakers.ts';

const LEAST_SEEN = 2;
const LEAST_SHARE = 0.08;
const NEAR = 4;
const AFTER = 9;

/** A label as token and character bounds. */
interface Label {
  readonly gold: GoldAttribution;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { first: number; last: number }[];
}

function labelsOf({ article, scene }: Prepared): Label[] {
  const { tokens } = scene.layer;
  return article.attributions.map((gold) => ({
    gold,
    from: Math.min(...gold.content.map((part) => part[0])),
    to: Math.max(...gold.content.map((part) => part[1])),
    parts: gold.content.map((part) => ({ first: tokenAt(tokens, part[0]), last: tokenAt(tokens, part[1] - 1) })),
  }));
}

function bump(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Words beside labelled contents, and the share of their occurrences that are: as text and eighths. */
function learnWords(articles: readonly Prepared[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const beside = new Map<string, number>();
  for (const prepared of articles) {
    const { tokens, classes, inQuote } = prepared.scene.layer;
    const word = (at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    const fits = (at: number): boolean =>
      at >= 0 &&
      at < tokens.count &&
      tokens.shape[at] === LOWER &&
      inQuote[at]! < 0 &&
      (classes[at]! & (AUXILIARY | DETERMINER | PRONOUN)) === 0 &&
      (classes[at]! & (ROLE | CUE_WORD)) !== ROLE;
    const isSmall = (at: number): boolean =>
      (classes[at]! & SMALL) !== 0 && tokens.id[at] !== ACCORDING && !SAYINGS.has(word(at));
    for (let at = 0; at < tokens.count; at++) if (fits(at) && !isSmall(at)) bump(seen, word(at));
    for (const { parts } of labelsOf(prepared)) {
      const { first, last } = parts[0]!;
      let cue = -1;
      for (let at = first - 1; at >= first - NEAR && cue < 0; at--)
        if (fits(at) && !isSmall(at) && tokens.sentence[at] === tokens.sentence[first]) cue = at;
      for (let at = last + 1; at <= last + AFTER && cue < 0; at++)
        if (fits(at) && !isSmall(at) && tokens.sentence[at] === tokens.sentence[last]) cue = at;
      if (cue >= 0) bump(beside, word(cue));
    }
  }
  const words = new Map<string, number>([['according', 7]]);
  for (const [word, count] of [...beside].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const share = count / Math.max(count, seen.get(word)!);
    if (count >= LEAST_SEEN && share >= LEAST_SHARE && !words.has(word))
      words.set(word, Math.max(1, Math.min(8, Math.round(share * 8))));
  }
  return words;
}

const ACCORDING = wordId('according');
const SAYINGS = new Set([
  'asked',
  'said',
  'told',
  'says',
  'speaking',
  'citing',
  'noting',
  'calling',
  'saying',
  'adding',
  'referring',
  'own',
  'saying',
]);

export function wordsById(words: ReadonlyMap<string, number>): CueWords {
  return new Map([...words].map(([word, share]) => [wordId(word), share]));
}

interface Aligned {
  readonly scene: AttributionScene;
  readonly labels: readonly Label[];
  /** The label of each cue, by its place in scene.cues. */
  readonly byCue: ReadonlyMap<number, Label>;
}

/** Gives every label the cue nearest to it that can reach it, strong cues first. */
function align(prepared: Prepared, words: CueWords): Aligned {
  const scene = makeAttributionScene(prepared.scene, words);
  const { tokens } = scene.layer;
  const labels = labelsOf(prepared);
  const offers: { label: Label; at: number; value: number }[] = [];
  for (const at of scene.cues) {
    const place = tokens.start[at]!;
    const near = labels.filter((label) => label.from - place < 600 && place - label.to < 600);
    if (near.length === 0) continue;
    const { spans } = spansOf(scene, at);
    for (const label of near) {
      if (label.parts.some((part) => part.first <= at && at <= part.last)) continue;
      const reachable = spans.some(
        (span) => overlapShare([label.from, label.to], [tokens.start[span.start]!, tokens.end[span.end - 1]!]) >= 0.5,
      );
      if (!reachable) continue;
      const distance = Math.min(...label.parts.map((part) => (at < part.first ? part.first - at : at - part.last)));
      offers.push({ label, at, value: (words.get(tokens.id[at]!) ?? 0) / 8 - distance * 0.06 });
    }
  }
  offers.sort((a, b) => b.value - a.value || a.at - b.at);
  const byCue = new Map<number, Label>();
  const given = new Set<Label>();
  for (const { label, at } of offers) {
    if (byCue.has(at) || given.has(label)) continue;
    byCue.set(at, label);
    given.add(label);
  }
  return { scene, labels, byCue };
}

const scratch = makeFeatures(128);

interface Cases {
  readonly cues: YesNoCase[];
  readonly spans: SpanCase[];
  readonly sources: ChoiceCase[];
}

function casesOf({ scene, byCue }: Aligned): Cases {
  const cases: Cases = { cues: [], spans: [], sources: [] };
  for (const at of scene.cues) {
    const label = byCue.get(at);
    cueFeatures(scratch, scene, at);
    cases.cues.push({ features: taken(scratch), yes: label !== undefined, weight: 1 });
    if (!label) continue;
    cases.spans.push(spanCase(scene, at, label));
    const source = sourceCase(scene, at, label);
    if (source) cases.sources.push(source);
  }
  return cases;
}

function spanCase(scene: AttributionScene, at: number, label: Label): SpanCase {
  const { tokens } = scene.layer;
  const cue = cueContext(scene, at);
  const candidates = spansOf(scene, at);
  return {
    starts: candidates.starts.map((start) => {
      startFeatures(scratch, scene, cue, start);
      return taken(scratch);
    }),
    ends: candidates.ends.map((end) => {
      endFeatures(scratch, scene, cue, end);
      return taken(scratch);
    }),
    shapes: candidates.spans.map((span) => {
      shapeFeatures(scratch, scene, cue, span);
      return taken(scratch);
    }),
    spans: candidates.spans,
    target: candidates.spans.map((span) => {
      const share = overlapShare([label.from, label.to], [tokens.start[span.start]!, tokens.end[span.end - 1]!]);
      return share >= 0.5 ? share * share : 0;
    }),
  };
}

function sourceCase(scene: AttributionScene, at: number, { gold, parts }: Label): ChoiceCase | undefined {
  if (gold.kind === 'none') return undefined;
  const { tokens } = scene.layer;
  const start = parts[0]!.first;
  const end = parts.at(-1)!.last + 1;
  const candidates = sourcesOf(scene, at);
  const target = candidates.map((index) => {
    const text = mentionText(tokens, scene.mentions[index]!);
    if (gold.kind === 'named') return sameName(gold.source, text) ? 1 : 0;
    if (gold.kind === 'pron') return text.toLowerCase() === gold.source.trim().toLowerCase() ? 1 : 0;
    return similar(gold.source, text) ? 1 : 0;
  });
  return {
    candidates: candidates.map((index, rank) => {
      sourceFeatures(scratch, scene, at, index, rank, start, end);
      return taken(scratch);
    }),
    target,
  };
}

const CUE: Settings = { bits: 17, rate: 0.03, l2: 4e-3, epochs: 4 };
const SPAN: Settings = { bits: 16, rate: 0.08, l2: 4e-3, epochs: 4 };
const SOURCE: Settings = { bits: 15, rate: 0.04, l2: 2e-3, epochs: 6 };
const ACCEPT: Settings = { bits: 13, rate: 0.05, l2: 2e-3, epochs: 6 };
const CROSS = 3;

type Three = Record<'cue' | 'span' | 'source', Linear>;

function learnThree(cases: readonly Cases[]): Three {
  return {
    cue: learnYesNo(
      cases.flatMap((one) => one.cues),
      CUE,
    ),
    span: learnSpans(
      cases.flatMap((one) => one.spans),
      SPAN,
    ),
    source: learnChoice(
      cases.flatMap((one) => one.sources),
      SOURCE,
    ),
  };
}

/** Cases for accepting: what models that have not seen the article make of it, and whether that is right. */
function acceptCases({ scene, labels }: Aligned, models: Three): YesNoCase[] {
  const { tokens } = scene.layer;
  return rankCues(scene, models).map((ranked) => {
    acceptFeatures(scratch, scene, ranked);
    const span = [tokens.start[ranked.span.start]!, tokens.end[ranked.span.end - 1]!] as const;
    return {
      features: taken(scratch),
      yes: labels.some((label) => overlapShare([label.from, label.to], span) >= 0.5),
      weight: 1,
    };
  });
}

export interface LearnedAttributions extends Three {
  /** The articles with hints by models that have not seen them. */
  readonly hinted: readonly Prepared[];
  readonly words: ReadonlyMap<string, number>;
  readonly accept: Linear;
}

export function learnAttributions(articles: readonly Prepared[]): LearnedAttributions {
  const words = learnWords(articles);
  const byId = wordsById(words);
  const aligned = articles.map((article) => align(article, byId));
  const cases = aligned.map(casesOf);
  const parts: Three[] = [];
  const accepts: YesNoCase[] = [];
  for (let part = 0; part < CROSS; part++) {
    const models = learnThree(cases.filter((_, at) => at % CROSS !== part));
    parts.push(models);
    aligned.forEach((one, at) => {
      if (at % CROSS === part) accepts.push(...acceptCases(one, models));
    });
  }
  const acceptance = learnYesNo(accepts, ACCEPT);
  const hinted = articles.map((article, at) => {
    const { believed } = believe(article.scene, { words: byId, models: { ...parts[at % CROSS]!, accept: acceptance } });
    return { ...article, scene: withHints(article.scene, believed) };
  });
  return { ...learnThree(cases), words, accept: acceptance, hinted };
}
