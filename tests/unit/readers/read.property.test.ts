// Reading never throws and gives sound briefings, whatever the bytes.
import * as fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.ts';
import { read } from '../../../src/readers/read.ts';
import { column, pdfOf } from '../../helpers/pdf.ts';

const PROSE = 'Rescue teams reached the flooded valley on Tuesday, officials said. The third dam holds “for now”, they added.[1]';

/** One small document of each format, to be broken. */
const FIXTURES: readonly Uint8Array[] = [
  strToU8(`Dams give way\nBy Ada Byrne\n4 May 2031\n\n${PROSE}\n\n• one\n• two\n\nShare this\n\n${PROSE}`),
  strToU8(
    `<html><head><title>Dams</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dams"}</script></head><body><h1>Dams</h1><p>${PROSE}</p><ul><li>a<li>b</ul></body></html>`,
  ),
  strToU8(
    `<?xml version="1.0"?><rss><channel><title>V</title><item><title>Dams</title><description><![CDATA[<p>${PROSE}</p>]]></description></item></channel></rss>`,
  ),
  strToU8(
    `From: a@b.example\r\nSubject: Dams\r\nDate: Sun, 4 May 2031 06:30:00 +0200\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\n${PROSE}\r\n--b--\r\n`,
  ),
  strToU8(`---\ntitle: Dams\n---\n\n# Dams\n\n${PROSE}\n\n- a\n- b\n`),
  strToU8(`{"id":"1","body":"${PROSE.replaceAll('"', '')}"}\n`),
  zipSync({ 'a.txt': strToU8(PROSE), 'word/x.xml': strToU8('<a/>') }),
  gzipSync(strToU8(PROSE)),
  zipSync({
    'word/document.xml': strToU8(`<w:document><w:body><w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p></w:body></w:document>`),
  }),
  strToU8(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Dams', content_text: PROSE }] }),
  ),
  strToU8('<opml><body><outline text="a" xmlUrl="a.xml"/><outline text="b" xmlUrl="https://b.example/f"/></body></opml>'),
  strToU8(`From a@b Sun\nFrom: a@b.example\nSubject: Dams\nDate: Sun, 4 May 2031 06:30:00 +0200\n\n> ${PROSE}\n>> no\n\nyes\n`),
  strToU8(`${'Menu\n\nNews\n\n'.repeat(15)}Dams give way after warnings\n\n${`${PROSE}\n\n`.repeat(4)}About us\n`),
  strToU8(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/x/"><entry><title>Dams</title><content mode="base64" type="x/y">${btoa('Dams')}</content></entry></feed>`,
  ),
  pdfOf([column([PROSE.slice(0, 60), PROSE.slice(60, 110)], 72, 700)]),
  strToU8('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
];

/** A fixture with bytes changed, cut out, or repeated. */
const broken = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('set', 'cut', 'repeat'), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
  )
  .map(([bytes, changes]) => {
    let out = [...bytes];
    for (const [place, deed, value] of changes) {
      const at = place % Math.max(1, out.length);
      if (deed === 'set') out[at] = value;
      else if (deed === 'cut') out = [...out.slice(0, at), ...out.slice(at + value)];
      else out = [...out.slice(0, at + value), ...out.slice(at)];
    }
    return Uint8Array.from(out);
  });

const NAMES = ['a.txt', 'a.html', 'a.xml', 'a.eml', 'a.md', 'a.pdf', 'a'];

function isSound(briefing: Briefing): boolean {
  const { body, blocks, furniture } = briefing;
  let last = 0;
  for (const block of blocks) {
    if (block.start < last || block.end <= block.start || block.end > body.length) return false;
    if (/^\s|\s$/.test(body.slice(block.start, block.end))) return false;
    last = block.end;
  }
  return (
    furniture.every((item) => item.at >= 0 && item.at <= body.length && item.text !== '') &&
    isExplained(briefing) &&
    body.isWellFormed() &&
    !/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/.test(body)
  );
}

const FIELDS = ['headline', 'outlet', 'via', 'byline', 'published', 'url', 'language'] as const;

/** Every field says which rule found it, and no rule says so of a field that is not there. */
function isExplained({ found, foundIn = {}, ...briefing }: Briefing): boolean {
  const has = FIELDS.filter((field) => briefing[field] !== undefined);
  return (
    has.every((field) => (found[field] ?? '') !== '') &&
    Object.keys(found).every((field) => has.some((other) => other === field)) &&
    Object.keys(foundIn).every((field) => field in found)
  );
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('reading anything', () => {
  it('never throws and gives sound briefings, whatever the bytes', async () => {
    const property = fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 300 }), broken),
      fc.constantFrom(...NAMES),
      async (bytes, name) => {
        const { briefings, notices, listed = [] } = await read({ name, bytes });
        return briefings.every(isSound) && briefings.length + notices.length + listed.length > 0;
      },
    );
    expect((await fc.check(property, { numRuns: 150 })).counterexample).toBeNull();
  });

  it('gives the same for the same bytes', async () => {
    for (const bytes of FIXTURES) expect(await read({ name: 'a', bytes })).toEqual(await read({ name: 'a', bytes }));
  });

  it('keeps every word of a plain text in headline, body or furniture', async () => {
    const line = fc.constantFrom(
      PROSE,
      'Dams give way',
      'By Ada Byrne',
      '4 May 2031',
      'Share this',
      'Source: Valley Post',
      '• a point of order',
      '',
      'Key Takeaways:',
      'Photo: Ada Byrne',
      'Support us or become our patron!',
      'Valley Institute',
      'went on for days',
    );
    const property = fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 24 }), async (lines) => {
      const text = lines.join('\n');
      const { briefings } = await read({ name: 'a.txt', bytes: strToU8(text) });
      const kept = briefings
        .flatMap((one) => [one.headline ?? '', one.body, ...one.furniture.map((item) => item.text)])
        .join('\n');
      const wanted = words(text.replaceAll('[1]', ''));
      return wanted.length === 0 || words(kept.replaceAll('[1]', '')).toSorted().join(' ') === wanted.toSorted().join(' ');
    });
    expect((await fc.check(property, { numRuns: 150 })).counterexample).toBeNull();
  });

  it('is not stopped by deep nesting', async () => {
    const deep = `<html><body>${'<div>'.repeat(20_000)}<p>${PROSE}</p>`;
    const { briefings } = await read({ name: 'a.html', bytes: strToU8(deep) });
    expect(briefings).toHaveLength(1);
  });

  it('is not stopped by marks that never close', async () => {
    for (const text of [
      `<rss>${'<a "'.repeat(20_000)}`,
      `<html>${'<!--'.repeat(20_000)}`,
      `<p ${'"'.repeat(20_000)}`,
      '['.repeat(50_000),
      `${'* '.repeat(20_000)}\n`.repeat(3),
      'a'.repeat(200_000),
      'The river rose again today, and officials of the valley said so to us all.\n'.repeat(20_000),
      `# T\n\n${'**a '.repeat(50_000)}`,
    ]) {
      const { briefings, notices } = await read({ name: 'a.txt', bytes: strToU8(text) });
      expect(briefings.length + notices.length).toBeGreaterThan(0);
    }
  });
});
