// The sentences that are ranked, in flat arrays: their words, and what each stem and each group of letters tells among them. Made once
// for a search; nothing is made for a pair.
import { emptyColumns, loadSide, makeRoom, NEGATED, SPELLING, writePoints, writeStems, writeWords } from '../columns.ts';
import { gistOf, pointsOf } from '../compare/gist.ts';
import { lettersOf, type LetterVectors } from '../compare/letters.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import type { Side } from '../compare/side.ts';
import { stemWeights, weigh, type Weighed } from '../compare/weigh.ts';

/** Sentences that are all there, to be asked for the nearest of each. */
export interface Pool {
  readonly size: number;
  readonly lexicon: Lexicon;
  /** What each stem tells. */
  readonly weights: Float64Array;
  /** The distinct telling stems of a sentence, sorted. */
  stemsOf(number: number): Int32Array;
  /** How many telling words it has. */
  lengthOf(number: number): number;
  readonly letters: LetterVectors;
  /** Puts what is measured of a sentence into a side. */
  loadSide(number: number, side: Side): void;
  /** Gives the cosine of a sentence's words, stop words too, with those of any other. Good until it is called again. */
  cosineWith(number: number): (other: number) => number;
  /** As reasons need it; made when it is first asked for. */
  weighed(number: number): Weighed;
}

/** O(length of all texts). */
export function makePool(texts: readonly string[], lexicon: Lexicon): Pool {
  const columns = emptyColumns();
  const lengths = new Uint32Array(texts.length);
  const times: number[] = [];
  const last: number[] = [];
  for (const [number, text] of texts.entries()) {
    makeRoom(columns, number + 2);
    const forms = lexicon.formsOf(text);
    const points = pointsOf(lexicon, forms);
    writeWords(columns, number, forms, forms, points.named, []);
    writePoints(columns, number, points);
    writeStems(columns, number, forms);
    columns.flags[number] = points.negated ? NEGATED : 0;
    for (const { id, tells } of forms) {
      if (tells) lengths[number] = (lengths[number] ?? 0) + 1;
      if (last[id] === number) continue;
      last[id] = number;
      times[id] = (times[id] ?? 0) + 1;
    }
  }
  const weights = stemWeights(lexicon, times, texts.length);
  for (let at = 0; at < (columns.stemStarts[texts.length] ?? 0); at++) columns.weights[at] = weights[columns.stems[at] ?? 0] ?? 0;

  // By stem, the number of the sentence or comparison that had it last, so that nothing is ever cleared.
  const mine = new Uint32Array(weights.length);
  const met = new Uint32Array(weights.length);
  let asked = 0;
  let compared = 0;
  const firstWord = (number: number) => columns.wordStarts[number] ?? 0;
  const stemAt = (at: number) => lexicon.stemAt((columns.words[at] ?? 0) & SPELLING) >> 1;
  /** The sum of squares of a sentence's distinct stems, or of those only that the sentence at hand has too. */
  const squares = (number: number, isShared: boolean): number => {
    compared++;
    let sum = 0;
    for (let at = firstWord(number); at < firstWord(number + 1); at++) {
      const id = stemAt(at);
      if (met[id] === compared || (isShared && mine[id] !== asked)) continue;
      met[id] = compared;
      sum += (weights[id] ?? 0) ** 2;
    }
    return sum;
  };
  const norms = Float64Array.from(texts, (_, number) => Math.sqrt(squares(number, false)) || 1);
  const weighed: Weighed[] = [];
  const scale = { stem: (id: number) => weights[id] ?? 0 };

  return {
    size: texts.length,
    lexicon,
    weights,
    stemsOf: (number) => columns.stems.subarray(columns.stemStarts[number], columns.stemStarts[number + 1]),
    lengthOf: (number) => lengths[number] ?? 0,
    letters: lettersOf(texts),
    loadSide: (number, side) => loadSide(columns, number, lexicon, side),
    cosineWith(number) {
      asked++;
      for (let at = firstWord(number); at < firstWord(number + 1); at++) mine[stemAt(at)] = asked;
      return (other) => squares(other, true) / ((norms[number] ?? 1) * (norms[other] ?? 1));
    },
    weighed: (number) => (weighed[number] ??= weigh(gistOf(lexicon, texts[number] ?? ''), scale)),
  };
}
