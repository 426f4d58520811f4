// Which words attribute: those of a learned list, judged by what stands around them, as hashed features.
import { bucket, mix, put, type Features } from '../linear.ts';
import { AUXILIARY, DETERMINER } from '../tokens-classes.ts';
import { LOWER, POSSESSIVE, wordId } from '../tokens.ts';
import { firstMentionFrom, type Scene } from '../speakers/scene.ts';

/** How often a word of the list attributes, in eighths. */
export type CueWords = ReadonlyMap<number, number>;

/** A scene with what attribution looks up at every cue. */
export interface AttributionScene extends Scene {
  readonly words: CueWords;
  /** The mention that a token is the verb of, or -1. */
  readonly subject: Int32Array;
  /** Tokens of the list outside quotations. */
  readonly cues: readonly number[];
}

/** Farther words of a sentence do not count. */
const FAR = 60;
const THAT = wordId('that');
const TO = wordId('to');

/** Finds the tokens that may attribute. Words inside quotations never do. */
export function makeAttributionScene(scene: Scene, words: CueWords): AttributionScene {
  const { tokens, inQuote } = scene.layer;
  const subject = new Int32Array(tokens.count + 1).fill(-1);
  scene.mentions.forEach((mention, index) => {
    if (mention.verb >= 0 && subject[mention.verb] === -1) subject[mention.verb] = index;
  });
  const cues: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.shape[at] === LOWER ? inQuote[at]! < 0 && words.has(tokens.id[at]!) : inQuote[at]! < 0 && isAccording(scene, at))
      cues.push(at);
  }
  return { ...scene, words, subject, cues };
}

const ACCORDING = wordId('according');

function isAccording({ layer: { tokens } }: Scene, at: number): boolean {
  return tokens.id[at] === ACCORDING;
}

/** Id of a token of the same sentence; else 0 before it, 1 after it. */
function idNear({ layer: { tokens } }: Scene, at: number, sentence: number): number {
  if (at < 0 || at >= tokens.count) return 0;
  const other = tokens.sentence[at]!;
  return other === sentence ? tokens.id[at]! : other < sentence ? 0 : 1;
}

/** The last three letters of a token. */
function ending({ layer: { tokens } }: Scene, at: number): number {
  const end = tokens.end[at]!;
  const { text } = tokens;
  return (
    (text.charCodeAt(end - 1) << 16) ^
    (text.charCodeAt(end - 2) << 8) ^
    (end - tokens.start[at]! > 2 ? text.charCodeAt(end - 3) : 0)
  );
}

/** Writes the features of the cue at a token. */
export function cueFeatures(features: Features, scene: AttributionScene, at: number): void {
  features.count = 0;
  const { tokens, classes, inQuote } = scene.layer;
  const sentence = tokens.sentence[at]!;
  const word = tokens.id[at]!;
  const one = idNear(scene, at + 1, sentence);
  const two = idNear(scene, at + 2, sentence);
  const three = idNear(scene, at + 3, sentence);
  const minus = idNear(scene, at - 1, sentence);
  const minus2 = idNear(scene, at - 2, sentence);
  const share = scene.words.get(word) ?? 0;
  const first = tokens.sentences[sentence]!;
  const last = tokens.sentences[sentence + 1]!;
  const subject = scene.subject[at]!;
  const mention = subject < 0 ? undefined : scene.mentions[subject]!;
  const who = mention ? 1 + mention.type * 4 + (mention.organisation ? 1 : 0) + (mention.roleAfter ? 2 : 0) : 0;
  const nextQuote = at + 1 < tokens.count && inQuote[at + 1]! >= 0 ? 1 : 0;
  const prevQuote = at > 0 && inQuote[at - 1]! >= 0 ? 1 : 0;
  const noun = at > first && (classes[at - 1]! & DETERMINER || tokens.shape[at - 1] === POSSESSIVE) ? 1 : 0;
  let that = 0;
  for (let ahead = 1; ahead < 8 && at + ahead < last; ahead++) {
    if (tokens.id[at + ahead] === THAT) {
      that = ahead < 3 ? ahead : 3;
      break;
    }
  }
  let cuesBefore = 0;
  for (let back = at - 1; back >= first && at - back < FAR; back--)
    if (tokens.shape[back] === LOWER && inQuote[back]! < 0 && (scene.words.get(tokens.id[back]!) ?? 0) > 3) cuesBefore++;
  let cuesAfter = 0;
  for (let on = at + 1; on < last && on - at < FAR; on++)
    if (tokens.shape[on] === LOWER && inQuote[on]! < 0 && (scene.words.get(tokens.id[on]!) ?? 0) > 3) cuesAfter++;
  const helped = at > first && classes[at - 1]! & AUXILIARY ? minus : 0;
  const nextShape = at + 1 < last ? tokens.shape[at + 1]! : 7;
  const inversion = nextMention(scene, at);

  put(features, 300, 1);
  put(features, 301, word);
  put(features, 302, minus);
  put(features, 303, one);
  put(features, 304, minus2);
  put(features, 305, two);
  put(features, 306, word, one);
  put(features, 307, minus, word);
  put(features, 308, minus2, minus);
  put(features, 309, one, two);
  put(features, 310, word, two);
  put(features, 311, share, one);
  put(features, 312, share, minus);
  put(features, 313, share);
  put(features, 314, ending(scene, at), who);
  put(features, 315, word, who);
  put(features, 316, share, who, that);
  put(features, 317, word, that);
  put(features, 318, nextQuote * 2 + prevQuote, share);
  put(features, 319, nextQuote * 2 + prevQuote, word);
  put(features, 320, bucket(at - first), bucket(last - at), share);
  put(features, 321, cuesBefore > 2 ? 3 : cuesBefore, cuesAfter > 2 ? 3 : cuesAfter, share);
  put(features, 322, noun, word);
  put(features, 323, noun, share, one);
  put(features, 324, helped, share);
  put(features, 325, helped, word);
  put(features, 326, nextShape, share, who);
  put(features, 327, one, two, three);
  put(features, 328, minus2, minus, word);
  put(features, 329, ending(scene, at), nextShape, one === TO ? 1 : 0);
  put(features, 330, mention ? mention.key : 0, share);
  put(features, 331, inversion, share, prevQuote);
  put(features, 332, bucket(last - at), word);
  put(features, 333, at - first < 3 ? at - first : 3, word);
  put(features, 335, prevComma(scene, at, subject), who, bucket(last - at));
  put(features, 336, prevComma(scene, at, subject), share, prevQuote);
  put(features, 334, mix(minus, share), one);
}

/** Whether the cue, or its subject, stands after a comma. */
function prevComma({ layer: { tokens }, mentions }: AttributionScene, at: number, subject: number): number {
  if (at > 0 && tokens.id[at - 1] === COMMA) return 2;
  const first = subject < 0 ? 0 : mentions[subject]!.first;
  return first > 0 && tokens.id[first - 1] === COMMA ? 1 : 0;
}

const COMMA = wordId(',');

/** What kind of mention follows a cue at once ("said Peskov"): 0 none, else by type. */
function nextMention(scene: AttributionScene, at: number): number {
  const index = firstMentionFrom(scene.mentions, at + 1);
  const mention = scene.mentions[index];
  return mention && mention.first - at <= 3 && scene.layer.tokens.sentence[mention.first] === scene.layer.tokens.sentence[at]
    ? 1 + mention.type
    : 0;
}
