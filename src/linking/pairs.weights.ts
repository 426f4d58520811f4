// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

export const SAME: Blend = {
  bias: -1.6593,
  weights: [
    0.4001, // allCosine
    -1.8095, // stemCosine
    -0.0575, // gramCosine
    -0.1909, // ofLesser
    -4.9372, // ofGreater
    7.1396, // ofBoth
    1.6713, // mass
    -0.3313, // rarest
    1.5998, // softMean
    0.4905, // softLesser
    2.1361, // softGreater
    -0.694, // sameOrder
    0.8865, // longestRun
    -1.1877, // pairsOfWords
    -0.3337, // sameStart
    0.4156, // names
    -0.6238, // otherNamesLesser
    0.6145, // otherNamesGreater
    0.9256, // numbers
    -0.7655, // otherNumbers
    0.5218, // dates
    -0.1137, // otherDates
    -0.2996, // lengthRatio
    -0.1015, // negationDiffers
  ],
};
