// A day, a place or a party in one sentence where the other, which tells the same, has another one: "in Aldona", "in Brixa". Only where
// each has one alone: of two sentences with several days or places nobody can say which goes with which.
import { fold, stem } from '../../analysis/words.ts';
import { SAYING } from './amounts.data.ts';
import { CLAUSE_STARTS } from './conflict.data.ts';
import { formOf } from '../compare/forms.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';

/** Share of the richer sentence that the other must have for its only other day, or its only other place, to be another one. */
const SAME_BUT_DAY = 0.65;
const SAME_BUT_PLACE = 0.65;
/** "said late on Tuesday": the day of the saying; "until Tuesday": the end of a term. */
const SAID_BEFORE = 3;
/** A day goes with what is told within so many words before it. */
const BEFORE = 12;
/** Who claims an attack, or is blamed for it, stands so near to the word. */
const REACH = 6;

/** "Monday / Thursday". `share` is how much of the richer sentence the other has. */
export function otherDay(a: Gist, b: Gist, share: number): string | undefined {
  if (share < SAME_BUT_DAY) return undefined;
  const [daysA, daysB] = [daysIn(a), daysIn(b)];
  const [x, y] = [dayLeft(a, daysA, daysB), dayLeft(b, daysB, daysA)];
  if (!x || !y || x.kind !== y.kind || x.value === y.value || areToDoOtherThings(a, b)) return undefined;
  return [...x.of].some((id) => y.of.has(id)) ? `${x.words} / ${y.words}` : undefined;
}

/** "Will vote on it", "will debate it". */
function areToDoOtherThings(a: Gist, b: Gist): boolean {
  const [x, y] = [toCome(a), toCome(b)];
  return x !== undefined && y !== undefined && !b.all.includes(x) && !a.all.includes(y);
}

/** The stem of what will be done. */
function toCome({ words, all, places }: Gist): number | undefined {
  const at = words.findIndex((word) => fold(word) === 'will');
  return at >= 0 && places.includes(at + 1) ? all[at + 1] : undefined;
}

/** The only day of a sentence, or the one to which it moves the other sentence's only day. */
function dayLeft({ words }: Gist, days: readonly Day[], others: readonly Day[]): Day | undefined {
  const [first, second] = days;
  if (days.length === 1) return first;
  const isMoved = days.length === 2 && others.length === 1 && words.some((word) => MOVING.has(fold(word)));
  const [from] = others;
  return isMoved && from && [first?.value, second?.value].includes(from.value)
    ? first?.value === from.value
      ? second
      : first
    : undefined;
}

const MOVING = new Set('postponed delayed moved rescheduled brought put pushed extended'.split(' '));

/** A day that a sentence names. */
export interface Day {
  readonly kind: 'weekday' | 'day of a month';
  readonly value: string;
  readonly words: string;
  /** Stems of what is told of it. */
  readonly of: ReadonlySet<number>;
}

/** The days of what a sentence tells, without the day on which it was said. */
export function daysIn({ words, all, places }: Gist): Day[] {
  const forms = words.map((word) => formOf(word));
  return forms.flatMap(({ day, month }, at): Day[] => {
    if (words.slice(Math.max(0, at - SAID_BEFORE), at).some((word) => SAYING.has(fold(word)) || TERMS.has(fold(word)))) return [];
    const start = words.findLastIndex((word, i) => i < at && CLAUSE_STARTS.has(fold(word)));
    const near = places.filter((place) => place < at && place > start && at - place <= BEFORE);
    const of = new Set(near.map((place) => all[place] ?? -1));
    if (day) return [{ kind: 'weekday', value: day, words: words[at] ?? '', of }];
    const beside = month === undefined ? -1 : [at - 1, at + 1].find((i) => /^\d{1,2}$/.test(words[i] ?? ''));
    if (beside === undefined || beside < 0) return [];
    const [from, to] = [Math.min(at, beside), Math.max(at, beside)];
    return [{ kind: 'day of a month', value: `${month} ${words[beside]}`, words: words.slice(from, to + 1).join(' '), of }];
  });
}

/** Words of a term that begins or ends with a day. */
const TERMS = new Set('week month year ended ending ends through until till since from due by before after between'.split(' '));

/** "2009 / 2014": the years in which something came about that comes about once. */
export function otherYear(a: Gist, b: Gist, share: number, lexicon: Lexicon): string | undefined {
  if (share < SAME_BUT_DAY || a.numbers.length > 0 || b.numbers.length > 0) return undefined;
  const [x, y] = [a, b].map(({ dates }) => (dates.length === 1 && /^\d{4}$/.test(dates[0] ?? '') ? dates[0] : undefined));
  if (!x || !y || x === y || !a.stems.some((id) => b.stems.includes(id) && isOfOnce(lexicon.textOf(id)))) return undefined;
  const isOfTerm = [a, b].some(({ words }) =>
    words.some((word, at) => /^[12]\d{3}$/.test(word) && TERMS.has(fold(words[at - 1] ?? ''))),
  );
  return isOfTerm ? undefined : `${x} / ${y}`;
}

const ONCE = new Set(
  'founded established born died created invented discovered built opened launched married assassinated killed abolished introduced formed'
    .split(' ')
    .map((word) => stem(word)),
);

function isOfOnce(text: string): boolean {
  return ONCE.has(text);
}

