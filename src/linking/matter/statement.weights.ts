// What each sign says about two sentences on one matter stating the same. Made by training/statements.ts; run again, it gives the same file.
export const STATEMENT: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -1.0316,
  weights: [
    2.4815, // core
    0.5188, // common
    0.1723, // rest
    -0.7997, // length
    3.1983, // small
    -0.7038, // negation
    2.2005, // lone
  ],
};
