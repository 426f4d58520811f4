// What sets two matching sentences apart: another date, number, name, wording or certainty. Calm: only what stands in the place of
// something else is a difference; what only one of them tells is not.
import { turnsRound } from './alike.ts';
import { ATTRIBUTING, CERTAIN, HEDGES } from './differences.data.ts';
import { sideBySide, type Swap } from './diff.ts';
import type { Gist } from './gist.ts';
import type { Lexicon } from './lexicon.ts';

export type DifferenceKind =
  | 'different date'
  | 'different number'
  | 'different name'
  | 'different wording'
  | 'different certainty';

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
const SPEAKER = 4;
/** A swap longer than this many telling words is another thought, not another word. */
const MAX_SWAP = 3;
/** Everyday words are swapped freely; only telling ones count as another wording. */
const TELLING = 5.5;

export function differences(a: Gist, b: Gist, lexicon: Lexicon, aDated: Dated = {}, bDated: Dated = {}): Difference[] {
  const found: Difference[] = [];
  const add = (what: DifferenceKind, one: string, other: string) => {
    if (!found.some((difference) => difference.what === what)) found.push({ what, value: `${one} / ${other}` });
  };

  const onlyA = only(aDated.dates?.length ? aDated.dates : a.dates, bDated.dates?.length ? bDated.dates : b.dates);
  if (onlyA) add('different date', onlyA[0], onlyA[1]);
  const numbers = only(a.numbers.map(String), b.numbers.map(String));
  if (numbers && !onlyA) add('different number', numbers[0], numbers[1]);

  const { swaps, agreement } = sideBySide(a, b, lexicon);
  if (agreement >= MIN_AGREEMENT) {
    for (const swap of swaps) {
      const kind = kindOf(swap, a, b, lexicon);
      if (kind) add(kind, words(a, swap.a), words(b, swap.b));
    }
  }
  const certainty = certaintyDiffers(a, b) ?? (agreement >= COPIED ? attributionLost(a, b) : undefined);
  if (certainty && agreement >= MIN_AGREEMENT) add('different certainty', certainty[0], certainty[1]);
  return found;
}

/** What each side has alone, when both have something and share nothing. */
function only(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  if (!a.length || !b.length || a.some((value) => b.includes(value))) return undefined;
  return [a.join(', '), b.join(', ')];
}

function kindOf(swap: Swap, a: Gist, b: Gist, lexicon: Lexicon): DifferenceKind | undefined {
  if (!swap.held) return undefined;
  const one = telling(a, swap.a, lexicon);
  const other = telling(b, swap.b, lexicon);
  if (!one.length || !other.length || one.length > MAX_SWAP || other.length > MAX_SWAP) return undefined;
  if (one.some((x) => other.some((y) => turnsRound(lexicon.textOf(x), lexicon.textOf(y))))) return 'different wording';
  if (one.some((x) => other.some((y) => x === y || lexicon.alike(x, y) > 0))) return undefined;
  if (hasName(a, one) && hasName(b, other)) return 'different name';
  if (hasName(a, one) || hasName(b, other)) return undefined;
  const isWord = (id: number) => !/^\d/.test(lexicon.textOf(id)) && lexicon.weightOf(id) >= TELLING;
  return one.some(isWord) && other.some(isWord) ? 'different wording' : undefined;
}

function telling(gist: Gist, [from, to]: readonly [number, number], lexicon: Lexicon): number[] {
  return gist.all.slice(from, to).filter((id) => !lexicon.isStop(id));
}

function words(gist: Gist, [from, to]: readonly [number, number]): string {
  return gist.words.slice(from, to).join(' ');
}

/** Hedged in one and plain in the other, denied in one and affirmed in the other, or confirmed in one and claimed in the other. */
function certaintyDiffers(a: Gist, b: Gist): [string, string] | undefined {
  for (const list of [HEDGES, CERTAIN]) {
    const one = find(a, list);
    const other = find(b, list);
    if ((one === undefined) !== (other === undefined)) return [one ?? 'plain', other ?? 'plain'];
  }
  return a.negated === b.negated ? undefined : [a.negated ? 'negated' : 'affirmed', b.negated ? 'negated' : 'affirmed'];
}

/** Said by somebody in the one, and told as it is in the other, which has the rest of the text. A headline never says whose word it gives. */
function attributionLost(a: Gist, b: Gist): [string, string] | undefined {
  if (a.isHeadline || b.isHeadline) return undefined;
  const [one, other] = [find(a, ATTRIBUTING), find(b, ATTRIBUTING)];
  if ((one === undefined) === (other === undefined)) return undefined;
  const more = one === undefined ? b.stems.length - a.stems.length : a.stems.length - b.stems.length;
  return more >= 0 && more <= SPEAKER ? [one ?? 'plain', other ?? 'plain'] : undefined;
}

function hasName(gist: Gist, ids: readonly number[]): boolean {
  return ids.some((id) => gist.names.has(id));
}

/** A capital inside a sentence is a name's or a month's: "May" is no hedge. */
function find(gist: Gist, list: ReadonlySet<string>): string | undefined {
  return gist.words.find((word, i) => list.has(i === 0 ? word.toLowerCase() : word));
}
