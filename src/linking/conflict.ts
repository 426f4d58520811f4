// Whether two statements may exclude each other, and why. Never a verdict: a possible conflict with its reason.
import { scoreOf } from './blend.ts';
import { COVERED, LONG, MUTUAL } from './decide.ts';
import { fold } from '../analysis/words.ts';
import { signs, SIGNS, type Sign } from './conflict-signs.ts';
import { isNegation } from './forms.ts';
import { HEADLINES, SENTENCES } from './conflict.weights.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weighed } from './weigh.ts';

export interface Conflict {
  /** 0…1; from .5 on the two are taken to conflict. */
  readonly conflict: number;
  /** What clashes: "denied in one", "other number: 12 / 30". */
  readonly reason?: string;
  /** Whether the clash is plain: most of the lesser statement is in the other, and a sign that needs no judgement stands against it. */
  readonly isPlain: boolean;
}

export const NO_CONFLICT: Conflict = { conflict: 0, isPlain: false };

const at = (name: Sign) => SIGNS.indexOf(name);
const RULE = (['scope', 'negatedOne', 'refutesOne', 'otherNumber', 'otherYear', 'opposites'] as const).map(at);

export function conflictOf(a: Weighed, b: Weighed, lexicon: Lexicon): Conflict {
  const { values, reason } = signs(a, b, lexicon);
  const fires = (values[at('coveredSoftly')] ?? 0) > COVERED && RULE.some((slot) => (values[slot] ?? 0) > 0);
  const learned = scoreOf(a.gist.isHeadline && b.gist.isHeadline ? HEADLINES : SENTENCES, values);
  const isLong = Math.max(a.gist.all.length, b.gist.all.length) >= LONG;
  const conflict = isLong ? (fires ? 0.5 : 0) + learned / 2 : learned;
  return { conflict, isPlain: fires && isPlain(a, b, values), ...(reason ? { reason } : {}) };
}

/** Whether both tell so much of the same that a clash between them can be plain. Cheap, and most pairs fail it. */
export function isMutual(a: Weighed, b: Weighed): boolean {
  let shared = 0;
  for (let i = 0; i < a.ids.length; i++) if (b.ids.includes(a.ids[i] ?? 0)) shared += a.weights[i] ?? 0;
  return shared >= MUTUAL * Math.max(a.mass, b.mass);
}

function isPlain(a: Weighed, b: Weighed, values: Float64Array): boolean {
  if (!isMutual(a, b)) return false;
  const has = (name: Sign) => (values[at(name)] ?? 0) > 0;
  // One negation against none. Two may cancel each other, and more are a quarrel of their own.
  const negated = has('scope') && negations(a) + negations(b) === 1;
  return (
    negated || has('refutesOne') || has('oppositesInPlace') || ((has('otherNumber') || has('otherYear')) && has('numberInPlace'))
  );
}

function negations({ gist }: Weighed): number {
  return gist.words.filter((word) => isNegation(fold(word))).length;
}
