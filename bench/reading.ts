// How fast each format is read: documents and megabytes a second of processor time, and how much memory it takes at most, each in a
// process of its own. `node bench/reading.ts` for the usual documents beside the plain libraries, `node bench/reading.ts worst` for
// files of 95 MB with the heap that a reader thread has. Every document is made up here.
import { fork } from 'node:child_process';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { Readability } from '@mozilla/readability';
import { parseFeed } from 'feedsmith';
import PostalMime from 'postal-mime';
import { extractText, getDocumentProxy } from 'unpdf';
import { LIMITS } from '../src/model/limits.ts';
import { read } from '../src/readers/read.ts';
import { column, pdfOf } from '../tests/helpers/pdf.ts';

const NOUNS =
  'river valley council bridge harbour minister teacher market school winter border engine garden letter tower doctor'.split(' ');
const VERBS = 'reached watched closed opened followed repaired ordered measured counted guarded'.split(' ');

/** Sentences that differ, without chance: the same document each time. */
function sentence(n: number): string {
  const noun = (k: number) => NOUNS[(n * 7 + k * 5) % NOUNS.length] ?? 'river';
  return `The ${noun(1)} ${VERBS[n % VERBS.length] ?? 'reached'} the ${noun(2)} near the ${noun(3)} on day ${n}, and “the ${noun(4)} will stay,” officials of the ${noun(5)} said.`;
}

function paragraph(n: number): string {
  return [0, 1, 2, 3].map((k) => sentence(n * 4 + k)).join(' ');
}

function article(n: number): string[] {
  return Array.from({ length: 20 }, (_, k) => paragraph(n * 20 + k));
}

function menuItem(noun: string): string {
  return `<li class="menu-item" data-track="nav-${noun}" onclick="go('${noun}')"><a href="/${noun}" data-id="${noun}" aria-label="${noun}" style="color:red"><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>${noun}</a></li>`;
}

/** As pages are saved: most of it scripts, styles, drawings and attributes around the article. */
function page(n: number): string {
  const script = `<script>var data=${JSON.stringify(Array.from({ length: 400 }, (_, k) => ({ id: k, name: NOUNS[k % NOUNS.length], on: true })))};</script>`;
  const style = `<style>${NOUNS.map((noun) => `.${noun}-box > a:hover { color: #123; margin: 0 ${noun.length}px }`)
    .join('')
    .repeat(8)}</style>`;
  const menu = `<ul>${[...NOUNS, ...NOUNS].map(menuItem).join('')}</ul>`;
  const text = article(n)
    .map((each) => `<p class="text" data-n="${n}">${each}</p>${script.slice(0, 600)}</script>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>Report ${n} | Valley Post</title>${script.repeat(3)}${style}</head><body><nav>${menu}</nav><article><h1>Report ${n}</h1><p class="byline">By Ada Byrne</p><time datetime="2031-05-04">4 May</time>${text}</article><aside>${menu}</aside>${script}<footer>${menu}</footer></body></html>`;
}

/** The same without anything around the text. */
function barePage(n: number): string {
  return `<html><head><title>Report ${n} | Valley Post</title></head><body><h1>Report ${n}</h1>${article(n)
    .map((each) => `<p>${each}</p>`)
    .join('')}</body></html>`;
}

function dump(n: number): string {
  return [...NOUNS, ...NOUNS, `Report ${n} of the valley`, 'May 4, 2031', ...article(n), 'More from us', ...NOUNS].join('\n\n');
}

function feed(n: number): string {
  const items = Array.from(
    { length: 30 },
    (_, k) =>
      `<item><title>Report ${n}.${k}</title><link>https://post.example/${k}</link><description>&lt;p&gt;${paragraph(n + k)}&lt;/p&gt;</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Valley Post</title>${items.join('')}</channel></rss>`;
}

const MAIL =
  'From: Ada Byrne <ada@post.example>\r\nSubject: Report\r\nDate: Sun, 4 May 2031 06:30:00 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';

function wrapped(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g')) ?? [];
}

function document(n: number): Uint8Array {
  const lines = article(n).flatMap((each) => wrapped(each.replaceAll(/[“”]/g, '"'), 90));
  return pdfOf(Array.from({ length: Math.ceil(lines.length / 50) }, (_, k) => column(lines.slice(k * 50, k * 50 + 50), 60, 740)));
}

