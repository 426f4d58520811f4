// Whether one sentence is another's text, verbatim or lightly reworded. What stands in quotation marks does not count:
// two reporters who heard the same words have not copied each other.
import type { Quote } from '../../model/quote.ts';
import { overlaps, type Sentence } from '../../model/text.ts';

/** Fewer telling words than this outside quotation marks prove nothing. */
export const LITTLE = 5;
/** A sentence with this many telling words taken over in the same order was not thought of twice. */
const MANY_WORDS = 20;

/** A short sentence that is repeated whole: enough to count as taken over, never enough alone. */
const LIKE_WHOLE = 0.75;

const QUOTED = /["“„«][^"“”„«»]*["”»]/g;

/** A sentence without what stands in quotation marks, there or by the briefing's own quotes that reach into it. */
export function ownText(sentence: Sentence, quotes: readonly Quote[]): string {
  let { text } = sentence;
  if (sentence.in === 'body') {
    for (const quote of quotes) {
      if (!quote.direct || !overlaps(quote, sentence)) continue;
      const from = Math.max(0, quote.start - sentence.start);
      const to = Math.min(text.length, quote.end - sentence.start);
      if (to > from) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
    }
  }
  return text.replace(QUOTED, ' ');
}

/** The words of a sentence outside its quotes, in flat arrays that are filled again for every sentence. */
export interface OwnWords {
  /** Stems in order: all of them, and those that tell something. */
  count: number;
  all: Int32Array;
  length: number;
  stems: Int32Array;
}

/** Room for a sentence; grows with the longest one. */
export function makeOwn(): OwnWords {
  return { count: 0, all: new Int32Array(64), length: 0, stems: new Int32Array(64) };
}

/** Empties it and makes room for so many words. */
export function clearOwn(own: OwnWords, words: number): void {
  if (words > own.all.length) {
    own.all = new Int32Array(2 * words);
    own.stems = new Int32Array(2 * words);
  }
  own.count = own.length = 0;
}

/** How far one is the other's text, 0…1. O(words of a × words of b). */
export function reuseOf(a: OwnWords, b: OwnWords): number {
  const fewer = Math.min(a.length, b.length);
  const more = Math.max(a.length, b.length);
  if (fewer < LITTLE) return fewer > 0 && isEqual(a, b) ? LIKE_WHOLE : 0;
  const kept = inOrder(a, b);
  const order = kept / fewer;
  // Short sentences agree by chance, and one may hold the other's few words among many.
  const trust = Math.min(1, 0.8 + (0.2 * kept) / MANY_WORDS) * (fewer * 3 < more ? 0.8 : 1);
  return Math.min(1, trust * Math.max(order, 0.5 * order + 0.75 * runShare(a, b)));
}

function isEqual(a: OwnWords, b: OwnWords): boolean {
  if (a.count !== b.count) return false;
  for (let i = 0; i < a.count; i++) if (a.all[i] !== b.all[i]) return false;
  return true;
}

let before = new Uint16Array(64);
let now = new Uint16Array(64);

/** How many telling words stand in the same order in both. */
function inOrder({ stems: x, length: n }: OwnWords, { stems: y, length: m }: OwnWords): number {
  if (m >= before.length) {
    before = new Uint16Array(2 * m);
    now = new Uint16Array(2 * m);
  }
  before.fill(0, 0, m + 1);
  now[0] = 0;
  for (let i = 0; i < n; i++) {
    const stem = x[i];
    for (let j = 1; j <= m; j++)
      now[j] = stem === y[j - 1] ? (before[j - 1] ?? 0) + 1 : Math.max(before[j] ?? 0, now[j - 1] ?? 0);
    [before, now] = [now, before];
  }
  return before[m] ?? 0;
}

/** The share of the lesser side's runs of three words that the other has. */
function runShare({ all: x, count: n }: OwnWords, { all: y, count: m }: OwnWords): number {
  let ofX = 0;
  let ofY = 0;
  let shared = 0;
  for (let i = 2; i < n; i++) {
    if (hasRun(x, i, x, i)) continue;
    ofX++;
    if (hasRun(y, m, x, i)) shared++;
  }
  for (let j = 2; j < m; j++) if (!hasRun(y, j, y, j)) ofY++;
  return shared / (Math.min(ofX, ofY) || 1);
}

/** Whether a list has, ending before `end`, the run of three that ends at `at` in another. */
function hasRun(list: Int32Array, end: number, other: Int32Array, at: number): boolean {
  const last = other[at];
  for (let i = 2; i < end; i++)
    if (list[i] === last && list[i - 1] === other[at - 1] && list[i - 2] === other[at - 2]) return true;
  return false;
}
