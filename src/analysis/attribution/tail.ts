// The commonest form of all in agency copy, decided by structure: "Warships are on their way, Radio Meridian reported on Friday,
// citing naval sources." The clause before the comma is the content, whatever follows the verb.
import type { AttributionScene } from './cues.ts';
import type { Ranked } from './rank.ts';
import { AFTER, BEFORE, sentenceEnd } from './spans.ts';
import { isSpeechVerb, tellsThat } from './strength.ts';
import { CALENDAR, DETERMINER, ROLE, TITLE } from '../tokens-classes.ts';
import { isCapital } from '../speakers/layer.ts';
import { MARK, wordId, wordIds } from '../tokens.ts';

const COMMA = wordId(',');
const THAT = wordId('that');
/** What may follow the verb: a time, a place of saying, whom it cites. */
const ADVERBIALS = wordIds('on in at late early last this earlier yesterday today , . citing quoting via after during');
const CITES = wordIds('citing quoting');
const LEAST_CONTENT = 4;
const MOST_AFTER = 12;
const LONG_LEAD = 5;

/** The cue at a token as a tail of its sentence, or undefined. */
export function tailOf(scene: AttributionScene, at: number): Ranked | undefined {
  const { tokens, inQuote } = scene.layer;
  const source = scene.subject[at]!;
  if (source < 0 || !isSpeechVerb(tokens.id[at]!) || scene.mentions[source]!.verb !== at) return undefined;
  const sentence = tokens.sentence[at]!;
  const first = tokens.sentences[sentence]!;
  const comma = commaBefore(scene, scene.mentions[source]!.first, first);
  if (comma - first < LEAST_CONTENT || inQuote[first]! >= 0 || inQuote[comma - 1]! >= 0) return undefined;
  if (tokens.shape[first] === MARK || !endsInAdverbial(scene, at, tokens.sentences[sentence + 1]!)) return undefined;
  const span = { start: first, end: comma, lie: BEFORE, from: 0, to: 0 };
  return { at, span, source, cueScore: 4, spanShare: 1, sourceShare: 1 };
}

/** The comma right before the source, its titles and determiners skipped; -1 when there is none. */
function commaBefore({ layer: { tokens, classes } }: AttributionScene, source: number, first: number): number {
  let at = source - 1;
  while (at > first && source - at < LONG_LEAD && (isCapital(tokens.shape[at]) || classes[at]! & (DETERMINER | ROLE | TITLE)))
    at--;
  return tokens.id[at] === COMMA ? at : -1;
}

function endsInAdverbial({ layer: { tokens, classes, inQuote } }: AttributionScene, at: number, end: number): boolean {
  const next = at + 1;
  if (next >= end || end - next > MOST_AFTER) return next >= end;
  if (!ADVERBIALS.has(tokens.id[next]!) && !(classes[next]! & CALENDAR)) return false;
  for (let place = next; place < end; place++) {
    if (tokens.id[place] === THAT || inQuote[place]! >= 0) return false;
    // After another comma only whom it cites may follow.
    if (tokens.id[place] === COMMA && !CITES.has(tokens.id[place + 1] ?? 0)) return false;
  }
  return true;
}

/** "The institute observes that …": a verb of saying with its subject and "that" is a cue, whether the models have met it or not. */
export function thatOf(scene: AttributionScene, at: number): Ranked | undefined {
  const { tokens, inQuote } = scene.layer;
  const source = scene.subject[at]!;
  // "continues to assess that"
  const on = ONWARD.has(tokens.id[at]!) && tokens.id[at + 1] === TO && isSpeechVerb(tokens.id[at + 2] ?? 0) ? 2 : 0;
  if (on > 0 && source >= 0 && tokens.id[at + 3] === THAT) return clauseAfter(scene, at + 2, source);
  if (source < 0 || inQuote[at]! >= 0 || tokens.id[at + 1] !== THAT || !tellsThat(tokens.id[at]!)) return undefined;
  return clauseAfter(scene, at, source);
}

const ONWARD = wordIds('continue continues continued went goes');
const TO = wordId('to');

function clauseAfter(scene: AttributionScene, at: number, source: number): Ranked | undefined {
  const { tokens } = scene.layer;
  const end = sentenceEnd(scene, at);
  if (end - at < LEAST_CONTENT || tokens.sentence[at + 2] !== tokens.sentence[at]) return undefined;
  return { at, span: { start: at + 2, end, lie: AFTER, from: 0, to: 0 }, source, cueScore: 4, spanShare: 1, sourceShare: 1 };
}
