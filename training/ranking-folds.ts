// Fifths of labelled queries of about the same size, no group in two of them, every set spread over all.
import type { Case } from './ranking-cases.ts';

const FOLDS = 5;

/** Another seed gives other fifths; the same seed the same. */
export function foldsOf(cases: readonly Case[], seed: string): Set<Case>[] {
  const folds = Array.from({ length: FOLDS }, () => new Set<Case>());
  for (const set of new Set(cases.map((one) => one.set))) {
    const groups = new Map<string, Case[]>();
    for (const one of cases.filter((some) => some.set === set)) {
      const group = groups.get(one.group) ?? [];
      group.push(one);
      groups.set(one.group, group);
    }
    const sizes = folds.map(() => 0);
    const largestFirst = [...groups].toSorted(([a, x], [b, y]) => y.length - x.length || hash(a + seed) - hash(b + seed));
    for (const [name, group] of largestFirst) {
      const emptiest = sizes.map((_, fold) => fold).toSorted((x, y) => (sizes[x] ?? 0) - (sizes[y] ?? 0));
      const fold = emptiest[seed ? hash(name + seed) % 2 : 0] ?? 0;
      sizes[fold] = (sizes[fold] ?? 0) + group.length;
      for (const one of group) folds[fold]?.add(one);
    }
  }
  return folds;
}

function hash(text: string): number {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value >>> 8;
}
