// How fast each format is read: documents and megabytes a second of processor time, and the largest resident memory. `node bench/reading.ts`
// Every document is made up here; the plain parsers below each format show what the reader adds.
import { gzipSync, strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { Readability } from '@mozilla/readability';
import { parseFeed } from 'feedsmith';
import { read } from '../src/readers/read.ts';

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

function page(n: number): string {
  const menu = NOUNS.map((noun) => `<li><a href="/${noun}">${noun}</a></li>`).join('');
  const text = article(n)
    .map((each) => `<p>${each}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>Report ${n} | Valley Post</title></head><body><nav><ul>${menu}</ul></nav><article><h1>Report ${n}</h1><p class="byline">By Ada Byrne</p><time datetime="2031-05-04">4 May</time>${text}</article><footer><ul>${menu}</ul></footer></body></html>`;
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

const FORMATS: Readonly<Record<string, (n: number) => Uint8Array>> = {
  'plain text': (n) => strToU8(`Report ${n}\n\nBy Ada Byrne\n\n${article(n).join('\n\n')}`),
  'page as text': (n) => strToU8(dump(n)),
  markdown: (n) => strToU8(`# Report ${n}\n\n${article(n).join('\n\n')}`),
  html: (n) => strToU8(page(n)),
  feed: (n) => strToU8(feed(n)),
  mail: (n) => strToU8(MAIL + article(n).join('\r\n\r\n')),
  ndjson: (n) => strToU8(`${JSON.stringify({ id: String(n), body: article(n).join('\n\n') })}\n`),
  'zip of text': (n) => zipSync({ 'a.txt': strToU8(article(n).join('\n\n')) }),
  'gzip of html': (n) => gzipSync(strToU8(page(n))),
};

const PLAIN: Readonly<Record<string, (text: string) => unknown>> = {
  'linkedom + readability alone': (text) => new Readability(parseHTML(text).document).parse(),
  'feedsmith alone': (text) => parseFeed(text),
};

/** Milliseconds of processor time so far: a busy machine changes it little. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const ROUNDS = 60;

console.log('| format | documents/s | MB/s |\n|---|---|---|');
for (const [name, make] of Object.entries(FORMATS)) {
  const documents = Array.from({ length: ROUNDS }, (_, n) => make(n));
  for (const bytes of documents.slice(0, 5)) await read({ name: 'a', bytes });
  const start = cpu();
  for (const bytes of documents) await read({ name: 'a', bytes });
  report(name, documents, cpu() - start);
}
for (const [name, parse] of Object.entries(PLAIN)) {
  const texts = Array.from({ length: ROUNDS }, (_, n) => (name.startsWith('feed') ? feed(n) : page(n)));
  for (const text of texts.slice(0, 5)) parse(text);
  const start = cpu();
  for (const text of texts) parse(text);
  report(
    name,
    texts.map((text) => strToU8(text)),
    cpu() - start,
  );
}
console.log(`\nlargest resident memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function report(name: string, documents: readonly Uint8Array[], ms: number): void {
  const bytes = documents.reduce((sum, each) => sum + each.length, 0);
  console.log(`| ${name} | ${Math.round((documents.length / ms) * 1000)} | ${(bytes / 1000 / ms).toFixed(1)} |`);
}
