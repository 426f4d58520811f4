// Queries asked before, newest first, and what a query kept under a name is.
import { parse } from './parse.ts';
import { print } from './print.ts';

const MOST = 200;

/** A query kept under a name. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
}

/** The history after a query was asked. The same query in another spelling (spaces, marks) moves to the front. */
export function remember(history: readonly string[], query: string): string[] {
  const text = tidy(query);
  return text ? [text, ...history.filter((other) => tidy(other) !== text)].slice(0, MOST) : [...history];
}

/** A query as `print` writes it, so that two spellings of one compare equal. */
export function tidy(query: string): string {
  return print(parse(query).query);
}
