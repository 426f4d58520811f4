// Everything in a text that could be the source of something: names, pronouns, role nouns ("a senior official"), outside quotations.
// Finds its own names: a source needs its role words and its verb, which a list of names does not carry.
import {
  AUXILIARY,
  CALENDAR,
  COUNTING,
  CUE,
  DEMONYM,
  DETERMINER,
  FEMALE,
  FEMALE_NAME,
  MALE,
  MALE_NAME,
  ORGANISATION,
  PRONOUN,
  ROLE,
  SMALL,
  TITLE,
} from '../tokens-classes.ts';
import { mix } from '../linear.ts';
import { isCapital, NAME, NOUN, PRON, type SourceMention, type TextLayer } from './layer.ts';
import { nameWord } from './names.ts';
import { nameEnd, startsName, type Words } from './runs.ts';
import { complete, followsPreposition, roleStart, roleWithin, speaksNext } from './subjects.ts';
import { CAPITALS, LOWER, MARK, wordId, wordIds } from '../tokens.ts';

const OF = wordId('of');
const THE = wordId('the');
const STOP = wordId('.');

/** All mentions in the order of the text. */
export function findMentions(layer: TextLayer): readonly SourceMention[] {
  const { tokens } = layer;
  const small = lowerCased(layer);
  const known = knownNames(layer);
  const found: SourceMention[] = [];
  let at = 0;
  while (at < tokens.count) {
    if (layer.inQuote[at]! >= 0) at++;
    else at = readMention(layer, at, { small, known }, found);
  }
  return found;
}

/** Ids of words that also occur without a capital: "Officials" at the start of a sentence is no name. */
function lowerCased({ tokens }: TextLayer): ReadonlySet<number> {
  const small = new Set<number>();
  for (let at = 0; at < tokens.count; at++) if (tokens.shape[at] === LOWER) small.add(tokens.id[at]!);
  return small;
}

/** Ids that follow a first name somewhere: "Will" and "Read" can be surnames. */
function knownNames({ tokens, classes }: TextLayer): ReadonlySet<number> {
  const known = new Set<number>();
  for (let at = 1; at < tokens.count; at++) {
    if (isCapital(tokens.shape[at]) && classes[at]! & (SMALL | CALENDAR) && classes[at - 1]! & (MALE_NAME | FEMALE_NAME))
      known.add(tokens.id[at]!);
  }
  return known;
}

