// What stands around a mention: the role noun that belongs to a name, where a role noun's phrase begins, the verb of a subject.
import { AUXILIARY, CUE, DEMONYM, DETERMINER, JOINER, PRONOUN, PURE_NOUN, ROLE, SMALL, TITLE } from '../tokens-classes.ts';
import { isCapital, type SourceMention, type TextLayer } from './layer.ts';
import { CAPITALS, LOWER, MARK, NUMBER, POSSESSIVE, wordId, wordIds, type Tokens } from '../tokens.ts';

const ACCORDING = wordId('according');
const TO = wordId('to');
const THAT = wordId('that');
const CITES = wordIds('citing quoting');
const WHO = wordId('who');
const COMMA = wordId(',');
const LESS = wordId('<');
const MORE = wordId('>');
const MOST_TICKER = 6;
const OPEN = wordId('(');
const CLOSE = wordId(')');

/** The role noun that belongs to a name ending before `at`, or -1. */
export function roleWithin({ tokens, classes, inQuote }: TextLayer, at: number): number {
  let role = -1;
  const skip = tokens.id[at] === OPEN && tokens.shape[at + 1] === CAPITALS && tokens.id[at + 2] === CLOSE ? 3 : 0;
  for (let ahead = 0; ahead < 4; ahead++) {
    const place = at + skip + ahead;
    if (
      place >= tokens.count ||
      inQuote[place]! >= 0 ||
      tokens.sentence[place] !== tokens.sentence[at - 1] ||
      tokens.shape[place] !== LOWER
    ) {
      // "Stein spokeswoman Melezia": the name that follows is the person.
      const named = place < tokens.count && isCapital(tokens.shape[place]) && tokens.sentence[place] === tokens.sentence[at - 1];
      return named && (classes[place]! & SMALL) === 0 && inQuote[place]! < 0 ? -1 : role;
    }
    const bits = classes[place]!;
    // "Trump tweets": a verb, but for the few that are nouns more often.
    if (bits & ROLE && !(bits & CUE && (ahead > 0 || !NOUNS_LIKE_VERBS.has(tokens.id[place]!)))) role = place;
    else if (role >= 0 || bits & (SMALL | AUXILIARY | CUE | JOINER | PRONOUN | DETERMINER)) return role;
  }
  return role;
}

const NOUNS_LIKE_VERBS = wordIds('documents record records reports report estimate estimates forecast statement review');

/** Walks left from a role noun over what describes it, to its determiner. */
export function roleStart({ tokens, classes, inQuote }: TextLayer, noun: number): number {
  const sentence = tokens.sentence[noun]!;
  let first = noun;
  for (let at = noun - 1; at >= 0 && noun - at < 6; at--) {
    if (tokens.sentence[at] !== sentence || inQuote[at]! >= 0 || tokens.shape[at] === MARK || tokens.shape[at] === POSSESSIVE)
      break;
    const bits = classes[at]!;
    if (tokens.id[at] === THAT) break;
    if (bits & DETERMINER || tokens.shape[at] === NUMBER) return at;
    if (bits & (SMALL | AUXILIARY | CUE | PRONOUN) && !(bits & DEMONYM)) break;
    // "a leading broker": after its article it describes.
    const isLed = at > 1 && tokens.id[at - 1] === TO && tokens.id[at - 2] === ACCORDING;
    const describes = isLed || (at > 0 && (classes[at - 1]! & DETERMINER || tokens.shape[at - 1] === NUMBER));
    if (bits & DEMONYM || (tokens.shape[at] === LOWER && (describes || !looksVerb(tokens, at)))) first = at;
    else if (isCapital(tokens.shape[at])) {
      first = at;
      if (at > 0 && tokens.shape[at - 1] === LOWER && !(classes[at - 1]! & DETERMINER)) break;
    } else break;
  }
  return first;
}

function looksVerb(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  const tail = tokens.text.slice(end - 3, end);
  return tail === 'ing' || (tail.endsWith('ed') && end - tokens.start[at]! > 4);
}

/** A mention while it is being read. */
export interface Draft {
  first: number;
  last: number;
  type: SourceMention['type'];
  key: number;
  gender: number;
  organisation?: boolean;
  possessive?: boolean;
  titled?: boolean;
  roleAfter?: boolean;
}

/** Adds what stands around a mention: its verb, the word before it. */
export function complete(layer: TextLayer, draft: Draft): SourceMention {
  const { tokens, classes } = layer;
  const verb = CITES.has(tokens.id[draft.first - 1] ?? 0) ? -1 : verbAfter(layer, draft.last);
  let before = draft.first - 1;
  const sentence = tokens.sentence[draft.first]!;
  while (
    before >= 0 &&
    tokens.sentence[before] === sentence &&
    (classes[before]! & (DETERMINER | TITLE | ROLE) || isCapital(tokens.shape[before])) &&
    draft.first - before < 6 &&
    !(classes[before]! & CUE)
  )
    before--;
  if (before < 0 || tokens.sentence[before] !== sentence) before = -1;
  const accordingTo = before > 0 && tokens.id[before] === TO && tokens.id[before - 1] === ACCORDING;
  return {
    first: draft.first,
    last: draft.last,
    type: draft.type,
    key: draft.key,
    roleAfter: draft.roleAfter === true,
    organisation: draft.organisation === true,
    possessive: draft.possessive === true || tokens.shape[draft.last] === POSSESSIVE,
    titled: draft.titled === true,
    gender: draft.gender,
    verb,
    before,
    accordingTo,
  };
}

