// The text of a pattern to its parts. A pattern is matched against the words of a sentence as the index keeps them: folded, one
// space between two of them. So marks in a pattern match a space, themselves in a number, or nothing: `T-\d+` finds T-72 and T72.
import { fold } from '../fold.ts';

/** Code units, both ends included. */
export type Range = readonly [first: number, last: number];

/** Some of these code units, or (`not`) all others. */
export interface CodeSet {
  readonly ranges: readonly Range[];
  readonly not: boolean;
}

export type Where = 'start' | 'end' | 'edge' | 'inside';

export type Node =
  | { readonly kind: 'set'; readonly any: readonly CodeSet[]; readonly not: boolean }
  | { readonly kind: 'row'; readonly of: readonly Node[] }
  | { readonly kind: 'choice'; readonly of: readonly Node[] }
  | { readonly kind: 'repeat'; readonly of: Node; readonly least: number; readonly most: number; readonly lazy: boolean }
  | { readonly kind: 'where'; readonly where: Where };

/** What stands in the way, in words for who typed it. */
export class PatternProblem extends Error {}

/** Longer patterns are refused. */
const LONGEST = 200;
/** A part may be asked for so often. */
const MOST_TIMES = 100;

const SPACE: CodeSet = { ranges: [[32, 32]], not: false };
const DOT: CodeSet = { ranges: [[46, 46]], not: false };
/** A dot stands in numbers only: everything else in the words of the index is a letter or a digit. */
const GAPS: readonly Range[] = [
  [32, 32],
  [46, 46],
];
const DIGITS: readonly Range[] = [
  [48, 57],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x966, 0x96f],
];
const CLASSES: Readonly<Record<string, CodeSet>> = {
  d: { ranges: DIGITS, not: false },
  D: { ranges: DIGITS, not: true },
  w: { ranges: GAPS, not: true },
  W: { ranges: GAPS, not: false },
  s: SPACE,
  S: { ranges: [[32, 32]], not: true },
};
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const MARK = /[^\p{L}\p{N}\p{M}\s]/u;

