// How much two sentences say of one thing, and whether both can be right: "Twelve people were killed", "killed 27". A number is compared
// only with one of the same unit that counts the same and of which the same is told; and it is only as exact as it is written.
import { MEASURES, ROUND_NUMBERS } from '../analysis/quantities.data.ts';
import {
  ASIDE,
  LEAST,
  LESS,
  MEASURED,
  MORE,
  MOST,
  NEAR,
  ONE_DEED,
  ORDINALS,
  PASSING,
  PEOPLE,
  PLURALS,
  REACHED,
  SAYING,
  UNCOUNTED,
} from './amounts.data.ts';
import { CLAUSE_STARTS } from './conflict.data.ts';
import { formOf, type Form } from './forms.ts';
import type { Gist } from './gist.ts';
import type { Lexicon } from './lexicon.ts';

interface Amount {
  /** What the number may be, as exactly as it is written. */
  readonly low: number;
  readonly high: number;
  /** The number alone, whatever the words beside it leave open. */
  readonly written: readonly [low: number, high: number];
  /** "length", "%", "usd"; empty for what is counted. */
  readonly unit: string;
  /** Whether it is what something came to, not what it changed by. */
  readonly isReached: boolean;
  /** "59 votes against"; "the third floor". */
  readonly isAgainst: boolean;
  readonly isNth: boolean;
  /** Stems of what is counted, and of what is told of it: the telling words of the clause around. */
  readonly of: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** As it stands in the text. */
  readonly words: string;
}

/** How far what is told of a number stands from it. */
const AROUND = 5;
/** What is counted stands so near behind the number. */
const BEHIND = 3;
/** Words before a number that may say how it is meant. */
const BEFORE = 3;
/** From here on a number with noughts at its end is taken for rounded. */
const ROUNDED = 100;
/** What is told only roughly is within this share of the number; conversions of units are off by less. */
const ROUGHLY = 0.15;
const CONVERTED = 0.02;

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
    if (!y || more || ofA.some((each) => each !== x && areOfOneThing(each, y))) continue;
    if (!areApart(x.written, y.written)) continue;
    return { words: `${x.words} / ${y.words}`, excludes: areApart([x.low, x.high], [y.low, y.high]) };
  }
  return undefined;
}

function areApart(x: readonly [number, number], y: readonly [number, number]): boolean {
  return x[0] > y[1] || y[0] > x[1];
}

