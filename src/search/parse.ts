// Reads what a person typed. It never fails: what cannot be understood is taken as plain words and named in `problem`.
// Text pasted from an article must come through as words, so operators count only where a word begins.
import { nearest } from '../model/nearest.ts';
import { problemOfPattern } from './pattern/program.ts';
import { problemOf } from './values.ts';
import { FIELDS, type Field, type Parsed, type Term } from './query.ts';

const OPENING = /["“”„«]/;
const CLOSING = /["“”»]/;
const FIELD = /^([a-z]{2,12}):(?=[^\s:/])/;

/** Parses a query. */
export function parse(text: string): Parsed {
  const choices: Term[][] = [];
  const problems: string[] = [];
  let joining = false;
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at++;
      continue;
    }
    if (isOr(text, at) && choices.length > 0 && !joining) {
      joining = true;
      at += 2;
      continue;
    }
    const { term, end, problem } = termAt(text, at);
    at = end;
    if (problem) problems.push(problem);
    const open = choices.at(-1);
    if (joining && open) open.push(term);
    else choices.push([term]);
    joining = false;
  }
  // An OR with nothing after it is still being typed: it is left out.
  const [problem] = problems;
  return { query: { choices }, ...(problem ? { problem } : {}) };
}

function isOr(text: string, at: number): boolean {
  return text.startsWith('OR', at) && isEnd(text, at + 2);
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || /\s/u.test(text.charAt(at));
}

interface Read {
  readonly term: Term;
  readonly end: number;
  readonly problem?: string | undefined;
}

function termAt(text: string, start: number): Read {
  const not = text.charAt(start) === '-' && !isEnd(text, start + 1);
  const at = not ? start + 1 : start;
  const first = text.charAt(at);
  if (first === '\\' && !isEnd(text, at + 1)) return wordAt(text, at + 1, 'word', not);
  if (OPENING.test(first)) {
    const quoted = quotedAt(text, at);
    if (quoted) return { term: { kind: 'phrase', text: quoted.text, not }, end: quoted.end };
  }
  if (first === '/') {
    const pattern = patternAt(text, at);
    if (pattern) return patternTerm(pattern, text, at, not);
  }
  if (first === "'" && !isEnd(text, at + 1)) return wordAt(text, at + 1, 'exact', not);
  if (first === '^' && !isEnd(text, at + 1)) return wordAt(text, at + 1, 'prefix', not);
  return fieldAt(text, at, not) ?? wordAt(text, at, 'word', not);
}

function wordAt(text: string, at: number, kind: 'word' | 'exact' | 'prefix', not: boolean): Read {
  const end = endOfWord(text, at);
  return { term: { kind, text: text.slice(at, end), not }, end };
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (!isEnd(text, end)) end++;
  return end;
}

// A quotation ends at a mark that a word ends at; without one, the mark is only a character of its word.
function quotedAt(text: string, at: number): { text: string; end: number } | undefined {
  let out = '';
  for (let i = at + 1; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '\\' && /["“”„«»\\]/.test(text.charAt(i + 1))) out += text.charAt(++i);
    else if (CLOSING.test(letter) && isEnd(text, i + 1)) return out.trim() ? { text: out, end: i + 1 } : undefined;
    else out += letter;
  }
  return undefined;
}

// A pattern ends at a slash that a word ends at; without one it is being typed still, or it is a path.
function patternAt(text: string, at: number): { text: string; end: number } | undefined {
  for (let i = at + 1; i < text.length; i++) {
    if (text.charAt(i) === '\\') i++;
    else if (text.charAt(i) === '/' && isEnd(text, i + 1))
      return i > at + 1 ? { text: text.slice(at + 1, i), end: i + 1 } : undefined;
  }
  return undefined;
}

function patternTerm(pattern: { text: string; end: number }, text: string, at: number, not: boolean): Read {
  const why = problemOfPattern(pattern.text);
  if (!why) return { term: { kind: 'pattern', text: pattern.text, not }, end: pattern.end };
  return { ...wordAt(text, at, 'word', not), problem: `/${pattern.text}/ is no pattern: ${why}` };
}

function fieldAt(text: string, at: number, not: boolean): Read | undefined {
  const name = FIELD.exec(text.slice(at, endOfWord(text, at)))?.[1];
  if (!name) return undefined;
  const from = at + name.length + 1;
  if (!isField(name)) return { ...wordAt(text, at, 'word', not), problem: unknownField(name) };
  const quoted = OPENING.test(text.charAt(from)) ? quotedAt(text, from) : undefined;
  const end = quoted?.end ?? endOfWord(text, from);
  const value = quoted?.text ?? unescape(text.slice(from, end));
  const problem = problemOf(name, value);
  if (problem) return { term: { kind: 'word', text: text.slice(at, end), not }, end, problem };
  return { term: { kind: 'field', field: name, value, not }, end };
}

function unknownField(name: string): string {
  const meant = nearest(name, FIELDS);
  const guess = meant ? `, did you mean ${meant}:?` : '';
  const fields = FIELDS.map((field) => `${field}:`).join(' ');
  return `there is no field ${name}:${guess} — fields are ${fields} (for the plain word, write \\${name}:…)`;
}

function unescape(value: string): string {
  return value.startsWith('\\') ? value.slice(1) : value;
}

function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name);
}
