// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

/** By their words alone. */
export const SAME: Blend = {
  bias: -1.6769,
  weights: [
    0.0, // allCosine
    -1.7688, // stemCosine
    0.0, // gramCosine
    -0.3873, // ofLesser
    -4.7861, // ofGreater
    7.2369, // ofBoth
    1.6859, // mass
    -0.3191, // rarest
    1.5017, // softMean
    0.4687, // softLesser
    2.4527, // softGreater
    -0.6685, // sameOrder
    0.9101, // longestRun
    -1.2101, // pairsOfWords
    -0.3524, // sameStart
    0.4114, // names
    -0.628, // otherNamesLesser
    0.6263, // otherNamesGreater
    0.9254, // numbers
    -0.7625, // otherNumbers
    0.5268, // dates
    -0.1335, // otherDates
    -0.2611, // lengthRatio
    -0.1115, // negationDiffers
  ],
};

/** With what other pairs tell that were asked about together. */
export const TOGETHER: Blend = {
  bias: -1.4266,
  weights: [
    0.0, // allCosine
    0.8619, // stemCosine
    0.0, // gramCosine
    -0.0486, // ofLesser
    -3.5738, // ofGreater
    1.1782, // ofBoth
    1.125, // mass
    2.197, // rarest
    -0.1857, // softMean
    1.9737, // softLesser
    1.5983, // softGreater
    -0.1106, // sameOrder
    0.8199, // longestRun
    -0.7875, // pairsOfWords
    -0.377, // sameStart
    -0.3303, // names
    -1.5501, // otherNamesLesser
    -0.2, // otherNamesGreater
    0.538, // numbers
    -0.4178, // otherNumbers
    0.4995, // dates
    -0.1538, // otherDates
    0.8978, // lengthRatio
    -0.133, // negationDiffers
    4.5173, // between
    -3.9018, // crowd
  ],
};
