// Everything in a text that could be the source of something: names, pronouns, role nouns ("a senior official"), outside quotations.
// Finds its own names: a source needs its role words and its verb, which a list of names does not carry.
import {
  AUXILIARY,
  CALENDAR,
  CUE,
  DEMONYM,
  DETERMINER,
  FEMALE,
  FEMALE_NAME,
  JOINER,
  MALE,
  MALE_NAME,
  ORGANISATION,
  PRONOUN,
  ROLE,
  SMALL,
  TITLE,
} from './tokens-classes.ts';
import { CAPITAL, CAPITALS, LOWER, MARK, NUMBER, POSSESSIVE, wordId, type Tokens } from './tokens.ts';

export const NAME = 0;
export const PRON = 1;
export const NOUN = 2;

export interface SourceMention {
  /** Tokens [first, last) of what is shown as the source. */
  readonly first: number;
  readonly last: number;
  readonly type: typeof NAME | typeof PRON | typeof NOUN;
  /** Id of the word that names it: last word of a name, the pronoun, the role noun. */
  readonly key: number;
  /** A name that is followed by its role noun: "Trump campaign". */
  readonly roleAfter: boolean;
  readonly organisation: boolean;
  readonly possessive: boolean;
  readonly titled: boolean;
  /** 1 man, 2 woman, 0 unknown: from title or first name. */
  readonly gender: number;
  /** The verb it is subject of, or -1; and how many tokens away. */
  readonly verb: number;
  readonly gap: number;
  /** The word before it, determiners and role words skipped, or -1. */
  readonly before: number;
  readonly accordingTo: boolean;
}

export interface TextLayer {
  readonly tokens: Tokens;
  readonly classes: readonly number[];
  /** Index of the quotation that a token stands in, marks included, or -1. */
  readonly inQuote: readonly number[];
}

const OF = wordId('of');
const FOR = wordId('for');
const THE = wordId('the');
const THAT = wordId('that');
const AND = wordId('and');
const ACCORDING = wordId('according');
const TO = wordId('to');
const WHO = wordId('who');
const COMMA = wordId(',');
const OPEN = wordId('(');
const CLOSE = wordId(')');
const STOP = wordId('.');
const FAR_VERB = 14;

function isCapital(shape: number): boolean {
  return shape === CAPITAL || shape === CAPITALS;
}

/** All mentions in the order of the text. */
export function findMentions(layer: TextLayer): readonly SourceMention[] {
  const { tokens } = layer;
  const small = lowerCased(layer);
  const found: SourceMention[] = [];
  let at = 0;
  while (at < tokens.count) {
    if (layer.inQuote[at]! >= 0) at++;
    else at = readMention(layer, at, small, found);
  }
  return found;
}

/** Ids of words that also occur without a capital: "Officials" at the start of a sentence is no name. */
function lowerCased({ tokens }: TextLayer): ReadonlySet<number> {
  const small = new Set<number>();
  for (let at = 0; at < tokens.count; at++) if (tokens.shape[at] === LOWER) small.add(tokens.id[at]!);
  return small;
}

function readMention(layer: TextLayer, at: number, small: ReadonlySet<number>, found: SourceMention[]): number {
  const { tokens, classes } = layer;
  const bits = classes[at]!;
  const shape = tokens.shape[at]!;
  if (bits & PRONOUN) {
    const possessive = tokens.id[at] === HIS || tokens.id[at] === HER || tokens.id[at] === THEIR;
    const gender = bits & MALE ? 1 : bits & FEMALE ? 2 : 0;
    found.push(complete(layer, { first: at, last: at + 1, type: PRON, key: tokens.id[at]!, gender, possessive }));
    return at + 1;
  }
  if (isCapital(shape) && startsName(layer, at, small)) {
    const last = nameEnd(layer, at);
    return pushName(layer, at, last, found);
  }
  if (bits & ROLE && (shape === LOWER || isCapital(shape))) {
    const first = roleStart(layer, at);
    const gender = bits & MALE ? 1 : bits & FEMALE ? 2 : 0;
    found.push(
      complete(layer, {
        first,
        last: at + 1,
        type: NOUN,
        key: tokens.id[at]!,
        gender,
        organisation: (bits & ORGANISATION) !== 0,
      }),
    );
    return at + 1;
  }
  return at + 1;
}

