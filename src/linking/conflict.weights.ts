// How much each sign says about two statements excluding each other, for headlines and for sentences.
// Made by training/conflicts.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

export const HEADLINES: Blend = {
  bias: -2.5911,
  weights: [
    0.0000, // refutesA
    0.0000, // refutesB
    3.3210, // refutesOne
    0.4837, // rumourA
    1.1168, // rumourB
    0.0000, // negatedA
    0.0000, // negatedB
    1.8958, // negatedOne
    1.8710, // scope
    0.0000, // failsA
    0.0000, // failsB
    0.0000, // failsOne
    0.0000, // modalOnlyA
    0.0000, // absoluteOnlyB
    0.0000, // otherNumber
    0.0000, // otherYear
    0.0000, // numberInPlace
    0.0000, // opposites
    0.0000, // oppositesInPlace
    0.0000, // otherName
    0.0000, // otherPeople
    0.0000, // covered
    0.0000, // coveredSoftly
    0.0000, // unaligned
    0.0000, // unalignedWeight
    0.0000, // lastUnaligned
    0.0000, // allAligned
    0.0000, // swaps
    0.0000, // swapsCovered
    0.0000, // unalignedNames
    0.0000, // unalignedWords
    0.0000, // negatedCovered
    0.0000, // refutesCovered
    0.0000, // numberCovered
    0.0000, // nameCovered
    0.0000, // oppositesCovered
    0.0000, // lengthA
    0.0000, // lengthB
    0.0000, // question
    0.0000, // scopeCovered
  ],
};

export const SENTENCES: Blend = {
  bias: 0.6608,
  weights: [
    -0.0664, // refutesA
    -2.0166, // refutesB
    -0.1709, // refutesOne
    0.4227, // rumourA
    -2.2234, // rumourB
    -0.6648, // negatedA
    -0.0501, // negatedB
    -0.0843, // negatedOne
    0.2796, // scope
    -0.5707, // failsA
    -0.1399, // failsB
    0.5799, // failsOne
    0.1621, // modalOnlyA
    0.0215, // absoluteOnlyB
    -0.1539, // otherNumber
    0.6174, // otherYear
    0.0262, // numberInPlace
    0.2613, // opposites
    0.1427, // oppositesInPlace
    0.1668, // otherName
    0.9505, // otherPeople
    0.0275, // covered
    -0.7914, // coveredSoftly
    -0.1818, // unaligned
    -0.4806, // unalignedWeight
    0.5145, // lastUnaligned
    -0.3770, // allAligned
    0.1321, // swaps
    0.4675, // swapsCovered
    0.0464, // unalignedNames
    -0.4372, // unalignedWords
    1.0285, // negatedCovered
    0.6760, // refutesCovered
    1.7412, // numberCovered
    -0.0822, // nameCovered
    0.8900, // oppositesCovered
    -0.3983, // lengthA
    -0.5184, // lengthB
    -2.4462, // question
    0.7994, // scopeCovered
  ],
};
