// Plain clashes between a rich statement and a short one that it covers: what one negates, what one only plans, words that exclude each
// other in one place, a number that belongs to something else there. Each is given with the words that show it.
import { fold } from '../../analysis/words.ts';
import { alike } from '../compare/alike.ts';
import { CLAUSE_STARTS, THWARTING, TURNING, UNOPPOSED, UNREAL } from './conflict.data.ts';
import { formOf, isNegation } from '../compare/forms.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { isConverse, OPPOSED } from './opposites.ts';

export type ClashKind = 'opposites' | 'negated' | 'planned' | 'other number' | 'other year' | 'number of another';

/** What two statements cannot both be right about. */
export interface Clash {
  readonly kind: ClashKind;
  /** As the richer statement has it / as the shorter one has it. */
  readonly words: string;
}

/** How many words before a word may govern it. */
const GOVERNS = 4;
/** Opposites stand in one place when this many words that both have are around them, so near on each side. */
const HELD = 2;
const NEAR_SHORT = 5;
const NEAR_RICH = 6;
/** A number is beside a word up to here, and away from it from there on. */
const BESIDE = 2;
const AWAY = 4;
/** Share of the shorter statement that must be in the richer one, where a clash is only in what governs a word. */
const TOLD = 0.75;
/** ... and share of its words, where another value stands for one of them. */
const MATCHED = 0.6;

/** `aligned` says where in `rich.stems` each of `short.stems` stands, or -1; `covered` how much of the weight of `short` does. O(words × words). */
export function clashesOf(rich: Gist, short: Gist, aligned: readonly number[], covered: number, lexicon: Lexicon): Clash[] {
  const pair = { rich, short, aligned, lexicon };
  const found: Clash[] = [];
  const add = (kind: ClashKind, words: string | undefined) => {
    if (words !== undefined) found.push({ kind, words });
  };
  add('opposites', opposites(pair));
  add('other number', otherValue(pair, isAmount));
  add('other year', otherValue(pair, isYear));
  if (covered >= TOLD) {
    add('negated', negated(pair));
    add('planned', planned(pair));
    add('number of another', numberOfAnother(pair));
  }
  return found;
}

interface Aligned {
  readonly rich: Gist;
  readonly short: Gist;
  readonly aligned: readonly number[];
  readonly lexicon: Lexicon;
}

/** "owns / subsidiary": words that exclude each other, among words that both have. */
function opposites({ rich, short, aligned, lexicon }: Aligned): string | undefined {
  for (const [i, id] of short.all.entries()) {
    const opposed = rich.all.includes(id) ? undefined : OPPOSED.get(lexicon.textOf(id));
    if (!opposed) continue;
    const j = rich.all.findIndex((other) => opposed.has(lexicon.textOf(other)) && !short.all.includes(other));
    const [one, other] = [rich.words[j] ?? '', short.words[i] ?? ''];
    if (j < 0 || UNOPPOSED.has(fold(one)) || UNOPPOSED.has(fold(other))) continue;
    const around = short.places.flatMap((place, k) => {
      const there = rich.places[aligned[k] ?? -1];
      const isNear = place !== i && Math.abs(place - i) <= NEAR_SHORT && there !== undefined && Math.abs(there - j) <= NEAR_RICH;
      return isNear ? [[place, there] as const] : [];
    });
    if (around.length < HELD) continue;
    if (isConverse(lexicon.textOf(id), lexicon.textOf(rich.all[j] ?? 0)) && !keepsSides(around, i, j)) continue;
    return `${one} / ${other}`;
  }
  return undefined;
}

/** Whether all that both have stands on the same side of the word in both: "A buys B" and "B sold to A" are one deal. */
function keepsSides(around: readonly (readonly [number, number])[], i: number, j: number): boolean {
  return around.every(([place, there]) => place < i === there < j);
}

/** "not attend": what the one negates and the other states. A word of the same kind in both says that both speak of what is not. */
function negated({ rich, short, aligned }: Aligned): string | undefined {
  for (const denies of [isNegation, (word: string) => THWARTING.has(word)]) {
    const [inRich, inShort] = [rich, short].map(({ words }) => words.some((word) => denies(fold(word))));
    if (inRich === inShort) continue;
    // "Refused to model", "is not a model": one says no by its verb.
    const [denying, other] = inRich ? [rich, short] : [short, rich];
    if (denies === isNegation ? turnsAlone(other, denying) : other.negated && !denying.negated) continue;
    for (const [k, place] of short.places.entries()) {
      const there = rich.places[aligned[k] ?? -1];
      if (there === undefined || !isPlainWord(short, place)) continue;
      const [gist, at] = inRich ? [rich, there] : [short, place];
      const word = governor(gist, at, denies, endsReach);
      if (word !== undefined) return `${word} ${gist.words[at]}`;
    }
  }
  return undefined;
}

/** Whether one says no by a word that the other has not. */
export function turnsAlone(one: Gist, other: Gist): boolean {
  return one.words.some((word, at) => TURNING.has(fold(word)) && !other.all.includes(one.all[at] ?? -1));
}

