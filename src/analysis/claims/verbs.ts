// Which word of a sentence is its verb, by lists and by the words beside it; and how far a group of verbs goes.
import type { Piece } from '../pieces.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BEFORE_NOUNS,
  GO_ON,
  MODALS,
  NO_ADVERBS,
  NOUN_VERBS,
  PARTICIPLES,
  PAST,
  PLAIN,
  SURE_VERBS,
} from './verbs.data.ts';

/** The words of a list. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Begin a group of verbs. */
export const auxiliaries = wordSet(AUXILIARIES);
const modals = wordSet(MODALS);
const past = wordSet(PAST);
/** Forms that may only describe. */
export const participles = new Set([...past, ...wordSet(PARTICIPLES)]);
/** Plain forms. */
export const plain = wordSet(PLAIN);
const goOn = wordSet(GO_ON);
const beforeNouns = wordSet(BEFORE_NOUNS);
const adverbs = wordSet(ADVERBS);
/** Take a plain form. */
export const PLURALS = wordSet('they we you i who people police men women children');
/** Plural nouns as often as verbs: before a preposition they are nouns. */
const nouns = wordSet(NOUN_VERBS);
const sure = wordSet(SURE_VERBS);
const noAdverbs = wordSet(NO_ADVERBS);
const DETERMINERS = wordSet(
  'a an the this these those its their his her our my your some any no each every both all several many',
);
const PERSONS = wordSet('we they i');
const SINGULAR = wordSet('it he she this');
const POINTS = wordSet('this that');
/** Past forms that are nouns too. */
const PRICES = /^(?:cost|cut|set|hit|split|spread|shot|read|lead|bid|bet|left|felt|fed)$/;
/** Stand for people or things by themselves. */
const COUNTS = wordSet('both all some many several most few each more another');
/** "Ukrainian forces": no name that does something, but a word for whose they are. */
const OF_A_COUNTRY = /(?:ian|ish|ese|ean|can|nch|tch|eek|iss|aqi|emi|eli|ani)$/;
const BE = wordSet('is are was were am be been being');
const HAVE = wordSet('has have had having');

/** Whether a word may be the verb of a headline, however it is written. */
export function isNewsVerb(lower: string): boolean {
  return auxiliaries.has(lower) || past.has(lower) || lower.endsWith('ed') || plain.has(lower) || plain.has(stemOf(lower));
}

/** Whether a verb begins at a word, by itself and by the words beside it. */
export function isVerb(words: readonly Piece[], at: number): boolean {
  const word = words[at]!;
  if (word.kind !== 'word' || word.capital) return false;
  const { lower } = word;
  const before = words[at - 1];
  // "expects it to be": no verb of its own.
  if (auxiliaries.has(lower)) return before?.lower !== 'to';
  if (at === 1 && SINGULAR.has(before?.lower ?? '') && lower.endsWith('s') && plain.has(stemOf(lower))) return true;
  if (!before || before.text === '-' || words[at + 1]?.text === '-') return false;
  // "This showed how", "That took": here they stand for what was said.
  if (at === 1 && POINTS.has(before.lower) && isPlainlyPast(lower) && !PRICES.test(lower) && opensObject(words[2])) return true;
  if (beforeNouns.has(before.lower) && !(COUNTS.has(before.lower) && isPlainlyPast(lower))) return false;
  if (isPlainlyPast(lower)) return before.lower !== "'s";
  if (plain.has(lower) && PERSONS.has(before.lower)) return true;
  if (plain.has(lower)) return (PLURALS.has(before.lower) || /[^su]s$/.test(before.lower)) && opensObject(words[at + 1]);
  if (!lower.endsWith('s') || !plain.has(stemOf(lower)) || before.lower.endsWith('s')) return false;
  const next = words[at + 1]?.lower ?? '';
  if (
    nouns.has(lower) &&
    !SINGULAR.has(before.lower) &&
    ((beforeNouns.has(next) && !DETERMINERS.has(next)) || next.endsWith('ly'))
  )
    return false;
  if (sure.has(lower) && before.kind === 'word' && !beforeNouns.has(before.lower)) return true;
  return SINGULAR.has(before.lower) || (!(before.capital && OF_A_COUNTRY.test(before.lower)) && opensObject(words[at + 1]));
}

/** "Rebels seize port": in a headline a plain form after a plural needs nothing behind it. */
export function followsPlural(words: readonly Piece[], at: number): boolean {
  const [before, word] = [words[at - 1]!, words[at]!];
  return plain.has(word.lower) && (PLURALS.has(before.lower) || /[^su]s$/.test(before.lower)) && words[at + 1]?.kind === 'word';
}

/** "took", "opened". */
export function isPlainlyPast(lower: string): boolean {
  return past.has(lower) || (lower.length > 3 && lower.endsWith('ed'));
}

/** What may follow a present verb and hardly a noun. */
function opensObject(next: Piece | undefined): boolean {
  if (!next) return false;
  return (
    next.capital ||
    next.kind === 'number' ||
    beforeNouns.has(next.lower) ||
    /^(?:to|that|"|“|not|him|them|it|up|out|off|how|why|what|whether|as)$/.test(next.lower) ||
    next.lower.endsWith('ly') ||
    next.lower.endsWith('ing')
  );
}

function stemOf(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  const short = lower.slice(0, -1);
  return lower.endsWith('es') && !plain.has(short) ? lower.slice(0, -2) : short;
}

/** What may stand between a subject and its verb. */
export function isAdverb(word: Piece | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !word.capital &&
    (adverbs.has(word.lower) || (word.lower.length > 4 && word.lower.endsWith('ly') && !noAdverbs.has(word.lower)))
  );
}

/** Past the verb with its helpers: "has not yet been confirmed", "is expected to be". */
export function groupEnd(words: readonly Piece[], verb: number): number {
  let end = verb + 1;
  let helper = words[verb]!.lower;
  let isOpen = auxiliaries.has(helper);
  for (let at = end; at < words.length && at - verb <= 8; at++) {
    const word = words[at]!;
    if (isAdverb(word)) continue;
    if (
      word.lower === 'to' &&
      (goOn.has(helper) || BE.has(helper)) &&
      words[at + 1]?.kind === 'word' &&
      !words[at + 1]!.capital &&
      !beforeNouns.has(words[at + 1]!.lower) &&
      !/(?:thing|one|body)$/.test(words[at + 1]!.lower)
    ) {
      helper = words[at + 1]!.lower;
      end = at + 2;
      isOpen = auxiliaries.has(helper);
      at++;
    } else if (isOpen && word.kind === 'word' && !word.capital && completes(helper, word.lower)) {
      helper = word.lower;
      end = at + 1;
      isOpen = auxiliaries.has(helper);
    } else break;
  }
  return end;
}

/** Whether a word carries on what its helper began: "was" with "taken", "will" with "go". */
function completes(helper: string, lower: string): boolean {
  if (modals.has(helper)) return plain.has(lower) || lower === 'be' || lower === 'have' || !beforeNouns.has(lower);
  const participle = participles.has(lower) || (lower.length > 3 && lower.endsWith('ed'));
  if (HAVE.has(helper)) return participle || goOn.has(lower);
  return (
    participle ||
    lower === 'likely' ||
    lower === 'unlikely' ||
    lower === 'able' ||
    lower === 'unable' ||
    lower === 'due' ||
    (lower.length > 4 && lower.endsWith('ing'))
  );
}
