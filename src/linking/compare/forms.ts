// What a written word is by itself: a number, a weekday, a month, a negation, a capitalised one. Knows no context.
import { fold } from '../../analysis/words.ts';

/** Objects of one shape, so that reading millions of them stays fast. */
export interface Form {
  readonly lower: string;
  readonly isNumber: boolean;
  /** A year: "2016", not "2,016". */
  readonly isYear: boolean;
  /** The value of a number or number word, its own "m" or "bn" counted in. */
  readonly value: number | undefined;
  /** What a following word multiplies it by: "million". */
  readonly scale: number | undefined;
  /** "mon" … "sun". */
  readonly day: string | undefined;
  /** "jan" … "dec". */
  readonly month: string | undefined;
  readonly isNegation: boolean;
  readonly isUpper: boolean;
  /** Two capitals and more, nothing else: "NATO". */
  readonly isCapitals: boolean;
}

const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
for (const [i, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  NUMBER_WORDS.set(word, 30 + 10 * i);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
]);
const WEEKDAYS = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((day) => [day, day.slice(0, 3)] as const),
);
const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month) =>
      [month, month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])].map((form) => [form, month.slice(0, 3)] as const),
    ),
);
const NEGATIONS = new Set('not no never none nobody nothing neither nor without cannot'.split(' '));

/** Of a word in lower case. */
export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}

/** Of one word as it is written. */
export function formOf(text: string): Form {
  const first = text.charCodeAt(0);
  const isNumber = first >= 48 && first <= 57;
  const lower = isNumber ? text.replace(/,(?=\d{3}(?!\d))/g, '').toLowerCase() : fold(text);
  const initial = text.charAt(0);
  const isUpper = initial !== initial.toLowerCase();
  // "one" is a pronoun as often as a number.
  const value = isNumber
    ? parseFloat(lower) * (SCALES.get(lower.replace(/^[\d.,]+/, '')) ?? 1)
    : lower === 'one'
      ? undefined
      : NUMBER_WORDS.get(lower);
  const scale = SCALES.get(lower);
  const day = isUpper ? WEEKDAYS.get(lower) : undefined;
  const month = isUpper ? MONTHS.get(lower) : undefined;
  return {
    lower,
    isNumber,
    isYear: isNumber && /^(?:1[5-9]|20)\d\d$/.test(text),
    value,
    scale,
    day,
    month,
    isNegation: isNegation(lower),
    isUpper,
    isCapitals: text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
  };
}
