// Whether two sentences may be a plain conflict at all: a cheap look before conflict.ts takes its long one. It may say yes to what turns
// out to be none, never no to what is one: each plain ground of conflict.ts needs one of the things asked for here.
import { fold } from '../analysis/words.ts';
import { FAILING, REFUTING } from './conflict.data.ts';
import { OPPOSED } from './conflict-signs.ts';
import { MUTUAL } from './decide.ts';
import type { Form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { isYear, placeOf, type Side } from './side.ts';

/** Whether a word negates, refutes, or says that something did not come about. */
export function deniesSomething(text: string, { isNegation }: Form): boolean {
  const lower = fold(text);
  return isNegation || REFUTING.has(lower) || FAILING.has(lower);
}

/** O(words of a × words of b), and mostly far less. `denies` says whether one of the two has a word that denies something. */
export function mayClash(a: Side, b: Side, denies: boolean, lexicon: Lexicon): boolean {
  return isMutual(a, b) && (denies || a.negated !== b.negated || bothCount(a, b) || hasOpposites(a, b, lexicon));
}

/** The same as in conflict.ts. */
function isMutual(a: Side, b: Side): boolean {
  let shared = 0;
  for (let i = 0; i < a.count; i++) if (placeOf(b, a.ids[i] ?? 0) >= 0) shared += a.weights[i] ?? 0;
  return shared >= MUTUAL * Math.max(a.mass, b.mass);
}

/** Whether both have numbers, or both years. */
function bothCount(a: Side, b: Side): boolean {
  return (a.numberCount > 0 && b.numberCount > 0) || (hasYear(a) && hasYear(b));
}

function hasYear({ dates, dateCount }: Side): boolean {
  for (let i = 0; i < dateCount; i++) if (isYear(dates[i] ?? 0)) return true;
  return false;
}

function hasOpposites(a: Side, b: Side, lexicon: Lexicon): boolean {
  for (let i = 0; i < a.count; i++) {
    const opposed = OPPOSED.get(lexicon.textOf(a.ids[i] ?? 0));
    if (!opposed) continue;
    for (let j = 0; j < b.count; j++) if (opposed.has(lexicon.textOf(b.ids[j] ?? 0))) return true;
  }
  return false;
}
