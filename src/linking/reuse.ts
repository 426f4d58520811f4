// Whether one sentence is another's text, verbatim or lightly reworded. What stands in quotation marks does not count:
// two reporters who heard the same words have not copied each other.
import type { Gist } from './gist.ts';

/** Share of the lesser sentence's telling words that stand in the same order in both. */
const SAME_ORDER = 0.7;
/** Share of runs of three words. */
const SAME_RUNS = 0.45;
/** Fewer telling words than this outside quotation marks prove nothing. */
const MIN_WORDS = 5;

const QUOTED = /["“„«][^"“”„«»]*["”»]/g;

/** Telling stems and their words' number outside quotation marks. */
export function ownWords(text: string): string {
  return text.replace(QUOTED, ' … ');
}

/** Both gists are of texts without their quotes. */
export function isReuse(a: Gist, b: Gist): boolean {
  const fewer = Math.min(a.stems.length, b.stems.length);
  if (fewer < MIN_WORDS) return fewer > 0 && a.all.length === b.all.length && a.all.every((id, i) => id === b.all[i]);
  if (fewer * 3 < Math.max(a.stems.length, b.stems.length)) return runShare(a.all, b.all) >= 0.8;
  return inOrder(a.stems, b.stems) / fewer >= SAME_ORDER || runShare(a.all, b.all) >= SAME_RUNS;
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
  const runs = (ids: readonly number[]) => {
    const keys = new Set<string>();
    for (let i = 2; i < ids.length; i++) keys.add(`${ids[i - 2]} ${ids[i - 1]} ${ids[i]}`);
    return keys;
  };
  const ofX = runs(x);
  const ofY = runs(y);
  const fewer = Math.min(ofX.size, ofY.size);
  if (fewer === 0) return 0;
  let shared = 0;
  for (const run of ofX) if (ofY.has(run)) shared++;
  return shared / fewer;
}
