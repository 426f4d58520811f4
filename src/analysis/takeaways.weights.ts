// Made by training/takeaways.ts from 300 articles; do not edit. In the order of FEATURES.

export const WEIGHTS: readonly number[] = [
  0.0, // bias
  -0.0139, // first
  0.0348, // second
  0.0483, // third
  0.0069, // inverse rank
  -0.0048, // log rank
  -0.0311, // place
  -0.0301, // in a long text
  0.1392, // centroid
  0.1773, // centroid by rank
  0.068, // like the first eight
  0.0413, // like the first
  0.1225, // like the rest
  0.1088, // coverage
  0.028, // repeated words
  -0.0441, // words said once
  0.057, // length
  -0.0563, // length squared
  -0.0505, // short
  0.0009, // long
  0.037, // names
  0.0088, // numbers
  -0.0515, // figures
  -0.0155, // quotation
  -0.0108, // opens with a quotation
  -0.0006, // question
  -0.003, // you and we
  -0.0319, // I
  -0.0396, // brackets
  -0.0005, // pronoun first
  -0.0015, // link word first
  -0.0105, // said
  -0.0168, // commas
  0.0658, // small words
  -0.0139, // paragraph first
  -0.0152, // colon
  0.0052, // topic names
  0.0956, // by rank: names
];
