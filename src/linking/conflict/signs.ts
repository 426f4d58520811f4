// The signs that two sentences may exclude each other, as numbers: denial, negation, other values, opposites, what stands in a place
// where the other sentence has something else. The learned experts in conflict.weights.ts weigh them.
import { fold } from '../../analysis/words.ts';
import { ABSOLUTE, FAILING, MODAL, REFUTING, RUMOUR, UNOPPOSED } from './conflict.data.ts';
import { mayGiveSameNumbers } from './amounts.ts';
import { turnsAlone } from './clashes.ts';
import { sideBySide } from '../compare/diff.ts';
import { isNegation } from '../compare/forms.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { OPPOSED } from './opposites.ts';
import type { Weighed } from '../compare/weigh.ts';

/** In the order of the numbers that `signs` returns. "b" is the shorter statement, "a" the richer one. */
export const SIGNS = [
  'refutesA',
  'refutesB',
  'refutesOne',
  'rumourA',
  'rumourB',
  'negatedA',
  'negatedB',
  'negatedOne',
  'scope',
  'failsA',
  'failsB',
  'failsOne',
  'modalOnlyA',
  'absoluteOnlyB',
  'otherNumber',
  'otherYear',
  'numberInPlace',
  'opposites',
  'oppositesInPlace',
  'otherName',
  'otherPeople',
  'covered',
  'coveredSoftly',
  'unaligned',
  'unalignedWeight',
  'lastUnaligned',
  'allAligned',
  'swaps',
  'swapsCovered',
  'unalignedNames',
  'unalignedWords',
  'negatedCovered',
  'refutesCovered',
  'numberCovered',
  'nameCovered',
  'oppositesCovered',
  'lengthA',
  'lengthB',
  'question',
  'scopeCovered',
  'bothDeny',
] as const;

export type Sign = (typeof SIGNS)[number];

/** What speaks for a conflict, as numbers for the learned model. */
export interface Signs {
  readonly values: Float64Array;
  /** The plainest clash, in words: "denied in one", "other number: 12 / 30". */
  readonly reason?: string;
}

/** How many telling words a negation reaches. */
const REACH = 4;
const SLOTS = new Map(SIGNS.map((name, slot) => [name, slot] as const));
/** O(words of a × words of b). */
export function signs(one: Weighed, other: Weighed, lexicon: Lexicon): Signs {
  const [t, h] = one.gist.stems.length >= other.gist.stems.length ? [one, other] : [other, one];
  const a = t.gist;
  const b = h.gist;
  const values = new Float64Array(SIGNS.length);
  const put = (name: Sign, value: number | boolean) => {
    values[SLOTS.get(name) ?? 0] = Number(value);
  };
  const get = (name: Sign) => values[SLOTS.get(name) ?? 0] ?? 0;

  const aligned = b.stems.map((id) => alignedTo(id, a, lexicon));
  const weightOf = (id: number) => h.weights[h.ids.indexOf(id)] ?? 0;
  let mass = 0;
  let exact = 0;
  let soft = 0;
  const alone: number[] = [];
  for (const [i, id] of b.stems.entries()) {
    const weight = weightOf(id);
    mass += weight;
    if ((aligned[i] ?? -1) >= 0) soft += weight;
    else alone.push(i);
    if (a.stems.includes(id)) exact += weight;
  }
  const covered = mass ? soft / mass : 0;
  put('covered', mass ? exact / mass : 0);
  put('coveredSoftly', covered);
  put('unaligned', Math.min(1, alone.length / 5));
  put('unalignedWeight', Math.min(1, alone.reduce((sum, i) => sum + weightOf(b.stems[i] ?? 0), 0) / 30));
  put('lastUnaligned', alone.includes(b.stems.length - 1));
  put('allAligned', alone.length === 0);
  put('unalignedNames', Math.min(1, alone.filter((i) => b.names.has(b.stems[i] ?? 0)).length / 3));
  put('unalignedWords', Math.min(1, alone.filter((i) => isPlain(b, i)).length / 4));

  for (const [a1, b1, both, set] of [
    ['refutesA', 'refutesB', 'refutesOne', REFUTING],
    ['failsA', 'failsB', 'failsOne', FAILING],
  ] as const) {
    put(a1, has(a, set));
    put(b1, has(b, set));
    put(both, get(a1) !== get(b1));
  }
  put('rumourA', has(a, RUMOUR));
  put('rumourB', has(b, RUMOUR));
  put('negatedA', a.negated);
  put('negatedB', b.negated);
  put('negatedOne', a.negated !== b.negated);
  // "Refused to model", "is not a model": one says no by its verb.
  put('bothDeny', a.negated !== b.negated && (a.negated ? turnsAlone(b, a) : turnsAlone(a, b)));
  put('modalOnlyA', has(a, MODAL) && !has(b, MODAL));
  put('absoluteOnlyB', has(b, ABSOLUTE) && !has(a, ABSOLUTE));
  put('question', a.asks || b.asks);
  put('lengthA', Math.min(2, a.all.length / 30));
  put('lengthB', Math.min(2, b.all.length / 15));

  const scopeA = inScope(a);
  const scopeB = inScope(b);
  const crossed = aligned.findIndex((at, i) => at >= 0 && scopeA.has(at) !== scopeB.has(i));
  put('scope', crossed >= 0);

  const value = otherValue(a.numbers, b.numbers);
  const number = value !== undefined && mayGiveSameNumbers(a, b, lexicon) ? undefined : value;
  const year = otherValue(a.dates.map(Number).filter(Boolean), b.dates.map(Number).filter(Boolean));
  put('otherNumber', number !== undefined);
  put('otherYear', year !== undefined);
  put(
    'numberInPlace',
    alone.some((i) => /^\d/.test(lexicon.textOf(b.stems[i] ?? 0)) && besideAligned(i, aligned)),
  );

  const clash = oppositesIn(a, b, alone, lexicon);
  put('opposites', clash !== undefined);
  put('oppositesInPlace', clash !== undefined && besideAligned(clash.at, aligned));
  const names = otherNames(a, b, alone, aligned, lexicon);
  put('otherName', names);
  put('otherPeople', names && alone.some((i) => isPeople(b.words[b.places[i] ?? 0] ?? '')) && a.words.some(isPeople));
  const swaps = sideBySide(a, b, lexicon).swaps.filter(
    (swap) =>
      swap.held &&
      tells(a, swap.a, lexicon) &&
      tells(b, swap.b, lexicon) &&
      swap.a[1] - swap.a[0] <= 5 &&
      swap.b[1] - swap.b[0] <= 5,
  );
  put('swaps', Math.min(1, swaps.length / 2));

  put('swapsCovered', get('swaps') * covered);
  put('negatedCovered', get('negatedOne') * covered);
  put('refutesCovered', get('refutesOne') * covered);
  put('numberCovered', Math.max(get('otherNumber'), get('otherYear')) * covered);
  put('nameCovered', get('otherName') * covered);
  put('oppositesCovered', get('opposites') * covered);
  put('scopeCovered', get('scope') * covered);

  const reason = reasonOf(get, {
    number,
    year,
    clash: clash?.words,
    swap: swaps[0] && `${phrase(a, swaps[0].a)} / ${phrase(b, swaps[0].b)}`,
  });
  return reason ? { values, reason } : { values };
}

