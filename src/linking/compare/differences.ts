// What sets two matching sentences apart: another date, number, name, wording or certainty. Calm: only what stands in the place of
// something else is a difference; what only one of them tells is not.
import { turnsRound } from './alike.ts';
import { fold } from '../../analysis/words.ts';
import { SAYING } from '../conflict/amounts.data.ts';
import { differentNumbers } from '../conflict/amounts.ts';
import { ATTRIBUTING, CERTAIN, HEDGES, LADDERS, LOADED, SYNONYMS, WHEN } from './differences.data.ts';
import { sideBySide, type Swap } from './diff.ts';
import { isNegation } from './forms.ts';
import type { Gist } from './gist.ts';
import type { Lexicon } from './lexicon.ts';
import { nameOf } from '../matter/parties.ts';

export type DifferenceKind =
  | 'different date'
  | 'different number'
  | 'different name'
  | 'different wording'
  | 'different certainty';

/** What sets two matching sentences apart. */
export interface Difference {
  readonly what: DifferenceKind;
  /** "Monday / Tuesday": as the first has it, as the second has it. */
  readonly value: string;
}

/** Dates as values where they are known: "2024-11-27". Resolved ones decide; without them the words of the dates do. */
export interface Dated {
  readonly dates?: readonly string[];
}

/** Below this share of words in the same order, two sentences are no versions of one another and a swap means nothing. */
const MIN_AGREEMENT = 0.5;
/** From here on one is the other's text, and what is left out was left out of it. */
const COPIED = 0.9;
/** What is left out with an attribution: a few telling words, its speaker. */
const SPEAKER = 6;
/** A swap longer than this many telling words is another thought, not another word. */
const MAX_SWAP = 3;
/** Everyday words are swapped freely; only telling ones count as another wording. */
const TELLING = 5.5;

/** At most one of each kind. Days that the context resolves hold before those in the words. */
export function differences(a: Gist, b: Gist, lexicon: Lexicon, aDated: Dated = {}, bDated: Dated = {}): Difference[] {
  const found: Difference[] = [];
  const add = (what: DifferenceKind, one: string, other: string) => {
    if (!found.some((difference) => difference.what === what)) found.push({ what, value: `${one} / ${other}` });
  };

  const onlyA = only(aDated.dates?.length ? aDated.dates : a.dates, bDated.dates?.length ? bDated.dates : b.dates);
  if (onlyA) add('different date', onlyA[0], onlyA[1]);
  const numbers = onlyA ? undefined : differentNumbers(a, b, lexicon);
  if (numbers) add('different number', numbers[0], numbers[1]);

  const { swaps, agreement } = sideBySide(a, b, lexicon);
  if (agreement >= MIN_AGREEMENT) {
    for (const swap of swaps) {
      const kind = kindOf(swap, a, b, lexicon);
      if (kind) add(kind, phrase(a, swap.a), phrase(b, swap.b));
    }
  }
  const certainty = certaintyDiffers(a, b, lexicon) ?? (agreement >= COPIED ? attributionLost(a, b) : undefined);
  if (certainty && agreement >= MIN_AGREEMENT) add('different certainty', certainty[0], certainty[1]);
  return found;
}

/** What each side has alone, when both have something and share nothing. */
function only(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  if (!a.length || !b.length || a.some((value) => b.includes(value))) return undefined;
  return [a.join(', '), b.join(', ')];
}

function kindOf(swap: Swap, a: Gist, b: Gist, lexicon: Lexicon): DifferenceKind | undefined {
  const one = telling(a, swap.a, lexicon);
  const other = telling(b, swap.b, lexicon);
  if (!one.length || !other.length || one.length > MAX_SWAP || other.length > MAX_SWAP) return undefined;
  if (isWhen(one, lexicon) && isWhen(other, lexicon)) return 'different date';
  // At the beginning nothing but the name of a country is known to be a name.
  if (swap.a[0] === 0 && swap.b[0] === 0 && isOtherCountry(a.words[swap.a[1] - 1], b.words[swap.b[1] - 1]))
    return 'different name';
  if (!swap.held || one.some((x) => other.some((y) => isSynonym(x, y, lexicon)))) return undefined;
  if (one.some((x) => other.some((y) => turnsRound(lexicon.textOf(x), lexicon.textOf(y))))) return 'different wording';
  if (one.some((x) => other.some((y) => x === y || lexicon.alike(x, y) > 0))) return undefined;
  if (hasName(a, one) && hasName(b, other)) return isOtherName(a, one, b, other, swap) ? 'different name' : undefined;
  if (hasName(a, one) || hasName(b, other)) return undefined;
  if (one.length === 1 && other.length === 1 && isOtherRung(one[0] ?? -1, other[0] ?? -1, lexicon)) return 'different wording';
  // Who says so may be another without a word of it being different.
  if (SAYING.has(fold(a.words[swap.a[1]] ?? '')) && SAYING.has(fold(b.words[swap.b[1]] ?? ''))) return undefined;
  // "10 miles", "16 kilometres": whether they are one is told by the numbers.
  if ([...one, ...other].some((id) => /^\d/.test(lexicon.textOf(id)))) return undefined;
  const isWord = (id: number) => lexicon.weightOf(id) >= TELLING;
  return one.some(isWord) && other.some(isWord) ? 'different wording' : undefined;
}

