// Whether one sentence is another's text, verbatim or lightly reworded. What stands in quotation marks does not count:
// two reporters who heard the same words have not copied each other.
import type { Quote } from '../model/quote.ts';
import { overlaps, type Sentence } from '../model/text.ts';
import type { Gist } from './gist.ts';

/** Fewer telling words than this outside quotation marks prove nothing. */
const MIN_WORDS = 5;
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

/** How far one is the other's text, 0…1. Both gists are of texts without their quotes. */
export function reuseOf(a: Gist, b: Gist): number {
  const fewer = Math.min(a.stems.length, b.stems.length);
  const more = Math.max(a.stems.length, b.stems.length);
  if (fewer < MIN_WORDS)
    return fewer > 0 && a.all.length === b.all.length && a.all.every((id, i) => id === b.all[i]) ? LIKE_WHOLE : 0;
  const kept = inOrder(a.stems, b.stems);
  const order = kept / fewer;
  // Short sentences agree by chance, and one may hold the other's few words among many.
  const trust = Math.min(1, 0.8 + (0.2 * kept) / MANY_WORDS) * (fewer * 3 < more ? 0.8 : 1);
  return Math.min(1, trust * Math.max(order, 0.5 * order + 0.75 * runShare(a.all, b.all)));
}

function inOrder(x: readonly number[], y: readonly number[]): number {
  let before = new Uint16Array(y.length + 1);
  let now = new Uint16Array(y.length + 1);
  for (const stem of x) {
    for (let j = 1; j <= y.length; j++)
      now[j] = stem === y[j - 1] ? (before[j - 1] ?? 0) + 1 : Math.max(before[j] ?? 0, now[j - 1] ?? 0);
    [before, now] = [now, before];
  }
  return before[y.length] ?? 0;
}

function runShare(x: readonly number[], y: readonly number[]): number {
  const ofX = runsOf(x);
  const ofY = runsOf(y);
  const fewer = Math.min(ofX.size, ofY.size);
  if (fewer === 0) return 0;
  let shared = 0;
  for (const run of ofX) if (ofY.has(run)) shared++;
  return shared / fewer;
}

/** The runs of three words. */
function runsOf(ids: readonly number[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 2; i < ids.length; i++) runs.add(`${ids[i - 2]} ${ids[i - 1]} ${ids[i]}`);
  return runs;
}
