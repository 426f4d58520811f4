// What makes a conflict plain: a clash that needs no judgement, between two sentences that tell so much of the same that it can be one.
// Each is given with the words that show it, as the first sentence has them / as the second has them.
import { fold } from '../../analysis/words.ts';
import { otherAmount } from './amounts.ts';
import { SAYING } from './amounts.data.ts';
import { CLAUSE_STARTS, REFUTING, UNOPPOSED, WISHED } from './conflict.data.ts';
import { COVERED, MUTUAL, type Clash } from '../decide.ts';
import { isNegation } from '../compare/forms.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { otherCause } from './causes.ts';
import { deniesShared, negatesShared, negatesAt } from './negation.ts';
import { DEEDS, deedsOf, isConverse, type Deed } from './opposites.ts';
import { otherDoer } from './roles.ts';
import { otherDay, otherParty, otherPlace, otherScore, otherYear } from './swaps.ts';
import type { Weighed } from '../compare/weigh.ts';

export type PlainKind = 'denied' | 'negated' | 'opposites' | 'number' | 'day' | 'year' | 'place' | 'party' | 'cause';

/** A clash that needs no learned judgement. */
export interface PlainClash extends Clash {
  readonly kind: PlainKind;
  readonly words: string;
}

/** Opposites stand in one place when this many telling words that both have are around them, so near. */
const HELD = 2;
const NEAR = 6;
/** A word is governed by what stands so shortly before it, and is about what stands so near beside it. */
const GOVERNS = 4;
const BESIDE = 5;

const CHANGING: ReadonlySet<PlainKind> = new Set(['opposites', 'number', 'day']);

/** The first ground that there is. O(words of a × words of b), and mostly far less. */
export function plainClash(a: Weighed, b: Weighed, lexicon: Lexicon): PlainClash | undefined {
  if (a.gist.asks || b.gist.asks || !isMutual(a, b)) return undefined;
  const pair = sideBySide(a, b, lexicon);
  // Who did it is most of what is told of a deed.
  const party = otherParty(pair.x, pair.y);
  if (party !== undefined) return { kind: 'party', words: party, excludes: true, mayChange: false };
  if (pair.covered <= COVERED) return undefined;
  const amount = otherAmount(pair.x, pair.y, lexicon);
  const grounds: readonly (readonly [PlainKind, (pair: Pair) => string | undefined])[] = [
    ['denied', denied],
    ['negated', negated],
    ['opposites', opposed],
    ['number', () => (amount?.excludes ? amount.words : undefined)],
    ['number', ({ x, y, share }) => otherScore(x, y, share)],
    ['day', ({ x, y, share }) => otherDay(x, y, share)],
    ['year', ({ x, y, share }) => otherYear(x, y, share, lexicon)],
    ['place', ({ x, y, share }) => otherPlace(x, y, share)],
    ['party', ({ x, y }) => otherDoer(x, y, lexicon)],
    ['cause', ({ x, y }) => otherCause(x, y, lexicon)],
  ];
  for (const [kind, find] of grounds) {
    const words = find(pair);
    if (words === undefined) continue;
    return { kind, words, excludes: true, mayChange: CHANGING.has(kind) || (kind === 'negated' && isToCome(pair)) };
  }
  return amount && { kind: 'number', ...amount, mayChange: true };
}

/** Whether both tell so much of the same that a clash between them can be plain. Cheap, and most pairs fail it. */
function isMutual(a: Weighed, b: Weighed): boolean {
  return massInBoth(a, b) >= MUTUAL * Math.max(a.mass, b.mass);
}

function massInBoth(a: Weighed, b: Weighed): number {
  let mass = 0;
  for (let i = 0; i < a.ids.length; i++) if (b.ids.includes(a.ids[i] ?? 0)) mass += a.weights[i] ?? 0;
  return mass;
}

