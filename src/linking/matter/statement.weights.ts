// What each sign says about two sentences on one matter stating the same. Made by training/statements.ts; run again, it gives the same file.
export const STATEMENT: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -1.015,
  weights: [
    2.5014, // core
    0.5144, // common
    0.1732, // rest
    -0.8057, // length
    3.2066, // small
    -0.7094, // negation
    2.2012, // lone
  ],
};
