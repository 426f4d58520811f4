// Numbers as they are written: over how many words, how exactly, in which unit, and what the words beside them leave open.
import { CURRENCIES, MEASURES, ROUND_NUMBERS } from '../../analysis/quantities.data.ts';
import { CURRENCY_WORDS, LEAST, LESS, MEASURED, MORE, MOST, NEAR, ORDINALS } from './amounts.data.ts';
import type { WordForm } from '../compare/lexicon.ts';

/** A least and a largest value, both included. */
export type Span = readonly [low: number, high: number];

/** An amount as it is written. */
export interface Written {
  readonly span: Span;
  /** Place behind its last word. */
  readonly end: number;
  /** Whether it can be no amount: a score, a fraction, a time of day, a date. */
  readonly isNone?: boolean;
  /** "the third". */
  readonly isNth?: boolean;
  /** "dozens" */
  readonly isRound?: boolean;
  /** "half", "a third": in percent. */
  readonly isShare?: boolean;
  /** What a sign makes of it: "usd", "%". */
  readonly unit?: string;
  /** Whether it is told in thousands, millions and so on. */
  readonly isScaled?: boolean;
}

/** From here on a number with noughts at its end is taken for rounded. */
const ROUNDED = 100;
/** Words for fewer tell no number. */
const MANY = 20;
/** "Hundreds" may be half as many, or twice. */
const LOOSE = 2;
/** What is told only roughly is within this share of the number. */
const ROUGHLY = 0.15;

/** The number at a place, over several words: "twenty six", "3.2 billion", "between 20 and 30", "dozens", "third". */
export function numberAt(forms: readonly WordForm[], at: number): Written | undefined {
  const { lower = '' } = forms[at] ?? {};
  const round = ROUND_NUMBERS.get(lower);
  // "several" may be any number.
  if (round && round[0] >= MANY) return { span: round, end: at + 1, isRound: true };
  const share = shareAt(forms, at);
  if (share) return { span: share, end: at + 1, isShare: true };
  const nth = ORDINALS.get(lower) ?? Number(/^(\d+)(?:st|nd|rd|th)$/.exec(lower)?.[1]);
  if (nth > 1) return { span: [nth, nth], end: at + 1, isNth: true };
  const first = valueAt(forms, at);
  if (!first || first.isNone) return first;
  const [before, joint] = [forms[at - 1]?.lower, forms[first.end]?.lower];
  const isRange = (joint === 'to' && before !== 'from') || (joint === 'and' && before === 'between') || joint === 'or';
  const second = isRange ? valueAt(forms, first.end + 1) : undefined;
  if (!second || second.isNone || second.span[1] <= first.span[0]) return first;
  return { ...second, ...first, span: [first.span[0], second.span[1]], end: second.end };
}

/** "half of the harvest", "a third of it". */
function shareAt(forms: readonly WordForm[], at: number): Span | undefined {
  if (forms[at + 1]?.lower !== 'of') return undefined;
  const parts = { half: 2, third: 3, quarter: 4, fifth: 5 }[forms[at]?.lower ?? ''];
  return parts === undefined || (parts > 2 && !/^(?:a|one)$/.test(forms[at - 1]?.lower ?? ''))
    ? undefined
    : [99 / parts, 101 / parts];
}

function valueAt(forms: readonly WordForm[], at: number): Written | undefined {
  const { value, lower = '', isNumber = false, isYear = false } = forms[at] ?? {};
  if (value === undefined) return undefined;
  let end = at + 1;
  // Figures side by side are a score, a fraction or a time.
  const isRun = isNumber && !forms[at]?.unit && (isBareNumber(forms[end]) || isBareNumber(forms[at - 1]));
  const isDate = isYear || forms[at - 1]?.month !== undefined || forms[end]?.month !== undefined;
  if (isRun || isDate || (isNumber && !/^[\d.]+(?:m|mn|b|bn|tn|k)?$/.test(lower))) return { span: [0, 0], end, isNone: true };
  let whole = value;
  const next = forms[end];
  // "twenty six": a ten and a one.
  if (!isNumber && value >= 20 && value % 10 === 0 && next?.value !== undefined && !next.isNumber && next.value < 10) {
    whole += next.value;
    end++;
  }
  let scale = 1;
  for (; forms[end]?.scale !== undefined; end++) scale *= forms[end]?.scale ?? 1;
  const decimals = /^\d+\.(\d+)/.exec(lower)?.[1]?.length ?? 0;
  const half = (decimals > 0 ? 10 ** -decimals * (value >= 1e3 ? value / parseFloat(lower) : 1) : stepOf(whole)) / 2;
  const unit = forms[at]?.unit;
  const isScaled = scale > 1 || (isNumber && /[a-z]$/.test(lower));
  return { span: [(whole - half) * scale, (whole + half) * scale], end, isScaled, ...(unit ? { unit } : {}) };
}

