// Whether two statements may exclude each other, and why. Never a verdict: a possible conflict with its reason.
import { scoreOf } from './blend.ts';
import { COVERED, LONG, MUTUAL } from './decide.ts';
import { fold } from '../analysis/words.ts';
import { signs, SIGNS, type Sign } from './conflict-signs.ts';
import { isNegation } from './forms.ts';
import { deniesShared, negatesShared } from './negation.ts';
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
  return { conflict, isPlain: fires && isPlain(a, b, values, lexicon), ...(reason ? { reason } : {}) };
}

/** Whether both tell so much of the same that a clash between them can be plain. Cheap, and most pairs fail it. */
export function isMutual(a: Weighed, b: Weighed): boolean {
  let shared = 0;
  for (let i = 0; i < a.ids.length; i++) if (b.ids.includes(a.ids[i] ?? 0)) shared += a.weights[i] ?? 0;
  return shared >= MUTUAL * Math.max(a.mass, b.mass);
}

function isPlain(a: Weighed, b: Weighed, values: Float64Array, lexicon: Lexicon): boolean {
  if (!isMutual(a, b)) return false;
  const has = (name: Sign) => (values[at(name)] ?? 0) > 0;
  // A clash is plain only for the reason that is shown, the first of these that there is.
  if (has('refutesOne')) return deniesShared(a.gist, b.gist, lexicon);
  // One negation against none. Two may cancel each other, and more are a quarrel of their own.
  if (has('negatedOne') || has('scope')) return negations(a) + negations(b) === 1 && negatesShared(a.gist, b.gist, lexicon);
  return has('oppositesInPlace') || ((has('otherNumber') || has('otherYear')) && has('numberInPlace'));
}

function negations({ gist }: Weighed): number {
  return gist.words.filter((word) => isNegation(fold(word))).length;
}
