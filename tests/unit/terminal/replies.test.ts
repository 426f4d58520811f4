// Answers of the terminal are told from keys, wherever the line cuts them.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { giveUp, sortInput } from '../../../src/terminal/replies.ts';

describe('answers are told from keys', () => {
  it.each([
    ['a sign of life', '\x1b[0n', '', ['alive'], ''],
    ['between two keys', 'j\x1b[0nk', 'jk', ['alive'], ''],
    ['the background', '\x1b]11;rgb:0000/0000/0000\x1b\\', '', ['osc'], ''],
    ['the background, other end, with what it is', 'x\x1b]11;rgb:ffff/ffff/ffff\x07\x1b[?62;22c', 'x', ['osc', 'attributes'], ''],
    ['arrows are keys', '\x1b[A\x1bOB', '\x1b[A\x1bOB', [], ''],
    ['F3 is a key', '\x1b[1;2R', '\x1b[1;2R', [], ''],
    ['Esc is a key', '\x1b', '\x1b', [], ''],
    ['half an answer waits', 'j\x1b[', 'j', [], '\x1b['],
    ['half a sign of life waits', '\x1b[0', '', [], '\x1b[0'],
    ['half a background waits', '\x1b]11;rgb:00', '', [], '\x1b]11;rgb:00'],
    ['a paste goes through', '\x1b[200~q\x1b[201~', '\x1b[200~q\x1b[201~', [], ''],
  ])('%s', (_, input, keys, replies, rest) => {
    const sorted = sortInput(input);
    expect([sorted.keys, sorted.replies.map((reply) => reply.kind), sorted.rest]).toEqual([keys, replies, rest]);
  });
});

test('an answer that never ends is not typed; a key that looked like one is', () => {
  expect(giveUp('\x1b]11;rgb:00')).toBe('');
  expect(giveUp('\x1b[?62')).toBe('');
  expect(giveUp('\x1b[')).toBe('\x1b[');
  expect(giveUp('\x1b]')).toBe('\x1b]');
});

const EVENT = fc.constantFrom('j', 'k', '\x1b[A', '\x1b[0n', '\x1b]11;rgb:00/00/00\x1b\\', '\x1b[?6c', 'é', '\x1b[5~', '0n');

test('on a line that carries one byte at a time, answers that are due come out whole, and Esc stays a key', () => {
  fc.assert(
    fc.property(fc.array(EVENT, { maxLength: 12 }), (events) => {
      const text = events.join('');
      const whole = sortInput(text);
      let keys = '';
      let rest = '';
      const kinds: string[] = [];
      for (const byte of text) {
        const sorted = sortInput(rest + byte, true);
        keys += sorted.keys;
        rest = sorted.rest;
        kinds.push(...sorted.replies.map((reply) => reply.kind));
      }
      expect([keys + giveUp(rest), kinds]).toEqual([whole.keys + giveUp(whole.rest), whole.replies.map((reply) => reply.kind)]);
    }),
  );
  expect(giveUp(sortInput('\x1b', true).rest)).toBe('\x1b');
});

test('wherever the line cuts them, the same keys and answers come out', () => {
  fc.assert(
    fc.property(fc.array(EVENT, { maxLength: 12 }), fc.infiniteStream(fc.integer({ min: 1, max: 4 })), (events, sizes) => {
      const text = events.join('');
      const whole = sortInput(text);
      let keys = '';
      let rest = '';
      const kinds: string[] = [];
      for (let at = 0; at < text.length;) {
        let size = sizes.next().value ?? 1;
        // A lone ESC at the end of a piece is a key, by design: the cut falls after it.
        while (text.charAt(at + size - 1) === '\x1b') size++;
        const sorted = sortInput(rest + text.slice(at, at + size));
        keys += sorted.keys;
        rest = sorted.rest;
        kinds.push(...sorted.replies.map((reply) => reply.kind));
        at += size;
      }
      expect([keys + rest, kinds]).toEqual([whole.keys + whole.rest, whole.replies.map((reply) => reply.kind)]);
    }),
  );
});
