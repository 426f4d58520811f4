// Slips of the fingers: how many lie between two words, and which known word was meant by one that is not.

/** The one of `known` that a slip of the fingers away from `word` was meant, if any is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = known.map((name) => ({ name, slips: slipsBetween(word, name) })).toSorted((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips <= limit ? best.name : undefined;
}

/** Letters put in, left out, replaced, or swapped with their neighbour (optimal string alignment). O(product of the lengths). */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min((row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