/** Whether telling words are nothing but words for when. */
function isWhen(ids: readonly number[], lexicon: Lexicon): boolean {
  return ids.every((id) => WHEN.has(lexicon.textOf(id)));
}

function isSynonym(x: number, y: number, lexicon: Lexicon): boolean {
  const group = SYNONYMS.get(lexicon.textOf(x));
  return group !== undefined && group === SYNONYMS.get(lexicon.textOf(y));
}

function isOtherRung(x: number, y: number, lexicon: Lexicon): boolean {
  const [one, other] = [LADDERS.get(lexicon.textOf(x)), LADDERS.get(lexicon.textOf(y))];
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] !== other[1];
}

function isOtherCountry(one = '', other = ''): boolean {
  const [x, y] = [nameOf(fold(one)), nameOf(fold(other))];
  return x !== undefined && y !== undefined && x !== y;
}

/** Whether each stretch has a word that stands nowhere in the other sentence, one of them a name, and the two are not known for one. */
function isOtherName(a: Gist, one: readonly number[], b: Gist, other: readonly number[], swap: Swap): boolean {
  const groups = a.words.slice(...swap.a).map((word) => nameOf(fold(word)));
  const areOne = b.words.slice(...swap.b).some((word) => nameOf(fold(word)) !== undefined && groups.includes(nameOf(fold(word))));
  const [ownA, ownB] = [ownIn(a, one, b), ownIn(b, other, a)];
  return !areOne && ownA.length > 0 && ownB.length > 0 && (hasName(a, ownA) || hasName(b, ownB));
}

/** Those of some stems that the other sentence has nowhere, words for saying aside. */
function ownIn({ all, words }: Gist, ids: readonly number[], there: Gist): number[] {
  return ids.filter((id) => !there.all.includes(id) && !ATTRIBUTING.has(fold(words[all.indexOf(id)] ?? '')));
}

function telling(gist: Gist, [from, to]: readonly [number, number], lexicon: Lexicon): number[] {
  return gist.all.slice(from, to).filter((id) => !lexicon.isStop(id));
}

function phrase(gist: Gist, [from, to]: readonly [number, number]): string {
  return gist.words.slice(from, to).join(' ');
}

/** Hedged in one and plain in the other, denied in one and affirmed in the other, or confirmed in one and claimed in the other. */
function certaintyDiffers(a: Gist, b: Gist, lexicon: Lexicon): [string, string] | undefined {
  for (const list of [HEDGES, CERTAIN]) {
    const one = find(a, list);
    const other = find(b, list);
    if ((one === undefined) !== (other === undefined)) return [one ?? 'plain', other ?? 'plain'];
  }
  if (a.negated === b.negated) return undefined;
  return negates(a, b, lexicon) || negates(b, a, lexicon)
    ? [a.negated ? 'negated' : 'affirmed', b.negated ? 'negated' : 'affirmed']
    : undefined;
}

/** Whether a sentence says no to something that the other one tells. */
function negates({ words, places, stems }: Gist, other: Gist, lexicon: Lexicon): boolean {
  return words.some((word, at) => {
    const negated = isNegation(fold(word)) ? stems[places.findIndex((place) => place > at)] : undefined;
    return negated !== undefined && other.stems.some((id) => id === negated || lexicon.alike(id, negated) > 0.5);
  });
}

/** Said by somebody in the one, and told as it is in the other, which has the rest of the text. A headline never says whose word it gives. */
function attributionLost(a: Gist, b: Gist): [string, string] | undefined {
  if (a.isHeadline || b.isHeadline) return undefined;
  const [one, other] = [find(a, ATTRIBUTING), find(b, ATTRIBUTING)];
  const [loadedA, loadedB] = [find(a, LOADED), find(b, LOADED)];
  if (loadedA !== loadedB && (one ?? loadedA) !== undefined && (other ?? loadedB) !== undefined)
    return [loadedA ?? one ?? 'plain', loadedB ?? other ?? 'plain'];
  if ((one === undefined) === (other === undefined)) return undefined;
  const more = one === undefined ? b.stems.length - a.stems.length : a.stems.length - b.stems.length;
  return more >= 0 && more <= SPEAKER ? [one ?? 'plain', other ?? 'plain'] : undefined;
}

function hasName(gist: Gist, ids: readonly number[]): boolean {
  return ids.some((id) => gist.names.has(id));
}

/** A capital inside a sentence is a name's or a month's: "May" is no hedge. */
function find(gist: Gist, list: ReadonlySet<string>): string | undefined {
  return gist.words.find((word, i) => list.has(i === 0 && word !== 'May' ? word.toLowerCase() : word));
}
