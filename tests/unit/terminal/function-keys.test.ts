// Function keys as the many kinds of terminals send them.
import { expect, test } from 'vitest';
import { withFunctionKeys } from '../../../src/terminal/function-keys.ts';
import { keysOf } from '../../../src/ui/key-names.ts';

test.each([
  ['xterm', '\x1bOP', ['F1']],
  ['a Linux console', '\x1b[[A', ['F1']],
  ['rxvt', '\x1b[11~', ['F1']],
  ['kitty', '\x1b[P', ['F1']],
  ['with Shift held', '\x1b[1;2Q', ['F2']],
  ['F5', '\x1b[15~', ['F5']],
  ['F12', '\x1b[24~', ['F12']],
  ['between letters', 'j\x1bOSk', ['j', 'F4', 'k']],
  ['with Ctrl held', '\x1b[23;5~', ['F11']],
])('a function key of %s has its name', (_name, bytes, keys) => {
  expect(keysOf(withFunctionKeys(bytes), {})).toEqual(keys);
});

test.each(['\x1b[A', '\x1b[5~', '\x1b[200~', '\x1b[27u', '\x1b[25;1R', 'plain'])('%j stays as it is', (bytes) => {
  expect(withFunctionKeys(bytes)).toBe(bytes);
});