/** "considering resigning / resigned": what is done in the shorter statement is only meant, or said, to be in the richer one. */
function planned({ rich, short, aligned }: Aligned): string | undefined {
  const verbs = short.places.flatMap((place, n) =>
    place > 0 && isPlainWord(short, place) && VERBAL.test(short.words[place] ?? '') ? [n] : [],
  );
  // A word in -s is as often a noun: one that shows its tense goes before it.
  const k = verbs.find((n) => TENSED.test(short.words[short.places[n] ?? 0] ?? '')) ?? verbs[0] ?? -1;
  const place = short.places[k];
  const there = rich.places[aligned[k] ?? -1];
  if (place === undefined || there === undefined || !isPlainWord(rich, there)) return undefined;
  const word = governor(rich, there, isUnreal);
  if (word === undefined || governor(short, place, isUnreal) !== undefined) return undefined;
  return `${word} ${rich.words[there]} / ${short.words[place]}`;
}

function isUnreal(word: string): boolean {
  return UNREAL.has(word);
}

const VERBAL = /(?:s|en|ing|t|d)$/;
const TENSED = /ed$/;

/** "12 / 30": the shorter statement has a number or year that the richer one has not, where that one has another of the kind. */
function otherValue({ rich, short, aligned }: Aligned, isKind: (word: string) => boolean): string | undefined {
  const told = short.places.flatMap((place, k) => (/^\d/.test(short.words[place] ?? '') ? [] : [aligned[k] ?? -1]));
  if (told.filter((at) => at >= 0).length < MATCHED * told.length) return undefined;
  for (const [i, word] of short.words.entries()) {
    if (!/^\d/.test(word) || !isKind(word) || rich.words.some((other) => areNear(word, other))) continue;
    for (const [k, place] of short.places.entries()) {
      const at = rich.places[aligned[k] ?? -1];
      if (at === undefined || Math.abs(place - i) > VALUE_NEAR_SHORT) continue;
      const other = rich.words.find(
        (each, j) => isKind(each) && Math.abs(j - at) <= VALUE_NEAR_RICH && !short.words.some((own) => areNear(own, each)),
      );
      if (other !== undefined) return `${other} / ${word}`;
    }
  }
  return undefined;
}

/** A number speaks of a word so near to it. */
const VALUE_NEAR_SHORT = 4;
const VALUE_NEAR_RICH = 8;

/** Whether two written numbers are one, rounded or not. */
function areNear(one: string, other: string): boolean {
  const [x, y] = [valueOf(one), valueOf(other)];
  return x !== undefined && y !== undefined && (x === y || (Math.min(x, y) > 2100 && Math.abs(x - y) <= 0.02 * Math.max(x, y)));
}

function valueOf(word: string): number | undefined {
  return formOf(word).value;
}

/** "12.8 / 10.5 rose": the number is in both, but in the richer statement another one stands beside the word it goes with. */
function numberOfAnother({ rich, short, aligned }: Aligned): string | undefined {
  for (const [i, word] of short.words.entries()) {
    if (!/^\d/.test(word) || !isAmount(word)) continue;
    const there = rich.all.indexOf(short.all[i] ?? -1);
    if (there < 0) continue;
    const isBeside = short.places.some((place, k) => {
      const at = rich.places[aligned[k] ?? -1];
      return place !== i + 1 && at !== undefined && Math.abs(at - there) <= AWAY && !isAmount(short.words[place] ?? '');
    });
    if (isBeside) continue;
    for (const [k, place] of short.places.entries()) {
      const at = rich.places[aligned[k] ?? -1];
      if (at === undefined || place === i || Math.abs(place - i) > BESIDE || isAmount(short.words[place] ?? '')) continue;
      if (Math.abs(at - there) <= AWAY) continue;
      const other = rich.words.findIndex((each, j) => isAmount(each) && rich.all[j] !== short.all[i] && Math.abs(j - at) < AWAY);
      if (other >= 0) return `${rich.words[other]} / ${word} ${short.words[place]}`;
    }
  }
  return undefined;
}

const AMOUNT_WORDS = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twice|once|dozen)$/i;

function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(word);
}

/** A number that counts or measures, no year. */
function isAmount(word: string): boolean {
  return (/^\d/.test(word) && !isYear(word)) || AMOUNT_WORDS.test(word);
}

function isPlainWord({ words }: Gist, place: number): boolean {
  return /^\p{Ll}/u.test(words[place] ?? '');
}

/** The nearest of some words shortly before a place, unless another ends what it governs. */
function governor(
  { words }: Gist,
  place: number,
  governs: (word: string) => boolean,
  ends?: (word: string) => boolean,
): string | undefined {
  for (let i = place - 1; i >= Math.max(0, place - GOVERNS); i--) {
    const word = fold(words[i] ?? '');
    // "directed by Will Gluck": a name.
    if (i > 0 && /^\p{Lu}/u.test(words[i] ?? '')) continue;
    if (ends?.(word)) return undefined;
    if (governs(word)) return words[i];
  }
  return undefined;
}

/** Words behind which a negation no longer reaches: another clause, or a circumstance. */
function endsReach(word: string): boolean {
  return CLAUSE_STARTS.has(word) || CIRCUMSTANCE.has(word);
}

const CIRCUMSTANCE = new Set('in on at during by of with for against over about under through'.split(' '));

/** Where each telling word of one statement stands among those of another, or -1: the same word, or nearly. */
export function alignment(short: Gist, rich: Gist, lexicon: Lexicon): number[] {
  return short.stems.map((id) => {
    const same = rich.stems.indexOf(id);
    if (same >= 0) return same;
    const text = lexicon.textOf(id);
    return rich.stems.findIndex((other) => alike(text, lexicon.textOf(other)) > 0.5);
  });
}
