// Who does what in a sentence, from the order of its words alone: no tagger. Says nothing where the shape of the sentence is unclear.
import type { Clause } from '../../model/claim.ts';
import type { Span } from '../../model/text.ts';
import type { Piece } from '../pieces.ts';
import { OPENERS, RELATIVES, TURNS } from './verbs.data.ts';
import { MONTHS, WEEKDAYS } from '../times/times.data.ts';
import {
  auxiliaries,
  followsPlural,
  groupEnd,
  isAdverb,
  isNewsVerb,
  isPlainlyPast,
  isVerb,
  participles,
  plain,
  PLURALS,
  wordSet,
} from './verbs.ts';

const openers = wordSet(OPENERS);
const relatives = wordSet(RELATIVES);
const turns = wordSet(TURNS);
const subordinate = wordSet('when while as if because although though since until unless whereas before after');
const CLOSES = /[”"’'%)\]]/;
/** Longer ones are not understood. */
const MOST_WHO = 24;
const MOST_WHAT = 40;
const FAR = 14;
/** A label before a colon has no more words: "Details:". */
const LABEL = 3;
/** Nor has who says so between two commas. */
const LONG_ASIDE = 5;

/** The parts of a headline, where articles are left out and any word may be written large. */
export function coreOfHeadline(words: readonly Piece[]): Clause | undefined {
  const small = words.map((word, at) => (at > 0 && isNewsVerb(word.lower) ? { ...word, capital: false } : word));
  return coreOf(small, true);
}

/** The parts of the clause in `words`; absent where no subject with a verb is seen. O(words). */
export function coreOf(words: readonly Piece[], isHeadline = false): Clause | undefined {
  const from = clauseStart(words, isHeadline ? 0 : datelineEnd(words));
  if (relatives.has(words[from]?.lower ?? '') || subordinate.has(words[from]?.lower ?? '')) return undefined;
  const verb = verbFrom(words, from, isHeadline);
  if (verb < 0) return undefined;
  let last = verb - 1;
  while (last > from && (isAdverb(words[last]) || (words[last]?.kind === 'mark' && !CLOSES.test(words[last]?.text ?? ''))))
    last--;
  const [first, end] = [words[from], words[last]];
  if (last < from || last - from >= MOST_WHO || !first || !end || isPointer(words, from, last)) return undefined;
  // What begins with a helping verb or a preposition lost its subject.
  if (auxiliaries.has(first.lower) || (openers.has(first.lower) && !first.capital && first.lower !== 'over')) return undefined;
  const after = groupEnd(words, verb);
  const what = objectOf(words, after);
  const aside = asideIn(words, from, last);
  return {
    who: { start: first.start, end: aside < 0 ? end.end : words[aside - 1]!.end },
    does: { start: words[verb]!.start, end: words[after - 1]!.end },
    ...(what ? { what } : {}),
  };
}

/** "The delay, they explained, is short": the comma before who says so, or -1. */
function asideIn(words: readonly Piece[], from: number, last: number): number {
  const comma = markIn(words, ',', from + 1, last - 1);
  const said = words[last]?.text === ',' ? last - 1 : last;
  if (comma < 0 || said - comma > LONG_ASIDE || said - comma < 2) return -1;
  return isPlainlyPast(words[said]!.lower) && !relatives.has(words[comma + 1]!.lower) && !isPlainlyPast(words[comma + 1]!.lower)
    ? comma
    : -1;
}

/** "There is", "it is": nobody acts. */
function isPointer(words: readonly Piece[], from: number, last: number): boolean {
  return from === last && words[from]?.lower === 'there';
}

/** Past marks, "that" and a phrase of time, place or condition that a comma closes. */
function clauseStart(words: readonly Piece[], start: number): number {
  let at = start;
  const skipSmall = () => {
    while (at < words.length && (words[at]!.kind === 'mark' || /^(?:that|and|but|yet|so)$/.test(words[at]!.lower))) at++;
  };
  skipSmall();
  const colon = markIn(words, ':', 0, at + LABEL);
  if (colon >= 0 && colon + 1 < words.length) at = colon + 1;
  skipSmall();
  for (let round = 0; round < 2 && openers.has(words[at]?.lower ?? ''); round++) {
    const comma = markIn(words, ',', at + 1, at + FAR);
    if (comma < 0) break;
    at = comma + 1;
    skipSmall();
  }
  return pastLead(words, at);
}

/** The first such mark from one place to another, both counted; -1 when there is none. */
function markIn(words: readonly Piece[], mark: string, from: number, to: number): number {
  for (let at = from; at <= to && at < words.length; at++) if (words[at]!.text === mark) return at;
  return -1;
}

/** "VARN, March 4 (Agency) - ": where and when a report was filed. */
function datelineEnd(words: readonly Piece[]): number {
  if (!/^\p{Lu}{3}/u.test(words[0]?.text ?? '')) return 0;
  for (let at = 1; at < words.length && at < MOST_DATELINE; at++) {
    const { text, spaced } = words[at]!;
    if (!/^[-–—]$/.test(text) || !spaced || words[at + 1]?.spaced === false) continue;
    const isShout = /^\p{Lu}+$/u.test(words[0]!.text);
    return words[at - 1]!.text === ')' || (isShout && at < SHORT_DATELINE) ? at + 1 : 0;
  }
  return 0;
}

const MOST_DATELINE = 18;
const SHORT_DATELINE = 8;

/** "In 2019 Lund visited", "Now she promises": a time or an adverb without a comma behind it. */
function pastLead(words: readonly Piece[], from: number): number {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]];
  if (!first || !second) return from;
  if (/^(?:in|on|by|since)$/.test(first.lower)) {
    const isYear = second.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(second.text);
    if ((isYear || WEEKDAYS.has(second.lower)) && opens(third)) return from + 2;
    const isDay = MONTHS.has(second.lower) && third?.kind === 'number';
    return isDay && opens(words[from + 3]) ? from + 3 : from;
  }
  const isLead =
    LEAD_WORDS.test(first.lower) ||
    (first.lower.length > 5 && first.lower.endsWith('ly') && isAdverb({ ...first, capital: false }));
  return isLead && opens(second) ? from + 1 : from;
}

