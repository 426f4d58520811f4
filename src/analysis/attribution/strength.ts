// How strongly a cue commits its source, and whether it reports words or only an attitude.
import type { Strength } from '../../model/quote.ts';
import { ALSO_SPEECH, CUES, NOUN_CUES, SPEECH, TOGETHER } from './attribution.data.ts';
import { wordId, wordIds } from '../tokens.ts';

type Listed = keyof typeof CUES;
let strengths: ReadonlyMap<number, Listed> | undefined;

/** The strength of a cue word by its id; undefined when it is no known cue. */
export function strengthOf(cue: number): Listed | undefined {
  if (!strengths) {
    const all = new Map<number, Listed>();
    for (const [strength, words] of Object.entries(CUES) as [Listed, string][]) {
      for (const word of words.trim().split(/\s+/)) if (!all.has(wordId(word))) all.set(wordId(word), strength);
    }
    strengths = all;
  }
  return strengths.get(cue);
}

let others: ReadonlySet<number> | undefined;
let together: ReadonlySet<number> | undefined;

/** The strength of an attribution: an attitude where its cue alone reports no words and neither "that" nor a quotation shows them. */
export function strengthIn(cue: number, hasWords: boolean): Strength {
  together ??= wordIds(TOGETHER);
  others ??= wordIds(ALSO_SPEECH);
  if (!hasWords && together.has(cue)) return 'attitude';
  return strengthOf(cue) ?? (hasWords || others.has(cue) ? 'said' : 'attitude');
}

const speech = new Set(SPEECH.split(' '));

/** Whether it reports words; believing, wanting and fearing do not. */
export function isSpeech(strength: Strength | undefined): boolean {
  return strength !== undefined && speech.has(strength);
}

let nouns: ReadonlySet<number> | undefined;

/** Whether the cue is a noun, which attributes only with "that", "to", "of" or "about" after it. */
export function isNounCue(cue: number): boolean {
  nouns ??= wordIds(NOUN_CUES);
  return nouns.has(cue);
}

/** Whether the word reports what "that" begins behind it: "signalled that", beside the verbs of speech. */
export function tellsThat(cue: number): boolean {
  others ??= wordIds(ALSO_SPEECH);
  return isSpeechVerb(cue) || (others.has(cue) && !isNounCue(cue));
}

/** Whether the word is a listed verb of speech. */
export function isSpeechVerb(cue: number): boolean {
  return isSpeech(strengthOf(cue)) && !isNounCue(cue);
}
