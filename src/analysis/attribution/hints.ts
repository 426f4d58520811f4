// The cues believed, and what they say of each quotation: a source whose content holds it may be its speaker.
import { makeAttributionScene, type AttributionScene } from './cues.ts';
import { pointerOf } from './labels.ts';
import { makeNear } from './near.ts';
import { accept, rankCues, type AttributionModels, type Ranked } from './rank.ts';
import type { CueWords } from './cues.ts';
import { tailOf, thatOf } from './tail.ts';
import type { Hint, Scene } from '../speakers/scene.ts';

/** What finding attributions has learned. */
export interface AttributionTools {
  readonly words: CueWords;
  readonly models: AttributionModels;
}

/** A ranked cue and how sure the whole is, 0…1. */
export interface Believed extends Ranked {
  readonly share: number;
}

const MOST = 3;
/** How sure a sentence is that ends with its source and verb. */
const TAIL = 0.93;
/** And one whose verb has "that" behind it, where the models say nothing. */
const TOLD = 0.8;

/** All ranked cues of a text with their shares, in order. */
export function believe(
  base: Scene,
  { words, models }: AttributionTools,
): { scene: AttributionScene; believed: readonly Believed[] } {
  const scene = makeAttributionScene(base, words);
  const ranked = new Map(rankCues(scene, models).map((one) => [one.at, { ...one, share: accept(scene, models.accept, one) }]));
  for (const at of scene.cues) {
    const tail = tailOf(scene, at) ?? pointerOf(scene, at);
    if (tail) ranked.set(at, { ...tail, share: TAIL });
  }
  for (const { verb } of scene.mentions) {
    const told = verb < 0 ? undefined : thatOf(scene, verb);
    const known = told && ranked.get(told.at);
    if (told && (known?.share ?? 0) < TOLD) ranked.set(told.at, { ...(known ?? told), source: told.source, share: TOLD });
  }
  return { scene, believed: [...ranked.values()].toSorted((a, b) => a.at - b.at) };
}

/** The scene with hints for its quotations, surest first. */
export function withHints(scene: Scene, believed: readonly Believed[]): Scene {
  const { id } = scene.layer.tokens;
  // By tokens instead of characters: the index only needs numbers.
  const near = makeNear(believed.map((one) => ({ start: one.span.start, end: one.span.end, one })));
  const hints = scene.quotations.map(({ from, to }): readonly Hint[] =>
    near
      .around({ start: from, end: from })
      .map(({ one }) => one)
      .filter(({ span, source }) => source >= 0 && span.start <= from && to <= span.end + 1)
      .toSorted((a, b) => b.share - a.share || a.at - b.at)
      .slice(0, MOST)
      .map(({ at, span, source, share }) => ({
        mention: source,
        tenths: Math.min(9, Math.floor(share * 10)),
        cue: id[at]!,
        lie: span.lie,
        fit: (span.start === from ? 1 : 0) + (span.end >= to && span.end <= to + 1 ? 2 : 0),
      })),
  );
  return { ...scene, hints };
}
