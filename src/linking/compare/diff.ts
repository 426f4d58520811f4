// Two sentences laid side by side: where their words agree in order, and the short stretches where one puts other words.
import type { Gist } from './gist.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of a and of b that stand in the same place: [from, to) into `all` of each. Either may be empty. */
export interface Swap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** Whether the words before and after agree: a replacement, not just the end of what is common. */
  readonly held: boolean;
}

/** Two sentences laid beside each other in order. */
export interface SideBySide {
  readonly swaps: readonly Swap[];
  /** Share of the lesser sentence's telling words that stand in the same order in both. */
  readonly agreement: number;
}

/** O(words of a × words of b). */
export function sideBySide(a: Gist, b: Gist, lexicon: Lexicon): SideBySide {
  const n = a.all.length;
  const m = b.all.length;
  const same = (i: number, j: number) => {
    const x = a.all[i] ?? -1;
    const y = b.all[j] ?? -2;
    if (x === y) return lexicon.isStop(x) ? 0.2 : 1;
    return lexicon.isStop(x) || lexicon.isStop(y) || lexicon.alike(x, y) < 0.75 ? 0 : 0.9;
  };
  const width = m + 1;
  const best = new Float32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const match = same(i, j);
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      best[i * width + j] = match > 0 ? Math.max(skip, match + (best[(i + 1) * width + j + 1] ?? 0)) : skip;
    }
  }
  const swaps: Swap[] = [];
  let matched = 0;
  let fromA = 0;
  let fromB = 0;
  const close = (i: number, j: number, end: boolean) => {
    if (i > fromA || j > fromB) swaps.push({ a: [fromA, i], b: [fromB, j], held: !end && fromA > 0 && fromB > 0 });
  };
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    const match = same(i, j);
    const here = best[i * width + j] ?? 0;
    if (match > 0 && Math.abs(here - match - (best[(i + 1) * width + j + 1] ?? 0)) < 1e-4) {
      close(i, j, false);
      if (match > 0.5) matched++;
      i++;
      j++;
      fromA = i;
      fromB = j;
    } else if (here - (best[(i + 1) * width + j] ?? 0) < 1e-4) i++;
    else j++;
  }
  close(n, m, true);
  return { swaps, agreement: matched / (Math.min(a.stems.length, b.stems.length) || 1) };
}
