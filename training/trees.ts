// Boosted trees for yes/no labels, by histograms. No chance is involved that is not seeded: the same data give the same trees.

/** A tree as flat lists; `left[i]` < 0 marks a leaf. Values go left when they are at most the threshold. */
export interface Tree {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
}

export interface Growing {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly minLeaf: number;
  /** Share of rows, and of features, that each tree sees. */
  readonly rows: number;
  readonly columns: number;
}

const BINS = 32;

/** Starts from `start` (log odds for each row) and adds trees. */
export function fitTrees(
  rows: readonly ArrayLike<number>[],
  yes: readonly boolean[],
  shares: readonly number[],
  start: Float64Array,
  how: Growing,
): Tree[] {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, k) => edgesOf(rows, k));
  const binned = edges.map((edge, k) => Uint8Array.from(rows, (row) => binOf(edge, row[k] ?? 0)));
  const sum = Float64Array.from(start);
  const chance = seeded(12345);
  const mean = shares.reduce((total, share) => total + share, 0) / shares.length;
  const trees: Tree[] = [];
  for (let n = 0; n < how.trees; n++) {
    const gradient = new Float64Array(rows.length);
    const curve = new Float64Array(rows.length);
    const chosen: number[] = [];
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(sum[i] ?? 0)));
      const share = (shares[i] ?? 1) / mean;
      gradient[i] = share * ((yes[i] ? 1 : 0) - p);
      curve[i] = share * p * (1 - p);
      if (chance() < how.rows) chosen.push(i);
    }
    const columns = edges.map((_, k) => k).filter(() => chance() < how.columns);
    const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] };
    grow(tree, chosen, 0);
    trees.push(tree);
    for (let i = 0; i < rows.length; i++) sum[i] = (sum[i] ?? 0) + valueOf(tree, rows[i] ?? []);

    function grow(into: Tree, members: readonly number[], depth: number): number {
      const node = into.feature.length;
      let g = 0;
      let h = 0;
      for (const i of members) {
        g += gradient[i] ?? 0;
        h += curve[i] ?? 0;
      }
      into.feature.push(-1);
      into.threshold.push(0);
      into.left.push(-1);
      into.right.push(-1);
      into.value.push((how.rate * g) / (h + 1));
      const best = depth < how.depth ? bestSplit(members, g, h) : undefined;
      if (!best) return node;
      const column = binned[best.feature] as Uint8Array;
      into.feature[node] = best.feature;
      into.threshold[node] = edges[best.feature]?.[best.bin] ?? 0;
      into.left[node] = grow(
        into,
        members.filter((i) => (column[i] ?? 0) <= best.bin),
        depth + 1,
      );
      into.right[node] = grow(
        into,
        members.filter((i) => (column[i] ?? 0) > best.bin),
        depth + 1,
      );
      return node;
    }

    function bestSplit(members: readonly number[], g: number, h: number): { feature: number; bin: number } | undefined {
      let best: { feature: number; bin: number } | undefined;
      let most = 1e-6;
      for (const feature of columns) {
        const column = binned[feature] as Uint8Array;
        const gs = new Float64Array(BINS);
        const hs = new Float64Array(BINS);
        const counts = new Float64Array(BINS);
        for (const i of members) {
          const bin = column[i] ?? 0;
          gs[bin] = (gs[bin] ?? 0) + (gradient[i] ?? 0);
          hs[bin] = (hs[bin] ?? 0) + (curve[i] ?? 0);
          counts[bin] = (counts[bin] ?? 0) + 1;
        }
        let gl = 0;
        let hl = 0;
        let count = 0;
        for (let bin = 0; bin < BINS - 1; bin++) {
          gl += gs[bin] ?? 0;
          hl += hs[bin] ?? 0;
          count += counts[bin] ?? 0;
          if (count < how.minLeaf || members.length - count < how.minLeaf) continue;
          const gain = gl ** 2 / (hl + 1) + (g - gl) ** 2 / (h - hl + 1) - g ** 2 / (h + 1);
          if (gain > most) {
            most = gain;
            best = { feature, bin };
          }
        }
      }
      return best;
    }
  }
  return trees;
}

export function valueOf(tree: Tree, row: ArrayLike<number>): number {
  let node = 0;
  for (;;) {
    const left = tree.left[node] ?? -1;
    if (left < 0) return tree.value[node] ?? 0;
    node = (row[tree.feature[node] ?? 0] ?? 0) <= (tree.threshold[node] ?? 0) ? left : (tree.right[node] ?? 0);
  }
}

function edgesOf(rows: readonly ArrayLike<number>[], k: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 5000));
  const values = rows
    .filter((_, i) => i % step === 0)
    .map((row) => row[k] ?? 0)
    .toSorted((a, b) => a - b);
  const edges = Array.from({ length: BINS - 1 }, (_, bin) => values[Math.floor(((bin + 1) * values.length) / BINS)] ?? 0);
  return [...new Set(edges.map((edge) => Number(edge.toPrecision(4))))];
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin++;
  return bin;
}

/** Numbers that look random and are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