const opens = (word: Piece | undefined) =>
  word !== undefined && word.kind === 'word' && (word.capital || STARTS.test(word.lower));
const STARTS = /^(?:the|a|an|he|she|they|it|we|i|this|these|those|its|his|her|their|no|some|many|several)$/;
const LEAD_WORDS = /^(?:now|today|yesterday|otherwise|meanwhile|instead|still|however|then|also|perhaps)$/;

function verbFrom(words: readonly Piece[], from: number, isHeadline: boolean): number {
  let skip = 0;
  let closes = true;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!;
    if (word.text === ';' || word.text === ':') return -1;
    if (word.text === '(' && closes) {
      const end = closing(words, at);
      closes = end > at;
      at = end;
    } else if (word.text === ',' && at > from) {
      const second = parenthesis(words, at);
      if (second > 0 && isPlainFor(words, from, second + 1)) return second + 1;
      if (second > 0) at = second;
    } else if (at > from && relatives.has(word.lower) && word.kind === 'word') skip++;
    else if (
      at > from &&
      !/^(?:and|or)$/.test(words[at - 1]!.lower) &&
      (isVerb(words, at) || (isHeadline && followsPlural(words, at)))
    ) {
      if (skip > 0) {
        skip--;
        at = groupEnd(words, at) - 1;
      } else if (!isReduced(words, at)) return at;
    }
  }
  return -1;
}

/** Where a bracket closes; where it opens if it never does. */
function closing(words: readonly Piece[], open: number): number {
  let at = open;
  while (at < words.length && words[at]!.text !== ')') at++;
  return at < words.length ? at : open;
}

