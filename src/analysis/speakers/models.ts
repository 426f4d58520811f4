// The learned models for quotations, decoded on first use so that starting the program does not wait for them.
import { decode } from '../linear.ts';
import type { SpeakerModels } from './speakers.ts';
import { KEEP, PRONOUN, SPEAKER } from './speakers.weights.ts';

let models: SpeakerModels | undefined;

/** Decoded once a run; the same object every time. */
export function speakerModels(): SpeakerModels {
  models ??= { speaker: decode(SPEAKER), pronoun: decode(PRONOUN), keep: decode(KEEP) };
  return models;
}