function areOfOneThing(x: Amount, y: Amount): boolean {
  if (x.unit !== y.unit || x.isAgainst !== y.isAgainst || x.isNth !== y.isNth) return false;
  const told = shared(x.told, y.told) + shared(x.of, y.of);
  if (x.unit !== '') return told > 1 && x.isReached === y.isReached;
  const areBothPeople = [x, y].every(({ of }) => of.size === 0 || [...of].some((stem) => PEOPLE.has(stem)));
  return areBothPeople ? shared(x.told, y.told) > 0 : shared(x.of, y.of) > 0 && told > 1;
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

function findAmounts(gist: Gist, lexicon: Lexicon): Amount[] {
  const forms = gist.words.map((word) => formOf(word));
  const found: Amount[] = [];
  for (let at = 0; at < forms.length; at++) {
    const number = numberAt(forms, at);
    if (!number) continue;
    const amount = amountAt(gist, forms, at, number, lexicon);
    if (amount) found.push(amount);
    at = number.end - 1;
  }
  return found;
}

interface Written {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  /** Whether it cannot be one amount: a score, a fraction, a time of day, a date. */
  readonly isNone?: boolean;
  /** "the third". */
  readonly isNth?: boolean;
}

/** A number written at a place, over several words: "twenty six", "3.2 billion", "between 20 and 30", "dozens". */
function numberAt(forms: readonly Form[], at: number): Written | undefined {
  const round = ROUND_NUMBERS.get(forms[at]?.lower ?? '');
  if (round) return { low: round[0], high: round[1], end: at + 1 };
  const first = valueAt(forms, at);
  if (!first) {
    const nth = ORDINALS.get(forms[at]?.lower ?? '') ?? Number(/^(\d+)(?:st|nd|rd|th)$/.exec(forms[at]?.lower ?? '')?.[1]);
    return nth > 1 ? { low: nth, high: nth, end: at + 1, isNth: true } : undefined;
  }
  if (first.isNone) return first;
  const joint = forms[first.end]?.lower;
  const before = forms[at - 1]?.lower;
  if ((joint === 'to' && before !== 'from') || (joint === 'and' && before === 'between') || joint === 'or') {
    const second = valueAt(forms, first.end + 1);
    if (second && !second.isNone && second.high > first.low) return { low: first.low, high: second.high, end: second.end };
  }
  return first;
}

function valueAt(forms: readonly Form[], at: number): Written | undefined {
  let value = forms[at]?.value;
  if (value === undefined || /(?:st|nd|rd|th)$/.test(forms[at]?.lower ?? '')) return undefined;
  let end = at + 1;
  const { isNumber = false, isYear = false, lower = '' } = forms[at] ?? {};
  if (isNumber) {
    // Figures side by side are a score, a fraction or a time.
    const isRun = forms[end]?.isNumber === true || forms[at - 1]?.isNumber === true;
    const isDate = isYear || forms[at - 1]?.month !== undefined || forms[end]?.month !== undefined;
    if (isRun || isDate || !/^[\d.]+(?:m|mn|bn|k)?$/.test(lower)) return { low: 0, high: 0, end, isNone: true };
  } else {
    // "twenty six": a ten and a one.
    const one = forms[end];
    if (value >= 20 && value % 10 === 0 && one?.value !== undefined && !one.isNumber && one.value < 10) {
      value += one.value;
      end++;
    }
  }
  let hundreds = 1;
  for (let scale = forms[end]?.scale; scale !== undefined; scale = forms[++end]?.scale) {
    value *= scale;
    hundreds *= scale;
  }
  const decimals = isNumber ? (/\.(\d+)/.exec(lower)?.[1]?.length ?? 0) : 0;
  const step = hundreds * (decimals > 0 ? 10 ** -decimals : stepOf(value / hundreds));
  return { low: value - step / 2, high: value + step / 2, end };
}

/** What a whole number is exact to: 1, or its last figure that is no nought. */
function stepOf(value: number): number {
  if (value < ROUNDED) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

function amountAt(gist: Gist, forms: readonly Form[], at: number, number: Written, lexicon: Lexicon): Amount | undefined {
  if (number.isNone) return undefined;
  const before = forms.slice(Math.max(0, at - BEFORE), at).map(({ lower }) => lower);
  const next = forms[number.end]?.lower ?? '';
  // "nine of the 14": a part, and of what.
  const isPart = next === 'of' && /^(?:the|its|their|them|those|these)$/.test(forms[number.end + 1]?.lower ?? '');
  if (
    isPart ||
    UNCOUNTED.has(next) ||
    UNCOUNTED.has(forms[number.end + 1]?.lower ?? '') ||
    before.some((word) => ASIDE.has(word))
  )
    return undefined;
  const { unit, factor, end } = number.isNth ? { unit: '', factor: 1, end: number.end } : unitAt(forms, number.end);
  const of = new Set<string>();
  if (unit === '') for (const stem of behind(gist, forms, number, lexicon)) of.add(stem);
  // "Boeing 737", "Smith, 31": a number behind a name that counts nothing.
  if (unit === '' && of.size === 0 && (number.isNth || (at > 0 && forms[at - 1]?.isUpper))) return undefined;
  const told = around(gist, forms, at, end, lexicon);
  for (const stem of of) told.delete(stem);
  const { low, high } = meant(number, before, forms.slice(number.end, number.end + BEHIND));
  const [less, more] = factor === 1 ? [1, 1] : [factor * (1 - CONVERTED), factor * (1 + CONVERTED)];
  return {
    low: low * less,
    high: high * more,
    written: [number.low * less, number.high * more],
    unit,
    isReached: before.some((word) => REACHED.has(word)),
    isAgainst: forms.slice(end, end + BEHIND).some(({ lower }) => lower === 'against'),
    isNth: number.isNth === true,
    of,
    told,
    words: gist.words.slice(at, Math.max(end, number.end + Math.min(1, of.size))).join(' '),
  };
}

/** What the words beside a number leave open. */
function meant({ low, high }: Written, before: readonly string[], after: readonly Form[]): { low: number; high: number } {
  const [last = '', but = ''] = before.toReversed();
  if (last === 'than' && MORE.has(but))
    return but === 'fewer' && !before.includes('no') ? { low: 0, high } : { low, high: Infinity };
  if (last === 'than' && LESS.has(but)) return before.includes('no') ? { low, high: Infinity } : { low: 0, high };
  if (LEAST.has(last) || (after[0]?.lower === 'or' && after[1]?.lower === 'more')) return { low, high: Infinity };
  if (MOST.has(last) || (last === 'to' && (but === 'up' || but === 'close')) || (last === 'as' && /^(?:many|much)$/.test(but)))
    return { low: 0, high };
  return NEAR.has(last) ? { low: low * (1 - ROUGHLY), high: high * (1 + ROUGHLY) } : { low, high };
}

function unitAt(forms: readonly Form[], at: number): { unit: string; factor: number; end: number } {
  const word = forms[at]?.lower ?? '';
  if (word === 'per' && forms[at + 1]?.lower === 'cent') return { unit: '%', factor: 1, end: at + 2 };
  const measure = MEASURES.get(word);
  if (measure === undefined) return { unit: '', factor: 1, end: at };
  const [unit, factor] = MEASURED.get(measure) ?? [measure, 1];
  return { unit, factor, end: at + 1 };
}

/** Stems of the telling words right behind a number, up to a small word, or to who says so: a plural, or what is told of a toll. */
function behind(gist: Gist, forms: readonly Form[], { end: from, isNth = false }: Written, lexicon: Lexicon): string[] {
  const stems: string[] = [];
  let counts = isNth;
  for (let i = from; i < Math.min(from + BEHIND, forms.length); i++) {
    const id = gist.all[i] ?? -1;
    if (lexicon.isStop(id) || !tells(forms[i]) || SAYING.has(forms[i + 1]?.lower ?? '')) break;
    const [lower, stem] = [forms[i]?.lower ?? '', lexicon.textOf(id)];
    if (isNth && PASSING.has(lower)) return [];
    counts ||= /[^su]s$/.test(lower) || PLURALS.has(lower) || ONE_DEED.has(stem);
    stems.push(deedOf(stem));
  }
  return counts ? stems : [];
}

/** Stems of the telling words of the same clause within reach, and farther off if they tell of a toll. */
function around(gist: Gist, forms: readonly Form[], from: number, to: number, lexicon: Lexicon): Set<string> {
  const stems = new Set<string>();
  for (const [start, step] of [
    [from - 1, -1],
    [to, 1],
  ] as const) {
    for (let i = start, n = 0; i >= 0 && i < forms.length; i += step, n++) {
      const form = forms[i];
      if (!form || CLAUSE_STARTS.has(form.lower) || isSpeaker(forms, i)) break;
      const id = gist.all[i] ?? -1;
      if (lexicon.isStop(id) || !tells(form)) continue;
      const text = lexicon.textOf(id);
      if (n < AROUND || ONE_DEED.has(text)) stems.add(deedOf(text));
    }
  }
  return stems;
}

/** Whether a word stands where whoever says so is named. */
function isSpeaker(forms: readonly Form[], at: number): boolean {
  return [1, 2].some((on) => SAYING.has(forms[at + on]?.lower ?? ''));
}

function tells(form: Form | undefined): boolean {
  return (
    form !== undefined &&
    form.value === undefined &&
    form.day === undefined &&
    form.month === undefined &&
    form.scale === undefined
  );
}

function deedOf(stem: string): string {
  return ONE_DEED.get(stem) ?? stem;
}