const HIS = wordId('his');
const HER = wordId('her');
const THEIR = wordId('their');

function isFirst(layer: TextLayer, at: number): boolean {
  const { tokens } = layer;
  let first = tokens.sentences[tokens.sentence[at]!]!;
  while (first < at && tokens.shape[first] === MARK) first++;
  return first === at;
}

function startsName(layer: TextLayer, at: number, small: ReadonlySet<number>): boolean {
  const { tokens, classes } = layer;
  const bits = classes[at]!;
  if (bits & CALENDAR) return false;
  const next = at + 1 < tokens.count ? tokens.shape[at + 1]! : MARK;
  const nextCapital =
    isCapital(next) && tokens.sentence[at + 1] === tokens.sentence[at] && (classes[at + 1]! & (SMALL | CALENDAR)) === 0;
  if (bits & SMALL) return tokens.id[at] === THE && nextCapital && !isFirst(layer, at);
  if (tokens.shape[at] === CAPITALS && tokens.end[at]! - tokens.start[at]! > 1) return true;
  if (!isFirst(layer, at)) return (bits & DEMONYM) === 0 || nextCapital;
  if (nextCapital) return true;
  if (bits & (ROLE | DEMONYM)) return false;
  return !small.has(tokens.id[at]!);
}

/** The end of the capitalised run: joined by "of", "bin", "&", initials, and "for the" after the head of an organisation. */
function nameEnd(layer: TextLayer, from: number): number {
  const { tokens, classes, inQuote } = layer;
  const sentence = tokens.sentence[from]!;
  const fits = (at: number): boolean =>
    at < tokens.count &&
    tokens.sentence[at] === sentence &&
    inQuote[at]! < 0 &&
    isCapital(tokens.shape[at]!) &&
    (classes[at]! & CALENDAR) === 0;
  let at = from + 1;
  let heads = (classes[from]! & ORGANISATION) !== 0 || INSTITUTE.has(tokens.id[from]!);
  for (;;) {
    if (fits(at) && ((classes[at]! & SMALL) === 0 || tokens.shape[at] === CAPITALS)) {
      heads ||= (classes[at]! & ORGANISATION) !== 0 || INSTITUTE.has(tokens.id[at]!);
      at++;
    } else if (at < tokens.count && tokens.id[at] === STOP && isInitial(layer, at - 1) && fits(at + 1)) at++;
    else if (
      at + 1 < tokens.count &&
      tokens.sentence[at] === sentence &&
      (classes[at]! & JOINER) !== 0 &&
      joins(layer, at, heads, fits)
    ) {
      at++;
      if (tokens.id[at] === THE) at++;
    } else if (
      tokens.shape[at] === NUMBER &&
      tokens.sentence[at] === sentence &&
      fits(at - 1) &&
      heads &&
      tokens.end[at]! - tokens.start[at]! < 3
    )
      at++;
    else return at;
  }
}

const INSTITUTE = new Set(
  [
    'center',
    'centre',
    'institute',
    'coalition',
    'council',
    'citizens',
    'americans',
    'campaign',
    'commission',
    'committee',
    'organization',
    'organisation',
    'observatory',
    'department',
    'ministry',
    'university',
    'bank',
    'house',
  ].map(wordId),
);

function isInitial({ tokens }: TextLayer, at: number): boolean {
  return tokens.shape[at] === CAPITAL && tokens.start[at]! + 1 === tokens.end[at];
}