/** "X, the mayor of Y, said": the second comma, when a verb follows it. */
function parenthesis(words: readonly Piece[], comma: number): number {
  for (let at = comma + 1; at < words.length && at - comma <= FAR * 2; at++) {
    if (words[at]!.text !== ',') continue;
    let next = at + 1;
    while (isAdverb(words[next])) next++;
    return next < words.length && (isVerb(words, next) || isPlainFor(words, comma - 1, next)) ? at : -1;
  }
  return -1;
}

/** "We, of course, continue": a plain form after "we" or "they" with something between two commas. */
function isPlainFor(words: readonly Piece[], subject: number, at: number): boolean {
  return words[subject + 1]?.text === ',' && PLURALS.has(words[subject]!.lower) && plain.has(words[at]?.lower ?? '');
}

/** "troops stationed in Varn fled": a participle that only describes, when a verb follows before the clause ends. */
function isReduced(words: readonly Piece[], at: number): boolean {
  const { lower } = words[at]!;
  if (auxiliaries.has(lower) || lower === 'said' || !(lower.endsWith('ed') || participles.has(lower))) return false;
  const next = words[at + 1]?.lower ?? '';
  const isLoose = LOOSE.test(next);
  if (!isLoose && !/^(?:in|at|on|by|from|near|with|to|under|between|against|as|during|along)$/.test(next)) return false;
  for (let ahead = at + 2; ahead < words.length && ahead - at <= FAR; ahead++) {
    const word = words[ahead]!;
    if (word.kind === 'mark' && /[,;:.()—–"“]/.test(word.text)) return false;
    if (relatives.has(word.lower) || turns.has(word.lower)) return false;
    if (isVerb(words, ahead)) return !isLoose || isFinite(words, ahead);
  }
  return false;
}

/** After these a participle only describes where a verb follows that can be nothing else. */
const LOOSE = /^(?:today|yesterday|there|here|since|earlier|later|last|after|before|this|over)$/;

/** A verb that is no participle: "had", "means", "rose", "indicate". */
function isFinite(words: readonly Piece[], at: number): boolean {
  const { lower } = words[at]!;
  return auxiliaries.has(lower) || !(lower.endsWith('ed') || participles.has(lower)) || ONLY_PAST.test(lower);
}

const ONLY_PAST = /^(?:rose|fell|took|gave|went|began|saw|spoke|wrote|knew|drew|drove|broke|grew|threw|chose|came|became|ran)$/;

/** "Norway, Sweden, and Finland": whether the comma stands in a list of three names or more. */
export function isOfNames(words: readonly Piece[], comma: number): boolean {
  let at = comma - 1;
  while (words[at]?.capital === true || words[at]?.text === '-') at--;
  return at < comma - 1 && words[at]?.text === ',' && words[at - 1]?.capital === true && words[comma + 2]?.capital === true;
}

/** From behind the verb to where something else begins. */
export function objectOf(words: readonly Piece[], from: number): Span | undefined {
  let end = from;
  for (let at = from; at < words.length && at - from < MOST_WHAT; at++) {
    const word = words[at]!;
    if (word.text === ';' || word.text === '—' || word.text === '–') break;
    // What stands in quotation marks ends with them: who says it is no part of it.
    if (at > from && /^["”»’]$/.test(word.text) && !word.spaced && /^[,.!?…]$/.test(words[at - 1]!.text)) break;
    if (word.text === ',' && turns.has(words[at + 1]?.lower ?? '') && !isOfNames(words, at)) break;
    end = at + 1;
  }
  while (end > from && words[end - 1]!.kind === 'mark' && !CLOSES.test(words[end - 1]!.text)) end--;
  while (from < end && words[from]!.lower === 'that') from++;
  const [first, last] = [words[from], words[end - 1]];
  return first && last && end > from ? { start: first.start, end: last.end } : undefined;
}
