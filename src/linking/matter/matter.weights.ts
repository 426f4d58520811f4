// What each sign says about two sentences being about one matter. Made by training/matter.ts; run again, it gives the same file.
export const MATTER: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.6824,
  weights: [
    1.1857, // kin
    1.4722, // beginnings
    -0.9345, // strangers
    -0.7382, // otherOccasion
    0.745, // sameAmounts
    -0.5917, // otherAmounts
    -2.9211, // otherAmountsAlike
    -0.9568, // otherNamesAlike
    0.1629, // plain
    -0.0447, // words
  ],
};
