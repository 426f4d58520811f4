// Boosted trees that learn an order: LambdaMART (Burges 2010), by histograms. Pairs of a right and a wrong candidate pull apart, the
// harder the more their places matter to the reader. No chance is involved that is not seeded: the same data give the same trees.

/** A tree as flat lists; `left[i]` < 0 marks a leaf. Values go left when they are at most the threshold. */
export interface Tree {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
}

/** The candidates of one query. */
export interface Contest {
  readonly rows: readonly ArrayLike<number>[];
  readonly yes: readonly boolean[];
}

export interface Growing {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly minLeaf: number;
  /** Share of queries, and of features, that each tree sees. */
  readonly queries: number;
  readonly columns: number;
}

const BINS = 32;
/** Places beyond this one are all the same to a reader. */
const SEEN = 10;
const PENALTY = 1;

export function fitTrees(contests: readonly Contest[], how: Growing): Tree[] {
  const rows = contests.flatMap((contest) => contest.rows);
  const yes = contests.flatMap((contest) => contest.yes);
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, k) => edgesOf(rows, k));
  const binned = edges.map((edge, k) => Uint8Array.from(rows, (row) => binOf(edge, row[k] ?? 0)));
  const sum = new Float64Array(rows.length);
  const gradient = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const chance = seeded(12345);
  const trees: Tree[] = [];
  for (let n = 0; n < how.trees; n++) {
    gradient.fill(0);
    curve.fill(0);
    const chosen: number[] = [];
    let start = 0;
    for (const contest of contests) {
      const end = start + contest.rows.length;
      pull(start, end);
      if (chance() < how.queries) for (let i = start; i < end; i++) chosen.push(i);
      start = end;
    }
    const columns = edges.map((_, k) => k).filter(() => chance() < how.columns);
    const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] };
    grow(tree, Int32Array.from(chosen), 0, columns);
    trees.push(tree);
    for (const [i, row] of rows.entries()) sum[i] = (sum[i] ?? 0) + valueOf(tree, row);
  }
  return trees;

  /** Adds up what each pair of one query asks for. */
  function pull(start: number, end: number): void {
    const order = Array.from({ length: end - start }, (_, i) => start + i).toSorted((x, y) => (sum[y] ?? 0) - (sum[x] ?? 0));
    let ideal = 0;
    const right = order.filter((i) => yes[i]).length;
    for (let rank = 0; rank < Math.min(right, SEEN); rank++) ideal += worth(rank);
    for (const [x, i] of order.entries()) {
      if (!yes[i]) continue;
      for (const [y, j] of order.entries()) {
        if (yes[j]) continue;
        const matters = Math.abs(worth(x) - worth(y)) / ideal;
        if (matters === 0) continue;
        const wrong = 1 / (1 + Math.exp((sum[i] ?? 0) - (sum[j] ?? 0)));
        gradient[i] = (gradient[i] ?? 0) + matters * wrong;
        gradient[j] = (gradient[j] ?? 0) - matters * wrong;
        curve[i] = (curve[i] ?? 0) + matters * wrong * (1 - wrong);
        curve[j] = (curve[j] ?? 0) + matters * wrong * (1 - wrong);
      }
    }
  }

  function grow(into: Tree, members: Int32Array, depth: number, columns: readonly number[]): number {
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
    into.value.push((how.rate * g) / (h + PENALTY));
    const best = depth < how.depth ? bestSplit(members, g, h, columns) : undefined;
    if (!best) return node;
    const column = binned[best.feature] as Uint8Array;
    into.feature[node] = best.feature;
    into.threshold[node] = edges[best.feature]?.[best.bin] ?? 0;
    const goesLeft = (i: number) => (column[i] ?? 0) <= best.bin;
    into.left[node] = grow(into, members.filter(goesLeft), depth + 1, columns);
    into.right[node] = grow(
      into,
      members.filter((i) => !goesLeft(i)),
      depth + 1,
      columns,
    );
    return node;
  }

  function bestSplit(
    members: Int32Array,
    g: number,
    h: number,
    columns: readonly number[],
  ): { feature: number; bin: number } | undefined {
    let best: { feature: number; bin: number } | undefined;
    let most = 1e-6;
    const gs = new Float64Array(BINS);
    const hs = new Float64Array(BINS);
    const counts = new Float64Array(BINS);
    for (const feature of columns) {
      const column = binned[feature] as Uint8Array;
      gs.fill(0);
      hs.fill(0);
      counts.fill(0);
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
        const gain = gl ** 2 / (hl + PENALTY) + (g - gl) ** 2 / (h - hl + PENALTY) - g ** 2 / (h + PENALTY);
        if (gain > most) {
          most = gain;
          best = { feature, bin };
        }
      }
    }
    return best;
  }
}

/** What a place in a list is worth: less the lower it is. */
function worth(rank: number): number {
  return rank < SEEN ? 1 / Math.log2(2 + rank) : 0;
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
