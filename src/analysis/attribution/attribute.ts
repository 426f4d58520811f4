// One briefing -> its quotes with speakers and its attributions with source, cue, strength and chain. The only door to this part.
import type { Briefing } from '../../model/briefing.ts';
import type { Attribution, Quote } from '../../model/quote.ts';
import type { Sentence, SentenceId, Span } from '../../model/text.ts';
import { hearAbroad, isAbroad } from './abroad.ts';
import { findAttributions, type FoundAttribution } from './attribution.ts';
import { believe, withHints, type AttributionTools } from './hints.ts';
import { attributionTools } from './models.ts';
import { findSpeakers, type SpeakerModels, type SpokenQuote } from '../speakers/speakers.ts';
import { namingOf } from '../speakers/naming.ts';
import { settleSpeakers } from './settle.ts';
import { speakerModels } from '../speakers/models.ts';
import { layerOf, makeScene, type Scene } from '../speakers/scene.ts';

/** Who says what in one briefing. */
export interface Attributed {
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  /** Whether it is written in another language than English: order of words and small words tell nothing then. */
  readonly isAbroad: boolean;
}

/** Quotes and attributions of a briefing; spans point into its body. */
export function attribute(briefing: Briefing, sentences: readonly Sentence[]): Attributed {
  const { body } = briefing;
  if (sentences.length === 0 || body.length === 0) return { quotes: [], attributions: [], isAbroad: false };
  const { layer, spans } = layerOf(body);
  const scene = makeScene(layer, spans);
  const understood = understand(scene, speakerModels(), attributionTools());
  const abroad = isAbroad(scene);
  const { spoken, found } = abroad ? hearAbroad(scene, sentences, understood) : understood;
  const place = placer(sentences);
  return {
    quotes: spoken.map((quote) => ({
      start: quote.start,
      end: quote.end,
      sentence: place(quote),
      text: body.slice(quote.start, quote.end),
      ...(quote.speaker === undefined ? {} : { speaker: quote.speaker }),
      ...(quote.cue === undefined ? {} : { cue: quote.cue }),
      direct: true,
      ...(quote.paired ? { paired: true as const } : {}),
    })),
    attributions: found.map((attribution) => asAttribution(attribution, place)),
    isAbroad: abroad,
  };
}

/** Quotes with their speakers and attributions with their chains, by the given models. */
export function understand(
  scene: Scene,
  models: SpeakerModels,
  tools: AttributionTools,
): { spoken: readonly SpokenQuote[]; found: readonly FoundAttribution[] } {
  const { scene: attributed, believed } = believe(scene, tools);
  const hinted = withHints(scene, believed);
  const naming = namingOf(hinted, models.pronoun);
  const spoken = findSpeakers(hinted, models, naming);
  const found = findAttributions(attributed, believed, spoken, naming);
  return { spoken: settleSpeakers(scene, spoken, found), found };
}

function asAttribution(found: FoundAttribution, place: (span: Span) => SentenceId): Attribution {
  const { start, end, source, cue, strength, chain } = found;
  return { start, end, sentence: place(found), source, cue, strength, chain };
}

/** Finds the sentence that holds the start of a span, or the nearest one before it. */
function placer(sentences: readonly Sentence[]): (span: Span) => SentenceId {
  return ({ start }) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    // A span may begin in the white space or mark before its sentence.
    const here = sentences[low]!;
    return here.end <= start && low + 1 < sentences.length ? sentences[low + 1]!.id : here.id;
  };
}
