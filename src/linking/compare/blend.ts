// A learned blend of features: its score, and what each feature adds to it. The parts add up to the score exactly.

/** A learned logistic model. */
export interface Blend {
  readonly bias: number;
  /** In the order of the features. */
  readonly weights: readonly number[];
}

/** Log odds to a probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** 0 to 1. `values` in the order of the blend's features; missing ones count as 0. */
export function scoreOf(blend: Blend, values: ArrayLike<number>): number {
  let sum = blend.bias;
  for (let k = 0; k < blend.weights.length; k++) sum += (blend.weights[k] ?? 0) * (values[k] ?? 0);
  return sigmoid(sum);
}

/** A score taken apart. */
export interface Explained {
  readonly score: number;
  /** What two sentences with nothing in common would get. */
  readonly base: number;
  /** What each feature adds, parallel to the weights; base + parts = score. */
  readonly parts: Float64Array;
}

/** Shares out the rise from base to score in proportion to each feature's part of the sum. */
export function explain(blend: Blend, values: ArrayLike<number>): Explained {
  const score = scoreOf(blend, values);
  const base = sigmoid(blend.bias);
  const parts = new Float64Array(blend.weights.length);
  let rise = 0;
  for (let k = 0; k < parts.length; k++) {
    parts[k] = (blend.weights[k] ?? 0) * (values[k] ?? 0);
    rise += parts[k] ?? 0;
  }
  const slope = Math.abs(rise) > 1e-9 ? (score - base) / rise : base * (1 - base);
  for (let k = 0; k < parts.length; k++) parts[k] = (parts[k] ?? 0) * slope;
  return { score, base, parts };
}
