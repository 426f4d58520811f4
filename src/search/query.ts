// The query language as data. Terms stand side by side (all must hold); OR between two terms makes them a choice.
// parse.ts reads it, print.ts writes it, and parse(print(query)) is the query again.

/** What may stand before a colon. */
export const FIELDS = [
  'speaker',
  'from',
  'source',
  'name',
  'in',
  'after',
  'before',
  'on',
  'is',
  'origins',
  'tag',
  'like',
] as const;
export type Field = (typeof FIELDS)[number];

/** What may follow `is:`. */
export const STATES = [
  'unread',
  'read',
  'flagged',
  'new',
  'contradicted',
  'corroborated',
  'updated',
  'restated',
  'overlapping',
  'quote',
  'takeaway',
] as const;
export type State = (typeof STATES)[number];

/** What may follow `in:`. */
export const PLACES = ['headline', 'quote', 'takeaway', 'body'] as const;
export type Place = (typeof PLACES)[number];

/**
 * word: may be misspelt, unfinished, an acronym; exact: this very word; prefix: a word that begins so;
 * phrase: these words in this order; pattern: a regular expression over its words; field: what is known of the sentence or its briefing.
 */
export type Term =
  | { readonly kind: 'word' | 'exact' | 'prefix' | 'phrase' | 'pattern'; readonly text: string; readonly not: boolean }
  | { readonly kind: 'field'; readonly field: Field; readonly value: string; readonly not: boolean };

/** Every choice must hold; a choice holds when one of its terms does. */
export interface Query {
  readonly choices: readonly (readonly Term[])[];
}

/** A query that could be read, and what the person should know about it. */
export interface Parsed {
  readonly query: Query;
  readonly problem?: string;
}
