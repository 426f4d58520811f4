// The words of a query as the index wants them: folded, in order, the last one perhaps unfinished.
import { fold, unfold } from './fold.ts';
import { tokensOf } from './tokens.ts';
import type { Query, Term } from './query.ts';
import type { Unit } from './meanings.ts';

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
        letters: 'small',
      });
  }
  const all = units.slice(0, MOST);
  // A query all in capitals says nothing about which of its words are acronyms.
  return all.length > 2 && all.every(({ letters }) => letters === 'capitals')
    ? all.map((unit) => ({ ...unit, letters: 'small' }))
    : all;
}

/** Words to be found and ranked; a pattern only lets through. */
function isPlainWord(term: Term): boolean {
  return term.kind !== 'field' && term.kind !== 'pattern' && !term.not;
}

function unitsOfTerm(term: Term, last: boolean): Unit[] {
  if (term.kind === 'field' || term.kind === 'pattern' || term.not) return [];
  const text = last ? joinDigits(term.text) : term.text;
  const folded = fold(text);
  const { words, starts, ends, capital } = tokensOf(text, folded);
  return words.map((word, i) => {
    const written = text.slice(...unfold(folded, starts[i] ?? 0, ends[i] ?? 0));
    const unfinished = last && i === words.length - 1;
    const exact = term.kind === 'exact' || term.kind === 'phrase';
    const open = term.kind === 'prefix' || (unfinished && term.kind === 'word');
    return {
      choices: [{ text: word, open, exact: exact || term.kind === 'prefix' }],
      letters: !capital[i] ? 'small' : word.length > 1 && written === written.toUpperCase() ? 'capitals' : 'capitalised',
    };
  });
}

// "1,38" is on its way to 1,386,000.
function joinDigits(text: string): string {
  return text.replace(/(\d),(?=\d{0,3}$)/g, '$1');
}
