// Sentences that are filled in rather than written: rows of tables, and formulas of a bulletin that comes out with other amounts each time.
// Their likeness shows that two texts are of one kind. It shows neither one claim nor that one was copied from the other.
import type { Form } from '../compare/forms.ts';
import type { Gist } from '../compare/gist.ts';
import { GENERIC, GRID, LEGAL_FORMS } from './parties.data.ts';

/** Fewer words of its own than this, and mostly figures and words of tables: a row. */
const MIN_OWN = 4;
const MOSTLY = 0.5;
/** With figures and words of tables to this degree, whatever else there is. */
const NEARLY_ALL = 0.7;
/** What is written as a sentence has more small words than this: of, by, was. */
const FEW_SMALL = 0.16;
/** Among words in capitals a row has fewer figures. */
const FIGURES = 0.25;
/** Two amounts and more that are all others are of another day; so are more, if fewer than one in three is the same. */
const MIN_AMOUNTS = 2;
const SAME_OF = 3;

/** What is filled in of a sentence. */
export interface Filled {
  readonly isRow: boolean;
  /** Amounts without years and days: "6 3 16" for 6-3/16. Distinct. */
  readonly amounts: readonly string[];
  /** "mar", "q3". */
  readonly periods: readonly string[];
  /** Stems of figures and of words of tables. */
  readonly grid: ReadonlySet<number>;
}

const KNOWN = new WeakMap<Gist, Filled>();

/** O(words), once for each gist. */
export function filledIn(gist: Gist): Filled {
  const known = KNOWN.get(gist);
  if (known) return known;
  const { forms } = gist;
  const grid = new Set(forms.flatMap(({ isGrid, id }) => (isGrid ? [id] : [])));
  const filled = { isRow: isRow(forms), amounts: amountsIn(forms), periods: periodsIn(forms), grid };
  KNOWN.set(gist, filled);
  return filled;
}

/** What a row is told by: every word of a sentence, and whether it tells something. */
interface Cell extends Pick<Form, 'isNumber' | 'isCapitals'> {
  readonly id: number;
  readonly tells: boolean;
  readonly isGrid: boolean;
}

/** Whether a sentence is a row of a table: few words of its own among figures, units and words of tables. O(words). */
export function isRow(cells: readonly Cell[]): boolean {
  let grid = 0;
  let figures = 0;
  let capitals = 0;
  let small = 0;
  const own: number[] = [];
  for (const { id, tells, isGrid, isNumber, isCapitals } of cells) {
    if (!tells && !isNumber) small++;
    if (isGrid && (tells || isNumber)) grid++;
    else if (tells && !isGrid && own.length < MIN_OWN && !own.includes(id)) own.push(id);
    if (isNumber) figures++;
    if (isCapitals) capitals++;
  }
  const all = cells.length;
  if (grid > 0 && own.length === 0) return true;
  if (small > FEW_SMALL * all) return false;
  if (grid >= NEARLY_ALL * all || (own.length < MIN_OWN && grid >= MOSTLY * all)) return true;
  return figures > 0 && figures >= FIGURES * all && capitals >= MOSTLY * all;
}

/** Whether a word stands in tables: a figure, a month, a unit, a form of company, a heading. */
export function isGridWord(form: Form): boolean {
  return form.isNumber || form.value !== undefined || form.month !== undefined || isTableWord(form.lower);
}

function isTableWord(lower: string): boolean {
  return GRID.has(lower) || LEGAL_FORMS.has(lower) || (GENERIC.has(lower) && !PRONOUNS.has(lower));
}

const PRONOUNS = new Set('he she it they we you who not'.split(' '));

/** Numbers that stand together are one amount. */
function amountsIn(forms: readonly Form[]): string[] {
  const amounts = new Set<string>();
  let run: string[] = [];
  for (const [at, form] of [...forms, undefined].entries()) {
    const isDay = form?.isNumber === true && (forms[at - 1]?.month !== undefined || forms[at + 1]?.month !== undefined);
    if (form?.value !== undefined && !isDay && !form.isYear) {
      run.push(String(form.value));
      continue;
    }
    if (run.length > 0) amounts.add(run.join(' '));
    run = [];
  }
  return [...amounts];
}

const ORDINALS = new Map(
  '1st first 2nd second 3rd third 4th fourth'.split(' ').map((word, i) => [word, `q${(i >> 1) + 1}`] as const),
);

function periodsIn(forms: readonly Form[]): string[] {
  return forms.flatMap(({ lower, month }, at) => {
    if (month) return [month];
    const ordinal = ORDINALS.get(lower);
    return ordinal && /^(?:qtr|quarter)$/.test(forms[at + 1]?.lower ?? '') ? [ordinal] : [];
  });
}

/** Whether two sentences give several amounts, and hardly one is the same: two issues of a bulletin. */
export function haveOtherAmounts(a: Gist, b: Gist): boolean {
  const [ofA, ofB] = [filledIn(a).amounts, filledIn(b).amounts];
  const fewer = Math.min(ofA.length, ofB.length);
  return fewer >= MIN_AMOUNTS && SAME_OF * shared(ofA, ofB) < fewer;
}

/** Whether both name months or quarters, and none is the same. */
export function areOfOtherPeriods(a: Gist, b: Gist): boolean {
  const [ofA, ofB] = [filledIn(a).periods, filledIn(b).periods];
  return ofA.length > 0 && ofB.length > 0 && shared(ofA, ofB) === 0;
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((each) => b.includes(each)).length;
}
