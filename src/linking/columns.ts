// The columns of the ledger: what is kept of every sentence, in a few large arrays, and how it is written and read again.
import type { Points } from './compare/gist.ts';
import type { Lexicon, WordForm } from './compare/lexicon.ts';
import { clearOwn, type OwnWords } from './origins/reuse.ts';
import { clearSide, dateNumber, putName, sumUp, type Side } from './compare/side.ts';

/** Bits of a sentence's flags. */
export const HEADLINE = 1;
export const ASKS = 2;
export const PICTURE = 4;
export const NEGATED = 8;
/** Has a word that says no to something: see conflict/clash.ts. */
export const DENYING = 16;
/** A row of a table: see matter/formulas.ts. */
export const ROW = 32;
/** Marks a word that stands in quotation marks. */
const QUOTED = 1 << 30;
/** Marks a word that is written as a name. */
const NAMED = 1 << 29;
/** Marks a word of who does what: see matter/doing.ts. */
const CORE = 1 << 28;
/** What is left is the number of the spelling. */
export const SPELLING = CORE - 1;

/** The arrays of the ledger; they grow as briefings come. */
export interface Columns {
  /** Numbers of spellings, marked QUOTED or NAMED. */
  words: Int32Array;
  stems: Int32Array;
  weights: Float32Array;
  /** By sentence, one more than there are: where its words and stems begin. */
  wordStarts: Uint32Array;
  stemStarts: Uint32Array;
  flags: Uint8Array;
  /** Values of the numbers of all sentences, and their dates by `dateNumber`; where those of a sentence begin. */
  numbers: Float64Array;
  numberStarts: Uint32Array;
  dates: Int32Array;
  dateStarts: Uint32Array;
  /** Length of the text. */
  lengths: Uint32Array;
  /** Equal for sentences of one outlet with the same letters; 0 without an outlet. */
  pages: Float64Array;
  /** Which briefing, by its group. */
  groups: Int32Array;
}

/** With room for some hundred sentences; the columns grow as they fill. */
export function emptyColumns(): Columns {
  return {
    words: new Int32Array(1 << 14),
    stems: new Int32Array(1 << 13),
    weights: new Float32Array(1 << 13),
    wordStarts: new Uint32Array(1 << 10),
    stemStarts: new Uint32Array(1 << 10),
    flags: new Uint8Array(1 << 10),
    numbers: new Float64Array(1 << 10),
    numberStarts: new Uint32Array(1 << 10),
    dates: new Int32Array(1 << 10),
    dateStarts: new Uint32Array(1 << 10),
    lengths: new Uint32Array(1 << 10),
    pages: new Float64Array(1 << 10),
    groups: new Int32Array(1 << 10),
  };
}

/** The words of a sentence, of which `own` stand outside quotes and those at the places `named` are written as names. */
export function writeWords(
  columns: Columns,
  number: number,
  forms: readonly WordForm[],
  own: readonly WordForm[],
  named: readonly number[],
  core: readonly (readonly [number, number])[],
): void {
  const start = columns.wordStarts[number] ?? 0;
  columns.words = roomFor(columns.words, start + forms.length, (length) => new Int32Array(length));
  for (let i = 0, k = 0; i < forms.length; i++) {
    const spelling = forms[i]?.spelling ?? 0;
    const isOwn = own[k]?.spelling === spelling;
    if (isOwn) k++;
    columns.words[start + i] = isOwn ? spelling : spelling | QUOTED;
  }
  for (const place of named) columns.words[start + place] = (columns.words[start + place] ?? 0) | NAMED;
  for (const [from, to] of core)
    for (let place = from; place < Math.min(to, forms.length); place++)
      columns.words[start + place] = (columns.words[start + place] ?? 0) | CORE;
  columns.wordStarts[number + 1] = start + forms.length;
}

/** Writes the numbers and days of a sentence, after those of all before it. */
export function writePoints(columns: Columns, number: number, { numbers, dates }: Points): void {
  const from = columns.numberStarts[number] ?? 0;
  columns.numbers = roomFor(columns.numbers, from + numbers.length, (length) => new Float64Array(length));
  columns.numbers.set(numbers, from);
  columns.numberStarts[number + 1] = from + numbers.length;
  const start = columns.dateStarts[number] ?? 0;
  columns.dates = roomFor(columns.dates, start + dates.length, (length) => new Int32Array(length));
  for (const [i, date] of dates.entries()) columns.dates[start + i] = dateNumber(date);
  columns.dateStarts[number + 1] = start + dates.length;
}

