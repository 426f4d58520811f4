// Made by training/takeaways.ts from 300 articles; do not edit. In the order of FEATURES.

export const WEIGHTS: readonly number[] = [
  0.0, // bias
  -0.0134, // first
  0.0359, // second
  0.0478, // third
  0.0062, // inverse rank
  -0.0044, // log rank
  -0.0312, // place
  -0.03, // in a long text
  0.1386, // centroid
  0.1771, // centroid by rank
  0.0683, // like the first eight
  0.0411, // like the first
  0.1223, // like the rest
  0.1092, // coverage
  0.0278, // repeated words
  -0.0442, // words said once
  0.0569, // length
  -0.0561, // length squared
  -0.0506, // short
  0.0006, // long
  0.0372, // names
  0.0095, // numbers
  -0.0507, // figures
  -0.0154, // quotation
  -0.0109, // opens with a quotation
  -0.0007, // question
  -0.0027, // you and we
  -0.032, // I
  -0.0398, // brackets
  -0.0007, // pronoun first
  -0.0015, // link word first
  -0.0106, // said
  -0.0169, // commas
  0.0659, // small words
  -0.0134, // paragraph first
  -0.0153, // colon
  0.0053, // topic names
  0.0954, // by rank: names
  -0.0004, // a year
  -0.0173, // opens with a year
];
