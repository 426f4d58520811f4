// How often the passage that fuse.js likes best of all is among the candidates that crossread looks at: `--contained`.
import Fuse from 'fuse.js';
import { makeCorpus } from '../../src/search/corpus.ts';
import { foldText } from '../../src/search/fold.ts';
import { search } from '../../src/search/search.ts';
import type { Question } from './damage.ts';
import { libraryOf, placeOf } from './engines.ts';

/** As many as crossread aligns word by word. */
const CANDIDATES = 50;
/** Of its best hits so many may be equally good. */
const EQUAL = 20;

/** Asks both and prints a row for each kind of question. fuse.js takes half a second for each at 10,000 passages. */
export function printContained(texts: readonly string[], questions: readonly Question[]): void {
  const corpus = makeCorpus(libraryOf(texts));
  const folded = texts.map(foldText);
  const options = { ignoreLocation: true, ignoreFieldNorm: true, includeScore: true, isCaseSensitive: true, threshold: 0.5 };
  const fuse = new Fuse(folded, options);
  const kinds = new Map<string, { asked: number; contained: number; right: number; rightContained: number }>();
  for (const { kind, asked, wanted } of questions) {
    const found = fuse.search(foldText(asked), { limit: EQUAL });
    const [first] = found;
    if (!first) continue;
    const best = new Set(
      found.filter(({ score = 1 }) => score <= (first.score ?? 1) + 1e-9).map(({ refIndex }) => folded[refIndex]),
    );
    const isContained = search(corpus, asked, { limit: CANDIDATES }).hits.some((hit) => best.has(folded[placeOf(hit)]));
    const isRight = [...best].some((text) => text?.includes(wanted));
    const sum = kinds.get(kind) ?? { asked: 0, contained: 0, right: 0, rightContained: 0 };
    sum.asked++;
    sum.contained += Number(isContained);
    sum.right += Number(isRight);
    sum.rightContained += Number(isRight && isContained);
    kinds.set(kind, sum);
  }
  console.log('\nfuse.js best hit contained      of all    when it is the passage meant');
  for (const [kind, sum] of [...kinds, ['all', total([...kinds.values()])] as const]) {
    console.log(
      kind.padEnd(28) +
        share(sum.contained, sum.asked) +
        share(sum.rightContained, sum.right) +
        `  (${sum.right} of ${sum.asked})`,
    );
  }
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '-' : (part / whole).toFixed(4)).padStart(8);
}

function total<T extends Record<string, number>>(sums: readonly T[]): T {
  const [first, ...rest] = sums;
  const all: Record<string, number> = { ...first };
  for (const sum of rest) for (const [key, value] of Object.entries(sum)) all[key] = (all[key] ?? 0) + value;
  return all as T;
}
