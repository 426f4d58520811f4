// Our table of character widths agrees with string-width.
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { clusterCells } from '../../../src/model/width.ts';

/** Characters that were not assigned yet may differ in tables of different years; of the many that are alike a sample will do. */
const isAsked = (point: number) =>
  !/[\p{Cn}\p{Co}]/u.test(String.fromCodePoint(point)) && (point % 16 === 0 || !ALIKE.test(String.fromCodePoint(point)));
const ALIKE = /[\p{Ideographic}\uac00-\ud7a3]/u;

it('gives every character the width that string-width gives it', () => {
  const different: string[] = [];
  for (let point = 0x20; point < 0x110000; point++) {
    if (!isAsked(point)) continue;
    const character = String.fromCodePoint(point);
    if (clusterCells(character) !== stringWidth(character, { countAnsiEscapeCodes: true })) different.push(point.toString(16));
  }
  expect(different).toEqual([]);
});

it.each([
  ['a letter with marks', 'e\u0301\u0323', 1],
  ['a flag', '\u{1f1eb}\u{1f1ee}', 2],
  ['a keycap', '3\ufe0f\u20e3', 2],
  ['an unqualified keycap', '#\u20e3', 2],
  ['a digit with a selector', '3\ufe0f', 1],
  ['a heart asked to be a picture', '\u2764\ufe0f', 2],
  ['a heart', '\u2764', 1],
  ['a hand of some colour', '\u{1f44b}\u{1f3fd}', 2],
  ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 2],
  ['a syllable in letters', '\u1112\u1161\u11ab', 2],
  ['letters that make none', '\u1100\u1100\u1161', 4],
  ['an ideograph', '\u5317', 2],
  ['half-width kana with its mark', '\uff76\uff9e', 2],
  ['a Devanagari syllable', '\u0915\u093f', 2],
  ['a zero-width joiner', '\u200d', 0],
  ['a lone half of a pair', '\ud83d', 0],
])('%s', (_name, cluster, cells) => {
  expect(clusterCells(cluster)).toBe(cells);
  expect(stringWidth(cluster)).toBe(cells);
});

it('and so it is for clusters made at random', () => {
  const pieces =
    '\u0301 \u0323 \ufe0f \u200d \u20e3 \u{1f3fd} \u{1f469} \u2764 \u1100 \u1161 \u11a8 \u093f \uff9e \u5317 a 3 # \u{e0067}'.split(
      ' ',
    );
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const different = new Set<string>();
  let seed = 7;
  const next = (limit: number) => (seed = (Math.imul(seed, 48_271) >>> 0) % 0x7fffffff) % limit;
  for (let n = 0; n < 8_000; n++) {
    const text = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join('');
    for (const { segment } of segmenter.segment(text)) if (clusterCells(segment) !== stringWidth(segment)) different.add(segment);
  }
  expect([...different].map((cluster) => Array.from(cluster, (each) => each.codePointAt(0)?.toString(16)).join(' '))).toEqual([]);
});
