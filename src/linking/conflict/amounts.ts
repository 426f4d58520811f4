// How much two sentences say of one thing, and whether both can be right: "Twelve people were killed", "killed 27". A number is compared
// only with one of the same unit that counts the same and of which the same is told; and it is only as exact as it is written.
import { CURRENCIES } from '../../analysis/quantities.data.ts';
import {
  ASIDE,
  ASKED,
  MEASURE_KINDS,
  ONE_DEED,
  PASSING,
  PEOPLE,
  PLURALS,
  REACHED,
  SAYING,
  SUMS,
  UNCOUNTED,
} from './amounts.data.ts';
import { isMoney, isQualifier, meant, numberAt, unitOf, type Span, type Written } from './amounts-written.ts';
import { CLAUSE_STARTS } from './conflict.data.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon, WordForm } from '../compare/lexicon.ts';

interface Amount {
  /** What the number may be: as exactly as it is written, and with what the words beside it leave open. */
  readonly written: Span;
  readonly meant: Span;
  /** What it is measured in, and how it is to be taken: amounts of two manners are not compared. */
  readonly unit: string;
  readonly manner: string;
  /** Stems of what is counted, and of what is told of it: the telling words of the clause around. */
  readonly of: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** The telling words of the whole clause, and those that make what is measured another measure: "core". */
  readonly clause: ReadonlySet<string>;
  readonly kinds: string;
  /** What stands right before each telling word in front of the number, if that tells something too: "lending" of the rate. */
  readonly heads: ReadonlyMap<string, string>;
  /** The stem of the telling word right before it: what was done to so many. */
  readonly deed: string | undefined;
  /** Whether it is only told beside another: "up from 30", "a further 12". */
  readonly isAside: boolean;
  /** As it stands in the text. */
  readonly words: string;
}

/** How far what is told of a number stands from it. */
const AROUND = 5;
/** What is counted stands so near behind the number. */
const BEHIND = 3;
/** Words before a number that may say how it is meant. */
const BEFORE = 3;
/** Two numbers of different units are the same within this share. */
const CONVERTED = 0.02;

/** A price stands far from what is bought, and a share from what it is of: so many words of the clause are the same. */
const SAME_CLAUSE = 3;

/** Two amounts of one thing that differ. */
export interface OtherAmount {
  /** "Twelve people / 27" */
  readonly words: string;
  /** Whether both cannot be right at one time: "at least 12" may be 15. */
  readonly excludes: boolean;
}

/** Two numbers of one thing that are not the same. Undefined too where it is not plain which number of the one goes with which of the
 * other. O(amounts of a × amounts of b). */
export function otherAmount(a: Gist, b: Gist, lexicon: Lexicon): OtherAmount | undefined {
  const [ofA, ofB] = [amountsOf(a, lexicon), amountsOf(b, lexicon)];
  for (const x of ofA) {
    const [y, more] = ofB.filter((each) => areOfOneThing(x, each));
    if (!y || more || ofA.some((each) => each !== x && areOfOneThing(each, y)) || !areApart(x.written, y.written)) continue;
    const words = `${x.words} / ${y.words}`;
    // "Cut from 45 million to 12 million": the one tells the other's number as what was before.
    if (isTold(x, ofB.filter(isBefore)) || isTold(y, ofA.filter(isBefore))) return { words, excludes: false };
    if (!isTold(x, ofB) && !isTold(y, ofA))
      return { words, excludes: areApart(x.meant, y.meant) && !isRevised(a) && !isRevised(b) };
  }
  return undefined;
}

/** The numbers of two sentences, if both give some and none of the one is any of the other, as they are written there. */
export function differentNumbers(a: Gist, b: Gist, lexicon: Lexicon): readonly [string, string] | undefined {
  const [ofA, ofB] = [amountsOf(a, lexicon), amountsOf(b, lexicon)];
  if (ofA.length === 0 || ofB.length === 0 || ofA.some((x) => ofB.some((y) => areSame(x, y)))) return undefined;
  return [spelled(ofA), spelled(ofB)];
}

/** Whether every number of the sentence that gives fewer may be one of the other's, in whatever unit: "more than a million", "1.8 million". */
export function mayGiveSameNumbers(a: Gist, b: Gist, lexicon: Lexicon): boolean {
  const [ofA, ofB] = [amountsOf(a, lexicon), amountsOf(b, lexicon)];
  const [fewer, more] = ofA.length < ofB.length ? [ofA, ofB] : [ofB, ofA];
  return fewer.length > 0 && fewer.every((x) => more.some((y) => mayBeSame(x, y)));
}

function mayBeSame(x: Amount, y: Amount): boolean {
  return areSame(x, y) || ((x.unit === y.unit || !x.unit || !y.unit) && !areApart(x.meant, y.meant));
}