const FAR_VERB = 16;
const LONG_APPOSITION = 30;
const PREPOSITIONS = wordIds('of at from for in with on');

/** The verb after a subject: past "(R-Ky.)", "of the Sierra Club", ", an apposition,", "who", auxiliaries and adverbs. -1: none near. */
function verbAfter(layer: TextLayer, from: number): number {
  const { tokens, classes, inQuote } = layer;
  const { id } = tokens;
  const sentence = from > 0 ? tokens.sentence[from - 1] : 0;
  const within = (at: number): boolean => at < tokens.count && tokens.sentence[at] === sentence && inQuote[at]! < 0;
  let at = from;
  let appositions = 0;
  let steps = 0;
  while (within(at) && steps++ < FAR_VERB) {
    const bits = classes[at]!;
    if (id[at] === LESS) {
      // "Tarn Motors Corp <TRN.L> said"
      let close = at + 1;
      while (close < at + MOST_TICKER && id[close] !== MORE) close++;
      if (close === at + MOST_TICKER || close >= tokens.count) return -1;
      at = close + 1;
    } else if (id[at] === OPEN) {
      let close = at + 1;
      while (close < at + 9 && id[close] !== CLOSE) close++;
      if (close === at + 9 || close >= tokens.count) return -1;
      at = close + 1;
    } else if (id[at] === COMMA && appositions === 0) {
      const next = afterApposition(layer, at, within);
      if (next < 0) return -1;
      appositions++;
      at = next;
    } else if (id[at] === WHO) at++;
    else if (tokens.shape[at] !== LOWER) return -1;
    else if (at === from && PREPOSITIONS.has(id[at]!)) {
      // "Chris Low at FTN Financial said": past the name in the phrase.
      let end = at + 1;
      while (within(end) && classes[end]! & DETERMINER) end++;
      if (!within(end) || !isCapital(tokens.shape[end])) return -1;
      while (within(end) && (isCapital(tokens.shape[end]) || (isCapital(tokens.shape[end + 1]) && classes[end]! & JOINER))) end++;
      at = end;
    } else if (bits & AUXILIARY || endsLy(tokens, at)) at++;
    else if (bits & (SMALL | DETERMINER | PRONOUN) && !(bits & CUE)) return -1;
    else return at;
  }
  return -1;
}

/** Where the clause goes on after the comma at `at`: at "who", at a verb of saying, or after a comma that one follows. */
function afterApposition({ tokens, classes }: TextLayer, at: number, within: (at: number) => boolean): number {
  const { id } = tokens;
  const speaks = (place: number): boolean =>
    within(place) &&
    tokens.shape[place] === LOWER &&
    (classes[place]! & (CUE | AUXILIARY)) !== 0 &&
    !(classes[place]! & DETERMINER);
  if (id[at + 1] === WHO) return at + 2;
  if (speaks(at + 1) && classes[at + 1]! & CUE) return at + 1;
  let nearest = -1;
  for (let place = at + 1; within(place) && place - at < LONG_APPOSITION; place++) {
    if (id[place] !== COMMA) continue;
    if (speaks(place + 1)) return place + 1;
    if (nearest < 0 && place - at <= 12) nearest = place + 1;
  }
  return nearest;
}

/** Whether a phrase stands after "at", "of" and the like: no subject then. */
export function followsPreposition({ tokens, classes }: TextLayer, first: number): boolean {
  const before = first - 1;
  if (before < 0 || tokens.sentence[before] !== tokens.sentence[first]) return false;
  return (
    tokens.shape[before] === LOWER &&
    (classes[before]! & SMALL) !== 0 &&
    (classes[before]! & (AUXILIARY | CUE)) === 0 &&
    tokens.id[before] !== THAT
  );
}

/** Whether a cue verb follows at once, or after an auxiliary. */
export function speaksNext({ tokens, classes }: TextLayer, at: number): boolean {
  let next = at + 1;
  if (next < tokens.count && classes[next]! & AUXILIARY) next++;
  return (
    next < tokens.count &&
    (classes[next]! & (CUE | PURE_NOUN)) === CUE &&
    tokens.shape[next] === LOWER &&
    tokens.sentence[next] === tokens.sentence[at]
  );
}

function endsLy(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  return end - tokens.start[at]! > 3 && tokens.text.charCodeAt(end - 1) === 121 && tokens.text.charCodeAt(end - 2) === 108;
}
