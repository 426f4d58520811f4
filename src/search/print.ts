// Writes a query so that parsing gives it back: marks that would be read as operators get a backslash.
import type { Query, Term } from './query.ts';

/** The text of a query. */
export function print(query: Query): string {
  return query.choices.map((terms) => terms.map(printTerm).join(' OR ')).join(' ');
}

/** The text of one term. */
export function printTerm(term: Term): string {
  const not = term.not ? '-' : '';
  if (term.kind === 'field') return `${not}${term.field}:${printValue(term.value)}`;
  const { kind, text } = term;
  if (kind === 'phrase') return `${not}${quote(text)}`;
  if (kind === 'pattern') return `${not}/${text}/`;
  if (kind === 'word') return `${not}${needsEscape(text) ? '\\' : ''}${text}`;
  return `${not}${kind === 'exact' ? "'" : '^'}${text}`;
}

function needsEscape(text: string): boolean {
  return text === 'OR' || /^[-\\"“”„«'^/]/.test(text) || /^[a-z]{2,12}:[^\s:/]/.test(text);
}

function printValue(value: string): string {
  return /\s/u.test(value) ? quote(value) : /^["“”„«\\:/]/.test(value) ? `\\${value}` : value;
}

function quote(text: string): string {
  return `"${text.replace(/[\\"“”„«»]/g, '\\$&')}"`;
}
