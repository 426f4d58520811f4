// The learned part of reading page dumps: for each paragraph the log-odds that it belongs to the article.
import { dumpFeatures, FEATURES } from './dump-features.ts';
import type { DumpParagraph } from './dump-lines.ts';
import { BIAS, TREES } from './dump.weights.ts';
import { evaluateRows, parseForest, type Forest } from './trees.ts';

let forest: Forest | undefined;

/** For each paragraph, in natural logarithms; above 0 it is rather article than not. */
export function articleOdds(paragraphs: readonly DumpParagraph[]): Float32Array {
  forest ??= parseForest(BIAS, TREES);
  return Float32Array.from(evaluateRows(forest, dumpFeatures(paragraphs), FEATURES));
}
