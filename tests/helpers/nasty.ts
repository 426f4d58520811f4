// Strings without end that no terminal should ever be sent: made from a seed, so that a failure can be seen again.
import { HOSTILE } from './hostile.ts';

/** A stream of numbers from 0 up to a limit (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const WORDS = ['harbour ', 'Größe', ' 北京', 'שלום', ' of the ', '🙂', 'e\u0301', '; ', '0', '\t'];
const MARKS = '\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\ufeff\ufff9\u00ad\u3164\u{e0041}';
const OPENINGS = [
  '\x1b]0;',
  '\x1b]8;;http://a/',
  '\x1b]52;c;',
  '\x1bP',
  '\x1b_G',
  '\x1b^',
  '\x1bX',
  '\x1bk',
  '\x9d',
  '\x90',
  '\x9f',
  '\x1b]1337;',
];
const ENDS = ['\x07', '\x1b\\', '\x9c', '', '\x18', '\n'];

/** Strings of one to five pieces: words, control characters, sequences of every kind, whole and broken, marks, half pairs, noise. */
export function nastyStrings(seed: number): () => string {
  const next = numbers(seed);
  const one = (list: readonly string[]) => list[next(list.length)] ?? '';
  const units = (count: number, from: number, to: number) =>
    Array.from({ length: 1 + next(count) }, () => String.fromCharCode(from + next(to - from))).join('');
  const makers: readonly (() => string)[] = [
    () => one(WORDS),
    () => one(HOSTILE.map(({ text }) => text.slice(0, 60))),
    () => units(3, 0, 0x20),
    () => units(3, 0x7f, 0xa0),
    () => `\x1b${units(1, 0x20, 0x7f)}`,
    () =>
      `${one(['\x1b[', '\x9b'])}${one(['', '?', '>', '=', '<', '!'])}${next(3000)}${one(['', ';', ';;', ':', ' ', '$'])}${next(99)}${units(1, 0x40, 0x7f)}`,
    () => one(OPENINGS) + units(6, 0x20, 0x7f) + one(ENDS),
    () => one(Array.from(MARKS)),
    () => units(2, 0xd800, 0xe000),
    () => units(4, 0, 0x10000),
    () => '\x1b'.repeat(1 + next(3)),
  ];
  // Pieces are made beforehand, strings put together from them: a million take a second.
  const pieces = Array.from({ length: 8192 }, (_, n) => makers[n % makers.length]?.() ?? '');
  return () => {
    let text = '';
    for (let count = 1 + next(5); count > 0; count--) text += pieces[next(8192)] ?? '';
    return text;
  };
}
