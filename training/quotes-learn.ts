// Learners for linear models over hashed features: softmax over candidates and logistic regression, both Adagrad with averaging.
// Deterministic: the same cases in the same order give the same weights.
import { LEVELS, levelCode, levelShare, type Linear, type WrittenLinear } from '../src/analysis/linear.ts';

/** One choice among candidates; `target` weighs each right one, 0 for wrong ones. */
export interface ChoiceCase {
  readonly candidates: readonly Int32Array[];
  readonly target: readonly number[];
}

export interface YesNoCase {
  readonly features: Int32Array;
  readonly yes: boolean;
  readonly weight: number;
}

/** One choice among spans whose score is the sum of a part for the start, one for the end and one of their own. */
export interface SpanCase {
  readonly starts: readonly Int32Array[];
  readonly ends: readonly Int32Array[];
  readonly shapes: readonly Int32Array[];
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly target: readonly number[];
}

export interface Settings {
  readonly bits: number;
  readonly rate: number;
  readonly l2: number;
  readonly epochs: number;
}

/** Numbers 0…1 from a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(count: number, next: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Weights being learned, with the running sums of Adagrad and of the average. */
class Learner {
  readonly shift: number;
  readonly weights: Float64Array;
  private readonly squares: Float64Array;
  private readonly sums: Float64Array;
  private averaged = 0;
  private readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
    this.shift = 32 - settings.bits;
    this.weights = new Float64Array(2 ** settings.bits);
    this.squares = new Float64Array(2 ** settings.bits).fill(1e-2);
    this.sums = new Float64Array(2 ** settings.bits);
  }

  score(features: Int32Array): number {
    let sum = 0;
    for (const feature of features) sum += this.weights[feature >>> this.shift]!;
    return sum;
  }

  step(features: Int32Array, slope: number): void {
    if (Math.abs(slope) < 1e-4) return;
    const { rate, l2 } = this.settings;
    for (const feature of features) {
      const at = feature >>> this.shift;
      const gradient = slope + l2 * this.weights[at]!;
      this.squares[at]! += gradient * gradient;
      this.weights[at]! -= (rate * gradient) / Math.sqrt(this.squares[at]!);
    }
  }

  average(): void {
    for (let at = 0; at < this.weights.length; at++) this.sums[at]! += this.weights[at]!;
    this.averaged++;
  }

  result(): Linear {
    const weights = new Float32Array(this.weights.length);
    for (let at = 0; at < weights.length; at++) weights[at] = this.averaged ? this.sums[at]! / this.averaged : this.weights[at]!;
    return { shift: this.shift, levels: Uint32Array.from(weights.keys()), values: weights };
  }
}

/** How often in an epoch the weights enter the average, in the second half of the epochs. */
const SNAPSHOTS = 4;

function learn(count: number, settings: Settings, one: (learner: Learner, at: number) => void): Linear {
  const learner = new Learner(settings);
  const next = random(7);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const order = shuffled(count, next);
    const every = Math.max(1, Math.floor(count / SNAPSHOTS));
    order.forEach((at, done) => {
      one(learner, at);
      if (epoch * 2 >= settings.epochs && (done + 1) % every === 0) learner.average();
    });
  }
  return learner.result();
}

export function learnChoice(cases: readonly ChoiceCase[], settings: Settings): Linear {
  const useful = cases.filter(({ target }) => target.some((weight) => weight > 0));
  return learn(useful.length, settings, (learner, at) => {
    const { candidates, target } = useful[at]!;
    const slopes = choiceSlopes(
      candidates.map((features) => learner.score(features)),
      target,
    );
    candidates.forEach((features, index) => learner.step(features, slopes[index]!));
  });
}

export function learnYesNo(cases: readonly YesNoCase[], settings: Settings): Linear {
  return learn(cases.length, settings, (learner, at) => {
    const { features, yes, weight } = cases[at]!;
    const share = 1 / (1 + Math.exp(-learner.score(features)));
    learner.step(features, weight * (share - (yes ? 1 : 0)));
  });
}

export function learnSpans(cases: readonly SpanCase[], settings: Settings): Linear {
  const useful = cases.filter(({ target }) => target.some((weight) => weight > 0));
  return learn(useful.length, settings, (learner, at) => {
    const { starts, ends, shapes, spans, target } = useful[at]!;
    const startScores = starts.map((features) => learner.score(features));
    const endScores = ends.map((features) => learner.score(features));
    const scores = spans.map(({ from, to }, index) => startScores[from]! + endScores[to]! + learner.score(shapes[index]!));
    const slopes = choiceSlopes(scores, target);
    const startSlopes = starts.map(() => 0);
    const endSlopes = ends.map(() => 0);
    spans.forEach(({ from, to }, index) => {
      startSlopes[from]! += slopes[index]!;
      endSlopes[to]! += slopes[index]!;
      learner.step(shapes[index]!, slopes[index]!);
    });
    starts.forEach((features, index) => learner.step(features, startSlopes[index]!));
    ends.forEach((features, index) => learner.step(features, endSlopes[index]!));
  });
}

/** Slope of the loss by each score: its share, less its share of what is right. */
function choiceSlopes(scores: readonly number[], target: readonly number[]): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  let all = 0;
  let right = 0;
  shares.forEach((share, index) => {
    all += share;
    right += share * target[index]!;
  });
  return shares.map((share, index) => share / all - (right > 0 ? (share * target[index]!) / right : 0));
}

const weightsOf = ({ levels, values }: Linear) => Float32Array.from(levels, (level) => values[level]!);

/** The nearest level of each weight, as text. The few largest weights are cut to the top level. */
export function write(model: Linear): WrittenLinear {
  const weights = weightsOf(model);
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted();
  const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const shares = Array.from({ length: 2 * LEVELS + 1 }, (_, at) => levelShare(at - LEVELS) * top);
  let table = '';
  let zeros = 0;
  const flush = (): void => {
    for (const [run, code] of [
      [32, 38],
      [16, 37],
      [8, 36],
      [4, 35],
      [2, 33],
    ] as const) {
      while (zeros >= run) {
        table += String.fromCharCode(code);
        zeros -= run;
      }
    }
    if (zeros === 1) table += String.fromCharCode(levelCode(0));
    zeros = 0;
  };
  for (const weight of weights) {
    const level = nearest(shares, weight) - LEVELS;
    if (level === 0) zeros++;
    else {
      flush();
      table += String.fromCharCode(levelCode(level));
    }
  }
  flush();
  return { bits: 32 - model.shift, top: Math.fround(top), table };
}

function nearest(shares: readonly number[], weight: number): number {
  let low = 0;
  let high = shares.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (shares[middle]! <= weight) low = middle;
    else high = middle;
  }
  return weight - shares[low]! <= shares[high]! - weight ? low : high;
}