interface Pair {
  readonly x: Gist;
  readonly y: Gist;
  /** For each telling word of the first its place in the other's words, or -1; and the other way round. */
  readonly toY: readonly number[];
  readonly toX: readonly number[];
  /** Share of the shorter one's weight that is in the other, nearly alike words too, and of the richer one's exactly. */
  readonly covered: number;
  readonly share: number;
  readonly lexicon: Lexicon;
}

function sideBySide(a: Weighed, b: Weighed, lexicon: Lexicon): Pair {
  const [x, y] = [a.gist, b.gist];
  const [toY, toX] = [aligned(x, y, lexicon), aligned(y, x, lexicon)];
  const [short, places] = x.stems.length < y.stems.length ? [a, toY] : [b, toX];
  let mass = 0;
  let covered = 0;
  for (const [k, id] of short.gist.stems.entries()) {
    const weight = short.weights[short.ids.indexOf(id)] ?? 0;
    mass += weight;
    if ((places[k] ?? -1) >= 0) covered += weight;
  }
  const share = massInBoth(a, b) / (Math.max(a.mass, b.mass) || 1);
  return { x, y, toY, toX, covered: mass ? covered / mass : 0, share, lexicon };
}

function aligned(one: Gist, other: Gist, lexicon: Lexicon): number[] {
  return one.stems.map((id) => {
    const same = other.stems.indexOf(id);
    const at = same >= 0 ? same : other.stems.findIndex((each) => lexicon.alike(id, each) > 0.5);
    return at < 0 ? -1 : (other.places[at] ?? -1);
  });
}

function denied({ x, y, lexicon }: Pair): string | undefined {
  const [inX, inY] = [x, y].map(({ words }) => words.find((word) => REFUTING.has(fold(word))));
  if ((inX === undefined) === (inY === undefined) || !deniesShared(x, y, lexicon)) return undefined;
  return inX ?? inY;
}

/** One negation against none. Two may cancel each other, and more are a quarrel of their own. */
function negated({ x, y, lexicon }: Pair): string | undefined {
  const places = [x, y].flatMap((gist) => gist.words.flatMap((_, at) => (negatesAt(gist, at) ? [{ gist, at }] : [])));
  // "not only" says yes, and "without" says it of a thing.
  const isNone = places.some(
    ({ gist: { words }, at }) => /^without$/i.test(words[at] ?? '') || /^only$/i.test(words[at + 1] ?? ''),
  );
  const [only, another] = places;
  const isOnCondition = [x, y].some(({ words }) => words.some((word) => /^(?:if|unless|until)$/i.test(word)));
  if (!only || another || isNone || isOnCondition || !negatesShared(x, y, lexicon)) return undefined;
  const { gist, at } = only;
  const next = gist.places.find((place) => place > at) ?? at;
  const isPhrase = /^(?:to|out)$/i.test(gist.words[at] ?? '');
  const negation = gist.words.slice(isPhrase ? at - 1 : at, next + 1).join(' ');
  const other = gist === x ? y : x;
  const stated = other.words[other.all.indexOf(gist.all[next] ?? -1)];
  return stated === undefined ? negation : gist === x ? `${negation} / ${stated}` : `${stated} / ${negation}`;
}

