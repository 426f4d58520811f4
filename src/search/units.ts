// The words of a query as the index wants them: folded, in order, the last one perhaps unfinished.
import { tokensOf } from './tokens.ts';
import type { Query, Term } from './query.ts';
import type { Unit } from './plan.ts';

/** More words than this add time and no precision: the rest of a long pasted text is left out. */
const MOST = 24;

/** The units of a query, in its order. Words that must not occur and fields are not among them. */
export function unitsOf(query: Query): Unit[] {
  const units: Unit[] = [];
  for (const [i, choice] of query.choices.entries()) {
    const last = i === query.choices.length - 1;
    const [only] = choice;
    if (choice.length === 1 && only) units.push(...unitsOfTerm(only, last));
    else if (choice.every(isPlainWord))
      units.push({
        choices: choice.flatMap((term) => unitsOfTerm(term, last).flatMap(({ choices }) => choices)),
        capitals: false,
      });
  }
  const all = units.slice(0, MOST);
  // A query all in capitals says nothing about which of its words are acronyms.
  return all.length > 2 && all.every(({ capitals }) => capitals) ? all.map((unit) => ({ ...unit, capitals: false })) : all;
}

function isPlainWord(term: Term): boolean {
  return term.kind !== 'field' && !term.not;
}

function unitsOfTerm(term: Term, last: boolean): Unit[] {
  if (term.kind === 'field' || term.not) return [];
  const text = term.text;
  const { words, starts, ends, capital } = tokensOf(last ? joinDigits(text) : text);
  return words.map((word, i) => {
    const written = text.slice(starts[i], ends[i]);
    const unfinished = last && i === words.length - 1;
    const exact = term.kind === 'exact' || term.kind === 'phrase';
    const open = term.kind === 'prefix' || (unfinished && term.kind === 'word');
    return {
      choices: [{ text: word, open, exact: exact || term.kind === 'prefix' }],
      capitals: !exact && (capital[i] ?? false) && word.length > 1 && written === written.toUpperCase(),
    };
  });
}

// "1,38" is on its way to 1,386,000.
function joinDigits(text: string): string {
  return text.replace(/(\d),(?=\d{0,3}$)/g, '$1');
}
