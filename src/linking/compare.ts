// Two sentences -> how alike, how much in conflict, and why. Knows nothing of briefings: pairs in, answers out.
import type { Evidence, RelationKind } from '../model/relation.ts';
import { explain, type Blend } from './blend.ts';
import { conflictOf, type Conflict } from './conflict.ts';
import { CONFLICTING, decide, RELATED } from './decide.ts';
import { differences, type Dated, type Difference } from './differences.ts';
import { evidenceOf } from './evidence.ts';
import { FEATURES, features } from './features.ts';
import { gistOf } from './gist.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { SAME } from './pairs.weights.ts';
import { scaleOf, weigh, type Weighed } from './weigh.ts';

export interface Pair {
  readonly a: string;
  readonly b: string;
  /** When each was published, ISO 8601. */
  readonly aDate?: string;
  readonly bDate?: string;
}

export interface Answer {
  readonly score: number;
  readonly related: boolean;
  readonly conflict: number;
  readonly kind?: RelationKind;
  readonly evidence: readonly Evidence[];
}

export interface Comparison extends Conflict {
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly differences: readonly Difference[];
}

const COVERED = FEATURES.indexOf('softGreater');

/** Compares two weighed sentences by a blend. Differences are looked for in pairs that are related. */
export function compareTwo(
  a: Weighed,
  b: Weighed,
  lexicon: Lexicon,
  blend: Blend,
  aDated: Dated = {},
  bDated: Dated = {},
): Comparison {
  const { values, shared } = features(a, b, lexicon);
  const explained = explain(blend, values);
  const { score, evidence } = evidenceOf(explained, shared, a, b, lexicon);
  const apart = score >= RELATED ? differences(a.gist, b.gist, lexicon, aDated, bDated) : [];
  const shown = apart.map(({ what, value }) => ({ what, value, weight: 0 }));
  return { score, evidence: [...evidence, ...shown], differences: apart, ...conflictOf(a, b, values[COVERED] ?? 0) };
}

/** Compares pairs in order. What a word tells is drawn from all of them together. */
export function comparePairs(pairs: readonly Pair[]): Answer[] {
  const lexicon = makeLexicon();
  const gists = pairs.map(({ a, b }) => [gistOf(lexicon, a), gistOf(lexicon, b)] as const);
  const scale = scaleOf(lexicon, gists.flat());
  return gists.map(([a, b], i) => {
    const { score, evidence, differences: apart, conflict, reason } = compareTwo(weigh(a, scale), weigh(b, scale), lexicon, SAME);
    const later = daysBetween(pairs[i]?.aDate, pairs[i]?.bDate);
    const kind = decide({
      score,
      conflict,
      ...(reason ? { reason } : {}),
      sameOrigin: false,
      ...(later === undefined ? {} : { daysLater: Math.abs(later) }),
      valueChanged: apart.some(({ what }) => what === 'different number'),
    });
    const related = score >= RELATED;
    return {
      score,
      related,
      conflict: Math.round(conflict * 1e4) / 1e4,
      ...(kind && related ? { kind } : {}),
      evidence: withReason(evidence, conflict, reason),
    };
  });
}

function withReason(evidence: readonly Evidence[], conflict: number, reason: string | undefined): readonly Evidence[] {
  if (!reason || conflict < CONFLICTING) return evidence;
  return [...evidence, { what: 'possible conflict', value: reason, weight: 0 }];
}

/** Days from `from` to `to`; undefined unless both are known. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (!from || !to) return undefined;
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : undefined;
}
