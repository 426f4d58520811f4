// How much each sign says about two statements excluding each other, for headlines and for sentences.
// Made by training/conflicts.ts; run again, it gives the same file.
import type { Blend } from '../compare/blend.ts';

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
  bias: 0.6417,
  weights: [
    -0.0621, // refutesA
    -2.0045, // refutesB
    -0.1661, // refutesOne
    0.4121, // rumourA
    -2.205, // rumourB
    -0.6805, // negatedA
    -0.0565, // negatedB
    -0.0837, // negatedOne
    0.2891, // scope
    -0.575, // failsA
    -0.1289, // failsB
    0.5773, // failsOne
    0.1689, // modalOnlyA
    0.0086, // absoluteOnlyB
    -0.1426, // otherNumber
    0.6246, // otherYear
    0.0247, // numberInPlace
    0.4754, // opposites
    0.047, // oppositesInPlace
    0.1699, // otherName
    0.9623, // otherPeople
    0.0239, // covered
    -0.7852, // coveredSoftly
    -0.1792, // unaligned
    -0.4678, // unalignedWeight
    0.5069, // lastUnaligned
    -0.3731, // allAligned
    0.134, // swaps
    0.4538, // swapsCovered
    0.0316, // unalignedNames
    -0.4622, // unalignedWords
    1.0446, // negatedCovered
    0.6716, // refutesCovered
    1.7452, // numberCovered
    -0.0804, // nameCovered
    0.9806, // oppositesCovered
    -0.3875, // lengthA
    -0.5149, // lengthB
    -2.4456, // question
    0.7948, // scopeCovered
  ],
};
