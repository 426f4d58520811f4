// Sanitised text steers no terminal, and sanitising twice changes nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitise, sanitiseInPlace } from '../../../src/readers/sanitise.ts';

const UNSAFE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b',
      '\u009b',
      '\r',
      '\n',
      '\t',
      '\0',
      '\u202e',
      '\u200b',
      '\u200d',
      '\ud800',
      '\u0301',
      '\ufe0f',
      '\u{e0041}',
      'a',
      'ب',
      '👩',
      '[',
      ']0;',
      '\\',
    ),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
});

/** A hostile text for which a property fails; null when there is none. */
function counterexample(property: (text: string) => boolean) {
  return fc.check(fc.property(hostile, property)).counterexample;
}

describe('sanitising', () => {
  it('leaves nothing that steers a terminal', () => {
    expect(counterexample((text) => !UNSAFE.test(sanitise(text)) && !UNSAFE.test(sanitiseInPlace(text)))).toBeNull();
  });
  it('leaves well-formed text', () => {
    expect(counterexample((text) => sanitise(text).isWellFormed() && sanitiseInPlace(text).isWellFormed())).toBeNull();
  });
  it('changes nothing the second time', () => {
    expect(counterexample((text) => sanitise(sanitise(text)) === sanitise(text))).toBeNull();
  });
  it('keeps every offset in place', () => {
    expect(counterexample((text) => sanitiseInPlace(text).length === text.length)).toBeNull();
  });
  it('leaves ordinary text of many scripts alone', () => {
    for (const text of ['Ελλάδα, Łódź – “ok”', 'می‌خواهم', 'क्‍ष', '👩‍👩‍👧‍👦 🇩🇪', 'e\u0301te\u0301', '日本語', '❤️']) {
      expect(sanitise(text)).toBe(text);
      expect(sanitiseInPlace(text)).toBe(text);
    }
  });
  it('stops floods of marks', () => {
    expect(sanitise(`e${'\u0301'.repeat(100)}x`)).toBe('e\u0301\u0301\u0301\u0301x');
    expect(sanitise(`a${'\ufe0f'.repeat(50)}b`)).toBe('ab');
  });
  it('shows escape sequences as text', () => {
    expect(sanitise('a\u001b]52;c;eA==\u0007b')).toBe('a␛]52;c;eA==␇b');
  });
});
