// Queries asked before and queries kept: plain lists, newest first, for whoever stores them.
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

/** Earlier queries that begin with what has been typed, for going back with a key. */
export function recall(history: readonly string[], typed: string): string[] {
  const beginning = typed.trimStart().toLowerCase();
  return history.filter((query) => query.toLowerCase().startsWith(beginning) && query !== typed);
}

/** The saved searches with one more; a name that exists is given the new query. */
export function keepSearch(saved: readonly SavedSearch[], name: string, query: string): SavedSearch[] {
  const kept = { name: name.trim() || tidy(query), query: tidy(query) };
  const at = saved.findIndex((other) => other.name === kept.name);
  return at < 0 ? [...saved, kept] : saved.with(at, kept);
}

export function dropSearch(saved: readonly SavedSearch[], name: string): SavedSearch[] {
  return saved.filter((other) => other.name !== name);
}

/** A query as `print` writes it, so that two spellings of one compare equal. */
export function tidy(query: string): string {
  return print(parse(query).query);
}
