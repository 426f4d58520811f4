// Random edits of random articles: an anchor that is found is found at the very sentence it was made for.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAnchor, makeAnchor } from '../../../src/model/anchor.ts';

interface Line {
  /** Which sentence of the first text this is; a copy is nobody's. */
  readonly who: number;
  readonly text: string;
}

const WORDS = 'the port ferry council said river noon twelve people left bridge closed after rain new date talks held'.split(' ');
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
/** A quarter of the sentences stand there more than once, as in real dumps. */
const article = fc
  .array(sentence, { minLength: 1, maxLength: 24 })
  .map((lines) => lines.map((text, i) => (i % 4 === 3 ? (lines[i - 2] ?? text) : text)));
const edit = fc.record({
  kind: fc.constantFrom('remove', 'insert', 'reword', 'copy', 'swap', 'append'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  text: sentence,
});

function edited(lines: readonly Line[], { kind, at, to, text }: { kind: string; at: number; to: number; text: string }): Line[] {
  const next = [...lines];
  const here = at % Math.max(1, next.length);
  const line = next[here];
  if (kind === 'remove') next.splice(here, 1);
  else if (kind === 'insert') next.splice(here, 0, { who: -1, text });
  else if (kind === 'reword' && line) next[here] = { who: -1, text: line.text.replace(' ', ' not ') };
  else if (kind === 'copy' && line) next.splice(to % next.length, 0, { who: -1, text: line.text });
  else if (kind === 'append') next.push({ who: -1, text });
  else if (kind === 'swap' && line) next.splice(to % next.length, 0, ...next.splice(here, 1));
  return next;
}

const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');
const startOf = (lines: readonly Line[], index: number) =>
  lines.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0);

/**
 * Right is the sentence itself. A copy counts where nobody could tell it from the sentence left in its place: between the same
 * two neighbours (as far as their nearer words go), or, when the sentence itself is gone, beside one of them.
 */
function isRight(before: readonly Line[], after: readonly Line[], who: number, start: number): boolean {
  const at = after.findIndex((_, index) => startOf(after, index) === start);
  if (after[at]?.who === who) return true;
  const left = before[who - 1]?.text.slice(-16) === after[at - 1]?.text.slice(-16);
  const right = before[who + 1]?.text.slice(0, 16) === after[at + 1]?.text.slice(0, 16);
  const isThere = after.some((line) => line.who === who);
  return after[at]?.text === before[who]?.text && (isThere ? left && right : left || right);
}

test('a found anchor is never at another sentence', () => {
  let found = 0;
  let wrong = 0;
  fc.assert(
    fc.property(article, fc.array(edit, { maxLength: 8 }), fc.nat(1000), (texts, edits, pick) => {
      const before = texts.map((text, who) => ({ who, text }));
      const who = pick % before.length;
      const start = startOf(before, who);
      const anchor = makeAnchor(joined(before), { start, end: start + (before[who]?.text.length ?? 0) });
      const after = edits.reduce(edited, before as Line[]);
      const place = findAnchor(joined(after), anchor);
      if (!place) return;
      found++;
      if (!isRight(before, after, who, place.start)) wrong++;
    }),
    { numRuns: 3000 },
  );
  expect(wrong).toBe(0);
  expect(found).toBeGreaterThan(500);
});

test('an unchanged article gives back every place', () => {
  fc.assert(
    fc.property(article, fc.nat(1000), (texts, pick) => {
      const text = texts.join(' ');
      const who = pick % texts.length;
      const start = texts.slice(0, who).reduce((sum, each) => sum + each.length + 1, 0);
      const span = { start, end: start + (texts[who]?.length ?? 0) };
      expect(findAnchor(text, makeAnchor(text, span))).toEqual(span);
    }),
  );
});