/** Distinct telling stems, sorted. */
export function writeStems(columns: Columns, number: number, forms: readonly WordForm[]): Int32Array {
  const start = columns.stemStarts[number] ?? 0;
  columns.stems = roomFor(columns.stems, start + forms.length, (length) => new Int32Array(length));
  columns.weights = roomFor(columns.weights, start + forms.length, (length) => new Float32Array(length));
  const { stems } = columns;
  let end = start;
  for (const { tells, id } of forms) {
    if (!tells) continue;
    let at = end;
    while (at > start && (stems[at - 1] ?? 0) > id) at--;
    if (at > start && stems[at - 1] === id) continue;
    stems.copyWithin(at + 1, at, end++);
    stems[at] = id;
  }
  columns.stemStarts[number + 1] = end;
  return stems.subarray(start, end);
}

/** Puts what is measured of a sentence into a side. O(words). */
export function loadSide(columns: Columns, number: number, lexicon: Lexicon, side: Side): void {
  const first = columns.wordStarts[number] ?? 0;
  const end = columns.wordStarts[number + 1] ?? 0;
  clearSide(side, end - first);
  let count = 0;
  for (let at = columns.stemStarts[number] ?? 0; at < (columns.stemStarts[number + 1] ?? 0); at++) {
    const id = columns.stems[at] ?? 0;
    side.ids[count] = id;
    side.weights[count] = columns.weights[at] ?? 0;
    side.shapes[count] = lexicon.shapeOf(id);
    side.heads[count++] = lexicon.headOf(id);
  }
  side.count = count;
  sumUp(side);
  for (let at = first; at < end; at++) {
    const word = columns.words[at] ?? 0;
    const stem = lexicon.stemAt(word & SPELLING);
    if (!(stem & 1)) continue;
    side.stems[side.length++] = stem >> 1;
    if (word & NAMED) putName(side, stem >> 1);
  }
  for (let at = columns.numberStarts[number] ?? 0; at < (columns.numberStarts[number + 1] ?? 0); at++)
    side.numbers[side.numberCount++] = columns.numbers[at] ?? 0;
  for (let at = columns.dateStarts[number] ?? 0; at < (columns.dateStarts[number + 1] ?? 0); at++)
    side.dates[side.dateCount++] = columns.dates[at] ?? 0;
  side.negated = ((columns.flags[number] ?? 0) & NEGATED) > 0;
}

/** Puts the words of a sentence that stand outside quotes into `own`. O(words). */
export function loadOwn(columns: Columns, number: number, lexicon: Lexicon, own: OwnWords): void {
  const first = columns.wordStarts[number] ?? 0;
  const end = columns.wordStarts[number + 1] ?? 0;
  clearOwn(own, end - first);
  for (let at = first; at < end; at++) {
    const word = columns.words[at] ?? 0;
    if (word & QUOTED) continue;
    const stem = lexicon.stemAt(word & SPELLING);
    own.all[own.count++] = stem >> 1;
    if (stem & 1) own.stems[own.length++] = stem >> 1;
  }
}

/** The telling stems of who does what, each once, in the order of the sentence. O(words). */
export function coreStems(columns: Columns, number: number, lexicon: Lexicon): number[] {
  const stems = new Set<number>();
  for (let at = columns.wordStarts[number] ?? 0; at < (columns.wordStarts[number + 1] ?? 0); at++) {
    const word = columns.words[at] ?? 0;
    if (!(word & CORE)) continue;
    const stem = lexicon.stemAt(word & SPELLING);
    if (stem & 1) stems.add(stem >> 1);
  }
  return [...stems];
}

type Numbers = Int32Array | Uint32Array | Float32Array | Float64Array | Uint8Array;

/** The array itself if it is long enough, else a longer one with all of it. */
export function roomFor<T extends Numbers>(old: T, length: number, make: (length: number) => T): T {
  if (length <= old.length) return old;
  const larger = make(Math.max(length, Math.ceil(old.length * 1.5)));
  larger.set(old);
  return larger;
}

/** Makes room for so many sentences. */
export function makeRoom(columns: Columns, length: number): void {
  columns.wordStarts = roomFor(columns.wordStarts, length, (size) => new Uint32Array(size));
  columns.stemStarts = roomFor(columns.stemStarts, length, (size) => new Uint32Array(size));
  columns.numberStarts = roomFor(columns.numberStarts, length, (size) => new Uint32Array(size));
  columns.dateStarts = roomFor(columns.dateStarts, length, (size) => new Uint32Array(size));
  columns.flags = roomFor(columns.flags, length, (size) => new Uint8Array(size));
  columns.lengths = roomFor(columns.lengths, length, (size) => new Uint32Array(size));
  columns.pages = roomFor(columns.pages, length, (size) => new Float64Array(size));
  columns.groups = roomFor(columns.groups, length, (size) => new Int32Array(size));
}