/** An amount without a unit may be in any, and one sum is another number in each currency. */
function areSame(x: Amount, y: Amount): boolean {
  if (x.unit !== y.unit && isMoney(x.unit) && isMoney(y.unit)) return areApart(x.written, y.written);
  return (x.unit === y.unit || !x.unit || !y.unit) && !areApart(x.written, y.written);
}

function spelled(amounts: readonly Amount[]): string {
  return amounts.map(({ words }) => words).join(', ');
}

function areApart(x: Span, y: Span): boolean {
  return x[0] > y[1] || y[0] > x[1];
}

/** Whether a sentence says that it gives another number than was given before. */
function isRevised({ words }: Gist): boolean {
  return words.some((word) => REVISING.test(word));
}

const REVISING = /^(?:revis(?:e|es|ed|ing|ion)|updat(?:e|es|ed|ing)|correct(?:ed|ing|ion))$/i;

function isBefore({ isAside }: Amount): boolean {
  return isAside;
}

/** Whether a number stands in the other sentence, be it as what was before. */
function isTold({ unit, written }: Amount, others: readonly Amount[]): boolean {
  return others.some(
    (other) => (other.unit === unit || (other.unit === '' && other.isAside)) && !areApart(written, other.written),
  );
}

function areOfOneThing(x: Amount, y: Amount): boolean {
  if (x.unit !== y.unit || x.manner !== y.manner || x.isAside || y.isAside) return false;
  // "killed five", "buried eleven"; but "has reached five" may be of the killed too.
  const isOneToll = [...x.told].some((stem) => DEEDS_OF_TOLLS.has(stem) && y.told.has(stem));
  if (x.unit === '' && !isOneToll && x.deed !== undefined && y.deed !== undefined && x.deed !== y.deed) return false;
  if (x.kinds !== y.kinds || (x.unit !== '' && areOfOtherKinds(x, y))) return false;
  const told = shared(x.told, y.told);
  if (told < 2 && (isMoney(x.unit) || (x.unit === '%' && told > 0))) return shared(x.clause, y.clause) >= SAME_CLAUSE;
  if (x.unit !== '') return told > 1;
  const arePeople = [x, y].every(({ of }) => of.size === 0 || [...of].some((stem) => PEOPLE.has(stem)));
  return arePeople ? told > 0 : told > 1 && shared(x.of, y.of) > 0;
}

/** Whether what both measure, the word nearest to the number, is two of a kind: "the key rate", "the lending rate". */
function areOfOtherKinds(x: Amount, y: Amount): boolean {
  const head = [...x.heads.keys()].find((stem) => y.heads.has(stem));
  const [ofX, ofY] = head === undefined ? [] : [x.heads.get(head), y.heads.get(head)];
  return !!ofX && !!ofY && !y.clause.has(ofX) && !x.clause.has(ofY);
}

function shared(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let count = 0;
  for (const each of x) if (y.has(each)) count++;
  return count;
}

const KNOWN = new WeakMap<Gist, readonly Amount[]>();

function amountsOf(gist: Gist, lexicon: Lexicon): readonly Amount[] {
  let amounts = KNOWN.get(gist);
  if (!amounts) KNOWN.set(gist, (amounts = findAmounts(gist, lexicon)));
  return amounts;
}

/** The words of a sentence, and their stems. */
interface Text {
  readonly words: readonly string[];
  readonly forms: readonly WordForm[];
  /** The stem of the telling word at a place, if it is one and no number or date. */
  readonly stemAt: (at: number) => string | undefined;
}

function findAmounts({ words, all, forms }: Gist, lexicon: Lexicon): Amount[] {
  const stemAt = (at: number) => {
    const [id, form] = [all[at], forms[at]];
    if (id === undefined || !form || lexicon.isStop(id)) return undefined;
    const isOther = form.value !== undefined || form.scale !== undefined || form.day !== undefined || form.month !== undefined;
    const stem = lexicon.textOf(id);
    return isOther ? undefined : (ONE_DEED.get(stem) ?? stem);
  };
  const found: Amount[] = [];
  for (let at = 0; at < forms.length; at++) {
    const number = numberAt(forms, at);
    if (!number) continue;
    const amount = number.isNone ? undefined : amountAt({ words, forms, stemAt }, at, number);
    if (amount) found.push(amount);
    at = number.end - 1;
  }
  return found;
}