/** Whether one of the two tells of what is to come. */
function isToCome({ x, y }: Pair): boolean {
  return [x, y].some(({ words }) => words.some((word) => /^(?:will|won't|would|shall)$/.test(fold(word))));
}

/** "lost / won": said of what both speak of, neither wished for nor denied, and not of two parties. */
function opposed(pair: Pair): string | undefined {
  const { x, y, lexicon } = pair;
  const [ofX, ofY] = [deedsOf(x, lexicon), deedsOf(y, lexicon)];
  for (const one of ofX) {
    const opposites = DEEDS.get(one.stem);
    if (ofY.some((each) => each.stem === one.stem)) continue;
    for (const other of ofY) {
      if (!opposites?.has(other.stem) || ofX.some((each) => each.stem === other.stem)) continue;
      if (UNOPPOSED.has(fold(one.words)) || UNOPPOSED.has(fold(other.words))) continue;
      if (isMeant(x, one.at) !== isMeant(y, other.at) || isNegated(x, one.at) || isNegated(y, other.at)) continue;
      // Won the one race, lost the other.
      if (isConverse(one.stem, other.stem) && haveOtherNumbers(x, y)) continue;
      if (standInOnePlace(one, other, pair) && !areOfTwo(one, other, pair)) return `${one.words} / ${other.words}`;
    }
  }
  return undefined;
}

function haveOtherNumbers({ numbers: x }: Gist, { numbers: y }: Gist): boolean {
  return x.length > 0 && y.length > 0 && !x.some((value) => y.includes(value));
}

function standInOnePlace(one: Deed, other: Deed, { x, toY }: Pair): boolean {
  const around = x.places.flatMap((place, k) => {
    const there = toY[k] ?? -1;
    const isNear = place !== one.at && Math.abs(place - one.at) <= NEAR && there >= 0 && Math.abs(there - other.at) <= NEAR;
    return isNear ? [[place, there] as const] : [];
  });
  if (around.length < HELD) return false;
  return !isConverse(one.stem, other.stem) || around.every(([place, there]) => place < one.at === there < other.at);
}

/** Whether each of the two is about something that the other sentence has not: "exports rose", "imports fell". A phrase is done to
 * nothing that stands behind it. */
function areOfTwo(one: Deed, other: Deed, { x, y, toX, toY }: Pair): boolean {
  const isPhrase = one.end > one.at + 1 || other.end > other.at + 1;
  const [i, j] = isPhrase ? [] : [beside(x, one.at, 1)[0], beside(y, other.at, 1)[0]];
  if (i !== undefined && j !== undefined && isOwn(i, toY) && isOwn(j, toX)) return true;
  // "Profit rose", "shares fell after profit …": the one speaks of what in the other stands elsewhere.
  const [ofX, ofY] = [beside(x, one.at, -1)[0], beside(y, other.at, -1)[0]];
  if (!isPhrase && ofX !== undefined && ofY !== undefined && !isPassive(x, one.at) && !isPassive(y, other.at)) {
    if (isOwn(ofY, toX) && (toY[ofX] ?? -1) > other.at) return true;
    if (isOwn(ofX, toY) && (toX[ofY] ?? -1) > one.at) return true;
  }
  return beside(x, one.at, -1).some((k) => isOwn(k, toY)) && beside(y, other.at, -1).some((k) => isOwn(k, toX));
}

function isPassive({ words }: Gist, at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => /^(?:is|are|was|were|been|being|be)$/.test(fold(word)));
}

function isOwn(k: number, places: readonly number[]): boolean {
  return (places[k] ?? -1) < 0;
}

/** Which telling words are near on a side, the nearest first, within the clause and without who says so. */
function beside({ words, places }: Gist, at: number, step: number): number[] {
  const found: number[] = [];
  for (let i = at + step, n = 0; n < BESIDE && i >= 0 && i < words.length; i += step, n++) {
    if (CLAUSE_STARTS.has(fold(words[i] ?? '')) || [1, 2, 3].some((on) => SAYING.has(fold(words[i + on] ?? '')))) break;
    const k = places.indexOf(i);
    if (k >= 0) found.push(k);
  }
  return found;
}

/** Whether it is only wished for, planned or feared: "called for the gates to be opened". */
function isMeant({ words }: Gist, at: number): boolean {
  const before = words.slice(Math.max(0, at - GOVERNS), at).map(fold);
  return before.some((word) => WISHED.has(word)) || before.at(-1) === 'to' || (before.at(-1) === 'be' && before.at(-2) === 'to');
}

function isNegated({ words }: Gist, at: number): boolean {
  return words.slice(Math.max(0, at - GOVERNS), at).some((word) => isNegation(fold(word)));
}
