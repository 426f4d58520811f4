// Brings quotes and attributions together: a quotation inside what somebody claims is that somebody's, unless its own speaker is surer.
import type { FoundAttribution } from './attribution.ts';
import { makeNear } from './near.ts';
import { isSpeechVerb } from './strength.ts';
import type { SpokenQuote } from '../speakers/speakers.ts';
import { NAME, PRON } from '../speakers/layer.ts';
import type { Scene } from '../speakers/scene.ts';
import { wordIds } from '../tokens.ts';

/** Feelings shown in words: who "expressed concern" need not be whom the words are quoted from. */
const SHOWN = wordIds('express expresses expressed voice voices voiced expressing voicing');

/** Gives quotations whose speaker nobody can name, or that pass through a report, the source of the innermost speech around them. */
export function settleSpeakers(
  scene: Scene,
  spoken: readonly SpokenQuote[],
  found: readonly FoundAttribution[],
): readonly SpokenQuote[] {
  const near = makeNear(found);
  return spoken.map((quote) => {
    const joint = jointOf(scene, near.around(quote), quote);
    if (joint) return { ...quote, speaker: joint.source, cue: joint.cue };
    if (!isOpen(scene, quote)) return quote;
    let inner: FoundAttribution | undefined;
    for (const one of near.around({ start: quote.start, end: quote.start })) {
      if (one.at < 0 || !isSpeechVerb(scene.layer.tokens.id[one.at]!) || one.start > quote.start || quote.end > one.end + 1)
        continue;
      if (!inner || one.end - one.start < inner.end - inner.start || one.start > inner.start) inner = one;
    }
    return inner && inner.source !== quote.speaker ? { ...quote, speaker: inner.source, cue: inner.cue } : quote;
  });
}

/** "Lund and Falk expressed "concern" over the "losses"": what the one is given as saying, from the verb on, is both's. */
function jointOf(scene: Scene, around: Iterable<FoundAttribution>, quote: SpokenQuote): FoundAttribution | undefined {
  const { start, end, speaker } = quote;
  if (speaker === undefined) return undefined;
  for (const one of around) {
    const from = one.at < 0 ? one.start : Math.min(one.start, scene.layer.tokens.start[one.at]!);
    const isJoint = from <= start && end <= one.end + 1 && / and /.test(one.source);
    if (isJoint && one.source.split(/, | and /).includes(speaker)) return one;
  }
  return undefined;
}

/** Whether a speaker may be bettered: no name, a document, or one who only "expressed" something. */
function isOpen(scene: Scene, { mention }: SpokenQuote): boolean {
  if (mention < 0) return true;
  const chosen = scene.mentions[mention]!;
  const { verb } = chosen;
  if (verb >= 0 && SHOWN.has(scene.layer.tokens.id[verb]!)) return chosen.type !== NAME;
  return chosen.type !== NAME && !(chosen.type === PRON && chosen.gender > 0);
}
