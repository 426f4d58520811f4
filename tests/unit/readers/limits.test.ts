// Hostile, broken and endless input: each gives the notice that names what is wrong, or the limit it goes beyond, and nothing else.
import { gzipSync as quickGzip } from 'node:zlib';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/model/limits.ts';
import { read } from '../../../src/readers/read.ts';
import { column, pdfOf } from '../../helpers/pdf.ts';

const PROSE =
  'Rescue teams reached the flooded valley on Tuesday after the river had broken two of its three dams, officials said. ';
const HEAD = 'From: a@b.example\r\nSubject: Dams\r\nDate: Sun, 4 May 2031 06:30:00 +0200\r\n';

async function said(name: string, bytes: Uint8Array): Promise<string[]> {
  const { briefings, notices } = await read({ name, path: `in/${name}`, bytes });
  return [...notices, ...briefings.flatMap((briefing) => briefing.notices)].map(({ what }) => what);
}

function packed(bytes: Uint8Array, times: number): Uint8Array {
  return times === 0 ? bytes : packed(gzipSync(bytes), times - 1);
}

function nestedMail(depth: number): Uint8Array {
  let part = `Content-Type: text/plain\r\n\r\n${PROSE}`;
  for (let i = 0; i < depth; i++)
    part = `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n${part}\r\n--b${i}--\r\n`;
  return strToU8(HEAD + part);
}

/** A zip archive that says of its file that it is encrypted. */
function locked(): Uint8Array {
  const zip = zipSync({ 'a.txt': strToU8(PROSE) });
  zip[6] = (zip[6] ?? 0) | 1;
  const list = Buffer.from(zip).indexOf('PK\x01\x02', 0, 'latin1');
  zip[list + 8] = (zip[list + 8] ?? 0) | 1;
  return zip;
}

const document = pdfOf([column([PROSE.slice(0, 60), PROSE.slice(60)], 72, 700)]);
const word = zipSync({
  'word/document.xml': strToU8(`<w:document><w:body><w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p></w:body></w:document>`),
});
const archive = zipSync({ 'a.txt': strToU8(PROSE.repeat(20)) });
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const damaged = /^is cut short or damaged \(/;

const CASES: readonly (readonly [string, string, () => Uint8Array, string | RegExp])[] = [
  [
    'a file that is too large',
    'a.txt',
    () => new Uint8Array(LIMITS.fileBytes + 1),
    'is larger than 100 MB, the limit for one file',
  ],
  [
    'a zip bomb',
    'a.zip',
    () => zipSync({ 'a.txt': new Uint8Array(3_000_000) }),
    'was not unpacked whole: a.txt (it would grow more than 1000 times, the limit)',
  ],
  [
    'a gzip bomb',
    'a.gz',
    () => quickGzip(new Uint8Array(LIMITS.fileBytes + 1), { level: 1 }),
    'unpacks to more than 100 MB, the limit for one file',
  ],
  ['archives in archives', 'a.gz', () => packed(strToU8(PROSE), 6), 'is packed more than 4 times, the limit'],
  ['mail in mail', 'a.eml', () => nestedMail(60), 'has parts inside each other more than 40 times, the limit for mail'],
  [
    'a page nested too deep',
    'a.html',
    () => strToU8(`<html>${'<div>'.repeat(400)}<p>${PROSE}</p>`),
    'nests more than 300 elements in each other: deeper tags were left out, their text is kept',
  ],
  [
    'an endless page',
    'a.html',
    () => strToU8(`<p class="${'wide '.repeat(30)}">${PROSE}</p>`.repeat(13_000)),
    'is a long page: only its first 3 million characters were read',
  ],
  [
    'an endless feed',
    'a.xml',
    () => strToU8(`<rss><channel>${`<item><title>a</title><description>${PROSE.repeat(8)}</description></item>`.repeat(5_300)}`),
    'is a long feed: only its first 5 million characters were read',
  ],
  [
    'a feed that is a page',
    'a.rss',
    () => strToU8(`<!doctype html><html><body><h1>Log in</h1><p>${PROSE}</p></body></html>`),
    'is named like a feed and is a web page',
  ],
  ['a PDF that is cut short', 'a.pdf', () => document.slice(0, 200), damaged],
  ['a Word document that is cut short', 'a.docx', () => word.slice(0, word.length - 40), damaged],
  ['an archive that is cut short', 'a.zip', () => archive.slice(0, archive.length - 40), damaged],
  ['a locked archive', 'a.zip', locked, 'is protected by a password'],
  [
    'a locked Word document',
    'a.docx',
    () => Uint8Array.from([...OLE, ...new Uint8Array(600)]),
    'is protected by a password, or saved by an old Office program',
  ],
  ['rich text', 'a.rtf', () => strToU8(String.raw`{\rtf1\ansi Dams give way}`), 'is rich text (RTF), which is not read'],
  [
    'too many lines of NDJSON',
    'a.ndjson',
    () => strToU8('{"body":"x"}\n'.repeat(LIMITS.briefings + 2)),
    'only the first 20,000 briefings were read, the limit for one file',
  ],
  ['an empty list of feeds', 'a.opml', () => strToU8('<opml><body></body></opml>'), 'is a list of feeds with nothing in it'],
  [
    'an archive of nothing',
    'a.zip',
    () => zipSync({ '.hidden': strToU8('x') }),
    'is an archive without files that could be read',
  ],
];

describe('a notice says what is wrong with', () => {
  it.each(CASES)('%s', async (_name, name, make, wanted) => {
    expect(await said(name, make())).toEqual([typeof wanted === 'string' ? wanted : expect.stringMatching(wanted)]);
  });

  it('a text that goes on and on: the limits of reading and of one briefing', async () => {
    const long = await said('a.txt', strToU8(`${PROSE}\n\n`.repeat(90_000)));
    expect(long).toEqual([
      'is long: only its first 10 million characters were read',
      'only the first 2,000,000 characters are in the text',
    ]);
  });
});

it('entities that would grow stay as they are written', async () => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
  const feed = `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><rss><channel><title>&e0; &e9;</title><item><title>x</title></item></channel></rss>`;
  const { briefings } = await read({ name: 'a.xml', bytes: strToU8(feed) });
  expect(briefings[0]?.outlet).toBe('ha &e9;');
});

it('a name cannot forge a line or steer a terminal', async () => {
  const { notices } = await read({ name: 'x', path: 'in/x\n0 problems\u001b[2J.pdf', bytes: document.slice(0, 200) });
  expect(notices[0]?.where).toBe('in/x␊0 problems␛[2J.pdf');
});
