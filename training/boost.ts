// Gradient-boosted decision trees for a yes-or-no label: histogram splits, best leaf first, no dependence on chance but a seeded one.

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the features that each tree may look at. */
  readonly featureShare: number;
  readonly seed: number;
}

/** A tree in pre-order: `feature` -1 marks a leaf whose value is in `value`; otherwise left is next and right at `right`. */
export interface Tree {
  readonly feature: number[];
  readonly value: number[];
  readonly right: number[];
}

const BINS = 32;
const SMALLEST = 0.02;

/** Fits trees to rows (row-major, `width` numbers each). The sum of the leaves is the log-odds, added to `bias`. */
export function boost(
  rows: Float32Array,
  width: number,
  labels: Float32Array,
  weights: Float32Array,
  options: BoostOptions,
): { trees: Tree[]; bias: number } {
  const count = labels.length;
  const { edges, binned } = bin(rows, width, count);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    positive += (weights[i] ?? 0) * (labels[i] ?? 0);
    total += weights[i] ?? 0;
  }
  const bias = Math.log(positive / (total - positive));
  const score = new Float64Array(count).fill(bias);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const random = generator(options.seed);
  const scale = count / total;
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      const w = (weights[i] ?? 0) * scale;
      gradient[i] = w * (p - (labels[i] ?? 0));
      hessian[i] = w * Math.max(1e-6, p * (1 - p));
    }
    const features = Array.from({ length: width }, (_, k) => k).filter(() => random() < options.featureShare);
    trees.push(grow(binned, edges, count, features, gradient, hessian, score, options));
  }
  return { trees, bias };
}

interface Leaf {
  readonly rows: Int32Array;
  readonly g: number;
  readonly h: number;
  split?: { readonly gain: number; readonly feature: number; readonly bin: number } | undefined;
  node: Node;
}

interface Node {
  feature: number;
  value: number;
  left?: Node;
  right?: Node;
}

function grow(
  binned: readonly Uint8Array[],
  edges: readonly Float32Array[],
  count: number,
  features: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  score: Float64Array,
  options: BoostOptions,
): Tree {
  const all = Int32Array.from({ length: count }, (_, i) => i);
  const root: Node = { feature: -1, value: 0 };
  const leaves: Leaf[] = [leafOf(all, root)];
  const first = leaves[0];
  if (first) first.split = bestSplit(first);
  while (leaves.length < options.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    const { split } = best;
    if (!split || split.gain <= 1e-6) break;
    const column = binned[split.feature];
    if (!column) break;
    const left = best.rows.filter((row) => (column[row] ?? 0) <= split.bin);
    const right = best.rows.filter((row) => (column[row] ?? 0) > split.bin);
    best.node.feature = split.feature;
    best.node.value = edges[split.feature]?.[split.bin] ?? 0;
    best.node.left = { feature: -1, value: 0 };
    best.node.right = { feature: -1, value: 0 };
    const pair = [leafOf(left, best.node.left), leafOf(right, best.node.right)];
    for (const leaf of pair) leaf.split = bestSplit(leaf);
    leaves.splice(leaves.indexOf(best), 1, ...pair);
  }
  for (const leaf of leaves) {
    leaf.node.value = (-leaf.g / (leaf.h + options.l2)) * options.rate;
    for (const row of leaf.rows) score[row] = (score[row] ?? 0) + leaf.node.value;
  }
  return flatten(root);

  function leafOf(rows: Int32Array, node: Node): Leaf {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += gradient[row] ?? 0;
      h += hessian[row] ?? 0;
    }
    return { rows, g, h, node };
  }

  function bestSplit(leaf: Leaf): { gain: number; feature: number; bin: number } | undefined {
    let best: { gain: number; feature: number; bin: number } | undefined;
    const own = (leaf.g * leaf.g) / (leaf.h + options.l2);
    const g = new Float64Array(BINS + 1);
    const h = new Float64Array(BINS + 1);
    for (const feature of features) {
      const column = binned[feature];
      if (!column) continue;
      g.fill(0);
      h.fill(0);
      for (const row of leaf.rows) {
        const b = column[row] ?? 0;
        g[b] = (g[b] ?? 0) + (gradient[row] ?? 0);
        h[b] = (h[b] ?? 0) + (hessian[row] ?? 0);
      }
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < (edges[feature]?.length ?? 0); b++) {
        gl += g[b] ?? 0;
        hl += h[b] ?? 0;
        const hr = leaf.h - hl;
        if (hl < SMALLEST * options.l2 || hr < SMALLEST * options.l2) continue;
        const gr = leaf.g - gl;
        const gain = (gl * gl) / (hl + options.l2) + (gr * gr) / (hr + options.l2) - own;
        if (gain > (best?.gain ?? 0)) best = { gain, feature, bin: b };
      }
    }
    return best;
  }
}

function flatten(root: Node): Tree {
  const tree: Tree = { feature: [], value: [], right: [] };
  const visit = (node: Node): void => {
    const at = tree.feature.length;
    tree.feature.push(node.feature);
    tree.value.push(node.value);
    tree.right.push(0);
    if (!node.left || !node.right) return;
    visit(node.left);
    tree.right[at] = tree.feature.length;
    visit(node.right);
  };
  visit(root);
  return tree;
}

/** Cuts each column at its quantiles. */
function bin(rows: Float32Array, width: number, count: number): { edges: Float32Array[]; binned: Uint8Array[] } {
  const edges: Float32Array[] = [];
  const binned: Uint8Array[] = [];
  for (let k = 0; k < width; k++) {
    const column = new Float32Array(count);
    for (let i = 0; i < count; i++) column[i] = rows[i * width + k] ?? 0;
    const sorted = column.toSorted();
    const cuts = new Set<number>();
    for (let b = 1; b <= BINS; b++) cuts.add(sorted[Math.min(count - 1, Math.floor((b * count) / (BINS + 1)))] ?? 0);
    // Rare values beyond the last quantile still deserve a cut of their own.
    const distinct = new Set(sorted);
    const edge = Float32Array.from(
      distinct.size <= BINS ? [...distinct].slice(0, -1) : [...cuts].toSorted((a, b) => a - b).slice(0, BINS),
    );
    edges.push(edge);
    const bins = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      let low = 0;
      let high = edge.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((column[i] ?? 0) <= (edge[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      bins[i] = low;
    }
    binned.push(bins);
  }
  return { edges, binned };
}

/** A small seeded generator (mulberry32): the same seed gives the same trees. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
