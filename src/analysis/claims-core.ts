// Who does what in a sentence, from the order of its words alone: no tagger. Says nothing where the shape of the sentence is unclear.
import type { Span } from '../model/text.ts';
import type { Piece } from './analyse-pieces.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BEFORE_NOUNS,
  GO_ON,
  MODALS,
  OPENERS,
  PARTICIPLES,
  PAST,
  PLAIN,
  RELATIVES,
  TURNS,
} from './claims-verbs.data.ts';

export interface Core {
  readonly who: Span;
  readonly does: Span;
  readonly what?: Span;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const auxiliaries = set(AUXILIARIES);
const modals = set(MODALS);
const past = set(PAST);
const participles = new Set([...past, ...set(PARTICIPLES)]);
const plain = set(PLAIN);
const goOn = set(GO_ON);
const beforeNouns = set(BEFORE_NOUNS);
const openers = set(OPENERS);
const relatives = set(RELATIVES);
const turns = set(TURNS);
const adverbs = set(ADVERBS);
const PLURALS = set('they we you i who people police men women children');
const SINGULAR = set('it he she this');
/** Stand for people or things by themselves. */
const COUNTS = set('both all some many several most few each more another');
/** "Ukrainian forces": no name that does something, but a word for whose they are. */
const OF_A_COUNTRY = /(?:ian|ish|ese|ean|can|nch|tch|eek|iss|aqi|emi|eli|ani)$/;
const subordinate = set('when while as if because although though since until unless whereas before after');
const BE = set('is are was were am be been being');
const HAVE = set('has have had having');
const CLOSES = /[”"’'%)\]]/;
/** Longer ones are not understood. */
const MOST_WHO = 24;
const MOST_WHAT = 40;
const FAR = 14;
/** A label before a colon has no more words: "Details:". */
const LABEL = 3;

/** The parts of a headline, where articles are left out and any word may be written large. */
export function coreOfHeadline(words: readonly Piece[]): Core | undefined {
  const small = words.map((word, at) => (at > 0 && isNewsVerb(word.lower) ? { ...word, capital: false } : word));
  return coreOf(small, true);
}

function isNewsVerb(lower: string): boolean {
  return auxiliaries.has(lower) || past.has(lower) || lower.endsWith('ed') || plain.has(lower) || plain.has(stemOf(lower));
}

/** The parts of the clause in `words`; absent where no subject with a verb is seen. O(words). */
export function coreOf(words: readonly Piece[], isHeadline = false): Core | undefined {
  const from = clauseStart(words);
  if (relatives.has(words[from]?.lower ?? '') || subordinate.has(words[from]?.lower ?? '')) return undefined;
  const verb = verbFrom(words, from, isHeadline);
  if (verb < 0) return undefined;
  let last = verb - 1;
  while (last >= from && (isAdverb(words[last]) || (words[last]?.kind === 'mark' && !CLOSES.test(words[last]?.text ?? ''))))
    last--;
  const [first, end] = [words[from], words[last]];
  if (last < from || last - from >= MOST_WHO || !first || !end || isPointer(words, from, last)) return undefined;
  const after = groupEnd(words, verb);
  const what = objectOf(words, after);
  return {
    who: { start: first.start, end: end.end },
    does: { start: words[verb]!.start, end: words[after - 1]!.end },
    ...(what ? { what } : {}),
  };
}

/** "There is", "it is": nobody acts. */
function isPointer(words: readonly Piece[], from: number, last: number): boolean {
  return from === last && words[from]?.lower === 'there';
}

/** Past marks, "that" and a phrase of time, place or condition that a comma closes. */
function clauseStart(words: readonly Piece[]): number {
  let at = 0;
  const skipSmall = () => {
    while (at < words.length && (words[at]!.kind === 'mark' || words[at]!.lower === 'that' || words[at]!.lower === 'and')) at++;
  };
  skipSmall();
  const colon = words.findIndex((word, n) => n - at <= LABEL && word.text === ':');
  if (colon >= 0 && colon + 1 < words.length) at = colon + 1;
  skipSmall();
  for (let round = 0; round < 2 && openers.has(words[at]?.lower ?? ''); round++) {
    const comma = words.findIndex((word, n) => n > at && n - at <= FAR && word.text === ',');
    if (comma < 0) break;
    at = comma + 1;
    skipSmall();
  }
  return at;
}

function verbFrom(words: readonly Piece[], from: number, isHeadline: boolean): number {
  let skip = 0;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!;
    if (word.text === ';' || word.text === ':') return -1;
    if (word.text === '(') at = closing(words, at, ')');
    else if (word.text === ',' && at > from) {
      const second = parenthesis(words, at);
      if (second > 0) at = second;
    } else if (at > from && relatives.has(word.lower) && word.kind === 'word') skip++;
    else if (at > from && (isVerb(words, at) || (isHeadline && followsPlural(words, at)))) {
      if (skip > 0) {
        skip--;
        at = groupEnd(words, at) - 1;
      } else if (!isReduced(words, at)) return at;
    }
  }
  return -1;
}

function closing(words: readonly Piece[], at: number, mark: string): number {
  const end = words.findIndex((word, n) => n > at && word.text === mark);
  return end < 0 ? at : end;
}

/** "X, the mayor of Y, said": the second comma, when a verb follows it. */
function parenthesis(words: readonly Piece[], comma: number): number {
  for (let at = comma + 1; at < words.length && at - comma <= FAR * 2; at++) {
    if (words[at]!.text !== ',') continue;
    let next = at + 1;
    while (isAdverb(words[next])) next++;
    return next < words.length && isVerb(words, next) ? at : -1;
  }
  return -1;
}

function isVerb(words: readonly Piece[], at: number): boolean {
  const word = words[at]!;
  if (word.kind !== 'word' || word.capital) return false;
  const { lower } = word;
  if (auxiliaries.has(lower)) return true;
  const before = words[at - 1];
  if (at === 1 && SINGULAR.has(before?.lower ?? '') && lower.endsWith('s') && plain.has(stemOf(lower))) return true;
  if (!before || before.text === '-' || words[at + 1]?.text === '-') return false;
  if (beforeNouns.has(before.lower) && !(COUNTS.has(before.lower) && isPlainlyPast(lower))) return false;
  if (isPlainlyPast(lower)) return before.lower !== "'s";
  if (plain.has(lower)) return (PLURALS.has(before.lower) || /[^su]s$/.test(before.lower)) && opensObject(words[at + 1]);
  if (!lower.endsWith('s') || !plain.has(stemOf(lower)) || before.lower.endsWith('s')) return false;
  return SINGULAR.has(before.lower) || (!(before.capital && OF_A_COUNTRY.test(before.lower)) && opensObject(words[at + 1]));
}

/** "Rebels seize port": in a headline a plain form after a plural needs nothing behind it. */
function followsPlural(words: readonly Piece[], at: number): boolean {
  const [before, word] = [words[at - 1]!, words[at]!];
  return plain.has(word.lower) && (PLURALS.has(before.lower) || /[^su]s$/.test(before.lower)) && words[at + 1]?.kind === 'word';
}

function isPlainlyPast(lower: string): boolean {
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

/** "troops stationed in Varn fled": a participle that only describes, when a verb follows before the clause ends. */
function isReduced(words: readonly Piece[], at: number): boolean {
  const { lower } = words[at]!;
  if (auxiliaries.has(lower) || !(lower.endsWith('ed') || participles.has(lower))) return false;
  const next = words[at + 1]?.lower ?? '';
  if (!/^(?:in|at|on|by|from|near|with|to|under|between|against|as|during|along)$/.test(next)) return false;
  for (let ahead = at + 2; ahead < words.length && ahead - at <= FAR; ahead++) {
    const word = words[ahead]!;
    if (word.kind === 'mark' && /[,;:.()—–"“]/.test(word.text)) return false;
    if (relatives.has(word.lower) || turns.has(word.lower)) return false;
    if (isVerb(words, ahead)) return true;
  }
  return false;
}

function stemOf(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  const short = lower.slice(0, -1);
  return lower.endsWith('es') && !plain.has(short) ? lower.slice(0, -2) : short;
}

function isAdverb(word: Piece | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !word.capital &&
    (adverbs.has(word.lower) || (word.lower.length > 4 && word.lower.endsWith('ly')))
  );
}

/** Past the verb with its helpers: "has not yet been confirmed", "is expected to be". */
function groupEnd(words: readonly Piece[], verb: number): number {
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
      !beforeNouns.has(words[at + 1]!.lower)
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

/** From behind the verb to where something else begins. */
function objectOf(words: readonly Piece[], from: number): Span | undefined {
  let end = from;
  for (let at = from; at < words.length && at - from < MOST_WHAT; at++) {
    const word = words[at]!;
    if (word.text === ';' || word.text === '—' || word.text === '–') break;
    if (word.text === ',' && turns.has(words[at + 1]?.lower ?? '')) break;
    end = at + 1;
  }
  while (end > from && words[end - 1]!.kind === 'mark' && !CLOSES.test(words[end - 1]!.text)) end--;
  while (from < end && words[from]!.lower === 'that') from++;
  const [first, last] = [words[from], words[end - 1]];
  return first && last && end > from ? { start: first.start, end: last.end } : undefined;
}
