// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

export const SAME: Blend = {
  bias: -1.6735,
  weights: [
    0.39, // allCosine
    -1.8534, // stemCosine
    -0.0775, // gramCosine
    -0.3898, // ofLesser
    -4.8357, // ofGreater
    7.1434, // ofBoth
    1.6787, // mass
    -0.3308, // rarest
    1.5767, // softMean
    0.4099, // softLesser
    2.4019, // softGreater
    -0.7104, // sameOrder
    0.9142, // longestRun
    -1.2048, // pairsOfWords
    -0.3338, // sameStart
    0.4175, // names
    -0.6237, // otherNamesLesser
    0.6127, // otherNamesGreater
    0.9239, // numbers
    -0.7646, // otherNumbers
    0.5181, // dates
    -0.1161, // otherDates
    -0.2849, // lengthRatio
    -0.1024, // negationDiffers
  ],
};