function joins({ tokens }: TextLayer, at: number, heads: boolean, fits: (at: number) => boolean): boolean {
  const id = tokens.id[at]!;
  if (id === THE) return false;
  if (id === OF) return fits(at + 1) ? heads || true : tokens.id[at + 1] === THE && fits(at + 2) && heads;
  if (id === FOR) return heads && (fits(at + 1) || (tokens.id[at + 1] === THE && fits(at + 2)));
  if (id === AND) return false;
  return fits(at + 1);
}

function pushName(layer: TextLayer, from: number, to: number, found: SourceMention[]): number {
  const { tokens, classes } = layer;
  let first = from;
  if (tokens.id[first] === THE) first++;
  let gender = 0;
  let titled = false;
  // Titles in front of a name are cut, but say man or woman.
  for (let at = first; at < to - 1; at++) {
    const bits = classes[at]!;
    if (!(bits & TITLE)) continue;
    const dotted = tokens.id[at + 1] === STOP ? 1 : 0;
    if (at + 1 + dotted >= to) break;
    if (bits & ORGANISATION && at + 1 + dotted === to - 1 && classes[to - 1]! & ORGANISATION) break;
    if (restIsOrganisation(layer, at + 1 + dotted, to)) break;
    first = at + 1 + dotted;
    titled = true;
    if (bits & MALE) gender = 1;
    if (bits & FEMALE) gender = 2;
  }
  // "Russian Foreign Sergei Lavrov": what stands before a known first name is a description.
  if (!titled && to - first > 2 && !restIsOrganisation(layer, first, to)) {
    for (let at = first + 1; at < to - 1; at++) {
      if (classes[at]! & (MALE_NAME | FEMALE_NAME) && classes[first]! & (DEMONYM | TITLE | ROLE | ORGANISATION)) {
        first = at;
        break;
      }
    }
  }
  if (first >= to) return to;
  const lead = classes[first]!;
  if (gender === 0 && to - first > 1) gender = lead & MALE_NAME ? 1 : lead & FEMALE_NAME ? 2 : 0;
  let head = to - 1;
  while (head > first && (tokens.shape[head] === MARK || JUNIOR.has(tokens.id[head]!))) head--;
  const organisation =
    !titled &&
    (restIsOrganisation(layer, first, to) ||
      (tokens.shape[head] === CAPITALS && to - first === 1) ||
      (first > 0 && tokens.id[first - 1] === THE && gender === 0));
  // A role noun within three small words belongs to the name before it: "White House officials", "Trump campaign".
  let last = to;
  let roleAfter = false;
  const role = roleWithin(layer, to);
  if (role >= 0) {
    last = role + 1;
    roleAfter = true;
  }
  const onlyDemonym = to - first === 1 && (lead & DEMONYM) !== 0;
  const type = onlyDemonym && roleAfter ? NOUN : NAME;
  const start = type === NOUN ? roleStart(layer, first) : first;
  const key = type === NOUN ? tokens.id[last - 1]! : tokens.id[head]!;
  found.push(
    complete(layer, {
      first: start,
      last,
      type,
      key,
      gender: roleAfter ? 0 : gender,
      organisation: organisation && !roleAfter,
      titled,
      roleAfter,
    }),
  );
  return last;
}

const JUNIOR = new Set(['jr', 'sr', 'ii', 'iii', 'iv'].map(wordId));

function restIsOrganisation({ tokens, classes }: TextLayer, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (classes[at]! & ORGANISATION && isCapital(tokens.shape[at]!) && (classes[at]! & (MALE_NAME | FEMALE_NAME)) === 0)
      return true;
  return false;
}

/** The role noun that belongs to a name ending before `at`, or -1. */
function roleWithin({ tokens, classes, inQuote }: TextLayer, at: number): number {
  for (let ahead = 0; ahead < 3; ahead++) {
    const place = at + ahead;
    if (
      place >= tokens.count ||
      inQuote[place]! >= 0 ||
      tokens.sentence[place] !== tokens.sentence[at - 1] ||
      tokens.shape[place] !== LOWER
    )
      return -1;
    const bits = classes[place]!;
    if (bits & ROLE && !(bits & CUE && ahead > 0)) {
      // "Stein spokeswoman Melezia": the name that follows is the person; "Trump tweets": a verb.
      if (bits & CUE && !isRolePlural(tokens, place)) return -1;
      const next = place + 1;
      const named = next < tokens.count && isCapital(tokens.shape[next]!) && tokens.sentence[next] === tokens.sentence[place];
      return named ? -1 : place;
    }
    if (bits & (SMALL | AUXILIARY | CUE | JOINER | PRONOUN | DETERMINER)) return -1;
  }
  return -1;
}

