// Whether two sentences may be a plain conflict at all: a cheap look before plain.ts takes its long one. It may say yes to what turns
// out to be none, never no to what is one: each ground of plain.ts needs one of the things asked for here.
import { fold } from '../../analysis/words.ts';
import { BLAMING, CAUSING, FAILING, PORTIONS, REFUTING } from './conflict.data.ts';
import { MUTUAL } from '../decide.ts';
import type { Form } from '../compare/forms.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { BEGINNINGS, DEEDS } from './opposites.ts';
import { isRoleWord } from './roles.ts';
import { placeOf, type Side } from '../compare/side.ts';

/** Whether a word negates, refutes, blames, says that something did not come about, or may begin a phrase that does; whether it tells of
 * a cause, of what one does once, or of a part. */
export function deniesSomething(text: string, stemmed: string, { isNegation }: Form): boolean {
  const lower = fold(text);
  const isDenial = isNegation || REFUTING.has(lower) || FAILING.has(lower) || BLAMING.has(lower) || BEGINNINGS.has(lower);
  return isDenial || CAUSING.has(lower) || PORTIONS.has(lower) || isRoleWord(stemmed);
}

/** O(words of a × words of b), and mostly far less. `denies` says whether one of the two has a word that denies something. */
export function mayClash(a: Side, b: Side, denies: boolean, lexicon: Lexicon): boolean {
  return (
    isMutual(a, b) &&
    (denies ||
      a.negated !== b.negated ||
      (a.numberCount > 0 && b.numberCount > 0) ||
      (a.dateCount > 0 && b.dateCount > 0) ||
      hasOpposites(a, b, lexicon))
  );
}

/** The same as in plain.ts. */
function isMutual(a: Side, b: Side): boolean {
  let shared = 0;
  for (let i = 0; i < a.count; i++) if (placeOf(b, a.ids[i] ?? 0) >= 0) shared += a.weights[i] ?? 0;
  return shared >= MUTUAL * Math.max(a.mass, b.mass);
}

function hasOpposites(a: Side, b: Side, lexicon: Lexicon): boolean {
  for (let i = 0; i < a.count; i++) {
    const opposed = DEEDS.get(lexicon.textOf(a.ids[i] ?? 0));
    if (!opposed) continue;
    for (let j = 0; j < b.count; j++) if (opposed.has(lexicon.textOf(b.ids[j] ?? 0))) return true;
  }
  return false;
}
