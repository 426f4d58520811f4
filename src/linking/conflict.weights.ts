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
  bias: 0.6468,
  weights: [
    -0.053, // refutesA
    -1.9623, // refutesB
    -0.1553, // refutesOne
    0.4339, // rumourA
    -2.1933, // rumourB
    -0.6506, // negatedA
    -0.0332, // negatedB
    -0.0564, // negatedOne
    0.2548, // scope
    -0.5914, // failsA
    -0.0824, // failsB
    0.5725, // failsOne
    0.1795, // modalOnlyA
    -0.033, // absoluteOnlyB
    -0.1422, // otherNumber
    0.6166, // otherYear
    -0.0077, // numberInPlace
    0.7311, // opposites
    0.7532, // oppositesInPlace
    0.1699, // otherName
    0.9738, // otherPeople
    0.0185, // covered
    -0.7746, // coveredSoftly
    -0.1667, // unaligned
    -0.4897, // unalignedWeight
    0.5217, // lastUnaligned
    -0.3677, // allAligned
    0.1039, // swaps
    0.4792, // swapsCovered
    0.038, // unalignedNames
    -0.4719, // unalignedWords
    1.0376, // negatedCovered
    0.6768, // refutesCovered
    1.8034, // numberCovered
    -0.0693, // nameCovered
    1.2696, // oppositesCovered
    -0.3753, // lengthA
    -0.5692, // lengthB
    -2.444, // question
    0.7562, // scopeCovered
  ],
};