/** Reads a pattern. Throws a PatternProblem when it is none that can be matched. */
export function readPattern(text: string): Node {
  if (text.length > LONGEST) throw new PatternProblem(`it is longer than ${LONGEST} characters`);
  let at = 0;
  const more = () => at < text.length;
  const next = () => text.charAt(at);

  function choice(): Node {
    const of = [row()];
    while (next() === '|') {
      at++;
      of.push(row());
    }
    return of.length === 1 ? of[0]! : { kind: 'choice', of };
  }

  function row(): Node {
    const of: Node[] = [];
    while (more() && next() !== '|' && next() !== ')') of.push(repeated(piece()));
    return of.length === 1 ? of[0]! : { kind: 'row', of };
  }

  function repeated(node: Node): Node {
    const times = timesAt();
    if (!times) return node;
    if (node.kind === 'where') throw new PatternProblem(`${text.slice(0, at)} repeats a place`);
    const lazy = next() === '?';
    if (lazy) at++;
    if (timesAt()) throw new PatternProblem(`two repetitions follow each other at ${text.slice(0, at)}`);
    return { kind: 'repeat', of: node, least: times[0], most: times[1], lazy };
  }

  function timesAt(): readonly [number, number] | undefined {
    const simple = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] } as const;
    const sign = next();
    if (sign === '*' || sign === '+' || sign === '?') {
      at++;
      return simple[sign];
    }
    const counted = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(text.slice(at));
    if (!counted) return undefined;
    at += counted[0].length;
    const least = Number(counted[1]);
    const most = counted[2] === undefined ? least : counted[3] ? Number(counted[3]) : Infinity;
    if (least > MOST_TIMES || (most > MOST_TIMES && most !== Infinity) || most < least)
      throw new PatternProblem(`${counted[0]} asks for more than ${MOST_TIMES} times, or for fewer than at least`);
    return [least, most];
  }

  function piece(): Node {
    const sign = next();
    at++;
    switch (sign) {
      case '(':
        return group();
      case '[':
        return setOf();
      case '.':
        return { kind: 'set', any: [], not: true };
      case '^':
        return { kind: 'where', where: 'start' };
      case '$':
        return { kind: 'where', where: 'end' };
      case '\\':
        return escaped();
      case '*':
      case '+':
      case '?':
        throw new PatternProblem(`${sign} has nothing before it to repeat (\\${sign} is the sign itself)`);
      default:
        return letters(letterFrom(at - 1));
    }
  }

  function group(): Node {
    if (next() === '?') {
      if (text.charAt(at + 1) !== ':') throw new PatternProblem(`(?${text.charAt(at + 1)} is not known here: only (…) and (?:…)`);
      at += 2;
    }
    const inner = choice();
    if (next() !== ')') throw new PatternProblem('a bracket ( is not closed');
    at++;
    return inner;
  }

  function escaped(): Node {
    const sign = next();
    if (sign === '') throw new PatternProblem('it ends with a backslash');
    at++;
    if (sign === 'b') return { kind: 'where', where: 'edge' };
    if (sign === 'B') return { kind: 'where', where: 'inside' };
    const known = CLASSES[sign];
    if (known) return { kind: 'set', any: [known], not: false };
    if (/[a-zA-Z0-9]/.test(sign)) throw new PatternProblem(`\\${sign} is not known here: \\d \\w \\s \\b are`);
    return letters(sign);
  }

  /** A whole character, though it be two code units. */
  function letterFrom(start: number): string {
    const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
    at = start + letter.length;
    return letter;
  }

  function setOf(): Node {
    const not = next() === '^';
    if (not) at++;
    const any: CodeSet[] = [];
    for (let first = true; first || next() !== ']'; first = false) {
      if (!more()) throw new PatternProblem('a bracket [ is not closed');
      any.push(...member());
    }
    at++;
    return { kind: 'set', any, not };
  }

  function member(): readonly CodeSet[] {
    const first = memberLetter();
    if (typeof first !== 'string') return [first];
    if (next() !== '-' || text.charAt(at + 1) === ']' || text.charAt(at + 1) === '') return setsOf(first);
    at++;
    const last = memberLetter();
    if (typeof last !== 'string') throw new PatternProblem(`[${first}-… is no range`);
    const [from, to] = [fold(first).text, fold(last).text];
    if (from.length !== 1 || to.length !== 1 || from > to) throw new PatternProblem(`[${first}-${last}] is no range of letters`);
    return [{ ranges: [[from.charCodeAt(0), to.charCodeAt(0)]], not: false }];
  }

  function memberLetter(): CodeSet | string {
    if (next() !== '\\') return letterFrom(at);
    at++;
    const known = CLASSES[next()];
    if (known) at++;
    return known ?? letterFrom(at);
  }

  const whole = choice();
  if (more()) throw new PatternProblem('a bracket ) closes nothing');
  return whole;
}

/** What a letter is in the index: folded, and perhaps several. */
function codesOf(letter: string): readonly number[] {
  const { text } = fold(letter);
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function exactly(code: number): CodeSet {
  return { ranges: [[code, code]], not: false };
}

/** A letter of a set; a mark of a set stands for the space that it is in the index. */
function setsOf(letter: string): readonly CodeSet[] {
  if (/\s/u.test(letter)) return [SPACE];
  const codes = codesOf(letter).map(exactly);
  return MARK.test(letter) ? [...codes, SPACE] : codes;
}

/** A letter as it is written, to what it is in the index. */
function letters(letter: string): Node {
  if (/\s/u.test(letter)) return { kind: 'set', any: [SPACE], not: false };
  if (MARK.test(letter)) return maybe({ kind: 'set', any: [SPACE, DOT], not: false });
  const of: Node[] = codesOf(letter).map((code) => ({ kind: 'set', any: [exactly(code)], not: false }));
  // Ideographs stand alone in the index, whatever they are part of.
  if (IDEOGRAPH.test(letter)) of.unshift(maybe({ kind: 'set', any: [SPACE], not: false }));
  return of.length === 1 ? of[0]! : { kind: 'row', of };
}

function maybe(of: Node): Node {
  return { kind: 'repeat', of, least: 0, most: 1, lazy: false };
}
