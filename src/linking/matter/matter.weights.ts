// What each sign says about two sentences being about one matter. Made by training/matter.ts; run again, it gives the same file.
export const MATTER: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.9334,
  weights: [
    1.2946, // kin
    0.8019, // beginnings
    -1.0966, // strangers
    -0.4182, // otherOccasion
    0.8101, // sameAmounts
    -0.5063, // otherAmounts
    -2.8353, // otherAmountsAlike
    -0.4359, // otherNamesAlike
    0.1783, // plain
    -0.0401, // words
    2.6496, // lone
  ],
};