/** "near Aldona / near Brixa", where a number or the names of two say that both tell of one thing, on one day. */
export function otherPlace(a: Gist, b: Gist, share: number): string | undefined {
  const [here, there] = [directionIn(a), directionIn(b)];
  if (here && there && here.of === there.of && ACROSS.get(here.way) === there.way) return `${here.way} / ${there.way}`;
  const isNumbered = a.numbers.some((value) => b.numbers.includes(value));
  const isOne = (isNumbered || namesInBoth(a, b) >= TWO) && a.dates.some((date) => b.dates.includes(date));
  if (share < SAME_BUT_PLACE || !isOne) return undefined;
  const [x, ...moreX] = ownNames(a, b);
  const [y, ...moreY] = ownNames(b, a);
  if (!x || !y || moreX.length > 0 || moreY.length > 0) return undefined;
  // "G20", "G-20": no place.
  if (/\d/.test(x.words + y.words)) return undefined;
  return [x, y].every(({ before }) => PLACING.has(before)) ? `${x.before} ${x.words} / ${y.before} ${y.words}` : undefined;
}

const ACROSS = new Map([
  ['north', 'south'],
  ['south', 'north'],
  ['east', 'west'],
  ['west', 'east'],
]);

/** "east of Aldona": which way, and of what. */
function directionIn({ words, all, names }: Gist): { readonly way: string; readonly of: number } | undefined {
  const at = words.findIndex(
    (word, i) => ACROSS.has(fold(word)) && fold(words[i + 1] ?? '') === 'of' && names.has(all[i + 2] ?? -1),
  );
  return at < 0 ? undefined : { way: fold(words[at] ?? ''), of: all[at + 2] ?? -1 };
}

/** "3-1 / 4-1": how one match ended. */
export function otherScore(a: Gist, b: Gist, share: number): string | undefined {
  if (share < SAME_BUT_DAY || namesInBoth(a, b) < TWO) return undefined;
  const [x, y] = [scoreIn(a), scoreIn(b)];
  return x && y && x !== y ? `${x} / ${y}` : undefined;
}

/** Two numbers side by side behind a word for winning or losing. */
function scoreIn({ words, forms }: Gist): string | undefined {
  const ended = words.findIndex((word) => ENDED.has(fold(word)));
  if (ended < 0) return undefined;
  const isGoals = (at: number) => /^\d{1,3}$/.test(words[at] ?? '') && !forms[at]?.unit;
  const at = words.findIndex((_, i) => i > ended && isGoals(i) && isGoals(i + 1) && !isGoals(i - 1) && !isGoals(i + 2));
  return at < 0 ? undefined : `${words[at]}-${words[at + 1]}`;
}

const ENDED = new Set(
  'beat beats beaten defeat defeats defeated won win wins lost lose loses drew draws thrashed edged'.split(' '),
);

/** Who meets whom, or the first and the last name of one. */
const TWO = 2;

function namesInBoth(a: Gist, b: Gist): number {
  return [...a.names].filter((id) => b.names.has(id)).length;
}

const PLACING = new Set('in at near outside off inside to'.split(' '));

const PLACES = new Set('port city town village suburb district province region capital resort state island'.split(' '));

interface Named {
  /** The word before it, or before the kind of place it is. */
  readonly before: string;
  readonly words: string;
}

/** The names that one sentence has and the other has not, its speaker's aside. */
function ownNames({ words, all, names }: Gist, other: Gist): Named[] {
  const isOwn = (at: number) =>
    names.has(all[at] ?? -1) && !other.all.includes(all[at] ?? -1) && formOf(words[at] ?? '').value === undefined;
  const found: Named[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isOwn(at)) continue;
    const from = at;
    while (isOwn(at + 1)) at++;
    const isSpeaker = [from - 2, from - 1, at + 1, at + 2].some((i) => SAYING.has(fold(words[i] ?? '')));
    const isOfKind = fold(words[from - 1] ?? '') === 'of' && PLACES.has(fold(words[from - 2] ?? ''));
    const before = words.slice(0, isOfKind ? from - 2 : from).findLast((word) => !/^(?:the|a|its)$/i.test(word));
    if (!isSpeaker) found.push({ before: fold(before ?? ''), words: words.slice(from, at + 1).join(' ') });
  }
  return found;
}

/** "Sons of Dawn / Red Column": who claims an attack, or is blamed for it. */
export function otherParty(a: Gist, b: Gist): string | undefined {
  const [x, y] = [answerable(a), answerable(b)];
  if (!x || !y || [...x.ids].some((id) => y.ids.has(id))) return undefined;
  return `${x.words} / ${y.words}`;
}

interface Answerable {
  readonly ids: ReadonlySet<number>;
  readonly words: string;
}

function answerable(gist: Gist): Answerable | undefined {
  const lower = gist.words.map(fold);
  const claimed = lower.findIndex(
    (word, at) => /^claim(?:s|ed|ing)?$/.test(word) && lower.slice(at, at + 3).includes('responsibility'),
  );
  if (claimed > 0) return nameFrom(gist, claimed - 1, -1);
  const blamed = lower.findIndex((word) => /^blam(?:es|ed|ing)$/.test(word));
  if (blamed < 0) return undefined;
  const on = lower.findIndex((word, at) => at > blamed && word === 'on');
  return nameFrom(gist, blamed + 1, 1) ?? (on > 0 ? nameFrom(gist, on + 1, 1) : undefined);
}

/** The name that begins at a place, or ends there, articles and small words inside it passed over. */
function nameFrom({ words, all, names }: Gist, from: number, step: number): Answerable | undefined {
  const places: number[] = [];
  for (let at = from, n = 0; n < REACH; at += step, n++) {
    if (names.has(all[at] ?? -1)) places.push(at);
    else if (!/^(?:the|of|a|an|and)$/i.test(words[at] ?? '')) break;
  }
  if (places.length === 0) return undefined;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { ids: new Set(places.map((place) => all[place] ?? -1)), words: words.slice(first, last + 1).join(' ') };
}
