// How the words that tell who says something are put when the sentence around them is gone.

/** Cues that stand before their source: "according to the mayor", "source: ISW". */
const BEFORE = /^(?:according to|citing|per|via|source|sources|to quote)$/i;

/** Whether a cue stands before its source: "according to"; others follow it: "said". */
export function standsBefore(cue: string): boolean {
  return BEFORE.test(cue);
}

/** What a speaker does: "told" wants a listener, without one it is "said"; nothing of a cue that is no verb. */
export function verbOf(cue: string): string {
  if (BEFORE.test(cue)) return '';
  return cue.toLowerCase() === 'told' ? 'said' : cue;
}
