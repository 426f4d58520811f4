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
    0.0, // bothDeny
  ],
};

export const SENTENCES: Blend = {
  bias: 0.6422,
  weights: [
    -0.0656, // refutesA
    -2.035, // refutesB
    -0.1711, // refutesOne
    0.4031, // rumourA
    -2.2231, // rumourB
    -0.7295, // negatedA
    0.0491, // negatedB
    -0.0192, // negatedOne
    0.2345, // scope
    -0.5503, // failsA
    -0.0835, // failsB
    0.6365, // failsOne
    0.1483, // modalOnlyA
    0.0602, // absoluteOnlyB
    -0.4334, // otherNumber
    0.441, // otherYear
    0.2177, // numberInPlace
    0.4312, // opposites
    0.0586, // oppositesInPlace
    0.1549, // otherName
    0.9616, // otherPeople
    0.0266, // covered
    -0.7879, // coveredSoftly
    -0.1748, // unaligned
    -0.453, // unalignedWeight
    0.497, // lastUnaligned
    -0.3829, // allAligned
    0.1291, // swaps
    0.4764, // swapsCovered
    0.0124, // unalignedNames
    -0.4748, // unalignedWords
    1.1207, // negatedCovered
    0.6666, // refutesCovered
    1.8424, // numberCovered
    -0.084, // nameCovered
    1.0035, // oppositesCovered
    -0.4008, // lengthA
    -0.4666, // lengthB
    -2.4335, // question
    0.7568, // scopeCovered
    -0.9437, // bothDeny
  ],
};
