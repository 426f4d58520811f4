// What somebody typed or published must not steer the terminal an export is printed on, and TLP must not get lost.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS, write } from '../../../src/export/formats.ts';
import { safeJson, visible } from '../../../src/export/safe.ts';
import { sentenceId, briefingId } from '../../../src/model/text.ts';
import type { Marks } from '../../../src/model/triage.ts';
import { sampleDossier } from '../../helpers/dossier.ts';

// oxlint-disable-next-line no-misleading-character-class
const STEERING =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|[\ud800-\udfff]/u;
const EVIL = 'a\u001b]52;c;aGk=\u0007b\u009b31mc\u202ed\u2066e\u0000f\u200bg\u{e0041}h\ud800i\r\nj\u2028k\tl';

test.each(FORMATS)('%s: hostile notes, tags, titles and names are harmless', async (format) => {
  const marks: Marks = { tags: [EVIL], note: EVIL, rating: 'B2' };
  const dossier = await sampleDossier({
    title: EVIL,
    author: EVIL,
    marks: new Map([[sentenceId(briefingId('ferry'), 0), marks]]),
  });
  const excerpts = dossier.excerpts.map((excerpt) => ({
    ...excerpt,
    speaker: EVIL,
    sentence: { ...excerpt.sentence, text: EVIL },
    source: {
      ...excerpt.source,
      briefing: { ...excerpt.source.briefing, headline: EVIL, outlet: EVIL, url: `https://example.org/${EVIL}` },
    },
  }));
  const written = write(format, { ...dossier, excerpts, sources: excerpts.slice(0, 1).map(({ source }) => source) });
  expect(STEERING.exec(written.replaceAll('\n', ''))).toBeNull();
  expect(written.length).toBeGreaterThan(100);
});

test('json keeps hostile text to the letter', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0x10ffff)), (points) => {
      const text = String.fromCodePoint(...points);
      expect(JSON.parse(safeJson({ text }))).toEqual({ text });
      expect(STEERING.test(safeJson({ text }))).toBe(false);
      expect(visible(visible(text))).toBe(visible(text));
      expect(STEERING.test(visible(text).replaceAll('\n', ''))).toBe(false);
    }),
  );
});

test.each(FORMATS)('%s: the strictest marking is printed', async (format) => {
  expect(write(format, await sampleDossier())).toMatch(/TLP:AMBER|"tlp_2_0": "amber"/);
  const without = await sampleDossier({ marks: new Map() });
  expect(write(format, without)).not.toMatch(/TLP/);
});
