// Whether two statements may exclude each other, and why. Never a verdict: a possible conflict with its reason.
import { scoreOf } from './blend.ts';
import { alignment, clashesOf, type Clash, type ClashKind } from './clashes.ts';
import { COVERED, MUTUAL } from './decide.ts';
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

/** Between headlines what was learned decides. Elsewhere a clash that can be named does, and what was learned only says how sure it is:
 * labelled sentences clash in every second pair, sentences of the news in few of a hundred. O(words of a × words of b). */
export function conflictOf(a: Weighed, b: Weighed, lexicon: Lexicon): Conflict {
  const { values, reason } = signs(a, b, lexicon);
  const [rich, short] = a.gist.stems.length >= b.gist.stems.length ? [a.gist, b.gist] : [b.gist, a.gist];
  const clashes = clashesOf(rich, short, alignment(short, rich, lexicon), values[at('coveredSoftly')] ?? 0, lexicon);
  const isPlain = isPlainClash(a, b, values, clashes, lexicon);
  if (a.gist.isHeadline && b.gist.isHeadline)
    return { conflict: scoreOf(HEADLINES, values), isPlain, ...(reason ? { reason } : {}) };
  const named = clashes.map(({ kind, words }) => `${SAID[kind]}: ${words}`);
  if ((values[at('refutesCovered')] ?? 0) > COVERED && deniesShared(a.gist, b.gist, lexicon)) named.push('denied in one');
  // A plain clash is shown as what makes it plain, in more words where there are any.
  const shown = isPlain ? (named.find((clash) => reason && clash.startsWith(reason)) ?? reason) : (named[0] ?? reason);
  const learned = scoreOf(SENTENCES, values) / 2;
  return { conflict: isPlain || named.length > 0 ? 0.5 + learned : learned, isPlain, ...(shown ? { reason: shown } : {}) };
}

const SAID: Readonly<Record<ClashKind, string>> = {
  opposites: 'opposites',
  negated: 'negated in one',
  planned: 'only planned or said in one',
  'other number': 'other number',
  'other year': 'other year',
  'number of another': 'number of something else',
};

/** Whether both tell so much of the same that a clash between them can be plain. Cheap, and most pairs fail it. */
export function isMutual(a: Weighed, b: Weighed): boolean {
  let shared = 0;
  for (let i = 0; i < a.ids.length; i++) if (b.ids.includes(a.ids[i] ?? 0)) shared += a.weights[i] ?? 0;
  return shared >= MUTUAL * Math.max(a.mass, b.mass);
}

function isPlainClash(a: Weighed, b: Weighed, values: Float64Array, clashes: readonly Clash[], lexicon: Lexicon): boolean {
  const isCovered = (values[at('coveredSoftly')] ?? 0) > COVERED;
  if (!isCovered || !RULE.some((slot) => (values[slot] ?? 0) > 0) || !isMutual(a, b)) return false;
  const has = (name: Sign) => (values[at(name)] ?? 0) > 0;
  // A clash is plain only for the reason that is shown, the first of these that there is.
  if (has('refutesOne')) return deniesShared(a.gist, b.gist, lexicon);
  // One negation against none. Two may cancel each other, and more are a quarrel of their own.
  if (has('negatedOne') || has('scope')) return negations(a) + negations(b) === 1 && negatesShared(a.gist, b.gist, lexicon);
  if (has('oppositesInPlace')) return clashes.some(({ kind }) => kind === 'opposites');
  return (has('otherNumber') || has('otherYear')) && has('numberInPlace');
}

function negations({ gist }: Weighed): number {
  return gist.words.filter((word) => isNegation(fold(word))).length;
}