function word(n: number): Uint8Array {
  const text = article(n).map((each) => `<w:p><w:r><w:t>${each}</w:t></w:r></w:p>`);
  return zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${text.join('')}</w:body></w:document>`) });
}

type Make = (n: number) => Uint8Array;
type Deed = (bytes: Uint8Array) => unknown;

const ours: Deed = (bytes) => read({ name: 'a', bytes });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What is measured, and on which documents; a plain library stands below the format it is for. */
const USUAL: Readonly<Record<string, readonly [Make, Deed]>> = {
  'plain text': [(n) => strToU8(`Report ${n}\n\nBy Ada Byrne\n\n${article(n).join('\n\n')}`), ours],
  'page as text': [(n) => strToU8(dump(n)), ours],
  markdown: [(n) => strToU8(`# Report ${n}\n\n${article(n).join('\n\n')}`), ours],
  html: [(n) => strToU8(page(n)), ours],
  '  linkedom + readability': [(n) => strToU8(page(n)), (bytes) => new Readability(parseHTML(text(bytes)).document).parse()],
  'html, bare': [(n) => strToU8(barePage(n)), ours],
  '  linkedom + readability ': [(n) => strToU8(barePage(n)), (bytes) => new Readability(parseHTML(text(bytes)).document).parse()],
  feed: [(n) => strToU8(feed(n)), ours],
  '  feedsmith': [(n) => strToU8(feed(n)), (bytes) => parseFeed(text(bytes))],
  mail: [(n) => strToU8(MAIL + article(n).join('\r\n\r\n')), ours],
  '  postal-mime': [(n) => strToU8(MAIL + article(n).join('\r\n\r\n')), (bytes) => PostalMime.parse(bytes)],
  pdf: [document, ours],
  '  unpdf': [document, async (bytes) => extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }))],
  docx: [word, ours],
  ndjson: [(n) => strToU8(`${JSON.stringify({ id: String(n), body: article(n).join('\n\n') })}\n`), ours],
  'zip of text': [(n) => zipSync({ 'a.txt': strToU8(article(n).join('\n\n')) }), ours],
  'gzip of html': [(n) => gzipSync(strToU8(page(n))), ours],
};

const SIZE = 95_000_000;
const PROSE = `${paragraph(1)}\n\n`;
const filled = (part: string, size = SIZE) => Buffer.from(part.repeat(Math.floor(size / Buffer.byteLength(part))));

/** The largest files that are let in, of each kind that once took more memory than a reader thread has. */
const WORST: Readonly<Record<string, () => Uint8Array>> = {
  'plain text': () => filled(PROSE),
  'one line': () => filled(PROSE.replaceAll('\n', ' ')),
  'utf-16': () => Buffer.from(`\ufeff${PROSE.repeat(SIZE / 2 / PROSE.length)}`, 'utf16le'),
  markdown: () => filled(`# Report\n\n- **a** [b](https://x.example/)\n\n${PROSE}`),
  html: () => filled(`<p class="a b">${PROSE} <b>x</b></p>\n`),
  feed: () =>
    Buffer.concat([
      Buffer.from('<rss><channel><title>t</title>'),
      filled(`<item><title>x</title><description>${PROSE}</description></item>`),
    ]),
  mail: () => Buffer.concat([Buffer.from(MAIL), filled(PROSE)]),
  mailbox: () => filled(`From a@b Sun May  4 06:30:00 2031\n${MAIL.replaceAll('\r', '')}${PROSE}`),
  ndjson: () => filled(`${JSON.stringify({ body: PROSE })}\n`),
  zip: () => zipSync(Object.fromEntries([1, 2, 3].map((n) => [`${n}.txt`, filled(PROSE, 60_000_000)])), { level: 1 }),
  gzip: () => gzipSync(filled(PROSE), { level: 1 }),
  docx: () =>
    zipSync(
      {
        'word/document.xml': Buffer.concat([
          Buffer.from('<w:document><w:body>'),
          filled(`<w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p>`),
        ]),
      },
      { level: 1 },
    ),
  pdf: () =>
    pdfOf(Array.from({ length: 1400 }, (_, n) => column(wrapped(paragraph(n).replaceAll(/[“”]/g, '"').repeat(6), 90), 60, 740))),
};

/** Milliseconds of processor time so far: a busy machine changes it little. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const peak = () => process.resourceUsage().maxRSS / 1024;
const DOCUMENTS = 60;

async function usual(name: string): Promise<string> {
  const [make, deed] = USUAL[name] ?? [];
  if (!make || !deed) return '';
  const documents = Array.from({ length: DOCUMENTS }, (_, n) => make(n));
  const before = peak();
  // The best of some rounds: what a long run reaches, once the code is compiled.
  let ms = Infinity;
  for (let round = 0; round < 4; round++) {
    const start = cpu();
    for (const bytes of documents) await deed(bytes);
    ms = Math.min(ms, cpu() - start);
  }
  const size = documents.reduce((sum, each) => sum + each.length, 0);
  return `| ${name.padEnd(25)} | ${Math.round((DOCUMENTS / ms) * 1000)} | ${(size / 1000 / ms).toFixed(1)} | ${Math.round(peak() - before)} |`;
}

async function worst(name: string): Promise<string> {
  const bytes = WORST[name]?.() ?? new Uint8Array();
  const before = peak();
  const start = cpu();
  const { briefings, notices } = await read({ name: 'a', bytes });
  const said = [...notices, ...briefings.flatMap((briefing) => briefing.notices)].map(({ what }) => what)[0] ?? '';
  return `| ${name.padEnd(12)} | ${Math.round(bytes.length / 1e6)} | ${((cpu() - start) / 1000).toFixed(1)} | ${Math.round(peak() - before)} | ${said} |`;
}

const [mode = 'usual', name] = process.argv.slice(2);
if (name !== undefined) console.log(mode === 'worst' ? await worst(name) : await usual(name));
else {
  console.log(
    mode === 'worst'
      ? '| file of 95 MB | MB | s | memory added, MB | first notice |\n|---|---|---|---|---|'
      : '| format | documents/s | MB/s | memory added, MB |\n|---|---|---|---|',
  );
  for (const each of Object.keys(mode === 'worst' ? WORST : USUAL))
    await new Promise((resolve) => {
      fork(import.meta.filename, [mode, each], { execArgv: [`--max-old-space-size=${LIMITS.threadMb}`] }).on('exit', resolve);
    });
}
