// Logistic regression with an L2 penalty, by Newton's method: exact, so the same data give the same weights.

export interface Fitted {
  readonly bias: number;
  /** For the features as they are; the penalty is on standardised ones. */
  readonly weights: readonly number[];
}

/** `rows` are features, `yes` the labels, `shares` how much each row counts. */
export function fitLogistic(
  rows: readonly ArrayLike<number>[],
  yes: readonly boolean[],
  shares: readonly number[],
  penalty: number,
): Fitted {
  const width = rows[0]?.length ?? 0;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = Array.from(
    { length: width },
    (_, k) => rows.reduce((sum, row, i) => sum + (row[k] ?? 0) * (shares[i] ?? 1), 0) / total,
  );
  const spread = Array.from({ length: width }, (_, k) =>
    Math.sqrt(rows.reduce((sum, row, i) => sum + ((row[k] ?? 0) - (mean[k] ?? 0)) ** 2 * (shares[i] ?? 1), 0) / total),
  );
  const usable = spread.map((value) => value > 1e-9);
  const size = width + 1;
  const x = rows.map((row) => {
    const out = new Float64Array(size);
    for (let k = 0; k < width; k++) out[k] = usable[k] ? ((row[k] ?? 0) - (mean[k] ?? 0)) / (spread[k] ?? 1) : 0;
    out[width] = 1;
    return out;
  });
  let w = new Float64Array(size);
  for (let step = 0; step < 30; step++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const [i, row] of x.entries()) {
      let z = 0;
      for (let k = 0; k < size; k++) z += (w[k] ?? 0) * (row[k] ?? 0);
      const p = 1 / (1 + Math.exp(-z));
      const share = (shares[i] ?? 1) / total;
      const error = (p - (yes[i] ? 1 : 0)) * share;
      const curve = p * (1 - p) * share;
      for (let k = 0; k < size; k++) {
        gradient[k] = (gradient[k] ?? 0) + error * (row[k] ?? 0);
        const line = hessian[k];
        const scaled = curve * (row[k] ?? 0);
        if (line && scaled) for (let m = 0; m <= k; m++) line[m] = (line[m] ?? 0) + scaled * (row[m] ?? 0);
      }
    }
    for (let k = 0; k < size; k++) {
      const line = hessian[k];
      if (!line) continue;
      if (k < width) gradient[k] = (gradient[k] ?? 0) + penalty * (w[k] ?? 0);
      line[k] = (line[k] ?? 0) + (k < width ? penalty : 0) + 1e-9;
      for (let m = 0; m < k; m++) (hessian[m] as Float64Array)[k] = line[m] ?? 0;
    }
    const move = solve(hessian, gradient);
    w = w.map((value, k) => value - (move[k] ?? 0));
    if (move.every((value) => Math.abs(value) < 1e-7)) break;
  }
  const weights = Array.from({ length: width }, (_, k) => (usable[k] ? (w[k] ?? 0) / (spread[k] ?? 1) : 0));
  const bias = (w[width] ?? 0) - weights.reduce((sum, weight, k) => sum + weight * (mean[k] ?? 0), 0);
  return { bias, weights };
}

/** Gaussian elimination; the matrix is symmetric and positive. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const a = matrix.map((row) => Float64Array.from(row));
  const b = Float64Array.from(right);
  const size = b.length;
  for (let k = 0; k < size; k++) {
    const row = a[k];
    if (!row) continue;
    for (let i = k + 1; i < size; i++) {
      const other = a[i];
      if (!other) continue;
      const factor = (other[k] ?? 0) / (row[k] ?? 1);
      if (factor === 0) continue;
      for (let m = k; m < size; m++) other[m] = (other[m] ?? 0) - factor * (row[m] ?? 0);
      b[i] = (b[i] ?? 0) - factor * (b[k] ?? 0);
    }
  }
  const out = new Float64Array(size);
  for (let k = size - 1; k >= 0; k--) {
    let sum = b[k] ?? 0;
    for (let m = k + 1; m < size; m++) sum -= (a[k]?.[m] ?? 0) * (out[m] ?? 0);
    out[k] = sum / (a[k]?.[k] ?? 1);
  }
  return out;
}
