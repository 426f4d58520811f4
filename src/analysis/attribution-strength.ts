// How strongly a cue commits its source, and whether it reports words or only an attitude.
import type { Strength } from '../model/quote.ts';
import { CUES, NOUN_CUES, SPEECH } from './attribution.data.ts';
import { wordId, wordIds } from './tokens.ts';

let strengths: ReadonlyMap<number, Strength> | undefined;

/** The strength of a cue word by its id; undefined when it is no known cue. */
export function strengthOf(cue: number): Strength | undefined {
  if (!strengths) {
    const all = new Map<number, Strength>();
    for (const [strength, words] of Object.entries(CUES) as [Strength, string][]) {
      for (const word of words.trim().split(/\s+/)) if (!all.has(wordId(word))) all.set(wordId(word), strength);
    }
    strengths = all;
  }
  return strengths.get(cue);
}

const speech = new Set(SPEECH.split(' '));

export function isSpeech(strength: Strength | undefined): boolean {
  return strength !== undefined && speech.has(strength);
}

let nouns: ReadonlySet<number> | undefined;

/** Whether the cue is a noun, which attributes only with "that", "to", "of" or "about" after it. */
export function isNounCue(cue: number): boolean {
  nouns ??= wordIds(NOUN_CUES);
  return nouns.has(cue);
}

/** Whether the word is a listed verb of speech. */
export function isSpeechVerb(cue: number): boolean {
  return isSpeech(strengthOf(cue)) && !isNounCue(cue);
}
