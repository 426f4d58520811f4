// The last door lets this program’s own sequences through, and nothing else.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeRows } from '../../../src/terminal/cells.ts';
import { guardFrame, guardLine } from '../../../src/terminal/guard.ts';
import { makeScreen } from '../../../src/terminal/screen.ts';
import { makeStyles } from '../../../src/terminal/styles.ts';
import { HOSTILE } from '../../helpers/hostile.ts';

/** Everything that a frame may hold, written apart from the guard: a frame must be nothing but these and plain text. */
const ALLOWED =
  /^(?:\x1b\[[0-9;]*[ABCDGHKSTXmr]|\x1b\[\?2026[hl]|\x1b\[5n|\r|\n|[^\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069])*$/u;
const PIECES = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE.map(({ text }) => text)),
  fc.constantFrom('\x1b', '\x1b[', '\x9b', '\x1b]', '\x1b[31m', '\x1b[5n', '\x1b[?25h', '2J', '\r\n', '\x07'),
);
const BYTES = fc.array(PIECES, { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('the last door lets frames through', () => {
  it.each([
    ['moves and colours', '\x1b[2;3H\x1b[0;1;31mred\x1b[m\x1b[K\x1b[5X\x1b[3C\x1b[G'],
    ['scrolling', '\x1b[2;10r\x1b[3S\x1b[r\x1b[T'],
    ['brackets and the question', '\x1b[?2026hx\x1b[?2026l\x1b[5n'],
    ['text of any language', 'Größe “日本” שלום 👩‍👩‍👧'],
    ['new lines', 'a\r\nb'],
  ])('%s', (_, frame) => {
    expect(guardFrame(frame)).toBe(frame);
  });
});

describe('and nothing else', () => {
  it.each(HOSTILE.map(({ name, text }) => [name, text]))('%s', (_, text) => {
    expect(guardFrame(`\x1b[1;1H${text}\x1b[m`)).toMatch(ALLOWED);
    expect(guardLine(text)).toMatch(/^[^\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]*$/);
  });

  test('whatever the bytes', () => {
    fc.assert(
      fc.property(BYTES, (bytes) => {
        expect(guardFrame(bytes)).toMatch(ALLOWED);
      }),
      { numRuns: 3000 },
    );
  });
});

test('a pane that holds anything at all still sends only what is meant, before the last door', () => {
  const sent: string[] = [];
  const screen = makeScreen({ columns: 60, rows: 5, depth: '256', synchronised: true, send: (bytes) => void sent.push(bytes) });
  fc.assert(
    fc.property(fc.array(BYTES, { maxLength: 4 }), BYTES, (rows, base) => {
      sent.length = 0;
      screen.setBase(base);
      screen.setPane('pane', { x: 3, y: 1, width: 40, height: 4 }, rows);
      screen.repaint();
      expect(sent.join('')).toMatch(ALLOWED);
      expect(guardFrame(sent.join(''))).toBe(sent.join(''));
    }),
    { numRuns: 1000 },
  );
});

test('control characters in a row are shown as a sign, invisible ones are left out', () => {
  const row = makeRows(makeStyles('16'))('a\x07b\x9bc\u202ed\u200be\tf');
  expect(String.fromCharCode(...row.codes)).toBe('a□b□cde f');
});