function amountAt(text: Text, at: number, number: Written): Amount | undefined {
  const { forms, words } = text;
  const lower = (from: number, to: number) => forms.slice(Math.max(0, from), to).map((form) => form.lower);
  const before = lower(at - BEFORE, at);
  const after = lower(number.end, number.end + BEHIND);
  // "nine of the 14": a part, and of what.
  const isPart = !number.isShare && after[0] === 'of' && /^(?:the|its|their|them|those|these)$/.test(after[1] ?? '');
  if (isPart || after.slice(0, 2).some((word) => UNCOUNTED.has(word))) return undefined;
  const unit = unitOf(forms, number);
  const of = unit.name === '' ? countedIn(text, number) : [];
  // "Boeing 737", "Smith, 31": a number behind a name that counts nothing.
  if (unit.name === '' && of.length === 0 && (number.isNth || (at > 0 && forms[at - 1]?.isUpper))) return undefined;
  const { told, clause, kinds, isSum, isAsked, heads } = clauseAround(text, at, unit.end);
  const open = unit.factor === 1 ? 0 : CONVERTED;
  const scaled = ([low, high]: Span): Span => [low * unit.factor * (1 - open), high * unit.factor * (1 + open)];
  const isReached = before.some((word) => REACHED.has(word));
  const manner = [
    number.isNth && 'nth',
    isSum && 'in all',
    after.includes('against') && 'against',
    isAsked && 'asked',
    // A share rises 4 percent, or to 4 percent; of other things only "by" says that it is a change.
    unit.name === '%' ? isReached && 'to' : before.at(-1) === 'by' && 'by',
  ];
  return {
    written: scaled(number.span),
    meant: scaled(meant(number, before, after)),
    unit: unit.name,
    manner: manner.filter(Boolean).join(),
    of: new Set(of),
    told,
    clause,
    kinds: unit.name === '' ? '' : kinds,
    heads,
    deed: isQualifier(before.at(-1)) ? undefined : text.stemAt(at - 1),
    isAside: before.some((word) => ASIDE.has(word)),
    words: spelledAt(forms[at], words.slice(at, Math.max(unit.end, number.end + Math.min(1, of.length)))),
  };
}

/** The words of an amount with the sign of its number: "$2.1bn", "3.2%". */
function spelledAt(form: WordForm | undefined, words: readonly string[]): string {
  const text = words.join(' ');
  const unit = form?.unit;
  if (unit === undefined) return text;
  return unit === '%' ? text.replace(/^\S+/, '$&%') : `${SIGNS.get(unit) ?? unit}${text}`;
}

const SIGNS = new Map([...CURRENCIES].map(([sign, unit]) => [unit, sign] as const));

/** Stems of what a number counts: the telling words right behind it, if there is a plural among them or what is told of a toll. */
function countedIn({ forms, stemAt }: Text, { end, isNth = false }: Written): string[] {
  const stems: string[] = [];
  let counts = isNth;
  for (let i = end; i < end + BEHIND; i++) {
    const stem = stemAt(i);
    const { lower = '' } = forms[i] ?? {};
    if (stem === undefined || SAYING.has(forms[i + 1]?.lower ?? '')) break;
    if (isNth && PASSING.has(lower)) return [];
    counts ||= /[^su]s$/.test(lower) || PLURALS.has(lower) || ONE_DEED.has(stem) || DEEDS_OF_TOLLS.has(stem);
    stems.push(stem);
  }
  return counts ? stems : [];
}

const DEEDS_OF_TOLLS: ReadonlySet<string> = new Set(ONE_DEED.values());

interface Around {
  readonly told: Set<string>;
  readonly clause: Set<string>;
  readonly kinds: string;
  readonly heads: ReadonlyMap<string, string>;
  readonly isSum: boolean;
  readonly isAsked: boolean;
}

/** What is told around a number: telling words of the clause within reach, and farther off if they tell of a toll; and whether it is of
 * a longer time. */
function clauseAround({ forms, stemAt }: Text, from: number, to: number): Around {
  const told = new Set<string>();
  const clause = new Set<string>();
  const kinds = new Set<string>();
  const heads = new Map<string, string>();
  let isSum = false;
  let isAsked = false;
  for (const [start, step] of [
    [from - 1, -1],
    [to, 1],
  ] as const) {
    for (let i = start, n = 0; i >= 0 && i < forms.length; i += step, n++) {
      const { lower = '' } = forms[i] ?? {};
      isSum ||= SUMS.has(lower) && forms[i + 1]?.lower !== 'of';
      if (CLAUSE_STARTS.has(lower) || [1, 2].some((on) => SAYING.has(forms[i + on]?.lower ?? ''))) break;
      if (step < 0 && MEASURE_KINDS.has(lower)) kinds.add(lower);
      isAsked ||= step < 0 && ASKED.has(lower);
      const stem = stemAt(i);
      if (stem === undefined || PEOPLE.has(stem)) continue;
      clause.add(stem);
      if (step < 0 && !heads.has(stem)) heads.set(stem, forms[i - 1]?.isUpper ? '' : (stemAt(i - 1) ?? ''));
      if (n < AROUND || DEEDS_OF_TOLLS.has(stem)) told.add(stem);
    }
  }
  return { told, clause, kinds: [...kinds].toSorted().join(' '), heads, isSum, isAsked };
}
