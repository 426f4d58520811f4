// JSON as people write it by hand: comments and a comma after the last entry are fine. Keeps where everything stands, so that
// whoever checks the values can say the line and the column.

/** A value with where it stands. */
export interface Written {
  /** Offset of its first character. */
  readonly at: number;
  readonly value: string | number | boolean | null | readonly Written[] | readonly Entry[];
  readonly kind: 'value' | 'list' | 'object';
}

/** A name with its value. */
export interface Entry {
  readonly name: string;
  /** Offset of the name. */
  readonly at: number;
  readonly written: Written;
}

/** Where the text stops making sense. */
export class Slip extends Error {
  readonly at: number;
  readonly todo: string;
  constructor(at: number, what: string, todo: string) {
    super(what);
    this.at = at;
    this.todo = todo;
  }
}

const DEEPEST = 20;

/** Understands a whole text. Throws a Slip at the first place that is not JSON. */
export function parseJsonc(text: string): Written {
  let at = 0;

  const skip = () => {
    const blank = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
    blank.lastIndex = at;
    blank.exec(text);
    at = blank.lastIndex;
  };
  const fail = (what: string, todo: string): never => {
    throw new Slip(at, what, todo);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  const quoted = (): string => {
    const found = take(/"(?:[^"\\\n]|\\.)*"/y) ?? fail('this text is not closed on its line', 'end it with "');
    try {
      return JSON.parse(found) as string;
    } catch {
      at -= found.length;
      return fail('this text holds a character that JSON does not allow', String.raw`write a tab as \t and a backslash as \\`);
    }
  };
  const value = (depth: number): Written => {
    skip();
    const start = at;
    const first = text[at];
    if (depth > DEEPEST) fail('this is nested too deep', `${DEEPEST} levels are enough`);
    if (first === '{') return { at: start, kind: 'object', value: many('}', () => entry(depth)) };
    if (first === '[') return { at: start, kind: 'list', value: many(']', () => value(depth + 1)) };
    if (first === '"') return { at: start, kind: 'value', value: quoted() };
    const word =
      take(/[^\s,:{}[\]"]+/y) ??
      fail(first === undefined ? 'the file ends too early' : `"${first}" is not expected here`, 'a value belongs here');
    if (/^(?:true|false|null)$|^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(word) && word === word.toLowerCase())
      return { at: start, kind: 'value', value: JSON.parse(word) as string };
    at = start;
    return fail(`${word} is no value`, word.startsWith("'") ? 'use double quotes' : `a text wants quotes: "${word}"`);
  };
  const entry = (depth: number): Entry => {
    const start = at;
    if (text[at] !== '"') fail('a name in double quotes belongs here', '"name": value');
    const name = quoted();
    skip();
    if (take(/:/y) === undefined) fail(`there is no : after "${name}"`, '"name": value');
    return { name, at: start, written: value(depth + 1) };
  };
  const many = <T>(end: string, one: () => T): T[] => {
    const all: T[] = [];
    at++;
    for (;;) {
      skip();
      if (text[at] === end) break;
      if (at >= text.length) fail(`the file ends before a ${end}`, `close it with ${end}`);
      all.push(one());
      skip();
      if (text[at] === ',') at++;
      else if (at < text.length && text[at] !== end) fail('a comma is missing before this', 'put a comma between entries');
    }
    at++;
    return all;
  };

  const whole = value(0);
  skip();
  if (at < text.length) fail('the file goes on after its end', 'take away what stands here');
  return whole;
}
