// Keys in the newer way of writing come out in the older one.
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { withOldKeys } from '../../../src/terminal/kitty-keys.ts';
import { sortInput } from '../../../src/terminal/replies.ts';
import { makeSession } from '../../../src/terminal/session.ts';
import { makeWire } from '../../../src/terminal/wire.ts';

describe('keys in the new way of writing come in the old one', () => {
  test.each([
    ['Ctrl-c', '\x1b[99;5u', '\x03'],
    ['Ctrl-c with Num Lock', '\x1b[99;133u', '\x03'],
    ['Ctrl-d pressed again and again', '\x1b[100;5:2u', '\x04'],
    ['Esc', '\x1b[27u', '\x1b[27u'],
    ['Ctrl-[', '\x1b[91;5u', '\x1b[27u'],
    ['Ctrl-i, which is not Tab here', '\x1b[105;5u', '\x1b[105;5u'],
    ['Ctrl-m', '\x1b[109;5u', '\r'],
    ['Shift-Enter', '\x1b[13;2u', '\r'],
    ['Shift-Backspace', '\x1b[127;2u', '\x7f'],
    ['Shift-Tab', '\x1b[9;2u', '\x1b[Z'],
    ['Alt-x', '\x1b[120;3u', '\x1bx'],
    ['Ctrl-Space', '\x1b[32;5u', '\0'],
    ['arrows', '\x1b[A\x1b[1;2B', '\x1b[A\x1b[1;2B'],
    ['letters', 'jk', 'jk'],
    ['a key of no meaning', '\x1b[57441u', '\x1b[57441u'],
  ])('%s', (_, input, keys) => {
    expect(withOldKeys(input)).toBe(keys);
  });
});

test('the answer to the question is taken out of the keys', () => {
  expect(sortInput('j\x1b[?1uk')).toMatchObject({ keys: 'jk', replies: [{ kind: 'keys' }] });
  expect(sortInput('\x1b[?1').rest).toBe('\x1b[?1');
});

describe('the terminal is asked once, and left with the keys it had', () => {
  function session(asks: boolean) {
    const sent: string[] = [];
    return { ...makeSession((bytes) => void sent.push(bytes), asks), sent: () => sent.splice(0).join('') };
  }

  test('one that answers', () => {
    const held = session(true);
    held.enter();
    expect(held.sent()).toMatch(/\x1b\[\?1049h.*\x1b\[\?u$/);
    held.hasKeys();
    held.hasKeys();
    expect(held.sent()).toBe('\x1b[>1u');
    held.leave();
    expect(held.sent()).toMatch(/^\x1b\[<u.*\x1b\[\?1049l/);
    held.enter();
    expect(held.sent()).toMatch(/\x1b\[\?1049h.*\x1b\[>1u$/);
    held.leave();
    held.leave();
    expect(held.sent().match(/\x1b\[<u/g)).toHaveLength(1);
  });

  test('one that does not, or says so when the program has left', () => {
    const held = session(true);
    held.enter();
    held.leave();
    held.hasKeys();
    expect(held.sent()).not.toMatch(/\x1b\[[<>]/);
  });

  test('one that is not to be asked', () => {
    const held = session(false);
    held.enter();
    expect(held.sent()).not.toContain('\x1b[?u');
  });
});

test('through the whole wire: answered, pushed, Ctrl-c understood, popped', async () => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin, ref: () => stdin, unref: () => stdin });
  const sent: string[] = [];
  const stdout = Object.assign(new EventEmitter(), { columns: 40, rows: 10, write: (bytes: string) => sent.push(bytes) > 0 });
  const keys: string[] = [];
  const wire = makeWire({
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    env: { TERM: 'xterm-kitty' },
    onHangup() {},
    onResize() {},
    onKeys: (typed) => void keys.push(typed),
  });
  wire.open();
  stdin.write('\x1b[?0u');
  await expect.poll(() => sent.join('')).toContain('\x1b[>1u');
  stdin.write('\x1b[99;5u');
  await expect.poll(() => keys).toEqual(['\x03']);
  wire.close();
  expect(sent.join('')).toContain('\x1b[<u');
});
