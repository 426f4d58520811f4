// Whether two sentences may exclude each other, and why. Never a verdict: a possible conflict with its reason.
import { sigmoid } from './blend.ts';
import { REFUTING } from './conflict.data.ts';
import type { Weighed } from './weigh.ts';

export interface Conflict {
  /** 0…1; from .5 on the two are taken to conflict. */
  readonly conflict: number;
  /** What clashes: "denied in one", "negated in one", "other number". */
  readonly reason?: string;
}

/** `covered` is how much of the lesser sentence the other one covers, 0…1. */
export function conflictOf(a: Weighed, b: Weighed, covered: number): Conflict {
  const refutesA = refutes(a);
  const refutesB = refutes(b);
  const numbers = clash(a.gist.numbers, b.gist.numbers) || clash(a.gist.dates, b.gist.dates);
  const negated = a.gist.negated !== b.gist.negated;
  const logit = -3 + 2 * covered + (refutesA === refutesB ? 0 : 2.2) + (negated ? 1.5 : 0) + (numbers ? 1 : 0);
  const conflict = sigmoid(logit);
  if (refutesA !== refutesB) return { conflict, reason: 'denied in one' };
  if (negated) return { conflict, reason: 'negated in one' };
  return numbers ? { conflict, reason: 'other number' } : { conflict };
}

function refutes(weighed: Weighed): boolean {
  return weighed.gist.words.some((word) => REFUTING.has(word.toLowerCase()));
}

function clash<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}
