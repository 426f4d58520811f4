// Colours and attributes: the fewest bytes from one pen to another, and the nearest colour there is.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeStyles, type Depth } from '../../../src/terminal/styles.ts';

/** What a row in this style sends first, from the default pen. */
function worn(depth: Depth, ...parameters: readonly string[]): string {
  const styles = makeStyles(depth);
  return styles.transition(
    0,
    parameters.reduce((style, part) => styles.apply(style, part), 0),
  );
}

describe('a colour the terminal lacks is drawn in the nearest it has', () => {
  it.each<[Depth, string, string]>([
    ['truecolor', '38;2;1;2;3', '\x1b[38;2;1;2;3m'],
    ['256', '38;2;255;0;0', '\x1b[38;5;196m'],
    ['16', '38;2;255;0;0', '\x1b[91m'],
    ['16', '38;5;22', '\x1b[32m'],
    ['16', '48;5;250', '\x1b[47m'],
    ['16', '38;5;232', '\x1b[30m'],
    ['mono', '38;2;255;0;0', ''],
    ['mono', '1;31;44', '\x1b[1m'],
    ['256', '38:2:255:0:0', '\x1b[38;5;196m'],
    ['16', '92', '\x1b[92m'],
  ])('%s: %s', (depth, parameters, bytes) => {
    expect(worn(depth, parameters)).toBe(bytes);
  });
});

describe('attributes', () => {
  it.each<[string, readonly string[], string]>([
    ['an empty SGR is a reset', ['1;31', ''], ''],
    ['conceal, blink and fonts are not worn', ['8;5;11'], ''],
    ['bold off leaves no dim', ['1;2', '22'], ''],
    ['the default colour', ['31', '39'], ''],
    ['a colour without its numbers', ['38'], ''],
  ])('%s', (_, parameters, bytes) => {
    expect(worn('truecolor', ...parameters)).toBe(bytes);
  });

  test('bold going while dim stays sets dim again', () => {
    const styles = makeStyles('16');
    expect(styles.transition(styles.apply(0, '1;2;31;44'), styles.apply(0, '2;31;44'))).toBe('\x1b[22;2m');
  });

  test('a blank keeps only what shows on it', () => {
    const styles = makeStyles('16');
    expect(styles.blank(styles.apply(0, '1;3;31'))).toBe(0);
    expect(styles.blank(styles.apply(0, '1;31;44'))).toBe(styles.apply(0, '44'));
    expect(styles.blank(styles.apply(0, '4;31'))).toBe(styles.apply(0, '4;31'));
  });
});

const SGR = fc.array(fc.constantFrom(0, 1, 2, 3, 4, 7, 9, 22, 23, 24, 27, 29, 31, 39, 44, 49, 95, 103), { maxLength: 6 });

test('whichever way from one pen to another is taken, it ends at the other', () => {
  const styles = makeStyles('truecolor');
  const wear = (from: number, bytes: string) =>
    [...bytes.matchAll(/\x1b\[([0-9;]*)m/g)].reduce((style, [, parameters]) => styles.apply(style, parameters ?? ''), from);
  fc.assert(
    fc.property(SGR, SGR, (first, second) => {
      const from = styles.apply(0, first.join(';'));
      const to = styles.apply(from, second.join(';'));
      expect(wear(from, styles.transition(from, to))).toBe(to);
    }),
  );
});
