// From cue to attribution by the learned models: is it a cue, which span, which source, and how sure the whole is.
import { bucket, makeFeatures, put, scoreOf, sigmoid, softmax, type Features, type Linear } from '../linear.ts';
import { cueFeatures, type AttributionScene } from './cues.ts';
import { sourceFeatures, sourcesOf } from './sources.ts';
import { cueContext, endFeatures, shapeFeatures, startFeatures } from './span-features.ts';
import { spansOf, type Candidates, type SpanCandidate } from './spans.ts';

/** One model a question: does this word attribute, how far does its content reach, who is the source, is it one at all. */
export interface AttributionModels {
  readonly cue: Linear;
  readonly span: Linear;
  readonly source: Linear;
  readonly accept: Linear;
}

/** One cue with the span and source chosen for it. */
export interface Ranked {
  readonly at: number;
  readonly span: SpanCandidate;
  /** Index of the mention, or -1. */
  readonly source: number;
  /** Score of the cue, share of the spans that agree with the chosen one, share of the source. */
  readonly cueScore: number;
  readonly spanShare: number;
  readonly sourceShare: number;
}

/** Cues below this are not looked at further. */
const LEAST_CUE = -2.2;
const features = makeFeatures(128);

/** Scores of all candidate spans of a cue. */
function spanScores(scene: AttributionScene, model: Linear, at: number, candidates: Candidates): number[] {
  const cue = cueContext(scene, at);
  const starts = candidates.starts.map((start) => {
    startFeatures(features, scene, cue, start);
    return scoreOf(model, features);
  });
  const ends = candidates.ends.map((end) => {
    endFeatures(features, scene, cue, end);
    return scoreOf(model, features);
  });
  return candidates.spans.map((span) => {
    shapeFeatures(features, scene, cue, span);
    return scoreOf(model, features) + starts[span.from]! + ends[span.to]!;
  });
}

/** The span that most of the shares agree with: share at least half of their length with it. */
function middle(
  scene: AttributionScene,
  spans: readonly SpanCandidate[],
  shares: readonly number[],
): { span: SpanCandidate; share: number } | undefined {
  const { tokens } = scene.layer;
  const likely = spans.map((span, index) => ({ span, share: shares[index]! })).filter(({ share }) => share > 0.02);
  let best: { span: SpanCandidate; share: number } | undefined;
  let bestOwn = 0;
  for (const { span, share } of likely) {
    let sum = 0;
    const start = tokens.start[span.start]!;
    const end = tokens.end[span.end - 1]!;
    for (const other of likely) {
      const otherStart = tokens.start[other.span.start]!;
      const otherEnd = tokens.end[other.span.end - 1]!;
      const shared = Math.min(end, otherEnd) - Math.max(start, otherStart);
      if (2 * shared >= end - start + (otherEnd - otherStart) - shared) sum += other.share;
    }
    if (!best || sum > best.share + 0.02 || (sum > best.share - 0.02 && share > bestOwn)) {
      best = { span, share: sum };
      bestOwn = share;
    }
  }
  return best;
}

/** Span and source of every cue that is likely one. */
export function rankCues(scene: AttributionScene, models: Pick<AttributionModels, 'cue' | 'span' | 'source'>): readonly Ranked[] {
  const ranked: Ranked[] = [];
  for (const at of scene.cues) {
    cueFeatures(features, scene, at);
    const cueScore = scoreOf(models.cue, features);
    if (cueScore < LEAST_CUE) continue;
    const candidates = spansOf(scene, at);
    if (candidates.spans.length === 0) continue;
    const chosen = middle(scene, candidates.spans, softmax(spanScores(scene, models.span, at, candidates)));
    if (!chosen) continue;
    const source = bestSource(scene, models.source, at, chosen.span);
    ranked.push({ at, span: chosen.span, source: source.mention, cueScore, spanShare: chosen.share, sourceShare: source.share });
  }
  return ranked;
}

function bestSource(scene: AttributionScene, model: Linear, at: number, span: SpanCandidate): { mention: number; share: number } {
  const candidates = sourcesOf(scene, at);
  const shares = softmax(
    candidates.map((index, rank) => {
      sourceFeatures(features, scene, at, index, rank, span.start, span.end);
      return scoreOf(model, features);
    }),
  );
  let best = -1;
  shares.forEach((share, at2) => {
    if (best < 0 || share > shares[best]!) best = at2;
  });
  return best < 0 ? { mention: -1, share: 0 } : { mention: candidates[best]!, share: shares[best]! };
}

/** Writes what speaks for the whole being right. */
export function acceptFeatures(into: Features, scene: AttributionScene, ranked: Ranked): void {
  into.count = 0;
  const { layer } = scene;
  const cue = layer.tokens.id[ranked.at]!;
  const score = Math.max(-9, Math.min(9, Math.round(ranked.cueScore * 2)));
  const span = Math.min(9, Math.floor(ranked.spanShare * 10));
  const source = Math.min(4, Math.floor(ranked.sourceShare * 5));
  const length = bucket(ranked.span.end - ranked.span.start);
  const mention = ranked.source < 0 ? undefined : scene.mentions[ranked.source]!;
  const kind = mention ? 1 + mention.type : 0;
  const quoted = (layer.inQuote[ranked.span.start]! >= 0 ? 1 : 0) + (layer.inQuote[ranked.span.end - 1]! >= 0 ? 2 : 0);
  put(into, 800, 1);
  put(into, 801, score);
  put(into, 802, span);
  put(into, 803, score, span);
  put(into, 804, source, kind);
  put(into, 805, score, source);
  put(into, 806, cue);
  put(into, 807, ranked.span.lie, length, quoted);
  put(into, 808, ranked.span.lie, score);
  put(into, 809, ranked.span.lie, cue);
  put(into, 810, length, score);
  put(into, 811, quoted, score);
  put(into, 812, kind, score);
  put(into, 813, ranked.span.lie, quoted, span);
}

/** How sure the whole is, 0…1. */
export function accept(scene: AttributionScene, model: Linear, ranked: Ranked): number {
  acceptFeatures(features, scene, ranked);
  return sigmoid(scoreOf(model, features));
}
