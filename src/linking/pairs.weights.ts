// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

export const SAME: Blend = {
  bias: -1.679,
  weights: [
    0.392, // allCosine
    -1.8644, // stemCosine
    -0.0912, // gramCosine
    -0.4043, // ofLesser
    -4.8549, // ofGreater
    7.1351, // ofBoth
    1.6811, // mass
    -0.3343, // rarest
    1.5538, // softMean
    0.4674, // softLesser
    2.4228, // softGreater
    -0.6838, // sameOrder
    0.9147, // longestRun
    -1.2065, // pairsOfWords
    -0.3504, // sameStart
    0.4178, // names
    -0.623, // otherNamesLesser
    0.6137, // otherNamesGreater
    0.9159, // numbers
    -0.7616, // otherNumbers
    0.519, // dates
    -0.1171, // otherDates
    -0.2807, // lengthRatio
    -0.1019, // negationDiffers
  ],
};
