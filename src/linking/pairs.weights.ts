// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

export const SAME: Blend = {
  bias: -1.5965,
  weights: [
    0.7644, // allCosine
    -1.2117, // stemCosine
    0.4432, // gramCosine
    -0.2799, // ofLesser
    -5.5974, // ofGreater
    6.9951, // ofBoth
    2.7247, // mass
    -0.7425, // rarest
    0.7012, // softMean
    0.1538, // softLesser
    2.6661, // softGreater
    -0.8226, // sameOrder
    0.8435, // longestRun
    -1.5243, // pairsOfWords
    -0.2775, // sameStart
    0.4767, // names
    -0.6493, // otherNamesLesser
    0.6775, // otherNamesGreater
    0.9492, // numbers
    -0.7186, // otherNumbers
    0.5182, // dates
    -0.1254, // otherDates
    -0.2357, // lengthRatio
    -0.0676, // negationDiffers
  ],
};
