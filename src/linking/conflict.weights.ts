// How much each sign says about two statements excluding each other, for headlines and for sentences.
// Made by training/conflicts.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

export const HEADLINES: Blend = {
  bias: -2.5911,
  weights: [
    0.0, // refutesA
    0.0, // refutesB
    3.321, // refutesOne
    0.4837, // rumourA
    1.1168, // rumourB
    0.0, // negatedA
    0.0, // negatedB
    1.8958, // negatedOne
    1.871, // scope
    0.0, // failsA
    0.0, // failsB
    0.0, // failsOne
    0.0, // modalOnlyA
    0.0, // absoluteOnlyB
    0.0, // otherNumber
    0.0, // otherYear
    0.0, // numberInPlace
    0.0, // opposites
    0.0, // oppositesInPlace
    0.0, // otherName
    0.0, // otherPeople
    0.0, // covered
    0.0, // coveredSoftly
    0.0, // unaligned
    0.0, // unalignedWeight
    0.0, // lastUnaligned
    0.0, // allAligned
    0.0, // swaps
    0.0, // swapsCovered
    0.0, // unalignedNames
    0.0, // unalignedWords
    0.0, // negatedCovered
    0.0, // refutesCovered
    0.0, // numberCovered
    0.0, // nameCovered
    0.0, // oppositesCovered
    0.0, // lengthA
    0.0, // lengthB
    0.0, // question
    0.0, // scopeCovered
  ],
};

export const SENTENCES: Blend = {
  bias: 0.6472,
  weights: [
    -0.0516, // refutesA
    -1.9743, // refutesB
    -0.1546, // refutesOne
    0.46, // rumourA
    -2.1966, // rumourB
    -0.6366, // negatedA
    -0.0264, // negatedB
    -0.0521, // negatedOne
    0.2506, // scope
    -0.6037, // failsA
    -0.1032, // failsB
    0.6062, // failsOne
    0.1509, // modalOnlyA
    0.0113, // absoluteOnlyB
    -0.1293, // otherNumber
    0.6053, // otherYear
    0.0449, // numberInPlace
    0.4455, // opposites
    0.2926, // oppositesInPlace
    0.164, // otherName
    0.985, // otherPeople
    -0.0353, // covered
    -0.8353, // coveredSoftly
    -0.1935, // unaligned
    -0.4642, // unalignedWeight
    0.534, // lastUnaligned
    -0.3105, // allAligned
    0.1131, // swaps
    0.4892, // swapsCovered
    0.0142, // unalignedNames
    -0.5298, // unalignedWords
    1.0441, // negatedCovered
    0.6896, // refutesCovered
    1.7677, // numberCovered
    -0.0381, // nameCovered
    1.6096, // oppositesCovered
    -0.374, // lengthA
    -0.4747, // lengthB
    -2.4017, // question
    0.7595, // scopeCovered
  ],
};
