// Evaluates boosted trees that were learned elsewhere. Knows nothing of what they judge.

/** All trees one after the other, each in pre-order: `feature` -1 is a leaf with its `value`; otherwise left is next, right at `right`. */
export interface Forest {
  readonly bias: number;
  /** Where each tree begins. */
  readonly roots: readonly number[];
  readonly feature: Int8Array;
  readonly value: Float32Array;
  /** Distance from a node to its right child. */
  readonly right: Uint8Array;
}

/** The log-odds for every row of so many numbers: one tree after the other over all rows, which are much alike. */
export function evaluateRows(forest: Forest, rows: Float32Array, width: number): Float64Array {
  const { feature, value, right } = forest;
  const sums = new Float64Array(rows.length / width).fill(forest.bias);
  for (const root of forest.roots) {
    for (let i = 0; i < sums.length; i++) {
      const from = i * width;
      let at = root;
      for (let k = feature[at] ?? -1; k >= 0; k = feature[at] ?? -1) {
        at += (rows[from + k] ?? 0) <= (value[at] ?? 0) ? 1 : (right[at] ?? 1);
      }
      sums[i] = (sums[i] ?? 0) + (value[at] ?? 0);
    }
  }
  return sums;
}

/** Reads the text form of the weights files: one tree a line, `feature:value:right` or `=value` a node. */
export function parseForest(bias: number, lines: readonly string[]): Forest {
  const feature: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  const roots: number[] = [];
  for (const line of lines) {
    roots.push(feature.length);
    for (const node of line.split(' ')) {
      const [a = '', b = '', c = ''] = node.split(':');
      const isLeaf = node.startsWith('=');
      feature.push(isLeaf ? -1 : Number(a));
      value.push(isLeaf ? Number(node.slice(1)) : Number(b));
      right.push(isLeaf ? 0 : Number(c));
    }
  }
  return { bias, roots, feature: Int8Array.from(feature), value: Float32Array.from(value), right: Uint8Array.from(right) };
}