function isBareNumber(form: WordForm | undefined): boolean {
  return form?.isNumber === true && !form.unit;
}

/** What a whole number is exact to: 1, or its last figure that is no nought. */
function stepOf(value: number): number {
  if (value < ROUNDED) return 1;
  let step = 1;
  for (let next = 10; value % next === 0; next *= 10) step = next;
  return step;
}

/** What the words before and behind a number make of it: "more than", "nearly", "or more". */
export function meant({ span: [low, high], isRound }: Written, before: readonly string[], after: readonly string[]): Span {
  if (isRound) return [low / LOOSE, high * LOOSE];
  const [last = '', but = ''] = before.toReversed();
  const isNo = before.includes('no');
  if (last === 'than' && LESS.has(but)) return isNo ? [low, Infinity] : [0, high];
  if ((last === 'than' && MORE.has(but)) || LEAST.has(last) || (after[0] === 'or' && after[1] === 'more')) return [low, Infinity];
  const isUpTo = last === 'to' && (but === 'up' || but === 'close');
  if (MOST.has(last) || isUpTo || (last === 'as' && /^(?:many|much)$/.test(but))) return [0, high];
  return NEAR.has(last) ? [low * (1 - ROUGHLY), high * (1 + ROUGHLY)] : [low, high];
}

/** Whether a word says how exactly the number behind it is meant. */
export function isQualifier(word = ''): boolean {
  return LEAST.has(word) || MOST.has(word) || NEAR.has(word);
}

/** What an amount is measured in. */
export interface Unit {
  /** "length", "%", "usd"; empty for what is counted. */
  readonly name: string;
  /** How many of the smallest common unit. */
  readonly factor: number;
  /** Place behind its last word. */
  readonly end: number;
}

/** What a number is measured in: by its sign, or by the words behind it; and of how much each, if it is a rate: "$45 a share". */
export function unitOf(forms: readonly WordForm[], number: Written): Unit {
  const { isNth, isShare, isScaled, end } = number;
  if (isNth) return { name: '', factor: 1, end };
  if (isShare) return { name: '%', factor: 1, end };
  const sign = number.unit === undefined ? undefined : { name: number.unit, factor: 1, end };
  const unit = sign ?? unitAt(forms, end, isScaled === true);
  const [each = '', of] = [forms[unit.end]?.lower, forms[unit.end + 1]];
  const isRate = unit.name !== '' && EACH.has(each) && of?.tells === true && !of.isNumber;
  return isRate ? { ...unit, name: `${unit.name}/${of.lower}`, end: unit.end + 2 } : unit;
}

const EACH = new Set(['a', 'an', 'per', 'each', 'every']);

/** The measure that stands at a place. What weighs millions of pounds costs them. */
function unitAt(forms: readonly WordForm[], at: number, isScaled: boolean): Unit {
  const word = forms[at]?.lower ?? '';
  if (word === 'per' && forms[at + 1]?.lower === 'cent') return { name: '%', factor: 1, end: at + 2 };
  const measure = CURRENCY_WORDS.get(word) ?? MEASURES.get(word);
  if (measure === undefined) return { name: '', factor: 1, end: at };
  if (measure === 'pound' && isScaled) return { name: 'gbp', factor: 1, end: at + 1 };
  const [name, factor] = MEASURED.get(measure) ?? [measure, 1];
  return { name, factor, end: at + 1 };
}

/** Whether a unit is money, and no rate: "usd", "A$". */
export function isMoney(unit: string): boolean {
  return MONEY.has(unit) || /^[A-Z]\$$/.test(unit);
}

const MONEY = new Set(CURRENCIES.values());