function readMention(layer: TextLayer, at: number, words: Words, found: SourceMention[]): number {
  const { tokens, classes } = layer;
  const bits = classes[at]!;
  const shape = tokens.shape[at]!;
  if (bits & PRONOUN) {
    const possessive = tokens.id[at] === HIS || tokens.id[at] === HER || tokens.id[at] === THEIR;
    const gender = bits & MALE ? 1 : bits & FEMALE ? 2 : 0;
    found.push(complete(layer, { first: at, last: at + 1, type: PRON, key: tokens.id[at]!, gender, possessive }));
    return at + 1;
  }
  if (isCapital(shape) && startsName(layer, at, words)) {
    const last = nameEnd(layer, at);
    return pushName(layer, at, last, found);
  }
  if (bits & (COUNTING | DEMONYM) && speaksNext(layer, at)) {
    found.push(complete(layer, { first: at, last: at + 1, type: NOUN, key: tokens.id[at]!, gender: 0 }));
    return at + 1;
  }
  // "ISW notes": the verb of the name before it.
  if (bits & CUE && shape === LOWER && found.at(-1)?.verb === at && found.at(-1)?.type === NAME) return at + 1;
  if (bits & ROLE && (shape === LOWER || isCapital(shape))) {
    // "industry analysts": the last one speaks.
    const next = classes[at + 1] ?? 0;
    const leads =
      next & ROLE && !(next & CUE) && tokens.shape[at + 1] === LOWER && tokens.sentence[at + 1] === tokens.sentence[at];
    if (leads && shape === LOWER && !(bits & CUE) && layer.inQuote[at + 1]! < 0) return at + 1;
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
  const phrase = phraseOfAccording(layer, at);
  if (phrase >= 0) {
    found.push(complete(layer, { first: phrase, last: at + 1, type: NOUN, key: tokens.id[at]!, gender: 0 }));
    return at + 1;
  }
  if (
    shape === LOWER &&
    (bits & (SMALL | AUXILIARY | CUE | DETERMINER)) === 0 &&
    speaksNext(layer, at) &&
    !NOUNS.has(tokens.id[at + 1]!)
  ) {
    // "the heckler yelled": whatever has a determiner and a verb of saying can be a source.
    const first = roleStart(layer, at);
    if (classes[first]! & (DETERMINER | DEMONYM) && !followsPreposition(layer, first))
      found.push(complete(layer, { first, last: at + 1, type: NOUN, key: tokens.id[at]!, gender: 0 }));
  }
  return at + 1;
}

/** Nouns as often as verbs. */
const NOUNS = wordIds(
  'warning demand support claim report call plan offer show shows talks statement concern opposition attack comment remark forecast estimate hope fear view promise pledge warnings demands claims reports calls plans offers attacks comments remarks forecasts estimates hopes fears views promises pledges',
);

/** "according to geolocated footage": where the phrase behind "according to" begins that ends here; -1 when none does. */
function phraseOfAccording({ tokens, classes, inQuote }: TextLayer, at: number): number {
  if (tokens.shape[at] !== LOWER || classes[at]! & (SMALL | AUXILIARY | DETERMINER | ROLE)) return -1;
  const next = at + 1;
  const goesOn =
    next < tokens.count &&
    tokens.sentence[next] === tokens.sentence[at] &&
    inQuote[next]! < 0 &&
    tokens.shape[next] === LOWER &&
    (classes[next]! & (SMALL | AUXILIARY)) === 0 &&
    !(tokens.end[next]! - tokens.start[next]! > 4 && tokens.text.startsWith('ed', tokens.end[next]! - 2));
  if (goesOn || isCapital(tokens.shape[next])) return -1;
  for (let back = at - 1; back > 0 && at - back < 5; back--) {
    if (tokens.id[back] === TO) return tokens.id[back - 1] === ACCORDING ? back + 1 : -1;
    if (tokens.shape[back] !== LOWER || (classes[back]! & SMALL && !(classes[back]! & DETERMINER))) return -1;
  }
  return -1;
}

const TO = wordId('to');
const ACCORDING = wordId('according');
const HIS = wordId('his');
const HER = wordId('her');
const THEIR = wordId('their');

function pushName(layer: TextLayer, from: number, to: number, found: SourceMention[]): number {
  const { tokens, classes } = layer;
  let first = from;
  if (tokens.id[first] === THE) first++;
  let gender = 0;
  let titled = false;
  // Titles in front of a name are cut, but say man or woman. "Secretary of State" is one title.
  for (let at = first; at < to - 1; at++) {
    const bits = classes[at]!;
    if (!(bits & TITLE)) continue;
    let next = at + 1;
    if (tokens.id[next] === STOP) next++;
    else if (tokens.id[next] === OF && next + 2 < to) next += 2;
    if (next >= to) break;
    if (bits & ORGANISATION && next === to - 1 && classes[to - 1]! & ORGANISATION) break;
    if (restIsOrganisation(layer, next, to) || headsOf(layer, first, at)) break;
    first = next;
    at = next - 1;
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
  while (head > first && (tokens.shape[head] === MARK || ENDS.has(tokens.id[head]!))) head--;
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
  const isBody = organisation && head > first && (classes[head]! & ORGANISATION) !== 0;
  const key =
    type === NOUN ? tokens.id[last - 1]! : isBody ? mix(tokens.id[head - 1]!, tokens.id[head]!) : nameWord(tokens, head);
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

/** What a name is not known by. */
const ENDS = wordIds('jr sr ii iii iv corp inc ltd plc co llc ag nv gmbh');

/** Whether a head with "of" stands before: "Ministry of Foreign Affairs" holds no title. */
function headsOf({ tokens, classes }: TextLayer, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (classes[at]! & ORGANISATION && tokens.id[at + 1] === OF) return true;
  return false;
}

function restIsOrganisation({ tokens, classes }: TextLayer, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (classes[at]! & ORGANISATION && isCapital(tokens.shape[at]) && (classes[at]! & (MALE_NAME | FEMALE_NAME)) === 0)
      return true;
  return false;
}