const NOUNS_LIKE_VERBS = new Set(
  ['documents', 'record', 'records', 'reports', 'report', 'estimate', 'estimates', 'forecast', 'statement', 'review'].map(wordId),
);

function isRolePlural(tokens: Tokens, at: number): boolean {
  return NOUNS_LIKE_VERBS.has(tokens.id[at]!);
}

/** Walks left from a role noun over what describes it, to its determiner. */
function roleStart({ tokens, classes, inQuote }: TextLayer, noun: number): number {
  const sentence = tokens.sentence[noun]!;
  let first = noun;
  for (let at = noun - 1; at >= 0 && noun - at < 6; at--) {
    if (tokens.sentence[at] !== sentence || inQuote[at]! >= 0 || tokens.shape[at] === MARK || tokens.shape[at] === POSSESSIVE)
      break;
    const bits = classes[at]!;
    if (tokens.id[at] === THAT) break;
    if (bits & DETERMINER || tokens.shape[at] === NUMBER) return at;
    if (bits & (SMALL | AUXILIARY | CUE | PRONOUN) && !(bits & DEMONYM)) break;
    if (bits & DEMONYM || (tokens.shape[at] === LOWER && !looksVerb(tokens, at))) first = at;
    else if (isCapital(tokens.shape[at]!)) {
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

interface Draft {
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
function complete(layer: TextLayer, draft: Draft): SourceMention {
  const { tokens, classes } = layer;
  const verb = verbAfter(layer, draft.last);
  let before = draft.first - 1;
  const sentence = tokens.sentence[draft.first]!;
  while (
    before >= 0 &&
    tokens.sentence[before] === sentence &&
    (classes[before]! & (DETERMINER | TITLE | ROLE) || isCapital(tokens.shape[before]!)) &&
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
    gap: verb < 0 ? 0 : verb - draft.last,
    before,
    accordingTo,
  };
}

/** The verb after a subject: past "(R-Ky.)", ", an apposition,", "who", auxiliaries and adverbs. -1 when there is none near. */
function verbAfter({ tokens, classes, inQuote }: TextLayer, from: number): number {
  const { id } = tokens;
  const sentence = from > 0 ? tokens.sentence[from - 1] : 0;
  let at = from;
  let appositions = 0;
  while (at < tokens.count && at - from < FAR_VERB && tokens.sentence[at] === sentence && inQuote[at]! < 0) {
    const bits = classes[at]!;
    if (id[at] === OPEN) {
      const close = id.indexOf(CLOSE, at);
      if (close < 0 || close - at > 8) return -1;
      at = close + 1;
    } else if (id[at] === COMMA && appositions === 0) {
      if (id[at + 1] === WHO) {
        at += 2;
        continue;
      }
      const close = id.indexOf(COMMA, at + 1);
      if (close < 0 || close - at > 12 || tokens.sentence[close] !== sentence || inQuote[close]! >= 0) return -1;
      appositions++;
      at = close + 1;
    } else if (id[at] === WHO) at++;
    else if (tokens.shape[at] !== LOWER) return -1;
    else if (bits & AUXILIARY || endsLy(tokens, at)) at++;
    else if (bits & (SMALL | DETERMINER | PRONOUN) && !(bits & CUE)) return -1;
    else return at;
  }
  return -1;
}

function endsLy(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  return end - tokens.start[at]! > 3 && tokens.text.charCodeAt(end - 1) === 121 && tokens.text.charCodeAt(end - 2) === 108;
}
