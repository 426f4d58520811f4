// How much each feature says about two sentences stating the same thing. Made by training/pairs.ts; run again, it gives the same file.
import type { Blend } from './blend.ts';

/** By their words alone. */
export const SAME: Blend = {
  bias: -1.6817,
  weights: [
    0, // allCosine
    -1.834, // stemCosine
    0, // gramCosine
    -0.4444, // ofLesser
    -4.8159, // ofGreater
    7.3483, // ofBoth
    1.6703, // mass
    -0.3327, // rarest
    1.4825, // softMean
    0.5078, // softLesser
    2.442, // softGreater
    -0.6517, // sameOrder
    0.904, // longestRun
    -1.1857, // pairsOfWords
    -0.3507, // sameStart
    0.4729, // names
    -0.6086, // otherNamesLesser
    0.6177, // otherNamesGreater
    0.9286, // numbers
    -0.7595, // otherNumbers
    0.5301, // dates
    -0.1262, // otherDates
    -0.2666, // lengthRatio
    -0.1107, // negationDiffers
  ],
};

/** With what other pairs tell that were asked about together: each look knows what the look before made of them. */
export const TOGETHER: readonly Blend[] = [
  {
    bias: -1.454,
    weights: [
      0, // allCosine
      1.5367, // stemCosine
      0, // gramCosine
      -0.3128, // ofLesser
      -3.8293, // ofGreater
      0.9875, // ofBoth
      1.1214, // mass
      2.2036, // rarest
      -1.3116, // softMean
      2.1552, // softLesser
      1.9149, // softGreater
      -0.1894, // sameOrder
      0.562, // longestRun
      -0.5566, // pairsOfWords
      -0.2349, // sameStart
      -0.4757, // names
      -1.4823, // otherNamesLesser
      -0.0992, // otherNamesGreater
      0.345, // numbers
      -0.2638, // otherNumbers
      0.4269, // dates
      -0.0629, // otherDates
      0.7508, // lengthRatio
      -0.1526, // negationDiffers
      2.6052, // between
      -2.2839, // crowd
      1.1943, // sameView
    ],
  },
  {
    bias: -1.926,
    weights: [
      0, // allCosine
      1.0221, // stemCosine
      0, // gramCosine
      -0.7271, // ofLesser
      -4.0542, // ofGreater
      1.8915, // ofBoth
      1.104, // mass
      2.1779, // rarest
      -1.9498, // softMean
      2.2556, // softLesser
      1.7496, // softGreater
      0.2174, // sameOrder
      0.0837, // longestRun
      -0.0576, // pairsOfWords
      -0.1565, // sameStart
      -0.5375, // names
      -1.0881, // otherNamesLesser
      -0.2788, // otherNamesGreater
      0.3042, // numbers
      -0.0876, // otherNumbers
      0.2824, // dates
      -0.0337, // otherDates
      0.7364, // lengthRatio
      -0.1013, // negationDiffers
      2.6891, // between
      -1.1741, // crowd
      1.3065, // sameView
    ],
  },
  {
    bias: -1.9597,
    weights: [
      0, // allCosine
      0.5764, // stemCosine
      0, // gramCosine
      -0.7873, // ofLesser
      -4.1212, // ofGreater
      2.334, // ofBoth
      1.2561, // mass
      1.7943, // rarest
      -1.3865, // softMean
      2.2438, // softLesser
      1.6687, // softGreater
      0.1765, // sameOrder
      0.1574, // longestRun
      -0.1434, // pairsOfWords
      -0.1987, // sameStart
      -0.4047, // names
      -1.0812, // otherNamesLesser
      -0.1709, // otherNamesGreater
      0.3679, // numbers
      -0.1534, // otherNumbers
      0.284, // dates
      -0.048, // otherDates
      0.5447, // lengthRatio
      -0.099, // negationDiffers
      2.5744, // between
      -0.8714, // crowd
      0.9983, // sameView
    ],
  },
];
