// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

/** By their words alone. */
export const SAME: Blend = {
  bias: -1.6761,
  weights: [
    0.0, // allCosine
    -1.7515, // stemCosine
    0.0, // gramCosine
    -0.3717, // ofLesser
    -4.7826, // ofGreater
    7.2267, // ofBoth
    1.6879, // mass
    -0.3176, // rarest
    1.5201, // softMean
    0.462, // softLesser
    2.4132, // softGreater
    -0.6561, // sameOrder
    0.8958, // longestRun
    -1.2041, // pairsOfWords
    -0.3554, // sameStart
    0.4107, // names
    -0.6265, // otherNamesLesser
    0.6245, // otherNamesGreater
    0.9216, // numbers
    -0.7558, // otherNumbers
    0.5281, // dates
    -0.1096, // otherDates
    -0.264, // lengthRatio
    -0.1112, // negationDiffers
  ],
};

/** With what other pairs tell that were asked about together. */
export const TOGETHER: Blend = {
  bias: -1.426,
  weights: [
    0.0, // allCosine
    0.8639, // stemCosine
    0.0, // gramCosine
    -0.0487, // ofLesser
    -3.5735, // ofGreater
    1.1774, // ofBoth
    1.1238, // mass
    2.197, // rarest
    -0.1858, // softMean
    1.9731, // softLesser
    1.5978, // softGreater
    -0.1107, // sameOrder
    0.8207, // longestRun
    -0.7872, // pairsOfWords
    -0.3763, // sameStart
    -0.3302, // names
    -1.5499, // otherNamesLesser
    -0.1996, // otherNamesGreater
    0.5383, // numbers
    -0.4196, // otherNumbers
    0.4996, // dates
    -0.1557, // otherDates
    0.898, // lengthRatio
    -0.1332, // negationDiffers
    4.517, // between
    -3.9039, // crowd
  ],
};
