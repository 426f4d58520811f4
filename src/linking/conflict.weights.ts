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
  bias: 0.6718,
  weights: [
    -0.0534, // refutesA
    -1.9702, // refutesB
    -0.156, // refutesOne
    0.4349, // rumourA
    -2.1947, // rumourB
    -0.6513, // negatedA
    -0.0336, // negatedB
    -0.0579, // negatedOne
    0.2538, // scope
    -0.5909, // failsA
    -0.0822, // failsB
    0.5732, // failsOne
    0.1786, // modalOnlyA
    -0.0319, // absoluteOnlyB
    -0.1327, // otherNumber
    0.6048, // otherYear
    0.0484, // numberInPlace
    0.7296, // opposites
    0.7558, // oppositesInPlace
    0.165, // otherName
    0.972, // otherPeople
    0.0045, // covered
    -0.7956, // coveredSoftly
    -0.1661, // unaligned
    -0.4837, // unalignedWeight
    0.5181, // lastUnaligned
    -0.3589, // allAligned
    0.1158, // swaps
    0.4787, // swapsCovered
    0.0231, // unalignedNames
    -0.4855, // unalignedWords
    1.0411, // negatedCovered
    0.679, // refutesCovered
    1.74, // numberCovered
    -0.0596, // nameCovered
    1.2713, // oppositesCovered
    -0.3746, // lengthA
    -0.5721, // lengthB
    -2.4461, // question
    0.758, // scopeCovered
  ],
};