interface Clashes {
  readonly number?: string | undefined;
  readonly year?: string | undefined;
  readonly clash?: string | undefined;
  readonly swap?: string | undefined;
}

function reasonOf(get: (name: Sign) => number, { number, year, clash, swap }: Clashes): string | undefined {
  if (get('refutesOne')) return 'denied in one';
  if (get('negatedOne') || get('scope')) return 'negated in one';
  if (clash) return `opposites: ${clash}`;
  if (year) return `other year: ${year}`;
  if (number) return `other number: ${number}`;
  if (swap) return `in its place: ${swap}`;
  return get('failsOne') ? 'did not come about in one' : undefined;
}

function has(gist: Gist, list: ReadonlySet<string>): boolean {
  return gist.words.some((word) => list.has(fold(word)));
}

function alignedTo(id: number, gist: Gist, lexicon: Lexicon): number {
  const same = gist.stems.indexOf(id);
  if (same >= 0) return same;
  return gist.stems.findIndex((other) => lexicon.alike(id, other) > 0.5);
}

function isPlain(gist: Gist, i: number): boolean {
  const word = gist.words[gist.places[i] ?? 0] ?? '';
  return /^[a-z]/.test(word);
}

/** Telling words that stand within reach of a word that negates, refutes or fails. */
function inScope(gist: Gist): ReadonlySet<number> {
  const scope = new Set<number>();
  for (const [at, word] of gist.words.entries()) {
    const lower = fold(word);
    if (!isNegation(lower) && !REFUTING.has(lower) && !FAILING.has(lower)) continue;
    const first = gist.places.findIndex((place) => place > at);
    if (first < 0) continue;
    for (let i = first; i < Math.min(first + REACH, gist.places.length); i++) scope.add(i);
  }
  return scope;
}

function besideAligned(i: number, aligned: readonly number[]): boolean {
  return [i - 2, i - 1, i + 1, i + 2].some((at) => (aligned[at] ?? -1) >= 0);
}

/** Equal, or within 2 % where numbers are rounded; years never are. */
function near(x: number, y: number): boolean {
  return x === y || (Math.min(x, y) > 2100 && Math.abs(x - y) <= 0.02 * Math.max(x, y));
}

/** A value of the shorter statement that the richer one has not, while it has another: "12 / 30". */
function otherValue(a: readonly number[], b: readonly number[]): string | undefined {
  const onlyB = b.find((value) => !a.some((other) => near(value, other)));
  const onlyA = a.find((value) => !b.some((other) => near(value, other)));
  return onlyA === undefined || onlyB === undefined ? undefined : `${onlyA} / ${onlyB}`;
}

function oppositesIn(a: Gist, b: Gist, alone: readonly number[], lexicon: Lexicon): { at: number; words: string } | undefined {
  for (const i of alone) {
    const opposed = OPPOSED.get(lexicon.textOf(b.stems[i] ?? 0));
    if (!opposed) continue;
    const j = a.stems.findIndex((id) => opposed.has(lexicon.textOf(id)) && !b.stems.includes(id));
    const [one, other] = [a.words[a.places[j] ?? -1] ?? '', b.words[b.places[i] ?? -1] ?? ''];
    if (j >= 0 && !UNOPPOSED.has(fold(one)) && !UNOPPOSED.has(fold(other))) return { at: i, words: `${one} / ${other}` };
  }
  return undefined;
}

/** Whether both have names that the other has not, the shorter one's beside words that agree. */
function otherNames(a: Gist, b: Gist, alone: readonly number[], aligned: readonly number[], lexicon: Lexicon): boolean {
  const mine = alone.some((i) => b.names.has(b.stems[i] ?? 0) && besideAligned(i, aligned));
  return mine && [...a.names].some((id) => alignedTo(id, b, lexicon) < 0);
}

function isPeople(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:an|ish|ese|ch|ian|i)$/u.test(word);
}

function tells(gist: Gist, [from, to]: readonly [number, number], lexicon: Lexicon): boolean {
  return gist.all.slice(from, to).some((id) => !lexicon.isStop(id));
}

function phrase(gist: Gist, [from, to]: readonly [number, number]): string {
  return gist.words.slice(from, to).join(' ');
}
