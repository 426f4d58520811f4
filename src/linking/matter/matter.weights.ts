// What each sign says about two sentences being about one matter. Made by training/matter.ts; run again, it gives the same file.
export const MATTER: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.8928,
  weights: [
    1.2934, // kin
    0.8266, // beginnings
    -1.0938, // strangers
    -0.435, // otherOccasion
    0.8087, // sameAmounts
    -0.5064, // otherAmounts
    -2.8342, // otherAmountsAlike
    -0.4559, // otherNamesAlike
    0.177, // plain
    -0.0426, // words
    2.5853, // lone
  ],
};
