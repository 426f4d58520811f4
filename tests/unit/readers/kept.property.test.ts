// Nothing is lost: for every format, headline, body and furniture together hold the words that the document shows, each as often.
import * as fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/read.ts';
import { column, pdfOf } from '../../helpers/pdf.ts';

/** Lines as articles and the pages around them have them; without signs that a format would read as its own. */
const LINES = [
  'Rescue teams reached the flooded valley on Tuesday, officials said, and the third dam holds for now.',
  'Around forty families were taken to a school in the upper town, where beds and meals were ready.',
  'Nobody was hurt when the mole broke, but two boats were lost and its light went out in the night.',
  'Dams give way after warnings',
  'By Ada Byrne',
  '4 May 2031',
  'Share this',
  'Source: Valley Post',
  'Key Takeaways:',
  'Photo: Ada Byrne',
  'Support us or become our patron!',
  'Valley Institute',
  'Read more: Three valleys on alert',
  'All rights reserved',
  '12 Comments',
  'Home',
];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escape(line)}</p>`).join('\n');
const HEAD = 'From: a@b.example\r\nSubject: Floods\r\nDate: Sun, 4 May 2031 06:30:00 +0200\r\n';

/** How each format writes lines; `extra` are words that the format itself adds and shows. */
const FORMATS: Readonly<Record<string, { readonly make: (lines: readonly string[]) => Uint8Array; readonly extra?: string }>> = {
  'plain text': { make: (lines) => strToU8(lines.join('\n\n')) },
  'lines without gaps': { make: (lines) => strToU8(lines.join('\n')) },
  Markdown: {
    make: (lines) => strToU8(`# Floods\n\n${lines.join('\n\n')}\n\n- [one](https://a.example/)\n`),
    extra: 'Floods one',
  },
  'a page': {
    make: (lines) =>
      strToU8(
        `<html><head><title>Floods</title></head><body><nav><a href="/">Menu</a></nav><article><h1>Floods</h1>${paragraphs(lines)}</article></body></html>`,
      ),
    extra: 'Floods Menu',
  },
  'a mail': { make: (lines) => strToU8(`${HEAD}\r\n${lines.join('\r\n\r\n')}`), extra: 'Floods' },
  'a mail of markup': {
    make: (lines) =>
      strToU8(`${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>${paragraphs(lines)}</body></html>`),
    extra: 'Floods',
  },
  'a feed': {
    make: (lines) =>
      strToU8(
        `<rss><channel><title>V</title><item><title>Floods</title><description>${escape(paragraphs(lines))}</description></item></channel></rss>`,
      ),
    extra: 'Floods',
  },
  'a Word document': {
    make: (lines) =>
      zipSync({
        'word/document.xml': strToU8(
          `<w:document xmlns:w="w"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${escape(line)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
        ),
      }),
  },
  'a PDF': { make: (lines) => pdfOf([column(lines, 72, 700)]) },
  NDJSON: { make: (lines) => strToU8(JSON.stringify({ body: lines.join('\n\n') })) },
  'a packed text': { make: (lines) => zipSync({ 'a.txt.gz': gzipSync(strToU8(lines.join('\n\n'))) }) },
};

const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();

describe('headline, body and furniture together are the whole text of', () => {
  it.each(Object.entries(FORMATS))('%s', async (_name, { make, extra = '' }) => {
    const property = fc.asyncProperty(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 }), async (lines) => {
      const { briefings } = await read({ name: 'a', bytes: make(lines) });
      const kept = briefings.flatMap(({ headline = '', body, furniture }) => [
        headline,
        body,
        ...furniture.map(({ text }) => text),
      ]);
      expect(words(kept.join('\n'))).toEqual(words(`${lines.join('\n')}\n${extra}`));
    });
    await fc.assert(property, { numRuns: 40 });
  });
});
